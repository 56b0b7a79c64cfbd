/** An agent that plays a list of calls: reference solutions, near misses, variations. */
import { type JsonObject, sequentialIds } from '../lib/index.ts';
import type { Agent, AgentEnd, AgentTrial } from './agent.ts';
import { throwIfCancelled } from './cancellation.ts';

/** One call of a script, as a task's solution writes it. */
export interface ScriptedCall {
  readonly tool: string;
  readonly arguments: JsonObject;
}

/** What a scripted agent is made of. */
export interface ScriptedAgentOptions {
  /** As reports show it, `reference`. */
  readonly id: string;
  /** Played in order; the last one is normally `finish`. */
  readonly calls: readonly ScriptedCall[];
}

function endOf({ tools }: AgentTrial): AgentEnd {
  const ended = tools.ended();
  return ended === undefined ? { reason: 'stop' } : { reason: 'finish', answer: ended.answer };
}

/**
 * Plays its calls one after the other. A call that fails does not end the play, for a near miss
 * may well be a call that is refused; a note in the transcript names it, because in a reference
 * solution it is a mistake of the task.
 *
 * @example
 * ```ts
 * scriptedAgent({ id: 'reference', calls: [{ tool: 'finish', arguments: { answer: '4.1' } }] });
 * ```
 */
export function scriptedAgent({ id, calls }: ScriptedAgentOptions): Agent {
  return Object.freeze<Agent>({
    id,
    run: async (trial) => {
      const callIds = sequentialIds('call');
      for (const [index, call] of calls.entries()) {
        throwIfCancelled(trial.signal);
        const callId = callIds.next();
        const result = await trial.tools.call({ callId, ...call });
        if (result.ok) continue;
        const told = JSON.stringify(result.output);
        const text = `${id}: call ${index + 1} of ${calls.length} (${call.tool}) failed: ${told}`;
        trial.transcript.append({ kind: 'note', text });
      }
      return endOf(trial);
    },
  });
}
