/** The consult as a resident would do it: terse bullets, orders first, then the note. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/elkhatib';

const note = `HEMATOLOGY E-CONSULT. 34F, ileal Crohn (remission, adalimumab), HMB. Chart review.

BOTTOM LINE: NOT iron deficient. Sx = FCM-induced renal phos wasting (FGF23) w/ osteomalacia +
probable R 2nd MT stress fx. No FCM Wed, no FCM ever again. Treat phos + vit D, MRI the foot.

## Iron status
- Replete. 10/13: Hb 12.1, MCV 89, ferritin 412, Fe 96 / TIBC 288 = TSAT 33 %, CRP 2.
- Request quotes Hb 8.9 / ferritin 6 / TSAT 5 %: those are 12/09/2024, copied forward.
- IV iron in 2025, all FCM:
  - 01/14 + 01/21: 750 x2, here
  - 05/19: 1,000 mg Ferinject, Dar al-Nakheel Hosp, Amman (letter scanned 07/02, never abstracted)
  - 09/02 + 09/09: 750 x2, here
  - TOTAL 4,000 mg in 8 mo, not the 3,000 the infusion/pharmacy records carry.
- Ferritin 412 = drawn 34 d after last dose, TSAT < 45 %. Not hemochromatosis; no HFE testing.

## Cause of the symptoms
- Serum phos 10/14 (fasting, Brantwell) 0.39 mmol/L (0.81-1.45) = 1.2 mg/dL. Came through unflagged,
  in SI, under "P-inorganic", to the in-basket of a PCP who is away. Nobody acted on it.
- Baseline 12/09/2024, before any IV iron: 3.4 mg/dL. Not measured in between (dropped from CMP).
- Same-draw urine: phos 42, Cr 78 mg/dL; serum Cr 0.7.
  - FEPO4 = (UPO4 x SCr)/(SPO4 x UCr) = (42 x 0.7)/(1.21 x 78) = 31 %. Expect < 5 % here.
  - TRP 69 %; TmP/GFR = 0.69 x 1.21 = 0.83 mg/dL (nl 2.5-4.5).
  - => kidney is dumping phos. Not diet, gut, refeeding or antacid (all would give low FEPO4).
- Mechanism: FCM -> high intact FGF23 -> phosphaturia + low calcitriol.
- Ca 9.0 (alb 4.1), Mg 1.9: nl. 25-OH D 14 (L), PTH 88 (H) = secondary (low D + low calcitriol); it
  adds to the wasting but isn't the driver. Ca nl -> not primary HPT.
- ALP 71 (12/24) -> 84 -> 121 -> 168 w/ GGT 17, ALT 19: bone, i.e. osteomalacia. Not "running".
- Not Fanconi: HCO3 25, K 4.1, gluc 84, UA protein neg; no tenofovir. TIO/genetic: only if it
  persists months off FCM.
- Fatigue, heavy legs, rib/shin pain = low phos + osteomalacia. Pattern fits: aching 10 d after
  January, relapse mid-June after Amman, no lift after Sept. Hb, TSH, B12 don't explain it.
- R foot: focal 2nd metatarsal shaft tenderness, + hop test, night pain -> stress/insufficiency fx
  until MRI says otherwise. Neg plain film 10/10 doesn't exclude it. Not metatarsalgia.
- No rhabdo/arrhythmia/resp features; power 5/5, QTc 418 -> outpt, no IV phos.

## What I ordered and stopped
STOPPED
- FCM 10/22 and 10/29: both cancelled. Infusion center pls release chairs.
- Standing FCM order 03/18 (Dr Halloran): discontinued, not to be rewritten.
STARTED (1st doses 10/21, right after the draw)
- K/Na phosphate (K-Phos Neutral) 250 mg elemental P QID w/ meals + HS, 4 wk. Split to spare gut.
  Not w/ Ca/antacid.
- Calcitriol 0.25 mcg BID (bypasses the FGF23 block; keeps PTH down on phos).
- Ergocalciferol 50,000 IU weekly x 8, then D3 2,000 IU/d.
- Ca from diet ~1,000 mg/d (labneh/dairy as now).
IMAGING/REFERRAL
- MRI R foot w/o contrast, urgent, by 10/24. Until read: walking boot/stiff shoe, no running, no
  steroid injection. Acetaminophen; no ibuprofen.
- Gyn for LNG-IUD, expedited: bleeding is why she needs iron. Continue TXA 1,300 TID d1-5.
NOT doing: iron, HFE, IV phos, DXA, bisphosphonate, change of adalimumab.

## Follow-up
- 10/21 BEFORE 1st doses: phos, BMP, Mg, intact FGF23, 1,25-OH2-D. Don't hold tx for results.
- 10/28, 11/04, 11/18: phos + Ca + Cr + K.
- 12/02: phos, Ca, ALP, PTH, 25-OH D.
- 12/09: CBC, ferritin, Fe/TIBC (3 mo post last dose).
- I review these. Targets: phos >= 2.5 x2 -> stop phosphate salt, then calcitriol once PTH nl. Ca >
  10.3 -> hold calcitriol, call me. Diarrhea -> halve phosphate.
- Phos < 1.0, new weakness, SOB, confusion, palpitations -> ED, IV phos.
- Not >= 2.0 by 12/02 -> I refer to endocrine/metabolic bone.

## Future iron
- None now. Trigger = labs, not fatigue: ferritin < 30, or < 100 w/ TSAT < 20 %. Phos normal first.
- If needed: ferric derisomaltose 1,000 mg IV x1 (iron sucrose 200 mg x5 as fallback). PO iron
  failed twice. IBD RCT: low phos 51 % w/ FCM v 8 % w/ derisomaltose.
- NO FCM (Injectafer/Ferinject) from anyone, anywhere. Phos before, and 2 wk after, any IV iron.
- Pls enter on allergy list: "ferric carboxymaltose - hypophosphatemia w/ osteomalacia, 2025". Pt to
  carry it (she gets iron abroad). Every prescriber must ask about iron given elsewhere: total 4 g.

R. Sivertsen MD, Hematology`;

/** What she reads before she orders. */
const reading: Solution = [
  { tool: 'patient_search', arguments: { identifier: 'MRN60418827' } },
  { tool: 'note_list', arguments: { patient, date: 'ge2024-11-01', count: 50 } },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-gi-request-2025-10-16' },
  },
  {
    tool: 'chart_search',
    arguments: {
      resourceType: 'Observation',
      patient,
      category: 'laboratory',
      date: 'ge2025-10-01',
      count: 50,
    },
  },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-brantwell-report-2025-10-17' },
  },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-amman-infusion-letter' },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-podiatry-2025-10-10' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-pcp-2025-10-14' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-pharmacy-2025-10-17' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-gi-2025-03-18' } },
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient, count: 50 } },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, code: '2777-1,6768-6,2276-4', count: 50 },
  },
];

