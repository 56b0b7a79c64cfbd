/** Notes of 2022 to 2024, as their authors typed them: clutter, and a few things worth knowing. */
import type { Chart } from '../../../../src/chart/index.ts';
import { ids } from './facts.ts';
import type { Identity } from './identity.ts';
import { dietitian, orthopaedist, primaryCare, urgentCare, urologist } from './people.ts';

function ferritinVisit({ family }: Identity): string {
  return `OFFICE VISIT - annual

Mr. ${family}, 60. Tired, but on nights again. CPAP 6 h. No chest pain, no dyspnea. Knees ache on
the yard stairs, right more than left. Nocturia x2.

Meds: metformin 1000 BID, losartan 50, amlodipine 5, atorvastatin 40, vitamin D. No aspirin since
2021.

136/80, 93.8 kg. Feet fine. Prostate smooth, moderately enlarged.

Labs: A1c 7.3. Creatinine 1.34 (1.31), K 4.6. Urine albumin/creatinine 310 (190). So A3 now, by a
hair. Hgb 14.1. Ferritin 412, TSAT 34 %. ALT 48. PSA 1.9.

A/P
1. Diabetic kidney disease, urine albumin now 310. Losartan at 50, pressure room for more, he is
   reluctant ("every time I come you add"). Salt first, recheck in 6 months.
2. Ferritin 412 with normal-ish saturation: fatty liver and a glass of wine most evenings, I think.
   HFE gene sent. Ultrasound of the liver if ALT stays up.
3. Knees: acetaminophen, physio. Told him NO ibuprofen/naproxen because of the kidneys, wrote it on
   the back of his card.
4. Nocturia: urology if it bothers him, not yet.
5. Prevention: flu done, COVID booster done, zoster #1 today, colon 2027.

H. Lindqvist MD

Addendum 3/24: HFE C282Y and H63D not detected. Ferritin = metabolic. Recheck yearly.`;
}

function prostatitis({ family }: Identity): string {
  return `URGENT CARE VISIT

CC: burning with urination x3 days, low back ache, chills last night.

HPI: ${family}, 62M DM2, walks in. Dysuria, frequency q1h, hesitancy. Temp 101 at home. No flank
pain, no vomiting, no gross hematuria. No new sexual partner. Took OTC phenazopyridine x2.

PMH: DM2, HTN, OSA, "kidney protein". Meds per wallet card: metformin, losartan 50, amlodipine,
atorvastatin. ALL: PCN (rash, childhood), lisinopril cough.

Exam: T 38.1, HR 98, BP 128/74. Abd soft, suprapubic tenderness. No CVAT. Prostate boggy, tender.

UA: LE 3+, nitrite pos, blood 1+, protein 2+. Culture sent.

A: Acute prostatitis / complicated UTI, stable for outpatient.
P: TMP-SMX DS 1 tab BID x 14 days. Push fluids. Return if vomiting or fever past 48 h. PCP 1 week
with labs - on losartan, told him bloodwork in one week is not optional. Ucx result to PCP.

C. Tessaro NP

Addendum 5/18: Ucx E. coli >100K, TMP-SMX susceptible. LM on cell.`;
}

function trimethoprimCall({ family }: Identity): string {
  return `TELEPHONE - lab results

Called Mr. ${family} myself. BMP 5/23, day 7 of TMP-SMX DS: K 5.6, creatinine 1.68 (baseline
1.36-1.40 this spring). Not hemolyzed. He feels much better, no fever since 5/18, eating and
drinking.

Reviewed: no salt substitute, no ibuprofen. So trimethoprim, on top of losartan. Trimethoprim blocks
creatinine secretion and the potassium channel both, so part of the 1.68 is not real.

Plan: stop TMP-SMX today (day 7 of 14). Prostatitis wants more days, and E. coli is also sensitive
to cipro: ciprofloxacin 500 BID x 7 d, no dairy with it, tendon warning given. Hold losartan for 5
days, then restart 50 mg daily. Repeat BMP 6/6.

Put "trimethoprim - high potassium" on the allergy list as intolerance, so that urgent care sees it
next time.

He repeated it back. Total call 11 minutes.

H. Lindqvist MD

Addendum 6/7: BMP 6/6 K 4.6, creatinine 1.40. Resolved completely. Losartan 50 back on since 5/29.
I will leave a note to self: he should get a urine albumin when the infection is well over, not now,
the number will be garbage until August or so.`;
}

function urologyConsult({ family }: Identity): string {
  return `UROLOGY CONSULTATION

Dear Dr. Lindqvist,

Thank you for sending Mr. ${family}, 62, after his prostatitis in May. He is well. Nocturia twice,
weak stream in the mornings, IPSS 13, bother 3. No haematuria, no retention, no stones.

Examination: abdomen soft, bladder not palpable. Prostate about 40 g, smooth, not tender now.

Uroflow Qmax 13 mL/s, voided 310 mL. Post-void residual 40 mL by bladder scan, repeated 35 mL. PSA
2.3 ng/mL (was 6.8 during the infection, as one would expect).

Impression: lower urinary tract symptoms with benign enlargement, no obstruction of consequence.
Residual of 40 mL is of no concern for the upper tracts.

I have started tamsulosin 0.4 mg at bedtime. He knows to sit down if light-headed. Because he has
albumin in the urine and had a febrile infection, I am asking Harbor Imaging to do one ultrasound of
kidneys and bladder this winter; if that is normal there is no need to repeat it.

Mind that he takes a diabetes tablet, an ARB and now an alpha blocker: if pressures run low the
alpha blocker goes first.

I will see him in a year, or as you wish.

With kind regards,
M. Szymanski MD`;
}

