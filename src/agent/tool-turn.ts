/** Carries out the tool calls of one turn, in order, and answers every one of them. */
import type { IdSource, JsonValue } from '../lib/index.ts';
import type { ModelToolCall, ModelToolResult } from '../model/index.ts';
import type { AgentTrial } from './agent.ts';
import { throwIfCancelled } from './cancellation.ts';

/** Calls of one turn that are carried out; further ones are answered with an error. */
const CALLS_PER_TURN_MAX = 64;

/** Characters of malformed arguments that the model gets to see again. */
const QUOTE_CHARACTERS_MAX = 500;

/** The calls of one turn. */
interface ToolTurn {
  readonly calls: readonly ModelToolCall[];
  readonly trial: AgentTrial;
  /** Our own ids: those of a model may come again in a later turn, and evidence points at them. */
  readonly callIds: IdSource;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Why a call never reaches the tools, or undefined where it does. */
function refusalOf(call: ModelToolCall, index: number): Refusal | undefined {
  if (index >= CALLS_PER_TURN_MAX) {
    const message = `only the first ${CALLS_PER_TURN_MAX} calls of a turn are carried out`;
    return { code: 'too-many-calls', message: `${message}; call it again in a later turn` };
  }
  if (!('malformed' in call)) return undefined;
  const { malformed } = call;
  const cut = malformed.length > QUOTE_CHARACTERS_MAX;
  const quoted = cut ? `${malformed.slice(0, QUOTE_CHARACTERS_MAX)}…` : malformed;
  const message = `the arguments are not valid JSON: ${quoted} — send them again as a JSON object`;
  return { code: 'malformed-arguments', message };
}

function argumentsOf(call: ModelToolCall): JsonValue {
  return 'malformed' in call ? call.malformed : call.arguments;
}

/** Answers a call that does not reach the tools, and records it as they would. */
function refuse(turn: ToolTurn, call: ModelToolCall, refusal: Refusal): ModelToolResult {
  const callId = turn.callIds.next();
  const { transcript } = turn.trial;
  const output = { error: { code: refusal.code, message: refusal.message } };
  const tool = call.name;
  transcript.append({ kind: 'tool-call', callId, tool, arguments: argumentsOf(call) });
  transcript.append({ kind: 'tool-result', callId, tool, ok: false, output });
  return { id: call.id, name: call.name, ok: false, output };
}

/** Carries out one turn. */
export async function runToolTurn(turn: ToolTurn): Promise<readonly ModelToolResult[]> {
  const { calls, trial, callIds } = turn;
  const results: ModelToolResult[] = [];
  for (const [index, call] of calls.entries()) {
    throwIfCancelled(trial.signal);
    const refusal = refusalOf(call, index);
    if (refusal !== undefined) {
      results.push(refuse(turn, call, refusal));
      continue;
    }
    const callId = callIds.next();
    const given = { callId, tool: call.name, arguments: argumentsOf(call) };
    const { ok, output } = await trial.tools.call(given);
    results.push({ id: call.id, name: call.name, ok, output });
  }
  return results;
}
