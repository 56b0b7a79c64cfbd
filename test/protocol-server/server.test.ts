import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { afterEach, describe, expect, test } from 'vitest';
import { modelAgent } from '../../src/agent/index.ts';
import { resolveModel } from '../../src/model/index.ts';
import { type ProtocolServer, serveExchanges, startProtocolServer } from './index.ts';
import { openTestTrial } from './trial.ts';

let server: ProtocolServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function post(baseUrl: string, text: string, stream = false): Promise<Response> {
  const messages = [{ role: 'user', content: text }];
  return fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'test', messages, stream }),
  });
}

async function contentOf(response: Response): Promise<unknown> {
  const completion = JSON.parse(await response.text());
  return completion.choices[0].message.content;
}

describe('the protocol server', () => {
  test('answers with a completion in full', async () => {
    server = await serveExchanges([
      { kind: 'reply', text: 'hello', toolCalls: [{ name: 'look_up', arguments: { a: 1 } }] },
    ]);
    expect(await (await post(server.baseUrl, 'hi')).json()).toEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_760_000_000,
      model: 'test',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: 'hello',
            refusal: null,
            tool_calls: [
              {
                id: 'call_1_1',
                type: 'function',
                function: { name: 'look_up', arguments: '{"a":1}' },
              },
            ],
          },
          logprobs: null,
          finish_reason: 'tool_calls',
        },
      ],
      usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
    });
  });

  test('streams when asked to, and an SDK client puts the same reply together', async () => {
    server = await serveExchanges([
      { kind: 'reply', text: 'hello', toolCalls: [{ name: 'look_up', arguments: { a: 1 } }] },
    ]);
    const client = createOpenAICompatible({ name: 'test', baseURL: server.baseUrl });
    const { stream } = await client.chatModel('test').doStream({
      prompt: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
    });
    const parts = [];
    for await (const part of stream) parts.push(part);
    const text = parts.map((part) => (part.type === 'text-delta' ? part.delta : '')).join('');
    const calls = parts.flatMap((part) => (part.type === 'tool-call' ? [part] : []));
    expect(text).toBe('hello');
    expect(calls).toMatchObject([
      { toolCallId: 'call_1_1', toolName: 'look_up', input: '{"a":1}' },
    ]);
    expect(server.requests[0]?.body.stream).toBe(true);
  });

  test('answers an unscripted request with an error 500 that says so', async () => {
    server = await serveExchanges([]);
    const response = await post(server.baseUrl, 'hi');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: { message: 'request 1 is unscripted', type: 'unscripted', param: null, code: null },
    });
    expect(server.requests[0]?.answeredWith).toBe('unscripted');
  });

  test('chooses the conversation by what the messages say, and can start one again', async () => {
    server = await startProtocolServer({
      conversations: [
        { match: 'potassium', afterLast: 'start-again', exchanges: [{ kind: 'reply', text: 'K' }] },
        { exchanges: [{ kind: 'reply', text: 'other' }] },
      ],
    });
    const { baseUrl } = server;
    const said: unknown[] = [];
    for (const text of ['the potassium', 'anything', 'potassium again']) {
      said.push(await contentOf(await post(baseUrl, text)));
    }
    expect(said).toEqual(['K', 'other', 'K']);
  });

  test('answers by turn, so that trials can play one conversation at once', async () => {
    const call = { name: 'finish', arguments: { answer: '4.1' } };
    server = await startProtocolServer({
      conversations: [
        {
          order: 'turn',
          exchanges: [
            { kind: 'reply', toolCalls: [{ name: 'look_up', arguments: { code: 'a' } }] },
            { kind: 'empty' },
            { kind: 'reply', toolCalls: [call] },
          ],
        },
      ],
    });
    const agent = modelAgent({
      model: resolveModel({
        model: 'openai-compatible:test',
        baseUrl: server.baseUrl,
        environment: {},
      }),
      random: { next: () => 0.5 },
    });
    const ends = await Promise.all([1, 2, 3].map(() => agent.run(openTestTrial())));
    const end = { reason: 'finish', answer: '4.1' };
    expect(ends).toEqual([end, end, end]);
    expect(server.requests.length).toBe(9);
  });

  test('refuses what is not a chat completion', async () => {
    server = await serveExchanges([{ kind: 'reply' }]);
    expect((await fetch(`${server.baseUrl}/models`)).status).toBe(404);
    const url = `${server.baseUrl}/chat/completions`;
    expect((await fetch(url, { method: 'POST', body: '{' })).status).toBe(400);
    expect(server.remaining()).toBe(1);
  });

  test('refuses a script with a misspelt member', async () => {
    const script = { conversations: [{ exchanges: [{ kind: 'reply', txt: 'x' }] }] };
    // Wrong on purpose: scripts also come from files, which no compiler has seen.
    await expect(startProtocolServer(script as never)).rejects.toThrow(/txt/);
  });
});

test('runs as a process of its own that says where it listens', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'residency-protocol-'));
  const script = join(folder, 'script.json');
  const received = join(folder, 'received.json');
  writeFileSync(
    script,
    JSON.stringify({ conversations: [{ exchanges: [{ kind: 'reply', text: 'hello' }] }] }),
  );
  // The development dependency's binary: it runs TypeScript as it is.
  const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(node, [main, script, '--requests', received], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = await once(child.stdout, 'data');
    const { baseUrl } = JSON.parse(String(line));
    expect(await contentOf(await post(baseUrl, 'hi'))).toBe('hello');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(JSON.parse(readFileSync(received, 'utf8'))).toEqual([
      {
        number: 1,
        answeredWith: 'reply',
        body: { model: 'test', stream: false, messages: [{ role: 'user', content: 'hi' }] },
      },
    ]);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
