/** The product barred for good, and what brings it back. */
import { combined } from '../../phrase-lists.ts';
import { carboxymaltose } from './phrases.ts';

/** Said of the product, these bar it for good. */
export const barred = [
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
  'do not give alert',
  'off her list',
  'for life',
  'no part',
  'no role',
  'part company',
  'refuse',
  'reject*',
  'decline',
  'unsuitable',
  'excluded',
  'would be wrong',
  'would be a mistake',
  'not to order',
  'not to be ordered',
  'does not get',
  'is not to have',
  'cannot have',
  'must not have',
  'stay* away',
  'stay* clear',
  '!option',
  '!candidate',
  '!acceptable',
  '!suitable',
  '!rebook*',
  '!reschedul*',
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
  ...combined(
    ['have', 'has', 'gets', 'get', 'receive', 'receives', 'give', 'given', 'use'],
    ['neither'],
  ),
];

/** The verb decides of it: `an alert against ferric carboxymaltose`. */
export function named(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => `~${phrase}`);
}

/** With a denial they tell that it does not come back. */
export const again = [
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
export const notThisProduct = combined(
  ['no', 'not', 'never', 'avoid', 'against', 'do not give', 'do not use', 'not to have'],
  ['', 'ferric', 'any', 'further', 'more'],
  carboxymaltose,
);

/** `Whoever gives iron next must not use ferric carboxymaltose`. */
export const notGiven = [
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
  '!infus*',
  '!book*',
  '!offer*',
  '!includ*',
  '!involv*',
  '!touch*',
  '!go near',
  '!allow*',
  '!permit*',
  '!part of',
  '!place',
];
export const always = [
  'in her',
  'to her',
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
  ...combined(
    ['any', 'either', 'whichever', 'every', 'another'],
    ['name', 'brand', 'brand name', 'trade name', 'country', 'label'],
  ),
  'anywhere',
  'at any time',
];

/** `FCM: do not use`, where no day limits it. */
export const doNotRepeat = [
  ...combined(carboxymaltose, ['do not use', 'do not give']),
  ...combined(['!repeat', '!reuse', '!re use'], ['', 'ferric'], carboxymaltose),
];

/** What brings the product back. */
export const another = [
  ...combined(carboxymaltose, [
    'again',
    'as booked',
    'as before',
    'proceeds',
    'remains',
    'stays her',
    'continues',
  ]),
  ...combined(
    carboxymaltose,
    ['may', 'can', 'will', 'is to', 'to', 'should', 'must'],
    ['be'],
    ['given', 'used', 'repeated', 'resumed', 'restarted', 'continued', 'reintroduced'],
  ),
  ...combined(['resume', 'restart', 'continue', 'reintroduce'], ['', 'ferric'], carboxymaltose),
];

/** `Avoid FCM until spring`: said of the product itself, whatever denies it. */
export const barredForNow = named(
  combined(carboxymaltose, [
    ...['until', 'till', 'for now', 'for the time being', 'for the moment', 'is paused'],
  ]),
);

/** `Any iron but FCM`. */
export const butThisProduct = combined(
  ['but', 'except', 'other than', 'apart from', 'save'],
  ['', 'ferric'],
  carboxymaltose,
);
