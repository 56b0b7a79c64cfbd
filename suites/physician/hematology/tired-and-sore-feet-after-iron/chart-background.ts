/** The ordinary years from 2016 to 2024. */
import type { Chart } from '../../../../src/chart/index.ts';
import { addDrugs } from './chart-drugs.ts';
import { addPerson } from './chart-person.ts';
import * as early from './notes-early.ts';
import { routineTopics } from './routine-topics.ts';
import { addVisit, type VisitWithNote } from './visit.ts';

function earlyReports(chart: Chart): void {
  chart.report({
    date: '2016-05-13T12:00:00Z',
    kind: 'pathology',
    name: 'Terminal ileum, biopsies',
    text: 'Four fragments. Active chronic ileitis, pyloric metaplasia, one loose granuloma.',
    conclusion: 'Active chronic ileitis, consistent with Crohn disease. No dysplasia.',
  });
  chart.report({
    date: '2022-03-25T12:00:00Z',
    kind: 'pathology',
    name: 'Terminal ileum and colon, biopsies',
    text: 'Ileum with preserved villi, no activity. Colon without abnormality.',
    conclusion: 'Quiescent ileum. No granuloma, no dysplasia.',
  });
  chart.report({
    date: '2023-06-14T12:00:00Z',
    kind: 'imaging',
    name: 'Bone densitometry (DXA), spine and hip',
    text: 'Z-scores: lumbar spine -0.3, left total hip 0.1, left femoral neck -0.2.',
    conclusion: 'Bone mineral density within the expected range for age.',
  });
  chart.report({
    date: '2024-02-20T12:00:00Z',
    kind: 'imaging',
    name: 'MR enterography',
    text:
      'Terminal ileum 3 mm, no restricted diffusion, no stricture, no collection. Sacroiliac ' +
      'joints normal.',
    conclusion: 'No active small-bowel disease.',
  });
  chart.report({
    date: '2024-11-12T12:00:00Z',
    kind: 'imaging',
    name: 'Ultrasound of pelvis, transvaginal',
    text:
      'Globular uterus 8.9 x 5.1 x 4.6 cm, ill-defined posterior junctional zone. Ovaries ' +
      'normal.',
    conclusion: 'Probable adenomyosis. No fibroid above 1 cm.',
  });
}

const earlyVisits: readonly VisitWithNote[] = [
  {
    id: 'gi-consult-2016-05-12',
    date: '2016-05-12T10:00:00Z',
    kind: 'office',
    note: 'consult',
    title: 'Gastroenterology new patient consult',
    reason: 'Right lower quadrant pain and loose stool',
    by: 'dr-halloran',
    text: early.firstCrohnConsult2016,
    weightKg: 53.4,
    pressure: [112, 70],
    pulse: 82,
  },
  {
    id: 'discharge-2018-03-06',
    date: '2018-03-06T12:30:00Z',
    kind: 'inpatient',
    note: 'discharge-summary',
    title: 'Discharge summary, acute pancreatitis',
    reason: 'Acute pancreatitis',
    by: 'dr-brockhurst',
    text: early.pancreatitisDischarge2018,
    weightKg: 55.9,
    pressure: [104, 62],
    pulse: 88,
  },
  {
    id: 'postpartum-2019-07-30',
    date: '2019-07-30T09:40:00Z',
    kind: 'office',
    note: 'progress',
    title: 'Postpartum visit',
    reason: 'Postpartum visit, 7 weeks',
    by: 'dr-nadkarni',
    text: early.postpartum2019,
    weightKg: 61.2,
  },
  {
    id: 'gi-video-2021-05-18',
    date: '2021-05-18T15:00:00Z',
    kind: 'telehealth',
    note: 'progress',
    title: 'Gastroenterology video visit',
    reason: 'Crohn disease, routine',
    by: 'dr-halloran',
    text: early.telehealth2021,
  },
  {
    id: 'pcp-2023-06-20',
    date: '2023-06-20T11:10:00Z',
    kind: 'office',
    note: 'progress',
    title: 'Family medicine periodic visit',
    reason: 'Periodic visit, bone density result',
    by: 'dr-pemberwick',
    text: early.boneReview2023,
    weightKg: 57.6,
    pressure: [112, 70],
    pulse: 64,
  },
  {
    id: 'gyn-2024-11-12',
    date: '2024-11-12T14:20:00Z',
    kind: 'office',
    note: 'consult',
    title: 'Gynecology clinic, heavy periods',
    reason: 'Heavy menstrual bleeding',
    by: 'dr-nadkarni',
    text: early.gynVisit2024,
    weightKg: 58.4,
    pressure: [106, 64],
    pulse: 86,
  },
];

/** Adds everything before December 2024, and what does not change afterwards. */
export function addBackground(chart: Chart): void {
  addPerson(chart);
  addDrugs(chart);
  earlyReports(chart);
  chart.baseline({
    hemoglobin: 12.6,
    mcv: 88,
    creatinine: 0.7,
    egfr: 116,
    albumin: 4.2,
    calcium: 9.3,
    'alkaline-phosphatase': 66,
    alt: 18,
  });
  for (const visit of earlyVisits) addVisit(chart, visit);
  chart.background({
    from: '2020-01-15',
    to: '2024-10-15',
    visitsPerYear: 3,
    by: 'dr-halloran',
    panels: ['cmp', 'cbc'],
    vitals: { systolic: 108, diastolic: 66, pulse: 68, weightKg: 57.5, heightCm: 163 },
    topics: routineTopics,
  });
}
