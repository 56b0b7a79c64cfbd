// The vendors' adapters against bodies in the vendors' own form; nothing leaves the process.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ModelReply, ModelRequest } from '../contract.ts';
import { resolveModel } from '../resolve-model.ts';

const { signal } = new AbortController();
const environment = {
  ANTHROPIC_API_KEY: 'anthropic-key',
  OPENAI_API_KEY: 'openai-key',
  GOOGLE_GENERATIVE_AI_API_KEY: 'google-key',
};
const request: ModelRequest = {
  system: 'You act.',
  messages: [{ role: 'user', text: 'Check.' }],
  tools: [{ name: 'chart_search', description: 'Searches.', parameters: { type: 'object' } }],
};

interface Sent {
  readonly url: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: three vendors' bodies, read at a few places.
  readonly body: any;
}

/** A vendor that always answers with one body, and what it was sent. */
function vendor(model: string, fixture: string) {
  const text = readFileSync(new URL(`../__fixtures__/${fixture}`, import.meta.url), 'utf8');
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = JSON.parse(String(init?.body));
    sent.push({ url: String(input), headers: new Headers(init?.headers), body });
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
  return { model: resolveModel({ model, environment, fetch }), sent };
}

/** The request of the second step: the reply, and a result for each of its calls. */
function nextRequest({ text, toolCalls, continuation }: ModelReply): ModelRequest {
  const results = toolCalls.map(({ id, name }) => ({ id, name, ok: true, output: { total: 0 } }));
  const kept = continuation === undefined ? {} : { continuation };
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', text, toolCalls, ...kept },
      { role: 'tool', results },
    ],
  };
}

describe('anthropic', () => {
  test('reads parallel calls and sends signed thinking back', async () => {
    const { model, sent } = vendor(
      'anthropic:claude-example',
      'anthropic-thinking-parallel-tools.json',
    );
    const reply = await model.generate(
      { ...request, sampling: { maxOutputTokens: 2_000 } },
      signal,
    );
    expect(reply.text).toBe('I will look at both.');
    expect(reply.toolCalls).toEqual([
      {
        id: 'toolu_01A',
        name: 'chart_search',
        arguments: { resourceType: 'Observation', code: '2823-3' },
      },
      { id: 'toolu_01B', name: 'chart_search', arguments: { resourceType: 'Condition' } },
    ]);
    expect(reply.usage).toEqual({ inputTokens: 599, outputTokens: 59 });
    expect(reply.finishReason).toBe('tool-calls');
    await model.generate(nextRequest(reply), signal);
    expect(sent[0]?.url).toBe('https://api.anthropic.com/v1/messages');
    expect(sent[0]?.headers.get('x-api-key')).toBe('anthropic-key');
    expect(sent[0]?.body.max_tokens).toBe(2_000);
    expect(sent[1]?.body.messages.slice(1)).toEqual([
      {
        role: 'assistant',
        content: [
          {
            type: 'thinking',
            thinking: 'Potassium first, then the problem list.',
            signature: 'c2lnbmF0dXJlLW9mLXRoZS1leGFtcGxl',
          },
          { type: 'text', text: 'I will look at both.' },
          {
            type: 'tool_use',
            id: 'toolu_01A',
            name: 'chart_search',
            input: { resourceType: 'Observation', code: '2823-3' },
          },
          {
            type: 'tool_use',
            id: 'toolu_01B',
            name: 'chart_search',
            input: { resourceType: 'Condition' },
          },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'toolu_01A', content: '{"total":0}' },
          { type: 'tool_result', tool_use_id: 'toolu_01B', content: '{"total":0}' },
        ],
      },
    ]);
  });

  test('warns when the SDK limits the output of a model that it does not know', async () => {
    const { model } = vendor('anthropic:claude-example', 'anthropic-thinking-parallel-tools.json');
    const reply = await model.generate(request, signal);
    expect(reply.warnings.join('\n')).toContain('maxOutputTokens');
  });
});

describe('google', () => {
  test('reads parallel calls and sends the thought signature back', async () => {
    const { model, sent } = vendor('google:gemini-example', 'google-signed-parallel-tools.json');
    const reply = await model.generate(request, signal);
    expect(reply.toolCalls.map(({ name }) => name)).toEqual(['chart_search', 'chart_search']);
    expect(reply.usage).toEqual({ inputTokens: 210, outputTokens: 31 });
    expect(reply.finishReason).toBe('tool-calls');
    await model.generate(nextRequest(reply), signal);
    expect(sent[0]?.url).toBe(
      'https://generativelanguage.googleapis.com/v1beta/models/gemini-example:generateContent',
    );
    expect(sent[0]?.headers.get('x-goog-api-key')).toBe('google-key');
    expect(sent[1]?.body.contents[1].parts[0].thoughtSignature).toBe('dGhvdWdodC1zaWduYXR1cmU=');
  });
});

describe('openai', () => {
  test('keeps nothing on the server and sends encrypted reasoning back', async () => {
    const { model, sent } = vendor('openai:gpt-5-example', 'openai-responses-reasoning-tool.json');
    const reply = await model.generate(request, signal);
    expect(reply.toolCalls).toEqual([
      { id: 'call_example', name: 'chart_search', arguments: { resourceType: 'Condition' } },
    ]);
    expect(reply.usage).toEqual({ inputTokens: 865, outputTokens: 163 });
    expect(reply.finishReason).toBe('tool-calls');
    await model.generate(nextRequest(reply), signal);
    expect(sent[0]?.url).toBe('https://api.openai.com/v1/responses');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer openai-key');
    expect(sent.map(({ body }) => body.store)).toEqual([false, false]);
    expect(sent[0]?.body.include).toEqual(['reasoning.encrypted_content']);
    expect(JSON.stringify(sent[1]?.body.input)).toContain('gAAAAAexampleEncrypted');
    expect(JSON.stringify(sent[1]?.body.input)).not.toContain('item_reference');
  });

  test('a body of another shape is a server error, as the SDK reads it', async () => {
    const fetch: typeof globalThis.fetch = async () => new Response('{}');
    const model = resolveModel({ model: 'openai:gpt-5-example', environment, fetch });
    await expect(model.generate(request, signal)).rejects.toMatchObject({
      code: 'model-server-error',
      message: 'openai:gpt-5-example: HTTP 500: {}',
    });
  });

  test('warns when a setting cannot be sent as asked', async () => {
    const { model, sent } = vendor('openai:gpt-5-example', 'openai-responses-reasoning-tool.json');
    const reply = await model.generate({ ...request, sampling: { temperature: 0 } }, signal);
    expect(sent[0]?.body).not.toHaveProperty('temperature');
    expect(reply.warnings.join('\n')).toContain('temperature');
  });
});
