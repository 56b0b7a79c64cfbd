/** The consult as a resident would do it: terse bullets, drug and clinic first, referral after. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/rahmani';

const note = `CARDIOLOGY E-CONSULT 02/11/2025. 43F, AF. Asked: refill or stop apixaban, score 1?

## Answer
- Neither. Don't sign the 12 mo refill, and don't stop anticoagulation. She needs it lifelong,
  but the drug is WARFARIN, INR 2.0-3.0 (target 2.5).
- Why: AF + rheumatic mitral stenosis, MVA 1.2 = severe. Score does not apply here. Stroke risk
  is high whatever it adds up to -> VKA, class 1 (ACC/AHA/ACCP/HRS 2023 AF; 2020 VHD).
- INVICTUS (NEJM 2022, n ~4,500, rheumatic AF, mostly MS): rivaroxaban v VKA, primary endpoint
  (stroke/embolism/MI/death) HR 1.25 against rivaroxaban, more deaths, no less major bleeding.
  Pivotal DOAC trials excluded moderate-severe MS; no outcome data for apixaban.
- Apixaban stays on, no gap, until INR >= 2.0. DOAC is the bridge, not the plan.

## Findings
- Lakeshore TTE 12/19/2024 (scanned 01/08, not opened): rheumatic MV, doming, both commissures
  fused, no commissural Ca. MVA 1.2 by planimetry and PHT (184 ms). MG 9 @ HR 74. Mild MR (VC
  2.5). Wilkins 7. LA 52 mm, 61 mL/m2. EF 60. TR 3.15 m/s, PASP 48.
- v 03/2021: MVA 1.9, MG 4, LA 44, sinus, TR 2.4. Progressed in < 4 y. "Mild MS" on problem list
  is out of date: SEVERE, symptomatic (stage D).
- Etiology: SW intake 10/2019 - rheumatic fever age 11 w/ joints + heart, monthly PCN x 6 y; pulm
  edema w/ last pregnancy. Never reached other notes ("denies heart disease as child", via
  husband).
- AF: documented 06/18/2022, flutters for weeks before; irregular on each exam since 11/2023, AF on
  today's ECG (72/min, axis 95). Long-standing persistent, valvular. NOT lone AF.
- Sx: stops at 1 flight, 2 pillows, slowly worse = NYHA III from the valve. Dec ED visit = RSV +
  fast AF -> pulm congestion (NT-proBNP 912, better w/ furosemide). Not deconditioning, not
  anxiety; Hb 12.4.
- Today HR 72, BP 112/68, SpO2 97, JVP 7, lungs clear. 02/10: INR 1.1, Hb 12.4, plt 268, Cr 0.7,
  ALT 19, alb 4.3, K 4.2, hCG neg.

## Treatment and transition
- NEW: urgent care (SwiftDoor) gave metronidazole 500 BID 02/06-02/12 for BV, not on our list.
  Inhibits CYP2C9 -> big INR rise with warfarin. Finish it tomorrow; warfarin starts after, not
  with it.
- Warfarin 5 mg PO q evening, 1st dose Thu 02/13 at anticoag clinic intake.
- Continue apixaban 5 mg BID w/ warfarin (home supply to ~03/05). D/c apixaban when INR >= 2.0,
  blood drawn right BEFORE the next apixaban dose (apixaban raises INR). Recheck INR next day off
  it. No heparin/LMWH. Not there by 02/28 -> call me, I extend apixaban by 1-2 wk; no gap.
- Pended 12 mo apixaban: cancelled. Indication "nonvalvular" was wrong.
- Metoprolol succ 50: continue (slow rate = longer filling). No cardioversion/ablation now: LA 52,
  valve first. No diuretic today, dry; she took furosemide fine in Dec despite sulfa rash.
- No aspirin, no NSAID, no TXA. Triptan stays off until valve clinic.

## Monitoring
- Anticoag clinic (pharmacist-run), intake 02/13. Baseline labs done 02/10, don't repeat.
- INR 02/17 or 02/18, 02/21, then 2x/wk until 2 in range, weekly x4, then q4 wk. CBC at 3 mo,
  then yearly w/ Cr, ALT.
- Early INRs may run high (metronidazole wearing off, apixaban on board): dose may need to go up
  wk 2.
- INR within 3-5 d of ANY new drug. Amoxicillin (dentist), metronidazole, azoles, macrolides,
  TMP-SMX (also allergic) are the ones. Acetaminophen OK, <= 2 g/d. No herbal "cleansing" tea.
  Steady diet.
- She missed 2 doses/mo and had 6 d off in Sept/Oct: pill box, Dari calendar, reminder calls.

## Safety
- Pregnancy: hCG neg 02/10; warfarin is teratogenic (wk 6-12) and severe MS = pregnancy advised
  against (mWHO IV) until valve fixed. She wants no more kids.
- Etonogestrel implant L arm: effective, no interaction, keep. Expires 05/09/2026 -> replace by
  04/2026, no gap. No estrogen. Late bleed/+ test: same-day call, don't just stop warfarin.
- Tell her (Dari, female interp, HER phone after 3 pm): 911 for face/arm/speech, SOB at rest,
  hemoptysis, faint, palpitations > 1 h; same day for black stool, heavy menses, head injury.
- Dental (their question): no endocarditis prophylaxis for native MS. Fillings OK on warfarin if INR
  <= 3.0 that week. Local without epinephrine, no NSAID. Get fillings done before any valve work.
- RF prophylaxis: > 40 y and 30+ y since attack, no restart; treat strep early.

## Referral and follow-up
- Valve/structural clinic, URGENT, by 03/04: percutaneous mitral balloon commissurotomy.
  Symptomatic, 1.2 cm2, Wilkins 7, mild MR, no Ca = class 1. TEE to r/o LAA thrombus after >= 3
  wk of INR >= 2.
- TEE ordered 03/17-04/04. Old 2024 TTE order cancelled (done at Lakeshore); I want the images.
- Me, in person w/ female Dari interp: 4-6 wk (order in). She was "discharged" for no-shows after
  letters in English; not acceptable this time: phone call, her number.
- You: call her 02/12. Visit 2 wk. Fix problem list: AF w/ rheumatic MS (not lone), MS severe, LTBI
  treated (not active), Fe def resolved.

E. Lindqvarn MD, Cardiology`;

const read = (id: string): Solution[number] => ({
  tool: 'note_read',
  arguments: { reference: `DocumentReference/rahmani-${id}` },
});

const reading: Solution = [
  { tool: 'patient_search', arguments: { identifier: 'MRN70431186' } },
  { tool: 'note_list', arguments: { patient, count: 50 } },
  read('visit-2025-02-11'),
  read('outside-echo'),
  read('outside-emergency'),
  read('urgent-care'),
  read('pharmacy-2025'),
  read('social-work-2019'),
  read('cardiology-2022'),
  read('implant-2023'),
  read('dental-letter'),
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient, count: 50 } },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  { tool: 'chart_search', arguments: { resourceType: 'ServiceRequest', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-01-01' },
  },
  { tool: 'chart_read', arguments: { reference: 'DiagnosticReport/rahmani-echo-2021' } },
];

const drugs: Solution = [
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/rahmani-apixaban-refill',
      status: 'cancelled',
      reason: 'Rheumatic MS, MVA 1.2, with AF: warfarin, not a DOAC. Do not sign.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'warfarin 5 mg tablet', rxnorm: '11289' },
      dose: { value: 5, unit: 'mg' },
      timesPerDay: 1,
      route: 'oral',
      start: '2025-02-13',
      quantity: 30,
      refills: 2,
      reason: 'AF with severe rheumatic mitral stenosis. INR target 2.5 (2.0-3.0)',
      instructions:
        'Evening. First dose 02/13, after metronidazole ends 02/12. Keep taking apixaban twice a ' +
        'day until the clinic says stop (INR 2.0 or more before the next apixaban dose).',
    },
  },
];

const services: Solution = [
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Referral to anticoagulation clinic: warfarin start, apixaban overlap' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-02-13',
      reason: 'AF with severe rheumatic MS. Warfarin 5 mg from 02/13, INR 2.0-3.0, long term',
      instructions:
        'Female Dari interpreter, her own phone after 3 pm. Metronidazole ends 02/12. Stop ' +
        'apixaban only at INR 2.0 or more drawn just before a dose.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'INR', code: '6301-6' },
      category: 'laboratory',
      due: { start: '2025-02-17', end: '2025-02-18' },
      reason: 'Warfarin day 5-6',
      instructions: 'Venous sample, before the morning apixaban dose.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'INR', code: '6301-6' },
      category: 'laboratory',
      due: '2025-02-21',
      reason: 'Warfarin day 9, apixaban overlap: stop apixaban if INR 2.0 or more',
      instructions: 'Venous sample, before the morning apixaban dose.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Referral to structural heart clinic: mitral balloon commissurotomy' },
      category: 'referral',
      priority: 'urgent',
      due: { start: '2025-02-12', end: '2025-03-04' },
      reason:
        'Severe symptomatic rheumatic MS: MVA 1.2, MG 9, PASP 48, Wilkins 7, mild MR, NYHA III',
      instructions: 'Get images from Lakeshore 12/19/2024. Female Dari interpreter.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Transesophageal echocardiogram' },
      category: 'imaging',
      due: { start: '2025-03-17', end: '2025-04-04' },
      reason: 'Exclude left atrial appendage thrombus before commissurotomy',
      instructions: 'After at least 3 weeks of INR 2.0 or more. May be done by the valve team.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/rahmani-echo-order-2024',
      status: 'revoked',
      reason: 'TTE was done at Lakeshore 12/19/2024; next imaging by valve clinic.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Cardiology clinic visit, in person, Dr. Lindqvarn' },
      category: 'referral',
      due: { start: '2025-03-11', end: '2025-03-25' },
      reason: 'Severe MS, AF, new warfarin',
      instructions: 'Book by phone with Dari interpreter, call after 3 pm. No English letters.',
    },
  },
];

const words: Solution = [
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Cardiology e-consult: AF with severe rheumatic MS - warfarin, not apixaban',
      kind: 'consult',
      text: note,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hazelwood',
      subject: 'Rahmani: neither refill nor stop - switch to warfarin',
      text: `Miriam - she has severe rheumatic MS (Lakeshore echo 12/19, in your outside folder:
MVA 1.2), so CHA2DS2-VASc doesn't apply. Lifelong warfarin, INR 2-3. I cancelled the pended
refill and ordered warfarin 5 mg from Thu 02/13, anticoag clinic, INRs, valve clinic (balloon)
and TEE.

Pls call her tomorrow w/ interpreter: do NOT stop apixaban until the clinic says so (INR >= 2),
finish metronidazole from urgent care 02/12 (interacts - hence start 02/13), no pregnancy,
implant stays (due 05/2026), 911 for stroke sx or SOB at rest. Her SOB is the valve. Details in
note.`,
    },
  },
  {
    tool: 'finish',
    arguments: { answer: 'Warfarin INR 2-3 with apixaban overlap; urgent valve referral.' },
  },
];

export const residentBullets: Solution = [...reading, ...drugs, ...services, ...words];
