/** A share of cases with its interval. */
import { type ShareInterval, wilsonInterval } from '../../lib/index.ts';

/** A share of n cases, with Wilson's 95 % interval; all but `n` and `count` in [0, 1]. */
export interface Share extends ShareInterval {
  readonly share: number;
  readonly count: number;
  readonly n: number;
}

/**
 * The share with Wilson's score interval; undefined of no cases, since no share is not 0.
 *
 * @example
 * ```ts
 * shareOf({ count: 9, n: 10 })?.low; // 0.596
 * ```
 */
export function shareOf({
  count,
  n,
}: {
  readonly count: number;
  readonly n: number;
}): Share | undefined {
  if (n === 0) return undefined;
  const share = count / n;
  return { share, ...wilsonInterval({ share, size: n }), count, n };
}
