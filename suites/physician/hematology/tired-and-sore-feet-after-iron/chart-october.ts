/** October 2025: the complaints, the results that explain them, and the bookings. */
import type { Chart } from '../../../../src/chart/index.ts';
import { ids, patient, values } from './facts.ts';
import * as texts from './notes-october.ts';
import { addVisit, type VisitWithNote } from './visit.ts';

const fasting = '2025-10-14T08:05:00Z';

const visits: readonly VisitWithNote[] = [
  {
    id: 'triage-2025-10-07',
    date: '2025-10-07T16:25:00Z',
    kind: 'telephone',
    note: 'telephone',
    title: 'Telephone triage, GI nurse line',
    reason: 'Tired, sore feet',
    by: 'rn-castellano',
    text: texts.triageCall2025,
  },
  {
    id: ids.podiatryNote,
    date: '2025-10-10T15:10:00Z',
    kind: 'office',
    note: 'consult',
    title: 'Podiatry new patient visit',
    reason: 'Forefoot pain',
    by: 'dpm-takacs',
    text: texts.podiatryVisit2025,
    weightKg: 58,
  },
  {
    id: 'pcp-2025-10-14',
    date: '2025-10-14T09:00:00Z',
    kind: 'office',
    note: 'progress',
    title: 'Family medicine office visit',
    reason: 'Annual check, tiredness, bone pain',
    by: 'dr-pemberwick',
    text: texts.primaryCareVisit2025,
    weightKg: 57.8,
    pressure: [106, 64],
    pulse: 76,
  },
  {
    id: ids.requestNote,
    date: '2025-10-16T15:20:00Z',
    kind: 'telephone',
    note: 'progress',
    title: 'Gastroenterology NP note and e-consult request',
    reason: 'Fatigue, iron infusion planning',
    by: 'np-baptiste',
    text: texts.requestNote2025,
  },
];

function ironStudies(chart: Chart): void {
  const date = '2025-10-13T08:15:00Z';
  chart.lab({ id: ids.hemoglobin, date, test: 'hemoglobin', value: values.hemoglobin });
  for (const [test, value] of [
    ['hematocrit', 37],
    ['mcv', 89],
    ['rdw', 13.9],
    ['wbc', 6.1],
    ['platelets', 288],
    ['crp', 2],
    ['calprotectin', 48],
  ] as const) {
    chart.lab({ date, test, value });
  }
  chart.lab({
    id: ids.ferritin,
    date,
    test: 'ferritin',
    value: values.ferritin,
    comment: 'Automatic comment: raised ferritin; consider testing for hereditary hemochromatosis.',
  });
  chart.lab({ id: ids.iron, date, test: 'iron', value: values.iron });
  chart.lab({ id: ids.tibc, date, test: 'tibc', value: values.tibc });
  chart.resource({
    resourceType: 'Observation',
    id: `${patient.prefix}-adalimumab-level-2025-10-13`,
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'laboratory',
          },
        ],
      },
    ],
    code: { text: 'Adalimumab trough level' },
    subject: { reference: patient.reference },
    effectiveDateTime: date,
    issued: '2025-10-15T10:00:00Z',
    valueQuantity: {
      value: 9.6,
      unit: 'ug/mL',
      system: 'http://unitsofmeasure.org',
      code: 'ug/mL',
    },
    note: [{ text: 'Antibodies to adalimumab not detected.' }],
  });
}

