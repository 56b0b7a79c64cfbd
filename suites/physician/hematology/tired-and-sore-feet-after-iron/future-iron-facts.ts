/** What the note has to say of iron in the future. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { carboxymaltose, otherProducts, phrasesOf, thatProduct } from './phrases.ts';

/** Said of the product, these bar it for good. */
const barred = [
  'never',
  'avoid*',
  'contraindicat*',
  'alert*',
  'warning*',
  'flag*',
  'intoleran*',
  'adverse reaction*',
  'adverse drug*',
  'adverse rxn',
  'adr',
  'allerg*',
  'blacklist*',
  'banned',
  'ban',
  'barred',
  'forbidden',
  'prohibit*',
  'off limits',
  'closed to',
  'no go',
  'taboo',
  'finished for',
  'disallow*',
  'off the table',
  'out of the question',
  'is out',
  'done with',
  'struck off',
  'kept away',
  'keep away',
  'kept from her',
  'steer clear',
  'do not use list',
  'no more',
  'no further',
  'no place',
  'no longer',
  'permanent*',
  'lifelong',
  'for good',
  'not again',
  'not for her',
  'not an option',
  'under no circumstances',
  ...phrasesOf(
    ['have', 'has', 'gets', 'get', 'receive', 'receives', 'give', 'given', 'use'],
    ['neither'],
  ),
];

/** The verb decides of it: `an alert against ferric carboxymaltose`. */
function named(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => `~${phrase}`);
}

/** With a denial they tell that it does not come back. */
const again = [
  '!again',
  '!further',
  '!ever',
  '!anymore',
  '!any more',
  '!another',
  '!future',
  '!next',
  '!from now on',
  '!henceforth',
  '!hereafter',
  '!later',
  '!subsequent*',
  '!rechalleng*',
  '!re challeng*',
  '!reexpos*',
  '!re expos*',
  '!reintroduc*',
  '!return*',
  '!come back',
  '!represcri*',
  '!re prescri*',
  '!reorder*',
  '!re order*',
  '!readminist*',
  '!any circumstances',
  '!any bag',
  '!any dose',
];

/** `No FCM`: an entry in an alert's own words. */
const notThisProduct = phrasesOf(
  ['no', 'not', 'never', 'avoid', 'against', 'do not give', 'do not use', 'not to have'],
  ['', 'ferric', 'any', 'further', 'more'],
  carboxymaltose,
);

/** `Whoever gives iron next must not use ferric carboxymaltose`. */
const notGiven = [
  '!restart*',
  '!resum*',
  '!repeat*',
  '!use*',
  '!give*',
  '!order*',
  '!prescrib*',
  '!receive*',
  '!have',
  '!choos*',
];
const always = [
  'future',
  'next',
  'whoever',
  'anyone',
  'anybody',
  'everyone',
  'every prescriber',
  'all prescribers',
  'must know',
  'at any dose',
  'at all',
  'whatever',
  'irrespective',
  'regardless',
  'no one',
  'nobody',
  ...phrasesOf(
    ['any', 'either', 'whichever', 'every', 'another'],
    ['name', 'brand', 'brand name', 'trade name', 'country', 'label'],
  ),
  'anywhere',
  'at any time',
];

/** `FCM: do not use`, where no day limits it. */
const doNotRepeat = [
  ...phrasesOf(carboxymaltose, ['do not use', 'do not give']),
  ...phrasesOf(['!repeat', '!reuse', '!re use'], ['', 'ferric'], carboxymaltose),
];

/** What brings the product back. */
const another = [
  ...phrasesOf(carboxymaltose, [
    'again',
    'as booked',
    'as before',
    'proceeds',
    'remains',
    'stays her',
    'continues',
  ]),
  ...phrasesOf(
    carboxymaltose,
    ['may', 'can', 'will', 'is to', 'to', 'should', 'must'],
    ['be'],
    ['given', 'used', 'repeated', 'resumed', 'restarted', 'continued', 'reintroduced'],
  ),
  ...phrasesOf(['resume', 'restart', 'continue', 'reintroduce'], ['', 'ferric'], carboxymaltose),
];

/** `Any iron but FCM`. */
const butThisProduct = phrasesOf(
  ['but', 'except', 'other than', 'apart from', 'save'],
  ['', 'ferric'],
  carboxymaltose,
);

const nextTime = [
  'if',
  'when',
  'whenever',
  'once',
  'should she',
  'should iron',
  'should ferritin',
  'should the',
  'should there',
  'future',
  'next',
  'later',
  'again',
  'subsequent*',
  'recur*',
  'relaps*',
  'falls',
  'drops',
  'below',
  'any further',
  'further iron',
  'further course*',
  'further infusion*',
  'any more',
  'from now on',
  'from here on',
  'henceforth',
  'in its place',
  'is needed',
  'needs iron',
  'need iron',
  'need for iron',
  'is required',
  'iron required',
  'repeat course',
  'only for',
  'only after',
  'less than',
  '< 20',
  '< 30',
  'under 30',
  'threshold',
  're treatment',
  'retreatment',
];

const isChosen = [
  'prefer*',
  'choice',
  'chosen',
  'choose',
  'choos*',
  'alternative*',
  'replacement',
  'acceptable',
  'suitable',
  'appropriate',
  'recommend*',
  'safe',
  'safer',
  'allowed',
  'iron for her',
  'product for her',
  'her iron',
  'her product',
  'permitted',
  'substitut*',
  'switch*',
  'change to',
  'use',
  'ok',
  'okay',
  ...phrasesOf(
    ['may', 'can', 'could', 'is to', 'should'],
    ['be given', 'be used', 'have', 'receive', 'get'],
  ),
];

/** Future iron: this product never again, and one that may be used. */
export const futureIron: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'ferric carboxymaltose is not to be given again, with an alert',
    stance: 'advised',
    within: 'sentence',
    anyOf: [
      [named(carboxymaltose), barred],
      [doNotRepeat],
      [notThisProduct, [...barred, 'future']],
      [carboxymaltose, notGiven, always],
      [notThisProduct, always],
      [butThisProduct, ['future*', 'again', 'next']],
      [carboxymaltose, again],
      [thatProduct, again],
    ],
  },
  {
    kind: 'statement',
    name: 'nowhere another course of ferric carboxymaltose',
    stance: 'not-recommended',
    within: 'sentence',
    anyOf: [[another]],
  },
  {
    kind: 'statement',
    name: 'nowhere a booked dose of it that goes ahead',
    stance: 'not-asserted',
    within: 'sentence',
    anyOf: [[carboxymaltose, ['goes ahead', 'go ahead', 'stays booked', 'remains booked']]],
  },
  {
    kind: 'statement',
    name: 'a product with a low risk of hypophosphatemia for next time',
    stance: 'advised',
    anyOf: [
      [otherProducts, nextTime],
      [otherProducts, isChosen],
    ],
  },
];
