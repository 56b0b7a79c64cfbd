/**
 * Text as plain words: lower case, without accents and hyphens, British and American spelling
 * alike, plural and singular alike. Phrases and texts go through the same mill: it may be coarse.
 */
import { numbersAsDigits } from './number-words.ts';

/** A word of a text. */
export interface Word {
  /** Spelling made uniform; ending kept. */
  readonly form: string;
  /** The form without a plural ending. */
  readonly stem: string;
  /** Where it stands in the plain text that was split. */
  readonly index: number;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/aem/g, 'em'],
  [/oedem/g, 'edem'],
  [/oesoph/g, 'esoph'],
  [/oestr/g, 'estr'],
  [/rrhoe/g, 'rrhe'],
  [/pnoe/g, 'pne'],
  [/paed/g, 'ped'],
  [/gynaec/g, 'gynec'],
  [/anaes/g, 'anes'],
  [/aeti/g, 'eti'],
  [/([cf])aec/g, '$1ec'],
  [/foet/g, 'fet'],
  [/leuco/g, 'leuko'],
  [/sulph/g, 'sulf'],
  [/(col|behavi|lab|fav|tum|hum|rum|vap|vig)our/g, '$1or'],
  [/(cent|lit|fib|met)re(?=s?$)/g, '$1er'],
  [/iz(?=[aei][a-z]*$|$)/g, 'is'],
  [/yz(?=[aei][a-z]*$|$)/g, 'ys'],
  [/(?<=[a-z]{3})ll(?=ed$|ing$)/g, 'l'],
];

/** Most words are spelled in one way only: one look tells them from the others. */
const isSpelledVariously = new RegExp(spellings.map(([pattern]) => pattern.source).join('|'));

function uniform(word: string): string {
  if (word.length < 5 || !isSpelledVariously.test(word)) return word;
  return spellings.reduce((text, [pattern, form]) => text.replace(pattern, form), word);
}

function withoutPlural(form: string): string {
  if (form.length <= 3 || !form.endsWith('s') || /(?:ss|us|is)$|^does$/.test(form)) return form;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  return form.slice(0, -1);
}

/** One word of a phrase or text, in uniform spelling, with its stem. */
export function wordForms(word: string): { readonly form: string; readonly stem: string } {
  const form = uniform(word);
  return { form, stem: withoutPlural(form) };
}

/**
 * Text in lower case, accents dropped, apostrophes gone, numbers in digits, thousands joined, micro
 * signs as `u`, comparison signs as `<` and `>`, arrows up and down in words.
 */
export function plainText(text: string): string {
  const digits = numbersAsDigits(text);
  const plain = beyondAscii.test(digits) ? plainLetters(digits) : digits.toLowerCase();
  return plain.replace(/['`]/g, '').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

const beyondAscii = /[\u0080-\uffff]/;

/** What of {@link plainText} only texts need that hold more than ASCII. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u03bc\u00b5]/gu, 'u')
    .replace(/[\u2019\u2018]/gu, '')
    .replace(/\u2191/gu, ' increased ')
    .replace(/\u2193/gu, ' reduced ')
    .replace(/\u2265/gu, '>')
    .replace(/\u2264/gu, '<');
}

/** The words, numbers and signs (`<`, `>`, `%`) of a text. */
export function plainWords(text: string): readonly Word[] {
  return wordsOfPlain(plainText(text));
}

/** The words of what {@link plainText} gave. */
export function wordsOfPlain(plain: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of plain.matchAll(/[a-z0-9]+(?:\.\d+)?|[<>%]/g)) {
    const form = uniform(match[0]);
    words.push({ form, stem: withoutPlural(form), index: match.index });
  }
  return words;
}
