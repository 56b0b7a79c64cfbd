/** Echocardiogram, tracings, films and single blood results; vaccines, family, appointments. */
import type { Chart, LabStory, ReportStory, VitalsStory } from '../../../../src/chart/index.ts';
import { people } from './chart-people.ts';
import { labs, oldEcho, prefix, weightKg } from './facts.ts';

const reports: readonly ReportStory[] = [
  {
    date: '2019-11-08T10:00:00Z',
    kind: 'imaging',
    name: 'Chest radiograph, two views',
    text:
      'Indication: positive IGRA. Lungs clear, no apical scarring or nodule. No effusion. Heart ' +
      'size normal; straightened left heart border. Hila normal. Bones unremarkable.',
    conclusion:
      'No evidence of active tuberculosis. Straightened left heart border, doubtful significance.',
  },
  {
    date: '2021-03-02T16:05:00Z',
    kind: 'cardiology',
    name: 'Electrocardiogram, 12 leads',
    text:
      'Sinus rhythm 78/min, PR 168 ms, QRS 84 ms, QTc 418 ms. P wave 124 ms, notched in lead II, ' +
      'negative terminal part in V1.',
    conclusion: 'Sinus rhythm. Possible left atrial enlargement (machine reading, not confirmed).',
  },
  {
    id: 'echo-2021',
    date: oldEcho.date,
    kind: 'cardiology',
    name: 'Transthoracic echocardiogram',
    text:
      'Indication: murmur. Quality fair, planimetry off-axis in places. LV 43/28 mm, LVEF 63 %. ' +
      'Left atrium 44 mm. Mitral leaflets mildly thickened at the tips, opening slightly ' +
      `reduced; area ${oldEcho.valveAreaCm2} cm2, mean gradient 4 mmHg at 76/min in sinus ` +
      'rhythm; trace regurgitation. Commissures not well seen. TR velocity 2.4 m/s. Other valves ' +
      'normal. Read by C. Ravensworth MD.',
    conclusion: 'Normal LV function. Mild mitral stenosis. Follow-up echocardiogram in 3 years.',
  },
  {
    date: '2022-02-24T09:30:00Z',
    kind: 'imaging',
    name: 'Ultrasound of the pelvis',
    text:
      'Uterus 8.9 x 4.6 x 5.1 cm. Posterior intramural fibroid 2.1 cm, not touching the cavity. ' +
      'Endometrium 9 mm. Both ovaries normal, no free fluid.',
    conclusion: 'Small intramural fibroid.',
  },
  {
    date: '2022-06-18T19:50:00Z',
    kind: 'cardiology',
    name: 'Electrocardiogram, 12 leads',
    text: 'Atrial fibrillation, coarse, ventricular rate 138/min. QRS 86 ms. No ischemic change.',
    conclusion: 'Atrial fibrillation with rapid ventricular response.',
  },
  {
    date: '2022-06-18T20:30:00Z',
    kind: 'imaging',
    name: 'Chest radiograph, one view',
    text:
      'Portable. Mild vascular prominence, no consolidation, no effusion. Left atrial appendage ' +
      'prominent. Heart size at the upper limit for a portable film.',
    conclusion: 'Mild vascular prominence. Prominent left atrial appendage.',
  },
  {
    date: '2024-05-23T13:00:00Z',
    kind: 'imaging',
    name: 'Screening mammogram',
    text: 'Scattered fibroglandular tissue. No mass, distortion or suspicious calcification.',
    conclusion: 'BI-RADS 1, negative. Routine screening.',
  },
  {
    id: 'ecg-2025',
    date: '2025-02-11T13:45:00Z',
    kind: 'cardiology',
    name: 'Electrocardiogram, 12 leads',
    text: 'Atrial fibrillation, coarse f waves, rate 72/min. QRS 88 ms, axis 95 degrees.',
    conclusion: 'Atrial fibrillation, controlled rate. Rightward axis.',
  },
];

