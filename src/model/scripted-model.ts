/** The scripted model: the one double of the project, for tests of agents and judges. */
import { assert, deepFreeze, ResidencyError } from '../lib/index.ts';
import type { LanguageModel, ModelReply, ModelRequest } from './contract.ts';
import { modelError } from './model-error.ts';

/** One entry of a script: a reply (missing parts are filled in), or a failure. */
export type ScriptedReply = Partial<ModelReply> | ResidencyError;

/** A model that replays a list and remembers what it was asked. */
export interface ScriptedModel extends LanguageModel {
  /** Every request so far, frozen, in order; also those that were answered with a failure. */
  readonly calls: readonly ModelRequest[];
}

function isFailure(entry: ScriptedReply): entry is ResidencyError {
  return ResidencyError.isInstance(entry);
}

function fillIn(reply: Partial<ModelReply>): ModelReply {
  const { text = '', toolCalls = [], usage = {}, warnings = [], ...rest } = reply;
  const finishReason = toolCalls.length === 0 ? 'stop' : 'tool-calls';
  return { text, toolCalls, usage, warnings, finishReason, ...rest };
}

/**
 * Replays replies in order. Usage that the script does not give is unknown.
 *
 * @throws {@link ResidencyError} with code `assertion-failed` when asked more often than scripted
 * @example
 * ```ts
 * const model = scriptedModel([
 *   { toolCalls: [{ id: 'a', name: 'finish', arguments: { answer: '4.1 mmol/L' } }] },
 * ]);
 * ```
 */
export function scriptedModel(replies: readonly ScriptedReply[]): ScriptedModel {
  const calls: ModelRequest[] = [];
  return {
    id: 'scripted',
    calls,
    generate: async (request, signal) => {
      if (signal.aborted) {
        throw modelError({ code: 'model-cancelled', model: 'scripted', message: 'cancelled' });
      }
      // A copy: a caller that grows its list of messages must not change what was recorded.
      calls.push(deepFreeze(structuredClone(request)));
      const entry = replies[calls.length - 1];
      assert(entry !== undefined, `the script has no reply ${calls.length}`);
      if (isFailure(entry)) throw entry;
      return fillIn(entry);
    },
  };
}
