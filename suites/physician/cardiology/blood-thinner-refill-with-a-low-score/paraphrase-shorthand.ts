/** The consult in a hurried hand: shorthand, a few misspellings, orders in words only. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/rahmani';

const note = `Answer: NOT a refill, not a stop -> switch to warfarin (VKA) INR 2-3, lifelong.
CHADSVASC doesnt apply in rheum MS.
Findings: outside TTE 12/19/24 (media tab): rheum MV, MVA 1.2, mean grad 9, LA 52, PASP 48, Wilkins
7, mild MR, EF 60. was 1.9/4 in 3/21. = severe MS. RF at age 11 per SW intake 10/2019. AF persistant
since 6/22, rate ok 72. DOE 1 flight + 2 pillows = from the MS, NYHA 3, not deconditioning.
INVICTUS: VKA > rivaroxaban, less death. DOAC not for mod-sev MS.
Treatment and transition: warfarin 2.5 qhs start 2/13. flagyl (SwiftDoor UC 2/6, til 2/12, not on
our list) will bump INR so start day after + low dose. cont apixaban 5 bid til INR >=2 then d/c (has
tabs to 3/5), draw INR before am apix dose. Pended 12mo cancelled. cont metop 50.
Monitoring: coag clinic 2/12 intake. INR 2/17, 2/20, then 2x/wk til stable x2, wkly, q4wk. CBC
4 wks.
Safety: warfarin teratogenc, hCG neg 2/10, implant good til 5/26 - replace on time, no estrogen.
pregnancy w this valve dangerous. no nsaids, APAP <2g/d. any abx -> call coag clinic. dental ok, no
IE ppx needed, check INR before. Dari interp. ED for SOB at rest, stroke sx, bleeding.
Referral and follow-up: structural/valve clinic 2 wks for PMBC, TEE 1st r/o LAA clot. old TTE order
d/cd, done in Dec. Pls fix prob list (lone AF, mild MS). see me 4-6 wks.
EL`;

const read = (id: string): Solution[number] => ({
  tool: 'note_read',
  arguments: { reference: `DocumentReference/rahmani-${id}` },
});

export const shorthand: Solution = [
  { tool: 'note_list', arguments: { patient, count: 50 } },
  read('visit-2025-02-11'),
  read('outside-echo'),
  read('urgent-care'),
  read('pharmacy-2025'),
  read('social-work-2019'),
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient, count: 50 } },
  { tool: 'chart_search', arguments: { resourceType: 'ServiceRequest', patient } },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/rahmani-apixaban-refill',
      status: 'cancelled',
      reason: 'warfarin instead',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'coumadin 2.5mg tab' },
      dose: { value: 2.5, unit: 'mg' },
      frequency: 'qhs',
      route: 'oral',
      start: '2025-02-13',
      instructions: 'INR 2-3. overlap w/ apixaban',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'coag clinic referral - warfarin start' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-02-12',
    },
  },
  {
    tool: 'service_order',
    arguments: { patient, service: { text: 'INR' }, category: 'laboratory', due: '2025-02-17' },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'refer structural cards - PMBC eval, TEE 1st' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-02-24',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/rahmani-echo-order-2024',
      status: 'revoked',
      reason: 'done in Dec',
    },
  },
  { tool: 'note_write', arguments: { patient, title: 'econsult', kind: 'consult', text: note } },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hazelwood',
      text: `Dont sign apixaban - cancelled. Dec echo = severe rheum MS 1.2cm2. Warfarin 2.5 start
2/13 after flagyl, keep apix until INR>=2, goal 2-3. coag clinic tmrw. PMBC referral in.`,
    },
  },
  { tool: 'finish', arguments: {} },
];
