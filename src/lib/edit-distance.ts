/** How many letters two words are apart. */

/**
 * Letters that are added, left out or replaced on the way from one word to the other (Levenshtein).
 * Its time grows with the product of both lengths: the caller bounds them.
 *
 * @example
 * ```ts
 * editDistance({ word: 'metforman', other: 'metformin' }); // 1
 * ```
 */
export function editDistance(pair: { readonly word: string; readonly other: string }): number {
  const { word, other } = pair;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = word[row - 1] === other[column - 1] ? 0 : 1;
      const above = (previous[column] ?? 0) + 1;
      const before = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(above, before, (previous[column - 1] ?? 0) + change));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
