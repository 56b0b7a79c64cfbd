import { describe, expect, test } from 'vitest';
import { ageYears, isMoment, minutesAfter, toInstant } from './moment.ts';

describe('isMoment', () => {
  test.each(['2025', '2025-04', '2025-04-07', '2025-04-07T09:30:00Z', '2024-02-29'])(
    '%s is a FHIR date or dateTime',
    (text) => {
      expect(isMoment(text)).toBe(true);
    },
  );

  test.each(['', 'April', '2025-02-30', '2025-13', '2025-04-07T09:30', '2025-04-07T09:30:00'])(
    '"%s" is none',
    (text) => {
      expect(isMoment(text)).toBe(false);
    },
  );
});

describe('toInstant', () => {
  test('a day begins at midnight in UTC', () => {
    expect(toInstant('2025-04-07')).toBe('2025-04-07T00:00:00.000Z');
  });

  test('a partial date counts from its beginning', () => {
    expect(toInstant('2012-05')).toBe('2012-05-01T00:00:00.000Z');
  });

  test('another zone is turned into UTC', () => {
    expect(toInstant('2025-04-07T09:30:00+02:00')).toBe('2025-04-07T07:30:00.000Z');
  });

  test('what is no date is refused with its text', () => {
    expect(() => toInstant('2025-02-30')).toThrow(
      '"2025-02-30" is no date; write 2025-04-07 or 2025-04-07T09:30:00Z',
    );
  });
});

describe('minutesAfter', () => {
  test('it may cross midnight', () => {
    expect(minutesAfter('2025-04-07T23:45:00Z', 30)).toBe('2025-04-08T00:15:00Z');
  });
});

describe('ageYears', () => {
  test.each([
    ['2025-05-01', 64],
    ['2025-05-02', 65],
    ['2025-05-03T08:00:00Z', 65],
  ])('somebody born on 1960-05-02 is on %s %d', (moment, age) => {
    expect(ageYears('1960-05-02', moment)).toBe(age);
  });
});
