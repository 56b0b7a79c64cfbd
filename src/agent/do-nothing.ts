/** The baseline that does nothing: whatever it passes, a task gives away. */
import type { Agent } from './agent.ts';

/**
 * Ends every trial at once, without a call and without an answer.
 *
 * @example
 * ```ts
 * const end = await doNothingAgent.run(trial); // { reason: 'stop' }
 * ```
 */
export const doNothingAgent: Agent = Object.freeze<Agent>({
  id: 'do-nothing',
  run: async () => ({ reason: 'stop' }),
});
