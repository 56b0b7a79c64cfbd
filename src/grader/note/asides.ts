/** Brackets in the middle of a clause: `do not give carboxymaltose (Injectafer) again`. */
import type { PhraseMatch } from '../phrases.ts';

/** A bracket with more words says something of its own, and the clause ends before it. */
const asideWordsMax = 6;

/**
 * The brackets that stand within a clause, as words `from` (inclusive) to `to` (exclusive), told by
 * what stands before each word.
 */
export function asidesIn(gaps: readonly string[]): readonly PhraseMatch[] {
  return gaps.flatMap((gap, from) => {
    if (gap.trim() !== '(') return [];
    const to = gaps.findIndex((other, at) => at > from && /[()]/.test(other));
    const closes = to > from && gaps[to]?.trim() === ')';
    return closes && to - from <= asideWordsMax ? [{ from, to }] : [];
  });
}
