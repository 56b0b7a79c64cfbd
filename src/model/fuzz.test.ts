// Whatever a provider answers, a call ends with a reply or with an error of the family.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResidencyError } from '../lib/index.ts';
import type { ModelReply } from './contract.ts';
import { resolveModel } from './resolve-model.ts';

const environment = {
  ANTHROPIC_API_KEY: 'k',
  OPENAI_API_KEY: 'k',
  GOOGLE_GENERATIVE_AI_API_KEY: 'k',
  OPENAI_COMPATIBLE_BASE_URL: 'http://localhost:1/v1',
};
const { signal } = new AbortController();
const call = {
  id: 'call_1',
  type: 'function',
  function: { name: 'look_up', arguments: '{"code":"2823-3"}' },
};
const completion = {
  id: 'chatcmpl-1',
  choices: [
    { message: { role: 'assistant', content: 'x', tool_calls: [call] }, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 2 },
};

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url), 'utf8'));
}

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

/** The value with what stands at the path replaced; undefined takes it out. */
function replaceAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) => (`${index}` === key ? replaceAt(item, rest, by) : item));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) =>
      name === key ? [name, replaceAt(item, rest, by)] : [name, item],
    ),
  );
}

async function outcomeOf(model: string, status: number, body: string) {
  const fetch: typeof globalThis.fetch = async () => new Response(body, { status });
  const resolved = resolveModel({ model, environment, fetch });
  const request = { system: 's', messages: [{ role: 'user', text: 'u' } as const], tools: [] };
  return resolved.generate(request, signal).catch((error: unknown) => error);
}

function isReply(value: unknown): value is ModelReply {
  return typeof value === 'object' && value !== null && 'toolCalls' in value;
}

test.each([
  ['openai-compatible:x', completion],
  ['anthropic:x', fixture('anthropic-thinking-parallel-tools.json')],
  ['google:x', fixture('google-signed-parallel-tools.json')],
  ['openai:x', fixture('openai-responses-reasoning-tool.json')],
])('a damaged answer of %s never crashes', async (model, body) => {
  const damage = fc.record({
    status: fc.constantFrom(200, 200, 200, 400, 429, 500),
    path: fc.constantFrom(...pathsOf(body)),
    by: fc.oneof(fc.constant(undefined), fc.jsonValue()),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ status, path, by }) => {
      const text = JSON.stringify(replaceAt(body, path, by)) ?? '';
      const outcome = await outcomeOf(model, status, text);
      if (isReply(outcome)) {
        const ids = outcome.toolCalls.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(outcome.usage.inputTokens).not.toBe(0);
        return;
      }
      expect(ResidencyError.isInstance(outcome) ? outcome.code : outcome).toMatch(/^model-/);
    }),
    { numRuns: 200 },
  );
});
