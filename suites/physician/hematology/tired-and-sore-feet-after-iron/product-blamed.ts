/** The product, named as what did it. */
import { combined } from '../../phrase-lists.ts';
import { carboxymaltose } from './phrases.ts';

/** `Trigger: FCM`, `the culprit is ferric carboxymaltose`. */
export const blamesProduct = combined(
  ['on account of', 'because of', 'owing to', 'due to', 'thanks to', 'comes from', 'came from'],
  ['', 'the', 'her', 'repeated', 'five doses of', 'this years'],
  ['', 'ferric'],
  carboxymaltose,
);

/** What is left when all else has been looked for. */
export const remains = ['what remains', 'that leaves', 'which leaves', 'leaves only', 'suffic*'];

export const causeIsProduct = combined(
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
export const productDidIt = [
  ...combined(carboxymaltose, [
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
  ...combined(
    ['induced', 'caused', 'triggered', 'driven', 'provoked', 'brought on', 'brought about'],
    ['by', 'by ferric', 'by repeated', 'by her', 'by the', 'by repeated ferric'],
    carboxymaltose,
  ),
];

/** `It is the Injectafer`, `the drug is ferric carboxymaltose`. */
export const itIsProduct = combined(
  ['it is', 'this is', 'its', 'the drug is', 'the product is', 'the agent is', 'the answer is'],
  ['', 'the', 'her'],
  ['', 'ferric'],
  carboxymaltose,
);

/** The iron as a note names it that has named the product before. */
export const thatIron = [
  ...combined(['the', 'this', 'that', 'her', 'iv', 'intravenous', 'infused'], ['iron']),
  'iron preparation*',
  'iron infusion*',
  ...combined(['the', 'these', 'five'], ['infusions']),
  ...combined(['this', 'that', 'the'], ['product', 'compound', 'drug']),
];

/** What a note calls the infusions once it has named them: all of them were of one product. */
const herIron = [
  ...combined(['the', 'these', 'those', 'her', 'five'], ['', 'iron'], ['infusions']),
  ...combined(
    ['the', 'her', 'this', 'that'],
    ['iron', 'iv iron', 'intravenous iron', 'infused iron', 'iron preparation', 'iron product'],
  ),
  ...combined(['the', 'this', 'that'], ['drug', 'product', 'preparation', 'compound', 'agent']),
  ...['iron infusions', 'intravenous iron', 'iv iron', 'infused iron', 'iron themselves'],
];

/** `Infusion-related phosphate wasting`. */
export const ironRelated = combined(
  ['infusion', 'iron infusion', 'iv iron', 'intravenous iron', 'iron', 'infused iron'],
  ['induced', 'related', 'associated', 'mediated', 'driven', 'triggered', 'provoked'],
);

/** `Wasting induced by the infusions`, `depletion by that drug`, in a sentence on the phosphate. */
export const byHerIron = combined(
  [
    ...combined(
      ['induced', 'caused', 'provoked', 'driven', 'triggered', 'brought on', 'produced', 'set off'],
      ['by'],
    ),
    ...combined(['wasting', 'loss', 'losses', 'depletion', 'hypophosph*'], ['by', 'from']),
    ...['due to', 'attributable to', 'secondary to', 'a result of', 'the result of'],
    ...['brought about by', 'because of', 'owing to', 'thanks to', 'down to', 'traced to'],
    ...['the work of', 'effect of', 'consequence of', 'blame on'],
  ],
  herIron,
);

/** `The infusions produced it`, `that drug has made her`, in a sentence on the phosphate. */
export const ironDidIt = combined(
  herIron,
  ['', 'has', 'have', 'themselves', 'that'],
  [
    ...['produced', 'caused', 'did it', 'did this', 'done this', 'induced'],
    ...combined(['brought'], ['on', 'about', 'it', 'this', 'down', 'phosph*', 'her phosph*']),
    ...combined(['is', 'are'], ['the cause', 'the culprit', 'the reason', 'to blame']),
    ...['is responsible', 'are responsible', 'is behind', 'are behind', 'account for'],
    ...['provoked', 'lowered', 'made her', 'makes her', 'driven', 'led to', 'drained'],
  ],
);

export const fgf23 = [
  'fgf23*',
  'fgf 23',
  'fgf twenty three',
  'ifgf23',
  'cfgf23',
  'fibroblast growth factor*',
];

/** `The drug itself. It raises FGF23`: no other drug or disease of hers is called so. */
export const itRaises = combined(
  ['it', 'which', 'this', 'it also', 'the drug', 'the product', 'the iron'],
  ['raises', 'raised', 'has raised', 'drives', 'drove', 'pushes', 'stimulates', 'induces'],
  ['', 'up', 'intact', 'her'],
  ['fgf23', 'fgf 23', 'fgf twenty three', 'fibroblast growth factor*'],
);

export const raises = [
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
