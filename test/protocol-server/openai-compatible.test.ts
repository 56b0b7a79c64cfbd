import { afterEach, describe, expect, test } from 'vitest';
import { fixedClock, ResidencyError } from '../../src/lib/index.ts';
import { type ModelRequest, resolveModel } from '../../src/model/index.ts';
import { type ExchangeInput, type ProtocolServer, serveExchanges } from './index.ts';

const { signal } = new AbortController();
const request: ModelRequest = {
  system: 'You act.',
  messages: [{ role: 'user', text: 'Check the potassium.' }],
  tools: [
    {
      name: 'chart_search',
      description: 'Searches the chart.',
      parameters: { type: 'object', properties: { code: { type: 'string' } } },
    },
  ],
};

let server: ProtocolServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function modelFor(exchanges: readonly ExchangeInput[], timeoutMs = 5_000) {
  server = await serveExchanges([...exchanges]);
  return resolveModel({
    model: 'openai-compatible:test',
    baseUrl: server.baseUrl,
    environment: { OPENAI_COMPATIBLE_API_KEY: 'secret-key' },
    clock: fixedClock(Date.parse('2026-11-23T10:00:00Z')),
    timeoutMs,
  });
}

async function errorFor(exchange: ExchangeInput, timeoutMs?: number): Promise<ResidencyError> {
  const model = await modelFor([exchange], timeoutMs);
  const thrown = await model.generate(request, signal).catch((error: unknown) => error);
  if (!ResidencyError.isInstance(thrown)) throw thrown;
  return thrown;
}

