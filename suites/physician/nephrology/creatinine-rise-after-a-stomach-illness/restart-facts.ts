/** What the note has to say of the drugs' return. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { sickDayRule } from '../creatinine-rise-after-two-tablets/sick-day.ts';
import { combined, drugWords, illness, named } from './demand-words.ts';

const { losartan, empagliflozin } = drugWords;

/** Coming back. */
const returning = [
  // What was restarted once, in another year, is no plan.
  ...['restart', 'restarts', 'restarting', 're start', 're starting'],
  ...combined(['be', 'is', 'are', 'get', 'gets'], ['restarted', 're started']),
  ...combined(
    ['restarted', 're started'],
    ['when', 'once', 'if', 'only', 'as soon', 'after', 'provided', 'today', 'together'],
  ),
  're entry',
  'return to the list',
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

const names = ['losartan', 'arb', 'empagliflozin', 'jardiance', 'sglt2*', 'both', 'drugs'];
const aDrug = [
  ...['losartan', 'empagliflozin', 'jardiance', 'arb', 'an arb', 'sglt2*', 'gliflozin', 'both'],
  ...['a gliflozin', 'raas', 'ras', 'either drug', 'either', 'either of them', 'the drugs'],
];

const forGood = [
  ...['for good', 'permanent*', 'for life', 'lifelong', 'definitiv*', 'indefinite*', 'for ever'],
  ...['once and for all', 'final'],
];
const endings = ['stop*', 'discontinu*', 'off', 'abandon*', 'withdraw*'];
const toEnd = ['stop', 'discontinue', 'd c', 'end', 'abandon', 'withdraw', 'remove', 'drop'];
/** `Stopped permanently`, and not of another drug: the name has to stand beside the end as well. */
const endedForGood = [
  ...combined([...endings, 'given up', 'cessation'], forGood),
  ...combined(['permanent*', 'definitive*', 'final', 'lifelong'], [...endings, 'cessation']),
];
const inFuture = [
  ...['in future', 'in the future', 'from now on', 'any more', 'anymore', 'ever', 'at any dose'],
  ...['for the rest', 'again in this', 'even after', 'even when', 'even if', 'not to be reversed'],
];

/**
 * The drug stands beside the word: `losartan is held, ibuprofen stopped for good` is right, and so
 * is `not to be restarted until …`.
 */
const notForGood: NoteFact = {
  kind: 'statement',
  name: 'nowhere a stop for good',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      combined(names, ['', 'is', 'are', 'be', 'will', 'stays'], ['remain off', ...endings]),
      endedForGood,
    ],
    [combined(names, ['', 'are'], forGood)],
    [combined(names, ['is', 'are'], ['abandoned', 'given up'])],
    [
      combined(toEnd, ['', 'both', 'treatment with'], names.slice(0, 5)),
      [
        ...combined(names.slice(0, 5), forGood),
        ...['list for ever', 'list for good', 'permanently', 'definitively'],
      ],
    ],
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
        ...['no longer an option', 'not for him', 'no place for', 'no role for', 'have failed'],
        ...['no rechallenge', 'not rechallenge', 'once and for all', 'discard the remaining'],
        ...combined(['contraindicated'], ['from now', 'for life', 'permanently', 'in future']),
        ...combined(
          ['record', 'recorded', 'enter', 'entered', 'added', 'listed', 'both'],
          ['as', 'as an'],
          ['intoleran*', 'allerg*'],
        ),
        ...combined(['intolerance'], ['recorded', 'entered', 'added']),
        ...combined(['allergy list for', 'allergies to'], ['arb', 'angiotensin*', 'losartan']),
      ],
    ],
    [combined(['no place for', 'no role for'], aDrug), ['further', 'future', 'any more', 'his']],
    [[...combined(['add', 'enter', 'put'], names)], ['allergy list', 'allergies', 'intolerance*']],
    [
      // `Not to be given again until …` is a hold.
      names,
      combined(
        ['not', 'never', 'not be', 'never be', 'not to be', 'never to be'],
        ['given', 'used', 'taken', 'prescribed', 'reintroduced', 'restarted', 'resumed', 'restart'],
      ),
      [...inFuture, 'this patient', 'whatever', 'intoleran*', 'allerg*', 'instead', 'reversed'],
    ],
    [
      combined(
        ['neither', 'neither drug', 'neither of them', 'none of them'],
        ['is to be', 'will be', 'should be', 'is ever to be', 'must be', 'comes'],
        ['given', 'used', 'reintroduced', 'restarted', 'resumed', 'back'],
      ),
      [...inFuture, 'again'],
    ],
    [
      combined(
        ['never', 'never again'],
        ['restart', 'resume', 'reintroduce', 'give', 'use', 'receive', 'have', 'take'],
      ),
      combined(
        ['restart', 'resume', 'reintroduce', 'give', 'use', 'receive', 'have', 'take', 'him', 'an'],
        names.slice(0, 5),
      ),
    ],
    // `In future illness no losartan` is a rule for sick days.
    [
      combined(['no', 'avoid', 'without', 'never', 'off', 'against', 'end of'], aDrug),
      combined(aDrug, ['in future', 'in the future', 'from now on', 'any more', 'ever']),
    ],
    [
      combined(
        ['against', 'no'],
        ['restarting', 'resuming', 'rechallenge with', 'reintroducing', 'return to', 'a return to'],
      ),
      [...aDrug, 'drug', 'of them'],
    ],
    [
      combined(names, [
        ...['never again', 'intolerance', 'must never', 'should never', 'is never'],
        ...['never be', 'never to be', 'never comes'],
      ]),
    ],
    [combined(['treated without', 'no further', 'live without'], aDrug)],
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
