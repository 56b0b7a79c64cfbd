/** What becomes of metformin at an eGFR of 43, in any competent words. */
import type { StatementFact } from '../../../../src/grader/index.ts';

const metformin = ['metformin', 'glucophage'];
const lowered = [
  ...['reduc*', 'cut', 'cuts', 'down', 'adjust*', 'step*', 'not over', 'no more than'],
  ...['limit*', 'cap', 'caps', 'capped', 'ceiling', 'max*', 'at most', 'not more than'],
  ...['instead of', 'change*', 'switch*', 'replac*', 'new order', 'lowered', 'lowering'],
  // Alone they may be said of eGFR: `drops below 30`, `still above 30`.
  ...['lower', 'drop', 'drops', 'dropped', 'decrease', 'decreases', 'decreased'].flatMap((verb) =>
    ['to', 'from', 'metformin', 'dose', 'it', 'by', 'the dose'].map((what) => `${verb} ${what}`),
  ),
];
const grams = ['1000', '1000 mg', '1000 milligrams', '1 g', '1 gram', 'one gram', 'a gram'];
/** A gram as the most. */
const atMostAGram = ['above', 'over', 'than', 'exceed', 'exceeds', 'exceeding', 'only', 'beyond']
  .concat(['total of', 'exceeded'])
  .flatMap((most) => grams.map((dose) => `${most} ${dose}`));
/** `Cut to 1 g`; not `1,000 mg BID goes on, cut it if eGFR falls`. */
const mostGrams = [
  'to',
  'limit',
  'limit of',
  'cap',
  'cap of',
  'at most',
  'max',
  'max of',
  'max dose',
]
  .concat(['maximum', 'maximum of', 'ceiling', 'ceiling of', 'is', 'be', 'capped at', 'cap at'])
  .concat([
    'limited at',
    'maximum dose',
    'by',
    'total',
    'now',
    'for',
    'with',
    'ceiling at',
    'maximum is',
  ])
  .flatMap((most) => grams.map((dose) => `${most} ${dose}`));
/** A gram a day, where no other word says that it is less than before. */
const gramADay = [
  ...[
    'a day',
    'per day',
    'daily',
    'd',
    'day',
    'od',
    'qd',
    'once',
    'total',
    'in total',
    'per 24',
    '24',
  ],
  ...['over the day', 'over 24', 'every day', 'with the evening', 'with dinner only'],
].flatMap((more) => grams.map((dose) => `${dose} ${more}`));
const fiveHundred = ['500', '500 mg', '500 milligrams', '2x500', '2 x 500', '2 x 500 mg'];
const decided = [
  ...['decid*', 'decision', 'review*', 'reassess*', 'revisit*', 'recheck*', 're-evaluat*'],
  ...['choos*', 'settle*', 'final call', 'wait', 'waits', 'depend*', 'parked', 'fix', 'defer*'],
  ...['revision', 'reconsider*', 'rethink', 'judge*', 'reduced if', 'halved if', 'held over'],
  ...['decide whether', 'whether metformin', 'whether the dose', 'whether it', 'whether to'],
  ...['postpone*', 'look at', 'look again', 'looked at'],
];
/** A span that ends on a day, and not with an illness: `until he eats again`. */
const untilThen = [
  'april',
  'apr',
  '22',
  '21',
  '15',
  '2025',
  'may',
  'the next',
  'next',
  'the 22nd',
].map((day) => `until ${day}`);
/** When the next sample is due: in the month, by its panel, or on one of the days that fit. */
const nextSample = [
  ...['next', 'repeat', 'coming', 'new'].flatMap((which) =>
    ['panel', 'bmp', 'sample', 'draw', 'labs', 'blood', 'creatinine', 'egfr', 'test', 'visit'].map(
      (what) => `${which} ${what}`,
    ),
  ),
  ...['april', 'apr', '4 1*', '4 2*', '04 1*', '04 2*', '22 4', '22 04', '22nd', '2025 04'],
  ...['2025 05', '5 may', '6 may', '12 may', 'may 5', 'may 6', 'may 12', 'in may', '5 12', 'june'],
  ...['1 week', '2 weeks', '3 weeks', '4 weeks', 'fortnight', '14 days', 'of weeks'],
];

/**
 * KDIGO (2022) halves metformin at an eGFR of 30 to 44; the US label asks to weigh benefit and risk
 * when eGFR falls below 45. So a lower dose passes, and so does a decision at the next sample.
 */
export const metforminDose: StatementFact = {
  kind: 'statement',
  name: 'metformin: at most 1,000 mg a day, or a decision with a date',
  stance: 'asserted',
  anyOf: [
    [metformin, ['halv*', 'half', '50 %']],
    [metformin, lowered, [...mostGrams, ...fiveHundred]],
    [metformin, [...gramADay, ...atMostAGram]],
    [metformin, fiveHundred],
    // Nothing else that he takes comes in grams, so the dose alone names the drug.
    [['exceed', 'than', 'at most', 'maximum', 'maximum of'].map((limit) => `${limit} 1000 mg`)],
    [['~metformin'], [...decided, ...untilThen], nextSample],
  ],
};

const twoGrams = [
  ...['1000', '1000 mg', '1 g'].flatMap((dose) =>
    ['bid', 'b i d', 'bd', 'twice', '2 times'].map((often) => `${dose} ${often}`),
  ),
  ...['2 g', '2 grams', '2000', '2000 mg', 'full dose', 'old dose', 'same dose', 'present dose'],
];

/**
 * Halving means 1,000 mg of the 2,000 that he takes; the step between is above the ceiling, and so
 * is the old dose for ever.
 */
export const metforminNotAbove: StatementFact = {
  kind: 'statement',
  name: 'nowhere metformin at 1,500 mg a day',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [metformin, ['1500', '1500 mg', '1.5 g', '1.5 grams', '850 mg twice', '850 mg bid']],
    [
      metformin,
      ['stay*', 'remain*', 'continu*', 'keep*', 'back to', 'back at', 'goes on', 'unchanged'],
      twoGrams,
      [
        ...['for good', 'indefinitely', 'permanently', 'for life', 'for ever', 'forever'],
        ...['no adjustment', 'no reduction', 'no dose', 'not need*', 'without reduction'],
      ],
    ],
  ],
};

/** Advice that leaves the dose to the reader is none. */
export const metforminDecided: StatementFact = {
  kind: 'statement',
  name: 'nowhere the dose of metformin left to the reader',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      metformin,
      [
        ...['up to you', 'at your discretion', 'your choice', 'your call', 'as you see fit'],
        ...['leave it', 'leave this', 'leave that', 'leave the dose', 'leave its dose'].map(
          (what) => `${what} to you`,
        ),
        ...['halving', 'halving it', 'reduction', 'reducing it'].flatMap((what) =>
          ['is an option', 'is 1 option', 'is possible'].map((open) => `${what} ${open}`),
        ),
      ],
    ],
  ],
};
