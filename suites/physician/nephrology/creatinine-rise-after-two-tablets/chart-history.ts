/** Problem list, allergies, family, social history, vaccines, procedures, appointments. */
import type { Chart, ConditionStory } from '../../../../src/chart/index.ts';
import type { Identity } from './identity.ts';
import { nephrologist, primaryCare, urologist } from './people.ts';

const problems: readonly ConditionStory[] = [
  {
    text: 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
    icd10: 'E11.22',
    onset: '2012',
    recorded: '2021-06-15',
    status: 'active',
  },
  {
    text: 'Type 2 diabetes mellitus without complications',
    icd10: 'E11.9',
    onset: '2012',
    recorded: '2016-05-24',
    status: 'active',
    note: 'Carried over from Dr. Abelard.',
  },
  {
    text: 'Chronic kidney disease, stage 3a',
    icd10: 'N18.31',
    recorded: '2023-06-07',
    status: 'active',
  },
  {
    text: 'Chronic kidney disease, stage 2',
    icd10: 'N18.2',
    recorded: '2018-04-17',
    status: 'active',
    note: 'So that nobody forgets the urine. HL',
  },
  {
    text: 'Acute kidney injury',
    icd10: 'N17.9',
    onset: '2025-03-31',
    recorded: '2025-04-01',
    status: 'active',
    note: 'Added on result review, covering. PM',
  },
  {
    text: 'Essential hypertension',
    icd10: 'I10',
    onset: '2010',
    recorded: '2016-05-24',
    status: 'active',
  },
  { text: 'Hyperlipidemia', icd10: 'E78.5', recorded: '2016-05-24', status: 'active' },
  {
    text: 'Obstructive sleep apnea',
    icd10: 'G47.33',
    recorded: '2019-10-08',
    status: 'active',
    note: 'Auto-CPAP since 2019.',
  },
  {
    text: 'Benign prostatic hyperplasia with lower urinary tract symptoms',
    icd10: 'N40.1',
    recorded: '2023-09-12',
    status: 'active',
  },
  {
    text: 'Acute prostatitis',
    icd10: 'N41.0',
    recorded: '2023-05-16',
    status: 'active',
    note: 'Urgent care.',
  },
  {
    text: 'Osteoarthritis of both knees',
    icd10: 'M17.0',
    recorded: '2024-08-20',
    status: 'active',
  },
  {
    text: 'Mild nonproliferative diabetic retinopathy',
    icd10: 'E11.3293',
    recorded: '2021-07-02',
    status: 'active',
  },
  {
    text: 'Elevated ferritin',
    icd10: 'R79.89',
    recorded: '2022-03-09',
    status: 'active',
    note: 'HFE negative. Metabolic.',
  },
  {
    text: 'Tobacco use',
    icd10: 'Z72.0',
    recorded: '2016-05-24',
    status: 'active',
    note: 'From paper chart.',
  },
  {
    text: 'Personal history of colonic polyps',
    icd10: 'Z86.010',
    recorded: '2017-09-05',
    status: 'active',
  },
  {
    text: 'Vitamin D deficiency',
    icd10: 'E55.9',
    recorded: '2021-06-15',
    status: 'resolved',
    abated: '2022-03-09',
  },
  {
    text: 'Acute sinusitis',
    icd10: 'J01.90',
    recorded: '2020-11-18',
    status: 'resolved',
    abated: '2020-12-02',
  },
];

