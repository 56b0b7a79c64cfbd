/** Single results of the years before the iron that notes of their day quote. */
import type { Chart } from '../../../../src/chart/index.ts';

/** Adds them. */
export function addEarlierResults(chart: Chart): void {
  const results = [
    ['2016-05-10T08:20:00Z', 'hemoglobin', 11.3],
    ['2016-05-10T08:20:00Z', 'ferritin', 18],
    ['2016-05-10T08:20:00Z', 'crp', 31],
    ['2016-05-10T08:20:00Z', 'albumin', 3.6],
    ['2016-05-10T08:20:00Z', 'vitamin-b12', 188],
    ['2018-03-02T14:10:00Z', 'lipase', 2140],
    ['2018-03-03T06:30:00Z', 'phosphate', 2.9],
    ['2018-03-03T06:30:00Z', 'calcium', 8.8],
    ['2018-03-06T06:20:00Z', 'lipase', 310],
    ['2018-10-09T08:15:00Z', 'vitamin-d-25-oh', 22],
    ['2019-07-30T09:50:00Z', 'hemoglobin', 12.2],
    ['2021-05-11T08:10:00Z', 'hemoglobin', 12.8],
    ['2021-05-11T08:10:00Z', 'crp', 1],
    ['2021-05-11T08:10:00Z', 'albumin', 4.2],
    ['2021-05-11T08:10:00Z', 'alt', 17],
    ['2021-05-11T08:10:00Z', 'calprotectin', 61],
    ['2021-05-11T08:10:00Z', 'vitamin-b12', 512],
    ['2023-05-23T08:10:00Z', 'vitamin-b12', 402],
    ['2023-06-14T08:00:00Z', 'tsh', 1.8],
    ['2023-06-14T08:00:00Z', 'hba1c', 5.2],
  ] as const;
  for (const [date, test, value] of results) chart.lab({ date, test, value });
}
