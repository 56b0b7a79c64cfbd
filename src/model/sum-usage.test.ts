import { expect, test } from 'vitest';
import { sumUsage } from './sum-usage.ts';

test('adds up what was counted', () => {
  const usages = [{ inputTokens: 90, outputTokens: 9 }, { inputTokens: 10 }, {}];
  expect(sumUsage(usages)).toEqual({ inputTokens: 100, outputTokens: 9 });
});

test('leaves out what nobody counted, and keeps a counted 0', () => {
  expect(sumUsage([{ outputTokens: 0 }, {}])).toEqual({ outputTokens: 0 });
  expect(sumUsage([])).toEqual({});
});
