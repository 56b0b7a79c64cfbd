import { describe, expect, test } from 'vitest';
import { parseRoute } from './route.ts';

describe('parseRoute', () => {
  test.each([
    ['1 packet dissolved in water three times daily', 'oral'],
    ['one sachet twice daily', 'oral'],
    ['8 units three times daily with meals', undefined],
    ['chew one in the morning', 'oral'],
    ['one tablet daily', 'oral'],
    ['2 puffs twice daily with food', 'inhaled'],
    ['15 mmol IV over 4 hours, packet insert followed', 'intravenous'],
    ['15 mmol over 4 hours', undefined],
    ['60 mg every 12 hours', undefined],
  ] as const)('%s: %s', (text, expected) => {
    expect(parseRoute(text)).toBe(expected);
  });
});
