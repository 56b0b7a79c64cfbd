/** What the note has to say of the drugs' return. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { sickDayRule } from '../creatinine-rise-after-two-tablets/sick-day.ts';
import { combined, denied, named } from '../../phrase-lists.ts';
import { drugWords, illness } from './demand-words.ts';
import { notForGood } from './stop-for-good-fact.ts';

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
    ['losartan', 'arb', 'empagliflozin', 'sglt2*', 'jardiance', '50 mg', '10 mg'],
    ['may', 'can'],
    ['be restarted', 'be resumed', 'be reintroduced', 'be taken', 'be given', 'return'],
  ),
];

/** The verbs of these. */
const comingBack = ['restart*', 'resum*', 'reintroduc*', 'come back', 'return*', 'taken', 'take'];

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

/** That the hold ends, in words that ask for its conditions. */
const ending = [
  ...combined(['conditions', 'preconditions', 'criteria', 'requirements'], ['for', 'are', 'to']),
  ...combined(['hold', 'pause'], ['ends', 'is lifted', 'is over', 'lifts', 'stands until']),
  ...['resumption', 'reintroduction', 'lifting the hold', 'released'],
];

/** What a value has come to, and not what must not be passed. */
const reached = [
  ...combined(['<'], ['5', '5.0', '1.8', '1.9', '1.92', '2.0']),
  ...['below', 'under', 'or lower', 'or less', 'negative', 'gone', 'cleared'],
];

const held = ['hold*', 'held', 'withh*', 'paus*', 'stop*', 'off', 'suspend*'];

/** Values that say that he has recovered; eating alone ends a day of illness, not this one. */
const recovered = criteria.slice(0, criteria.indexOf('eat*'));

/** All held drugs together. */
const together = ['both', 'all', 'the 3', 'drugs', 'medicines', 'medications', 'tablets'];

function comesBack(
  name: 'losartan' | 'empagliflozin',
  { words, doses }: { readonly words: readonly string[]; readonly doses: readonly string[] },
): NoteFact {
  // What is denied of the drug (`no losartan; resume it when …`) denies nothing of its return.
  const drug = named(words);
  // The second drug stands behind the first: `losartan when …; empagliflozin a week later`.
  const next = [
    ...combined(['conditions for', 'preconditions for', 'criteria for', 'requirements for'], words),
    ...combined(['start', 'begin', 'give', 'gets', 'have', 'prescribe'], ['', 'the', 'him'], words),
    ...combined(
      words,
      ['', '10', '10 mg', '50', '50 mg'],
      ['follows', 'to follow', 'next', '1 week', 'a week', '1 wk', '2 week', '2 wk'],
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
      // "On sick days leave these 3 out; restart after two days of meals" is another return.
      [returning, named(together), condition, named(recovered)],
      // "The hold ends for losartan with …", "Criteria: losartan …", "For losartan: K < 5.0".
      [ending, drug, named(recovered)],
      [combined(['for', 'regarding'], words), named(recovered), reached],
      // "Not to be resumed before potassium is under 5.0."
      [denied(comingBack), drug, ['before', 'until', 'unless'], named(criteria)],
      // "K below 5.0 and creatinine below 1.9: losartan 50 mg."
      [named(combined(words, doses)), condition, named(criteria)],
      [held, words, ['until', 'till', 'ends when', 'as long as', 'while'], recovered],
    ],
  };
}

const ofThisIllness: ReadonlySet<string> = new Set(['with vomit*', 'with diarrh*']);

/** Illness that may come, in words that make what follows a rule. */
const futureIllness = [
  ...combined(['future', 'next', 'any', 'another', 'later'], [...illness, 'illness*', 'stomach*']),
  ...combined(['when', 'if', 'while', 'in', 'during'], ['', 'he is'], ['ill', 'illness', 'sick']),
  ...['sick day*', 'ill day*', 'in future', 'next time'],
];

/**
 * The patient's own diarrhoea, and `hold all three` in the next sentence, give no rule; nor does
 * `a man with diarrhoea: hold losartan`, which in one who is well would be a rule.
 */
const ruleForIllDays: NoteFact = {
  ...sickDayRule,
  within: 'sentence',
  anyOf: sickDayRule.anyOf.map((groups) =>
    groups.map((group) => group.filter((words) => !ofThisIllness.has(words))),
  ),
};

/** `He takes all tablets again after two days` is the rule; these words leave no day out. */
const tabletsGoOn = combined(
  ['take', 'takes', 'taking', 'continue', 'continues', 'go on with'],
  [
    ...combined(['all'], ['', 'his', 'the', 'your', 'morning'], ['tablets', 'drugs', 'pills']),
    ...combined(['his', 'the', 'your', 'these'], ['', 'morning'], ['tablets', 'drugs', 'pills']),
    ...['everything', 'them all', 'losartan', 'losartan and empagliflozin'],
  ],
  [
    ...combined(['as usual', 'as prescribed'], ['with', 'even', 'so', 'and drink', 'and come']),
    ...['even then', 'even when', 'even if', 'regardless', 'throughout', 'all the same'],
    ...['also then', 'without interruption', 'without a break', 'without pause', 'come what may'],
  ],
);

const refused = ['i would not', 'i will not', 'i do not', 'i did not', 'i have not', 'i shall not'];
const handingOut = ['give', 'given', 'recommend', 'teach', 'hand out', 'issue', 'advise', 'want'];

/** The rule turned round, or kept from him. */
const notAgainstTheRule: NoteFact = {
  kind: 'statement',
  name: 'nowhere that tablets go on in illness, or that he needs no rule',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [futureIllness, tabletsGoOn],
    // `On sick days I would not give losartan` is a rule: the rule itself has to be refused.
    [
      combined(
        refused,
        handingOut,
        ['a', 'any', 'him a', 'him any', 'such a'],
        ['', 'standing', 'general', 'sick day'],
        ['rule', 'card'],
      ),
    ],
    [
      combined(
        ['rule', 'rules', 'card', 'advice'],
        ['for', 'of', 'about', 'on'],
        ['interrupting', 'stopping', 'pausing', 'holding', 'leaving out', 'omitting'],
      ),
      combined(refused, handingOut),
    ],
  ],
};

/** `Empagliflozin 10 daily: continue`: what is never stopped has no return. */
const notGoingOn: NoteFact = {
  kind: 'statement',
  name: 'nowhere that one of the two goes on',
  stance: 'not-asserted',
  within: 'sentence',
  anyOf: [
    [
      combined(
        [...losartan, ...empagliflozin],
        ['', '10', '100', '10 mg', '100 mg'],
        [
          ...['continue', 'to continue', 'is continued', 'goes on', 'daily continue'],
          ...['qd continue', 'unchanged', 'daily unchanged', 'stays as it is'],
        ],
      ),
    ],
  ],
};

/** Under which conditions the drugs come back, and how to avoid the next time. */
export const restartPlan: readonly NoteFact[] = [
  comesBack('losartan', { words: losartan, doses: ['50', '50 mg', '25', '25 mg'] }),
  comesBack('empagliflozin', { words: empagliflozin, doses: ['10', '10 mg'] }),
  notForGood,
  notGoingOn,
  ruleForIllDays,
  notAgainstTheRule,
];
