/** What the consult note has to say, in any competent words. */
import type { NoteFact } from '../../../../src/grader/index.ts';

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
  {
    kind: 'value',
    name: 'creatinine before the change, 1.48 mg/dL',
    anyOf: [
      { value: 1.48, unit: 'mg/dL', tolerance: 0.005 },
      { value: 131, unit: 'umol/L', tolerance: 1 },
    ],
    about: [],
    unitInText: 'optional',
  },
  {
    kind: 'value',
    name: 'creatinine at the travel clinic in the same unit, 1.80 mg/dL',
    anyOf: [{ value: 1.8, unit: 'mg/dL', tolerance: 0.015 }],
    about: [],
    unitInText: 'optional',
  },
  {
    kind: 'value',
    name: 'creatinine on 2025-04-07, 1.76 mg/dL',
    anyOf: [
      { value: 1.76, unit: 'mg/dL', tolerance: 0.005 },
      { value: 156, unit: 'umol/L', tolerance: 1 },
    ],
    about: [],
    unitInText: 'optional',
  },
  {
    kind: 'value',
    name: 'rise to the travel sample, about 22 %',
    anyOf: [{ value: 21.6, unit: '%', tolerance: 0.9 }],
    about: [],
  },
  {
    kind: 'value',
    name: 'rise to the latest sample, about 19 %',
    anyOf: [{ value: 18.9, unit: '%', tolerance: 0.5 }],
    about: [],
  },
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
    // The same: "+19 % is below the threshold for AKI" names AKI without denying it.
    anyOf: [
      [['injury', 'injured', 'injure']],
      [['aki']],
      [['akd', 'acute kidney disease', 'acute renal failure', 'acute kidney failure']],
      [['damage', 'damaged', 'nephrotoxic*', 'harm', 'harmed', 'harming']],
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

/** C7: the limits, the sick-day rule, the ban on NSAIDs, and what happens to metformin. */
export const monitoringAndAdvice: readonly NoteFact[] = [
  {
    kind: 'value',
    name: 'limit of creatinine: 30 % above the value before the change',
    anyOf: [
      { value: 30, unit: '%', tolerance: 0 },
      { value: 1.92, unit: 'mg/dL', tolerance: 0.02 },
    ],
    about: [],
  },
  {
    kind: 'value',
    name: 'limit of potassium: 5.5 mmol/L',
    anyOf: [
      { value: 5.5, unit: 'mmol/L', tolerance: 0.05 },
      { value: 5.6, unit: 'mmol/L', tolerance: 0 },
    ],
    about: ['potassium', 'k', 'k+', 'hyperkalaemi*', 'hyperkalemi*'],
    unitInText: 'optional',
  },
  {
    kind: 'statement',
    name: 'sick-day rule',
    stance: 'recommended',
    anyOf: [
      [
        [
          'sick day*',
          'vomit*',
          'diarrhoea*',
          'diarrhea*',
          'dehydrat*',
          'acute illness*',
          'intercurrent illness*',
          'unwell',
          'ill',
          'cannot eat',
          'not eating',
          'not drinking',
          'poor intake',
          'poor oral intake',
          'gastroenteritis',
          'fasting',
        ],
        [
          'pause*',
          'hold*',
          'withhold*',
          'stop*',
          'omit*',
          'skip*',
          'suspend*',
          'leave out',
          'interrupt*',
          'temporarily',
          'do not take',
          'rule*',
          'guidance',
          'card',
          'advice',
          'plan',
        ],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'metformin: at most 1,000 mg a day, or a decision with a date',
    stance: 'recommended',
    anyOf: [
      [
        ['metformin'],
        [
          'reduc*',
          'lower*',
          'halv*',
          'half',
          'decreas*',
          'cut',
          'cap*',
          'limit*',
          'down',
          'maximum',
          'max',
          'at most',
          'no more than',
          'not exceed*',
          'not more than',
          'dose adjust*',
          'adjust*',
          '500 mg twice',
          '500 mg bid',
          '500 mg two times',
          '1000 mg per day',
          '1000 mg daily',
          '1000 mg a day',
          '1000 mg/day',
          '1000 mg once',
        ],
      ],
      [
        ['metformin'],
        ['decid*', 'decision', 'review*', 'reassess*', 'revisit*', 're-evaluat*', 'recheck*'],
        ['next', 'repeat', 'april', 'may', 'week*', 'panel', 'bmp', 'sample', 'draw', 'labs', 'if'],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'no NSAID',
    stance: 'recommended',
    anyOf: [
      [
        ['nsaid*', 'ibuprofen', 'naproxen', 'anti inflammator*', 'antiinflammator*'],
        ['no', 'avoid*', 'not', 'never', 'without', 'refrain', 'abstain', 'off', 'acetaminophen'],
      ],
    ],
  },
];
