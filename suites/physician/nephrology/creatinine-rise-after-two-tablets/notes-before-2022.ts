/** Notes of 2016 to 2021, as their authors typed them. */
import type { Chart } from '../../../../src/chart/index.ts';
import type { Identity } from './identity.ts';
import { primaryCare, sleepPhysician } from './people.ts';

function newPatient({ family }: Identity): string {
  return `NEW PATIENT VISIT

55 y/o man establishing care after Dr. Abelard's retirement. Paper records requested, about half of
them came (the rest "in storage").

Mr. ${family} has had type 2 diabetes since 2012, found on a work physical, and high blood pressure
since about 2010. Never hospitalised for either. Works as a dispatcher at a freight yard, rotating
shifts, lots of sitting. Married, two daughters. Smoked a pack a day from 20 to 41, quit 2002. Beer
on weekends. Mother on dialysis in her seventies, cause "sugar and pressure". Father MI at 71.

Meds on arrival: metformin 500 BID, lisinopril 10, simvastatin 20. He brought the bottles. The
lisinopril bottle was nearly full and expired; he says it makes him cough "like a seal" and he takes
it when he remembers. Penicillin: rash as a child, per his mother.

Exam: 138/86, pulse 76, 96 kg, 183 cm. Heart regular. Lungs clear. Feet: pulses good, monofilament
10/10 both sides. No edema.

A/P
1. T2DM, A1c 7.6. Metformin to 1000 BID over a month.
2. HTN, not at goal, cough on ACE inhibitor likely. Call me in two weeks off lisinopril; if the
   cough goes we will put it on the allergy list as an intolerance and use something else.
3. Lipids: swap simvastatin for atorvastatin 20.
4. Creatinine 1.10. Urine albumin next visit, we have never had one.
5. Colonoscopy due (never done). Flu shot in the fall.

H. Lindqvist MD`;
}

function firstAlbumin({ family }: Identity): string {
  return `OFFICE VISIT - diabetes, pressure

Mr. ${family} is here for his six-month visit. Feels fine. Nights are hard, he eats from the vending
machine at 3 am. Cough went away within ten days of stopping the lisinopril in 2016, so that is
settled, on the list as intolerance. Since then amlodipine 2.5 then none (ankles), pressures at the
yard clinic 140s.

Colonoscopy 2017: two small tubular adenomas, repeat in 5 to 10 years, letter in chart.

Today 144/88, repeat 142/84. 95 kg. Foot exam normal.

Labs: A1c 7.2. Creatinine 1.12, eGFR in the 70s. Urine albumin/creatinine 92, and 84 on the repeat
from February. So that is two.

A/P
1. T2DM with albuminuria, moderately increased. Explained what it means, drew him the picture of the
   sieve. Start losartan 25 mg daily. BMP in 2-3 weeks. If K and creatinine behave, go up.
2. HTN. As above. Home cuff, bring the log.
3. Problem list: I put "CKD stage 2" there so that nobody forgets the urine.
4. Atorvastatin 20, LDL 96. Will go to 40 if still above 70 next time.
5. Prevention: flu done, Tdap 2016, Pneumovax today.

Back in 3 months with the cuff log.

H. Lindqvist MD

Addendum 5/8: BMP 5/4 K 4.6, Cr 1.14. Fine. Stay on 25 for now, home readings 128-136.`;
}

