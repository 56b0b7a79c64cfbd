/** What he himself, or whoever calls him, has to be told today. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined, denied } from '../../phrase-lists.ts';
import { drugWords } from './demand-words.ts';

/** The patient's own words for each drug, beside those of notes. */
const named = {
  losartan: drugWords.losartan,
  empagliflozin: drugWords.empagliflozin,
  metformin: drugWords.metformin,
  ibuprofen: [...drugWords.ibuprofen, 'wifes painkiller*', 'wifes pain*'],
} as const;

/** To be told of a drug that it is off. What the list says already (`was stopped`) tells nobody. */
const off = [
  'stop',
  'stops',
  'stopping',
  'quit',
  'cease',
  'drop',
  'discontinue',
  'discontinuing',
  ...combined(['is', 'are', 'be', 'both', 'now'], ['stopped', 'discontinued', 'finished']),
  ...combined(['stopped'], ['until', 'till', 'today', 'now', 'for now', 'at once', 'completely']),
  'withdraw',
  'refrain*',
  'steer clear',
  'stay off',
  'break from',
  'off limits',
  'forbidden',
  'prohibited',
  'banned',
  'cut out',
  'give up',
  'ditch',
  'no longer',
  'no further',
  'not allowed',
  'd c',
  'dc',
  'cancel',
  'swap',
  ...combined(['has', 'have', 'needs'], ['to go', 'to rest', 'to wait']),
  ...combined(['must'], ['go', 'rest', 'wait']),
  ...combined(['is', 'are'], ['out', 'over']),
  'never again',
  'nothing more',
  'not a single',
  'hold',
  'held',
  'holding',
  'on hold',
  'withhold*',
  'withheld',
  'pause',
  'paused',
  'pausing',
  'suspend*',
  'interrupt*',
  'skip*',
  'omit*',
  'leave out',
  'leaves out',
  'leaving out',
  'left out',
  'leave the following out',
  'come off',
  'off',
  'remove*',
  'put away',
  'throw away',
  'kept back',
  'aside',
  'do without',
  'keep away from',
  'stay away from',
  'keeps off',
  'hands off',
  'not today',
  'not tonight',
  'not until',
  'none of',
  'none',
  'no more of it',
  'take no',
  'takes no',
  // Beside `!take`, for a list under them: what stands above needs no denial of its own.
  'do not take',
  'dont take',
  'not to take',
  'must not take',
  'never take',
  'mustnt take',
];

/** Where tablets that are not to be taken stay or go. */
const moving = ['leave*', 'leaving', 'left', 'put*', 'take', 'taken', 'come*', 'stay*', 'throw*'];
const away = [
  'out',
  'away',
  'alone',
  'in the bottle',
  'in the drawer',
  'in the cupboard',
  'in the bin',
  'out of',
];

/** Taking, which has to be denied. */
const taking = [
  '!take*',
  '!may be taken',
  '!have',
  '!use*',
  '!touch*',
  '!swallow*',
  '!given',
  '!allow*',
];

/** What a denial of a drug is about: its being taken, and not its being stopped. */
const denials = [
  'no',
  'none',
  'nor',
  'neither',
  'never',
  'avoid*',
  'without',
  'and not',
  'nothing',
];

function leftOut(name: keyof typeof named): NoteFact {
  const words = named[name];
  return {
    kind: 'statement',
    name: `to leave out ${name}`,
    stance: 'asserted',
    anyOf: [
      [words, name === 'ibuprofen' ? [...off, 'no more'] : off],
      [words, moving, away],
      [denied(words), denials],
      [words, taking],
    ],
  };
}

const heldDrugs = ['losartan', 'arb', 'empagliflozin', 'jardiance', 'sglt2*', 'metformin'];
const ofHim = ['', 'your', 'the', 'his', 'with', 'with the', 'with your', 'on', 'taking', 'both'];

/** That one of the three goes on, said of that one. */
const goesOn = [
  ...combined(
    ['reduce', 'halve', 'lower', 'half', 'half of', 'half a tablet of', 'start', 'resume'],
    ['', 'your', 'the', 'his', 'taking'],
    heldDrugs,
  ),
  ...combined(
    [
      ...combined(['continue', 'keep', 'go on', 'carry on', 'keep on'], ['', 'taking', 'using']),
      'stay',
      'remain',
    ],
    ofHim,
    [...heldDrugs, 'both', 'both drugs', 'the other 2', 'all 3', 'all your tablets'],
  ),
  ...combined(['take', 'take your', 'take the'], heldDrugs, [
    '50',
    '100',
    '10',
    '500',
    'in the',
    'every',
    'with',
    'as',
    'once',
    'only',
    'after',
    'daily',
  ]),
  ...combined(
    ['no change to', 'no changes to', 'nothing changes with', 'change nothing about', 'leave'],
    ['', 'your', 'the'],
    [...combined(heldDrugs, ['as it is', 'unchanged']), 'tablets', 'medicines'],
  ),
  ...combined(
    ['keep taking', 'go on with', 'carry on with', 'continue taking', 'keep on with'],
    ['it', 'them', 'these', 'those'],
  ),
  ...combined(['carry on', 'go on'], ['as before', 'as you', 'till', 'as usual']),
  ...combined(['so please', 'just'], ['carry on', 'go on', 'keep on', 'continue']),
  'change nothing',
  ...combined(['take', 'continue', 'keep'], ['', 'all'], ['your tablets', 'your medicines']),
  ...combined(heldDrugs, [
    ...combined(['can', 'may', 'should'], ['stay', 'remain']),
    'is allowed',
    'is harmless',
    'as always',
    'continues',
    'goes on',
    ...combined(['can', 'may', 'should', 'to'], ['continue', 'go on', 'stay', 'be continued']),
    'stays on',
    'is safe',
    'is ok',
    'is okay',
    'unchanged',
    'remains unchanged',
    'stays as',
    'stays unchanged',
    'stays the same',
    'as usual',
    'as before',
    'take as usual',
    'is fine',
    ...combined(['can be', 'may be', 'is to be'], ['continued', 'taken', 'used', 'given']),
  ]),
  ...combined(
    ['morning tablets', 'kidney tablets', 'usual tablets', 'all tablets', 'all 3', 'the other 2'],
    ['stay as', 'remain', 'stay the same', 'go on', 'continue', 'can be continued', 'as usual'],
  ),
];

/** The four drugs that are off, and none of the three that goes on. */
export const messageToStop: readonly NoteFact[] = [
  leftOut('losartan'),
  leftOut('empagliflozin'),
  leftOut('metformin'),
  leftOut('ibuprofen'),
  {
    kind: 'statement',
    name: 'to go on with any of the three',
    stance: 'not-asserted',
    anyOf: [
      [goesOn],
      // Less of it is not none of it.
      [
        heldDrugs,
        [
          ...combined(['half', 'lower', 'smaller', 'reduced'], ['dose', 'a dose', 'the dose']),
          ...combined(['every', 'each'], ['other', 'second', '2nd'], ['day', 'morning']),
        ],
      ],
      [
        heldDrugs,
        combined(['mg', 'daily', 'bid', 'twice'], ['continue*', 'as usual', 'as before']),
      ],
      [
        heldDrugs,
        ['!stop', '!pause', '!interrupt', '!skip', '!leave out'],
        ['need', 'not stop', 'dont stop', 'so do not', 'have to'],
      ],
    ],
  },
];
