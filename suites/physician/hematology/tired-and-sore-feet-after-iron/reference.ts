/** How a good hematologist answers: reads what is there, acts on the orders, writes the note. */
import type { Solution, SolutionCall } from '../../../../src/task/index.ts';
import { ids, own, patient } from './facts.ts';
import { consultNote, noteText } from './reference-note.ts';

const who = patient.reference;

function search(resourceType: string, more: SolutionCall['arguments'] = {}): SolutionCall {
  return { tool: 'chart_search', arguments: { resourceType, patient: who, ...more } };
}

function read(id: string): SolutionCall {
  return { tool: 'note_read', arguments: { reference: own('DocumentReference', id) } };
}

function cancel(id: string, reason: string): SolutionCall {
  return {
    tool: 'medication_set_status',
    arguments: { order: own('MedicationRequest', id), status: 'cancelled', reason },
  };
}

const reading: Solution = [
  { tool: 'patient_search', arguments: { identifier: patient.mrn } },
  search('Condition'),
  search('AllergyIntolerance'),
  search('MedicationRequest', { status: 'active' }),
  search('MedicationRequest', { code: '1433693' }),
  { tool: 'note_list', arguments: { patient: who, count: 50 } },
  read(ids.requestNote),
  read('pharmacy-2025-10-17'),
  read('gi-result-2025-10-15'),
  read('pcp-2025-10-14'),
  read(ids.podiatryNote),
  read('triage-2025-10-07'),
  read('infusion-2025-09-02'),
  read('gi-np-2025-08-20'),
  read('dietitian-2025-07-08'),
  read(ids.infusionLetter),
  read('gi-2025-03-18'),
  read('gyn-2024-11-12'),
  read(ids.outsideReport),
  search('Observation', { category: 'laboratory', date: 'ge2025-10-13', count: 50 }),
  search('Observation', { code: '2777-1,14879-1' }),
  search('Observation', { code: '2276-4' }),
  search('DiagnosticReport', { date: 'ge2023-01-01' }),
  search('Appointment', { status: 'booked' }),
  search('ServiceRequest', { status: 'active' }),
];

const why = 'Phosphate 1.2 mg/dL with renal wasting after ferric carboxymaltose; iron replete';

const acting: Solution = [
  cancel(ids.firstBooking, why),
  cancel(ids.secondBooking, why),
  {
    tool: 'medication_set_status',
    arguments: {
      order: own('MedicationRequest', ids.standingOrder),
      status: 'stopped',
      reason: `${why}. Not to be repeated.`,
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient: who,
      medication: { text: 'cholecalciferol 50,000 unit capsule', rxnorm: '2418' },
      dose: { value: 50000, unit: '[iU]' },
      frequency: 'once weekly',
      route: 'oral',
      durationDays: 84,
      reason: '25-OH vitamin D 14 ng/mL, hypophosphatemia, PTH 88',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient: who,
      service: { text: 'Serum phosphate, calcium, magnesium and creatinine', code: '2777-1' },
      category: 'laboratory',
      priority: 'urgent',
      due: '2025-10-24',
      reason: 'Phosphate 1.2 mg/dL on 2025-10-14',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient: who,
      service: { text: 'MRI of the right foot without contrast' },
      category: 'imaging',
      priority: 'urgent',
      due: '2025-10-27',
      reason: 'Focal second metatarsal pain, normal film; stress fracture in hypophosphatemia?',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient: who,
      service: { text: 'Referral to gynecology, heavy menstrual bleeding' },
      category: 'referral',
      due: '2025-11-17',
      reason: 'Recurrent iron loss; intrauterine device advised in November 2024',
    },
  },
  {
    tool: 'note_write',
    arguments: {
      patient: who,
      title: 'Hematology e-consult',
      kind: 'consult',
      text: noteText(consultNote),
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient: who,
      recipient: 'Practitioner/np-baptiste',
      subject: 'El-Khatib: no infusion on Wednesday',
      text:
        'Noor is not iron deficient (ferritin 412, saturation 33 %). Her phosphate on 10-14 was ' +
        '1.2 mg/dL from the repeated ferric carboxymaltose. I have cancelled both infusions and ' +
        'the standing order; please free the chair on the 22nd and the 29th. Vitamin D, repeat ' +
        'phosphate on Friday and a foot MRI are ordered. Note in chart. R. Sivertsen',
    },
  },
  { tool: 'finish', arguments: {} },
];

/** The reference solution. */
export const reference: Solution = [...reading, ...acting];
