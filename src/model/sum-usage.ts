/** Tokens of several replies together. */
import type { TokenUsage } from './contract.ts';

function sumOf(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, count) => sum + count, 0);
}

/**
 * The tokens of several replies together, as far as they were counted; a count that no reply has is
 * absent, and not 0.
 *
 * @example
 * ```ts
 * sumUsage([{ inputTokens: 90, outputTokens: 9 }, { inputTokens: 10 }, {}]);
 * // { inputTokens: 100, outputTokens: 9 }
 * ```
 */
export function sumUsage(usages: readonly TokenUsage[]): TokenUsage {
  const inputTokens = sumOf(usages.map((usage) => usage.inputTokens));
  const outputTokens = sumOf(usages.map((usage) => usage.outputTokens));
  return {
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
  };
}
