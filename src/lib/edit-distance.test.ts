import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['metforman', 'metformin', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['ab', 'ba', 2],
])('%j and %j are %d letters apart, both ways', (word, other, distance) => {
  expect(editDistance({ word, other })).toBe(distance);
  expect(editDistance({ word: other, other: word })).toBe(distance);
});
