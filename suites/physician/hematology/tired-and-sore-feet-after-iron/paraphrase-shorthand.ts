/** The consult in a hurried hand: shorthand, a few misspellings, orders in words only. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/elkhatib';

const note = `Iron status
ferritin 412, tsat 33%, Hb 12.1, MCV 89, CRP 2 on 10/13: replete for now, but will run down again
with these periods. Ferritin 6/Hb 8.9 in the request = Dec 2024, copy fwd. IV iron 2025 all FCM: 750
1/14, 750 1/21, 1000 in Amman 5/19 (scanned letter), 750 9/2, 750 9/9 = 4 g total. No HFE testing.
Cause of the symptoms
severe hypophos from FCM - FGF23 renal phos wasting -> osteomalcia. Brantwell P 0.39 mmol/L = 1.2
mg/dL on 10/14 (was 3.4 12/24). FEPO4 = (42*0.7)/(1.2*78) = 31% , TmP/GFR ~0.8. vit D 14, PTH 88
(2ndary), ALP 168 bone (GGT 17). not malabsorbtion. R 2nd MT = stress fx til proven otherwise, xray
neg doesnt r/o.
What I ordered and stopped
d/c FCM 10/22 + 10/29 + standing order. calcitriol 0.5 mcg bid, D3 2000/d, KPhos neutral 250 tid x
2wk. MR both feet this wk, boot, no running, no steroid inj. no bisphos.
Follow-up
phos/Ca/Cr 10/27 then q2wk, PTH/ALP 11/24. ED if phos <1 or weak/SOB. ferritin/tsat/CBC 1/12. gyn
for LNG IUD - please book it. cont TXA.
Future iron
ferric derisomaltose (or iron sucrose). NO FCM / Injectafer / Ferinject ever, pls add to allergies.
check phos before + 2 wk after. only if ferritin <30 / tsat <20, not for fatigue alone.
RS`;

const read = (id: string): Solution[number] => ({
  tool: 'note_read',
  arguments: { reference: `DocumentReference/elkhatib-${id}` },
});

const stop = (order: string): Solution[number] => ({
  tool: 'medication_set_status',
  arguments: {
    order: `MedicationRequest/elkhatib-${order}`,
    status: 'cancelled',
    reason: 'low phos from FCM, iron replete',
  },
});

const blood = (text: string, due: string): Solution[number] => ({
  tool: 'service_order',
  arguments: { patient, service: { text }, category: 'laboratory', due },
});

export const shorthand: Solution = [
  { tool: 'note_list', arguments: { patient, count: 50 } },
  read('gi-request-2025-10-16'),
  read('brantwell-report-2025-10-17'),
  read('amman-infusion-letter'),
  read('podiatry-2025-10-10'),
  read('pcp-2025-10-14'),
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient, count: 50 } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-10-01', count: 50 },
  },
  stop('fcm-2025-10-22'),
  stop('fcm-2025-10-29'),
  stop('fcm-standing-order'),
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'calcitriol' },
      dose: { value: 0.5, unit: 'mcg' },
      frequency: 'bid',
      route: 'oral',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'vit D3 2000 IU' },
      dose: { value: 2000, unit: '[iU]' },
      frequency: 'qd',
      route: 'oral',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'kphos neutral 250mg' },
      dose: { value: 250, unit: 'mg' },
      frequency: 'tid w food',
      route: 'oral',
      durationDays: 14,
    },
  },
  blood('phos, Ca, Cr', '2025-10-27'),
  blood('PTH, ALP, phos, Ca', '2025-11-24'),
  blood('ferritin/tsat/cbc', '2026-01-12'),
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'MR imaging of both feet, no contrast' },
      category: 'imaging',
      priority: 'urgent',
      due: '2025-10-23',
    },
  },
  {
    tool: 'note_write',
    arguments: { patient, title: 'heme econsult', kind: 'consult', text: note },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/np-baptiste',
      text: `No iron Wed! FCM 10/22 + 10/29 + standing order all d/cd. ferritin 412, phos 1.2 from
FCM = why shes tired & feet hurt. calcitriol/D3/kphos + MR feet ordered. labs 10/27`,
    },
  },
  { tool: 'finish', arguments: {} },
];
