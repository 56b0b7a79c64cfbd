/** What the note has to say of the injury: that it is one, from what, and since when. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined, drugWords, illness } from './demand-words.ts';
import { notOlder, notTheTablets } from './wrong-origin-facts.ts';

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
  'ran dry',
  'too little fluid',
  'no fluids',
  'no volume',
  'underfilled',
  'volume is down',
  'starved of flow',
  'water and salt loss',
  ...combined(
    ['volume', 'fluid', 'water', 'salt and water', 'intravascular', 'extracellular'],
    ['loss*', 'lost', 'contract*', 'deficit', 'depletion', 'depleted', 'down', 'volume contract*'],
  ),
  ...combined(
    ['loss of', 'losses of', 'lost', 'losing', 'lack of', 'want of', 'short of'],
    ['volume', 'fluid', 'water', 'salt'],
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
  'mechanism',
  'pathogenesis',
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
  ],
};

const fromLostVolume: NoteFact = {
  kind: 'statement',
  name: 'from lost volume',
  stance: 'asserted',
  anyOf: [
    [['prerenal']],
    [lostVolume, [...causing, ...injury, ...illness, ...harm, 'orthosta*', 'standing']],
    [
      ['all volume', 'purely volume'],
      ['orthosta*', 'standing', ...illness, 'stools'],
    ],
    [
      combined(
        ['from', 'due to', 'because of', 'by', 'after', 'through', 'follow*', 'secondary to', 'to'],
        ['', 'the', 'viral', 'acute', 'severe', 'days of', 'watery'],
        illness,
      ),
      harm,
    ],
    [
      illness,
      ['caused', 'has caused', 'causing', 'explain*', 'did this', 'to blame', 'driven', 'led to'],
    ],
    [illness, ['plus', 'together', 'combination', 'trio'], injury],
    [illness, ['emptied', 'drained', 'of fluid', 'aetiology', 'mechanism', 'suffered'], harm],
    [
      ['gi losses', 'gut losses', 'stool losses'],
      [...causing, ...injury],
    ],
    [illness, ['cause', 'causes'], ['kg', 'kilo*', 'lost', 'orthosta*', 'standing', '94/58']],
  ],
};

/** Heads of the other cause, to which the painkiller is joined. */
const lossHeads = [
  'loss*',
  'depletion',
  'dehydration',
  'hypovolaemia',
  'contraction',
  'deficit',
  'diarrhoea',
  'gastroenteritis',
  'enteritis',
  'illness',
  'vomiting',
  'stools',
  'volume',
  'fluid*',
  'lost',
  'kg',
  'standing',
  '94/58',
  'days',
];

/** The painkiller as something that was taken or that acts. */
const painkillerActs = [
  ...combined(
    lossHeads,
    ['', 'and', 'plus', 'with', 'and by', 'and from', 'and to', 'together with', 'and the'],
    ibuprofen,
  ),
  ...combined(
    [
      ...['and', 'plus', 'with', 'by', 'from', 'to', 'of', 'on', 'through', 'because of'],
      ...['used', 'took', 'via', 'volume', 'fluids'],
    ],
    ['', 'the', 'an', 'some', 'his wifes', 'her', 'oral', 'wifes'],
    ibuprofen,
  ),
  ...combined(
    [
      ...['wifes', 'taken', 'taking', 'added', 'swallowed', 'swallowing', 'factor', 'cause', 'is'],
      ...['culprit', 'was', 'nsaid', 'nsaids', 'use', 'on top of', 'an', 'painkiller'],
    ],
    ibuprofen,
  ),
  ...combined(ibuprofen, [
    'and',
    'plus',
    'while',
    'on top',
    'taking',
    'too',
    'as well',
    'on',
    'he took',
    '600',
    '1800',
    '1.8',
    'caused',
    'has caused',
    'made',
    'precipitat*',
    'contribut*',
    'has contributed',
    'aggravat*',
    'mattered',
    'did',
    'is a',
    'is the',
    'was the',
    'taken',
    'use',
    'exposure',
    'three times',
    'tid',
    'x4',
    'since',
    'and dehydration',
    'and volume',
    'and fluid',
    'and diarrhoea',
    'prostaglandin',
  ]),
];

const andIbuprofen: NoteFact = {
  kind: 'statement',
  name: 'and ibuprofen',
  stance: 'asserted',
  anyOf: [
    [painkillerActs, [...injury, ...causing, ...lostVolume, ...illness, ...harm, 'prerenal']],
    [
      ibuprofen,
      [
        'compound*',
        'precipitat*',
        'contribut*',
        'culprit*',
        'nephrotox*',
        'tipped',
        'took away',
        'did the rest',
        'its part',
        'cause',
        'blame',
        'mattered',
        'seed',
        'whammy',
        'ascribed',
        'produced',
        'worse',
      ],
    ],
    [ibuprofen, injury, ['drug', 'driven', 'reason', 'because', '2 things', 'both']],
    [ibuprofen, lostVolume, [...causing, ...injury]],
  ],
};

/** Injury, from lost volume and an NSAID; neither the expected effect nor the tablets' doing. */
export const injuryCause: readonly NoteFact[] = [
  isInjury,
  fromLostVolume,
  andIbuprofen,
  notOlder,
  notTheTablets,
];
