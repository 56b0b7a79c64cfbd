/** What the note has to say of the cause: the product by name, and that it did this. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { carboxymaltose, phrasesOf } from './phrases.ts';

const effects = [
  'hypophosph*',
  'phosph*',
  'phos',
  'po4',
  'low p',
  'p wasting',
  'fepo4',
  'fgf23*',
  'fgf 23',
  'ifgf23',
  'fibroblast growth factor*',
  'osteomalaci*',
  'renal wast*',
  'renal loss*',
  '6h syndrome',
  'this picture',
  'all of this',
  'all this',
];

/** The effect, and behind it where it comes from, however the product is called between. */
const effectOf = phrasesOf(
  [
    'hypophosph*',
    'phosph*',
    'phos',
    'wast*',
    'loss',
    'losses',
    'leak',
    'osteomalaci*',
    'fgf23',
    'fgf 23',
    'excess',
    'syndrome',
    'all of it',
    'symptoms',
  ],
  ['', 'is', 'was', 'are', 'being'],
  [
    'due to',
    'from',
    'after',
    'following',
    'secondary to',
    'caused by',
    'induced by',
    'driven by',
    'triggered by',
    'brought on by',
    'because of',
    'attributable to',
    'owing to',
    'related to',
    '2 2',
    'd t',
    'sec to',
  ],
);

/** Said in this order or in the other. */
const isEffect = [
  ...phrasesOf(['result', 'consequence', 'complication', 'effect', 'toxicity'], ['of', 'from']),
  'reaction to',
  'caused by',
  'induced by',
  'driven by',
  'triggered by',
  'provoked by',
  'brought on by',
  'brought about by',
  'secondary to',
  'cost her',
  'follows from',
  'did it',
  'traced to',
  'down to',
  'attribut*',
  'ascrib*',
  'blame',
  'culprit*',
  'responsib*',
  'the cause',
  'cause of',
  'explains',
  'explained by',
  'account* for',
  'stem* from',
  'lies in',
  'lies with',
  'behind',
  ...phrasesOf(
    ['has', 'have', 'that', 'which', 'what', 'is what', 'it'],
    ['caused', 'induced', 'produced', 'triggered', 'provoked', 'lowered', 'raised', 'brought'],
  ),
  'causing',
  'drain*',
  'deplet*',
  'drove',
  'driving',
  'led to',
  'resulted in',
  'lowered',
  'pushed',
  'took her',
  'fell with',
  'dropped with',
  'stimulat*',
  'incriminat*',
  'implicat*',
  'mediated by',
  'drug effect',
  'side effect*',
  'adverse effect*',
  'adverse reaction*',
  'adverse drug*',
  'very insult',
  'iatrogenic*',
  'drug induced',
  'drug related',
  'why',
  'manifestation',
  ...phrasesOf(['reason'], ['for', 'why', 'that', 'her', 'of']),
];

/** Words that tell of a drug's harm and of nothing else. */
const drugHarm = [
  'drug effect',
  'drug reaction',
  'drug induced',
  'toxicity',
  'iatrogenic*',
  'incriminat*',
  'implicat*',
  'culprit*',
  'to blame',
  'offending',
  'very insult',
];

/** `Trigger: FCM`, `the culprit is ferric carboxymaltose`. */
const blamesProduct = phrasesOf(
  ['on account of', 'because of', 'owing to', 'due to', 'thanks to', 'comes from', 'came from'],
  ['', 'the', 'her', 'repeated', 'five doses of', 'this years'],
  ['', 'ferric'],
  carboxymaltose,
);

/** What is left when all else has been looked for. */
const remains = ['what remains', 'that leaves', 'which leaves', 'leaves only', 'suffic*'];

const causeIsProduct = phrasesOf(
  ['cause', 'culprit', 'trigger', 'etiology', 'agent', 'offender', 'blame on', 'blame goes to'],
  [
    '',
    'is',
    'was',
    'here is',
    'is the',
    'is her',
    'the',
    'repeated',
    'is repeated',
    'five doses of',
  ],
  ['', 'ferric'],
  carboxymaltose,
);

/** `FCM-induced`, `Injectafer has done this`. */
const productDidIt = [
  ...phrasesOf(carboxymaltose, [
    'induced',
    'related',
    'associated',
    'mediated',
    'toxicity',
    'effect',
    'doing',
    'did this',
    'does this',
    'has done this',
    'has done it',
    'is to blame',
    'is the cause',
    'is the culprit',
    'is the reason',
    'is the problem',
    'is behind this',
    'is responsible',
    'accounts for',
    'hypophosph*',
    'osteomalaci*',
  ]),
  ...phrasesOf(['induced', 'caused', 'triggered', 'driven', 'provoked'], ['by'], carboxymaltose),
];

/** The iron as a note names it that has named the product before. */
const thatIron = [
  ...phrasesOf(['the', 'this', 'that', 'her', 'iv', 'intravenous', 'infused'], ['iron']),
  'iron preparation*',
  'iron infusion*',
  ...phrasesOf(['the', 'these', 'five'], ['infusions']),
  ...phrasesOf(['this', 'that', 'the'], ['product', 'compound', 'drug']),
];

/** `The infusions produced it`, in a sentence on the phosphate. */
const ironDidIt = phrasesOf(
  [...phrasesOf(['the', 'these', 'those', 'her', 'iron'], ['infusions']), 'infused iron'],
  ['', 'have', 'themselves', 'that'],
  ['produced', 'caused', 'did it', 'did this', 'brought', 'induced', 'provoked', 'lowered'],
);

const fgf23 = [
  'fgf23*',
  'fgf 23',
  'fgf twenty three',
  'ifgf23',
  'cfgf23',
  'fibroblast growth factor*',
];

/** `The drug itself. It raises FGF23`: no other drug or disease of hers is called so. */
const itRaises = phrasesOf(
  ['it', 'which', 'this', 'it also', 'the drug', 'the product', 'the iron'],
  ['raises', 'raised', 'has raised', 'drives', 'drove', 'pushes', 'stimulates', 'induces'],
  ['', 'up', 'intact', 'her'],
  ['fgf23', 'fgf 23', 'fgf twenty three', 'fibroblast growth factor*'],
);

const raises = [
  'rais*',
  'rise',
  'increas*',
  'driv*',
  'drove',
  'induc*',
  'trigger*',
  'stimulat*',
  'provok*',
  'caus*',
  'produc*',
  'elevat*',
  'push*',
  'through',
  'via',
  'by way of',
  'switch*',
  'turn* on',
  'brought',
  'block*',
  'inhibit*',
];

/** The cause: ferric carboxymaltose. */
export const causeNamed: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'ferric carboxymaltose is the cause',
    stance: 'asserted',
    within: 'sentence',
    anyOf: [
      [productDidIt],
      [causeIsProduct],
      [effectOf, carboxymaltose],
      [carboxymaltose, drugHarm],
      [carboxymaltose, isEffect, effects],
      [blamesProduct, effects],
      [carboxymaltose, remains],
      [ironDidIt, effects],
      [itRaises],
      [carboxymaltose, fgf23],
      [thatIron, fgf23, raises],
      [['diagnosis', 'dx', 'impression'], carboxymaltose, effects],
    ],
  },
  {
    kind: 'statement',
    name: 'nowhere the infusions as a coincidence',
    stance: 'not-asserted',
    within: 'sentence',
    anyOf: [
      [
        [...carboxymaltose, ...thatIron, 'infusion*'],
        ['coinciden*', 'bystander*', 'exonerat*', 'innocent*', 'incidental'],
      ],
    ],
  },
];
