/** What the note has to say of the injury: that it is one, from what, and since when. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined, named } from '../../phrase-lists.ts';
import { drugWords, illness } from './demand-words.ts';
import {
  notAnotherDisease,
  notMadeLightOf,
  notOlder,
  notTheTablets,
} from './wrong-origin-facts.ts';

const { ibuprofen } = drugWords;

/** Since the illness, and not before it. */
const sinceTheIllness = [
  ...illness,
  'april',
  'apr',
  '04/04',
  '4/4',
  '04/07',
  '4/7',
  '7.4',
  'friday',
  'monday',
  'weekend',
  'yesterday',
  'today',
  'now',
  'this time',
  'this one',
  'second',
  '62',
];

/** Want of fluid, in words that need not be the cause of anything. */
const lostVolume = [
  'hypovol*',
  'dehydrat*',
  'dry',
  'bone dry',
  'drying out',
  'dried out',
  'deplet*',
  'hypoperfus*',
  'underperfus*',
  'under perfus*',
  'under filled',
  'ran dry',
  'too little fluid',
  'no fluids',
  'no volume',
  'underfilled',
  'volume is down',
  'starved of flow',
  ...combined(['low', 'poor', 'lack of', 'want of', 'too little'], ['flow', 'perfusion']),
  'volume responsive',
  'fluid responsive',
  ...combined(['emptied', 'empty'], ['', 'his'], ['circulation', 'vessels', 'vascular*']),
  ...combined(['pouring', 'poured'], ['out'], ['fluid', 'water']),
  'water and salt loss',
  ...combined(
    ['volume', 'fluid', 'water', 'salt and water', 'intravascular', 'extracellular'],
    ['loss*', 'lost', 'contract*', 'deficit', 'depletion', 'depleted', 'down', 'volume contract*'],
  ),
  ...combined(
    ['loss of', 'losses of', 'lost', 'losing', 'lack of', 'want of', 'short of'],
    ['', 'his', 'extracellular', 'body', 'circulating', 'so much', 'intestinal'],
    ['volume', 'fluid*', 'water', 'salt'],
  ),
];

/** The injury, and the rise that it is. */
const injury = ['injur*', 'aki', 'acute renal failure', 'acute kidney failure', 'renal failure'];
const harm = [
  ...injury,
  'kidney*',
  'creatinine',
  'cr',
  'rise',
  '62',
  '2.40',
  'filtration',
  'perfusion',
  'insult',
  'deteriorat*',
  'gfr',
  'decline',
];

/** How a cause is told. */
const causing = [
  'why',
  '2 2',
  'd t',
  'mechanism',
  'pathogenesis',
  'driver*',
  'trigger*',
  'hit',
  'hits',
  'induced',
  'autoregulation',
  'cause*',
  'causing',
  'causal',
  'causation',
  'reason',
  'aetiolog*',
  'etiolog*',
  'culprit*',
  'factor*',
  'due',
  'secondary',
  'because',
  'explain*',
  'led to',
  'brought',
  'precipitat*',
  'precipitant*',
  'provok*',
  'contribut*',
  'driven',
  'result*',
  'consequence',
  'responsible',
  'account*',
  'blame*',
  'attribut*',
  'ascrib*',
  'did this',
  'to blame',
  'triple whammy',
];

/** What has come between the two samples. */
const events = [
  ...combined(
    ['new', 'added', 'intervening', 'second'],
    ['event*', 'insult*', 'factor*', 'problem*', 'element*'],
  ),
  ...combined(['what', 'what has', 'something'], ['is new', 'changed', 'happened', 'came between']),
  ...['has changed since', 'has happened since', 'the difference'],
];

/** What only a cause does. */
const acting = [
  'compound*',
  'mattered',
  'nephrotox*',
  'tipped',
  'took away',
  'did the rest',
  'its part',
  'seed',
  'produced',
  'worse',
  'on top',
  'with losartan',
];

/** From the illness to the injury. */
const leading = [
  'from',
  'after',
  'by',
  'through',
  'with',
  'plus',
  'follow*',
  'during',
  'in the course of',
  'on account of',
  'setting',
  'together',
  'combination',
  'trio',
  'emptied',
  'drained',
  'suffered',
  'since',
];

