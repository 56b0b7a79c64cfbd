/** What the truth of this task rests on; the chart and the checkpoints both take it from here. */
import type { Fact } from '../../../../src/task/index.ts';

/** The task's moment: a Tuesday afternoon. */
export const now = '2025-02-11T16:00:00Z';

export const prefix = 'rahmani';
export const patient = `Patient/${prefix}`;
export const mrn = 'MRN70431186';
export const consultant = 'Practitioner/dr-lindqvarn';
export const asker = 'Practitioner/dr-hazelwood';

/** RxNorm ingredients. */
export const rxnorm = {
  apixaban: '1364430',
  warfarin: '11289',
  enoxaparin: '67108',
  rivaroxaban: '1114195',
  dabigatran: '1037042',
  edoxaban: '1599538',
  aspirin: '1191',
  clopidogrel: '32968',
  ticagrelor: '1116632',
  prasugrel: '613391',
  metoprolol: '6918',
  etonogestrel: '14584',
} as const;

/** The echocardiogram from the other hospital: the newest and the decisive one. */
export const outsideEcho = {
  reference: `DocumentReference/${prefix}-outside-echo`,
  studied: '2024-12-19',
  filed: '2025-01-08T15:12:00Z',
  valveAreaCm2: 1.2,
  meanGradientMmHg: 9,
  pulmonarySystolicMmHg: 48,
  wilkinsScore: 7,
  leftAtriumMm: 52,
} as const;

/** The echocardiogram of this hospital that the problem list still repeats. */
export const oldEcho = {
  report: `DiagnosticReport/${prefix}-echo-2021`,
  valveArea: `Observation/${prefix}-echo-2021-valve-area`,
  date: '2021-03-16T14:00:00Z',
  valveAreaCm2: 1.9,
} as const;

/** The antibiotic that only the urgent-care paper mentions. */
export const urgentCare = {
  reference: `DocumentReference/${prefix}-urgent-care`,
  filed: '2025-02-07T10:40:00Z',
  lastDay: '02/12/2025',
} as const;

export const orders = {
  apixaban: `MedicationRequest/${prefix}-apixaban`,
  refill: `MedicationRequest/${prefix}-apixaban-refill`,
  implant: `MedicationRequest/${prefix}-implant`,
  metoprolol: `MedicationRequest/${prefix}-metoprolol`,
} as const;

export const refillDays = 365;

export const notes = {
  visitToday: `DocumentReference/${prefix}-visit-2025-02-11`,
  outsideEmergency: `DocumentReference/${prefix}-outside-emergency`,
  socialWork: `DocumentReference/${prefix}-social-work-2019`,
  cardiology2022: `DocumentReference/${prefix}-cardiology-2022`,
  implant: `DocumentReference/${prefix}-implant-2023`,
  pharmacy: `DocumentReference/${prefix}-pharmacy-2025`,
} as const;

/** Drawn the day before the visit. */
export const labs = {
  date: '2025-02-10T14:20:00Z',
  creatinine: 0.7,
  egfr: 110,
  hemoglobin: 12.4,
  inr: 1.1,
  alt: 19,
} as const;

export const weightKg = 59;

export const facts: { readonly [name: string]: Fact } = {
  outsideEcho: {
    reference: outsideEcho.reference,
    statement:
      'Echocardiogram of 2024-12-19: rheumatic mitral stenosis, commissural fusion, area 1.2 cm2',
    text: [
      'Study date: 12/19/2024',
      `planimetry ${outsideEcho.valveAreaCm2} cm2`,
      `Mean gradient ${outsideEcho.meanGradientMmHg} mmHg`,
      `systolic PA pressure ${outsideEcho.pulmonarySystolicMmHg} mmHg`,
      `Wilkins score ${outsideEcho.wilkinsScore}`,
      'fusion of both commissures',
      `LA antero-posterior ${outsideEcho.leftAtriumMm} mm`,
    ],
  },
  oldEcho: {
    reference: oldEcho.valveArea,
    statement: 'The echocardiogram of 2021 gave 1.9 cm2, the source of "mild" on the problem list',
    elements: { 'valueQuantity.value': oldEcho.valveAreaCm2, 'valueQuantity.unit': 'cm2' },
  },
  rheumaticFever: {
    reference: notes.socialWork,
    statement: 'Rheumatic fever at eleven with penicillin injections for six years',
    text: ['rheumatic fever', 'six years'],
  },
  breathlessness: {
    reference: notes.visitToday,
    statement: 'Breathless after one flight of stairs',
    text: ['one flight'],
  },
  antibiotic: {
    reference: urgentCare.reference,
    statement: 'Metronidazole 500 mg twice daily, last day 2025-02-12',
    text: ['metronidazole 500 mg', `last day ${urgentCare.lastDay}`],
  },
  standingApixaban: {
    reference: orders.apixaban,
    statement: 'Apixaban 5 mg twice daily is active',
    elements: { status: 'active' },
  },
  pendedRefill: {
    reference: orders.refill,
    statement: 'Twelve months of apixaban are pended, not signed',
    elements: { status: 'draft' },
  },
  contraception: {
    reference: orders.implant,
    statement: 'Etonogestrel implant since May 2023',
    elements: { status: 'active' },
  },
  pregnancyTest: {
    reference: `Observation/${prefix}-hcg`,
    statement: 'Pregnancy test negative on 2025-02-10 (beta hCG below 2 mIU/mL)',
    elements: { 'valueQuantity.comparator': '<', 'valueQuantity.value': 2 },
  },
  creatinine: {
    reference: `Observation/${prefix}-creatinine`,
    statement: 'Creatinine 0.7 mg/dL on 2025-02-10 (CKD-EPI 2021: 110 mL/min/1.73 m2)',
    elements: { 'valueQuantity.value': labs.creatinine },
  },
  egfr: {
    reference: `Observation/${prefix}-egfr`,
    statement: 'eGFR 110 mL/min/1.73 m2 on 2025-02-10',
    elements: { 'valueQuantity.value': labs.egfr },
  },
  inr: {
    reference: `Observation/${prefix}-inr`,
    statement: 'INR 1.1 on 2025-02-10, before any vitamin K antagonist',
    elements: { 'valueQuantity.value': labs.inr },
  },
  hemoglobin: {
    reference: `Observation/${prefix}-hemoglobin`,
    statement: 'Hemoglobin 12.4 g/dL on 2025-02-10',
    elements: { 'valueQuantity.value': labs.hemoglobin },
  },
  weight: {
    reference: notes.visitToday,
    statement: 'Weight 59 kg today',
    text: [`Wt ${weightKg} kg`],
  },
};
