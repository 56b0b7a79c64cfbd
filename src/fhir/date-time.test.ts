import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateTime } from './date-time.ts';

const at = (text: string) => Date.parse(text);

describe('parseDateTime (R4 datatypes, 2.24.0.1)', () => {
  test('a year, month or day covers all of it, in UTC', () => {
    expect(parseDateTime('2024')).toEqual({
      startMs: at('2024-01-01T00:00:00Z'),
      endMs: at('2025-01-01T00:00:00Z'),
      precision: 'year',
    });
    expect(parseDateTime('2024-02')).toEqual({
      startMs: at('2024-02-01T00:00:00Z'),
      endMs: at('2024-03-01T00:00:00Z'),
      precision: 'month',
    });
    expect(parseDateTime('2024-12-31')).toEqual({
      startMs: at('2024-12-31T00:00:00Z'),
      endMs: at('2025-01-01T00:00:00Z'),
      precision: 'day',
    });
  });

  test('a time covers its last written unit and honours its offset', () => {
    expect(parseDateTime('2025-04-08T14:30')).toEqual({
      startMs: at('2025-04-08T14:30:00Z'),
      endMs: at('2025-04-08T14:31:00Z'),
      precision: 'minute',
    });
    expect(parseDateTime('2025-04-08T14:30:05-05:00')).toEqual({
      startMs: at('2025-04-08T19:30:05Z'),
      endMs: at('2025-04-08T19:30:06Z'),
      precision: 'second',
    });
    expect(parseDateTime('2025-04-08T14:30:05.1234567Z')).toEqual({
      startMs: at('2025-04-08T14:30:05.123Z'),
      endMs: at('2025-04-08T14:30:05.124Z'),
      precision: 'millisecond',
    });
  });

  test('a leap second reads as the second after it', () => {
    expect(parseDateTime('2016-12-31T23:59:60Z')).toEqual({
      startMs: at('2017-01-01T00:00:00Z'),
      endMs: at('2017-01-01T00:00:01Z'),
      precision: 'second',
    });
  });

  test('the first centuries are not read as the twentieth', () => {
    expect(parseDateTime('0050')?.startMs).toBe(at('0050-01-01T00:00:00Z'));
  });

  test.each([
    '',
    '25',
    '0000',
    '2025-00',
    '2025-13',
    '2025-02-30',
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-4-8',
    '2025-04-08T',
    '2025-04-08T14',
    '2025-04-08T24:00:00Z',
    '2025-04-08T14:60:00Z',
    '2025-04-08T14:30:60Z',
    '2025-04-08T14:30:00+14:01',
    '2025-04-08T14:30:00+02',
    '2025-04-08 14:30:00Z',
    ' 2025-04-08',
    '2025-04-08\n',
    'now',
  ])('%j is no date', (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });

  test('reads what JavaScript writes, at every precision', () => {
    const years = { min: at('0001-01-01T00:00:00Z'), max: at('9999-12-31T23:59:59.999Z') };
    fc.assert(
      fc.property(fc.integer(years), (epochMs) => {
        const text = new Date(epochMs).toISOString();
        expect(parseDateTime(text)).toEqual({
          startMs: epochMs,
          endMs: epochMs + 1,
          precision: 'millisecond',
        });
        for (const length of [4, 7, 10, 16]) {
          const range = parseDateTime(text.slice(0, length));
          expect(range !== undefined && range.startMs <= epochMs && epochMs < range.endMs).toBe(
            true,
          );
        }
      }),
    );
  });
});