const isInjury: NoteFact = {
  kind: 'statement',
  name: 'acute kidney injury',
  stance: 'asserted',
  // "The travel sample was not AKI" must not contradict "now it is".
  anyOf: [
    [['acute kidney injury']],
    [['aki']],
    [['acute on chronic*', 'acute renal failure', 'acute kidney failure', 'acutely injured']],
    [combined(['real', 'true', 'genuine', 'actual', 'definite', 'frank'], ['injury', 'damage'])],
    [
      ['acute*', 'prerenal', 'injury confirmed', 'true', 'real', 'fluid', 'ibuprofen'],
      ['injury', 'injured', 'injuries'],
      ['kidney*', 'renal', 'prerenal', 'creatinine'],
    ],
    // Failure by want of flow, dated to the illness, is the same in other words.
    [
      combined(
        ['prerenal', 'acute', 'hypovolaemic', 'acute prerenal', 'functional', 'haemodynamic'],
        ['failure', 'renal failure', 'kidney failure', 'azotaemia', 'uraemia', 'insufficiency'],
      ),
      sinceTheIllness,
    ],
    [['injur*'], sinceTheIllness],
    [injury, [...lostVolume, 'prerenal', ...ibuprofen, 'stage 1', 'stage 2']],
    [
      combined(
        ['is', 'is this', 'is it', 'this is', 'it is'],
        ['', 'an', 'a true', 'true', 'real', 'genuine', 'frank'],
        ['injury'],
      ),
    ],
    // "No injury on 1 April; on Monday there was."
    [
      named(injury),
      [
        ...combined(['it is', 'there is', 'is', 'it is right', 'is right'], ['now', 'today']),
        ...combined(
          [
            ...combined(['by', 'on', 'since'], ['the 7', '7 april', 'the seventh', 'monday']),
            ...combined(
              ['by', 'since', 'from'],
              ['the weekend', 'friday', '4 april', 'the illness'],
            ),
            ...['now', 'today', 'a week later', 'yesterday'],
          ],
          ['there was', 'there is', 'it is', 'it was', 'yes'],
        ),
      ],
    ],
  ],
};

/** With whose they were: `his wife` alone makes a sentence one about her. */
const painkiller = [...ibuprofen, ...combined(['his wifes', 'the wifes'], ['own', ''], ibuprofen)];

const fromLostVolume: NoteFact = {
  kind: 'statement',
  name: 'from lost volume',
  stance: 'asserted',
  within: 'sentence',
  anyOf: [
    [['prerenal']],
    [lostVolume, [...causing, ...injury, ...illness, ...harm, 'orthosta*', 'standing', '94/58']],
    [lostVolume, painkiller],
    [illness, [...causing, ...events], painkiller],
    [
      ['all volume', 'purely volume'],
      ['orthosta*', 'standing', ...illness, 'stools'],
    ],
    // The illness alone says where the water went, where it is told as the cause.
    [illness, injury, [...causing, ...acting, ...leading]],
    [illness, [...causing, ...acting, ...leading], ['kidney*', 'creatinine', 'rise', '2.40']],
    // Both causes in one breath, under a word of cause that stands by itself.
    [illness, ['kg', 'kilo*', 'litre*', 'lost', 'orthosta*', 'standing', '94/58'], painkiller],
    [
      illness,
      ['cause', 'causes', 'due'],
      ['kg', 'kilo*', 'lost', 'orthosta*', 'standing', '94/58'],
    ],
  ],
};

const andIbuprofen: NoteFact = {
  kind: 'statement',
  name: 'and ibuprofen',
  stance: 'asserted',
  // Advice stands next to the cause in many notes: "AKI from diarrhoea. Stop ibuprofen."
  within: 'sentence',
  anyOf: [
    [painkiller, [...causing, ...acting]],
    [painkiller, injury],
    [painkiller, [...lostVolume, ...illness, ...harm, 'prerenal']],
  ],
};

/** Injury, from lost volume and an NSAID; neither the expected effect nor the tablets' doing. */
export const injuryCause: readonly NoteFact[] = [
  isInjury,
  fromLostVolume,
  andIbuprofen,
  notOlder,
  notTheTablets,
  notAnotherDisease,
  notMadeLightOf,
];
