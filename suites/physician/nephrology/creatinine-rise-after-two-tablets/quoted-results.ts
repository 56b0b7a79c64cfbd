/** Results that stand here because a note of their day quotes them. */
import type { Chart } from '../../../../src/chart/index.ts';

/** Adds them, each at the hour of the sample that it belongs to. */
export function addQuoted(chart: Chart): void {
  const quoted = [
    ['2016-05-20T12:30:00Z', 'hba1c', 7.6],
    ['2018-04-13T12:40:00Z', 'hba1c', 7.2],
    ['2018-04-13T12:40:00Z', 'ldl', 96],
    ['2021-06-11T12:35:00Z', 'hba1c', 7.4],
    ['2021-06-11T12:35:00Z', 'ldl', 71],
    ['2022-03-07T12:40:00Z', 'hemoglobin', 14.1],
    ['2022-03-07T12:40:00Z', 'alt', 48],
    ['2024-11-08T13:15:00Z', 'ldl', 66],
    ['2024-11-08T13:15:00Z', 'albumin', 4.0],
  ] as const;
  for (const [date, test, value] of quoted) chart.lab({ date, test, value });
}
