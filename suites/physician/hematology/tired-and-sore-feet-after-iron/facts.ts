/** The facts on which this task turns, declared once for chart, checkpoints and tests. */
import type { Fact } from '../../../../src/task/index.ts';

/** Who she is, and when the consult is answered. */
export const patient = {
  prefix: 'elkhatib',
  reference: 'Patient/elkhatib',
  mrn: 'MRN60418827',
  now: '2025-10-20T14:00:00Z',
} as const;

/** Ids of decisive resources, without the patient's prefix. */
export const ids = {
  phosphateOutside: 'inorganic-phosphorus-2025-10-14',
  phosphateBefore: 'phosphate-2024-12-09',
  outsideReport: 'brantwell-report-2025-10-17',
  urinePhosphate: 'urine-phosphate-2025-10-14',
  urineCreatinine: 'urine-creatinine-2025-10-14',
  creatinine: 'creatinine-2025-10-14',
  vitaminD: 'vitamin-d-2025-10-14',
  parathyroidHormone: 'pth-2025-10-14',
  alkalinePhosphatase: 'alp-2025-10-14',
  hemoglobin: 'hemoglobin-2025-10-13',
  ferritin: 'ferritin-2025-10-13',
  iron: 'iron-2025-10-13',
  tibc: 'tibc-2025-10-13',
  ferritinOld: 'ferritin-2024-12-09',
  infusionLetter: 'amman-infusion-letter',
  requestNote: 'gi-request-2025-10-16',
  podiatryNote: 'podiatry-2025-10-10',
  footFilm: 'foot-film-2025-10-10',
  firstBooking: 'fcm-2025-10-22',
  secondBooking: 'fcm-2025-10-29',
  standingOrder: 'fcm-standing-order',
} as const;

/** Decisive values, in the unit in which the chart holds them. */
export const values = {
  /** mmol/L; the reference laboratory reports in SI units. */
  phosphateOutside: 0.39,
  phosphateOutsideLow: 0.81,
  phosphateOutsideHigh: 1.45,
  /** mg/dL: 0.39 mmol/L × 3.097 = 1.21. */
  phosphateConverted: 1.2,
  /** mg/dL. */
  phosphateBefore: 3.4,
  urinePhosphate: 42,
  urineCreatinine: 78,
  creatinine: 0.7,
  /** %: 100 × (42 × 0.7) ÷ (1.2 × 78) = 31.4; with 1.208 mg/dL, 31.2. */
  fractionalExcretion: 31,
  /** ng/mL. */
  ferritin: 412,
  ferritinOld: 6,
  /** ug/dL; 96 ÷ 288 = 33 %. */
  iron: 96,
  tibc: 288,
  saturation: 33,
  /** g/dL. */
  hemoglobin: 12.1,
  /** ng/mL, pg/mL, U/L. */
  vitaminD: 14,
  parathyroidHormone: 88,
  alkalinePhosphatase: 168,
  /** mg of iron per booked infusion. */
  bookedDose: 750,
} as const;

/** The reference of one of her resources. */
export function own(resourceType: string, id: string): string {
  return `${resourceType}/${patient.prefix}-${id}`;
}

function measured(statement: string, fact: { id: string; value: number; unit?: string }): Fact {
  return {
    reference: own('Observation', fact.id),
    statement,
    elements: {
      'valueQuantity.value': fact.value,
      ...(fact.unit === undefined ? {} : { 'valueQuantity.code': fact.unit }),
    },
  };
}

function activeOrder(statement: string, id: string): Fact {
  return {
    reference: own('MedicationRequest', id),
    statement,
    elements: {
      status: 'active',
      'medicationCodeableConcept.coding.0.code': '1433693',
    },
  };
}

const laboratoryFacts: { readonly [name: string]: Fact } = {
  phosphateOutside: measured('Inorganic phosphorus 0.39 mmol/L from the reference laboratory.', {
    id: ids.phosphateOutside,
    value: values.phosphateOutside,
    unit: 'mmol/L',
  }),
  phosphateBefore: measured('Phosphate was 3.4 mg/dL before any ferric carboxymaltose.', {
    id: ids.phosphateBefore,
    value: values.phosphateBefore,
    unit: 'mg/dL',
  }),
  urinePhosphate: measured('Spot urine phosphate 42 mg/dL on the same morning.', {
    id: ids.urinePhosphate,
    value: values.urinePhosphate,
    unit: 'mg/dL',
  }),
  urineCreatinine: measured('Spot urine creatinine 78 mg/dL in the same sample.', {
    id: ids.urineCreatinine,
    value: values.urineCreatinine,
    unit: 'mg/dL',
  }),
  creatinine: measured('Serum creatinine 0.7 mg/dL.', {
    id: ids.creatinine,
    value: values.creatinine,
    unit: 'mg/dL',
  }),
  vitaminD: measured('25-hydroxyvitamin D 14 ng/mL.', {
    id: ids.vitaminD,
    value: values.vitaminD,
    unit: 'ng/mL',
  }),
  ferritin: measured('Ferritin is 412 ng/mL now.', {
    id: ids.ferritin,
    value: values.ferritin,
    unit: 'ng/mL',
  }),
  ferritinOld: measured('Ferritin 6 ng/mL is ten months and five infusions old.', {
    id: ids.ferritinOld,
    value: values.ferritinOld,
    unit: 'ng/mL',
  }),
  iron: measured('Serum iron 96 ug/dL.', { id: ids.iron, value: values.iron }),
  tibc: measured('Iron-binding capacity 288 ug/dL.', { id: ids.tibc, value: values.tibc }),
};

/** Every fact of the task, by name. */
export const facts: { readonly [name: string]: Fact } = {
  ...laboratoryFacts,
  outsideReport: {
    reference: own('DocumentReference', ids.outsideReport),
    statement: 'The reference laboratory report gives phosphorus in mmol/L, with its range.',
    text: ['0.39', 'mmol/L', '0.81', '1.45'],
  },
  infusionLetter: {
    reference: own('DocumentReference', ids.infusionLetter),
    statement: 'She had 1,000 mg of ferric carboxymaltose abroad on 19 May 2025.',
    text: ['carboxymaltose', '1000 mg', '19 May 2025'],
  },
  requestNote: {
    reference: own('DocumentReference', ids.requestNote),
    statement: 'The request quotes the ferritin of December 2024 as if it were current.',
    text: ['Ferritin 6'],
  },
  podiatryNote: {
    reference: own('DocumentReference', ids.podiatryNote),
    statement: 'Point tenderness over the second metatarsal with a normal film.',
    text: ['second metatarsal'],
  },
  footFilm: {
    reference: own('DiagnosticReport', ids.footFilm),
    statement: 'Foot radiographs of 10 October 2025 show no fracture.',
  },
  firstBooking: activeOrder(
    'Ferric carboxymaltose 750 mg is booked for 22 October.',
    ids.firstBooking,
  ),
  secondBooking: activeOrder(
    'Ferric carboxymaltose 750 mg is booked for 29 October.',
    ids.secondBooking,
  ),
  standingOrder: activeOrder(
    'A standing order repeats ferric carboxymaltose whenever she is tired.',
    ids.standingOrder,
  ),
};
