/** Results and vital signs that somebody relied on; ordinary years are filled in elsewhere. */
import type { Chart } from '../../../../src/chart/index.ts';
import { before, ids, type LinkedFacts, latestDate, urineCreatinine } from './facts.ts';
import { addQuoted } from './quoted-results.ts';

/** Kidney numbers of a sample of this hospital's laboratory. */
interface Sample {
  readonly date: string;
  readonly creatinine: number;
  readonly egfr: number;
  readonly potassium: number;
  readonly bicarbonate: number;
  readonly ureaNitrogen: number;
  readonly glucose: number;
}

const samples: readonly Sample[] = [
  {
    date: '2016-05-20T12:30:00Z',
    creatinine: 1.1,
    egfr: 79,
    potassium: 4.4,
    bicarbonate: 26,
    ureaNitrogen: 15,
    glucose: 158,
  },
  {
    date: '2018-04-13T12:40:00Z',
    creatinine: 1.12,
    egfr: 77,
    potassium: 4.5,
    bicarbonate: 26,
    ureaNitrogen: 16,
    glucose: 151,
  },
  {
    date: '2018-05-04T12:30:00Z',
    creatinine: 1.14,
    egfr: 75,
    potassium: 4.6,
    bicarbonate: 26,
    ureaNitrogen: 16,
    glucose: 149,
  },
  {
    date: '2020-07-14T12:50:00Z',
    creatinine: 1.22,
    egfr: 68,
    potassium: 4.5,
    bicarbonate: 25,
    ureaNitrogen: 17,
    glucose: 155,
  },
  {
    date: '2021-06-11T12:35:00Z',
    creatinine: 1.26,
    egfr: 65,
    potassium: 4.5,
    bicarbonate: 25,
    ureaNitrogen: 18,
    glucose: 153,
  },
  {
    date: '2021-07-06T12:30:00Z',
    creatinine: 1.31,
    egfr: 62,
    potassium: 4.8,
    bicarbonate: 25,
    ureaNitrogen: 19,
    glucose: 150,
  },
  {
    date: '2022-03-07T12:40:00Z',
    creatinine: 1.34,
    egfr: 60,
    potassium: 4.6,
    bicarbonate: 26,
    ureaNitrogen: 19,
    glucose: 148,
  },
  {
    date: '2023-05-23T14:05:00Z',
    creatinine: 1.68,
    egfr: 46,
    potassium: 5.6,
    bicarbonate: 22,
    ureaNitrogen: 24,
    glucose: 163,
  },
  {
    date: '2023-06-06T13:10:00Z',
    creatinine: 1.4,
    egfr: 57,
    potassium: 4.6,
    bicarbonate: 25,
    ureaNitrogen: 20,
    glucose: 141,
  },
  {
    date: '2024-03-05T12:30:00Z',
    creatinine: 1.44,
    egfr: 55,
    potassium: 4.6,
    bicarbonate: 25,
    ureaNitrogen: 21,
    glucose: 139,
  },
  {
    date: '2024-08-15T12:50:00Z',
    creatinine: 1.45,
    egfr: 54,
    potassium: 4.7,
    bicarbonate: 25,
    ureaNitrogen: 22,
    glucose: 144,
  },
  {
    date: '2024-11-08T13:15:00Z',
    creatinine: 1.46,
    egfr: 54,
    potassium: 4.8,
    bicarbonate: 25,
    ureaNitrogen: 22,
    glucose: 137,
  },
];

/** Urine albumin/creatinine ratios, mg/g. */
const albuminRatios: readonly (readonly [date: string, value: number])[] = [
  ['2018-02-13T13:00:00Z', 84],
  ['2018-04-13T13:00:00Z', 92],
  ['2020-07-14T13:00:00Z', 126],
  ['2021-06-11T13:00:00Z', 190],
  ['2022-03-07T12:45:00Z', 310],
  ['2023-09-05T13:00:00Z', 480],
  ['2024-03-05T12:35:00Z', 590],
  ['2024-11-08T13:20:00Z', 640],
];

function addMarch2025(chart: Chart): void {
  const drawn = `${before.date}T13:20:00Z`;
  chart.lab({
    id: ids.creatinineBefore,
    date: drawn,
    test: 'creatinine',
    value: before.creatinine,
  });
  chart.lab({ date: drawn, test: 'egfr', value: before.egfr });
  chart.lab({ date: drawn, test: 'potassium', value: before.potassium });
  chart.lab({ date: drawn, test: 'sodium', value: 140 });
  chart.lab({ date: drawn, test: 'chloride', value: 104 });
  chart.lab({ date: drawn, test: 'bicarbonate', value: 25 });
  chart.lab({ date: drawn, test: 'urea-nitrogen', value: 22 });
  chart.lab({ date: drawn, test: 'glucose', value: 142 });
  chart.lab({ date: drawn, test: 'calcium', value: 9.5 });
  chart.lab({ date: drawn, test: 'hba1c', value: 7.1 });
  chart.lab({
    id: ids.albuminRatio,
    date: drawn,
    test: 'urine-albumin-creatinine-ratio',
    value: before.albuminRatio,
  });
  chart.panel({ date: drawn, panel: 'lipid', values: { ldl: 66 } });
  chart.vitals({
    date: '2025-03-10T14:05:00Z',
    systolic: 138,
    diastolic: 82,
    pulse: 72,
    weightKg: 92,
  });
  chart.vitals({ date: '2025-03-10T14:25:00Z', systolic: 136, diastolic: 80, pulse: 70 });
}

