/** What the note has to say of the drugs' return. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { sickDayRule } from '../creatinine-rise-after-two-tablets/sick-day.ts';
import { combined, drugWords, illness, named } from './demand-words.ts';

const { losartan, empagliflozin } = drugWords;

/** Coming back. */
const returning = [
  'restart*',
  're start*',
  'resum*',
  'reinstat*',
  'reinstitut*',
  'reintroduc*',
  'recommenc*',
  'reinitiat*',
  'rechalleng*',
  're prescrib*',
  'return*',
  'back',
  'again',
  'taken up',
  'reactivat*',
  'activated',
  'go ahead',
  'from then on',
  'afterwards',
  'thereafter',
  // What is allowed later is no doubt; `all may be resumed, at your discretion` is.
  ...combined(
    [...losartan, ...empagliflozin, '50 mg', '10 mg'],
    ['may', 'can'],
    ['be restarted', 'be resumed', 'be reintroduced', 'be taken', 'be given', 'return', 'have'],
  ),
];

/** What has to be true for it: a value, a state, or a span of time after one. */
const criteria = [
  'creatinine',
  'cr',
  'egfr',
  'potassium',
  'k',
  'k+',
  'ketone*',
  'negative',
  'ketosis',
  'ketonuria',
  'bicarbonate',
  'hco3',
  'labs',
  'blood test*',
  'panel',
  'bmp',
  'kidney function',
  'kidneys',
  'eat*',
  'drink*',
  'meal*',
  'food',
  'appetite',
  'intake',
  'volume',
  'euvol*',
  'normovol*',
  'hydrat*',
  'rehydrat*',
  'orthosta*',
  'standing',
  'pressure',
  'recover*',
  'resolv*',
  'resolution',
  'off nsaid*',
  'off diarrhoea',
  ...illness,
  'same conditions',
  'stable',
  'normal',
  'normalis*',
  'baseline',
  'bp',
  'sbp',
  'systolic',
  'dizz*',
  'acidosis',
  'bicarb',
  'stool*',
  'results',
  'values',
  'weight',
];

/** How a condition is put; without one, `restart tomorrow; panel next week` would give criteria. */
const condition = [
  'when',
  'whenever',
  'once',
  'if',
  'after',
  'until',
  'till',
  'unless',
  'before',
  'provided',
  'as soon as',
  'as long as',
  'with',
  'without',
  'upon',
  'on',
  'only',
  'condition*',
  'criteri*',
  'trigger*',
  'requir*',
  'contingent',
  'depend*',
  'subject to',
  'follow*',
  'behind',
  'later',
  'then',
  'from the day',
  'must be true',
  'in order',
  'labs fine',
  ...combined(['<', '>', 'below', 'under'], ['5.0', '5', '1.8', '1.9', '2.0', '22', '110']),
];

const held = ['hold*', 'held', 'withh*', 'paus*', 'stop*', 'off', 'suspend*'];

/** Values that say that he has recovered; eating alone ends a day of illness, not this one. */
const recovered = criteria.slice(0, criteria.indexOf('eat*'));

/** All held drugs together. */
const together = ['both', 'all', 'all 3', '3', 'drugs', 'medicines', 'medications', 'tablets'];

function comesBack(
  name: 'losartan' | 'empagliflozin',
  { words, doses }: { readonly words: readonly string[]; readonly doses: readonly string[] },
): NoteFact {
  // What is denied of the drug (`no losartan; resume it when …`) denies nothing of its return.
  const drug = named([...words, ...together]);
  // The second drug stands behind the first: `losartan when …; empagliflozin a week later`.
  const next = [
    ...combined(['conditions for', 'preconditions for', 'criteria for', 'requirements for'], words),
    ...combined(['start', 'begin', 'give', 'gets', 'have', 'prescribe'], ['', 'the', 'him'], words),
    ...combined(
      words,
      ['', '10', '10 mg', '50', '50 mg'],
      ['follows', 'to follow', 'next', '1 week', 'a week'],
    ),
    ...combined(['then', 'followed by', 'later', 'next comes', 'next is'], words),
  ];
  return {
    kind: 'statement',
    name: `${name} comes back, on conditions`,
    stance: 'advised',
    anyOf: [
      [
        [...returning, ...combined(['may have', 'may take'], words), ...next],
        drug,
        condition,
        named(criteria),
      ],
      // "K below 5.0 and creatinine below 1.9: losartan 50 mg."
      [named(combined(words, doses)), condition, named(criteria)],
      [held, words, ['until', 'till', 'ends when', 'as long as', 'while'], recovered],
    ],
  };
}

