/** "Did you mean": the nearest known words to an unknown one. */
import { editDistance } from './edit-distance.ts';

/**
 * Up to three known words that look like what was written, nearest first; `[]` where none is near.
 *
 * @example
 * ```ts
 * suggest('referense', ['reference', 'do-nothing']); // ['reference']
 * ```
 */
export function suggest(written: string, known: readonly string[]): readonly string[] {
  const wanted = written.toLowerCase();
  const near = known
    .map((word) => {
      const candidate = word.toLowerCase();
      const inside = wanted.length >= 3 && candidate.includes(wanted);
      return { word, distance: inside ? 0 : editDistance({ word: wanted, other: candidate }) };
    })
    .filter(({ word, distance }) => distance <= Math.max(2, Math.floor(word.length / 3)));
  near.sort((left, right) => left.distance - right.distance);
  return near.slice(0, 3).map(({ word }) => word);
}

/** `; did you mean "a" or "b"?`, or the empty string where nothing is near. */
export function formatSuggestion(written: string, known: readonly string[]): string {
  const near = suggest(written, known);
  return near.length === 0 ? '' : `; did you mean ${near.map((word) => `"${word}"`).join(' or ')}?`;
}
