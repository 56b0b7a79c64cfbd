import { describe, expect, test } from 'vitest';
import { labNames, labTest } from '../knowledge/index.ts';
import { impossibleValue, vitalLimits } from './bounds.ts';
import { limitRows } from './physiology/indicators/limits.ts';

describe('impossibleValue', () => {
  test.each([
    ['potassium', 5.6, 'mmol/L', undefined],
    ['potassium', 56, 'mmol/L', 'nobody has less than 0.8 or more than 14 mmol/L'],
    ['glucose', 5.5, 'mmol/L', undefined],
    ['glucose', 500, 'mmol/L', undefined],
    ['hemoglobin', 120, 'g/L', undefined],
    ['hemoglobin', 120, 'g/dL', 'nobody has less than 0.8 or more than 28 g/dL'],
  ] as const)('%s %d %s: %s', (name, value, unit, reason) => {
    expect(impossibleValue(name, { value, unit })).toBe(reason);
  });
});

describe('what physiology can draw', () => {
  test('is possible for every test of the laboratory', () => {
    const impossible = labNames.flatMap((name) => {
      const { kind, unit } = { unit: '', ...labTest(name, 'female') };
      const bounds = limitRows[name]?.[1] ?? [];
      const reasons = bounds.map((value) => impossibleValue(name, { value, unit }));
      return kind === 'quantity' ? reasons.filter((reason) => reason !== undefined) : [];
    });
    expect(impossible).toEqual([]);
  });

  test.each([
    ['systolic', 'systolic'],
    ['pulse', 'pulse'],
    ['respirations', 'respirations'],
    ['temperature', 'temperatureC'],
    ['oxygen-saturation', 'oxygenSaturation'],
    ['weight-kg', 'weightKg'],
    ['height-cm', 'heightCm'],
  ] as const)('%s lies within what anybody has', (indicator, sign) => {
    const [low, high] = limitRows[indicator]?.[1] ?? [Number.NaN, Number.NaN];
    expect([low >= vitalLimits[sign][0], high <= vitalLimits[sign][1]]).toEqual([true, true]);
  });
});
