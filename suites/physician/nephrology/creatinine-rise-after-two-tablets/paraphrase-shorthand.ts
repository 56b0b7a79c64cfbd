/** The consult in a hurried hand: shorthand, a misspelling, limits without units. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/oyelowo';

const note = `Cr: 1.48 (3/3) -> 159 umol = 1.80 (3/31, +21.5%) -> 1.76 (4/7, +19%). NOT doubled, not
AKI. 78 = urine creat from 3/2024, wrong comparision.
Cause: hemodynamic dip from losartan 50->100 + empa started 3/10. orthostats neg, no nsaids, PVR 45,
bland sediment, K 5.0
Drugs:
- losartan 100 qd - still taking it (never got the msg). cont 100, re-rx'd as CancelRx went thru
- empa 10 qd - still taking, cont, re-rx'd
- metformin takes 1000 bid -> 500 bid, eGFR 43 (<45)
nothing held.
Tests/visits: renal US 4/10 d/cd, urgent neph 4/11 d/cd, no bx. US 2/24 nl. PCP 5/12 as booked.
Monitoring: BMP 4/21. call me if Cr > 1.92 or K > 5.5.
Pt advice: sick day - N/V/D or not eating/drinking: hold losartan, empa, metformin, restart 24-48h
after eating/drinking ok. no advil/aleve/motrin. card for Ghana trip
pls remove AKI from prob list
IK`;

const read = (id: string): Solution[number] => ({
  tool: 'note_read',
  arguments: { reference: `DocumentReference/oyelowo-${id}` },
});

const drug = (
  text: string,
  { value, frequency }: { readonly value: number; readonly frequency: string },
): Solution[number] => ({
  tool: 'medication_order',
  arguments: {
    patient,
    medication: { text },
    dose: { value, unit: 'mg' },
    frequency,
    route: 'oral',
  },
});

const revoke = (order: string): Solution[number] => ({
  tool: 'service_set_status',
  arguments: {
    order: `ServiceRequest/oyelowo-${order}`,
    status: 'revoked',
    reason: 'not AKI',
  },
});

const tell = (recipient: string, text: string): Solution[number] => ({
  tool: 'message_send',
  arguments: { patient, recipient, text },
});

export const shorthand: Solution = [
  { tool: 'note_list', arguments: { patient, count: 50 } },
  read('travel-laboratory'),
  read('cover-note'),
  read('pharmacist-call'),
  read('visit-2025-04-07'),
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient, count: 50 } },
  { tool: 'chart_search', arguments: { resourceType: 'ServiceRequest', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-03-01', count: 50 },
  },
  drug('losartan 100mg', { value: 100, frequency: 'qd' }),
  drug('jardiance 10mg', { value: 10, frequency: 'qam' }),
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/oyelowo-metformin-1000',
      status: 'stopped',
      reason: 'lower dose, eGFR 43',
    },
  },
  drug('metformin 500', { value: 500, frequency: 'bid w meals' }),
  revoke('urgent-ultrasound'),
  revoke('urgent-nephrology'),
  {
    tool: 'service_order',
    arguments: { patient, service: { text: 'BMP' }, category: 'laboratory', due: '2025-04-21' },
  },
  {
    tool: 'note_write',
    arguments: { patient, title: 'neph econsult', kind: 'consult', text: note },
  },
  tell(
    patient,
    `Kidneys ok! keep taking losartan 100 and jardiance 10. metformin 500 twice a day now.
ultrasound thurs + kidney visit fri cancelled. labs 4/21.
if throwing up/diarrhea hold those 3 pills and call.
no motrin/aleve`,
  ),
  tell(
    'Practitioner/dr-hana-lindqvist',
    `not AKI, Cr +19%. losartan + empa cont (re-rxd), metformin 500 bid, US/visit d/cd, BMP 4/21`,
  ),
  { tool: 'finish', arguments: {} },
];
