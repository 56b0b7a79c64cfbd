/** What the note has to say of the iron status. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { values } from './facts.ts';
import { phrasesOf } from './phrases.ts';

const deficiencyIsOver = phrasesOf(
  ['iron deficiency', 'iron deficiency anemia', 'iron deficit'],
  ['', 'is', 'has', 'has been', 'is now'],
  [
    'corrected',
    'fully corrected',
    'resolved',
    'treated',
    'repaired',
    'excluded',
    'ruled out',
    'absent',
    'gone',
    'over',
    'not present',
    'not the cause',
    'not the problem',
    'not the explanation',
    'not the reason',
    'not the issue',
    'not her problem',
    'not what she has',
  ],
);

const isNotDeficient = [
  ...phrasesOf(
    ['not', 'no longer', 'isnt'],
    ['', 'currently', 'now', 'presently', 'at present', 'biochemically', 'in fact', 'at all'],
    ['iron deficient', 'deficient in iron', 'iron depleted', 'iron deplete', 'short of iron'],
  ),
  ...phrasesOf(
    [
      'no',
      'no current',
      'no biochemical',
      'no true',
      'no residual',
      'no evidence of',
      'no laboratory evidence of',
      'no biochemical evidence of',
      'no evidence for',
      'no sign of',
      'no ongoing',
      'without',
      'not have',
      'not currently have',
      'not now have',
      'doesnt have',
      'not',
      'not due to',
      'not from',
      'not caused by',
      'not explained by',
      'not because of',
    ],
    ['iron deficiency', 'iron deficiency anemia', 'absolute iron deficiency'],
  ),
  'not deficient',
  'not deficiency',
  'not lacking iron',
  'not lack iron',
  'iron is not what she lacks',
  'iron is not what she needs',
  'iron is not the problem',
  'iron is not the cause',
  'iron is not the issue',
  'does not need iron',
  'does not need more iron',
  'does not need any iron',
  'needs no iron',
  'needs no more iron',
];

const isReplete = [
  ...phrasesOf(
    ['iron', 'is', 'are', 'now', 'currently', 'fully', 'well', 'status', 'stores', 'be'],
    ['replete', 'repleted'],
  ),
  'replete iron',
  'replete stores',
  'replete in iron',
  'replete with iron',
  'replete for iron',
];

const storesAreFull = [
  ...phrasesOf(
    ['iron stores', 'stores', 'iron status', 'iron indices'],
    ['', 'are', 'is', 'are now'],
    [
      'adequate',
      'more than adequate',
      'ample',
      'sufficient',
      'more than sufficient',
      'plentiful',
      'full',
      'well filled',
      'restored',
      'replenished',
      'normal',
      'good',
      'normalized',
      'repleted',
    ],
  ),
  ...phrasesOf(
    ['adequate', 'ample', 'sufficient', 'plentiful', 'full', 'normal', 'good', 'replenished'],
    ['iron stores', 'iron status', 'iron', 'stores'],
  ),
  'plenty of iron',
  'enough iron',
];

/** Iron status: the two present numbers, and the plain conclusion. */
export const ironStatus: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'present ferritin 412 ng/mL',
    anyOf: [
      { value: values.ferritin, unit: 'ng/mL', tolerance: 2 },
      { value: values.ferritin, unit: 'ug/L', tolerance: 2 },
      { value: values.ferritin, unit: '1', tolerance: 2 },
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
      { value: values.saturation, unit: '1', tolerance: 1 },
    ],
    about: ['tsat', 'transferrin sat*', 'saturation', 'iron sat*', 't sat', 'tfsat', 'sat'],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'iron replete, not iron deficient',
    stance: 'asserted',
    anyOf: [
      [isReplete],
      [
        ['replete', 'repleted'],
        ['ferritin', 'tsat', 'transferrin sat*', 'iron status'],
      ],
      [isNotDeficient],
      [deficiencyIsOver],
      [storesAreFull],
    ],
  },
];
