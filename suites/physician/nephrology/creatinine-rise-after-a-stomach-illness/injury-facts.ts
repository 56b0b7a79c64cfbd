/** What the note has to say of the injury: that it is one, from what, and since when. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { combined, drugWords, illness } from './demand-words.ts';

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

const damage = ['injury', 'injuries', 'injured', 'aki', 'damage', 'insult'];

/** Days and events of the three weeks before the illness. */
const weeksBefore = [
  ...combined(['', 'early', 'mid', 'late', 'the end of', '10', '31', 'week of'], ['march']),
  ...combined(['march'], ['10', '31']),
  '31 mar',
  '3/10',
  '03/10',
  '3/31',
  '03/31',
  '31.3',
  '2025 03 31',
  'last month',
  'the travel clinic',
  'the time of the travel clinic',
];

/** Between an injury and its day, side by side. */
const onDay = [
  ...['since', 'since at least', 'of', 'on', 'in', 'from', 'by', 'at', 'onset', 'with onset'],
  ...combined(['already', 'present', 'was already', 'dated'], ['', 'since', 'on', 'in', 'at']),
];

/** The same with more words between the two: those that speak of nothing but a beginning. */
const beginsOn = [
  ...combined(['present', 'there', 'been present'], ['since', 'since at least', 'on', 'in']),
  ...combined(['began', 'developed', 'occurred', 'set in'], ['in', 'on', 'by', 'with', '']),
  ...combined(['dates', 'dating', 'goes', 'dates back', 'goes back'], ['from', 'to']),
  ...combined(['first'], ['noted', 'seen', 'detected'], ['in', 'on', 'by', 'at']),
  ...combined(['already', 'onset', 'soon after', 'shortly after'], ['', 'in', 'on', 'by']),
];

/** The illness comes later than what is said to be ahead of it. */
const aheadOfIllness = combined(
  [
    ...combined(
      ['begun', 'began', 'started', 'present', 'there', 'injury', 'aki', 'injured', 'damaged'],
      ['before'],
    ),
    'preced*',
    'predat*',
    'antedat*',
    'older than',
    'earlier than',
  ],
  ['', 'the', 'this', 'his', 'he'],
  [...illness.slice(0, 5), 'illness', 'stomach', 'gastrointestinal', 'fell ill', 'was ill'],
);

/** Names of the first rise, which was none. */
const firstRise = ['1.80', '1.8', '159', '22', 'first rise', 'march rise', '3/31', '31 march'];

const induced = combined(['drug', 'arb', 'losartan', 'empagliflozin'], ['induced', 'related']);

const notOlder: NoteFact = {
  kind: 'statement',
  name: 'nowhere an injury older than the illness',
  stance: 'not-asserted',
  anyOf: [
    [combined(damage, onDay, weeksBefore)],
    [damage, combined(beginsOn, weeksBefore)],
    [[...damage, 'kidneys'], aheadOfIllness],
    [
      firstRise,
      combined(
        ['was', 'is', 'was already', 'already', 'march he had', '3/31 he had', 'represents'],
        ['', 'an', 'acute', 'kidney', 'acute kidney', 'an acute'],
        damage,
      ),
    ],
    [['by the time', 'when', 'before'], ['fell ill', 'became ill', 'was ill'], ['already'], damage],
    [combined(['first', '2 step'], damage), ['second', 'then', 'later', 'march']],
    // In a sentence with both, these words hardly tell of anything else.
    [
      damage,
      weeksBefore,
      [
        'already',
        'dates',
        'dating',
        'goes back',
        'back to',
        'existing',
        'ongoing',
        'as early as',
        'in retrospect',
        'even then',
        ...induced,
        ...combined(['rightly', 'correctly'], ['called', 'named', 'diagnosed', 'stopped']),
        ...combined(['was', 'is'], ['right', 'correct', 'confirmed']),
      ],
    ],
  ],
};

const tablets = [
  'losartan',
  'empagliflozin',
  'arb',
  'sglt2*',
  'drugs',
  'drug changes',
  'tablets',
  'medicines',
  'treatment',
];
/** `Injury, and he takes both drugs` is right: the drug stands beside the word of cause. */
const notTheTablets: NoteFact = {
  kind: 'statement',
  name: 'nowhere the two kidney tablets as its cause',
  stance: 'not-asserted',
  anyOf: [
    [
      combined(
        ['injury', 'aki'],
        ['by', 'from', 'due to', 'is due to', 'caused by', 'is caused by', 'attributed to'],
        ['', 'the', 'his', 'doubled', 'both', '2', 'the 2', 'the doubled', 'the combination of'],
        tablets,
      ),
    ],
    [
      [
        ...combined(induced, ['', 'acute', 'kidney', 'acute kidney', 'renal'], ['injury', 'aki']),
        ...combined(['injury', 'aki'], ['', 'is', 'was'], induced),
      ],
    ],
    [
      combined(
        tablets,
        ['', 'has', 'have'],
        [
          'injured',
          'damaged',
          'harmed',
          'caused the injury',
          'caused this injury',
          'carry the responsibility',
          'are responsible',
          'are to blame',
        ],
      ),
    ],
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
