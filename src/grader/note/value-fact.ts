/** Is a number stated, in its unit, about the right thing? */
import { convertUnit, parseUnit } from '../../knowledge/index.ts';
import type { ValueFact } from '../patterns.ts';
import { findPhrase, phraseIn } from '../phrases.ts';
import { plainWords, type Word } from '../word-forms.ts';
import { analyteWords, univalentIons } from './analytes.ts';
import { isLimit } from './limits.ts';
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

/** `Percent of the first value: 122 and 119`: a label may begin with its unit. */
function unitOfLabel(label: string): string | undefined {
  return /^\s*(?:%|per ?cent\b)/i.test(label) ? '%' : undefined;
}

/** What stands before the first colon; nothing where there is none. */
function labelOf(plain: string): string {
  return plain.slice(0, Math.max(0, plain.indexOf(':')));
}

/** `As a percentage of that he rose by 22`: the words before all numbers may give the unit. */
function unitAhead({ plain, numbers }: Figures): string | undefined {
  const ahead = plain.slice(0, numbers[0]?.start ?? 0);
  return /\b(?:in|as a|as) per ?cent(?:age)?s?\b/.test(ahead) ? '%' : unitOfLabel(ahead);
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
  // `0.39 millimoles` of a concentration leaves the litre out, as people speak.
  const spoken = to.includes('/') && !from.includes('/') ? to.slice(0, to.indexOf('/')) : to;
  const converted = convertUnit({ value, unit: from }, spoken);
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
  { plain, places, numbers }: Figures & { readonly places: Places },
): boolean {
  return places.about.some((at) => {
    const [from, to] = at < number.start ? [at, number.start] : [number.end, at];
    const other = places.others.find((place) => place > from && place < to);
    if (other === undefined && at < number.start) return !isOfOther(plain, { at, numbers, places });
    if (other === undefined) return !follows(number, { at, numbers, places });
    if (at > number.start) return false;
    return !numbers.some((between) => between.start > from && between.start < other);
  });
}

/** `Urea nitrogen went up 22 %`: what follows at once upon another analyte's name is of that. */
function isOfOther(
  plain: string,
  {
    at,
    numbers,
    places,
  }: Omit<Figures, 'plain'> & { readonly at: number; readonly places: Places },
): boolean {
  const other = places.others.findLast((place) => place < at);
  if (other === undefined || numbers.some(({ start }) => start > other && start < at)) return false;
  const between = plain.slice(other, at);
  if (panelName.test(between)) return false;
  return between.length <= otherNameMax && !endOfName.test(between);
}

/** `Iron indices ferritin 412`: the name of a group of results, and not of one. */
const panelName = /^\w+ (?:indices|studies|panel|profile|status|stores|parameters|labs|tests)\b/i;

/** What parts a name from the next: `iron - ferritin 412`. */
const endOfName = /[,;:/()|&+=>]|\s[-\u2013\u2014]|\b(?:and|or|of|to|with)\b/;

/** Between another analyte's name and `up` stand so many characters at most. */
const otherNameMax = 24;

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

/** The numbers of a sentence or a cell. */
interface Figures {
  readonly plain: string;
  readonly numbers: readonly StatedNumber[];
}

function readFigures(text: string): Figures {
  const plain = numericText(text);
  return { plain, numbers: statedNumbers(plain) };
}

/** By segment: of prose one, of a row one for each cell; every value asked for looks at them. */
const knownFigures = new WeakMap<Segment, readonly Figures[]>();

function figuresOf(segment: Segment): readonly Figures[] {
  const texts = segment.row?.cells ?? [segment.text];
  const figures = knownFigures.get(segment) ?? texts.map(readFigures);
  knownFigures.set(segment, figures);
  return figures;
}

interface Surroundings {
  /** The sentence before, in the same paragraph. */
  readonly previous: Segment | undefined;
}

function isMetInProse(fact: ValueFact, segment: Segment, { previous }: Surroundings): boolean {
  const [figures] = figuresOf(segment);
  if (figures === undefined) return false;
  const { plain, numbers } = figures;
  const above = [segment.lead, ...segment.headings.slice(0, 1)];
  const right = numbers.filter((number, index) => {
    if (number.isSetAside || (fact.limits === 'set-aside' && isLimit(plain, number))) return false;
    if (number.unit !== undefined) return numberMeets(fact, { number, units: [] });
    const shared = sharedUnits(plain, { numbers, index });
    const named =
      shared.length > 0
        ? shared
        : [unitOfLabel(labelOf(plain)), unitAhead(figures), ...above.map(unitNamedIn)];
    const units = named.filter((unit) => unit !== undefined);
    return numberMeets(fact, { number, units });
  });
  const decided = right.filter(
    (number) => !isAlternative(plain, { numbers, index: numbers.indexOf(number) }),
  );
  if (decided.length === 0 || fact.about.length === 0) return decided.length > 0;
  const places = placesIn(plainWords(plain), fact.about);
  const isAbove = [...above, previous?.text ?? ''].some((text) => names(fact, text));
  return decided.some(
    (number) =>
      isAboutIt(number, { ...figures, places }) ||
      (isAbove && !places.others.some((place) => place < number.start)),
  );
}

/** True where a text names what the value is of. */
function names({ about }: ValueFact, text: string): boolean {
  const words = plainWords(text);
  return about.some((phrase) => phraseIn(words, phrase));
}

/** A column of reference ranges, of goals or, where the fact sets them aside, of limits. */
function isNoResult(title: string, { limits }: ValueFact): boolean {
  if (/\bref|range|normal|goal|target/i.test(title)) return true;
  return limits === 'set-aside' && /\b(?:limit|threshold|call|alarm|act)/i.test(title);
}

function isMetInRow(fact: ValueFact, segment: Segment): boolean {
  const { cells, header } = segment.row ?? { cells: [], header: [] };
  const rowName = cells[0] ?? '';
  const unitCell = header.findIndex((cell) => /^units?$/i.test(cell));
  return figuresOf(segment).some(({ plain, numbers }, column) => {
    const title = header[column] ?? '';
    if (numbers.length === 0 || isNoResult(title, fact)) return false;
    const given = [cells[unitCell] ?? '', title, rowName].map((text) =>
      text === '' ? undefined : (unitNamedIn(text) ?? unitOfLabel(text)),
    );
    const isStatedThere = numbers.some((number, index) => {
      const shared = sharedUnits(plain, { numbers, index });
      const units = [...shared, ...given.filter((unit) => unit !== undefined)].slice(0, 1);
      const isLimiting = fact.limits === 'set-aside' && isLimit(plain, number);
      return !number.isSetAside && !isLimiting && numberMeets(fact, { number, units });
    });
    const titles = [rowName, title, cells[column] ?? '', ...segment.headings.slice(0, 1)];
    return isStatedThere && (fact.about.length === 0 || titles.some((text) => names(fact, text)));
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
