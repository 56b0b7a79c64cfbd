/** Values of flags and variables, as they are typed. */
import { expect, test } from 'vitest';
import { variableValue } from './variable.ts';
import { parsePath, parseWhole } from './usage-error.ts';

test('an empty path is refused, and names its flag', () => {
  expect(parsePath('--out')('runs/a b')).toBe('runs/a b');
  for (const empty of ['', '  ']) {
    expect(() => parsePath('--out')(empty)).toThrow('--out takes a path, and was given nothing');
  }
});

test('a whole number is taken in its range alone', () => {
  const parse = parseWhole({ flag: '--port', min: 0, max: 65_535 });
  expect([parse('0'), parse('65535')]).toEqual([0, 65_535]);
  for (const text of ['', '-1', '65536', '1e3', '1.5', ' 1', '0x10']) {
    expect(() => parse(text)).toThrow('--port takes a whole number from 0 to 65535');
  }
});

test('an empty variable is as one that is not set', () => {
  expect([variableValue(''), variableValue(undefined), variableValue('x')]).toEqual([
    undefined,
    undefined,
    'x',
  ]);
});
