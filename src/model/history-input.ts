/** The arguments of an earlier call, as providers accept them in a history: always an object. */
import type { JsonObject, JsonValue } from '../lib/index.ts';
import type { ModelToolCall } from './contract.ts';

function isJsonObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Arguments that are not an object are shown under a key that says so. */
export function historyInput(call: ModelToolCall): JsonObject {
  if ('malformed' in call) return { malformed_arguments: call.malformed };
  return isJsonObject(call.arguments) ? call.arguments : { malformed_arguments: call.arguments };
}
