import { describe, expect, test } from 'vitest';
import { convertUnit, isUcumUnit } from './ucum.ts';
import { parseUnit, unitAt } from './unit-text.ts';

describe('parseUnit', () => {
  test.each([
    ['mcg', 'ug'],
    ['µg', 'ug'],
    ['IU', '[iU]'],
    ['units', '[iU]'],
    ['Tablet(s)', '{tablet}'],
    ['mg/dl', 'mg/dL'],
    ['µmol/L', 'umol/L'],
    ['micromol/L', 'umol/L'],
    ['mL/min/1.73 m²', 'mL/min/{1.73_m2}'],
    ['x10^9/L', '10*9/L'],
    ['K/uL', '10*3/uL'],
    ['per cent', '%'],
    ['mmHg', 'mm[Hg]'],
    ['mg per dL', 'mg/dL'],
    ['U/L', 'U/L'],
    ['mIU/L', 'm[iU]/L'],
    ['mL/min/{1.73_m2}', 'mL/min/{1.73_m2}'],
    ['spoonful of sugar', undefined],
    ['mg/24 h', undefined],
  ])('%s', (text, unit) => {
    expect(parseUnit(text)).toBe(unit);
  });
});

test('unitAt reads the unit behind a number, and nothing else', () => {
  expect(unitAt('1.8 mg/dl today', 3)).toEqual({ unit: 'mg/dL', end: 9 });
  expect(unitAt('1.8 magpies', 3)).toBeUndefined();
});

describe('convertUnit', () => {
  test.each([
    [100, 'g/L', 'g/dL', 10],
    [50, 'ug', 'mg', 0.05],
    [5, 'ng/mL', 'ug/L', 5],
    [5, 'm[iU]/L', 'u[iU]/mL', 5],
    [37, 'Cel', '[degF]', 98.6],
    [60, 'mL/min', 'mL/min/{1.73_m2}', 60],
    [159, 'umol/L', 'mg/dL', undefined],
    [2, '{tablet}', 'mg', undefined],
    [33, '%', '1', undefined],
    [1, 'mcg', 'mg', undefined],
  ])('%d %s in %s', (value, from, to, expected) => {
    expect(convertUnit({ value, unit: from }, to)).toBe(expected);
  });
});

test('isUcumUnit refuses what UCUM does not know', () => {
  expect(isUcumUnit('mmol/L')).toBe(true);
  expect(isUcumUnit('{tablet}')).toBe(true);
  expect(isUcumUnit('mcg')).toBe(false);
  expect(isUcumUnit('')).toBe(false);
});
