import { describe, expect, test } from 'vitest';
import { generatePopulation, populationHospital } from './generate-population.ts';

function textOf(patients: number, seed: string): string {
  const lines: string[] = [];
  for (const chart of generatePopulation({ patients, seed })) lines.push(JSON.stringify(chart));
  return lines.join('\n');
}

describe('generatePopulation', () => {
  test('gives the same bytes for a seed, and others for another', () => {
    const first = textOf(20, 'larkmoor');
    expect(textOf(20, 'larkmoor')).toBe(first);
    expect(textOf(20, 'eastbrook')).not.toBe(first);
  });

  test('a patient does not depend on how many there are', () => {
    expect(textOf(40, 'larkmoor').startsWith(textOf(15, 'larkmoor'))).toBe(true);
  });

  test('refers only to the chart itself and the hospital', () => {
    const hospital = populationHospital().map(({ resourceType, id }) => `${resourceType}/${id}`);
    for (const chart of generatePopulation({ patients: 30, seed: 'larkmoor' })) {
      const known = new Set([
        ...hospital,
        ...chart.map(({ resourceType, id }) => `${resourceType}/${id}`),
      ]);
      const references = [...JSON.stringify(chart).matchAll(/"reference":"([^"]+)"/g)];
      const dangling = references.map((match) => match[1]).filter((to) => !known.has(to ?? ''));
      expect(dangling).toEqual([]);
    }
  });

  test.each([
    [{ patients: -1 }, 'the number of patients is -1; give 0 to 1000000'],
    [{ patients: 1.5 }, 'the number of patients is 1.5; give 0 to 1000000'],
    [{ patients: 1, years: 0 }, 'the number of years is 0; give 1 to 40'],
    [
      { patients: 1, asOf: 'today' },
      'the end of the charts is "today"; give an instant, 2025-06-30T00:00:00Z',
    ],
    [
      { patients: 1, asOf: '2025-02-30T00:00:00Z' },
      'the end of the charts is "2025-02-30T00:00:00Z"; give an instant, 2025-06-30T00:00:00Z',
    ],
    [
      { patients: 1, asOf: '1800-01-01T00:00:00Z' },
      'the end of the charts is in 1800; give a year from 2000 to 2099',
    ],
    [
      { patients: 1, asOf: '2100-01-01T00:00:00Z' },
      'the end of the charts is in 2100; give a year from 2000 to 2099',
    ],
  ])('refuses %j', (request, message) => {
    expect(() => [...generatePopulation({ seed: 'x', ...request })]).toThrow(message);
  });
});
