/** The notes of the last year, the refill request and the visit of today. */
import { people } from './chart-people.ts';
import type { Visit } from './chart-visits.ts';
import { weightKg } from './facts.ts';

const may2024 = `OFFICE VISIT - FOLLOW-UP
M. Hazelwood MD, phone interpreter.

42 y.o. F. Here for refills. "I am OK." Passed driving test! Headache 1/mo, acetaminophen. Spotting
only. Apixaban: misses the evening dose maybe 2x/month. No bleeding. Palpitations rare. Some SOBOE,
no change, no orthopnea, no edema.

Problems:
- lone AF, rate controlled. CHA2DS2-VASc 1. Cards: discharged to us (no shows).
- mitral stenosis, mild. Echo 03/2021 MVA 1.9. Next echo 3/2024.
- latent TB
- iron def anemia
- migraine
- vit D deficiency
- seasonal allergies

Meds: apixaban 5 bid, metoprolol succ 50, cetirizine prn, vit D 1000.

PE: BP 114/70 HR 80 irreg irreg Wt 58.9. Lungs clear. CV irreg, no murmur appreciated. Ext nl.
Labs: Hb 12.8, Cr 0.7, ALT 18.

A/P
Lone AF - continue apixaban & metop, refilled x 1 y in Feb. Question whether she needs it with a
score of 1, ask cards at some point. MS - echo due, order is in, front desk to call w/ interpreter.
Allergies - fluticasone. Mammo done BI-RADS 1. Flu in fall.
RTC 6 mo.`;

const september2024 = `OFFICE VISIT - ACUTE
D. Quintrell NP, female interpreter in person (first time this yr).

43 y.o. w/ migraine x 2 d, photophobia, nausea, no aura, no neuro sx, "the usual one". Acetaminophen
1 g x 2 little help. On apixaban so no NSAID. Not pregnant (implant).

Also mentions she now carries laundry up in two loads because she needs to stop, and sleeps w/ a
second pillow since summer, ?nasal stuffiness. No ankle swelling, no cough, no blood. Has not had
the echo: nobody called her, or they called husband at work. I re-sent the order from 2024 to
scheduling as "needs Dari interpreter, call after 3 pm".

PE BP 110/70 HR 84 irreg, SpO2 98 %, Wt 59.1. Fundi sharp, neck supple, neuro nonfocal. Lungs clear.
Heart irregular, didn't hear a murmur over noise of the AC. No edema.

A/P
1. Migraine: metoclopramide 10 mg IM given + fluids PO, better at 40 min. Acetaminophen prn. No
triptan until cards clears (old ED advice). No valproate/topiramate for now; already on a beta
blocker.
2. AF - stable on apixaban.
3. DOE - mild, ?deconditioned. Echo as above, CBC nl in May.
4. Tooth pain lower R: dentist, list given.
RTC w/ PCP.`;

const records2025 = `NURSE TELEPHONE ENCOUNTER
J. Abellard RN, Dari interpreter line #90177

Pt called about a bill from Lakeshore Community Hospital. She was staying with her sister there in
December and went to the emergency room on the 19th for cough and SOB, was sent home same day. They
gave cough capsules. "They also did the jelly picture of the heart, a long one." Nobody explained
the result to her. Feels better than in Dec, cough gone, still slow on stairs. No chest pain, no
fainting, no bleeding. Taking apixaban + metoprolol daily, enough for the month.

Action: advised how to send the bill to Medicaid (out-of-state emergency form mailed). Checked media
tab: ED letter came 01/03 and the sonogram report was scanned yesterday 01/08. Both routed to Dr
Hazelwood's in-basket folder "outside records". Not opened at time of call, she is on leave until
01/20; covering provider says can wait for regular visit as pt stable. Return precautions: SOB at
rest, fainting, palpitation > 1 h, weakness of face/arm -> 911. Pt repeats back.

Visit w/ PCP booked 02/11, interpreter requested (female). Labs to be drawn the day before: order
in.
JA RN`;

