import { describe, expect, test } from 'vitest';
import { mergeCharts } from './merge-charts.ts';
import { startChart } from './start-chart.ts';

function chartOf(prefix: string, role: string) {
  const chart = startChart({
    prefix,
    mrn: `MRN-${prefix}`,
    given: ['Ada'],
    family: 'Example',
    gender: 'female',
    birthDate: '1960-05-02',
    now: '2025-04-08T09:00:00Z',
  });
  chart.practitioner({ id: 'dr-osei', given: 'Ama', family: 'Osei', role });
  return chart.build();
}

describe('mergeCharts', () => {
  test('hospital and staff are the same in every chart and kept once', () => {
    const first = chartOf('first', 'Nephrology');
    const second = chartOf('second', 'Nephrology');
    const shared = ({ resourceType }: { resourceType: string }) => resourceType !== 'Patient';
    expect(JSON.stringify(first.filter(shared))).toBe(JSON.stringify(second.filter(shared)));
    const ids = mergeCharts([first, second]).map(({ id }) => id);
    expect(ids).toStrictEqual(['larkmoor-general', 'larkmoor-main', 'dr-osei', 'first', 'second']);
  });

  test('one id told in two ways is refused', () => {
    const charts = [chartOf('first', 'Nephrology'), chartOf('second', 'Cardiology')];
    expect(() => mergeCharts(charts)).toThrow(
      'Practitioner/dr-osei differs between two charts; tell it the same way in both',
    );
  });
});
