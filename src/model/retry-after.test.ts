import { describe, expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

// RFC 9110 section 10.2.3: Retry-After is a delay in seconds or an HTTP date.
const nowMs = Date.parse('2026-11-23T10:00:00Z');
const parse = (headers: Readonly<Record<string, string>>) => parseRetryAfter({ headers, nowMs });

describe('parseRetryAfter', () => {
  test.each([
    ['0', 0],
    ['30', 30_000],
    ['1.5', 1_500],
    [' 2 ', 2_000],
    ['Mon, 23 Nov 2026 10:00:20 GMT', 20_000],
    ['Mon, 23 Nov 2026 09:59:00 GMT', 0],
  ])('reads %j as %d ms', (text, expected) => {
    expect(parse({ 'retry-after': text })).toBe(expected);
  });

  test.each(['', 'soon', '-5', 'Mon, 99 Zzz', 'NaN', '1e9'])('does not guess at %j', (text) => {
    expect(parse({ 'retry-after': text })).toBeUndefined();
  });

  test('prefers the finer header in milliseconds', () => {
    expect(parse({ 'retry-after': '3', 'retry-after-ms': '2400' })).toBe(2_400);
  });

  test('says nothing where the headers say nothing', () => {
    expect(parse({ 'content-type': 'application/json' })).toBeUndefined();
  });
});
