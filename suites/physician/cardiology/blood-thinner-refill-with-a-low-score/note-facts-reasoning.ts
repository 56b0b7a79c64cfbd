/**
 * What the note has to say of the valve, the score and the drug, with the words that competent
 * notes use for it. Words of negation stand among the phrases where a right sentence may carry
 * them (`warfarin, not a DOAC`), so that they count as part of the statement and do not turn it.
 */
import type { StatementFact, ValueFact } from '../../../../src/grader/index.ts';
import { outsideEcho } from './facts.ts';
import { phrases, vitaminKAntagonist } from './phrases.ts';

const directDrug = phrases(`
  doac, noac, direct oral anticoagulant, direct anticoagulant, direct agent, direct drug,
  direct oral, direct acting, factor xa inhibitor, xa inhibitor, apixaban, eliquis, rivaroxaban
`);

const mitralStenosis = phrases('mitral, ms, stenosis, stenotic, valve, valvular');

export const valveArea: ValueFact = {
  kind: 'value',
  name: 'mitral valve area 1.2 cm2',
  anyOf: [
    { value: outsideEcho.valveAreaCm2, unit: 'cm2', tolerance: 0.04 },
    // `cm^2` is read as `cm`.
    { value: outsideEcho.valveAreaCm2, unit: 'cm', tolerance: 0.04 },
    { value: outsideEcho.valveAreaCm2 * 100, unit: 'mm2', tolerance: 4 },
  ],
  about: ['area', 'mva', 'valve', 'mitral', 'stenosis', 'ms', 'planimetry', 'orifice', 'echo*'],
  unitInText: 'optional',
};

export const rheumaticStenosis: StatementFact = {
  kind: 'statement',
  name: 'the stenosis is rheumatic',
  stance: 'asserted',
  anyOf: [
    [
      phrases('rheumatic, rheum, rhd, rheumatic heart disease'),
      [
        ...mitralStenosis,
        ...phrases(`
          not validated, not been validated, never validated, not apply, doesnt apply,
          dont apply, isnt validated, wasnt validated, not applicable,
          not be used, not used, not be applied, not designed, not recommended, not indicated,
          not suitable, not appropriate, not approved, not licensed, not studied, not adequate,
          not enough, not sufficient, not equivalent, should not, must not, do not, cannot,
          neither, rather than, instead of, contraindicated, excluded, exclude*, no longer,
          not lone, no score, avoid*, against, no doac, no place, no role, not a doac, not doac,
          not apixaban, risk of, inferior, not a chads*, not a cha2ds2*
        `),
      ],
    ],
  ],
};

export const scoreSetAside: StatementFact = {
  kind: 'statement',
  name: 'the score does not decide here',
  stance: 'asserted',
  anyOf: [
    [
      phrases(`
        cha2ds2*, chads*, cha2ds*, score*, scoring, vasc, risk of stroke, risk of embol*,
        risk of thromboembol*
      `),
      phrases(`
        regardless, irrespective, independent*, whatever, no matter, without regard,
        does not apply, doesnt apply, do not apply, not apply, not applicable, inapplicable,
        not applied, not be applied, not to be applied, never applied, not validated,
        never validated, not been validated, not valid, invalid, irrelevant, not relevant,
        immaterial, meaningless, not meaningful, not used, not be used, not use, not to be used,
        never used, cannot be used, not decide, not the decid*, not determin*, not drive,
        not guide, not govern, not the basis, not the reason, not count, not matter,
        not influence, not change, not alter, not affect, not enter, not come into, not figure,
        not designed, not intended, not meant, not derived, not built, not made, not the right,
        wrong tool, wrong question, wrong instrument, not appropriate, not a cha2ds2*,
        not a score, not score based, not depend*, not rely, not rest, not capture, not reflect,
        not calculat*, not be calculat*, not an argument, no role, no bearing, no place, no part,
        no weight, unneeded, set aside, disregard*, ignore*, ignoring, excluded, exclude*,
        bypass*, misleading, misapplied, mislead*, falsely reassur*, false reassur*,
        underestimat*, beside the point, trump*, overrid*, supersede*, overrule*, even with,
        even at, even if, despite, without reference, without calculat*, valve decides,
        valve determines, valve is what, valve itself
      `),
    ],
  ],
};