function annual2024({ family }: Identity): string {
  return `OFFICE VISIT - annual

Mr. ${family}, 62. Off nights for good since January, sleeps, looks better. CPAP 6.5 h. Nocturia
down to x1 on tamsulosin. Knees as before. Granddaughter born. No chest pain, no dyspnea, no edema.

Meds: metformin 1000 BID, losartan 50, amlodipine 5, atorvastatin 40, tamsulosin, vitamin D.

138/80, 93 kg. Feet: monofilament 9/10 left, 10/10 right, pulses good.

Labs: A1c 7.1, LDL 64. Creatinine 1.44 (1.40 last June), eGFR 55. K 4.6. Urine albumin/creatinine
590 (480 in September, 310 in 2022). Raw numbers on the slip: urine albumin 46 mg/dL, urine
creatinine 78 mg/dL. Ferritin 388.

Kidney ultrasound from Harbor Imaging (ordered by Dr. Szymanski): normal size both sides, no
hydronephrosis. In documents.

A/P
1. Diabetic kidney disease A3 and climbing. Discussed losartan 100 and an SGLT2 inhibitor. He wants
   to do one thing at a time: diet first. Copay for empagliflozin $340/month, prior auth to be
   tried when the new plan starts.
2. HTN, goal < 130.
3. BPH fine.
4. Ferritin: metabolic, HFE negative 2022. Stop chasing.
5. Prevention: flu done, PCV20 today, colon 2027. Urine albumin/creatinine 310 in 2022 - repeat due.

H. Lindqvist MD`;
}

function orthopaedicConsult({ family }: Identity): string {
  return `ORTHOPAEDIC CONSULTATION

This is a 63-year-old gentleman, Mr. ${family}, referred for bilateral knee pain, right greater than
left, of approximately four years' duration. Pain is medial, start-up type, worse on stairs and on
ballast. No locking. No giving way. Pain 6 of 10 at end of shift. He has tried acetaminophen with
partial relief. He had physiotherapy in 2022, six visits.

Past medical history diabetes, hypertension, sleep apnea. Medications per the chart. Allergies
penicillin, lisinopril, trimethoprim.

On examination varus alignment 4 degrees right. Trace effusion. Range 0 to 125. Medial joint line
tenderness. Ligaments stable. Neurovascularly intact.

Weight-bearing radiographs show medial compartment narrowing, Kellgren-Lawrence grade 3 on the
right, grade 2 on the left.

Impression: medial compartment osteoarthritis of both knees.

Recommendation: naproxen 500 mg twice daily with food for six weeks, entered in the system for the
primary care physician to co-sign. Unloader brace right. Quadriceps programme. Corticosteroid
injection if no better; patient wishes to think about it because of his sugar. No surgical
indication at this time.

J. Fairweather MD
Dictated using voice recognition. Errors are possible period`;
}

function naproxenRefused({ family }: Identity): string {
  return `TELEPHONE - naproxen request

Pended order from Dr. Fairweather for naproxen 500 BID x 6 weeks came to my basket. Not signing it.
Mr. ${family} has diabetic kidney disease with an albumin/creatinine of 590 and takes losartan;
NSAIDs are out, by mouth in any strength, over the counter ones included. Cancelled the order and
messaged Dr. Fairweather.

Called the patient: he had not picked anything up, the pharmacy told him it was waiting for me. He
remembers the card from 2022 ("no Advil, no Aleve"). Options explained: acetaminophen 650 up to four
times daily (max 3 g), capsaicin cream, brace, injection. He will take the acetaminophen and the
brace and think about the injection. Injection would put the sugar up for a week, not a disaster.

Also asked him to update his phone number at the desk next time, since I reached his wife on the old
one and she had to run to the garden to find him.

BMP last week for completeness: creatinine 1.45, K 4.7.

Total 9 min.
H. Lindqvist MD`;
}

function autumn2024({ family }: Identity): string {
  return `OFFICE VISIT - follow up

Mr. ${family}, 63. Brace helps. No NSAID since our call in August. New insurance from January. Diet:
bouillon cubes gone, still eats three bananas a day "for the cramps".

Meds: metformin 1000 BID, losartan 50, amlodipine 5, atorvastatin 40, tamsulosin, vitamin D,
acetaminophen PRN.

140/82, repeat 136/80. 92.6 kg. No edema. Feet unchanged.

Labs: A1c 7.0, creatinine 1.46, eGFR 54, K 4.8, bicarbonate 25. Urine albumin/creatinine 640 (590 in
March). LDL 66.

A/P
1. Diabetic kidney disease, albumin 640. This is the number that has to come down. Prior auth for
   empagliflozin to go in with the new plan in January. Losartan 100 at the same time or just
   before, K permitting. Referral to dietitian for salt and potassium first.
2. HTN above goal.
3. Travel: he is going to Accra with his wife in May to see her family. Employer's travel clinic
   over the bridge does shots. Remind him about the kidney numbers.
4. Eye exam due, referral.
5. Prevention: flu + COVID done in October, colon 2027. Urine albumin/creatinine 310 in 2022 -
   repeat due.

H. Lindqvist MD`;
}

