/** Solutions made from another solution: how near misses and paraphrases are written. */
import type { Solution, SolutionCall } from './define.ts';

/** What to change in a solution. */
export interface Variation {
  /** Calls to leave out. */
  readonly drop?: (call: SolutionCall) => boolean;
  /** Calls to put in place of others; gives the call itself where nothing changes. */
  readonly replace?: (call: SolutionCall) => SolutionCall;
  /** Calls to add just before `finish`. */
  readonly append?: readonly SolutionCall[];
}

/**
 * A solution with some calls left out, replaced or added; the given one is not changed.
 *
 * @example
 * ```ts
 * const unsigned = vary(reference, { drop: (call) => call.tool === 'medication_order' });
 * ```
 */
export function vary(solution: Solution, variation: Variation): Solution {
  const { drop = () => false, replace = (call: SolutionCall) => call, append = [] } = variation;
  const kept = solution.filter((call) => !drop(call)).map(replace);
  const end = kept.findIndex((call) => call.tool === 'finish');
  return end < 0 ? [...kept, ...append] : [...kept.slice(0, end), ...append, ...kept.slice(end)];
}
