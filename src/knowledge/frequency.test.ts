import { describe, expect, test } from 'vitest';
import { daysInUnit, isSingleDose, timesPerDayInText, timesPerDayOfCode } from './frequency.ts';

describe('timesPerDayInText', () => {
  test.each([
    ['once daily at bedtime', 1],
    ['BID', 2],
    ['q12h', 2],
    ['every other day', 0.5],
    ['weekly', 1 / 7],
    ['every 8 hours', 3],
    ['three times a week', 3 / 7],
    ['Monday, Wednesday, Friday', 3 / 7],
    ['1 tablet every Monday', 1 / 7],
    ['Mon, 2 tablets; Thu, 1 tablet', 2 / 7],
    ['first dose Friday 14 February, then once daily', 1],
    ['from Fri 2/14 twice a day', 2],
    ['1 tablet in the morning and 1 in the evening', 2],
    ['twice daily with meals', 2],
    ['with meals', 3],
    ['nightly', 1],
    ['every 2 weeks', 1 / 14],
    ['q4wk', 1 / 28],
    ['every 3 months', 1 / 90],
    ['8-hourly', 3],
    ['one tablet daily in the morning', 1],
    ['2x/day', 2],
    ['twice a day for 5 days, then once a day', 2],
  ])('%s', (text, times) => {
    const found = timesPerDayInText(text);
    expect(found?.min).toBeCloseTo(times, 10);
    expect(found?.max).toBeCloseTo(times, 10);
  });

  test('gives a range as a range', () => {
    expect(timesPerDayInText('every 4-6 hours as needed')).toEqual({ min: 4, max: 6 });
    expect(timesPerDayInText('two to three times a day')).toEqual({ min: 2, max: 3 });
  });

  test.each(['once', '300 mg IV once', 'as directed', 'take 50 mg by mouth', ''])(
    'gives none for %j',
    (text) => {
      expect(timesPerDayInText(text)).toBeUndefined();
    },
  );
});

test('a single dose is told from a daily one', () => {
  expect(isSingleDose('300 mg IV once')).toBe(true);
  expect(isSingleDose('single dose')).toBe(true);
  expect(isSingleDose('once daily')).toBe(false);
});

test('timing codes and units of time', () => {
  expect(timesPerDayOfCode('tid')).toEqual({ min: 3, max: 3 });
  expect(timesPerDayOfCode('XYZ')).toBeUndefined();
  expect(daysInUnit('wk')).toBe(7);
  expect(daysInUnit('hours')).toBe(1 / 24);
  expect(daysInUnit('mg')).toBeUndefined();
});