describe('openai at another address than its own', () => {
  test('speaks chat completions, as others do', async () => {
    server = await serveExchanges([{ kind: 'reply', text: 'done' }]);
    const environment = { OPENAI_API_KEY: 'secret-key', OPENAI_BASE_URL: server.baseUrl };
    const model = resolveModel({ model: 'openai:test', environment });
    expect(await model.generate(request, signal)).toMatchObject({ text: 'done' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a model over the chat-completions protocol', () => {
  test('sends system, user and tools, and no setting that was not asked for', async () => {
    const model = await modelFor([{ kind: 'reply', text: 'It is 4.1.' }]);
    await model.generate(request, signal);
    expect(server?.requests).toEqual([
      {
        number: 1,
        authorization: 'Bearer secret-key',
        answeredWith: 'reply',
        body: {
          model: 'test',
          messages: [
            { role: 'system', content: 'You act.' },
            { role: 'user', content: 'Check the potassium.' },
          ],
          tools: [
            {
              type: 'function',
              function: {
                name: 'chart_search',
                description: 'Searches the chart.',
                parameters: { type: 'object', properties: { code: { type: 'string' } } },
              },
            },
          ],
        },
      },
    ]);
  });

  test('sends the sampling settings that are set', async () => {
    const model = await modelFor([{ kind: 'reply', text: 'ok' }]);
    const sampling = { temperature: 0, maxOutputTokens: 500 };
    await model.generate({ ...request, tools: [], sampling }, signal);
    expect(server?.requests[0]?.body).toEqual({
      model: 'test',
      max_tokens: 500,
      temperature: 0,
      messages: [
        { role: 'system', content: 'You act.' },
        { role: 'user', content: 'Check the potassium.' },
      ],
    });
  });

  test('gives text, usage and the reason of the end', async () => {
    const model = await modelFor([
      { kind: 'reply', text: 'It is 4.1.', usage: { prompt: 31, completion: 7 } },
    ]);
    expect(await model.generate(request, signal)).toEqual({
      text: 'It is 4.1.',
      toolCalls: [],
      usage: { inputTokens: 31, outputTokens: 7 },
      finishReason: 'stop',
      warnings: [],
      continuation: [{ type: 'text', text: 'It is 4.1.' }],
    });
  });

  test('leaves usage unknown where the server does not count', async () => {
    const model = await modelFor([
      { kind: 'reply', text: 'a', usage: null },
      { kind: 'reply', text: 'b', usage: { prompt: 0, completion: 0 } },
    ]);
    expect((await model.generate(request, signal)).usage).toEqual({});
    expect((await model.generate(request, signal)).usage).toEqual({});
  });

  test('keeps malformed arguments as text, reads blank as none, makes ids unique', async () => {
    const model = await modelFor([
      {
        kind: 'reply',
        toolCalls: [
          { id: 'call_0', name: 'chart_search', arguments: '{"code": "2823-3"' },
          { id: 'call_0', name: 'chart_search', arguments: '' },
          { id: 'call_1', name: 'chart_search', arguments: { code: '2823-3' } },
        ],
      },
    ]);
    const reply = await model.generate(request, signal);
    expect(reply.finishReason).toBe('tool-calls');
    expect(reply.toolCalls).toEqual([
      { id: 'call_0', name: 'chart_search', malformed: '{"code": "2823-3"' },
      { id: 'call_0-2', name: 'chart_search', arguments: {} },
      { id: 'call_1', name: 'chart_search', arguments: { code: '2823-3' } },
    ]);
  });

  test('sends parallel calls and their results back in the protocol’s form', async () => {
    const model = await modelFor([
      {
        kind: 'reply',
        text: 'Both.',
        toolCalls: [
          { id: 'a', name: 'chart_search', arguments: { code: '2823-3' } },
          { id: 'b', name: 'chart_search', arguments: '{oops' },
        ],
      },
      { kind: 'reply', text: 'done' },
    ]);
    const { text, toolCalls, continuation } = await model.generate(request, signal);
    if (continuation === undefined) throw new TypeError('the adapter gives a continuation');
    const messages = [
      ...request.messages,
      { role: 'assistant', text, toolCalls, continuation },
      {
        role: 'tool',
        results: [
          { id: 'a', name: 'chart_search', ok: true, output: { total: 1 } },
          { id: 'b', name: 'chart_search', ok: false, output: { error: { code: 'x' } } },
        ],
      },
    ] as const;
    await model.generate({ ...request, messages }, signal);
    expect(server?.requests[1]?.body.messages.slice(2)).toEqual([
      {
        role: 'assistant',
        content: 'Both.',
        tool_calls: [
          {
            id: 'a',
            type: 'function',
            function: { name: 'chart_search', arguments: '{"code":"2823-3"}' },
          },
          {
            id: 'b',
            type: 'function',
            function: { name: 'chart_search', arguments: '{"malformed_arguments":"{oops"}' },
          },
        ],
      },
      { role: 'tool', tool_call_id: 'a', content: '{"total":1}' },
      { role: 'tool', tool_call_id: 'b', content: '{"error":{"code":"x"}}' },
    ]);
  });

  test('gives an empty turn as an empty reply, which is the agent’s to judge', async () => {
    const model = await modelFor([{ kind: 'empty' }]);
    expect(await model.generate(request, signal)).toEqual({
      text: '',
      toolCalls: [],
      usage: { inputTokens: 100, outputTokens: 1 },
      finishReason: 'stop',
      warnings: [],
      continuation: [],
    });
  });
});

describe('a failing server', () => {
  test('429 is a rate limit with the wait that the server asks for', async () => {
    const seconds = await errorFor({ kind: 'status', status: 429, retryAfter: '7' });
    expect(seconds.code).toBe('model-rate-limited');
    expect(seconds.context).toEqual({
      model: 'openai-compatible:test',
      status: 429,
      retryAfterMs: 7_000,
    });
    await server?.close();
    const retryAfter = 'Mon, 23 Nov 2026 10:00:30 GMT';
    const date = await errorFor({ kind: 'status', status: 429, retryAfter });
    expect(date.context.retryAfterMs).toBe(30_000);
  });

  test.each([
    [500, 'model-server-error'],
    [503, 'model-server-error'],
    [529, 'model-server-error'],
    [408, 'model-timeout'],
    [409, 'model-server-error'],
    [400, 'model-refused-request'],
    [404, 'model-refused-request'],
    [401, 'model-unauthorised'],
    [403, 'model-unauthorised'],
  ])('%d is %s', async (status, code) => {
    expect((await errorFor({ kind: 'status', status })).code).toBe(code);
  });

  test('a refused key names the variable to set and never the key', async () => {
    const error = await errorFor({ kind: 'status', status: 401, message: 'bad key secret-key!' });
    expect(error.message).toBe(
      'openai-compatible:test: HTTP 401: {"error":{"message":"bad key [key]!",' +
        '"type":"scripted_error","param":null,"code":null}}; ' +
        'check the key in OPENAI_COMPATIBLE_API_KEY',
    );
  });

  test.each<[string, ExchangeInput, string]>([
    ['text that is not JSON', { kind: 'verbatim', body: '<html>gateway</html>' }, 'bad-response'],
    ['JSON of another shape', { kind: 'verbatim', body: '{"ok":true}' }, 'bad-response'],
    ['nothing at all', { kind: 'verbatim', body: '' }, 'bad-response'],
    [
      'a stream that nobody asked for',
      {
        kind: 'verbatim',
        headers: { 'content-type': 'text/event-stream' },
        body: 'data: {"choices":[]}\n\ndata: [DONE]\n\n',
      },
      'bad-response',
    ],
    ['no choices', { kind: 'verbatim', body: '{"choices":[]}' }, 'empty'],
    ['a closed connection', { kind: 'close' }, 'server-error'],
    ['a connection that breaks off', { kind: 'break-off' }, 'server-error'],
  ])('%s is model-%s', async (_name, exchange, code) => {
    expect((await errorFor(exchange)).code).toBe(`model-${code}`);
  });

  test('silence is a timeout after the time that one attempt may take', async () => {
    const error = await errorFor({ kind: 'hang' }, 50);
    expect(error.code).toBe('model-timeout');
    expect(error.message).toBe('openai-compatible:test: no answer within 50 ms');
  });

  test('an address where nobody listens is a server error that names the address', async () => {
    const model = await modelFor([]);
    const address = `${server?.baseUrl}/chat/completions`;
    await server?.close();
    const thrown = await model.generate(request, signal).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'model-server-error' });
    expect(String(thrown)).toContain(`no answer at ${address}: connect ECONNREFUSED`);
  });

  test('an aborted call is cancelled, not failed', async () => {
    const model = await modelFor([{ kind: 'hang' }]);
    const controller = new AbortController();
    const run = model.generate(request, controller.signal);
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: 'model-cancelled', category: 'cancelled' });
  });
});