const singleResults: readonly LabStory[] = [
  { date: '2020-07-07T14:00:00Z', test: 'vitamin-d-25-oh', value: 14 },
  { date: '2021-03-02T16:20:00Z', test: 'hemoglobin', value: 12 },
  { date: '2021-03-02T16:20:00Z', test: 'ferritin', value: 14 },
  { date: '2022-02-15T14:30:00Z', test: 'hemoglobin', value: 10.3 },
  { date: '2022-02-15T14:30:00Z', test: 'mcv', value: 73 },
  { date: '2022-02-15T14:30:00Z', test: 'ferritin', value: 6 },
  { date: '2022-02-15T14:30:00Z', test: 'platelets', value: 344 },
  { date: '2022-02-15T14:30:00Z', test: 'tsh', value: 2.2 },
  { date: '2022-06-18T20:00:00Z', test: 'hemoglobin', value: 11.6 },
  { date: '2022-06-18T20:00:00Z', test: 'potassium', value: 3.9 },
  { date: '2022-06-18T20:00:00Z', test: 'magnesium', value: 2 },
  { date: '2022-06-18T20:00:00Z', test: 'creatinine', value: 0.7 },
  { date: '2022-06-18T20:00:00Z', test: 'tsh', value: 1.9 },
  { date: '2022-06-18T20:00:00Z', test: 'troponin-t', value: 6 },
  { date: '2022-06-18T20:00:00Z', test: 'inr', value: 1 },
  { date: '2023-11-14T14:50:00Z', test: 'hemoglobin', value: 12.6 },
  { date: '2023-11-14T14:50:00Z', test: 'ferritin', value: 31 },
  { date: '2023-11-14T14:50:00Z', test: 'hba1c', value: 5.4 },
  { date: '2023-11-14T14:50:00Z', test: 'vitamin-d-25-oh', value: 24 },
  { date: '2023-11-14T14:50:00Z', test: 'creatinine', value: 0.7 },
  { date: '2023-11-14T14:50:00Z', test: 'alt', value: 17 },
  { date: '2023-11-14T14:50:00Z', test: 'ldl', value: 104 },
  { date: '2024-05-21T14:50:00Z', test: 'hemoglobin', value: 12.8 },
  { date: '2024-05-21T14:50:00Z', test: 'creatinine', value: 0.7 },
  { date: '2024-05-21T14:50:00Z', test: 'alt', value: 18 },
  { id: 'creatinine', date: labs.date, test: 'creatinine', value: labs.creatinine },
  { id: 'egfr', date: labs.date, test: 'egfr', value: labs.egfr },
  { id: 'hemoglobin', date: labs.date, test: 'hemoglobin', value: labs.hemoglobin },
  { id: 'platelets', date: labs.date, test: 'platelets', value: 268 },
  { id: 'inr', date: labs.date, test: 'inr', value: labs.inr },
  { id: 'alt', date: labs.date, test: 'alt', value: labs.alt },
  { id: 'potassium', date: labs.date, test: 'potassium', value: 4.2 },
  { id: 'sodium', date: labs.date, test: 'sodium', value: 139 },
  { id: 'albumin', date: labs.date, test: 'albumin', value: 4.3 },
  { id: 'hcg', date: labs.date, test: 'hcg', value: '<2' },
];

