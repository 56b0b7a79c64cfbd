/** What the note may not say: that a drug which protects this kidney is stopped for good. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined } from './demand-words.ts';

const names = ['losartan', 'arb', 'empagliflozin', 'jardiance', 'sglt2*', 'both', 'drugs'];
const singly = names.slice(0, 5);
const aDrug = [
  ...['losartan', 'empagliflozin', 'jardiance', 'arb', 'an arb', 'sglt2*', 'both', 'the drugs'],
  ...['gliflozin', 'a gliflozin', 'raas', 'either', 'either drug'],
];

const forGood = [
  ...['for good', 'permanent*', 'for life', 'lifelong', 'definitiv*', 'indefinite*', 'for ever'],
  ...['once and for all', 'final'],
];
const endings = ['stop*', 'discontinu*', 'off', 'abandon*', 'withdraw*'];
const toEnd = ['stop', 'discontinue', 'd c', 'end', 'abandon', 'withdraw', 'remove', 'drop'];
/** `Stopped permanently`, and not of another drug: the name has to stand beside the end as well. */
const endedForGood = [
  ...combined([...endings, 'cessation'], forGood),
  ...combined(['permanent*', 'definitive*', 'final', 'lifelong'], [...endings, 'cessation']),
];
const giving = ['give', 'use', 'receive', 'have', 'take', 'restart', 'resume', 'reintroduce'];
const givenAgain = [
  ...['given', 'used', 'taken', 'prescribed', 'reintroduced', 'restarted', 'resumed', 'restart'],
  ...['come back', 'comes back'],
];
const inFuture = [
  ...['in future', 'in the future', 'from now on', 'any more', 'anymore', 'ever', 'at any dose'],
  ...['for the rest', 'again in this', 'even after', 'even when', 'even if', 'reversed'],
];

/**
 * The drug stands beside the word: `losartan is held, ibuprofen stopped for good` is right, and so
 * is `not to be restarted until …`.
 */
export const notForGood: NoteFact = {
  kind: 'statement',
  name: 'nowhere a stop for good',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      [
        ...combined(names, ['', 'is', 'are', 'be'], endings),
        ...combined(names, ['will remain off', 'remains off', 'remain off', 'stays off']),
      ],
      endedForGood,
    ],
    [combined(names, forGood)],
    [combined(names, ['is', 'are'], ['abandoned', 'given up', 'permanent*'])],
    [combined(singly, ['', 'is'], ['no longer'], ['needed', 'required', 'an option'])],
    [
      combined(toEnd, ['both', ...singly]),
      [
        ...combined(singly, forGood),
        ...['list for ever', 'list for good', 'permanently', 'definitively'],
      ],
    ],
    [combined(['end treatment with'], singly), forGood],
    [
      combined(
        ['permanent', 'lifelong', 'definitive', 'final', 'indefinite'],
        ['stop*', 'discontinu*', 'cessation', 'withdrawal', 'avoidance'],
      ),
      combined(['of', 'of the', 'of both'], names),
    ],
    [
      [...names, 'this class', 'either drug', 'both tablets', 'the 2 drugs'],
      [
        ...[
          'not for him',
          'no place for',
          'no role for',
          'has no place',
          'have failed',
          'discard the remaining',
        ],
        ...['no rechallenge', 'not rechallenge', 'once and for all'],
        ...combined(['contraindicated'], ['from now', 'for life', 'permanently', 'in future']),
        ...combined(['as', 'as an'], ['intoleran*', 'allergy']),
        ...combined(['intolerance'], ['recorded', 'entered', 'added']),
        ...combined(['allergy list for', 'allergies to'], ['arb', 'angiotensin*', 'losartan']),
      ],
    ],
    [['no place for', 'no role for'], aDrug, ['further', 'future', 'any more', 'his']],
    [combined(['add', 'enter', 'put'], names), ['allergy list', 'allergies', 'intolerance*']],
    // `Not to be given again until …` is a hold.
    [
      names,
      combined(['not', 'never', 'not be', 'never be', 'not to be'], givenAgain),
      [...inFuture, 'this patient', 'whatever', 'intoleran*'],
    ],
    [['neither', 'none of them'], givenAgain, [...inFuture, 'again']],
    [combined(['never'], giving), combined([...giving, 'him', 'an'], singly)],
    // `In future illness no losartan` is a rule for sick days.
    [
      combined(['no', 'without', 'never', 'off', 'against'], aDrug),
      combined(aDrug, ['in future', 'in the future', 'from now on', 'any more', 'ever']),
    ],
    [
      combined(
        ['against', 'no'],
        ['restarting', 'resuming', 'rechallenge with', 'reintroducing', 'return to', 'a return to'],
      ),
      [...aDrug, 'drug', 'of them'],
    ],
    [combined(names, ['never again', 'intolerance', 'must never', 'should never', 'never comes'])],
    [combined(['treated without', 'no further', 'live without'], aDrug)],
  ],
};
