/** How texts are compared in a search: without regard to case and accents. */

const combiningMarks = /\p{M}+/gu;

/**
 * Text as R4's string search compares it: lower case, without accents, white space as one blank.
 *
 * @see http://hl7.org/fhir/R4/search.html#string
 * @example
 * ```ts
 * foldText('  Müller–Ñandú '); // 'muller–nandu'
 * ```
 */
export function foldText(text: string): string {
  const plain = text.normalize('NFD').replace(combiningMarks, '').toLowerCase();
  return plain.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
