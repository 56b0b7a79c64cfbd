/** The notes of 2022 and 2023: iron deficiency, atrial fibrillation, contraception. */
import { people } from './chart-people.ts';
import type { Visit } from './chart-visits.ts';

const heavyPeriods = `OFFICE VISIT
Interpreter: Dari by phone. M. Hazelwood MD

40 y.o. F with tiredness x 3 months, heavy periods 7-8 d with clots, craving ice. Headaches
unchanged. Husband's shifts changed, sleeps badly. SOB on stairs a bit more than last year, she puts
it down to the tiredness. No CP, no syncope, no palpitations. Stool normal colour.

PMH: mitral stenosis, mild (echo 2021). LTBI treated. Migraine. Sulfa rash.
Meds: ibuprofen 400 prn (using 4-5 d per cycle for cramps too).

PE: BP 108/68, HR 88 reg, Wt 57.5 kg. Pale conj. Lungs clear. CV RRR, soft apical murmur as before.
Abd soft. TFT normal.

Labs today: Hb 10.3, MCV 73, ferritin 6, plt 344. TSH 2.2. hCG neg.

A/P
1. Iron deficiency anemia from menorrhagia: ferrous sulfate 325 mg daily, w/ orange juice not tea.
CBC 8 wk. Pelvic US: fibroid 2.1 cm, intramural, else nl.
2. Heavy menses: tranexamic acid 1300 mg TID up to 5 d per cycle. Discussed hormonal options;
husband and she will think. Gyn referral placed.
3. Mitral stenosis mild: next echo 2024.
4. SOB: likely anemia. Recheck when Hb up.
RTC 8 wk.`;

const emergency2022 = `EMERGENCY DEPARTMENT PHYSICIAN NOTE
Arrival 06/18/2022 19:42. Interpreter via tablet.

CC palpitations. 40F PMH "mild mitral stenosis", iron deficiency, migraine. Sudden fluttering this
afternoon while carrying groceries, now ~6 h, with SOB and light-headed. No CP, no syncope, no focal
weakness. Took ibuprofen and TXA this week (menses). No stimulants, 2 cups green tea.

VS: HR 138 irreg, BP 104/66, RR 20, SpO2 96% RA, T 36.8. Anxious. JVP not up. Bibasilar fine
crackles clearing with cough. Irregular, cannot time murmur at this rate. No edema. Neuro intact.

ECG: AF w RVR 138, no ischaemia. CXR: mild vascular prominence, prominent LA appendage. Hb 11.6, K
3.9, Mg 2.0, TSH 1.9, hsTnT 6, hCG neg, Cr 0.7.

Course: metoprolol tartrate 5 mg IV x2 then 25 mg PO -> HR 92. Symptoms better. Discussed
cardioversion: onset about 6 h but she has had "flutters" at night for weeks, so not offered. Cards
phone: rate control, OAC, outpatient. CHA2DS2-VASc 1 (F).

Dispo home. Apixaban 5 mg BID started. Metoprolol tartrate 25 mg BID. STOP ibuprofen, STOP
tranexamic acid (clot risk / now on OAC), acetaminophen for headache. Sumatriptan off until seen by
cards. Cardiology 2-4 wk.
Dx: new atrial fibrillation with RVR.
C. Fennimore MD`;

const cardiology2022 = `CARDIOLOGY - NEW PATIENT (VIDEO)
C. Ravensworth MD. Interpreter joined 12 min late, camera of pt not working.

40 y.o. F, new AF 06/18/22 (ED). Since then feels better on metoprolol, still irregular by home
cuff. Climbs 2 flights with one rest. No orthopnea. Husband translates part. Past history as per
chart: mild mitral stenosis on my read of 03/2021 (MVA 1.9, MG 4), iron deficiency, migraine. Denies
heart disease as a child [via husband].

Meds: apixaban 5 BID, metoprolol tartrate 25 BID, Fe.
No exam (video). ED ECG reviewed, AF, coarse f waves.

Impression
1. Lone AF, recent onset, persistent by history. Mitral stenosis mild, not hemodynamically important
last year.
2. CHA2DS2-VASc 1 (sex). Strictly speaking no indication for long term OAC on the score. As
cardioversion is an option I would keep apixaban for now, 5 mg BID, no dose reduction.
3. Rate: change to metoprolol succinate 50 mg daily.

Plan
- repeat TTE before deciding on cardioversion, order placed. If LA > 50 leave in AF.
- RTC in person 3 mo w/ interpreter.
- Reassess need of apixaban after the echo, stop if score stays 1 and sinus.

[Addendum 01/18/2023: pt did not attend 10/2022 and 01/2023 appointments. Echo not done, order
expired. Letter sent in English. Discharged back to PCP per no-show policy. CR]`;

const pharmacy2022 = `PHARMACY - ANTICOAGULANT EDUCATION
K. Tiselius PharmD, by phone with Dari interpreter, 25 min.

Referred by ED for DOAC start. Apixaban 5 mg BID since 06/18/22. Reviewed: why (rhythm, clots), take
twice daily about 12 h apart, missed dose rule, not to run out, no ibuprofen/naproxen/aspirin,
bleeding signs, when to go to ED. Teach-back good, she writes the doses on the calendar.

Dose check: age 40, wt 57.8 kg, SCr 0.7 -> only weight </= 60 is met, 1 of 3, so 5 mg BID right.
Interactions: none with metoprolol or iron. Had been on isoniazid in 2020, finished. No rifamycin,
no seizure drugs, no St John's wort. Herbal: saffron and cardamom tea, OK.

Periods: heavy before; may get worse on OAC. Advised call if soaking > 1 pad/h. TXA was stopped in
ED. Gyn appt pending. Contraception: condoms. Asked about pregnancy plans - "three is enough".

Indication on the referral: nonvalvular AF. I note mild MS on the problem list; label excludes
moderate-severe only, so fine w/ an area of 1.9 as long as that holds. Asked PCP to make sure the
echo ordered by cardiology is done.

Cost: Medicaid, $0. F/u call 4 wk, then yearly. KT`;

