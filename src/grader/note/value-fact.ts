/** Is a number stated, in its unit, about the right thing? */
import { convertUnit, parseUnit } from '../../knowledge/index.ts';
import type { ValueFact } from '../patterns.ts';
import { findPhrase, phraseIn } from '../phrases.ts';
import { plainWords, type Word } from '../word-forms.ts';
import { analyteWords, univalentIons } from './analytes.ts';
import { mayShareUnit, numericText, type StatedNumber, statedNumbers } from './numbers.ts';
import type { Segment } from './segments.ts';

type Form = ValueFact['anyOf'][number];

/** The unit that the words of a header or heading give: `Creatinine (mg/dL)`. */
function unitNamedIn(text: string): string | undefined {
  const inner = /[([]([^()[\]]{1,30})[)\]]/.exec(text)?.[1] ?? '';
  const last = text.split(/,|\bin\b/).at(-1) ?? '';
  return [inner, last, text]
    .map((part) => parseUnit(part.trim()))
    .find((unit) => unit !== undefined);
}

/** The units that may belong to a number without one, from its neighbours. */
function sharedUnits(
  plain: string,
  { numbers, index }: { readonly numbers: readonly StatedNumber[]; readonly index: number },
): readonly string[] {
  const units: string[] = [];
  for (let next = index + 1; next < numbers.length && units.length === 0; next += 1) {
    const left = numbers[next - 1];
    const right = numbers[next];
    if (left === undefined || right === undefined) break;
    if (!mayShareUnit(plain.slice(left.end, right.start))) break;
    if (right.unit !== undefined) units.push(right.unit);
  }
  for (let next = index - 1; next >= 0; next -= 1) {
    const left = numbers[next];
    const right = numbers[next + 1];
    if (left === undefined || right === undefined) break;
    if (!mayShareUnit(plain.slice(left.end, right.start))) break;
    if (left.unit === undefined) continue;
    units.push(left.unit);
    break;
  }
  return units;
}

function asEquivalents(unit: string): string {
  return unit.replace(/meq|mmol/, 'mmol');
}

function isStated(
  form: Form,
  {
    value,
    unit,
    isUnivalent,
  }: { readonly value: number; readonly unit: string; readonly isUnivalent: boolean },
): boolean {
  const [from, to] = isUnivalent
    ? [asEquivalents(unit), asEquivalents(form.unit)]
    : [unit, form.unit];
  const converted = convertUnit({ value, unit: from }, to);
  return converted !== undefined && Math.abs(converted - form.value) <= form.tolerance + 1e-9;
}

/** A dimension of counting (`{tablet}`, `1`) is stated by a bare number. */
function isBareUnit(unit: string): boolean {
  return unit === '1' || /^\{[^}]*\}$/.test(unit);
}

function numberMeets(
  fact: ValueFact,
  { number, units }: { readonly number: StatedNumber; readonly units: readonly string[] },
): boolean {
  const isUnivalent = fact.about.some((word) => univalentIons.has(word));
  return fact.anyOf.some((form) => {
    const isClose = Math.abs(number.value - form.value) <= form.tolerance + 1e-9;
    if (number.unit !== undefined) {
      return isStated(form, { value: number.value, unit: number.unit, isUnivalent });
    }
    if (isBareUnit(form.unit)) return isClose;
    // A unit that stands further on may be another number's: `MVA 1.2, gradient 9, LA 52 mm`.
    if (isClose && fact.unitInText === 'optional') return true;
    return units.some((unit) => isStated(form, { value: number.value, unit, isUnivalent }));
  });
}

interface Places {
  readonly about: readonly number[];
  readonly others: readonly number[];
}

/** Where, in the plain text, the wanted thing and other analytes are named. */
function placesIn(words: readonly Word[], about: readonly string[]): Places {
  const matches = about.flatMap((phrase) => findPhrase(words, phrase));
  const taken = new Set(
    matches.flatMap(({ from, to }) => words.slice(from, to).map((word) => word.index)),
  );
  return {
    about: matches.map(({ from }) => words[from]?.index ?? 0),
    others: words
      .filter((word) => analyteWords.has(word.form) && !taken.has(word.index))
      .map((word) => word.index),
  };
}

/**
 * True when the nearest thing named is the wanted one. Another analyte between the two counts only
 * when a number stands between as well: `creatinine 1.8, potassium 5.2`.
 */
