/** What shows that the choice of drug is left to others, or turned around again. */
import type { StatementFact } from '../../../../src/grader/index.ts';
import { directDrug, pairs, phrases, vitaminKAntagonist } from './phrases.ts';

const aDrug = [
  ...vitaminKAntagonist,
  ...directDrug,
  ...phrases('drug, drugs, anticoagulant, anticoagulants, agent, agents, pended order, draft'),
];

const allowed = phrases(`
  defensible, be defended, reasonable, reasonably, acceptable, justified, justifiable, legitimate,
  appropriate, sensible, fine, ok, okay, suitable, right, possible, permissible, valid, an option,
  good options, in order, adequate, equivalent
`);

/** Two courses in one breath, both of them right. */
const bothAllowed = pairs(
  `either course, either option, either choice, either plan, either approach, either way, either
  path, either strategy, each course, both courses, both options, both choices, both plans, both
  approaches, both strategies, both ways, both paths`,
  pairs(
    'is, are, would be, can be, could be, may be, seems, seem, appears, appear, remain',
    allowed,
  ),
);

const eachAllowed = pairs(
  `either is, either would be, either drug is, either drug would be, either agent is, both are,
  both would be, would each be, are each, can each be, could each be, is each, would both be, are
  both, can both be, could both be, would all be, are all, are equally, would be equally,
  any of these would be`,
  allowed,
);

const oneAmongOthers = pairs(
  'more than one, several, two, either, both',
  pairs('course, courses, option, options, plan, plans, answer, answers', [
    'can be defended',
    'could be defended',
    'may be defended',
    'are defensible',
    'is defensible',
    'are reasonable',
  ]),
);

/** `Continue apixaban or change to warfarin`. */
const eitherVerb = pairs(
  'either, to either, can either, could either, may either',
  `stay, continue, keep, go on, carry on, leave, remain, sign, refill, renew, switch, change,
  convert, start, begin, go over, move`,
);

/** Asked of her or of the one who asked: the preference decides. */
const leftToOthers = phrases(`
  go with her preference, go by her preference, follow her preference, let her choose, let her
  decide, let her preference decide, leave the choice, leave this choice, leave the decision,
  leave it to you, leave it to her, left to you, left to her, left to your, left to her choice,
  up to you, up to her, your choice, your decision, your call, her call, at your discretion, at
  your judgment, decide together, decide with her, choose with her, choose together, favor a shared
  decision, suggest a shared decision, recommend a shared decision, matter of preference, matter
  of choice, matter of taste, whichever she prefers, whichever you prefer, whichever is preferred,
  depends on her preference, depending on her preference, according to her preference, reasonable
  cardiologists differ, i leave to you, i leave to her, as she prefers, as you prefer, experts
  differ, opinions differ, discuss both
`);

const ifChosen = [
  ...pairs(
    'if, should, where, in case',
    pairs(
      `warfarin, vka, a vka, apixaban, doac, a doac, the doac, direct drug, vitamin k antagonist`,
      `is chosen, be chosen, is preferred, be preferred, is selected, be selected, is elected, is
      what she prefers, is her choice, is her preference, is your choice, is favored`,
    ),
  ),
  ...pairs(
    'if she, if you, should she, should you, if the patient, if they',
    pairs(
      `chooses, choose, prefers, prefer, elects, elect, opts for, opt for, picks, pick, would
      rather have, wants to stay on, wishes to stay on, prefers to stay on`,
      `warfarin, the warfarin, vka, apixaban, a doac, doac, the doac`,
    ),
  ),
];

export const choiceMade: StatementFact = {
  kind: 'statement',
  name: 'nowhere the choice between warfarin and others left open',
  stance: 'not-asserted',
  anyOf: [
    [[...bothAllowed, ...oneAmongOthers], aDrug],
    [eachAllowed, vitaminKAntagonist, [...directDrug, 'stopping']],
    [eitherVerb, vitaminKAntagonist, directDrug],
    [
      phrases('may, could, can'),
      phrases('apixaban or, doac or, eliquis or'),
      pairs('or', ['start', 'change to', 'switch to', 'convert to', 'go over to', 'move to']),
      vitaminKAntagonist,
    ],
    [leftToOthers, aDrug],
    [ifChosen],
    [
      phrases(`
        which drug, which agent, which one, which anticoagulant, which of the two, choice of
        drug, choice of agent, choice of anticoagulant, choice between
      `),
      phrases(`
        is a matter, differ, differs, is open, remains open, left open, undecided, is for you, is
        for her, is yours, is hers, depends, to be decided, to be discussed, is debatable
      `),
    ],
    [
      phrases('depends on the drug, depending on the drug, depends on the choice'),
      vitaminKAntagonist,
      directDrug,
    ],
  ],
};

/** Warfarin praised, and the direct drug kept for good. */
export const directDrugNotKept: StatementFact = {
  kind: 'statement',
  name: 'nowhere apixaban kept for good',
  stance: 'not-asserted',
  anyOf: [
    [
      pairs(
        `remain on, remains on, stay on, stays on, continue, continues, continue on, continues
        on, keep, kept on, keep her on, go on with, goes on with, stick with, maintain, leave her
        on, be left on`,
        pairs('apixaban, the apixaban, eliquis, her apixaban, a doac, the doac', [
          'long term',
          'longterm',
          'for the long term',
          'for the long run',
          'lifelong',
          'for life',
          'indefinitely',
          'for good',
          'permanently',
          'for now instead of',
          'instead of warfarin',
          'rather than warfarin',
          'in place of warfarin',
        ]),
      ),
    ],
  ],
};