const implantNote = `GYNECOLOGY - PROCEDURE NOTE
P. Ostrander MD. Female interpreter in room.

41 y.o. G3P3 w heavy menstrual bleeding, worse on apixaban (pads q1-2h on day 2), fibroid 2.1 cm
intramural, Hb 12.2 in February on oral iron. Options reviewed: LNG-IUD (preferred for bleeding),
etonogestrel implant, norethindrone, endometrial ablation. No estrogen (migraine is without aura,
but AF / thrombotic risk). Prefers not to have anything placed inside the uterus. Chooses implant,
understands irregular spotting possible. Says clearly she does not want any more children; has heard
tubal surgery needs long absence from kids, no.

UPT neg. LMP 04/29. Last apixaban dose yesterday evening, morning dose held.

Procedure: consent w interpreter. L upper arm (non-dominant), 2 mL lidocaine 1% w/o epi.
Etonogestrel 68 mg rod placed subdermally 8-10 cm from medial epicondyle, over triceps. Palpable by
me and by pt. Steri-strip + pressure dressing. EBL scant. Lot 7730-KX. Apixaban tonight as usual.

Replace or remove by 05/2026 (3 years on the label). Back-up x 7 d.
RTC 3 mo for bleeding pattern.

[Phone f/u 08/15/2023 RN: spotting 4-5 d/month, light. Happy. Rod palpable. No change.]`;

const annual2023 = `ANNUAL VISIT
M. Hazelwood MD, phone interpreter.

42 y.o. F. "I am OK." Learning to drive. Headache 1/mo, acetaminophen. Periods now just spotting
since implant (05/23). Apixaban: misses the evening dose maybe 2x/month. No bleeding.
Palpitations rare. Some SOBOE, no change, no orthopnea, no edema.

Problems:
- lone AF, rate controlled. CHA2DS2-VASc 1. Cards: discharged to us (no shows).
- mitral stenosis, mild. Echo 03/2021 MVA 1.9. Next echo 3/2024.
- latent TB
- iron def anemia
- migraine
- vit D deficiency

Meds: apixaban 5 bid, metoprolol succ 50, cetirizine prn, vit D wkly x12 (done). Ferrous sulfate
stopped 06/2023.

PE: BP 110/66 HR 76 irreg irreg Wt 58.6. Lungs clear. CV irreg, no murmur appreciated. Ext nl.
Labs: Hb 12.6, ferritin 31, Cr 0.7, ALT 17, LDL 104, A1c 5.4, vit D 24.

A/P
Lone AF - continue apixaban & metop. Iron def - resolved, stop checking ferritin q3mo. Vit D -
1000 IU otc. Flu + COVID today. Dental list given again. Mammo ordered. Remember echo 2024.
RTC 6 mo.`;

export const visits2022To2023: readonly Visit[] = [
  {
    encounter: {
      date: '2022-02-15T13:30:00Z',
      kind: 'office',
      reason: 'Tiredness and heavy periods',
      by: people.primaryCare,
    },
    note: {
      id: 'heavy-periods-2022',
      date: '2022-02-15T14:25:00Z',
      kind: 'progress',
      title: 'Office visit: tiredness',
      author: people.primaryCare,
      text: heavyPeriods,
    },
  },
  {
    encounter: {
      date: '2022-06-18T19:42:00Z',
      end: '2022-06-19T00:30:00Z',
      kind: 'emergency',
      reason: 'Palpitations',
      by: people.emergency,
    },
    note: {
      id: 'emergency-2022',
      date: '2022-06-19T00:20:00Z',
      kind: 'emergency',
      title: 'Emergency department note',
      author: people.emergency,
      text: emergency2022,
    },
  },
  {
    encounter: {
      date: '2022-07-12T16:00:00Z',
      kind: 'telehealth',
      reason: 'New atrial fibrillation',
      by: people.cardiologist,
    },
    note: {
      id: 'cardiology-2022',
      date: '2022-07-12T16:50:00Z',
      kind: 'consult',
      title: 'Cardiology new patient video visit',
      author: people.cardiologist,
      text: cardiology2022,
    },
  },
  {
    encounter: {
      date: '2022-08-02T10:00:00Z',
      kind: 'telephone',
      reason: 'Anticoagulant education',
      by: people.pharmacist,
    },
    note: {
      id: 'pharmacy-2022',
      date: '2022-08-02T10:40:00Z',
      kind: 'pharmacy',
      title: 'Anticoagulant education',
      author: people.pharmacist,
      text: pharmacy2022,
    },
  },
  {
    encounter: {
      date: '2023-05-09T11:00:00Z',
      kind: 'office',
      reason: 'Contraceptive implant',
      by: people.gynecologist,
    },
    note: {
      id: 'implant-2023',
      date: '2023-05-09T11:50:00Z',
      kind: 'operative',
      title: 'Gynecology procedure note',
      author: people.gynecologist,
      text: implantNote,
    },
  },
  {
    encounter: {
      date: '2023-11-14T14:00:00Z',
      kind: 'office',
      reason: 'Annual visit',
      by: people.primaryCare,
    },
    note: {
      id: 'annual-2023',
      date: '2023-11-14T14:45:00Z',
      kind: 'progress',
      title: 'Annual visit',
      author: people.primaryCare,
      text: annual2023,
    },
  },
];
