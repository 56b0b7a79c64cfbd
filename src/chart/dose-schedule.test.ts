import { describe, expect, test } from 'vitest';
import { frequencyWords, repeatOf } from './dose-schedule.ts';

describe('repeatOf', () => {
  test.each([
    [1, { frequency: 1, period: 1, periodUnit: 'd' }],
    [3, { frequency: 3, period: 1, periodUnit: 'd' }],
    [0.5, { frequency: 1, period: 2, periodUnit: 'd' }],
    [1.5, { frequency: 3, period: 2, periodUnit: 'd' }],
    [1 / 7, { frequency: 1, period: 1, periodUnit: 'wk' }],
    [3 / 7, { frequency: 3, period: 1, periodUnit: 'wk' }],
    [1 / 14, { frequency: 1, period: 2, periodUnit: 'wk' }],
    [1 / 30, { frequency: 1, period: 1, periodUnit: 'mo' }],
    [1 / 180, { frequency: 1, period: 6, periodUnit: 'mo' }],
    [1 / 365, { frequency: 1, period: 1, periodUnit: 'a' }],
  ])('%d times a day is the shortest whole schedule', (timesPerDay, repeat) => {
    expect(repeatOf(timesPerDay)).toStrictEqual(repeat);
  });
});

describe('frequencyWords', () => {
  test.each([
    [{ frequency: 2, period: 1, periodUnit: 'd' }, 'twice daily'],
    [{ frequency: 1, period: 6, periodUnit: 'mo' }, 'every 6 months'],
    [{ frequency: 5, period: 1, periodUnit: 'd' }, '5 times every 1 d'],
  ])('%j reads "%s"', (repeat, words) => {
    expect(frequencyWords(repeat)).toBe(words);
  });
});
