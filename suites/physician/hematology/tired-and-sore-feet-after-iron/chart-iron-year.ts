/** From the first iron deficiency in December 2024 to the third course in September 2025. */
import type { Chart } from '../../../../src/chart/index.ts';
import { ids, values } from './facts.ts';
import * as texts from './notes-iron-year.ts';
import { addVisit, type VisitWithNote } from './visit.ts';

const visits: readonly VisitWithNote[] = [
  {
    id: 'gi-np-2024-12-10',
    date: '2024-12-10T10:30:00Z',
    kind: 'office',
    note: 'progress',
    title: 'Gastroenterology NP visit, anemia',
    reason: 'Fatigue and anemia',
    by: 'np-baptiste',
    text: texts.anemiaVisit2024,
    weightKg: 58.3,
    pressure: [102, 60],
    pulse: 98,
  },
  {
    id: 'infusion-2025-01-14',
    date: '2025-01-14T10:25:00Z',
    kind: 'office',
    note: 'nursing',
    title: 'Infusion center nursing note',
    reason: 'Intravenous iron, dose 1 of 2',
    by: 'rn-obuya',
    text: texts.infusionJanuary2025,
    weightKg: 58.2,
    pressure: [110, 68],
    pulse: 84,
  },
  {
    id: 'gi-2025-03-18',
    date: '2025-03-18T09:15:00Z',
    kind: 'office',
    note: 'progress',
    title: 'Gastroenterology follow-up',
    reason: 'Crohn disease and iron deficiency, follow-up',
    by: 'dr-halloran',
    text: texts.gastroVisitMarch2025,
    weightKg: 58.4,
    pressure: [110, 70],
    pulse: 68,
  },
  {
    id: 'dietitian-2025-07-08',
    date: '2025-07-08T13:30:00Z',
    kind: 'office',
    note: 'progress',
    title: 'Dietitian visit',
    reason: 'Nutrition advice, tiredness',
    by: 'rd-whitcombe',
    text: texts.dietitianVisit2025,
    weightKg: 57.6,
    pressure: [104, 64],
  },
  {
    id: 'gi-np-2025-08-20',
    date: '2025-08-20T16:00:00Z',
    kind: 'telehealth',
    note: 'progress',
    title: 'Gastroenterology NP video visit',
    reason: 'Fatigue',
    by: 'np-baptiste',
    text: texts.fatigueVisitAugust2025,
  },
  {
    id: 'infusion-2025-09-02',
    date: '2025-09-02T14:05:00Z',
    kind: 'office',
    note: 'nursing',
    title: 'Infusion center nursing note',
    reason: 'Intravenous iron, course 2, dose 1 of 2',
    by: 'rn-obuya',
    text: texts.infusionSeptember2025,
    weightKg: 57.9,
    pulse: 78,
  },
];

function results(chart: Chart): void {
  const december = '2024-12-09T08:20:00Z';
  chart.panel({
    date: december,
    panel: 'cbc',
    values: { hemoglobin: 8.9, hematocrit: 28, mcv: 74, rdw: 17.8, platelets: 431 },
  });
  chart.panel({
    date: december,
    panel: 'cmp',
    values: { creatinine: 0.7, calcium: 9.2, 'alkaline-phosphatase': 71 },
  });
  chart.lab({ id: ids.ferritinOld, date: december, test: 'ferritin', value: values.ferritinOld });
  chart.lab({ date: december, test: 'iron', value: 19 });
  chart.lab({ date: december, test: 'tibc', value: 402 });
  chart.lab({
    id: ids.phosphateBefore,
    date: december,
    test: 'phosphate',
    value: values.phosphateBefore,
  });
  chart.lab({ date: december, test: 'crp', value: 2 });
  chart.lab({ date: december, test: 'vitamin-b12', value: 388 });
  chart.lab({ date: december, test: 'calprotectin', value: 66 });
  const february = '2025-02-24T08:10:00Z';
  chart.panel({ date: february, panel: 'cbc', values: { hemoglobin: 11.9, mcv: 84 } });
  chart.panel({ date: february, panel: 'cmp', values: { 'alkaline-phosphatase': 84 } });
  chart.lab({ date: february, test: 'ferritin', value: 286 });
  chart.lab({ date: february, test: 'iron', value: 91 });
  chart.lab({ date: february, test: 'tibc', value: 294 });
  chart.lab({ date: february, test: 'calprotectin', value: 52 });
  const august = '2025-08-18T08:30:00Z';
  chart.panel({ date: august, panel: 'cbc', values: { hemoglobin: 11.4, mcv: 86 } });
  chart.panel({
    date: august,
    panel: 'cmp',
    values: { creatinine: 0.7, calcium: 8.9, 'alkaline-phosphatase': 121 },
  });
  chart.lab({ date: august, test: 'ferritin', value: 74 });
  chart.lab({ date: august, test: 'iron', value: 48 });
  chart.lab({ date: august, test: 'tibc', value: 318 });
  chart.lab({ date: august, test: 'crp', value: 2 });
}

function ironGiven(chart: Chart): void {
  chart.medication({
    text: 'ferrous sulfate 325 mg tablet',
    rxnorm: '24947',
    dose: { value: 325, unit: 'mg' },
    timesPerDay: 1,
    route: 'oral',
    authored: '2024-12-10',
    status: 'stopped',
    statusReason: 'Abdominal cramps, stopped 2025-01-06',
    by: 'np-baptiste',
  });
  for (const day of ['2025-01-14', '2025-01-21', '2025-09-02', '2025-09-09']) {
    chart.medication({
      id: `fcm-${day}`,
      text: 'ferric carboxymaltose 750 mg in sodium chloride 0.9 % 250 mL',
      rxnorm: '1433693',
      dose: { value: values.bookedDose, unit: 'mg' },
      sig: 'once, over 20 minutes',
      route: 'intravenous',
      authored: day,
      status: 'completed',
      reason: 'Iron deficiency anemia',
      by: day < '2025-03' ? 'np-baptiste' : 'dr-halloran',
    });
    chart.procedure({ text: 'Intravenous infusion of iron, 750 mg', date: day });
  }
}

/** Adds December 2024 to September 2025, the letter from abroad included. */
export function addIronYear(chart: Chart): void {
  for (const visit of visits) addVisit(chart, visit);
  results(chart);
  ironGiven(chart);
  for (const date of ['2025-01-21T09:45:00Z', '2025-09-09T13:35:00Z']) {
    chart.encounter({
      date,
      kind: 'office',
      reason: 'Intravenous iron, dose 2 of 2',
      by: 'rn-obuya',
    });
    chart.vitals({
      date,
      systolic: 106,
      diastolic: 64,
      pulse: 77,
      temperatureC: 36.6,
      oxygenSaturation: 99,
    });
  }
  chart.document({
    id: ids.infusionLetter,
    date: '2025-07-02T09:00:00Z',
    title: 'Outside letter, day care unit, Amman (patient copy)',
    source: 'Dar al-Nakheel Hospital, Amman',
    kind: 'letter',
    text: texts.ammanLetter2025,
  });
  chart.appointment({
    created: '2025-03-18',
    start: '2025-04-22T14:00:00Z',
    description: 'Gynecology, intrauterine device',
    status: 'noshow',
    with: 'dr-nadkarni',
  });
}