const stops: Solution = [
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/elkhatib-fcm-2025-10-22',
      status: 'cancelled',
      reason: 'Iron replete; FCM-induced hypophosphatemia (phos 1.2 mg/dL). Do not give.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/elkhatib-fcm-2025-10-29',
      status: 'cancelled',
      reason: 'Iron replete; FCM-induced hypophosphatemia (phos 1.2 mg/dL). Do not give.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/elkhatib-fcm-standing-order',
      status: 'stopped',
      reason: 'FCM caused renal phosphate wasting with osteomalacia. Not to be renewed.',
    },
  },
];

const drugs: Solution = [
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'K-Phos Neutral tablet (potassium-sodium phosphate, 250 mg phosphorus)' },
      dose: { value: 250, unit: 'mg' },
      timesPerDay: 4,
      route: 'oral',
      durationDays: 28,
      quantity: 112,
      refills: 0,
      reason: 'Symptomatic hypophosphatemia, FGF23-mediated, after ferric carboxymaltose',
      instructions: 'Three meals and bedtime, full glass of water. Not with calcium or antacids.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'calcitriol 0.25 mcg capsule', rxnorm: '1894' },
      dose: { value: 0.25, unit: 'ug' },
      timesPerDay: 2,
      route: 'oral',
      durationDays: 42,
      quantity: 84,
      reason: 'FGF23-mediated hypophosphatemia with secondary hyperparathyroidism',
      instructions:
        'Stop and call for vomiting, thirst or constipation. Calcium is checked weekly.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'ergocalciferol 50,000 unit capsule', rxnorm: '4018' },
      dose: { value: 50000, unit: '[iU]' },
      frequency: 'once weekly',
      route: 'oral',
      durationDays: 56,
      quantity: 8,
      reason: '25-OH vitamin D 14 ng/mL, osteomalacia',
    },
  },
];

