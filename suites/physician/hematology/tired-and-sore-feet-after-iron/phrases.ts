/** The iron that she was given, by the names that notes give it. */
import { combined } from '../../phrase-lists.ts';

/** The iron that she was given, as notes name it. */
export const carboxymaltose: readonly string[] = [
  'carboxymaltose',
  'fcm',
  'injectafer',
  'ferinject',
];

/** The same as a note names it that has named it before. */
export const thatProduct: readonly string[] = combined(
  ['this', 'that', 'the same', 'the'],
  ['product', 'compound', 'preparation', 'formulation', 'agent', 'drug', 'molecule'],
);

/** Products of intravenous iron with a low risk of hypophosphatemia. */
export const otherProducts: readonly string[] = [
  'derisomaltose',
  'isomaltoside',
  'fdi',
  'monoferric',
  'monofer',
  'sucrose',
  'venofer',
  'dextran',
  'lmwid',
  'infed',
  'cosmofer',
  'ferumoxytol',
  'feraheme',
  'ferric gluconate',
  'ferrlecit',
];
