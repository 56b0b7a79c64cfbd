/** What the consult note has to say, in any competent words. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { creatinineStated, riseStated } from './creatinine-stated.ts';
import { before, latestDate, travel } from './facts.ts';
import { sickDayRule } from './sick-day.ts';
import { stableSpring } from './stable-spring.ts';

/** Words for the two tablets, taken together or one by one. */
const tablets = [
  'both',
  'losartan',
  'arb',
  'empagliflozin',
  'sglt2*',
  'the tablets',
  'the two tablets',
  'the medications',
  'the medicines',
  'the drugs',
  'the pills',
  'them',
];

/** C2: each sample in one unit, and the change as a share of the first. */
export const creatinineNumbers: readonly NoteFact[] = [
  creatinineStated('creatinine before the change', before.creatinine),
  {
    kind: 'value',
    name: 'creatinine at the travel clinic in the same unit, 1.80 mg/dL',
    anyOf: [
      { value: travel.creatinine, unit: 'mg/dL', tolerance: 0.015 },
      { value: travel.creatinine, unit: '1', tolerance: 0.015 },
    ],
    about: [],
    unitInText: 'optional',
  },
  creatinineStated(`creatinine on ${latestDate}`, stableSpring.labs.creatinine),
  riseStated({
    name: 'rise to the travel sample',
    from: before.creatinine,
    to: travel.creatinine,
    tolerance: 0.9,
  }),
  riseStated({
    name: 'rise to the latest sample',
    from: before.creatinine,
    to: stableSpring.labs.creatinine,
    tolerance: 0.5,
  }),
];

const injury = [
  'injury',
  'injured',
  'injuring',
  'aki',
  'akd',
  'acute kidney disease',
  'acute renal failure',
  'acute kidney failure',
];
const denialContexts: readonly (readonly string[])[] = [
  ['this', 'these'],
  ['there'],
  ['evidence', 'sign*', 'indication*', 'feature*'],
  ['criteria', 'criterion', 'definition', 'qualif*'],
  ['haemodynam*', 'hemodynam*', 'physiologic*', 'functional', 'expected', 'dip'],
  ['creatinine', 'rise', 'change', 'increase'],
  ['kidney', 'kidneys', 'renal', 'tubular', 'intrinsic', 'structural'],
  ['drug*', 'tablets', 'losartan', 'empagliflozin', 'medication*'],
  ['assessment', 'impression', 'conclusion', 'summary', 'bottom line', 'short answer', 'answer'],
  ['sediment', 'obstruct*', 'volume', 'well'],
  ['true', 'real', 'genuine', 'acute'],
  ['he', 'his', 'patient', 'i', 'we'],
];