function isAboutIt(
  number: StatedNumber,
  { places, numbers }: { readonly places: Places; readonly numbers: readonly StatedNumber[] },
): boolean {
  return places.about.some((at) => {
    const [from, to] = at < number.start ? [at, number.start] : [number.end, at];
    const other = places.others.find((place) => place > from && place < to);
    if (other === undefined) return at < number.start || !follows(number, { at, numbers, places });
    if (at > number.start) return false;
    return !numbers.some((between) => between.start > from && between.start < other);
  });
}

/** True when a later number stands nearer to a name that follows: `5.2 today, creatinine 1.8`. */
function follows(
  number: StatedNumber,
  {
    at,
    numbers,
    places,
  }: { readonly at: number; readonly numbers: readonly StatedNumber[]; readonly places: Places },
): boolean {
  const hasOther = places.others.some((place) => place < number.start);
  const hasLater = numbers.some((later) => later.start > at && later.start - at < 30);
  return hasOther || (hasLater && at - number.end > 12);
}

/** Two values of one thing with `or` between them are none. */
function isAlternative(
  plain: string,
  { numbers, index }: { readonly numbers: readonly StatedNumber[]; readonly index: number },
): boolean {
  const number = numbers[index];
  if (number === undefined) return false;
  return [numbers[index - 1], numbers[index + 1]].some((other) => {
    if (other === undefined || other.value === number.value) return false;
    if (other.unit !== undefined && number.unit !== undefined && other.unit !== number.unit) {
      return false;
    }
    const [first, second] = other.start < number.start ? [other, number] : [number, other];
    return /^ ?or (?:maybe |perhaps |possibly |even )?$/.test(plain.slice(first.end, second.start));
  });
}

interface Surroundings {
  /** The sentence before, in the same paragraph. */
  readonly previous: Segment | undefined;
}

function isMetInProse(fact: ValueFact, segment: Segment, { previous }: Surroundings): boolean {
  const plain = numericText(segment.text);
  const numbers = statedNumbers(plain);
  if (numbers.length === 0) return false;
  const places = placesIn(plainWords(plain), fact.about);
  const above = [segment.lead, ...segment.headings.slice(0, 1), previous?.text ?? ''];
  const isAbove = above.some((text) => {
    const words = plainWords(text);
    return fact.about.some((phrase) => phraseIn(words, phrase));
  });
  return numbers.some((number, index) => {
    if (number.isSetAside || isAlternative(plain, { numbers, index })) return false;
    const units = sharedUnits(plain, { numbers, index });
    const named = [segment.lead, ...segment.headings.slice(0, 1)].map(unitNamedIn);
    const all = units.length > 0 ? units : named.filter((unit) => unit !== undefined);
    if (!numberMeets(fact, { number, units: all })) return false;
    if (fact.about.length === 0 || isAboutIt(number, { places, numbers })) return true;
    return isAbove && !places.others.some((place) => place < number.start);
  });
}

function isMetInRow(fact: ValueFact, segment: Segment): boolean {
  const { cells, header } = segment.row ?? { cells: [], header: [] };
  const rowName = cells[0] ?? '';
  const unitCell = header.findIndex((cell) => /^units?$/i.test(cell));
  const isNamed = (text: string) => {
    const words = plainWords(text);
    return fact.about.some((phrase) => phraseIn(words, phrase));
  };
  return cells.some((cell, column) => {
    const plain = numericText(cell);
    const numbers = statedNumbers(plain);
    const title = header[column] ?? '';
    if (/\bref|range|normal|goal|target/i.test(title)) return false;
    const names = [rowName, title, cell, ...segment.headings.slice(0, 1)];
    if (fact.about.length > 0 && !names.some(isNamed)) return false;
    const given = [cells[unitCell] ?? '', title, rowName].map((text) =>
      text === '' ? undefined : unitNamedIn(text),
    );
    return numbers.some((number, index) => {
      const shared = sharedUnits(plain, { numbers, index });
      const units = [...shared, ...given.filter((unit) => unit !== undefined)].slice(0, 1);
      return !number.isSetAside && numberMeets(fact, { number, units });
    });
  });
}

/** The first segment that states the value; undefined when none does. */
export function findValue(fact: ValueFact, segments: readonly Segment[]): Segment | undefined {
  return segments.find((segment, index) => {
    if (segment.row !== undefined) return isMetInRow(fact, segment);
    const before = segments[index - 1];
    const isSame = before?.document === segment.document && before.block === segment.block;
    return isMetInProse(fact, segment, { previous: isSame ? before : undefined });
  });
}
