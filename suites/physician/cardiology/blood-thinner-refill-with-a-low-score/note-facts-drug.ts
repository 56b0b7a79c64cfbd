/** What the note has to say of the drug: which one, rather than which, and how strongly. */
import type { StatementFact } from '../../../../src/grader/index.ts';
import { denied, directDrug, pairs, phrases, unfit, vitaminKAntagonist } from './phrases.ts';

const towardsAntagonist = pairs(
  `to, to a, onto, onto a, for, for a, by, by a, with, with a, in favor of, in favor of a,
  apixaban, apix, doac`,
  vitaminKAntagonist,
);

/** Warfarin named as the winner: "a DOAC is preferred over warfarin" has none of these. */
const antagonistWins = [
  ...pairs(
    'prefer, prefer a, favor, favor a, favoring, support, choose, chose, only, insist on',
    vitaminKAntagonist,
  ),
  ...vitaminKAntagonist.flatMap((drug) =>
    pairs(
      drug,
      `over, >, prefer*, is prefer*, are prefer*, superior, is superior, was superior, better, is
      better, was better, protects better, had fewer, gave fewer, beat*, won, wins, outperform*,
      did better, does better, is recommended, is indicated, is backed, is standard, is chosen,
      is the standard, is the drug, is the choice, remains, alone, instead, territory, it is`,
    ),
  ),
];

/** What is said against a drug. */
const refusals = [
  ...phrases(`
    contraindicated, inadequate, inferior, class 3, unsuited, untested, unproven, off label,
    excluded, wrong drug, wrong class, wrong agent, must go, has to go, has none, have none, are
    out, is out, unfit, unsuitable, exclu*, leaving, abandon*, turning away, no data, no
    evidence, no trial, fail*
  `),
  ...denied(`
    indicat*, recommend*, appropriate, suit*, approv*, licens*, option, adequate, place, role,
    choice, answer, right, the drug, use, used, using, advised, advisable, shown, work*, proven,
    stud*, test*, protect*, reliabl*, enough, equivalent, noninferior, as good, continu*, stay
  `),
];

/** Which of the two is the better is told here; what is started is told by `antagonistStarted`. */
export const antagonistPreferred: StatementFact = {
  kind: 'statement',
  name: 'a vitamin K antagonist rather than a direct anticoagulant',
  stance: 'asserted',
  anyOf: [
    // "Warfarin, not apixaban"; "instead of a DOAC"; "DOACs are contraindicated: warfarin".
    [vitaminKAntagonist, denied(directDrug)],
    // "Apixaban is unsuitable here, she needs warfarin."
    [
      directDrug,
      vitaminKAntagonist,
      [
        ...phrases(`
          unsuited, inadequate, wrong, inferior, invictus, class 3, class 1, harm*, off worse, did
          worse, does worse, do worse, fared worse, less well, lost, loses, failed, excluded, left
          out, leaves out, off label, untested, unproven, contraindicated, only as a bridge, only as
          bridge, only a bridge, only until, reserved for, excess
        `),
        ...unfit,
        ...denied(`
          indicat*, recommend*, appropriate, suit*, cover*, approv*, licens*, option, valid*,
          stud*, test*, right, the drug, adequate, enough, equivalent, proven, shown, rheumatic,
          ms, valve, used, place, role, choice, answer, agent, substitute, leave, keep, stay*,
          continu*
        `),
      ],
    ],
    [[...directDrug, 'oral anticoagulant'], [...antagonistWins, 'vs', 'versus'], antagonistWins],
    [
      directDrug,
      vitaminKAntagonist.flatMap((drug) =>
        pairs(
          drug,
          `is, are, was, were, has, have, had, gives, gave, offers, offered, saves, saved, shows,
          showed, proved, came, protects, prevents, prevented, reduced, lowers,
          should, must, does, did`,
        ),
      ),
      phrases(`
        prefer*, preferable, better, superior, fewer, less, lower*, more effective, best,
        benefit*, surviv*, standard, recommended, indicated, advantage, vs, versus, only, right,
        proven
      `),
      phrases(`
        prefer*, preferable, better, superior, fewer, less, lower*, more effective, best,
        benefit*, surviv*, standard, recommended, indicated, advantage, only, right, proven
      `),
    ],
    // "Fewer deaths with a VKA than with rivaroxaban", and the other way round.
    [
      directDrug,
      pairs('with, with a, on, on a, under, under a, the', vitaminKAntagonist),
      phrases('fewer, lower, less, better, lived, surviv*, vs, versus'),
      phrases('fewer, lower, less, better, lived, surviv*'),
    ],
    [
      directDrug,
      pairs(
        `to, to a, to the, than, than a, than the, than with, than with a, than on, than on a,
        than under, than under a, against`,
        vitaminKAntagonist,
      ),
      phrases('more, worse, higher, excess, inferior, less well'),
    ],
    // The way of her own treatment: "from the direct agent to a coumarin".
    [
      directDrug,
      towardsAntagonist,
      phrases(`
        switch*, chang*, convert*, conversion, transition*, move*, moving, replac*, swap*,
        exchang*, give* way, yield*, leave, leaves, given up, instead, pass*, cross*, goes, treat
        her
      `),
    ],
    [phrases('older kind, older type'), directDrug],
    // What she takes today is a direct drug: a switch to warfarin turns from it.
    [
      pairs(
        `switch* to, chang* to, convert* to, conversion to, transition* to, move* to, moving to,
        swap* for, exchang* for, replac* by, replac* with, replaces the, goes over to, go over to`,
        vitaminKAntagonist,
      ),
    ],
    // That warfarin is the plan is a fact of its own; here the class is turned down for her valve.
    [
      directDrug,
      [...unfit, ...refusals],
      phrases('rheumatic, rheum, mitral, ms, stenosis, stenotic, valve, valves'),
    ],
    [denied(directDrug), phrases('rheumatic, rheum, mitral, ms, stenosis, stenotic, valve')],
    [phrases('apixaban, apix, doac'), pairs('warfarin, vka', 'replaces it')],
    [directDrug, denied('return*, back, go back, switch back, swap back')],
    [
      antagonistWins,
      phrases('invictus, guideline*, trial, rheumatic, rheum, ms, stenosis, valve, mitral'),
    ],
  ],
};

