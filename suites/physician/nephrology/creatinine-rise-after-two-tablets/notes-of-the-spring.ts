/** Notes of March and April 2025 that both charts share; the visit of 7 April is told elsewhere. */
import type { Chart } from '../../../../src/chart/index.ts';
import { ids, said } from './facts.ts';
import type { Identity } from './identity.ts';
import { clinicNurse, cover, pharmacist, primaryCare } from './people.ts';

function startVisit({ family }: Identity): string {
  return `OFFICE VISIT - diabetes and kidney follow-up

Mr. ${family}, 63 (64 next week). Well. Brace on the right knee. Bananas down to one. No NSAID.
Nocturia x1. Trip to Accra 5/20 - 6/10.

Meds: metformin 1000 BID, losartan 50, amlodipine 5, atorvastatin 40, tamsulosin, vitamin D,
acetaminophen PRN (1-2 a day).

138/82, repeat 136/80. 92 kg. No edema. Feet: 9/10 left, 10/10 right.

Labs 3/3: creatinine 1.48, eGFR 53, K 4.7, bicarb 25, A1c 7.1, LDL 66. Urine albumin/creatinine 680
(640).

A/P
1. Diabetic kidney disease G3a A3. Prior auth for empagliflozin came through, so both today:
   - losartan 50 -> 100 mg daily
   - empagliflozin 10 mg daily, new
   Told him we ${said.expectDip} in the kidney number with both, that is the pressure in the filter
   coming down and not damage. BMP in 2-3 weeks: he has blood drawn at the travel clinic 3/31
   anyway, they will fax it.
   Genital hygiene, ketone talk, leave it out when not eating. Sick-day card: not given, we ran out,
   needs one.
2. HTN goal < 130. As above.
3. T2DM fine, A1c 7.1 on metformin alone.
4. Finerenone later if albumin still > 300 and K allows.
5. Eye letter Feb: mild NPDR unchanged.
6. Prevention: colon 2027. Urine albumin/creatinine 310 in 2022 - repeat due.

I am away 3/24 to 4/7, Dr. Molloy covers.

H. Lindqvist MD`;
}

function coverNote(): string {
  return `RESULT REVIEW / COVERING FOR DR LINDQVIST - no patient contact

Fax from travel clinic (drawn 3/30): CREATININE 159, ref 62-106. K 5.2 H. eGFR 42.
Compared w/ last yr: 78 (3/2024).
${said.doubled} = more than doubled in one year, and pt put on 2 renal-active drugs 3/10 (ARB dose
doubled AND an SGLT2i same day!). eGFR was 53 on 3/3.

IMP: AKI, drug-induced until proven otherwise. KDIGO 2 by ratio. DDx obstruction (62yo -> 64yo M w
BPH, residual urine on file).

PLAN
- STOP losartan. STOP empagliflozin. Both d/c'd on med list today.
- Renal US URGENT r/o obstruction
- Nephrology URGENT. ?biopsy
- BMP 1 wk (4/7)
- RN to call pt w/ the above today
- added AKI to problem list
- metformin - leave to Dr L
- K 5.2 no action, low K diet

Hx per chart (copied fwd from 11/2024): T2DM, CKD 3a A3, HTN, OSA on CPAP, OA knees, BPH on
tamsulosin, hx adenoma. Allergies PCN, lisinopril (cough), trimethoprim (K). Non smoker x 20+ y.
Meds metformin 1000 BID, losartan 50, amlodipine 5, atorvastatin 40, tamsulosin, vitamin D, APAP
PRN.

Chart reviewed 6 min. Not seen.

P. Molloy MD (covering)`;
}

function voicemailNote({ family, formerPhone }: Identity): string {
  return `TELEPHONE - outgoing

Per Dr Molloy, tried to reach Mr ${family} re: stop losartan + empagliflozin, urgent US and kidney
dr.

4/1 1440 called ${formerPhone} (number in appt screen). No answer, mailbox greeting is a womans
voice "you've reached the house". Left msg: this is the clinic, please call back today re your
blood test and two of your pills, do not wait. Did not leave drug names (HIPAA).
4/1 1655 called same # again, no answer, no msg.

US dept: next urgent slot Thu 4/10 0830. Kidney: urgent slot Fri 4/11. Both put in, letters going
out by mail.

MyChart: not active (invite expired 2023).

Message to Dr Molloy: pt not reached. Will try tmrw. ** 4/2 - out sick, not done. TR **

C. Threlkeld RN`;
}

function pharmacistCall({ phone, formerPhone }: Identity): string {
  return `PHARMACY - refill synchronisation call (scheduled, routine)

Outgoing to ${phone} (number in pharmacy profile; clinic appointment screen still shows
${formerPhone}). Spoke with patient, two identifiers.

Purpose: line up refill dates before travel in May, check how he gets on with the new tablet.

Adherence: fill history shows losartan 100 mg #90 and empagliflozin 10 mg #90, both 3/10. Uses a
weekly organiser that his wife fills on Sundays. He ${said.takesBoth} with amlodipine and the first
metformin, none missed since 3/11, last doses today about 07:00. Metformin second dose with dinner.
Atorvastatin and tamsulosin at bedtime. Acetaminophen 650 once or twice on working days. Denies
ibuprofen, naproxen, potassium salt, herbal products.

Tolerance: passes somewhat more urine, no thirst, no dizziness, no genital itching, no vomiting or
diarrhoea. Home pressures 124-130/70s.

While on the line I saw that losartan and empagliflozin were discontinued in the clinic list
yesterday. He knew nothing of it: nobody had spoken with him. ${said.neverReached} (old house line,
his daughter's now). He asked whether he should stop. I said that I would not change anything on my
own and that the clinic would call him; he will go on as he does until then.

Sent to Dr. Molloy's basket 4/2 11:20. Read receipt: none so far.

Both discontinuations arrived at the pharmacy as CancelRx; remaining refills are void, but he has a
90-day supply at home.

A. Ramnath PharmD`;
}

/** Adds what both charts say about March and the first days of April 2025. */
export function addNotesOfTheSpring(chart: Chart, identity: Identity): void {
  const visit = chart.encounter({
    date: '2025-03-10T14:00:00Z',
    kind: 'office',
    reason: 'Diabetes and kidney follow-up',
    by: primaryCare,
  });
  chart.note({
    id: ids.startNote,
    date: '2025-03-10T15:10:00Z',
    kind: 'progress',
    title: 'Office visit',
    author: primaryCare,
    text: startVisit(identity),
    encounter: visit,
  });
  chart.note({
    id: ids.coverNote,
    date: '2025-04-01T17:50:00Z',
    kind: 'progress',
    title: 'Result review, covering physician',
    author: cover,
    text: coverNote(),
  });
  const attempt = chart.encounter({
    date: '2025-04-01T18:40:00Z',
    kind: 'telephone',
    reason: 'Result call',
    by: clinicNurse,
  });
  chart.note({
    id: ids.voicemail,
    date: '2025-04-01T21:00:00Z',
    kind: 'nursing',
    title: 'Telephone encounter',
    author: clinicNurse,
    text: voicemailNote(identity),
    encounter: attempt,
  });
  const call = chart.encounter({
    date: '2025-04-02T15:00:00Z',
    kind: 'telephone',
    reason: 'Refill synchronisation',
    by: pharmacist,
  });
  chart.note({
    id: ids.pharmacistCall,
    date: '2025-04-02T15:25:00Z',
    kind: 'pharmacy',
    title: 'Pharmacy refill synchronisation call',
    author: pharmacist,
    text: pharmacistCall(identity),
    encounter: call,
  });
}
