import { expect, test } from 'vitest';
import { boundedFetch } from './bounded-fetch.ts';

const sixBytes: typeof globalThis.fetch = async () =>
  new Response('abcdef', { status: 201, headers: { 'x-kept': 'yes' } });

test('a body within the limit passes with its status and headers', async () => {
  const response = await boundedFetch(sixBytes, 6)('http://localhost/');
  expect(response.status).toBe(201);
  expect(response.headers.get('x-kept')).toBe('yes');
  expect(await response.text()).toBe('abcdef');
});

test('reading past the limit fails and says what the limit was', async () => {
  const response = await boundedFetch(sixBytes, 5)('http://localhost/');
  await expect(response.text()).rejects.toMatchObject({
    code: 'response-too-large',
    message: 'the answer is larger than 5 bytes',
  });
});
