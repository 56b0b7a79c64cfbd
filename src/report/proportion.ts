/** A pass rate and how sure it is, with trials of one task counted as a cluster. */
import { type ShareInterval, wilsonInterval } from '../lib/index.ts';

/** Passed and scored trials of one task: one cluster. */
export interface Cluster {
  readonly passed: number;
  /** Trials with a score; unscored ones are left out and reported apart. */
  readonly scored: number;
}

/** A proportion with its 95 % interval, all in [0, 1]. */
export interface Proportion extends ShareInterval {
  readonly estimate: number;
}

/**
 * How many independent observations the clustered trials are worth: the share's binomial variance
 * over its variance between clusters (ratio estimator), at least the number of clusters and at the
 * most the number of trials. With no variance to go by, every cluster counts once.
 */
function effectiveSize(clusters: readonly Cluster[], share: number, trials: number): number {
  const count = clusters.length;
  if (trials === count) return trials;
  const residuals = clusters.map(({ passed, scored }) => (passed - share * scored) ** 2);
  const sum = residuals.reduce((total, residual) => total + residual, 0);
  const variance = count < 2 ? 0 : (count / (count - 1)) * (sum / trials ** 2);
  if (variance === 0 || share === 0 || share === 1) return count;
  return Math.min(trials, Math.max(count, (share * (1 - share)) / variance));
}

/**
 * The pass rate over all scored trials, with Wilson's interval on the effective sample size.
 *
 * @returns undefined when nothing was scored: no rate is not a rate of 0.
 * @see Korn and Graubard, Confidence intervals for proportions with small expected number of
 *   positive counts estimated from survey data, Survey Methodology 1998, for the effective size.
 * @example
 * ```ts
 * passRate([{ passed: 1, scored: 1 }, { passed: 0, scored: 1 }])?.estimate; // 0.5
 * ```
 */
export function passRate(clusters: readonly Cluster[]): Proportion | undefined {
  const scored = clusters.filter((cluster) => cluster.scored > 0);
  const trials = scored.reduce((total, cluster) => total + cluster.scored, 0);
  if (trials === 0) return undefined;
  const share = scored.reduce((total, cluster) => total + cluster.passed, 0) / trials;
  const size = effectiveSize(scored, share, trials);
  return { estimate: share, ...wilsonInterval({ share, size }) };
}