const measurements: readonly VitalsStory[] = [
  { date: '2019-10-29T14:05:00Z', systolic: 110, diastolic: 70, pulse: 78, weightKg: 57 },
  { date: '2021-03-02T15:35:00Z', systolic: 112, diastolic: 70, pulse: 80, weightKg: 58 },
  { date: '2022-02-15T13:35:00Z', systolic: 108, diastolic: 68, pulse: 88, weightKg: 57.5 },
  { date: '2022-06-18T19:45:00Z', systolic: 104, diastolic: 66, pulse: 138, oxygenSaturation: 96 },
  { date: '2023-05-09T11:02:00Z', systolic: 110, diastolic: 68, pulse: 78, weightKg: 58.2 },
  { date: '2023-11-14T14:05:00Z', systolic: 110, diastolic: 66, pulse: 76, weightKg: 58.6 },
  { date: '2024-05-21T14:05:00Z', systolic: 114, diastolic: 70, pulse: 80, weightKg: 58.9 },
  { date: '2024-09-17T15:35:00Z', systolic: 110, diastolic: 70, pulse: 84, weightKg: 59.1 },
  {
    id: 'vitals-today',
    date: '2025-02-11T13:35:00Z',
    systolic: 112,
    diastolic: 68,
    pulse: 72,
    oxygenSaturation: 97,
    weightKg,
    heightCm: 158,
  },
];

const vaccines: readonly (readonly [vaccine: string, cvx: string, date: string])[] = [
  ['MMR', '03', '2019-10-03'],
  ['Tdap', '115', '2019-10-03'],
  ['Hepatitis B, adult', '43', '2019-10-03'],
  ['Influenza, seasonal, injectable', '141', '2019-10-03'],
  ['Hepatitis B, adult', '43', '2019-11-12'],
  ['MMR', '03', '2019-11-12'],
  ['Hepatitis B, adult', '43', '2020-06-16'],
  ['Influenza, seasonal, injectable', '141', '2023-11-14'],
  ['COVID-19, mRNA, 30 mcg/0.3 mL, 2023-2024 formula', '309', '2023-11-14'],
  ['Influenza, seasonal, injectable', '141', '2024-10-09'],
];

/** The measurements of the echocardiogram of 2021, as the reporting system files them. */
function tellOldEchoValues(chart: Chart): void {
  const values = [
    ['echo-2021-valve-area', 'Mitral valve area by planimetry', oldEcho.valveAreaCm2, 'cm2'],
    ['echo-2021-gradient', 'Mitral valve mean gradient', 4, 'mm[Hg]'],
    ['echo-2021-left-atrium', 'Left atrial diameter, antero-posterior', 44, 'mm'],
    ['echo-2021-ejection-fraction', 'Left ventricular ejection fraction', 63, '%'],
  ] as const;
  for (const [id, text, value, unit] of values) {
    chart.resource({
      resourceType: 'Observation',
      id: `${prefix}-${id}`,
      status: 'final',
      code: { text },
      subject: { reference: chart.patient },
      effectiveDateTime: oldEcho.date,
      valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    });
  }
}

function tellFamilyAndAppointments(chart: Chart): void {
  chart.familyHistory({
    relation: 'mother',
    condition: 'Stroke',
    recorded: '2019-10-29',
    note: 'Died of it in her fifties, suddenly',
  });
  chart.familyHistory({
    relation: 'father',
    condition: 'Hypertension',
    recorded: '2019-10-29',
  });
  chart.appointment({
    created: '2022-07-13T09:00:00Z',
    start: '2022-10-11T14:00:00Z',
    description: 'Cardiology clinic',
    status: 'noshow',
    with: people.cardiologist,
  });
  chart.appointment({
    created: '2022-10-12T09:00:00Z',
    start: '2023-01-17T14:00:00Z',
    description: 'Cardiology clinic',
    status: 'noshow',
    with: people.cardiologist,
  });
  chart.appointment({
    created: '2025-01-09T11:20:00Z',
    start: '2025-02-11T13:30:00Z',
    description: 'Primary care visit, female Dari interpreter',
    status: 'fulfilled',
    with: people.primaryCare,
  });
}

export function tellResults(chart: Chart): void {
  for (const report of reports) chart.report(report);
  tellOldEchoValues(chart);
  for (const result of singleResults) chart.lab(result);
  for (const measurement of measurements) chart.vitals(measurement);
  for (const [vaccine, cvx, date] of vaccines) chart.immunization({ vaccine, cvx, date });
  tellFamilyAndAppointments(chart);
}