function fastingChemistry(chart: Chart): void {
  const named = [
    [ids.creatinine, 'creatinine', values.creatinine],
    [ids.alkalinePhosphatase, 'alkaline-phosphatase', values.alkalinePhosphatase],
    [ids.parathyroidHormone, 'pth', values.parathyroidHormone],
    [ids.vitaminD, 'vitamin-d-25-oh', values.vitaminD],
    [ids.urinePhosphate, 'urine-phosphate', values.urinePhosphate],
    [ids.urineCreatinine, 'urine-creatinine', values.urineCreatinine],
  ] as const;
  for (const [id, test, value] of named) chart.lab({ id, date: fasting, test, value });
  const others = [
    ['sodium', 140],
    ['potassium', 4.1],
    ['chloride', 104],
    ['bicarbonate', 25],
    ['urea-nitrogen', 11],
    ['egfr', 116],
    ['glucose', 84],
    ['calcium', 9.0],
    ['magnesium', 1.9],
    ['albumin', 4.1],
    ['total-protein', 7.0],
    ['total-bilirubin', 0.5],
    ['alt', 19],
    ['ast', 21],
    ['ggt', 17],
    ['tsh', 2.1],
    ['vitamin-b12', 412],
  ] as const;
  for (const [test, value] of others) chart.lab({ date: fasting, test, value });
  for (const test of ['hcg', 'urine-protein', 'urine-blood', 'urine-leukocytes'] as const) {
    chart.lab({ date: fasting, test, value: 'Negative' });
  }
}

function outsidePhosphorus(chart: Chart): void {
  const millimolar = {
    unit: 'mmol/L',
    system: 'http://unitsofmeasure.org',
    code: 'mmol/L',
  };
  chart.resource({
    resourceType: 'Observation',
    id: `${patient.prefix}-${ids.phosphateOutside}`,
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'laboratory',
          },
        ],
      },
    ],
    code: {
      coding: [{ system: 'http://loinc.org', code: '14879-1' }],
      text: 'P-inorganic, serum (molybdate)',
    },
    subject: { reference: patient.reference },
    effectiveDateTime: fasting,
    issued: '2025-10-17T11:42:00Z',
    performer: [{ display: 'Brantwell Reference Laboratories' }],
    valueQuantity: { value: values.phosphateOutside, ...millimolar },
    referenceRange: [
      {
        low: { value: values.phosphateOutsideLow, ...millimolar },
        high: { value: values.phosphateOutsideHigh, ...millimolar },
      },
    ],
    note: [{ text: 'Referred test. Client system does not accept abnormal flags.' }],
  });
  chart.document({
    id: ids.outsideReport,
    date: '2025-10-17T11:50:00Z',
    title: 'Brantwell Reference Laboratories, final report (fax)',
    source: 'Brantwell Reference Laboratories',
    kind: 'laboratory',
    text: texts.brantwellReport2025,
  });
}

function imaging(chart: Chart): void {
  chart.report({
    id: ids.footFilm,
    date: '2025-10-10T15:00:00Z',
    kind: 'imaging',
    name: 'Radiographs of both feet, weight-bearing',
    text:
      'Three views of each foot. No fracture line, no periosteal reaction. Joint spaces ' +
      'preserved. Trabecular pattern slightly indistinct, may be technical. Soft tissues ' +
      'unremarkable.',
    conclusion: 'No acute bony abnormality of either foot.',
  });
  chart.report({
    date: '2025-10-14T09:20:00Z',
    kind: 'cardiology',
    name: '12-lead electrocardiogram',
    text: 'Sinus rhythm 72/min. PR 148 ms, QRS 86 ms, QTc 418 ms. No ectopy.',
    conclusion: 'Normal electrocardiogram.',
  });
}

/** Adds October 2025. */
export function addOctober(chart: Chart): void {
  for (const visit of visits) addVisit(chart, visit);
  ironStudies(chart);
  fastingChemistry(chart);
  outsidePhosphorus(chart);
  imaging(chart);
  chart.note({
    id: 'gi-result-2025-10-15',
    date: '2025-10-15T17:40:00Z',
    kind: 'progress',
    title: 'GI result note (covering)',
    author: 'dr-kessinger',
    text: texts.coveringResultNote2025,
  });
  chart.note({
    id: 'pharmacy-2025-10-17',
    date: '2025-10-17T14:05:00Z',
    kind: 'pharmacy',
    title: 'Infusion pharmacy order verification',
    author: 'pharmd-devries',
    text: texts.pharmacyVerification2025,
  });
}
