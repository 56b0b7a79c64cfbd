// The model agent through the real adapter and the real protocol, against a server that fails in
// every way that servers fail.
import { afterEach, describe, expect, test } from 'vitest';
import { modelAgent } from '../../src/agent/index.ts';
import { resolveModel } from '../../src/model/index.ts';
import type { TranscriptEntry } from '../../src/record/index.ts';
import { type ExchangeInput, type ProtocolServer, serveExchanges } from './index.ts';
import { openTestTrial } from './trial.ts';

let server: ProtocolServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function agentFor(exchanges: readonly ExchangeInput[], timeoutMs = 5_000) {
  server = await serveExchanges([...exchanges]);
  const waits: number[] = [];
  const agent = modelAgent({
    model: resolveModel({
      model: 'openai-compatible:test',
      baseUrl: server.baseUrl,
      environment: {},
      timeoutMs,
    }),
    random: { next: () => 0.5 },
    sleep: async (ms) => {
      waits.push(ms);
    },
  });
  return { agent, waits };
}

/** The transcript after the system prompt, whose words have a test of their own. */
const mishapsTranscript: readonly TranscriptEntry[] = [
  { kind: 'message', role: 'user', text: 'What is the potassium?' },
  { kind: 'step-start', step: 1 },
  { kind: 'message', role: 'assistant', text: 'Both codes.' },
  { kind: 'tool-call', callId: 'call-1', tool: 'look_up', arguments: { code: '2823-3' } },
  {
    kind: 'tool-result',
    callId: 'call-1',
    tool: 'look_up',
    ok: true,
    output: { code: '2823-3', value: 4.1 },
  },
  { kind: 'tool-call', callId: 'call-2', tool: 'look_up', arguments: { code: '2160-0' } },
  {
    kind: 'tool-result',
    callId: 'call-2',
    tool: 'look_up',
    ok: true,
    output: { code: '2160-0', value: 4.1 },
  },
  { kind: 'step-end', step: 1, inputTokens: 100, outputTokens: 10 },
  { kind: 'step-start', step: 2 },
  {
    kind: 'model-error',
    code: 'model-rate-limited',
    message:
      'openai-compatible:test: HTTP 429: {"error":{"message":"slow down",' +
      '"type":"scripted_error","param":null,"code":null}}',
    attempt: 1,
    retryAfterMs: 3_000,
  },
  { kind: 'tool-call', callId: 'call-3', tool: 'look_up', arguments: '{"code": "2823-3"' },
  {
    kind: 'tool-result',
    callId: 'call-3',
    tool: 'look_up',
    ok: false,
    output: {
      error: {
        code: 'malformed-arguments',
        message:
          'the arguments are not valid JSON: {"code": "2823-3" — ' +
          'send them again as a JSON object',
      },
    },
  },
  { kind: 'step-end', step: 2, inputTokens: 100, outputTokens: 10 },
  { kind: 'step-start', step: 3 },
  {
    kind: 'message',
    role: 'user',
    text: 'Your last turn was empty. Go on: call a tool, or say that you are done.',
  },
  { kind: 'step-end', step: 3, inputTokens: 100, outputTokens: 1 },
  { kind: 'step-start', step: 4 },
  {
    kind: 'tool-call',
    callId: 'call-4',
    tool: 'finish',
    arguments: { answer: '4.1 mmol/L' },
  },
  { kind: 'tool-result', callId: 'call-4', tool: 'finish', ok: true, output: { ended: true } },
  { kind: 'step-end', step: 4, inputTokens: 100, outputTokens: 10 },
];

describe('a conversation with mishaps', () => {
  test('comes to its end and stands in the transcript, event by event', async () => {
    const { agent, waits } = await agentFor([
      {
        kind: 'reply',
        text: 'Both codes.',
        toolCalls: [
          { name: 'look_up', arguments: { code: '2823-3' } },
          { name: 'look_up', arguments: { code: '2160-0' } },
        ],
      },
      { kind: 'status', status: 429, retryAfter: '3', message: 'slow down' },
      { kind: 'reply', toolCalls: [{ name: 'look_up', arguments: '{"code": "2823-3"' }] },
      { kind: 'empty' },
      { kind: 'reply', toolCalls: [{ name: 'finish', arguments: { answer: '4.1 mmol/L' } }] },
    ]);
    const trial = openTestTrial();
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: '4.1 mmol/L' });
    expect(waits).toEqual([3_000]);
    expect(server?.remaining()).toBe(0);
    expect(trial.entries.slice(1)).toEqual(mishapsTranscript);
  });

  test('shows the model its own malformed call and the error', async () => {
    const { agent } = await agentFor([
      { kind: 'reply', toolCalls: [{ id: 'm', name: 'look_up', arguments: '{"code": ' }] },
      { kind: 'reply', text: 'I give up.' },
    ]);
    expect(await agent.run(openTestTrial())).toEqual({ reason: 'stop', answer: 'I give up.' });
    expect(server?.requests[1]?.body.messages.slice(2)).toEqual([
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          {
            id: 'm',
            type: 'function',
            function: { name: 'look_up', arguments: '{"malformed_arguments":"{\\"code\\": "}' },
          },
        ],
      },
      {
        role: 'tool',
        tool_call_id: 'm',
        content:
          '{"error":{"code":"malformed-arguments","message":"the arguments are not valid JSON: ' +
          '{\\"code\\":  — send them again as a JSON object"}}',
      },
    ]);
  });
});

describe('a server that stays broken leaves the trial unscored', () => {
  test.each<[string, ExchangeInput, string]>([
    ['errors', { kind: 'status', status: 500 }, 'model-server-error'],
    ['rate limits', { kind: 'status', status: 429 }, 'model-rate-limited'],
    ['garbage', { kind: 'verbatim', body: '<html>' }, 'model-bad-response'],
    ['no choices', { kind: 'verbatim', body: '{"choices":[]}' }, 'model-empty'],
    ['closed connections', { kind: 'close' }, 'model-server-error'],
    ['broken connections', { kind: 'break-off' }, 'model-server-error'],
    ['silence', { kind: 'hang' }, 'model-timeout'],
  ])('%s: after five attempts', async (_name, exchange, code) => {
    const { agent, waits } = await agentFor(
      [1, 2, 3, 4, 5, 6].map(() => exchange),
      100,
    );
    const trial = openTestTrial();
    const thrown = await agent.run(trial).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code });
    expect(waits).toEqual([750, 1_500, 3_000, 6_000]);
    expect(server?.remaining()).toBe(1);
    const failures = trial.entries.flatMap((entry) =>
      entry.kind === 'model-error' ? [[entry.code, entry.attempt, entry.retryAfterMs]] : [],
    );
    expect(failures).toEqual([
      [code, 1, 750],
      [code, 2, 1_500],
      [code, 3, 3_000],
      [code, 4, 6_000],
      [code, 5, undefined],
    ]);
  });

  test('a wrong key: after one attempt', async () => {
    const { agent, waits } = await agentFor([{ kind: 'status', status: 401 }]);
    await expect(agent.run(openTestTrial())).rejects.toMatchObject({
      code: 'model-unauthorised',
      category: 'unavailable',
    });
    expect(waits).toEqual([]);
  });

  test('nothing but empty turns: after three of them', async () => {
    const { agent } = await agentFor([{ kind: 'empty' }, { kind: 'empty' }, { kind: 'empty' }]);
    await expect(agent.run(openTestTrial())).rejects.toMatchObject({ code: 'model-empty' });
    expect(server?.remaining()).toBe(0);
  });
});
