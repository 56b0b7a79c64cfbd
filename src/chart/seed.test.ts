import { expect, test } from 'vitest';
import { startChart } from './index.ts';

function valuesOf(patient: { readonly prefix: string; readonly seed?: string }): unknown {
  const chart = startChart({
    mrn: 'MRN00000001',
    given: ['Nomen'],
    family: 'Nescio',
    gender: 'male',
    birthDate: '1961-03-20',
    now: '2025-04-08T14:00:00Z',
    ...patient,
  });
  chart.panel({ date: '2025-03-03T13:00:00Z', panel: 'bmp' });
  return chart
    .build()
    .filter(({ resourceType }) => resourceType === 'Observation')
    .map(({ valueQuantity }) => valueQuantity);
}

test('two patients with one seed have the same untold values, others have not', () => {
  const first = valuesOf({ prefix: 'first' });
  expect(valuesOf({ prefix: 'twin', seed: 'first' })).toEqual(first);
  expect(valuesOf({ prefix: 'other' })).not.toEqual(first);
});