function dietitianVisit({ family }: Identity): string {
  return `NUTRITION VISIT (MNT, initial, 45 min) - Mr. ${family}

Ref: Dr. Lindqvist, T2DM + CKD 3a A3. Goals per ref: Na < 2 g/d, K "sensible", wt.

Anthropometrics: 92.4 kg, 183 cm, BMI 27.6. Usual wt 93-95.

24-h recall: B - 2 eggs, toast x2, banana, coffee x2. L (work) - deli sandwich, chips, banana.
Snack - banana, peanuts. D - rice, stew w tomato + palm oil, plantain or yam (wife is Ghanaian),
fish 3x/wk. HS - fruit juice 250 mL. Est Na 3.6 g, K 4.3 g, protein 1.1 g/kg. Fluids 2 L. EtOH
2-3/wk.

Asked about salt substitute: used "NoSalt" (KCl) in the summer on advice of a neighbor, stopped in
October, bottle thrown out. Dr. L aware? - will cc.

Labs: K 4.8, HCO3 25, A1c 7.0, alb 4.0.

Dx: excessive sodium intake r/t processed foods AEB recall.

Int: label reading, swap deli meat, rinse canned beans, boil and drain yam/plantain. K does not need
restriction at 4.8, but 1 banana/d not 3, no KCl salt. If the losartan goes up we look at it again.
Handouts x3. Pt motivated, teach-back good.

Mon/Eval: recheck 3 mo by phone. Na goal 2.3 g first.

L. Quill RD
cc: Dr. Lindqvist`;
}

interface Entry {
  readonly id?: string;
  readonly date: string;
  readonly kind: 'progress' | 'consult' | 'telephone' | 'emergency';
  readonly visit: 'office' | 'telephone';
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  readonly text: (identity: Identity) => string;
}

const entries: readonly Entry[] = [
  {
    date: '2022-03-09T16:00:00Z',
    kind: 'progress',
    visit: 'office',
    title: 'Office visit, annual',
    reason: 'Annual visit',
    by: primaryCare,
    text: ferritinVisit,
  },
  {
    date: '2023-05-16T22:15:00Z',
    kind: 'emergency',
    visit: 'office',
    title: 'Urgent care visit',
    reason: 'Dysuria and fever',
    by: urgentCare,
    text: prostatitis,
  },
  {
    date: '2023-05-23T20:30:00Z',
    kind: 'telephone',
    visit: 'telephone',
    title: 'Telephone encounter, laboratory results',
    reason: 'Laboratory results',
    by: primaryCare,
    text: trimethoprimCall,
  },
  {
    date: '2023-09-12T14:00:00Z',
    kind: 'consult',
    visit: 'office',
    title: 'Urology consultation',
    reason: 'Lower urinary tract symptoms',
    by: urologist,
    text: urologyConsult,
  },
  {
    date: '2024-03-05T15:30:00Z',
    kind: 'progress',
    visit: 'office',
    title: 'Office visit, annual',
    reason: 'Annual visit',
    by: primaryCare,
    text: annual2024,
  },
  {
    date: '2024-08-20T17:45:00Z',
    kind: 'consult',
    visit: 'office',
    title: 'Orthopaedic consultation',
    reason: 'Knee pain',
    by: orthopaedist,
    text: orthopaedicConsult,
  },
  {
    id: ids.naproxenCall,
    date: '2024-08-22T19:10:00Z',
    kind: 'telephone',
    visit: 'telephone',
    title: 'Telephone encounter',
    reason: 'Medication request',
    by: primaryCare,
    text: naproxenRefused,
  },
  {
    date: '2024-11-12T16:20:00Z',
    kind: 'progress',
    visit: 'office',
    title: 'Office visit',
    reason: 'Diabetes and kidney follow-up',
    by: primaryCare,
    text: autumn2024,
  },
  {
    date: '2024-12-10T15:00:00Z',
    kind: 'consult',
    visit: 'office',
    title: 'Nutrition visit',
    reason: 'Medical nutrition therapy',
    by: dietitian,
    text: dietitianVisit,
  },
];

/** Adds the notes of 2022 to 2024. */
export function addNotesSince2022(chart: Chart, identity: Identity): void {
  for (const entry of entries) {
    const encounter = chart.encounter({
      date: entry.date,
      kind: entry.visit,
      reason: entry.reason,
      by: entry.by,
    });
    chart.note({
      ...(entry.id === undefined ? {} : { id: entry.id }),
      date: entry.date,
      kind: entry.kind,
      title: entry.title,
      author: entry.by,
      text: entry.text(identity),
      encounter,
    });
  }
}