/** Which of the two is the better is told here; what is started is told by `antagonistStarted`. */
export const antagonistPreferred: StatementFact = {
  kind: 'statement',
  name: 'a vitamin K antagonist rather than a direct anticoagulant',
  stance: 'asserted',
  anyOf: [
    [
      vitaminKAntagonist,
      directDrug,
      phrases(`
        prefer*, over, rather than, rather, instead, in place of, superior, better, best,
        inferior, worse, replac*, switch*, chang*, convert*, transition*, recommended, indicated,
        standard, choice, first line, fewer, less, lower, higher, more, mortality, death*,
        surviv*, unsuitable, inadequate, inappropriate, outperform*, wrong, right, invictus,
        untested, unproven, not, no, never, avoid*, against, contraindicated, excluded, neither,
        without, vs, versus, compared, only, until, bridge, temporar*, short term, interim
      `),
    ],
  ],
};

export const antagonistStarted: StatementFact = {
  kind: 'statement',
  name: 'warfarin is the plan',
  stance: 'recommended',
  anyOf: [
    'warfarin',
    'coumadin',
    'vka',
    'a vka',
    'vitamin k antagonist',
    'a vitamin k antagonist',
  ].map((drug) => [
    phrases(`
        start* DRUG, start* on DRUG, start* her on DRUG, start* with DRUG, begin* DRUG,
        begin* with DRUG, initiat* DRUG, commenc* DRUG, switch* to DRUG, switch* her to DRUG,
        switch* apixaban to DRUG, chang* to DRUG, chang* her to DRUG, chang* apixaban to DRUG,
        convert* to DRUG, convert* her to DRUG, transition* to DRUG, transition* her to DRUG,
        move* to DRUG, replac* with DRUG, replac* by DRUG, prescrib* DRUG, order* DRUG,
        need* DRUG, give DRUG, use DRUG, treat* with DRUG, anticoagula* with DRUG,
        anticoagulation with DRUG, recommend* DRUG, lifelong DRUG, long term DRUG,
        indefinite DRUG, take DRUG, new DRUG, DRUG 2, DRUG 2.0, DRUG 2.5, DRUG 3, DRUG 4, DRUG 5,
        DRUG start*, DRUG was started, DRUG is started, DRUG is ordered, DRUG ordered,
        DRUG is indicated, DRUG is the drug, DRUG target, DRUG sodium, DRUG inr,
        DRUG is the anticoagulant, DRUG tonight
      `).map((phrase) => phrase.replace('DRUG', drug)),
  ]),
};

export const targetInr: StatementFact = {
  kind: 'statement',
  name: 'target INR 2.0 to 3.0',
  stance: 'asserted',
  anyOf: [
    [
      phrases('inr, target*, goal, international normalized ratio'),
      phrases('2.0-3.0, 2.0 to 3.0, 2.0 and 3.0, 2.0 through 3.0, 2-3.0, 2.0-3'),
    ],
    [
      phrases('inr, international normalized ratio'),
      phrases('target*, goal*, range, aim*, therapeutic, window, maintain*, keep'),
      phrases('2-3, 2 to 3, 2 and 3'),
    ],
    [
      phrases(`
        inr 2-3, inr 2 to 3, inr of 2-3, inr of 2 to 3, inr between 2 and 3, target inr 2.5,
        target inr of 2.5, target inr is 2.5, inr target 2.5, inr target of 2.5, goal inr 2.5,
        inr goal 2.5, target 2.5, goal of 2.5
      `),
    ],
  ],
};

export const symptomsFromValve: StatementFact = {
  kind: 'statement',
  name: 'her breathlessness comes from the valve',
  stance: 'asserted',
  anyOf: [
    [
      phrases(`
        breathless*, dyspn*, short* of breath, exertional, exertion, nyha, symptom*, orthopnea,
        one flight, sob, sobo*, stairs, exercise intoleran*, winded, not attribut*,
        not put down, not blame*, not ascrib*
      `),
      [...mitralStenosis, ...phrases('ms related, pulmonary congestion, left atrial pressure')],
    ],
  ],
};
