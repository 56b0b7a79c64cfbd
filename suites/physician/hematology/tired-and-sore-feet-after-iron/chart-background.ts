/** The ordinary years from 2016 to 2024. */
import type { Chart } from '../../../../src/chart/index.ts';
import { addDrugs } from './chart-drugs.ts';
import { addPerson } from './chart-person.ts';
import * as early from './notes-early.ts';
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
    pulse: 86,
  },
];

const routineTopics = [
  {
    reason: 'Crohn disease, routine follow-up',
    history:
      'One to two formed stools a day, no nocturnal stools, no blood, no pain after meals. ' +
      'Injections are taken on time from the refrigerator, alternating thighs, no site reaction. ' +
      'No fever, no cough, no new skin lesion. Appetite good, weight steady. No mouth ulcers, ' +
      'joints quiet, eyes comfortable.',
    assessment:
      'Ileal Crohn disease in clinical remission. No sign of drug toxicity or infection. ' +
      'Inflammatory markers have been normal at each visit of the past year, and the blood count ' +
      'and liver tests drawn today are expected to be the same.',
    plan:
      'Continue the present treatment without change. Blood count, chemistry and liver tests at ' +
      'each visit. Stool calprotectin once a year or with symptoms. Vaccines reviewed and the ' +
      'inactivated ones brought up to date; no live vaccine while on a biologic. To call for ' +
      'fever above 38.3, blood in the stool, or pain lasting more than two days.',
  },
  {
    reason: 'Biologic monitoring',
    history:
      'Feels well. A cold in the family two weeks ago, over in five days without antibiotics, ' +
      'no dose missed. Works full weeks, sleeps seven hours. Bowels formed. No travel outside ' +
      'the country since the last visit, no contact with tuberculosis. Sees the dentist twice a ' +
      'year.',
    assessment:
      'Stable on monotherapy. No infection, no neurologic symptom, skin without suspicious ' +
      'lesion. Energy and weight as before. Laboratory monitoring is up to date and there is no ' +
      'reason to look for active disease today.',
    plan:
      'Prescription renewed for a year with the specialty pharmacy. Tuberculosis screen yearly. ' +
      'Skin check every second year with dermatology. Keep a diary of the periods and show it to ' +
      'primary care. Avoid ibuprofen and relatives; acetaminophen for headache. Return in six ' +
      'months, earlier on request.',
  },
  {
    reason: 'Nutrition and vitamin B12 follow-up',
    history:
      'Comes for the yearly look at nutrition. Eats a mixed diet, dairy most days, little meat, ' +
      'lentils twice a week. No food is avoided because of the bowel. No numbness, no sore ' +
      'tongue, no hair loss. Ran five kilometers twice last week. Weight within one kilogram of ' +
      'last year. Does not take any supplement regularly.',
    assessment:
      'Well nourished. The ileum was the reason for low vitamin B12 at diagnosis; neurologic ' +
      'examination remains normal. Albumin and total protein have been normal since 2018 and ' +
      'there is no clinical sign of malabsorption.',
    plan:
      'Vitamin B12 with the next blood draw. Balanced diet with calcium from food, sun and fish ' +
      'as far as she likes them. No restriction of fiber while the ileum is quiet. Weight at ' +
      'home once a month. Dietitian again if more than three kilograms are lost without ' +
      'intention.',
  },
  {
    reason: 'Upper abdominal discomfort, reassurance',
    history:
      'Three weeks of fullness after meals and some acid taste at night, at the end of the ' +
      'school year. No vomiting, no black stool, no weight loss, no trouble swallowing. Stools ' +
      'unchanged. Took omeprazole from the pharmacy for ten days with good effect and has ' +
      'stopped it. The discomfort is not like the pain of 2016 and not like the pancreatitis of ' +
      '2018.',
    assessment:
      'Functional dyspepsia or reflux, settling. Abdomen soft, no mass, no tenderness over the ' +
      'ileum. No alarm feature, no sign of a flare of the ileal disease, and no reason to look ' +
      'for pancreatitis with a normal lipase last week.',
    plan:
      'Smaller evening meals, head of the bed up, omeprazole on demand for two weeks at most. No ' +
      'endoscopy now. Continue the biologic as before. To come back if it wakes her at night, if ' +
      'weight falls, or if the stool turns black. Same laboratory panel as always today.',
  },
  {
    reason: 'Travel and vaccination advice on a biologic',
    history:
      'Plans two weeks with relatives abroad in the summer. Asks how to carry the pens, what to ' +
      'do with diarrhea there, and which vaccines are due. Bowels have been quiet, one formed ' +
      'stool a day. Energy good, works part-time, walks a lot. No infection since the last ' +
      'visit. Daughter healthy and in nursery.',
    assessment:
      'Remission on adalimumab. Travel to a region with hepatitis A and food-borne infection; ' +
      'hepatitis A and B immune. No contraindication to the journey. Live vaccines, yellow fever ' +
      'included, are not to be given on this drug.',
    plan:
      'Cool bag and a letter for the airport. Oral rehydration, loperamide sparingly, ' +
      'azithromycin only for fever or blood. Inactivated influenza vaccine in the autumn. Avoid ' +
      'unpasteurized dairy. Blood count and liver tests today, next visit in four months, call ' +
      'on return if stools stay loose for more than a week.',
  },
] as const;

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
