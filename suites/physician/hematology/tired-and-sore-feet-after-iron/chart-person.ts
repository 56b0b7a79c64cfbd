/** Who she is: staff around her, problems, allergies, family, vaccines, procedures. */
import type { Chart } from '../../../../src/chart/index.ts';

function people(chart: Chart): void {
  const staff = [
    ['dr-sivertsen', 'Ragnhild', 'Sivertsen', 'Hematology'],
    ['np-baptiste', 'Corinne', 'Baptiste', 'Gastroenterology nurse practitioner'],
    ['dr-halloran', 'Denis', 'Halloran', 'Gastroenterology'],
    ['dr-kessinger', 'Tamsin', 'Kessinger', 'Gastroenterology'],
    ['dr-pemberwick', 'Alice', 'Pemberwick', 'Family medicine'],
    ['dr-brockhurst', 'Leonard', 'Brockhurst', 'Internal medicine'],
    ['dr-nadkarni', 'Sunita', 'Nadkarni', 'Gynecology'],
    ['dpm-takacs', 'Zsolt', 'Takacs', 'Podiatry'],
    ['rn-obuya', 'Mercy', 'Obuya', 'Infusion nurse'],
    ['rn-castellano', 'Rosa', 'Castellano', 'Gastroenterology clinic nurse'],
    ['pharmd-devries', 'Joost', 'de Vries', 'Infusion pharmacist'],
    ['rd-whitcombe', 'Jane', 'Whitcombe', 'Dietitian'],
  ] as const;
  for (const [id, given, family, role] of staff) chart.practitioner({ id, given, family, role });
}

function problems(chart: Chart): void {
  chart.condition({
    text: 'Crohn disease of small intestine (ileal), in remission',
    icd10: 'K50.00',
    onset: '2015-10',
    recorded: '2016-05-12',
    status: 'active',
  });
  chart.condition({
    text: 'Vitamin B12 deficiency',
    icd10: 'E53.8',
    recorded: '2016-05-12',
    status: 'active',
    note: 'Injections 2016 to 2022; normal off treatment since.',
  });
  chart.condition({
    text: 'Drug-induced acute pancreatitis (azathioprine)',
    icd10: 'K85.30',
    recorded: '2018-03-02',
    status: 'resolved',
    abated: '2018-03-20',
  });
  chart.condition({
    text: 'Postpartum depression',
    icd10: 'F53.0',
    recorded: '2019-09-03',
    status: 'resolved',
    abated: '2021-03-15',
  });
  chart.condition({
    text: 'Seasonal allergic rhinitis',
    icd10: 'J30.2',
    recorded: '2014-05-20',
    status: 'active',
  });
  chart.condition({
    text: 'Excessive and frequent menstruation with regular cycle',
    icd10: 'N92.0',
    onset: '2023-05',
    recorded: '2024-11-12',
    status: 'active',
  });
  chart.condition({
    id: 'iron-deficiency-anemia',
    text: 'Iron deficiency anemia secondary to blood loss (chronic)',
    icd10: 'D50.0',
    recorded: '2024-12-09',
    status: 'active',
  });
  chart.condition({
    text: 'Fatigue',
    icd10: 'R53.83',
    recorded: '2025-08-20',
    status: 'active',
  });
  chart.condition({
    text: 'Metatarsalgia, right foot',
    icd10: 'M77.41',
    recorded: '2025-10-10',
    status: 'active',
  });
}

function allergies(chart: Chart): void {
  chart.allergy({
    substance: 'azathioprine',
    rxnorm: '1256',
    category: 'medication',
    type: 'intolerance',
    reaction: 'Acute pancreatitis',
    severity: 'severe',
    recorded: '2018-03-06',
  });
  chart.allergy({
    substance: 'amoxicillin',
    rxnorm: '723',
    category: 'medication',
    type: 'allergy',
    reaction: 'Hives in childhood',
    severity: 'mild',
    recorded: '2014-05-20',
  });
  chart.allergy({
    substance: 'ferrous sulfate',
    rxnorm: '24947',
    category: 'medication',
    type: 'intolerance',
    reaction: 'Abdominal cramps and nausea',
    severity: 'moderate',
    recorded: '2025-01-06',
  });
  chart.allergy({
    substance: 'Adhesive dressing',
    category: 'environment',
    type: 'allergy',
    reaction: 'Contact rash',
    severity: 'mild',
    recorded: '2023-06-20',
  });
}

function personal(chart: Chart): void {
  chart.familyHistory({
    relation: 'mother',
    condition: 'Hashimoto thyroiditis',
    recorded: '2016-05-12',
  });
  chart.familyHistory({
    relation: 'father',
    condition: 'Type 2 diabetes mellitus',
    recorded: '2016-05-12',
  });
  chart.familyHistory({
    relation: 'sister',
    condition: 'Heavy menstrual bleeding; no bleeding disorder found',
    recorded: '2024-11-12',
  });
  chart.social({ date: '2016-05-12', topic: 'tobacco', text: 'Tobacco: never smoked' });
  chart.social({
    date: '2023-06-20',
    topic: 'alcohol',
    text: 'Alcohol: one or two drinks a month',
  });
  chart.social({
    date: '2021-05-18',
    topic: 'occupation',
    text: 'Occupation: chemistry teacher at a secondary school, on her feet most of the day',
  });
  chart.social({
    date: '2023-06-20',
    topic: 'living',
    text: 'Living: with husband and daughter (born 2019), third-floor flat without a lift',
  });
  const vaccines = [
    ['Influenza, quadrivalent', '150', '2017-10-11'],
    ['Pneumococcal conjugate PCV13', '133', '2018-04-03'],
    ['Pneumococcal polysaccharide PPSV23', '33', '2018-06-12'],
    ['Influenza, quadrivalent', '150', '2018-10-09'],
    ['Tdap', '115', '2019-03-26'],
    ['Influenza, quadrivalent', '150', '2020-10-06'],
    ['COVID-19 mRNA', '208', '2021-03-20'],
    ['COVID-19 mRNA', '208', '2021-04-10'],
    ['Influenza, quadrivalent', '150', '2022-10-18'],
    ['Influenza, quadrivalent', '150', '2023-10-10'],
    ['Influenza, trivalent', '140', '2025-10-14'],
  ] as const;
  for (const [vaccine, cvx, date] of vaccines) chart.immunization({ vaccine, cvx, date });
  chart.procedure({ text: 'Colonoscopy with ileal biopsies', date: '2016-05-09' });
  chart.procedure({ text: 'Spontaneous vaginal birth', date: '2019-06-11' });
  chart.procedure({
    text: 'Ileocolonoscopy',
    date: '2022-03-22',
    note: 'Mucosa healed, two shallow scars.',
  });
}

/** Adds what is true of her whatever the year. */
export function addPerson(chart: Chart): void {
  people(chart);
  problems(chart);
  allergies(chart);
  personal(chart);
}
