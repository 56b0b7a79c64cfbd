/** What the note has to say of the phosphate: how low, how much of it the kidney lets go. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { values } from './facts.ts';
import { lossByFgf23, lossOfPhosphate, throughFgf23 } from './loss-by-fgf23.ts';
import { combined } from '../../phrase-lists.ts';

const phosphate = ['phosph*', 'hypophosph*', 'phos', 'po4', 'p', 'pi'];
/** Where a number without a name is hers: it was measured in serum, at Brantwell. */
const lab = ['serum', 'brantwell'];
const urinary = ['renal*', 'urin*', 'tubul*', 'nephr*'];
const kidney = [...urinary, 'kidney*'];
const excretion = [
  'filtered',
  'fractional',
  'fepi',
  'fepo4',
  'fep',
  'fephos*',
  'trp',
  'tmp',
  'excret*',
];

const wastes = [
  'reject phosph*',
  'wast*',
  'leak*',
  'spill*',
  'squander*',
  'dump*',
  'pour*',
  'throw*',
  'shed*',
  'discard*',
  'eject*',
  'expel*',
  'jettison*',
  'flush*',
  'drain*',
  'let* go',
];
const loses = ['losing', 'lose', 'loses', 'loss', 'losses', 'lost'];

/** Ways out of the body that belong to the kidney. */
const byTheKidney = [
  ...combined(
    ['by', 'through', 'via', 'from', 'in', 'into', 'out in', 'with', 'at'],
    ['', 'the', 'her'],
    ['kidney*', 'urine', 'tubul*', 'nephron*'],
  ),
  'renal route',
  'by way of the kidney*',
  'by way of the urine',
  'renally',
];

/** Words that are said of the kidney alone. */
const wastesIt = [
  ...combined(
    ['wast*', 'spill*', 'urinat*', 'pees', 'peeing'],
    ['', 'her', 'out', 'away', 'too much', 'so much'],
    ['phosph*', 'phos', 'po4', 'it'],
  ),
  ...combined(['pees', 'peeing', 'passes', 'passing'], ['it', 'phosph*'], ['out']),
];

const isResponsible = combined(
  ['is', 'are', 'must be', 'was', 'were'],
  ['', 'therefore', 'thus', 'clearly', 'plainly'],
  [
    'responsible',
    'to blame',
    'at fault',
    'the culprit',
    'the source',
    'the site',
    'the cause',
    'the leak',
  ],
);

/** What a sound kidney does with phosphate. */
const retains = [
  'reabsor*',
  'conserv*',
  'retain*',
  'retention',
  'reclaim*',
  'holding on',
  'hold on',
];

const renalLoss = [
  ...combined(
    ['renal', 'urinary', 'tubular', 'kidney', 'proximal tubular'],
    ['', 'phosphate', 'phosphorus', 'phos', 'po4', 'p'],
    ['wasting', 'wastage', 'loss', 'losses', 'leak', 'leakage'],
  ),
  ...combined(['phosphate', 'phosphorus', 'phos', 'p'], ['wasting', 'wastage', 'diuresis']),
  ...combined(
    ['loss', 'losses', 'leak', 'wasting', 'depletion', 'source of the loss', 'site of loss'],
    ['', 'is', 'are', 'is therefore', 'is thus', 'therefore', 'must be', 'is clearly'],
    ['renal', 'urinary', 'tubular', 'the kidney'],
  ),
];

const lossAtKidney = [
  ...combined(
    ['leak', 'leakage', 'loss', 'losses', 'lost'],
    ['at', 'in', 'to', 'through', 'via', 'by'],
    ['', 'the', 'her'],
    ['kidney', 'tubule', 'nephron', 'urine'],
  ),
  ...combined(
    ['kidney', 'tubule', 'tubules'],
    ['is', 'are'],
    ['the source of', 'the site of'],
    ['loss', 'the loss', 'the leak'],
  ),
];

/** Said of the low phosphate. */
const isRenal = [
  'renal origin',
  'renal in origin',
  'renal threshold',
  'problem is renal',
  'cause is renal',
  'hypophosph* is renal',
  'phosph* is renal',
  'lies in the kidney*',
  'is in the kidney*',
];

