/** A solution in a resident's terse style: calls first, tablets on hold, Friday's visit kept. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/ashgrove';

const note = `NEPHROLOGY E-CONSULT - URGENT (chart only, pt not examined by me)
To: Dr. Lindqvist. Re: C. Ashgrove, 64M, T2DM, HTN, CKD, UACR 680.

BOTTOM LINE: Yes, injury - but since 4/4, not on 3/31. AKI KDIGO stage 1 (1.6x), prerenal:
gastroenteritis + ibuprofen on losartan/SGLT2i. K 6.0 is 25 h old, no sign of action. ED NOW.

CREATININE (umol/L / 88.4)
| Drawn | mg/dL | umol/L | vs 3/3 | eGFR | K | HCO3 | BUN |
|---|---|---|---|---|---|---|---|
| 3/3 (before change) | 1.48 | 131 | - | 53 | 4.7 | 25 | 22 |
| 3/31 travel clinic | 1.80 | 159 | +22% | 42 | 5.2 | 24 | 27 (urea 9.6) |
| 4/7 Larkmoor | 2.40 | 212 | +62% | 29 | 6.0 confirmed | 17 | 58 |

TWO SEPARATE EVENTS
1. 3/31, +22%: losartan 50->100 + empagliflozin since 3/11, well that day. Expected hemodynamic
   dip, <30%, not AKI. "Doubled" was an error: 78 = URINE creatinine (mg/dL) of 3/5/24; serum then
   1.44 mg/dL = 127 umol/L.
2. 4/4-4/7, a further +33% to 2.40: diarrhea 5-8x/d since Fri, poor intake, wife's ibuprofen 600 TID
   since Fri night (last known 4/7 06:00), and losartan + empagliflozin never interrupted: the stop
   of 4/1 did not reach him (VM on daughter's line, letter silent on pills). All AM pills 4/7 07:00.
- Depleted: 118/70 P 90 lying -> 94/58 P 112 at 1 min, had to sit; wt 92 -> 88.2; dry tongue; dark
  scant urine. BUN/Cr 24, SG 1.028, many hyaline casts.
- Not ATN/GN/AIN so far: no granular/cellular casts, no blood, 0-2 WBC. Not obstructed: PVR 35 mL,
  US 2/2024 no hydro.
- Acidosis: AG 135-106-17 = 12, so stool HCO3 loss/AKI most likely. But urine ketones 1+ on SGLT2i +
  metformin -> BHB, VBG, lactate today; glucose 133 doesn't exclude euglycemic DKA.

WHERE: ED today, stat, not home/clinic/Friday. Wife drives now; 911 if faint, weak, palpitations,
CP, or no ride. Ask of ED:
- 12-lead ECG + monitor, BMP, VBG, BHB, lactate, CBC, Mg, UA at once. Ca gluconate if ECG changes;
  insulin/dextrose +/- binder (SZC) per K. BMP q4h till K <5.5 x2.
- IV balanced crystalloid 1 L over 1-2 h, then by exam/orthostatics; no HF known. No NSAID, no
  contrast unless vital. Strict UOP. BHB >=3 or pH <7.3: DKA pathway.
- Admit if K >=6.0 on repeat, ECG changes, ketoacidosis, Cr not falling, or can't drink. Page me.

DRUGS - from today, incl. tonight's box
| Drug | Taking now | From today | Back when |
|---|---|---|---|
| Losartan | 100 qAM (list: stopped) | HOLD | LAST. See below, at 50 mg |
| Empagliflozin | 10 qAM (list: stopped) | HOLD | see below, 10 mg |
| Metformin | 1000 BID | HOLD (eGFR 29, HCO3 17) | eGFR >=30 stable, HCO3 >=22: 500 BID |
| Ibuprofen (wife's) | 600 TID | STOP for good | never |
| Tamsulosin | 0.4 HS | HOLD | no orthostasis x24 h |
| Amlodipine | 5 qAM | HOLD | standing SBP >=130 |
| Atorva, vit D, APAP <=3 g | as listed | continue | - |
Restart order, for ALL: no diarrhea 48 h, eating/drinking normally, no drop on standing, no NSAID.
1. Empagliflozin 10: + Cr <=1.92 (within 30% of 1.48), ketones neg. BMP 1 wk later.
2. Losartan 50: 1 wk after that, + K <=5.0 and Cr still <=1.92. BMP 1-2 wk. 100 mg only if then K
   <=5.0 and Cr <=1.92. Both remain right for UACR 680 - this is a pause, not an allergy.
3. Metformin max 1 g/d while eGFR 30-44; stays off <30. Fingersticks BID meanwhile, call >300.

TESTS / VISITS
- Outpt renal US 4/10: cancelled. ED/ward to scan only if Cr not falling at 48 h of fluid.
- Nephrology Fri 4/11: KEEP as post-ED check (not for bx). Still inpatient: I see him there.
- You: 5/12 pre-travel stays. Ghana 5/20-6/10 if recovered; atovaquone-proguanil needs CrCl 30+.
- AKI on problem list: correct onset to 4/4-4/7. Please add NSAIDs to allergy/intolerance list.

MONITORING
- Stat panel today in ED. Then BMP Thu 4/10 (ordered), read by me before Friday, and 4/15.
- Tell me same day: K >=5.5, or Cr >=2.40, or Cr not falling by 4/10. At 4/15 and later: Cr >1.92
  (>30% over 1.48) or K >5.5. K >=6.0 any time = ED.

SICK DAYS (card was out of stock 3/10; needs it before travel)
- V/D/fever/can't eat or drink: pause losartan, empagliflozin, metformin at once; back on after
  24-48 h of normal eating + drinking (this time only when WE say so). No Advil/Motrin/Aleve, no KCl
  salt. Call day 1, not day 4. Belly pain, vomiting, fast breathing -> ED even w/ normal glucose.

CONTACT: 716-555-0164 (0127 = daughter, use as backup today). MyChart inactive. Not yet reached as
of this note: RN calling now. No answer by 10:30 -> daughter, then welfare check at 112 Marram Rd.

I. Karlsen MD, Nephrology`;

const toPatient = `Mr. Ashgrove - PLEASE GO TO THE EMERGENCY ROOM NOW, this morning.

Yesterday's blood shows that your kidneys are short of water and your potassium is too high (6.0).
High potassium can upset the heartbeat. It needs a heart tracing, blood tests and a drip today.
Your wife should drive, not you. Call 911 if you feel faint, weak, have palpitations or chest pain.

TAKE NONE OF THESE until one of us tells you: losartan, empagliflozin, metformin, amlodipine,
tamsulosin. Empty them out of the organizer. Bring all bottles with you.
NO MORE MOTRIN/ibuprofen, Advil or Aleve, now or later: it is a main reason. Tylenol is fine (max 3
g a day). No salt substitute, bananas or juice for now. Small sips of water on the way are fine.

"Am I losing my kidneys?" The March change was harmless. This is new, from the stomach bug plus the
Motrin, and kidneys usually recover from it if we treat it quickly.

The Thursday ultrasound is cancelled. After the ER: blood test Thursday April 10, and come to see me
Friday April 11. We will restart the kidney pills one by one when your blood is better.

NEXT TIME YOU ARE SICK (vomiting, diarrhea, fever, not eating or drinking): leave out losartan,
empagliflozin and metformin from the first day, never take Motrin, and call us the same day. Start
again after 1-2 days of normal eating and drinking. Belly pain, vomiting or fast breathing: ER.

Dr. Karlsen, kidney doctor`;

export const resident: Solution = [
  { tool: 'patient_search', arguments: { identifier: 'MRN60582914' } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-03-01', count: 50 },
  },
  { tool: 'note_list', arguments: { patient, date: 'ge2024-01-01', count: 30 } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-visit-2025-04-07' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-advice-line-call' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-pharmacist-call' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-cover-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-voicemail-note' } },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/rn-colleen-threlkeld',
      subject: 'STAT: call Mr. Ashgrove NOW -> ED',
      text: `Colleen, K 6.0 confirmed + Cr 2.40 from your draw, he is dry and was on ibuprofen. Pls
call 716-555-0164 right now: ED this morning, wife drives, 911 if faint/weak/palpitations/CP. No
losartan, empagliflozin, metformin, amlodipine, tamsulosin, no Motrin. No answer: daughter
716-555-0127, then 911 welfare check, 112 Marram Rd. Call ED charge RN ahead (K 6.0, ECG on
arrival). Page me either way.`,
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Emergency department evaluation, today' },
      category: 'referral',
      priority: 'stat',
      due: '2025-04-08',
      reason:
        'K 6.0 (not hemolyzed), AKI 1.48 -> 2.40, HCO3 17, orthostatic, diarrhea + NSAID + ARB',
      instructions: 'Monitor, treat K, IV balanced crystalloid, rule out SGLT2i ketoacidosis.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: '12-lead ECG' },
      category: 'procedure',
      priority: 'stat',
      due: '2025-04-08',
      reason: 'K 6.0',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'BMP, venous blood gas, beta-hydroxybutyrate, lactate, CBC, Mg' },
      category: 'laboratory',
      priority: 'stat',
      due: '2025-04-08',
      reason: 'K 6.0, Cr 2.40, HCO3 17 on SGLT2i + metformin',
      instructions: 'In ED on arrival, BMP q4h until K <5.5 twice.',
    },
  },
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient } },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-metformin-1000',
      status: 'on-hold',
      reason: 'AKI, eGFR 29, HCO3 17. Back at 500 BID once eGFR >=30 stable and HCO3 >=22.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-losartan-100',
      status: 'on-hold',
      reason: 'AKI, K 6.0, depleted. Resume at 50 mg when well, K <=5.0, Cr <=1.92.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-empagliflozin-10',
      status: 'on-hold',
      reason: 'AKI, volume depletion, ketonuria. Resume when eating, ketones neg, Cr <=1.92.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-medicationrequest-8',
      status: 'on-hold',
      reason: 'Tamsulosin: orthostatic 118 -> 94. Resume after 24 h without drop.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-medicationrequest-7',
      status: 'on-hold',
      reason: 'Amlodipine: standing BP 94/58. Resume when standing SBP >=130.',
    },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-travel-laboratory' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-visit-2025-03-10' } },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/ashgrove-documentreference-26' },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-ultrasound-2024' } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'DiagnosticReport', patient, date: 'ge2025-04-01' },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'ServiceRequest', patient, status: 'active' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/ashgrove-urgent-ultrasound',
      status: 'revoked',
      reason:
        'Prerenal AKI, PVR 35 mL, no hydro 2024; goes to ED today. Re-order if Cr not falling.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Basic metabolic panel', code: '24321-2' },
      category: 'laboratory',
      priority: 'urgent',
      due: '2025-04-10',
      reason: 'AKI and K 6.0, 48 h after ED',
      instructions: 'Page nephrology: K >=5.5, Cr >=2.40 or not falling. Repeat 4/15.',
    },
  },
  {
    tool: 'message_send',
    arguments: { patient, recipient: patient, subject: 'GO TO THE ER NOW', text: toPatient },
  },
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Nephrology e-consult, urgent: AKI with K 6.0, to ED',
      kind: 'consult',
      text: note,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hana-lindqvist',
      subject: 'Ashgrove: K 6.0, to ED now',
      text: `Hana, this is real AKI (1.48 -> 1.80 = +22% expected -> 2.40 = +62%), K 6.0, HCO3 17,
dry, ibuprofen since Fri, still on losartan + empagliflozin. ED now, Colleen is calling; pls make
sure he has left by 10:30. All held: losartan, empagliflozin, metformin, amlodipine, tamsulosin. US
cancelled, Fri 4/11 with me stays, BMP 4/10. Please add NSAIDs to allergies and check why K 6.0 was
not called.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/pharmd-anita-ramnath',
      subject: 'Holds: do not fill',
      text: `Hold losartan, empagliflozin, metformin, amlodipine, tamsulosin: AKI + K 6.0 after
gastroenteritis and ibuprofen, to ED today. Home supply is still there. I'll send restarts one by
one (losartan at 50, metformin at 500 BID). Please flag NSAIDs: avoid. Your 4/2 note was a great
help.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-pieter-molloy',
      subject: 'Ashgrove follow-up',
      text: `Pieter, FYI: 3/31 was +22% (78 = urine creatinine; serum 3/2024 was 1.44 mg/dL), an
expected dip. The stop never reached him; A. Ramnath wrote you on 4/2. Then gastroenteritis +
ibuprofen: Cr 2.40, K 6.0 on 4/7 after hours. He goes to ED as soon as we reach him.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/rn-theo-vasquez',
      subject: 'Your call of 4/6',
      text: `Theo, learning point, no blame: CKD + ARB + SGLT2i + diarrhea = pause those and
metformin, and no ibuprofen at all, with or without food. Lightheaded + BP 102/64 should be seen
same day.`,
    },
  },
  {
    tool: 'finish',
    arguments: { answer: 'AKI with K 6.0: ED now. Holds, orders, note and calls in place.' },
  },
];
