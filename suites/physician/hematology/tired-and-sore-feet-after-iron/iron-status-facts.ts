/** What the note has to say of the iron status. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { values } from './facts.ts';
import {
  deficiency,
  deficiencyIsOver,
  ironQuestion,
  isLeftOpen,
  isNotDeficient,
  isOver,
  noLonger,
  stillDeficient,
  undecided,
} from './iron-deficiency.ts';
import { combined } from '../../phrase-lists.ts';

const stores = [
  'iron stores',
  'iron store',
  'stores',
  'body iron',
  'storage iron',
  'iron depots',
  'depots',
  'reserves',
  'tank',
  'tanks',
  'iron status',
  'iron indices',
  'iron studies',
  'iron balance',
  'iron supply',
];

/** Said of stores, in any order. */
const areFull = [
  'full',
  'well filled',
  'now filled',
  'are filled',
  'is filled',
  'been filled',
  'filled up',
  'refilled',
  'restored',
  'replenished',
  'rebuilt',
  'ample',
  'plentiful',
  'abundant',
  'adequate',
  'sufficient',
  'generous',
  'topped up',
  'well stocked',
  'fully stocked',
  'amply supplied',
  'well supplied',
  'richly supplied',
  'state of repletion',
  'one of repletion',
  'brim*',
  'overflow*',
  'got plenty',
  'has plenty',
  'plenty of it',
  'got enough',
  'has enough',
];

/** Words that are said of much else: they have to stand beside the stores. */
const storesAreGood = [
  ...combined(
    ['stores', 'iron status', 'iron indices', 'iron studies', 'iron parameters', 'reserves'],
    ['', 'are', 'is', 'now', 'are now', 'today', 'entirely', 'are entirely'],
    ['normal', 'good', 'normalized', 'healthy', 'satisfactory', 'excellent', 'in order'],
  ),
  ...combined(['normal', 'good', 'healthy', 'full', 'replenished'], ['iron stores', 'iron status']),
  ...combined(
    ['iron', 'iron is', 'iron stores', 'iron stores are'],
    ['fine', 'enough', 'ok', 'sufficient', 'plentiful', 'adequate', 'ample'],
  ),
  ...combined(
    ['enough', 'plenty of', 'ample', 'adequate', 'sufficient', 'all the', 'more than enough'],
    ['iron'],
  ),
  'supplied with iron',
  'stocked with iron',
  'iron to spare',
  'iron loaded',
  'iron sufficien*',
  'iron in excess',
  'more iron than she needs',
];

const isReplete = [
  ...combined(['iron', 'iron is', 'iron now', 'iron is now', 'iron wise'], ['replete', 'repleted']),
  ...combined(['replete', 'repleted'], ['in iron', 'with iron', 'for iron', 'of iron']),
  ...combined(
    ['she is', 'patient is', 'she remains', 'noor is', 'pt is', 'elkhatib is', 'el khatib is'],
    ['', 'now', 'fully', 'currently', 'well', 'therefore', 'thus', 'in fact', 'at present'],
    ['replete', 'repleted'],
  ),
  ...combined(
    ['been', 'brought', 'got', 'now', 'returned', 'restored', 'back', 'full', 'complete'],
    ['replete', 'repleted', 'to repletion', 'iron repletion'],
  ),
  ...combined(
    [
      'status of',
      'state of',
      'one of',
      'show',
      'indicate',
      'confirm',
      'prove',
      'mean',
      'with',
      'that is',
      'this is',
      'amount to',
      'speak for',
      'spell',
    ],
    ['repletion', 'iron repletion'],
  ),
  ...combined(
    ['repletion'],
    ['', 'is', 'has been', 'now', 'is now'],
    ['complete', 'achieved', 'reached'],
  ),
  'replete range',
];

/** What tells that iron is meant where a note says `replete` alone. */
const ofIron = [
  'ferritin*',
  'ferr',
  'tsat',
  'tfs',
  'transferrin*',
  'saturation',
  'sat',
  'hb',
  'hgb',
  'hemoglobin',
  'status',
  ...stores,
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
    about: ['ferritin*', 'ferr', 'fer', 'ft'],
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
    about: [
      'tsat',
      'tfs',
      'transferrin*',
      'saturat*',
      'iron sat*',
      't sat',
      'tfsat',
      'sat',
      'sats',
      'ts',
      'tibc',
      'iron binding',
    ],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'iron replete, not iron deficient',
    stance: 'asserted',
    anyOf: [
      [isReplete],
      [['replete', 'repleted'], ofIron],
      [isNotDeficient],
      [['!deficient', '!deficiency', '!shortage', '!shortfall', '!deficit'], ofIron],
      [deficiencyIsOver],
      [['iron deficien*', 'deficiency of iron'], isOver],
      [combined(['deficiency', 'deficit'], ['', 'is', 'has been'], ['corrected', 'repaired'])],
      [['iron'], ['!lack*', '!wanting', '!missing', '!in short supply', '!her problem']],
      [['~iron deficien*', '~iron lack', '~iron deficit'], noLonger],
      [stores, areFull],
      [storesAreGood],
    ],
  },
  {
    kind: 'statement',
    name: 'nowhere an iron deficiency that lasts or is left open',
    stance: 'not-asserted',
    within: 'sentence',
    anyOf: [[stillDeficient], [deficiency, isLeftOpen], [ironQuestion, undecided]],
  },
];
