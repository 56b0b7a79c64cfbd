import { describe, expect, test } from 'vitest';
import { dosageText } from './dosage-text.ts';

const order = { text: 'example', authored: '2025-01-01', status: 'active' } as const;

describe('dosageText', () => {
  test('dose, route and frequency read like a label', () => {
    const told = { ...order, dose: { value: 100, unit: 'mg' }, timesPerDay: 1 };
    expect(dosageText({ ...told, route: 'oral' })).toBe('100 mg by mouth once daily');
  });

  test('a sig without figures replaces the frequency', () => {
    const told = { ...order, dose: { value: 40, unit: 'mg' }, timesPerDay: 1, sig: 'at bedtime' };
    expect(dosageText({ ...told, route: 'oral' })).toBe('40 mg by mouth at bedtime');
  });

  test('a sig with figures of its own stands', () => {
    const told = { ...order, dose: { value: 1, unit: 'tablet' }, sig: 'Take 1 tablet at night' };
    expect(dosageText(told)).toBe('Take 1 tablet at night');
  });

  test('an order that says nothing is as directed', () => {
    expect(dosageText(order)).toBe('as directed');
  });
});
