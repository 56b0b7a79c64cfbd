/** What the note has to say of the cause: the product by name, and that it did this. */
import type { NoteFact } from '../../../../src/grader/index.ts';
import { carboxymaltose, phosphateLoss, phrasesOf, thatProduct } from './phrases.ts';

/** Words between `due to` and the product. */
const doses = [
  '',
  'ferric',
  'iv ferric',
  'intravenous ferric',
  'the ferric',
  'her ferric',
  'repeated ferric',
  'serial ferric',
  'the',
  'her',
  'iv',
  'repeated',
  'repeat',
  'serial',
  'cumulative',
  'high dose',
  'five',
  'doses of',
  'infusions of',
  'courses of',
  'exposure to',
  'use of',
  'the iron',
  'of',
];
const effectOf = [
  'by',
  'due to',
  'from',
  'after',
  'following',
  'secondary to',
  'attributable to',
  'attributed to',
  'ascribed to',
  'related to',
  'because of',
  'result of',
  'consequence of',
  'complication of',
  'effect of',
  'toxicity of',
  'reaction to',
  'owing to',
  'down to',
  'traced to',
  'blame',
  '2 2',
  'd t',
  'sec to',
];
const product = [...carboxymaltose, ...phrasesOf(['ferric'], ['carboxymaltose'])];

const causedByProduct = phrasesOf(effectOf, doses, carboxymaltose);

/** `Trigger: FCM`, `the culprit is ferric carboxymaltose`. */
const causeIsProduct = phrasesOf(
  ['cause', 'culprit', 'trigger', 'etiology', 'agent', 'offender', 'offending drug', 'reason'],
  ['', 'is', 'was', 'being', 'here is', 'of this is', 'the', 'is the', 'is her', 'remains'],
  product,
);

const productCauses = phrasesOf(
  carboxymaltose,
  ['', 'has', 'have', 'is', 'as', 'was', 'itself', 'does this by', 'infusions', 'courses', 'doses'],
  [
    'induced',
    'related',
    'associated',
    'mediated',
    'caus*',
    'the cause',
    'the culprit',
    'the trigger',
    'responsible',
    'to blame',
    'rais*',
    'increas*',
    'driv*',
    'drove',
    'trigger*',
    'stimulat*',
    'provok*',
    'produc*',
    'explain*',
    'account*',
    'induc*',
    'lead*',
    'led to',
    'brought',
    'effect',
    'toxicity',
    'did this',
    'done this',
    'behind',
    'switch* on',
    'turn* on',
    // Arrows: `FCM → FGF23`.
    '> fgf23',
    '> fgf 23',
    '> ifgf23',
    '> high fgf23',
    '> hypophosph*',
    'hypophosph*',
    'osteomalaci*',
    'fgf23*',
    'fgf 23',
    'phosphaturi*',
    'phosphate wast*',
    'renal phosph*',
  ],
);

/** The iron as a note names it that has named the product before. */
const thatIron = [
  ...phrasesOf(['the', 'this', 'that', 'her', 'iv', 'intravenous', 'infused'], ['iron']),
  'iron infusion*',
  ...phrasesOf(['the', 'these', 'five'], ['infusions']),
  ...thatProduct,
];

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
  'led to',
  'lead* to',
  'through',
  'via',
  'by way of',
  'due to',
  'because of',
  'after',
  'mediated',
  'switch* on',
  'turn* on',
  'brought',
  'block*',
];

const fgf23 = ['fgf23*', 'fgf 23', 'ifgf23', 'cfgf23', 'fibroblast growth factor*'];

/** Words that tell of a drug's harm and of nothing else. */
const drugHarm = [
  'incriminat*',
  'implicat*',
  'culprit*',
  'to blame',
  'iatrogenic*',
  'offend*',
  'insult',
  'drug induced',
  'drug effect',
  'drug reaction',
  'adverse effect*',
  'adverse reaction*',
  'adverse drug*',
  'side effect*',
  'toxicity',
  'behind this',
  'behind it',
  'behind her',
  'behind the',
];

/** What joins an effect with its cause, in either order. */
const isEffect = [
  ...phrasesOf(
    ['due', 'secondary', 'attributable', 'attributed', 'ascribed', 'owing', 'traced', 'sec'],
    ['to'],
  ),
  ...phrasesOf(['caused', 'induced', 'driven', 'triggered', 'brought on', 'provoked'], ['by']),
  ...phrasesOf(
    ['result', 'consequence', 'complication', 'effect', 'reason', 'cause'],
    ['of', 'for'],
  ),
  'because of',
  'attribute',
  'led to',
  'responsible for',
  'lowered',
  'lowers',
  'drove down',
  'produced',
  'behind',
  'stem* from',
  'lies in',
  '2 2',
];

const phosphateIsLow = [
  'hypophosph*',
  'low phosph*',
  'low phos',
  'low po4',
  'phosph* wast*',
  'phosph* loss*',
  'phosph* leak*',
  'phosph* deplet*',
  'loss of phosph*',
  'renal wast*',
  'renal loss*',
  'phosphaturi*',
  'fgf23*',
  'fgf 23',
  'osteomalaci*',
  'her phosph*',
  'phosph* from 3.4',
];

/** `Why phosphate fell: …`, `that took her phosphate from 3.4 to 1.2`. */
const whyItFell = [
  ...phrasesOf(
    ['why'],
    ['', 'her', 'the'],
    ['phosph*', 'phos'],
    ['fell', 'is low', 'dropped', 'is lost', 'is so low', 'went down'],
  ),
  ...phrasesOf(
    ['took', 'brought', 'drove', 'pushed', 'pulled', 'lowered', 'dropped', 'sent'],
    ['her', 'the', ''],
    ['phosph*', 'serum phosph*', 'phos'],
  ),
  'making her ill',
  'made her ill',
];

/** The cause: ferric carboxymaltose. */
export const causeNamed: readonly NoteFact[] = [
  {
    kind: 'statement',
    name: 'ferric carboxymaltose is the cause',
    stance: 'asserted',
    anyOf: [
      [causedByProduct, phosphateLoss],
      [causeIsProduct],
      [productCauses, phosphateLoss],
      [thatIron, fgf23, raises],
      [carboxymaltose, fgf23, raises],
      [carboxymaltose, drugHarm],
      [carboxymaltose, isEffect, phosphateIsLow],
      [[...carboxymaltose, ...thatProduct], whyItFell],
    ],
  },
];
