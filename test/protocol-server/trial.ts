/** A trial for agents over HTTP: two small tools, and a transcript in memory. */
import { z } from 'zod';
import type { AgentTrial } from '../../src/agent/index.ts';
import { systemClock } from '../../src/lib/index.ts';
import type { TranscriptEntry } from '../../src/record/index.ts';
import { defineTool, openToolset, type ToolsetTrial } from '../../src/tool/index.ts';

const lookUp = defineTool({
  name: 'look_up',
  description: 'Looks a code up.',
  input: z.strictObject({ code: z.string() }),
  execute: ({ code }) => ({ ok: true, output: { code, value: 4.1 } }),
});

const finish = defineTool({
  name: 'finish',
  description: 'Ends the trial.',
  input: z.strictObject({ answer: z.string() }),
  execute: ({ answer }) => ({ ok: true, output: { ended: true }, end: { answer } }),
});

/** Opens a trial; the transcript is in `entries`. */
export function openTestTrial(): AgentTrial & { readonly entries: readonly TranscriptEntry[] } {
  const entries: TranscriptEntry[] = [];
  const toolset = { id: 'test', version: 1, tools: [lookUp, finish] };
  // These tools touch neither a fork nor a workspace.
  const session = openToolset(toolset, {} as ToolsetTrial);
  return {
    instruction: 'What is the potassium?',
    now: '2026-11-23T10:00:00Z',
    limits: { steps: 10, tokens: 100_000, seconds: 60 },
    clock: systemClock,
    signal: new AbortController().signal,
    serve: () => Promise.reject(new TypeError('nothing outside acts in this test')),
    entries,
    transcript: { append: (entry) => entries.push(entry) },
    tools: {
      ...session,
      call: async (call) => {
        const { callId, tool } = call;
        entries.push({ kind: 'tool-call', ...call });
        const { ok, output } = await session.call(call);
        entries.push({ kind: 'tool-result', callId, tool, ok, output });
        return { callId, ok, output };
      },
    },
  };
}
