import { expect, test } from 'vitest';
import { calculators } from '../knowledge/index.ts';
import { unitInWords } from './unit-words.ts';

test.each([
  ['a', 'year'],
  ['[lb_av]', 'pound'],
  ['mm[Hg]', 'mmHg'],
  ['10*9/L', '10⁹/L'],
  ['umol/L', 'µmol/L'],
  ['mg.h/L', 'mg.hour/L'],
  ['/min', 'per minute'],
  ['{pack-years}', 'pack-years'],
  ['mL/min/{1.73_m2}', 'mL/minute/1.73 m² of body surface'],
])('%s is %s', (unit, words) => {
  expect(unitInWords(unit)).toBe(words);
});

test.each(['mmol/L', 'mg/dL', 'kg', '%', 'kPa'])('%s is plain', (unit) => {
  expect(unitInWords(unit)).toBeUndefined();
});

test('no unit of a calculator keeps signs that only UCUM has', () => {
  const units = calculators.flatMap(({ inputs, result }) => [
    result.unit,
    ...Object.values(inputs).flatMap((input) =>
      input.kind === 'number' ? [input.unit, ...(input.otherUnits ?? [])] : [],
    ),
  ]);
  expect(units.length).toBeGreaterThan(500);
  const left = units.filter((unit) => /[[\]{}*_]/.test(unitInWords(unit) ?? unit));
  expect(left).toEqual([]);
});
