/** How sure a share of observations is. */

/** Two-sided 95 % quantile of the standard normal distribution. */
const z95 = 1.959_963_984_540_054;

/** A share and its 95 % interval, all in [0, 1]. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's 95 % score interval for a share.
 *
 * @param observed - `share` in [0, 1]; `size`, the number of observations it rests on, above 0 and
 *   not necessarily whole (an effective sample size).
 * @see Wilson, Probable inference, the law of succession, and statistical inference, JASA 1927.
 * @example
 * ```ts
 * wilsonInterval({ share: 0.9, size: 10 }).low; // 0.596
 * ```
 */
export function wilsonInterval({
  share,
  size,
}: {
  readonly share: number;
  readonly size: number;
}): ShareInterval {
  const spread = z95 ** 2 / size;
  const center = (share + spread / 2) / (1 + spread);
  const half = (z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / size + spread / (4 * size));
  return {
    low: Math.max(0, Math.min(share, center - half)),
    high: Math.min(1, Math.max(share, center + half)),
  };
}