const pharmacy2025 = `PHARMACY - RENEWAL REQUEST
K. Tiselius PharmD

Incoming: Corner Street Pharmacy e-request 02/04/2025, apixaban 5 mg BID #60, no refills left. Old
order from 02/13/2024 with 11 refills, last 30-day fill picked up 02/03/2025. She therefore has
tablets until about 03/05. Fills over 12 mo: 11 of 12 on time, one 9 days late in Sept. Proportion
of days covered 0.93.

Dose check: age 43, wt 59.1 kg (09/2024), SCr 0.7 in 05/2024 -> 1 of 3 criteria (wt), 5 mg BID
stands. Labs due; ordered for 02/10.

Interaction screen against OUR list: metoprolol, cetirizine, fluticasone, vit D, etonogestrel -
none. I can only see what is filled on this pharmacy's card.

Not renewed by me: yearly protocol asks for provider review of the indication. Indication field says
"nonvalvular AF". Echo last on file here 2021, the 2024 one was never done, so I can't tick the
valve box. Back to Dr Hazelwood for visit of 02/11.

FYI for whoever changes anything: anticoagulation clinic is pharmacist-run, Mon-Fri, finger-stick
INR on site, needs a referral order, next-day intake is usually possible. Interpreter by phone. We
do dosing and dose changes under protocol once the prescriber has given drug, target and start
dose. KT`;

const visitToday = `OFFICE VISIT
M. Hazelwood MD. Female Dari interpreter in person. 02/11/2025

43 y.o. F w/ lone AF, here for apixaban refill and because her husband read that thinners are for
old people. Feels well at rest. Has to stop after one flight of stairs, over the last year slowly
worse, sits up for a minute then goes on; two pillows. No CP, syncope, hemoptysis, leg swelling.
Palpitations rare. No stroke/TIA sx ever. No bleeding, spotting 3-4 d/mo. Went to an ER at her
sister's in Dec for bronchitis; records may have come, haven't been through the outside folder
since leave. No new meds per pt when asked "from us". Was at urgent care last week "for a woman's
problem", better.

Problems (carried fwd):
- lone AF, rate controlled. CHA2DS2-VASc 1. Cards: discharged to us (no shows).
- mitral stenosis, mild. Echo 03/2021 MVA 1.9. Next echo 3/2024.
- latent TB
- iron def anemia
- migraine
- vit D deficiency, seasonal allergies, caries

Meds: apixaban 5 bid, metoprolol succ 50, cetirizine prn, fluticasone, vit D, implant L arm.

PE: BP 112/68 HR 72 irreg irreg SpO2 97% Wt ${weightKg} kg. Comfortable. JVP 7 cm. Lungs clear. CV:
irreg, loud S1, ? low rumble apex L lateral. No edema. Implant palpable. Neuro nonfocal.
Labs 02/10: Hb 12.4, Cr 0.7, ALT 19, INR 1.1, hCG neg. ECG today AF 72.

A/P
1. Lone AF. Score 1 for sex. Wants 12 mo of apixaban; pended, NOT signed. Stop? -> e-consult
cardiology today, will do what they say.
2. MS mild - echo overdue, reorder after consult.
3. DOE - CBC fine. deconditioning? anxiety?
4. HCM: mammo due 5/25, flu given in Oct.`;

export const visits2024To2025: readonly Visit[] = [
  {
    encounter: {
      date: '2024-05-21T14:00:00Z',
      kind: 'office',
      reason: 'Follow-up and refills',
      by: people.primaryCare,
    },
    note: {
      id: 'visit-2024-05',
      date: '2024-05-21T14:40:00Z',
      kind: 'progress',
      title: 'Office visit',
      author: people.primaryCare,
      text: may2024,
    },
  },
  {
    encounter: {
      date: '2024-09-17T15:30:00Z',
      kind: 'office',
      reason: 'Migraine',
      by: people.nursePractitioner,
    },
    note: {
      id: 'visit-2024-09',
      date: '2024-09-17T16:35:00Z',
      kind: 'progress',
      title: 'Office visit: migraine',
      author: people.nursePractitioner,
      text: september2024,
    },
  },
  {
    encounter: {
      date: '2025-01-09T11:00:00Z',
      kind: 'telephone',
      reason: 'Bill and records from another hospital',
      by: people.nurse,
    },
    note: {
      id: 'nurse-call-2025',
      date: '2025-01-09T11:25:00Z',
      kind: 'nursing',
      title: 'Nurse telephone encounter',
      author: people.nurse,
      text: records2025,
    },
  },
  {
    note: {
      id: 'pharmacy-2025',
      date: '2025-02-04T13:10:00Z',
      kind: 'pharmacy',
      title: 'Renewal request',
      author: people.pharmacist,
      text: pharmacy2025,
    },
  },
  {
    encounter: {
      date: '2025-02-11T13:30:00Z',
      kind: 'office',
      reason: 'Refill of apixaban',
      by: people.primaryCare,
    },
    note: {
      id: 'visit-2025-02-11',
      date: '2025-02-11T14:40:00Z',
      kind: 'progress',
      title: 'Office visit',
      author: people.primaryCare,
      text: visitToday,
    },
  },
];