/** Words that put warfarin into her treatment; whether it is a plan is seen by the sentence. */
const begun = [
  ...phrases(`
    start*, begin*, began, begun, initiat*, commenc*, switch*, chang*, convert*, conversion,
    transition to, transition her, transitioned, transitioning, move*, moving, go on, go over,
    goes over, goes on, goes onto, go to, put on, put her on, put in, pass*, cross*, swap*,
    exchange for, exchanged for, exchange apixaban, replaces apixaban, replaces it, replaced,
    replacing, transfer*, prescri*, ordered, i order, order for, rx, sent, given, give, gets, get
    her on, use, treat with, treated with, treatment is, take, takes, receiv*, will have, is to
    have, needs, will need, need a, requires, recommend*, advi*, is indicated, of choice, choice
    is, my choice, commit*, decid*, right drug, written for, blood thinner, from now on, now,
    tonight, tomorrow, today, in its place, instead, in favor of, way for, must be on, should be
    on, to be on, should be warfarin, takes over, is the drug, the drug is, the anticoagulant is,
    anticoagulant from, plan is, hand* over, place of, alongside, warfarin in, it is, it will be,
    stop*, hold, discontinu*, belongs, belong, kept, i mean, putting her on, put her onto,
    anticoagulate with, anticoagulated with, becomes, gives way, makes way, plan, for good,
    instead of apixaban
  `),
  ...pairs('anticoagulant, substance, drug, agent', vitaminKAntagonist),
  ...denied(directDrug),
];

/** `Do not start warfarin before the 13th` denies none of these. */
const dosed = phrases(`
  mg, 2.5, daily, nightly, every evening, each evening, qd, qhs, qpm, lifelong, for life, long
  term, indefinite*, permanent, indefinitely, titrat*, inr 2, inr goal, target inr, inr target,
  goal
`);

export const antagonistStarted: StatementFact = {
  kind: 'statement',
  name: 'warfarin is the plan',
  stance: 'advised',
  anyOf: [
    [vitaminKAntagonist, begun],
    [vitaminKAntagonist, dosed],
  ],
};

/** A change from one direct drug to another is not the answer. */
export const noOtherDirectDrug: StatementFact = {
  kind: 'statement',
  name: 'nowhere another direct anticoagulant begun',
  stance: 'not-asserted',
  anyOf: [
    [
      pairs(
        `i ordered, have ordered, have accordingly ordered, accordingly ordered, i prescribe, i have
        started, i started, start, switch to, switched to, change to, changed to, replace by`,
        'rivaroxaban, xarelto, dabigatran, edoxaban',
      ),
    ],
  ],
};

const twoToThree = phrases(`
  2.0-3.0, 2.0 to 3.0, 2.0 and 3.0, 2.0 through 3.0, 2-3.0, 2.0-3, 2.0 up to 3.0, 2 up to 3, 2 0
  to 3 0, 2 0 3 0
`);
const looseTwoToThree = phrases('2-3, 2 to 3, 2 and 3, 2 through 3, to 2 3');
const inrWords = phrases('inr, inrs, international normalized ratio');
const targetWords = phrases(`
  target*, tgt, goal, range, aim*, therapeutic, window, maintain*, keep, kept, interval, band,
  intensity, desired, wanted, want, treat to, dose to, hold*, held, warfarin, vka, usual, not 2.5
  to 3.5, not 2.5-3.5, lifelong, stay*, remain*, between, titrat*, ttr
`);

export const targetInr: StatementFact = {
  kind: 'statement',
  name: 'target INR 2.0 to 3.0',
  stance: 'asserted',
  anyOf: [
    [[...inrWords, ...targetWords], twoToThree],
    [inrWords, targetWords, looseTwoToThree],
    [
      pairs(
        'inr, inr of, inr between, target, target of, goal, goal of, range',
        '2-3, 2 to 3, 2 and 3',
      ),
    ],
    [
      inrWords,
      phrases(`
        lower than 2.0, below 2.0, under 2.0, 2.0 or above, 2.0 or more, 2.0 or higher, least 2.0
      `),
      phrases('higher than 3.0, above 3.0, over 3.0, beyond 3.0, exceed 3.0, most 3.0'),
    ],
    [phrases('target, goal, aim*'), phrases('2.5 0.5, 2.5 + 0.5')],
  ],
};

/** That of mechanical mitral valves. */
export const noHigherInr: StatementFact = {
  kind: 'statement',
  name: 'nowhere a target INR of 2.5 to 3.5',
  stance: 'not-asserted',
  anyOf: [
    [
      phrases('inr, inrs, target*, tgt, goal, range, intensity, maintenance, aim*'),
      phrases(`
        2.5-3.5, 2.5 to 3.5, 2.5 and 3.5, 2 and a half to 3 and a half, 3.0-4.0, 3.0 to 4.0, 3.0
        and 4.0
      `),
    ],
    [phrases('inr'), phrases('lower limit 2.5'), phrases('upper limit 3.5')],
  ],
};