/** C3: an expected effect of both drugs, taken throughout, and no injury. */
export const expectedEffect: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'an expected, haemodynamic effect',
    stance: 'asserted',
    // One alternative for each wording, so that a denial of something else ("no glomerular
    // disease") contradicts that wording alone.
    anyOf: [
      [['haemodynam*', 'hemodynam*']],
      [
        ['glomerul*', 'intraglomerul*', 'filtration'],
        ['pressure', 'perfusion', 'hyperfiltration'],
      ],
      [
        [
          'expected',
          'anticipated',
          'predictable',
          'predicted',
          'physiological*',
          'functional',
          'known',
          'usual',
          'intended',
          'pharmacological*',
        ],
        [
          'dip',
          'rise',
          'increase',
          'increment',
          'change',
          'effect',
          'bump',
          'fall',
          'drop',
          'decline',
          'decrease',
          'response',
        ],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'no injury',
    stance: 'denied',
    // One alternative for each context: "+19 % is below the threshold for AKI", or "dehydration
    // leads to AKI" in the advice, names AKI without denying it and must not undo a denial.
    anyOf: [
      [injury],
      [['damage', 'damaged', 'nephrotoxic*', 'harm', 'harmed', 'harming']],
      ...denialContexts.map((context) => [injury, context]),
    ],
  },
  {
    kind: 'statement',
    name: 'nowhere a diagnosis of injury',
    stance: 'not-asserted',
    anyOf: [
      [
        ['injury', 'aki'],
        [
          'drug induced',
          'due to',
          'caused by',
          'secondary to',
          'recovering',
          'resolving',
          'healing',
          'this is',
          'represents',
          'developed',
          'stage 1',
          'stage 2',
          'probable',
          'likely',
        ],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'he has gone on taking both',
    stance: 'asserted',
    anyOf: [
      [['taking', 'takes', 'took', 'taken'], tablets],
      [['still on', 'remain* on', 'stayed on', 'never off', 'never came off'], tablets],
      [
        [
          'continued to take',
          'continued taking',
          'continues to take',
          'continues taking',
          'has continued',
          'had continued',
          'kept taking',
          'kept on',
          'went on',
          'gone on',
        ],
        tablets,
      ],
      [
        [
          'never stopped',
          'did not stop',
          'didnt stop',
          'has not stopped',
          'had not stopped',
          'never actually stopped',
          'not actually stopped',
          'without interruption',
          'uninterrupted*',
          'no dose missed',
          'no doses missed',
          'none missed',
          'not missed',
          'missed none',
          'adheren*',
        ],
      ],
    ],
  },
];

/**
 * C7: limits, sick-day rule, and what happens to metformin. KDIGO (2022) halves metformin at an
 * eGFR of 30 to 44; the US label asks to weigh benefit and risk when eGFR falls below 45. So a
 * lower dose passes, and so does an explicit decision at the next sample.
 */
export const monitoringAndAdvice: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'limit of creatinine: 30 % above the value before the change',
    anyOf: [
      { value: 30, unit: '%', tolerance: 0 },
      { value: 1.92, unit: 'mg/dL', tolerance: 0.02 },
      { value: 1.92, unit: '1', tolerance: 0.02 },
      { value: 170, unit: 'umol/L', tolerance: 2 },
    ],
    about: [],
  },
  {
    kind: 'value',
    name: 'limit of potassium: 5.5 mmol/L',
    anyOf: [
      { value: 5.5, unit: 'mmol/L', tolerance: 0.05 },
      { value: 5.5, unit: '1', tolerance: 0 },
      { value: 5.6, unit: 'mmol/L', tolerance: 0 },
    ],
    about: ['potassium', 'k', 'k+', 'hyperkalaemi*', 'hyperkalemi*'],
    unitInText: 'optional',
  },
  sickDayRule,
  {
    kind: 'statement',
    name: 'metformin: at most 1,000 mg a day, or a decision with a date',
    stance: 'asserted',
    // Again one alternative for each wording.
    anyOf: [
      [['metformin'], ['reduc*', 'lower*', 'decreas*', 'cut', 'halv*', 'half']],
      [['metformin'], ['dose adjust*', 'adjust*', 'down to', 'step down', 'stepped down']],
      [
        ['metformin'],
        [
          'cap',
          'capped',
          'ceiling',
          'limit',
          'limited',
          'maximum',
          'max',
          'at most',
          'no more than',
          'not more than',
          'not exceed*',
        ],
      ],
      [['metformin'], ['500 mg', '500 bid', '500 twice', '500 milligram*']],
      [
        ['metformin'],
        [
          '1000 mg per day',
          '1000 mg daily',
          '1000 mg a day',
          '1000 mg/day',
          '1000 mg/d',
          '1000 mg once',
          '1 g daily',
          '1 g per day',
          '1 g/day',
          '1 g a day',
        ],
      ],
      // Nothing else that he takes comes in grams, so the dose alone names the drug.
      [
        [
          'exceed',
          'more than',
          'at most',
          'maximum',
          'maximum of',
          'limit of',
          'ceiling of',
          'one',
        ].map((limit) => `${limit} 1000 mg`),
      ],
      [
        ['metformin'],
        ['decid*', 'decision', 'review*', 'reassess*', 'revisit*', 're-evaluat*', 'recheck*'],
        ['next', 'repeat', 'april', 'may', 'week*', 'panel', 'bmp', 'sample', 'draw', 'labs'],
      ],
    ],
  },
];
