/** Chart text on a terminal. */
import { describe, expect, test } from 'vitest';
import { fitText, plainLines } from './plain-text.ts';
import { sparkline } from './sparkline.ts';

test('plainLines keeps lines, and nothing else that steers', () => {
  expect(plainLines('one\u001b[2J\ntwo\u0007\n')).toBe('one·[2J\ntwo·\n');
});

describe('fitText', () => {
  test('fills and cuts to columns', () => {
    expect(fitText('abc', { columns: 5 })).toBe('abc  ');
    expect(fitText('abcdef', { columns: 4 })).toBe('abc…');
  });

  test('counts wide characters twice and marks not at all', () => {
    expect(fitText('血液検査', { columns: 6 })).toBe('血液… ');
    expect(fitText('e\u0301', { columns: 3 })).toBe('e\u0301  ');
  });
});

describe('sparkline', () => {
  test('goes from the lowest block to the highest', () => {
    expect(sparkline([1, 2, 3, 8], { columns: 10 })).toBe('▁▂▃█');
    expect(sparkline([5, 5], { columns: 10 })).toBe('▄▄');
    expect(sparkline([], { columns: 10 })).toBe('');
  });

  test('of many values shows the last of each stretch', () => {
    expect(sparkline([0, 7, 0, 0], { columns: 2 })).toBe('█▁');
  });
});
