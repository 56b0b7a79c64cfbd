/** Which numbers of a sentence are values measured in the patient, and of what. */
import type { NamedConcept } from './concept-spans.ts';
import type { NoteValue } from './note-reading.ts';
import { isAdjacent, ownerBefore, ownerBehind, type Reading } from './number-owner.ts';
import { fits, isChange, isCounted, isPlanned, isRatio, isTerm, isWanted } from './number-use.ts';
import type { Token } from './tokens.ts';
import { type WrittenNumber, writtenNumbers } from './written-numbers.ts';

/** A value with its place in the sentence rather than in the note. */
export type MeasuredValue = Omit<NoteValue, 'span'> & {
  readonly start: number;
  readonly end: number;
};

/** The date that goes with a number: behind it, or between it and the name. */
function dateOf(
  tokens: readonly Token[],
  {
    owner,
    number,
    nextAt,
  }: { readonly owner: NamedConcept; readonly number: WrittenNumber; readonly nextAt: number },
): string | undefined {
  const behind = tokens.slice(number.last + 1, Math.min(nextAt, number.last + 5));
  const end = behind.findIndex(({ gap }) => /[;,]|\.\s/.test(gap));
  const near = end < 0 ? behind : behind.slice(0, end);
  const between = tokens.slice(owner.to, number.at);
  // In `1.48 on 3 March, now 2.4` the date is the first number's.
  const another = between.findIndex(({ kind }) => kind === 'number');
  const before = another < 0 ? between : [...between.slice(0, another), ...between.slice(-1)];
  const found = [...near, ...before].find(({ kind }) => kind === 'date');
  return found?.date?.text;
}

/** `BP 118/72` and `BUN/Cr 40/2.1` hold two values each. */
function pairOf(
  owner: NamedConcept,
  { tokens, measures }: Reading,
): readonly [string, string] | undefined {
  if (owner.name === 'blood pressure') return ['systolic', 'diastolic'];
  const before = measures[measures.indexOf(owner) - 1];
  const isPair = before?.to === owner.from && /^\s?\/\s?$/.test(tokens[owner.from]?.gap ?? '');
  return isPair ? [before.name, owner.name] : undefined;
}

function valuesOf(
  number: WrittenNumber,
  {
    owner,
    reading,
    date,
  }: {
    readonly owner: NamedConcept;
    readonly reading: Reading;
    readonly date: string | undefined;
  },
): readonly MeasuredValue[] {
  const { value, high, unit, comparator, below, start, end } = number;
  const more = {
    ...(unit === undefined ? {} : { unit }),
    comparator,
    ...(date === undefined ? {} : { date }),
    start,
    end,
  };
  const withHigh = high === undefined ? { value } : { value, high };
  const pair = below === undefined ? undefined : pairOf(owner, reading);
  if (pair === undefined || below === undefined) {
    return [{ concept: owner.name, ...withHigh, ...more }];
  }
  return [
    { concept: pair[0], ...withHigh, ...more },
    { concept: pair[1], ...below, ...more },
  ];
}

const levelUnits = /^(?:m|u|n)mol\/L$|^[nu]g\/mL$|^mg\/L$|^ug\/dL$/;

/** Drugs whose name alone stands for their level: `Lithium 1.9 mmol/L`. */
function drugLevels(
  concepts: readonly NamedConcept[],
  numbers: readonly WrittenNumber[],
): readonly NamedConcept[] {
  return concepts.filter(
    ({ kind, to }) =>
      kind === 'drug' &&
      numbers.some(({ at, unit }) => at - to <= 2 && at >= to && levelUnits.test(unit ?? '')),
  );
}

/** All values of a sentence. */
export function measuredValues(
  text: string,
  {
    tokens,
    concepts,
  }: { readonly tokens: readonly Token[]; readonly concepts: readonly NamedConcept[] },
): readonly MeasuredValue[] {
  const inName = new Set(
    concepts.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    ),
  );
  const numbers = writtenNumbers(text, { tokens, isName: (at) => inName.has(at) });
  if (numbers.length === 0) return [];
  const levels = drugLevels(concepts, numbers);
  const measures = concepts.filter(
    (concept) => concept.kind === 'measure' || levels.includes(concept),
  );
  const others = concepts.filter((concept) => !measures.includes(concept));
  const reading: Reading = { tokens, measures, others, numbers };
  return numbers.flatMap((number, index) => {
    const before = ownerBefore(reading, index);
    const behind = ownerBehind(reading, index);
    const isNear = before !== undefined && isAdjacent(reading, { owner: before, number });
    const owner = behind !== undefined && !isNear ? behind : (before ?? behind);
    if (owner === undefined || !fits(number.unit, owner)) return [];
    if (number.unit === undefined && isCounted(tokens, number)) return [];
    if (isChange(tokens, number.at) || isPlanned(tokens, owner)) return [];
    if (isWanted(tokens, owner, number)) return [];
    if (isTerm(tokens, number) || isRatio(owner, number)) return [];
    const nextAt = numbers[index + 1]?.at ?? tokens.length;
    const date = dateOf(tokens, { owner, number, nextAt });
    return valuesOf(number, { owner, reading, date });
  });
}