const vaccines: readonly (readonly [vaccine: string, cvx: string, date: string])[] = [
  ['Tdap', '115', '2016-09-20'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2017-10-03'],
  ['Pneumococcal polysaccharide, 23-valent', '33', '2018-04-17'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2018-10-09'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2019-10-22'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2020-10-13'],
  ['COVID-19, mRNA, 30 mcg/0.3 mL', '208', '2021-03-19'],
  ['COVID-19, mRNA, 30 mcg/0.3 mL', '208', '2021-04-09'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2021-10-12'],
  ['COVID-19, mRNA, 30 mcg/0.3 mL', '208', '2021-12-03'],
  ['Zoster recombinant', '187', '2022-03-09'],
  ['Zoster recombinant', '187', '2022-06-14'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2022-10-11'],
  ['Influenza, injectable, quadrivalent, preservative free', '150', '2023-10-10'],
  ['Pneumococcal conjugate, 20-valent', '216', '2024-03-05'],
  ['Influenza, injectable, trivalent, preservative free', '140', '2024-10-08'],
  ['Typhoid, Vi capsular polysaccharide', '101', '2025-03-31'],
  ['Hepatitis A, adult', '52', '2025-03-31'],
];

function addAllergies(chart: Chart): void {
  chart.allergy({
    substance: 'Penicillin',
    rxnorm: '7980',
    category: 'medication',
    type: 'allergy',
    reaction: 'Rash in childhood',
    severity: 'mild',
    recorded: '2016-05-24',
  });
  chart.allergy({
    substance: 'Lisinopril',
    rxnorm: '29046',
    category: 'medication',
    type: 'intolerance',
    reaction: 'Cough',
    severity: 'mild',
    recorded: '2016-09-20',
  });
  chart.allergy({
    substance: 'Trimethoprim',
    rxnorm: '10829',
    category: 'medication',
    type: 'intolerance',
    reaction: 'Hyperkalemia (5.6 mmol/L) on losartan',
    severity: 'moderate',
    recorded: '2023-05-23',
  });
}

function addFamilyAndSocial(chart: Chart): void {
  chart.familyHistory({
    relation: 'mother',
    condition: 'Kidney failure on dialysis',
    recorded: '2016-05-24',
    note: 'Diabetes and hypertension. Died at 78.',
  });
  chart.familyHistory({
    relation: 'father',
    condition: 'Myocardial infarction',
    recorded: '2016-05-24',
    note: 'At 71.',
  });
  chart.familyHistory({
    relation: 'sister',
    condition: 'Type 2 diabetes mellitus',
    recorded: '2016-05-24',
  });
  chart.social({
    date: '2016-05-24',
    topic: 'tobacco',
    text: 'Former smoker, 20 pack-years, quit 2002',
  });
  chart.social({ date: '2024-12-10', topic: 'alcohol', text: '2-3 drinks a week' });
  chart.social({
    date: '2024-03-05',
    topic: 'occupation',
    text: 'Dispatcher at a freight yard, day shift since January 2024',
  });
  chart.social({
    date: '2024-03-05',
    topic: 'living',
    text: 'Lives with his wife, who fills his pill organizer; two grown daughters nearby',
  });
}

function addProceduresAndAppointments(chart: Chart): void {
  chart.procedure({
    text: 'Colonoscopy with polypectomy',
    date: '2017-08-22',
    note: 'Two tubular adenomas.',
  });
  chart.procedure({ text: 'Home sleep apnea test', date: '2019-09-26', note: 'AHI 31/h.' });
  chart.procedure({ text: 'Uroflowmetry and residual urine', date: '2023-09-12' });
  chart.appointment({
    created: '2024-12-10',
    start: '2025-05-12T14:00:00Z',
    description: 'Family medicine, follow-up before travel',
    status: 'booked',
    with: primaryCare,
  });
  chart.appointment({
    created: '2024-09-17',
    start: '2025-09-16T15:00:00Z',
    description: 'Urology, yearly',
    status: 'booked',
    with: urologist,
  });
  chart.message({
    date: '2025-04-08T13:20:00Z',
    from: `Practitioner/${primaryCare}`,
    to: `Practitioner/${nephrologist}`,
    text:
      'Back from leave this morning, sent you an e-consult. Everything from the last two weeks ' +
      'is in the chart, I have not sorted it yet. He is waiting for a call from one of us today.',
  });
}

/** Adds all that a chart says beside visits, results and orders. */
export function addHistory(chart: Chart, identity: Identity): void {
  for (const story of problems) chart.condition(story);
  addAllergies(chart);
  addFamilyAndSocial(chart);
  for (const [vaccine, cvx, date] of vaccines) chart.immunization({ vaccine, cvx, date });
  addProceduresAndAppointments(chart);
  chart.social({
    date: '2025-04-07',
    topic: 'other',
    text: `Telephone corrected: ${identity.phone}; ${identity.formerPhone} is his daughter's`,
  });
}
