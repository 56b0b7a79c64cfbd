/** What the consult note has to say, in every wording that a competent colleague may choose. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { values } from './facts.ts';

const carboxymaltose = [
  'ferric carboxymaltose',
  'carboxymaltose',
  'fcm',
  'injectafer',
  'ferinject',
] as const;

const lowPhosphate = [
  'hypophosph*',
  'phosph*',
  'low phosph*',
  'phosphaturi*',
  'fgf23*',
  'fgf 23',
  'osteomalaci*',
] as const;

const cause = [
  'cause*',
  'causing',
  'causal',
  'causative',
  'due to',
  'induce*',
  'mediated',
  'secondary to',
  'attribut*',
  'from',
  'after',
  'following',
  'related',
  'associated',
  'explain*',
  'result*',
  'consequence*',
  'driven',
  'drives',
  'owing to',
  'because of',
  'culprit*',
  'responsible',
  'complication*',
  'effect*',
  'adverse',
  'reaction*',
  'toxicit*',
  'iatrogenic',
  'treatment emergent',
  'drug induced',
  'produced by',
  'provoked',
  'triggered',
  'raises',
  'increases',
  'stimulat*',
  'diagnosis',
] as const;

/** Iron status: the two present numbers, and the plain conclusion. */
export const ironStatus: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'present ferritin 412 ng/mL',
    anyOf: [
      { value: values.ferritin, unit: 'ng/mL', tolerance: 3 },
      { value: values.ferritin, unit: 'ug/L', tolerance: 3 },
    ],
    about: ['ferritin'],
    unitInText: 'optional',
  },
  {
    kind: 'value',
    name: 'transferrin saturation 33 %',
    anyOf: [
      { value: values.saturation, unit: '%', tolerance: 1 },
      { value: 0.33, unit: '1', tolerance: 0.01 },
    ],
    about: ['tsat', 'transferrin sat*', 'saturation', 'iron sat*', 't sat', 'tfsat', 'sat'],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'iron replete, not iron deficient',
    stance: 'asserted',
    anyOf: [
      [['replete', 'repleted', 'iron repletion', 'replenished']],
      [
        ['iron', 'ferritin', 'stores'],
        [
          'adequate',
          'ample',
          'sufficient',
          'plentiful',
          'restored',
          'full',
          'well filled',
          'filled',
          'plenty',
          'not low',
          'not lacking',
          'no longer deficient',
          'not deficient',
          'enough',
        ],
      ],
      [
        [
          'not iron deficient',
          'no longer iron deficient',
          'no iron deficiency',
          'not currently iron deficient',
          'not now iron deficient',
          'without iron deficiency',
          'iron deficiency is excluded',
          'iron deficiency excluded',
          'iron deficiency is corrected',
          'iron deficiency corrected',
          'iron deficiency has been corrected',
          'iron deficiency resolved',
          'iron deficiency has resolved',
          'iron deficiency is ruled out',
        ],
      ],
    ],
  },
];

/** Mechanism: the phosphate in a right unit, its renal loss in numbers and in words, the cause. */
export const mechanism: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'phosphate 0.39 mmol/L, which is 1.2 mg/dL',
    anyOf: [
      { value: values.phosphateConverted, unit: 'mg/dL', tolerance: 0.05 },
      { value: values.phosphateOutside, unit: 'mmol/L', tolerance: 0.005 },
    ],
    about: ['phosph*', 'hypophosph*', 'phos', 'po4', 'p inorganic', 'inorganic p', 'pi'],
  },
  {
    kind: 'value',
    name: 'fractional excretion of phosphate about 31 %',
    anyOf: [
      { value: values.fractionalExcretion, unit: '%', tolerance: 6 },
      { value: 0.31, unit: '1', tolerance: 0.06 },
      { value: 69, unit: '%', tolerance: 6 },
      { value: 0.69, unit: '1', tolerance: 0.06 },
      { value: 0.83, unit: 'mg/dL', tolerance: 0.12 },
      { value: 0.27, unit: 'mmol/L', tolerance: 0.04 },
    ],
    about: [
      'fractional',
      'fepi',
      'fepo4',
      'fep',
      'fephos',
      'fe phos*',
      'fe p',
      'fe pi',
      'fe po4',
      'fephosph*',
      'excretion',
      'excret*',
      'trp',
      'tubular reabsor*',
      'reabsor*',
      'tmp gfr',
      'tmp',
      'filtered',
    ],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'renal phosphate wasting',
    stance: 'asserted',
    anyOf: [
      [
        ['renal*', 'kidney*', 'urin*', 'tubul*', 'phosph*'],
        ['wast*', 'losing', 'loss*', 'leak*', 'spill*', 'lost'],
      ],
      [['phosphaturi*', 'hyperphosphaturi*']],
      [['fgf23*', 'fgf 23', 'fibroblast growth factor*']],
    ],
  },
  {
    kind: 'statement',
    name: 'ferric carboxymaltose is the cause',
    stance: 'asserted',
    anyOf: [[carboxymaltose, lowPhosphate, cause]],
  },
];

/** Future iron: this product never again, and one that may be used. */
export const futureIron: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'ferric carboxymaltose is not to be given again, with an alert',
    stance: 'asserted',
    anyOf: [
      [
        carboxymaltose,
        [
          'avoid*',
          'do not',
          'not',
          'no further',
          'no more',
          'never',
          'alert*',
          'contraindicat*',
          'flag*',
          'intoleran*',
          'adverse reaction*',
          'allerg*',
          'should not',
          'must not',
          'stop*',
          'discontinu*',
          'excluded',
          'not again',
        ],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'a product with a low risk of hypophosphatemia for next time',
    stance: 'recommended',
    anyOf: [
      [
        [
          'ferric derisomaltose',
          'derisomaltose',
          'iron isomaltoside',
          'isomaltoside',
          'monoferric',
          'monofer',
          'iron sucrose',
          'venofer',
          'iron dextran',
          'lmw dextran',
          'low molecular weight iron dextran',
          'infed',
          'cosmofer',
          'ferumoxytol',
          'feraheme',
          'ferric gluconate',
          'ferrlecit',
        ],
      ],
    ],
  },
];
