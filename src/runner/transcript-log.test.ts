/** The transcript that a trial's calls write. */
import { describe, expect, test } from 'vitest';
import { fixedClock, type JsonValue } from '../lib/index.ts';
import type { ToolCall, ToolSession } from '../tool/index.ts';
import { recordCalls, startTranscript } from './transcript-log.ts';

const session: ToolSession = {
  schemas: [],
  ended: () => undefined,
  call: async ({ callId, tool }) => ({ callId, ok: true, output: { tool } }),
};

async function transcriptOf(call: Omit<ToolCall, 'callId'>) {
  const transcript = startTranscript(fixedClock(0));
  await recordCalls(session, transcript).call({ callId: 'call-1', ...call });
  return transcript.events();
}

describe('a recorded call', () => {
  test('stands in the transcript with its result', async () => {
    const common = { elapsedMs: 0, callId: 'call-1', tool: 'look_up' };
    expect(await transcriptOf({ tool: 'look_up', arguments: { code: 'a' } })).toEqual([
      { ...common, sequence: 1, kind: 'tool-call', arguments: { code: 'a' } },
      { ...common, sequence: 2, kind: 'tool-result', ok: true, output: { tool: 'look_up' } },
    ]);
  });

  test('with arguments too deep for a record is refused before a tool sees it', async () => {
    // JSON.parse gives JSON.
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as JsonValue;
    const [call, result] = await transcriptOf({ tool: 'look_up', arguments: deep });
    expect(call).toMatchObject({ kind: 'tool-call', arguments: '(too deep to be kept)' });
    const message = 'the arguments are nested more than 64 levels deep';
    expect(result).toMatchObject({
      ok: false,
      output: { error: { code: 'invalid-arguments', message } },
    });
  });

  test('of a tool with an endless name keeps its beginning', async () => {
    const [call] = await transcriptOf({ tool: 'x'.repeat(1_000_000), arguments: {} });
    expect(call).toMatchObject({ tool: 'x'.repeat(200) });
  });
});