function addLatest(chart: Chart, linked: LinkedFacts): void {
  const drawn = `${latestDate}T13:15:00Z`;
  const { creatinine, potassium, ...others } = linked.labs;
  chart.lab({ id: ids.creatinineLatest, date: drawn, test: 'creatinine', value: creatinine });
  chart.lab({
    id: ids.potassiumLatest,
    date: drawn,
    test: 'potassium',
    value: potassium,
    comment: linked.potassiumComment,
  });
  chart.lab({ date: drawn, test: 'sodium', value: others.sodium });
  chart.lab({ date: drawn, test: 'chloride', value: others.chloride });
  chart.lab({ date: drawn, test: 'bicarbonate', value: others.bicarbonate });
  chart.lab({ date: drawn, test: 'urea-nitrogen', value: others['urea-nitrogen'] });
  chart.lab({ date: drawn, test: 'egfr', value: others.egfr });
  chart.lab({ date: drawn, test: 'glucose', value: others.glucose });
  chart.lab({ date: drawn, test: 'calcium', value: others.calcium });
  chart.report({
    date: `${latestDate}T17:30:00Z`,
    kind: 'pathology',
    name: 'Urine microscopy',
    text: linked.sedimentReport,
    conclusion: 'No red or white cells of note, no cellular casts.',
  });
  chart.vitals({
    date: `${latestDate}T13:00:00Z`,
    ...linked.lying,
    oxygenSaturation: 98,
    weightKg: linked.weightKg,
  });
  chart.vitals({ date: `${latestDate}T13:06:00Z`, ...linked.standing });
}

function addSamples(chart: Chart): void {
  for (const sample of samples) {
    chart.panel({
      date: sample.date,
      panel: 'bmp',
      values: {
        creatinine: sample.creatinine,
        egfr: sample.egfr,
        potassium: sample.potassium,
        bicarbonate: sample.bicarbonate,
        'urea-nitrogen': sample.ureaNitrogen,
        glucose: sample.glucose,
      },
    });
  }
  for (const [date, value] of albuminRatios) {
    chart.lab({ date, test: 'urine-albumin-creatinine-ratio', value });
  }
  chart.lab({
    id: ids.urineCreatinine,
    date: `${urineCreatinine.date}T12:35:00Z`,
    test: 'urine-creatinine',
    value: urineCreatinine.value,
    comment: 'Spot urine, sent with albumin.',
  });
}

function addClutter(chart: Chart): void {
  chart.lab({ date: '2022-03-07T12:40:00Z', test: 'ferritin', value: 412 });
  chart.lab({ date: '2024-03-05T12:30:00Z', test: 'ferritin', value: 388 });
  chart.panel({
    date: '2022-03-07T12:40:00Z',
    panel: 'iron',
    values: { 'transferrin-saturation': 34 },
  });
  chart.lab({ date: '2022-03-07T12:40:00Z', test: 'psa', value: 1.9 });
  chart.lab({ date: '2023-05-16T22:40:00Z', test: 'psa', value: 6.8 });
  chart.lab({ date: '2023-09-05T13:00:00Z', test: 'psa', value: 2.3 });
  chart.lab({ date: '2022-03-07T12:40:00Z', test: 'hba1c', value: 7.3 });
  chart.lab({ date: '2024-03-05T12:30:00Z', test: 'hba1c', value: 7.1 });
  chart.lab({ date: '2024-11-08T13:15:00Z', test: 'hba1c', value: 7.0 });
  chart.lab({ date: '2021-06-11T13:00:00Z', test: 'vitamin-d-25-oh', value: 19 });
  chart.panel({ date: '2024-03-05T12:30:00Z', panel: 'cbc' });
  chart.panel({ date: '2024-03-05T12:30:00Z', panel: 'lipid', values: { ldl: 64 } });
  chart.vitals({
    date: '2023-05-16T22:05:00Z',
    systolic: 128,
    diastolic: 74,
    pulse: 98,
    temperatureC: 38.1,
  });
  chart.vitals({
    date: '2024-03-05T15:25:00Z',
    systolic: 138,
    diastolic: 80,
    pulse: 72,
    weightKg: 93,
    heightCm: 183,
  });
  chart.vitals({
    date: '2024-11-12T16:15:00Z',
    systolic: 140,
    diastolic: 82,
    pulse: 74,
    weightKg: 92.6,
  });
  chart.report({
    date: '2024-08-20T17:00:00Z',
    kind: 'imaging',
    name: 'Knees, weight-bearing radiographs',
    text:
      'Anteroposterior weight-bearing, lateral and skyline views of both knees. Medial joint ' +
      'space narrowed on the right more than on the left, marginal osteophytes, mild ' +
      'subchondral sclerosis. Trace effusion on the right. No fracture, no loose body.',
    conclusion: 'Medial compartment osteoarthritis, grade 3 right, grade 2 left.',
  });
}

/** Adds every result and vital sign that is told one by one. */
export function addResults(chart: Chart, linked: LinkedFacts): void {
  addSamples(chart);
  addClutter(chart);
  addMarch2025(chart);
  addLatest(chart, linked);
  addQuoted(chart);
}
