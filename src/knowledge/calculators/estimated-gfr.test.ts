import { describe, expect, test } from 'vitest';
import { estimatedGfr } from './estimated-gfr.ts';

describe('estimatedGfr', () => {
  // Worked by hand from the equation: 142 × (1.76/0.9)^-1.2 × 0.9938^64 = 42.66.
  test.each([
    [{ creatinine: 1.76, ageYears: 64, sex: 'male' }, 43],
    [{ creatinine: 1.48, ageYears: 64, sex: 'male' }, 53],
    [{ creatinine: 2.4, ageYears: 66, sex: 'female' }, 22],
    [{ creatinine: 0.6, ageYears: 30, sex: 'female' }, 124],
  ] as const)('%j gives %d mL/min/1.73 m²', (told, expected) => {
    expect(Math.round(estimatedGfr(told))).toBe(expected);
  });
});