/** What the kidney should do, and does not. */
const isFailing = [
  'fail* to',
  'failure to',
  'failure of',
  'failing to',
  'unable to',
  'inability to',
  'instead of',
  'wanted to',
  'inappropriate*',
  'not appropriate*',
  'excessive*',
  'too much',
  'too high',
  'far too',
  'too little',
  'despite',
  'although',
  'third',
  ...combined(
    ['should be', 'ought to be', 'expected'],
    ['below', 'under', 'less', '<', 'near', 'nearly', 'almost', 'close', 'minimal', 'free'],
  ),
  ...combined(
    ['should', 'should be', 'ought to', 'would normally'],
    ['retain*', 'conserv*', 'keep*', 'hold*', 'reabsorb*', 'reclaim*', 'sav*'],
  ),
  ...combined(
    ['should', 'ought to', 'would'],
    ['let out', 'let go', 'excrete', 'lose', 'pass', 'release'],
    ['less', 'under', 'below', 'almost', 'next to', 'hardly', 'no more'],
  ),
  'should contain',
  'should fall',
  'full of',
  '!conserv*',
  '!retain*',
  '!reabsorb*',
  '!reclaim*',
  '!hold*',
  '!sav*',
  '!keep*',
];

/** The phosphate in a right unit, its renal loss in numbers, and in words. */
export const phosphateWasting: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'phosphate 0.39 mmol/L, which is 1.2 mg/dL',
    anyOf: [
      { value: values.phosphateConverted, unit: 'mg/dL', tolerance: 0.05 },
      { value: values.phosphateOutside, unit: 'mmol/L', tolerance: 0.005 },
    ],
    // The factor from mmol/L to mg/dL belongs to phosphate alone.
    about: [
      'phosph*',
      'hypophosph*',
      'phos',
      'po4',
      'p',
      'pi',
      'sp',
      '3.1',
      '3.097',
      '3.0974',
      ...lab,
    ],
  },
  {
    kind: 'value',
    name: 'fractional excretion of phosphate about 31 % (or its complement, or TmP/GFR)',
    anyOf: [
      { value: values.fractionalExcretion, unit: '%', tolerance: 2 },
      { value: 0.31, unit: '1', tolerance: 0.02 },
      { value: values.fractionalExcretion, unit: '1', tolerance: 2 },
      { value: 69, unit: '%', tolerance: 2 },
      // Not 0.70, her serum creatinine, which stands in the formula.
      { value: 0.69, unit: '1', tolerance: 0.008 },
      { value: 69, unit: '1', tolerance: 2 },
      { value: 0.83, unit: 'mg/dL', tolerance: 0.06 },
      { value: 0.27, unit: 'mmol/L', tolerance: 0.02 },
    ],
    about: [
      'frac*',
      'fe',
      'fepi',
      'fepo4',
      'fep',
      'fephos*',
      'fpe',
      'excret*',
      'trp',
      'reabsor*',
      'resor*',
      'threshold',
      'tmp',
      'tubular maximum',
      'filtered',
      ...combined(['u', 'urine', 'urinary'], ['phosph*', 'phos', 'po4', 'p', 'pi']),
      // What the urine held, in the formula.
      '42',
      '78',
    ],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'the kidney is losing phosphate',
    stance: 'asserted',
    anyOf: [
      [
        [...urinary, 'filtered'],
        phosphate,
        [...wastes, 'losing', 'lose', 'loses', 'lost', 'deplet*'],
      ],
      [
        urinary,
        combined(['phosph*', 'phos', 'po4', 'p'], ['', 'is', 'are'], ['loss', 'losses', 'lost']),
      ],
      // "The kidney holds on to phosphate and the loss is intestinal" tells of another loss.
      [['kidney*'], [...phosphate, ...excretion], [...wastes, 'losing', 'lose', 'loses', 'lost']],
      [
        [...wastes, ...loses, 'leav*', 'escap*', 'deplet*', 'goes', 'going', 'driv*', 'drove'],
        byTheKidney,
      ],
      [renalLoss],
      [['tubul*'], ['defect*', 'dysfunction', 'leak*']],
      [wastesIt],
      [lossByFgf23],
      [lossOfPhosphate, throughFgf23],
      [['kidney*', 'tubul*', 'nephron*'], isResponsible, [...phosphate, ...excretion]],
      [lossAtKidney],
      [['phosphaturi*', 'hyperphosphaturi*', 'renal hypophosph*', 'hypophosphatemia renal']],
      [[...kidney, ...excretion], [...phosphate, 'trp', 'tmp', 'fepo4', 'fepi'], isFailing],
      [phosphate, isRenal],
      [
        [...retains, 'trp', 'tmp', 'tmp gfr'],
        [...phosphate, ...kidney],
        [
          ...['reduc*', 'impair*', 'decreas*', 'lowered', 'depress*', 'defect*', 'fail*'],
          ...['suppress*', 'given up', 'abolish*', 'has stopped', 'have stopped', 'broken'],
        ],
      ],
      [
        combined(
          ['fgf23', 'fgf 23', 'ifgf23'],
          ['mediated', 'driven', 'induced', 'dependent', 'related'],
        ),
        ['hypophosph*', 'phosph*'],
      ],
    ],
  },
];
