/** What the note may not say: that a drug which protects this kidney is stopped for good. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined } from '../../phrase-lists.ts';

const names = ['losartan', 'arb', 'empagliflozin', 'jardiance', 'sglt2*', 'both', 'drugs'];
const singly = names.slice(0, 5);
const aDrug = [
  ...['losartan', 'empagliflozin', 'arb', 'an arb', 'sglt2*', 'both'],
  ...['gliflozin', 'a gliflozin', 'raas', 'either', 'either drug'],
];

const toBe = ['will be', 'should be', 'must be', 'has to be', 'have to be', 'to be'];
const toEnd = ['stop', 'discontinue', 'd c', 'end', 'abandon', 'withdraw', 'remove', 'drop'];
const giving = ['give', 'use', 'receive', 'restart', 'resume'];
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
      combined(
        [
          ...combined(singly, ['', 'is', ...toBe]),
          ...combined(['both', 'drugs'], ['', 'are', ...toBe]),
        ],
        ['stop*', 'off', 'discontinu*'],
        ['for good', 'permanent*', 'for life', 'for ever', 'indefinite*'],
      ),
    ],
    [combined(names, ['will remain', 'remains', 'stays'], ['off'], ['for life', 'for good'])],
    // He may well need `losartan for life`.
    [combined(names, ['for good', 'permanent*', 'definitiv*', 'once and for all', 'final'])],
    [combined(names, ['is', 'are'], ['abandoned', 'given up', 'permanent*'])],
    [combined(singly, ['', 'is'], ['no longer'], ['needed', 'required', 'an option'])],
    [combined(toEnd, ['both', ...singly]), ['list for ever', 'list for good']],
    [combined(['permanently'], toEnd.slice(0, 4), ['both', ...singly])],
    [combined(['end treatment with'], singly), ['for good', 'permanently', 'once and for all']],
    [
      combined(
        ['permanent', 'lifelong', 'final'],
        ['discontinuation', 'stop', 'cessation', 'withdrawal', 'avoidance'],
        ['of'],
        names,
      ),
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
    [combined(['no place for', 'no role for'], aDrug), ['further', 'future', 'any more', 'his']],
    [
      // `Both ibuprofen and naproxen` are no drug of these.
      combined(
        ['add', 'added', 'enter', 'entered', 'put', 'listed'],
        [...singly, ...combined(['both', 'both drugs', 'the drugs'], ['to', 'as', 'on'])],
      ),
      ['allergy list', 'allergies', 'intolerance*'],
    ],
    [combined(['intolerant of', 'intolerant to'], [...aDrug, 'this treatment', 'these drugs'])],
    // `Losartan 100 mg, which he takes, is stopped permanently`: what is told between is no drug.
    [
      combined(
        singly,
        ['', '100 mg', '10 mg'],
        ['which he takes', 'which he is taking', 'which he has been taking', 'still taken'],
        ['is stopped', 'is discontinued', 'stopped', 'discontinued'],
        ['permanent*', 'for good', 'for life', 'for ever', 'definitively'],
      ),
    ],
    [
      combined(
        ['no condition', 'no conditions', 'no circumstance', 'no circumstances'],
        ['under which', 'in which', 'on which'],
      ),
      combined(
        ['i would', 'would i', 'i will', 'he should', 'they'],
        [
          ...combined(['', 'ever'], ['try', 'retry', 'restart', 'resume', 'give', 'reintroduce']),
          ...['come back', 'be restarted', 'be given', 'be resumed'],
        ],
      ),
    ],
    // `Not to be given again until …` is a hold.
    [
      names,
      combined(['not', 'never', 'not be', 'never be', 'not to be'], givenAgain),
      [...inFuture, 'this patient', 'whatever', 'intoleran*'],
    ],
    [['neither', 'none of them'], givenAgain, [...inFuture, 'again']],
    [combined(['never'], giving, ['', 'him'], singly)],
    // `In future illness no losartan` is a rule for sick days.
    [
      combined(['no', 'without', 'off', 'against'], aDrug),
      combined(aDrug, ['in future', 'in the future', 'from now on', 'any more', 'ever']),
    ],
    [
      combined(
        ['against', 'no'],
        ['restarting', 'resuming', 'reintroducing', 'return to'],
        ['losartan', 'empagliflozin', 'an arb', 'either', 'both'],
      ),
    ],
    [combined(names, ['never again', 'intolerance', 'must never', 'should never', 'never comes'])],
    [combined(['treated without', 'no further', 'live without'], aDrug)],
  ],
};