const phosphatePanel = 'Phosphate, calcium, creatinine and potassium, serum';

const tests: Solution = [
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: {
        text: 'Phosphate, BMP, magnesium, 1,25-dihydroxyvitamin D, intact FGF23',
      },
      category: 'laboratory',
      priority: 'asap',
      due: '2025-10-21',
      reason: 'Phosphate 0.39 mmol/L on 10/14',
      instructions: 'Draw before first dose of phosphate. Do not delay treatment for results.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: phosphatePanel },
      category: 'laboratory',
      due: '2025-10-28',
      reason: 'One week on phosphate and calcitriol',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: phosphatePanel },
      category: 'laboratory',
      due: '2025-11-04',
      reason: 'Two weeks on treatment',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: phosphatePanel },
      category: 'laboratory',
      due: '2025-11-18',
      reason: 'Four weeks on treatment: continue or stop phosphate salt',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Phosphate, calcium, alkaline phosphatase, PTH and 25-OH vitamin D' },
      category: 'laboratory',
      due: '2025-12-02',
      reason: 'Osteomalacia and vitamin D repletion, six weeks',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'CBC, ferritin, iron and TIBC' },
      category: 'laboratory',
      due: '2025-12-09',
      reason: 'Iron status three months after last IV iron',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'MRI right foot without contrast' },
      category: 'imaging',
      priority: 'urgent',
      due: '2025-10-24',
      reason: 'Focal 2nd metatarsal shaft pain, osteomalacia, normal film 10/10: stress fracture?',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Referral to gynecology, Dr. Nadkarni: levonorgestrel 52 mg IUD' },
      category: 'referral',
      priority: 'asap',
      due: { start: '2025-10-21', end: '2025-11-14' },
      reason: 'Heavy menstrual bleeding drives the iron loss; IV iron now harms her',
      instructions: 'She fears insertion: offer local block/sedation. No-show in April, call her.',
    },
  },
];

const words: Solution = [
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Hematology e-consult: FCM-induced hypophosphatemia with osteomalacia',
      kind: 'consult',
      text: note,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/np-baptiste',
      subject: 'El-Khatib: NO iron Wednesday',
      text: `Corinne - no FCM Wed 10/22 or 10/29. I cancelled both and stopped the standing order.
She is iron replete (10/13: ferritin 412, TSAT 33 %, Hb 12.1; the ferritin 6 is from 12/2024). She
had another 1,000 mg FCM in Amman 05/19 - 4 g this year.

Phos 10/14 is 0.39 mmol/L = 1.2 mg/dL, unflagged, FEPO4 31 %: FCM phosphate wasting w/ osteomalacia
and likely R metatarsal stress fx. Ordered: K-Phos, calcitriol, ergocalciferol, MRI foot, labs, gyn.

Before Wed pls: (1) call her - no infusion, pick up meds, labs tomorrow 10/21 before first dose,
boot, no running, ED if weak/SOB/palpitations; (2) tell infusion center + pharmacy not to mix;
(3) put FCM on the allergy list. Details in my note.`,
    },
  },
  {
    tool: 'finish',
    arguments: { answer: 'No FCM. FCM-induced hypophosphatemia with osteomalacia; orders placed.' },
  },
];

export const residentBullets: Solution = [...reading, ...stops, ...drugs, ...tests, ...words];