const forGood = [
  'for good',
  'permanent*',
  'for life',
  'definitiv*',
  'indefinite*',
  'for ever',
  'forever',
  'once and for all',
];
const names = ['losartan', 'arb', 'empagliflozin', 'jardiance', 'sglt2*', 'both', 'drugs'];
const ending = ['stop', 'discontinue', 'd c', 'end', 'end treatment with', 'abandon', 'withdraw'];

/**
 * The drug stands beside the word: `losartan is held, ibuprofen stopped for good` is right, and so
 * is `not to be restarted until …`.
 */
const notForGood: NoteFact = {
  kind: 'statement',
  name: 'nowhere a stop for good',
  stance: 'not-asserted',
  anyOf: [
    [
      combined(
        names,
        ['', 'is', 'are', 'is to be', 'are to be', 'should be', 'will remain', 'stays'],
        ['', 'stop*', 'discontinue*', 'off', 'abandoned', 'withdrawn'],
        forGood,
      ),
    ],
    [combined(ending, ['', 'both'], names, forGood)],
    [combined(['permanently', 'definitively'], [...ending, 'stopped', 'off'], ['', 'both'], names)],
    [
      combined(
        ['permanent', 'definitive', 'lifelong', 'final'],
        ['discontinuation', 'stop', 'cessation', 'withdrawal', 'avoidance'],
        ['of', 'of the', 'of both'],
        names,
      ),
    ],
    [combined(names, ['is', 'are', 'to be'], ['', 'now'], ['abandoned', 'given up'])],
    [
      [...names, 'this class'],
      [
        'no longer an option',
        'not for him',
        'no place for',
        'no role for',
        'have failed',
        'no rechallenge',
        'not rechallenge',
        'once and for all',
        ...combined(['contraindicated'], ['from now', 'for life', 'permanently', 'in future']),
        ...combined(
          ['record', 'recorded', 'enter', 'entered', 'added', 'listed', 'both'],
          ['as', 'as an'],
          ['intoleran*', 'allerg*'],
        ),
        ...combined(['intolerance'], ['recorded', 'entered', 'added']),
      ],
    ],
    [
      names,
      combined(
        ['not', 'never'],
        ['', 'be', 'to be', 'to'],
        ['given', 'used', 'taken', 'prescribed', 'reintroduced', 'restarted', 'resumed', 'restart'],
        ['again in', 'in future', 'in the future', 'even', 'any more', 'ever', 'at any'],
      ),
    ],
    [
      combined(
        names,
        ['is', 'are', 'should', 'must', 'will', 'and will'],
        ['not be', 'not to be', 'never be', 'never'],
        ['given again', 'used again', 'taken again', 'resumed again', 'resumed', 'come back'],
      ),
      // `Not to be given again until …` is a hold.
      [
        'this patient',
        'whatever',
        'ever',
        'intoleran*',
        'allerg*',
        'reversed',
        'instead',
        'future',
      ],
    ],
    [
      combined(
        ['never', 'never again'],
        ['restart', 'resume', 'reintroduce', 'give', 'use', 'receive', 'have', 'take'],
        ['', 'him'],
        names.slice(0, 5),
      ),
    ],
    [
      combined(['no', 'avoid', 'without', 'never', 'off', 'against', 'end of'], names, [
        'in future',
        'in the future',
        'from now on',
        'any more',
        'ever',
        'for the rest',
      ]),
    ],
    [
      combined(
        ['against', 'no'],
        ['restarting', 'resuming', 'rechallenge with', 'reintroducing', 'return to', 'a return to'],
        ['', 'of', 'either', 'both'],
        [...names, 'drug', 'of them'],
      ),
    ],
    [combined(names, ['never', 'never again', 'intolerance'])],
    [combined(['treated without', 'no further', 'live without'], [...names, 'raas', 'ras'])],
  ],
};

/** Under which conditions the drugs come back, and how to avoid the next time. */
export const restartPlan: readonly NoteFact[] = [
  comesBack('losartan', { words: losartan, doses: ['50', '50 mg', '25', '25 mg'] }),
  comesBack('empagliflozin', { words: empagliflozin, doses: ['10', '10 mg'] }),
  notForGood,
  // The patient's own diarrhoea, and "hold all three" in the next sentence, give no rule.
  { ...sickDayRule, within: 'sentence' },
];
