/** A trial for tests of agents: three small tools, a transcript in memory. */
import { z } from 'zod';
import type { JsonValue } from '../../lib/index.ts';
import type { TranscriptEntry } from '../../record/index.ts';
import { defineTool, openToolset, type Tool, type ToolsetTrial } from '../../tool/index.ts';
import type { AgentTrial } from '../agent.ts';

const lookUp = defineTool({
  name: 'look_up',
  description: 'Looks a code up.',
  input: z.strictObject({ code: z.string() }),
  execute: ({ code }) => ({ ok: true, output: { code, value: 4.1 } }),
});

const refuse = defineTool({
  name: 'refuse',
  description: 'Always says no.',
  input: z.strictObject({}),
  execute: () => ({ ok: false, error: { code: 'no', message: 'not allowed' } }),
});

const finish = defineTool({
  name: 'finish',
  description: 'Ends the trial.',
  input: z.strictObject({ answer: z.string() }),
  execute: ({ answer }) => ({ ok: true, output: { ended: true }, end: { answer } }),
});

/** The tools without the one that ends a trial. */
export const toolsWithoutFinish: readonly Tool[] = [lookUp, refuse];

/** What a test may choose. */
interface TrialOptions extends Partial<Omit<AgentTrial, 'tools' | 'transcript'>> {
  readonly tools?: readonly Tool[];
}

/** The trial, and its transcript as it grows. */
interface OpenTrial extends AgentTrial {
  readonly entries: readonly TranscriptEntry[];
  /** The transcript without texts: `step-start 1`, `tool-call look_up`, `limit steps`. */
  readonly outline: () => readonly string[];
}

function outlineOf(entry: TranscriptEntry): string {
  switch (entry.kind) {
    case 'message':
      return `message ${entry.role}`;
    case 'step-start':
    case 'step-end':
      return `${entry.kind} ${entry.step}`;
    case 'model-error':
      return `model-error ${entry.code} ${entry.attempt}`;
    case 'tool-call':
      return `tool-call ${entry.tool}`;
    case 'tool-result':
      return `tool-result ${entry.tool} ${entry.ok ? 'ok' : 'failed'}`;
    case 'limit':
      return `limit ${entry.limit}`;
    case 'note':
      return 'note';
  }
}

/** Opens a trial with 10 steps, 100,000 tokens and 60 seconds, unless the test says otherwise. */
export function openTrial({
  tools = [lookUp, refuse, finish],
  ...given
}: TrialOptions = {}): OpenTrial {
  const entries: TranscriptEntry[] = [];
  // These tools touch neither a fork nor a workspace.
  const session = openToolset({ id: 'test', version: 1, tools }, {} as ToolsetTrial);
  return {
    instruction: 'What is the potassium?',
    now: '2026-11-23T10:00:00Z',
    limits: { steps: 10, tokens: 100_000, seconds: 60 },
    clock: { nowMs: () => 0 },
    signal: new AbortController().signal,
    serve: () => Promise.reject(new TypeError('nothing outside acts in this test')),
    ...given,
    entries,
    outline: () => entries.map(outlineOf),
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

/** The outputs of the tool results so far. */
export function outputsOf(entries: readonly TranscriptEntry[]): readonly JsonValue[] {
  return entries.flatMap((entry) => (entry.kind === 'tool-result' ? [entry.output] : []));
}
