/** Text of a record or a chart on a terminal: it may show, and may not steer. */

/** Control characters, and marks that reorder or hide what stands around them. */
const steering = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * One line without anything that a terminal would obey; such a character shows as `·`.
 *
 * @example
 * ```ts
 * printableLine('a\u001b[31mred'); // 'a·[31mred'
 * ```
 */
export function printableLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(steering, '·');
}
