/** What the note has to say of the mechanism. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { values } from './facts.ts';
import { carboxymaltose, phrasesOf } from './phrases.ts';

const lowPhosphate = [
  'hypophosph*',
  'phosph*',
  'fgf23*',
  'fgf 23',
  'fibroblast growth factor*',
  'osteomalaci*',
  'renal wast*',
];

const repeated = [
  '',
  'the',
  'serial',
  'repeated',
  'repeat',
  'cumulative',
  'multiple',
  'courses of',
  'doses of',
  'infusions of',
  'exposure to',
  'iv',
  'intravenous',
];

const causedByProduct = phrasesOf(
  [
    'by',
    'due to',
    'from',
    'after',
    'following',
    'secondary to',
    'attributable to',
    'related to',
    'because of',
    'result of',
    'consequence of',
    'complication of',
    'effect of',
    'reaction to',
    'with',
    'cause',
    'culprit',
  ],
  repeated,
  ['ferric carboxymaltose', 'fcm', 'injectafer'],
);

const productCauses = phrasesOf(carboxymaltose, [
  'induced',
  'related',
  'associated',
  'mediated',
  'caused',
  'cause*',
  'has caused',
  'is causing',
  'is the cause',
  'as the cause',
  'is the culprit',
  'is responsible',
  'is to blame',
  'raises',
  'raised',
  'increases',
  'drives',
  'drove',
  'has driven',
  'triggers',
  'triggered',
  'stimulat*',
  'provokes',
  'produces',
  'explains',
  'effect',
  'toxicity',
  'hypophosph*',
  'osteomalaci*',
  'phosph*',
  'fgf23*',
]);

const kidney = ['renal*', 'kidney*', 'urin*', 'tubul*', 'nephr*'];

/** Mechanism: the phosphate in a right unit, its renal loss in numbers and in words, the cause. */
export const mechanism: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'phosphate 0.39 mmol/L, which is 1.2 mg/dL',
    anyOf: [
      { value: values.phosphateConverted, unit: 'mg/dL', tolerance: 0.05 },
      { value: values.phosphateOutside, unit: 'mmol/L', tolerance: 0.005 },
    ],
    about: ['phosph*', 'hypophosph*', 'phos', 'po4', 'p inorganic', 'inorganic p', 'pi', 'sp'],
  },
  {
    kind: 'value',
    name: 'fractional excretion of phosphate about 31 % (or its complement, or TmP/GFR)',
    anyOf: [
      { value: values.fractionalExcretion, unit: '%', tolerance: 2 },
      { value: 0.31, unit: '1', tolerance: 0.02 },
      { value: 69, unit: '%', tolerance: 2 },
      { value: 0.69, unit: '1', tolerance: 0.02 },
      { value: 0.83, unit: 'mg/dL', tolerance: 0.06 },
      { value: 0.27, unit: 'mmol/L', tolerance: 0.02 },
    ],
    about: [
      'fractional',
      'fepi',
      'fepo4',
      'fep',
      'fephos*',
      'fe phos*',
      'fe p',
      'fe pi',
      'fe po4',
      'excret*',
      'trp',
      'reabsor*',
      'resor*',
      'tmp',
      'filtered',
    ],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'the kidney is losing phosphate',
    stance: 'asserted',
    anyOf: [
      [kidney, ['phosph*', 'hypophosph*'], ['wast*', 'losing', 'loss*', 'leak*', 'spill*', 'lost']],
      [
        [
          ...phrasesOf(
            ['renal', 'urinary', 'tubular', 'kidney', 'renal tubular', 'proximal tubular'],
            ['', 'phosphate', 'phosphorus', 'phos', 'po4', 'p'],
            ['wasting', 'wastage', 'loss', 'losses', 'leak', 'leakage', 'wasted'],
          ),
          ...phrasesOf(
            ['kidney is', 'kidneys are', 'she is', 'tubules are', 'tubule is'],
            ['wasting', 'losing', 'spilling', 'leaking'],
          ),
          ...phrasesOf(
            ['phosphate', 'phosphorus', 'phos'],
            ['wasting', 'wastage', 'leak', 'diuresis'],
          ),
        ],
      ],
      [['phosphaturi*', 'hyperphosphaturi*']],
      [
        [...kidney, 'fractional', 'fepi', 'fepo4', 'tmp'],
        ['phosph*', 'hypophosph*', 'excret*', 'fepi', 'fepo4', 'gfr'],
        [
          'inappropriate*',
          'excessive',
          'too high',
          'far too high',
          'failing to',
          'fails to',
          'failure to',
          'unable to',
          'instead of conserving',
          'despite',
        ],
      ],
      [
        ['fgf23*', 'fgf 23', 'fibroblast growth factor*'],
        [
          'mediated',
          'driven',
          'induced',
          'dependent',
          'excess',
          'raised',
          'high',
          'elevated',
          'rise*',
          'raises',
          'increases',
          'via',
          'through',
          'mechanism',
          'effect',
          'pathway',
        ],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'ferric carboxymaltose is the cause',
    stance: 'asserted',
    anyOf: [
      [causedByProduct, lowPhosphate],
      [productCauses, lowPhosphate],
      [
        carboxymaltose,
        lowPhosphate,
        [
          'caused',
          'causing',
          'explained',
          'accounts',
          'attribut*',
          'responsible',
          'culprit',
          'mechanism',
        ],
      ],
    ],
  },
];
