/** How a good cardiologist answers this e-consult. */
import type { Solution } from '../../../../src/task/index.ts';
import {
  asker,
  mrn,
  notes,
  oldEcho,
  orders,
  outsideEcho,
  patient,
  rxnorm,
  urgentCare,
} from './facts.ts';
import { consultNote, noteText } from './reference-note.ts';

const read = (reference: string) => ({ tool: 'note_read', arguments: { reference } });

const message =
  'Neither refill nor stop. The outside echo of 2024-12-19 shows rheumatic mitral stenosis, ' +
  '1.2 cm2, so the score does not apply and warfarin is the drug. I started 2.5 mg tonight, ' +
  'cancelled the 12-month refill and left apixaban as a dated bridge until INR 2.0 or more. ' +
  'INR 02-14, anticoagulation clinic and an urgent valve-team referral are ordered. She is on ' +
  'metronidazole from urgent care until tomorrow. Please have her called with a Dari ' +
  'interpreter today about the tablets, and about warfarin and pregnancy.';

const reading: Solution = [
  { tool: 'patient_search', arguments: { identifier: mrn } },
  { tool: 'chart_search', arguments: { resourceType: 'Condition', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'MedicationRequest', patient, status: 'active' },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'MedicationRequest', patient, status: 'draft' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  { tool: 'note_list', arguments: { patient, date: 'ge2024-06-01' } },
  read(notes.visitToday),
  read(outsideEcho.reference),
  read(notes.outsideEmergency),
  read(urgentCare.reference),
  read(notes.pharmacy),
  { tool: 'note_list', arguments: { patient, date: 'le2024-05-31' } },
  read(notes.cardiology2022),
  read(notes.implant),
  read(notes.socialWork),
  { tool: 'chart_read', arguments: { reference: oldEcho.report } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-02-10' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'ServiceRequest', patient } },
];

const acting: Solution = [
  {
    tool: 'medication_set_status',
    arguments: {
      order: orders.refill,
      status: 'cancelled',
      reason: 'Rheumatic mitral stenosis, 1.2 cm2: changed to warfarin',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: orders.apixaban,
      status: 'stopped',
      reason: 'Replaced by a dated bridging order while warfarin is started',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'warfarin 2.5 mg tablet', rxnorm: rxnorm.warfarin },
      dose: { value: 2.5, unit: 'mg' },
      timesPerDay: 1,
      route: 'oral',
      start: '2025-02-11',
      quantity: 30,
      refills: 0,
      reason: 'Atrial fibrillation with rheumatic mitral stenosis, INR 2.0-3.0',
      instructions: 'Every evening. Dose by the anticoagulation clinic after the first INR.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'apixaban 5 mg tablet', rxnorm: rxnorm.apixaban },
      dose: { value: 5, unit: 'mg' },
      timesPerDay: 2,
      route: 'oral',
      durationDays: 14,
      refills: 0,
      reason: 'Bridge while warfarin is started',
      instructions: 'From the tablets she has. Stop when the clinic says so: INR 2.0 or higher.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'INR', code: '6301-6' },
      category: 'laboratory',
      due: '2025-02-14',
      reason: 'Start of warfarin under apixaban, metronidazole until 2025-02-12',
      instructions: 'Draw just before the morning dose of apixaban.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Anticoagulation clinic referral' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-02-12',
      reason: 'New warfarin, target INR 2.0-3.0, overlap with apixaban',
      instructions: 'Intake by telephone with Dari interpreter; first INR 2025-02-14.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Cardiology heart valve team referral' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-03-11',
      reason: 'Symptomatic rheumatic mitral stenosis 1.2 cm2, question of balloon commissurotomy',
      instructions: 'Interpreter (Dari, female). Transesophageal echo as the team decides.',
    },
  },
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Cardiology e-consult: anticoagulation',
      kind: 'consult',
      text: noteText(consultNote),
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: asker,
      subject: 'E-consult F. Rahmani',
      text: message,
    },
  },
  {
    tool: 'finish',
    arguments: { answer: 'Warfarin with a dated apixaban bridge; refill cancelled; referred.' },
  },
];

export const reference: Solution = [...reading, ...acting];