function sleepConsult({ family }: Identity): string {
  return `SLEEP MEDICINE CONSULTATION

Referring: H. Lindqvist MD. Reason: snoring, witnessed apnoeas, daytime sleepiness, shift worker.

History of present illness. Mr. ${family} is a 58-year-old man whose wife reports loud snoring for
ten years and pauses that "make me count". Epworth 13/24. He dozed at a level crossing in August
with the engine idling, no accident. Rotating shifts, last night shift three days ago. Caffeine six
cups. No cataplexy, no restless legs. Morning headaches twice a week. Neck 44 cm. Nocturia x2,
which he puts down to coffee.

Past history as per referral: type 2 diabetes, hypertension, hyperlipidaemia, urine albumin. Current
medications reviewed with the patient: metformin, losartan 25, amlodipine 5, atorvastatin 40.

Examination. BMI 28. Mallampati III. Retrognathia mild. Nasal septum deviated to the left.

Home sleep apnoea test 2019-09-26: AHI 31/h, lowest saturation 79 %, supine predominance.

Impression. Severe obstructive sleep apnoea. Resistant pressure may improve on treatment.

Plan. Auto-CPAP 6-14 cmH2O, nasal pillows. Mask fit in clinic. Advised in writing not to drive when
sleepy, employer's occupational health informed with his consent. Download at 6 weeks and yearly.
Fluticasone nasal spray for the septum. Weight loss discussed.

B. Tarnowick MD
Dictated, not read.`;
}

function secondStep({ family }: Identity): string {
  return `OFFICE VISIT - follow up, in person again

First time face to face since the pandemic. Mr. ${family} lost a brother-in-law in January and has
not been taking care of himself; gained 4 kg, lost 2 of them again. CPAP: wears it about 5 h,
download fine per Dr. Tarnowick.

Meds: metformin 1000 BID, losartan 25, amlodipine 5, atorvastatin 40, baby aspirin (his own idea,
"everybody at the yard does"). Doxycycline course in November for sinusitis, tolerated.

134/82. 94.5 kg. Ankles trace edema. Feet: callus under right MTP, pulses ok, monofilament 10/10.

Labs: A1c 7.4, LDL 71. Creatinine 1.26 (1.22 last year). K 4.5. Urine albumin/creatinine 190, up
from 126. Eye exam: mild nonproliferative changes, letter in chart.

A/P
1. Diabetic kidney disease, creeping. Losartan 25 -> 50. BMP in 3 weeks. Asked about SGLT2
   inhibitor: insurance denies with A1c under 8, will try again next year.
2. Aspirin: no heart disease, bleeding risk, new trials. Stop. He agrees.
3. Vit D 19: cholecalciferol 1000 units.
4. Salt: wife cooks with bouillon cubes. Handout.
5. Prevention: flu done, COVID x2 done, colon 2027.

H. Lindqvist MD

Addendum 7/9: BMP 7/6 Cr 1.31 K 4.8. Small bump as expected with the higher dose, stays on 50.`;
}

/** Adds the notes of 2016 to 2021. */
export function addNotesBefore2022(chart: Chart, identity: Identity): void {
  const write = (
    story: { readonly date: string; readonly title: string; readonly reason: string },
    text: string,
  ) => {
    const encounter = chart.encounter({
      date: story.date,
      kind: 'office',
      reason: story.reason,
      by: primaryCare,
    });
    const { date, title } = story;
    chart.note({ date, kind: 'progress', title, author: primaryCare, text, encounter });
  };
  write(
    { date: '2016-05-24T18:10:00Z', title: 'New patient visit', reason: 'Establish care' },
    newPatient(identity),
  );
  write(
    { date: '2018-04-17T14:40:00Z', title: 'Office visit', reason: 'Diabetes follow-up' },
    firstAlbumin(identity),
  );
  const sleepVisit = chart.encounter({
    date: '2019-10-08T13:30:00Z',
    kind: 'office',
    reason: 'Suspected sleep apnoea',
    by: sleepPhysician,
  });
  chart.note({
    date: '2019-10-08T15:05:00Z',
    kind: 'consult',
    title: 'Sleep medicine consultation',
    author: sleepPhysician,
    text: sleepConsult(identity),
    encounter: sleepVisit,
  });
  write(
    { date: '2021-06-15T15:20:00Z', title: 'Office visit', reason: 'Diabetes follow-up' },
    secondStep(identity),
  );
}
