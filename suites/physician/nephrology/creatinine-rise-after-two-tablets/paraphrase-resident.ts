/** A solution in a resident's terse style: standing orders revived, urgent tests called off. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/oyelowo';

const note = `NEPHROLOGY E-CONSULT (chart only, pt not examined by me)
To: Dr. Lindqvist. Re: G. Oyelowo, 64M, T2DM, HTN, CKD w/ UACR 680.

BOTTOM LINE: Not AKI. Expected hemodynamic dip from ARB up-titration + SGLT2i. Keep both. No
urgent US, no urgent visit, no bx. Metformin down to 1 g/day for eGFR 43.

CREATININE (159 umol/L / 88.4 = 1.80 mg/dL)
| Drawn | mg/dL | umol/L | vs 3/3 | eGFR | K |
|---|---|---|---|---|---|
| 3/3 (before change) | 1.48 | 131 | - | 53 | 4.7 |
| 3/31 travel clinic | 1.80 | 159 | +22% | 42 | 5.2 |
| 4/7 Larkmoor | 1.76 | 156 | +19% | 43 | 5.0, not hemolyzed |
Losartan 50->100 + empagliflozin 10 written 3/10, first doses 3/11. Peak +22%, now plateau.

WHY IT LOOKED DOUBLED
- The "78 (3/2024)" in the cover note = URINE creatinine 78 mg/dL from the UACR slip of 3/5/24.
  Serum that day was 1.44 mg/dL (127 umol/L). 159 umol/L was set against a urine number in mg/dL.
- Drawn 3/31, not 3/30.
- 4/7 value is NOT an off-drug value: stop never reached him (voicemail to daughter's line, letter
  silent on pills). Pharmacist 4/2: none missed. Took all AM pills 4/7 07:00; urine glucose 4+.

AGAINST INJURY / OTHER CAUSE
- Rise <30% over 4 wk, stable on repeat; does not reach 1.5x (2.22).
- Feels well, no V/D, no NSAID. No orthostasis: 126/72 lying -> 122/74 at 3 min. Wt 92 -> 90.6,
  mucosa moist = SGLT2i diuresis, not depletion. HCO3 24, BUN 27.
- UA: no blood, 0-1 RBC, no cellular/granular casts, protein 2+ (known). No GN/AIN/ATN picture.
- Obstruction: PVR 45 mL (38 in 2024), stream unchanged, US 2/2024 normal size, no hydro.
- RAS: screening color Doppler normal 2024, BP better, no flash edema.

DRUGS
1. Losartan - list says stopped; actually takes 100 mg qAM. CONTINUE 100 mg daily. Order
   re-activated. UACR 680 is the reason he needs it.
2. Empagliflozin - list says stopped; actually takes 10 mg qAM. CONTINUE 10 mg daily. Order
   re-activated.
3. Metformin - takes 1000 BID. eGFR 42-43 x2 -> CHANGE to 500 mg BID (max 1 g/day under 45).
   A1c 7.1, room for it. Stop if eGFR <30. Back to 1000 BID only if eGFR holds >=45.
4. Amlodipine 5, tamsulosin, atorvastatin, vit D, APAP (max 3 g): no change. BP 122-126, at goal.
5. Nothing is being withheld, so no restart conditions; sick-day pauses below.
6. Finerenone: not now, K 5.0. Revisit once K <=4.8 and UACR still >300.
7. No NSAIDs, no KCl salt, no trimethoprim (K 5.6 on it in 2023).

TESTS / VISITS
- Renal US 4/10: cancelled. Nephrology urgent 4/11: cancelled.
- Next seen: you, 5/12, already booked (pre-travel). Don't need him in nephrology clinic now;
  e-consult me with the May labs. Urology 9/16 and A1c/lipids 9/8 stay.
- Problem list (I can't edit): please delete "Acute kidney injury" 3/31 and the old "CKD stage 2".
  Stage 3a stays until eGFR <45 has lasted 3 mo.

MONITORING
- BMP + UACR Mon 5/5/25 (ordered), back before 5/12 visit and Ghana 5/20-6/10.
- Call me: Cr >1.92 mg/dL (170 umol/L, = +30% over 1.48) or K >5.5. Don't stop drugs by inbox; ring.
- K 5.1-5.5: diet review, repeat 1-2 wk, keep losartan. K >=6.0: hold losartan, ED + ECG same day.
- Cr <=1.92 w/ K <=5.5: carry on, BMP q3-4 mo.

SICK DAYS (card was never given - out of stock 3/10; RN to hand/mail)
- V/D, fever, or can't eat/drink: PAUSE losartan, empagliflozin, metformin. Keep the rest.
- Restart all 3 after 24-48 h of normal eating and drinking. No ibuprofen/naproxen for aches.
- Call if >48 h, faint, hardly any urine. Nausea/belly pain/fast breathing = ketones even w/ normal
  glucose -> ED. Off empagliflozin 3 d before any procedure with fasting.
- Travel: ORS in pack OK. Atovaquone-proguanil OK (CrCl ~54). 90-d supplies of 3/10 run out ~6/8,
  during the trip -> early refill, asked pharmacy.

CONTACT: phone 716-555-0188 only (0142 = daughter). MyChart inactive. RN calls today.

I. Karlsen MD, Nephrology`;

const toPatient = `Dear Mr. Oyelowo,

You asked if you are losing your kidneys. You are not. Your creatinine rose by about a fifth (from
1.48 to 1.76) after the stronger losartan and the new empagliflozin. We expect that: the pressure
in the kidney filters comes down, which protects them over the years. It has already leveled off.
The alarm came from comparing two numbers that do not belong together. I am sorry for the worry.

YOUR PILLS FROM TODAY
- Losartan 100 mg each morning: keep taking it.
- Empagliflozin 10 mg each morning: keep taking it.
- Metformin: less. 500 mg with breakfast and 500 mg with dinner, new tablets at the pharmacy.
  Please take the 1,000 mg tablets out of the organizer.
- Everything else as before. (The printed list of April 7 wrongly leaves out the first two.)

CANCELLED: the ultrasound on Thursday April 10 and the kidney visit on Friday April 11. Stay home.

NEXT: blood and urine on Monday May 5, then Dr. Lindqvist on May 12, before your trip.

WHEN YOU ARE SICK (vomiting, diarrhea, fever, or you cannot eat and drink): leave out losartan,
empagliflozin and metformin. Start them again when you have eaten and drunk normally for a day or
two. Call us if it lasts more than 2 days, if you feel faint, or if you hardly pass urine. Belly
pain, vomiting or fast breathing on empagliflozin: go to the emergency room even if your sugar is
normal. Never Advil, Motrin or Aleve, and no salt substitute. Tylenol is fine, at most 3 g a day.

Dr. Karlsen, kidney doctor`;

export const resident: Solution = [
  { tool: 'patient_search', arguments: { identifier: 'MRN60417238' } },
  { tool: 'note_list', arguments: { patient, date: 'ge2024-01-01', count: 30 } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-cover-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-travel-laboratory' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-visit-2025-03-10' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-visit-2025-04-07' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-pharmacist-call' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-voicemail-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-ultrasound-2024' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-documentreference-26' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-documentreference-32' } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, text: 'creatinine', date: 'ge2024-01-01' },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-03-01', count: 50 },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'DiagnosticReport', patient, date: 'ge2025-04-01' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'ServiceRequest', patient, status: 'active' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  { tool: 'chart_search', arguments: { resourceType: 'Appointment', patient } },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/oyelowo-losartan-100',
      status: 'active',
      reason: 'Creatinine +19% over 1.48, expected hemodynamic dip, K 5.0. Continue 100 mg daily.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/oyelowo-empagliflozin-10',
      status: 'active',
      reason: 'Not AKI: +19%, stable, bland urine. Continue 10 mg daily, UACR 680.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/oyelowo-metformin-1000',
      status: 'stopped',
      reason: 'eGFR 43: replaced by 500 mg BID (max 1 g/day).',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'metformin 500 mg tablet', rxnorm: '6809' },
      dose: { value: 500, unit: 'mg' },
      timesPerDay: 2,
      route: 'oral',
      quantity: 180,
      refills: 1,
      reason: 'T2DM, eGFR 43',
      instructions: 'With breakfast and dinner. Replaces 1,000 mg tablets. Pause on sick days.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/oyelowo-urgent-ultrasound',
      status: 'revoked',
      reason: 'No AKI; PVR 45 mL, no hydronephrosis on US 2/2024. Free the 4/10 slot.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/oyelowo-urgent-nephrology',
      status: 'revoked',
      reason: 'Answered by e-consult 4/8: hemodynamic dip, no biopsy question. Free the 4/11 slot.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Basic metabolic panel', code: '24321-2' },
      category: 'laboratory',
      due: '2025-05-05',
      reason: 'Creatinine and K on losartan 100 + empagliflozin, before travel',
      instructions: 'Call nephrology if creatinine >1.92 mg/dL or K >5.5 mmol/L.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Albumin/creatinine ratio, urine', code: '9318-7' },
      category: 'laboratory',
      due: '2025-05-05',
      reason: 'Response of albuminuria (680 mg/g on 3/3) at 8 weeks',
    },
  },
  {
    tool: 'note_write',
    arguments: { patient, title: 'Nephrology e-consult', kind: 'consult', text: note },
  },
  {
    tool: 'message_send',
    arguments: { patient, recipient: patient, subject: 'Your kidneys are OK', text: toPatient },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/rn-colleen-threlkeld',
      subject: 'Call Mr. Oyelowo TODAY',
      text: `Colleen, pls call today at 716-555-0188 (NOT 0142, MyChart is off) and read him my
message, w/ teach-back: keeps losartan 100 + empagliflozin 10, metformin now 500 BID, US 4/10 and
kidney visit 4/11 are off, labs 5/5. Mail the message + sick-day card + corrected med list.
Please tell US and our desk that the slots are free. Not reached by 4 pm: tell Dr. Lindqvist.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/pharmd-anita-ramnath',
      subject: 'Undo CancelRx: losartan 100, empagliflozin 10',
      text: `Thanks for your call of 4/2, it settled the question. Both discontinuations are
reversed: please reinstate losartan 100 mg daily and empagliflozin 10 mg daily with refills, early
fill before 5/20 (supply ends ~6/8, he is abroad to 6/10). Metformin 1000 BID is off, 500 BID on.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hana-lindqvist',
      subject: 'E-consult answered: not AKI',
      text: `Hana, not injury. Cr 1.48 -> 1.80 (+22%) -> 1.76 (+19%), expected dip; he never stopped
the drugs. "78" was urine creatinine. Losartan 100 + empagliflozin 10 stay (re-activated),
metformin cut to 500 BID, US + urgent visit cancelled, BMP/UACR 5/5, you see him 5/12.
Call me: Cr >1.92 or K >5.5. Please take AKI off the problem list. RN is calling him today.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-pieter-molloy',
      subject: 'Oyelowo creatinine',
      text: `Pieter, FYI: the 78 was the urine creatinine (mg/dL) of 3/5/24; serum then was 1.44 =
127 umol/L. True change +22%, within what ARB + SGLT2i do. I restarted both on the list and called
off US/visit. A. Ramnath messaged you 4/2 that he was still taking them. Easy slip on a fax.`,
    },
  },
  { tool: 'finish', arguments: { answer: 'Not AKI. Note filed, orders corrected, team told.' } },
];
