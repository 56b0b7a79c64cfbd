/** Phrases put together from parts, so that word order and small words do not decide. */

/** Every part of the first list followed by every part of the next, and so on. */
export function phrasesOf(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (heads, tails) =>
      heads.flatMap((head) => tails.map((tail) => [head, tail].filter(Boolean).join(' '))),
    [''],
  );
}

/** The iron that she was given, as notes name it. */
export const carboxymaltose: readonly string[] = [
  'carboxymaltose',
  'fcm',
  'injectafer',
  'ferinject',
];

/** The same as a note names it that has named it before. */
export const thatProduct: readonly string[] = phrasesOf(
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
