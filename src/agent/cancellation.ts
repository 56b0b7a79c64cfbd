/** The end of a trial whose run was cancelled. */
import { ResidencyError } from '../lib/index.ts';

/**
 * Leaves the trial when its run was cancelled.
 *
 * @throws {@link ResidencyError} with code `trial-cancelled`, category `cancelled`
 */
export function throwIfCancelled(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw new ResidencyError({
    code: 'trial-cancelled',
    category: 'cancelled',
    message: 'the trial was cancelled while the agent was at work',
  });
}
