/** What the note and the message have to say in the twin, in any competent words. */
import type { NoteFact } from '../../../../src/grader/index.ts';

const holdWords = [
  'hold*',
  'held',
  'stop*',
  'pause*',
  'withhold*',
  'withheld',
  'suspend*',
  'discontinu*',
  'do not take',
  'do not restart',
  'no losartan',
  'no empagliflozin',
  'no metformin',
  'no ibuprofen',
  'no nsaid*',
  'off',
  'leave out',
  'skip*',
  'avoid*',
  'interrupt*',
];

function held(name: string, words: readonly string[]): NoteFact {
  return {
    kind: 'statement',
    name: `he is told to leave out ${name}`,
    stance: 'recommended',
    anyOf: [[holdWords, words]],
  };
}

/** The two samples that matter, the size of the rise, and the potassium. */
export const injuryNumbers: readonly NoteFact[] = [
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
    name: 'creatinine on 2025-04-07, 2.40 mg/dL',
    anyOf: [
      { value: 2.4, unit: 'mg/dL', tolerance: 0.005 },
      { value: 212, unit: 'umol/L', tolerance: 1 },
    ],
    about: [],
    unitInText: 'optional',
  },
  {
    kind: 'value',
    name: 'rise to the latest sample, about 62 %',
    anyOf: [{ value: 62, unit: '%', tolerance: 1.2 }],
    about: [],
  },
  {
    kind: 'value',
    name: 'potassium 6.0 mmol/L',
    anyOf: [{ value: 6, unit: 'mmol/L', tolerance: 0.04 }],
    about: ['potassium', 'k', 'k+', 'hyperkalaemi*', 'hyperkalemi*'],
    unitInText: 'optional',
  },
];

/** Words of lost volume. */
const lostVolume = [
  'prerenal',
  'pre-renal',
  'hypovolaemi*',
  'hypovolemi*',
  'volume deplet*',
  'volume loss*',
  'volume contract*',
  'intravascular*',
  'dehydrat*',
  'fluid loss*',
  'fluid deplet*',
  'lost volume',
  'hypoperfus*',
  'depleted',
  'depletion',
];
const illness = ['diarrhoea*', 'diarrhea*', 'diarrhoeal', 'gastroenteritis', 'loose stool*'];
const painkiller = ['ibuprofen', 'nsaid*', 'motrin', 'anti inflammator*', 'antiinflammator*'];

/** Injury, from lost volume and an NSAID; not the effect that was expected. */
export const injuryCause: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'acute kidney injury',
    stance: 'asserted',
    // "The travel sample was not AKI" must not contradict "now it is".
    anyOf: [
      [['acute kidney injury']],
      [['aki']],
      [['acute on chronic*', 'acute renal failure', 'acute kidney failure', 'true injury']],
      [
        ['injury', 'aki', 'acute kidney injury'],
        [...lostVolume, ...illness, ...painkiller, '62', 'stage 1', 'stage 2'],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'from lost volume',
    stance: 'asserted',
    anyOf: [
      [lostVolume],
      [
        illness,
        ['cause*', 'due', 'from', 'because', 'after', 'with', 'through', 'led', 'by', 'driven'],
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'and ibuprofen',
    stance: 'asserted',
    anyOf: [[['ibuprofen', 'motrin']], [['nsaid*', 'anti inflammator*', 'antiinflammator*']]],
  },
];

/** What he himself, or whoever calls him, is told today. */
export const messageToStop: readonly NoteFact[] = [
  held('losartan', ['losartan', 'cozaar', 'arb']),
  held('empagliflozin', ['empagliflozin', 'jardiance', 'sglt2*']),
  held('metformin', ['metformin', 'glucophage']),
  held('ibuprofen', ['ibuprofen', 'motrin', 'advil', 'nsaid*', 'anti inflammator*']),
];

const restartWords = [
  'restart*',
  'resum*',
  'reintroduc*',
  're-introduc*',
  'reinstat*',
  're-start*',
  'come back',
  'comes back',
  'back on',
  'bring back',
  'put back',
  'return*',
  'recommence*',
  'reinitiat*',
  're-initiat*',
  'again',
];
/** Words of a condition; those that also stand beside "hold" are left out. */
const conditions = [
  'when',
  'once he',
  'once the',
  'once creatinine',
  'once potassium',
  'once k',
  'once eating',
  'once drinking',
  'once well',
  'once euvolaemic',
  'once euvolemic',
  'once volume',
  'once stable',
  'once resolved',
  'once recovered',
  'once kidney*',
  'once renal',
  'once aki',
  'once both',
  'once all',
  'after',
  'if',
  'until',
  'as soon as',
  'provided',
  'only',
  'recover*',
  'resolved',
  'resolves',
];

/** Under which conditions the drugs come back, and how to avoid the next time. */
export const restartPlan: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'losartan comes back, on conditions',
    stance: 'recommended',
    anyOf: [
      [
        restartWords,
        ['losartan', 'arb', 'ras*', 'both', 'all three', 'drugs', 'medicines', 'tablets', 'them'],
        conditions,
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'empagliflozin comes back, on conditions',
    stance: 'recommended',
    anyOf: [
      [
        restartWords,
        ['empagliflozin', 'sglt2*', 'both', 'all three', 'drugs', 'medicines', 'tablets', 'them'],
        conditions,
      ],
    ],
  },
  {
    kind: 'statement',
    name: 'sick-day rule for the next time',
    stance: 'recommended',
    anyOf: [
      [['sick day*', 'sickday*']],
      [
        [
          'vomit*',
          'diarrhoea*',
          'diarrhea*',
          'dehydrat*',
          'unwell',
          'ill',
          'illness*',
          'cannot eat',
          'not eating',
          'not drinking',
          'poor intake',
        ],
        ['pause*', 'hold*', 'withhold*', 'stop*', 'omit*', 'skip*', 'suspend*', 'leave out'],
      ],
    ],
  },
];
