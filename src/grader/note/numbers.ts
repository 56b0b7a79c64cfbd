/** Numbers with their units in a piece of text. */
import { plainUnitText, unitAt } from '../../knowledge/index.ts';
import { plainText } from '../word-forms.ts';

/** A number as it stands in a text. */
export interface StatedNumber {
  readonly value: number;
  /** UCUM, where a unit stands right behind it. */
  readonly unit?: string;
  /** Where the number begins and where it ends with its unit, in the plain text. */
  readonly start: number;
  readonly end: number;
  /** True where the text denies it, or gives it as a reference range. */
  readonly isSetAside: boolean;
}

/** More numbers than this in one sentence are not read. */
const numbersMax = 200;

const numberPattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,:/_]|\d-)(?:(?<=^|[\s(~=:|])-)?(?:\d{1,3}(?:,\d{3})+`,
    String.raw`(?!\d)(?:\.\d{1,6})?|\d{1,9}(?:\.\d{1,6})?|\.\d{1,6})(?![\d_]|[.:]\d)`,
  ].join(''),
  'gu',
);
const datePattern = new RegExp(
  [
    String.raw`\b\d{4}-\d{2}(?:-\d{2})?(?:t[\d:.]{2,12}z?)?\b`,
    String.raw`|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b0\d\/[0-3]\d\b|\b\d{1,2}:\d{2}\b`,
    '|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
    // `7 Apr 2.40` is a day and a value.
    String.raw`[a-z]{0,6}\.? \d{1,2}(?!\.\d)(?:, ?\d{4})?\b`,
  ].join(''),
  'g',
);
/** Behind the first number of `21-22 %`. */
const rangeEnd = /^-(\d{1,5}(?:\.\d{1,4})?)(?![\d.:,-]\d)/;
const rejected = new RegExp(
  [
    String.raw`(?:\bnot|\brather than|\binstead of|\bno longer|\bnever) (?:(?:of|at|a`,
    '|the|to|is|from) )?[~<>=]{0,2} ?$',
  ].join(''),
);
const referenceRange = new RegExp(
  [
    String.raw`\b(?:ref(?:erence)?(?: range| interval)?|normal(?: range)?|range|uln`,
    '|lln)[ :.)]{0,3}[<>]?[^()]{0,24}$',
  ].join(''),
);

/** `Ref: Cr 1.48`, `30 % over reference`: what results are compared with is not a range. */
const comparedWith = /\bref(?:erence)?(?! range| interval)[ :.)]{0,3}[^()<>]{0,24}$/;
const rangeBehind = /^ ?(?:[-\u2013]|to|up) ?/;
const rangeBefore = /\d ?[-\u2013] ?$|\bto ?$|\bnormal|\brange/;

function isReferenceRange(before: string, after: string): boolean {
  if (!referenceRange.test(before)) return false;
  if (!comparedWith.test(before)) return true;
  return rangeBehind.test(after) || rangeBefore.test(before);
}

/** Dates and times, so that their digits are no values. Same length as before. */
function blankDates(plain: string): string {
  return plain.replace(datePattern, (date) => ' '.repeat(date.length));
}

/** Prose as numbers are read from it: lower case, `u` for micro, one kind of minus and dash. */
export function numericText(text: string): string {
  return blankDates(
    plainUnitText(
      plainText(
        text
          .replace(/[*_`]/g, '')
          .replace(/[\u2212\u2010\u2011]/gu, '-')
          // `+22 %` says by its sign that something rose.
          .replace(/(?<![\w+)])\+(?= ?\d)/g, 'plus ')
          .replace(/[\u0394\u2206]/gu, 'change ')
          // A decimal comma; a list has a space behind each comma.
          .replace(/(?<![\d.,])(\d{1,2}),(\d{1,2})(?![\d,.])/g, '$1.$2'),
      ),
    ).replace(/[\u2248\u223c]/gu, '~'),
  );
}

/** The middle of a range whose unit stands behind both: a `rise of 21-22 %` is one of 21.5 %. */
function middleOfRange(plain: string, first: StatedNumber): readonly StatedNumber[] {
  const range = rangeEnd.exec(plain.slice(first.end, first.end + 16));
  if (range?.[1] === undefined) return [];
  const written = unitAt(plain, first.end + range[0].length);
  if (written === undefined) return [];
  const value = (first.value + Number(range[1])) / 2;
  return [{ ...first, value, end: written.end, unit: written.unit }];
}

/** All numbers in a text that {@link numericText} gave. */
export function statedNumbers(plain: string): readonly StatedNumber[] {
  const found: StatedNumber[] = [];
  for (const match of plain.matchAll(numberPattern)) {
    if (found.length >= numbersMax) break;
    const end = match.index + match[0].length;
    const value = Number(match[0].replaceAll(',', ''));
    if (
      !Number.isFinite(value) ||
      (/^[a-z]/.test(plain.slice(end)) && unitAt(plain, end) === undefined)
    ) {
      continue;
    }
    const before = plain.slice(Math.max(0, match.index - 48), match.index);
    const after = plain.slice(end, end + 8);
    const isSetAside = rejected.test(before) || isReferenceRange(before, after);
    const written = unitAt(plain, end);
    const number = { value, start: match.index, end: written?.end ?? end, isSetAside };
    if (written === undefined) found.push(number, ...middleOfRange(plain, number));
    else found.push({ ...number, unit: written.unit });
  }
  return found;
}

/** Between two numbers that share one unit stand few characters, and no end of a clause. */
const sharedGapMax = 40;

/** True when the unit of one number may hold for its neighbour: `1.48 → 1.80 mg/dL`. */
export function mayShareUnit(gap: string): boolean {
  return gap.length <= sharedGapMax && !/[;|]|\. /.test(gap);
}
