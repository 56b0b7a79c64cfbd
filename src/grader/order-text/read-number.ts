/** Numbers as orders write them: digits, words, fractions, Roman numerals, ranges. */
import { smallNumbers } from '../number-words.ts';
import type { NumberRange } from './order-meaning.ts';
import type { NumberRisk, Token } from './order-tokens.ts';

/** A number or a range at a place of the text. */
interface NumberAt extends NumberRange {
  /** `875-125` and `24/26`: a range, or the strengths of a product; the reader of doses decides. */
  readonly join?: '-' | '/' | 'to';
  readonly risks: readonly NumberRisk[];
  /** True when it stands in digits: `1`, `1/2`, `2.5`. */
  readonly isDigits: boolean;
  readonly next: number;
}

const words: Readonly<Record<string, number>> = {
  ...smallNumbers,
  hundred: 100,
  half: 0.5,
  quarter: 0.25,
  i: 1,
  ii: 2,
  iii: 3,
};
/** Denominators of the fractions that orders use. */
const denominators = new Set([2, 3, 4]);

interface Single {
  readonly value: number;
  readonly risk?: NumberRisk;
  readonly isDigits: boolean;
  readonly next: number;
}

function fractionAt(tokens: readonly Token[], index: number): Single | undefined {
  const [over, under] = [tokens[index], tokens[index + 2]];
  if (over?.kind !== 'number' || under?.kind !== 'number') return undefined;
  if (tokens[index + 1]?.text !== '/' || !denominators.has(under.value)) return undefined;
  if (!(over.value > 0 && over.value < under.value)) return undefined;
  // `1/4/2025` and `2/3/25` are dates.
  if (tokens[index + 3]?.text === '/' && tokens[index + 4]?.kind === 'number') return undefined;
  return { value: over.value / under.value, isDigits: true, next: index + 3 };
}

/** `1 1/2`, `1 and 1/2`, `one and a half`: what follows the whole number. */
function restOf(whole: Single, tokens: readonly Token[]): Single {
  let index = whole.next;
  const hasAnd = tokens[index]?.text === 'and' || tokens[index]?.text === '&';
  if (hasAnd) index += 1;
  if (hasAnd && (tokens[index]?.text === 'a' || tokens[index]?.text === 'one')) index += 1;
  const fraction = fractionAt(tokens, index);
  if (fraction !== undefined && Number.isInteger(whole.value)) {
    return { ...fraction, value: whole.value + fraction.value };
  }
  const isHalf = hasAnd && tokens[index]?.text === 'half';
  return isHalf ? { ...whole, value: whole.value + 0.5, next: index + 1 } : whole;
}

function wordNumberAt(tokens: readonly Token[], index: number): Single | undefined {
  const token = tokens[index];
  const following = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  const after = tokens[following]?.text ?? '';
  if (token?.text === 'one' && (after === 'half' || after === 'quarter')) {
    return halfAt(tokens, following);
  }
  if (token?.text === 'a' || token?.text === 'an') {
    return after === 'half' || after === 'quarter' ? halfAt(tokens, following) : undefined;
  }
  const value = Object.hasOwn(words, token?.text ?? '') ? words[token?.text ?? ''] : undefined;
  if (value === undefined || token === undefined) return undefined;
  if (value < 1) return halfAt(tokens, index);
  const more = words[after] ?? 0;
  const isCompound = value >= 20 && value < 100 && more >= 1 && more < 10;
  if (isCompound) return { value: value + more, isDigits: false, next: following + 1 };
  if (after === 'hundred') return { value: value * 100, isDigits: false, next: following + 1 };
  return { value, isDigits: false, next: index + 1 };
}

/** `half a`, `half of one`, `half`. */
function halfAt(tokens: readonly Token[], index: number): Single {
  const value = words[tokens[index]?.text ?? ''] ?? 0.5;
  let next = index + 1;
  if (tokens[next]?.text === 'of') next += 1;
  if (['a', 'an', 'one', 'the'].includes(tokens[next]?.text ?? '')) next += 1;
  return { value, isDigits: false, next };
}

/** `10 000`: a group of noughts that belongs to the number before it. */
function groupedAt(tokens: readonly Token[], index: number): Single | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first?.kind !== 'number' || second?.text !== '000' || second.isGlued) return undefined;
  return { value: first.value * 1_000, isDigits: true, next: index + 2 };
}

/** `2 (two)`: the number said again. */
function afterRepetition(single: Single, tokens: readonly Token[]): Single {
  if (tokens[single.next]?.text !== '(') return single;
  const inner = tokens[single.next + 1];
  const value = inner?.kind === 'number' ? inner.value : (words[inner?.text ?? ''] ?? Number.NaN);
  const isSame = value === single.value && tokens[single.next + 2]?.text === ')';
  return isSame ? { ...single, next: single.next + 3 } : single;
}

function singleAt(tokens: readonly Token[], index: number): Single | undefined {
  const token = tokens[index];
  const fraction = fractionAt(tokens, index) ?? groupedAt(tokens, index);
  if (fraction !== undefined) return fraction;
  if (token?.kind === 'word') {
    const word = wordNumberAt(tokens, index);
    return word && afterRepetition(restOf(word, tokens), tokens);
  }
  if (token?.kind !== 'number') return undefined;
  const { value, risk } = token;
  const whole = { value, isDigits: true, next: index + 1, ...(risk === undefined ? {} : { risk }) };
  return afterRepetition(restOf(whole, tokens), tokens);
}

function joinOf(token: Token | undefined): '-' | '/' | 'to' | undefined {
  if (token?.text === '-' || token?.text === '/') return token.text;
  return token?.text === 'to' || token?.text === 'or' ? 'to' : undefined;
}

/** The number or range that starts at a token; undefined when none does. */
export function numberAt(tokens: readonly Token[], index: number): NumberAt | undefined {
  const first = singleAt(tokens, index);
  if (first === undefined) return undefined;
  const { value, risk, isDigits, next } = first;
  const risks = risk === undefined ? [] : [risk];
  const join = joinOf(tokens[next]);
  const second = join === undefined ? undefined : singleAt(tokens, next + 1);
  if (second === undefined || join === undefined) {
    return { low: value, high: value, risks, isDigits, next };
  }
  const all = second.risk === undefined ? risks : [...risks, second.risk];
  return {
    low: value,
    high: second.value,
    join,
    risks: all,
    isDigits: isDigits && second.isDigits,
    next: second.next,
  };
}
