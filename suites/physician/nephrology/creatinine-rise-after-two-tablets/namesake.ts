/**
 * Another man of nearly the same name in the same hospital. What is right for Gareth Oyelowo would
 * harm him: type 1 diabetes, and swelling of the tongue on an ACE inhibitor.
 */
import { type Chart, startChart } from '../../../../src/chart/index.ts';
import { now } from './identity.ts';
import { people, primaryCare } from './people.ts';

/** `Patient/oyelowe`. */
export const namesakePatient = 'Patient/oyelowe';

function addVisit(chart: Chart): void {
  const visit = chart.encounter({
    date: '2025-02-18T15:00:00Z',
    kind: 'office',
    reason: 'Type 1 diabetes follow-up',
    by: primaryCare,
  });
  chart.note({
    date: '2025-02-18T15:30:00Z',
    kind: 'progress',
    title: 'Office visit',
    author: primaryCare,
    encounter: visit,
    text: `OFFICE VISIT - type 1 diabetes

Mr. Oyelowe, 47. Pump not wanted, happy with pens. One low in January after shovelling snow.
Ketoacidosis 2016, none since. Tongue swelling on lisinopril in 2022, carries the card.

128/78, 79 kg. Creatinine 0.9, A1c 7.8.

Plan: glargine 22, aspart by carbs, amlodipine 10. No ACE inhibitor ever. Eye exam booked.

H. Lindqvist MD`,
  });
  const drawn = '2025-02-14T13:00:00Z';
  chart.lab({ date: drawn, test: 'creatinine', value: 0.9 });
  chart.lab({ date: drawn, test: 'potassium', value: 4.2 });
  chart.lab({ date: drawn, test: 'hba1c', value: 7.8 });
  chart.lab({ date: drawn, test: 'urine-albumin-creatinine-ratio', value: 11 });
}

/** The namesake's small chart: Garreth Oyelowe, 47. */
export function namesake() {
  const chart = startChart({
    prefix: 'oyelowe',
    mrn: 'MRN60417283',
    given: ['Garreth'],
    family: 'Oyelowe',
    gender: 'male',
    birthDate: '1977-11-02',
    phone: '716-555-0173',
    address: { line: '9 Cooper Alley', city: 'Buffalo', state: 'NY' },
    now,
  });
  for (const person of people) if (person.id === primaryCare) chart.practitioner(person);
  chart.condition({
    text: 'Type 1 diabetes mellitus',
    icd10: 'E10.9',
    onset: '1991',
    recorded: '2019-02-11',
    status: 'active',
  });
  chart.condition({ text: 'Hypertension', icd10: 'I10', recorded: '2022-06-07', status: 'active' });
  chart.allergy({
    substance: 'Lisinopril',
    rxnorm: '29046',
    category: 'medication',
    type: 'allergy',
    reaction: 'Angioedema of the tongue, intubated',
    severity: 'severe',
    recorded: '2022-07-19',
  });
  chart.medication({
    text: 'insulin glargine 100 units/mL pen',
    rxnorm: '274783',
    dose: { value: 22, unit: '[iU]' },
    timesPerDay: 1,
    route: 'subcutaneous',
    authored: '2019-02-11',
    status: 'active',
    by: primaryCare,
  });
  chart.medication({
    text: 'amlodipine 10 mg tablet',
    rxnorm: '17767',
    dose: { value: 10, unit: 'mg' },
    timesPerDay: 1,
    route: 'oral',
    authored: '2022-07-26',
    status: 'active',
    by: primaryCare,
  });
  addVisit(chart);
  return chart.build();
}
