/** The transcript of one trial as it grows. */
import { type Clock, deepFreeze } from '../lib/index.ts';
import type { TranscriptEntry, TranscriptEvent, TranscriptWriter } from '../record/index.ts';
import type { ToolSession } from '../tool/index.ts';

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

/** The same session, with every call and result written into the transcript. */
export function recordCalls(session: ToolSession, transcript: TranscriptWriter): ToolSession {
  return {
    ...session,
    call: async (call) => {
      const { callId, tool } = call;
      transcript.append({ kind: 'tool-call', callId, tool, arguments: call.arguments });
      const result = await session.call(call);
      const { ok, output } = result;
      transcript.append({ kind: 'tool-result', callId, tool, ok, output });
      return result;
    },
  };
}
