import { expect, test } from 'vitest';
import { printableLine } from './printable-line.ts';

test.each([
  ['a\u001b[31mred\u001b[0m\u0007', 'a·[31mred·[0m·'],
  ['one\ntwo\r\n\tthree', 'one two three'],
  ['abc\u202efdp.exe\u200b', 'abc·fdp.exe·'],
  ['Grüße, José', 'Grüße, José'],
])('%j leaves nothing that a terminal would obey', (text, shown) => {
  expect(printableLine(text)).toBe(shown);
});
