/** A sentence as tokens, each with its place: words, numbers and dates. */
import { unitAt } from '../../knowledge/index.ts';
import { type NumberInWords, numbersInWords } from '../number-words.ts';
import { plainText, wordForms } from '../word-forms.ts';
import { type DateInText, datesIn } from './dates.ts';

/** One token. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date';
  /** As written. */
  readonly raw: string;
  /** Lower case, without accents and apostrophes, in one spelling. */
  readonly form: string;
  /** The form without a plural ending. */
  readonly stem: string;
  /** Lower case, letters and digits only, spelling kept: how drug names are looked up. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one. */
  readonly gap: string;
  /** Of numbers. */
  readonly value: number;
  /** Of dates. */
  readonly date?: DateInText;
}

/** More tokens than this in one sentence are not read. */
const tokensMax = 600;

/** A number, or a word of letters and digits that begins with either. */
const tokenPattern = new RegExp(
  [
    String.raw`(?<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?(?![\d\p{L}])`,
    String.raw`|\d{1,12}(?:\.\d{1,9})?|(?<![\d\p{L}])\.\d{1,9})`,
    String.raw`|(?<word>\p{L}[\p{L}\p{M}\p{N}'\u2019]{0,80})`,
  ].join(''),
  'gu',
);
const lettersBehind = /[\p{L}\p{N}]{1,40}/uy;

function plainForm(raw: string): string {
  return plainText(raw).replace(/[^\p{L}\p{N}.]/gu, '');
}

/** `2nd`, `3b`, `24h`: digits that go on in letters and carry no unit are a word. */
function wordFrom(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  lettersBehind.lastIndex = end;
  const letters = lettersBehind.exec(text)?.[0] ?? '';
  if (letters === '' || !/^\p{L}/u.test(letters)) return undefined;
  if (unitAt(text.slice(end, end + 24).toLowerCase(), 0) !== undefined) return undefined;
  if (/^[xX]$|^[CF]$/.test(letters)) return undefined;
  return { raw: text.slice(start, end) + letters, end: end + letters.length };
}

/** Units of time: `over two days` tells a length of time. */
const timeUnits = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);

/**
 * The numbers in words that are read as values: `two point four`, `thirty percent`. A single word
 * without a unit counts things, as in `two siblings`.
 */
function dictatedIn(text: string): ReadonlyMap<number, NumberInWords> {
  const dictated = numbersInWords(text).filter(({ words, end }) => {
    const unit = unitAt(text.slice(end, end + 24).toLowerCase(), 0)?.unit;
    return words > 1 || (unit !== undefined && !timeUnits.has(unit));
  });
  return new Map(dictated.map((number) => [number.start, number]));
}

/** The tokens of a sentence, in order. */
export function tokensOf(text: string): readonly Token[] {
  const dates = datesIn(text);
  const dictated = dictatedIn(text);
  const tokens: Token[] = [];
  let last = 0;
  let nextDate = 0;
  const push = (token: Omit<Token, 'gap'>): void => {
    tokens.push({ ...token, gap: text.slice(last, token.start) });
    last = token.end;
  };
  for (const match of text.matchAll(tokenPattern)) {
    if (tokens.length >= tokensMax) break;
    const start = match.index;
    if (start < last) continue;
    const date = dates[nextDate];
    if (date !== undefined && date.start <= start) {
      push(dateToken(text, date));
      nextDate += 1;
      if (start < last) continue;
    }
    const spoken = dictated.get(start);
    if (spoken !== undefined) {
      const raw = text.slice(start, spoken.end);
      push(numberToken({ raw, start, end: spoken.end, written: spoken.digits }));
      continue;
    }
    const end = start + match[0].length;
    const word = match.groups?.word === undefined ? wordFrom(text, { start, end }) : undefined;
    if (match.groups?.number !== undefined && word === undefined) {
      push(numberToken({ raw: match[0], start, end, written: match[0] }));
    } else {
      push(wordToken({ raw: word?.raw ?? match[0], start, end: word?.end ?? end }));
    }
  }
  return tokens;
}

type Stretch = Pick<Token, 'raw' | 'start' | 'end'>;

function dateToken(text: string, date: DateInText): Omit<Token, 'gap'> {
  const { start, end } = date;
  const raw = text.slice(start, end);
  return { kind: 'date', raw, form: '', stem: '', plain: '', start, end, value: Number.NaN, date };
}

function numberToken({
  written,
  ...stretch
}: Stretch & { readonly written: string }): Omit<Token, 'gap'> {
  const form = written.replaceAll(',', '');
  return { kind: 'number', ...stretch, form, stem: form, plain: form, value: Number(form) };
}

function wordToken(stretch: Stretch): Omit<Token, 'gap'> {
  const plain = plainForm(stretch.raw);
  return { kind: 'word', ...stretch, ...wordForms(plain), plain, value: Number.NaN };
}

/** True where a phrase may run over what stands before a token. */
export function isJoined({ gap }: Token): boolean {
  return gap.length <= 4 && !/[^\s\-\u2010-\u2013/.'\u2019&+]/u.test(gap);
}
