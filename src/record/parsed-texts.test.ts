import { expect, test } from 'vitest';
import { ParsedTexts } from './parsed-texts.ts';

function list() {
  return new ParsedTexts((text) => JSON.parse(text) as readonly number[], { textsMax: 2 });
}

test('the same text gives the same frozen value', () => {
  const texts = list();
  const first = texts.of('[1, 2]');
  expect(first).toEqual([1, 2]);
  expect(Object.isFrozen(first)).toBe(true);
  expect(texts.of('[1, 2]')).toBe(first);
});

test('the text that was asked for longest ago makes room', () => {
  const texts = list();
  const [one, two] = [texts.of('[1]'), texts.of('[2]')];
  texts.of('[1]');
  texts.of('[3]');
  expect(texts.of('[1]')).toBe(one);
  expect(texts.of('[2]')).not.toBe(two);
});
