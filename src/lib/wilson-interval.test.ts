import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 1998,
// table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (count, size, low, high) => {
  const interval = wilsonInterval({ share: count / size, size });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
