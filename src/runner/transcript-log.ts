/** The transcript of one trial as it grows. */
import { type Clock, deepFreeze, isDeeperThan } from '../lib/index.ts';
import type { TranscriptEntry, TranscriptEvent, TranscriptWriter } from '../record/index.ts';
import type { ToolCall, ToolResult, ToolSession } from '../tool/index.ts';

/** No tool takes arguments that are nested more deeply, and no record could hold them. */
const argumentLevelsMax = 64;

/** The longest name of a tool that is kept, in characters; no tool has a longer one. */
const nameCharactersMax = 200;

/** Takes entries and numbers them. */
export interface TranscriptLog extends TranscriptWriter {
  readonly events: () => readonly TranscriptEvent[];
}

/** An empty transcript; elapsed time counts from now. */
export function startTranscript(clock: Clock): TranscriptLog {
  const startedMs = clock.nowMs();
  const events: TranscriptEvent[] = [];
  return {
    append: (entry: TranscriptEntry) => {
      const elapsedMs = clock.nowMs() - startedMs;
      events.push(
        deepFreeze({ sequence: events.length + 1, elapsedMs, ...structuredClone(entry) }),
      );
    },
    events: () => [...events],
  };
}

/** A call as it can be written down; undefined where its arguments cannot be. */
function withinLimits(call: ToolCall): ToolCall | undefined {
  if (isDeeperThan(call.arguments, argumentLevelsMax)) return undefined;
  return { ...call, tool: call.tool.slice(0, nameCharactersMax) };
}

function refuseDeep({ callId }: ToolCall): ToolResult {
  const message = `the arguments are nested more than ${argumentLevelsMax} levels deep`;
  return { callId, ok: false, output: { error: { code: 'invalid-arguments', message } } };
}

/** The same session, with every call and result written into the transcript. */
export function recordCalls(session: ToolSession, transcript: TranscriptWriter): ToolSession {
  return {
    ...session,
    call: async (given) => {
      const call = withinLimits(given);
      const { callId } = given;
      const tool = given.tool.slice(0, nameCharactersMax);
      const kept = call === undefined ? '(too deep to be kept)' : call.arguments;
      transcript.append({ kind: 'tool-call', callId, tool, arguments: kept });
      const result = call === undefined ? refuseDeep(given) : await session.call(call);
      const { ok, output } = result;
      transcript.append({ kind: 'tool-result', callId, tool, ok, output });
      return result;
    },
  };
}
