/** The notes of the first two years: arrival, latent tuberculosis, a murmur. */
import { people } from './chart-people.ts';
import type { Visit } from './chart-visits.ts';

const socialWork = `SOCIAL WORK - REFUGEE HEALTH INTAKE
Interpreter: Dari, in person (agency 4). Present: pt, husband Yusuf, 3 children (14, 11, 8).

Arrived 09/2019 on special immigrant visa (husband drove for an NGO). Born and raised in Herat, 12
years of school, was teaching primary school girls until 2015. Family lives in a 2-bedroom
apartment; husband works nights at a warehouse. No car yet. Food: enough, SNAP application filed
today. Safety at home asked alone with the interpreter: feels safe. Sleep broken, dreams about the
road out; does not want counselling at this time, knows she can ask.

Her own health story, told at length because nobody asked before: as a girl of 11 she was in bed
most of one winter with hot swollen knees and ankles and "a heart that jumped". The doctor in Herat
called it rheumatic fever. Father paid for a penicillin injection every month for six years, until
money ran out when she was 17. She was told not to run. Later three pregnancies at home/in the
district hospital; with the last one she could not lie flat in the final month and "water was taken
off with pills". No papers survive. Vaccination cards lost, see RN list.

Mother died in her fifties of a stroke "in one night". Father alive, has BP tablets.

Plan: Medicaid done. School forms given. PCP new-patient visit 10/29 w/ Dr Hazelwood. Bus vouchers
x4. Please book a FEMALE interpreter where possible. TB blood test was drawn by the county.
T. Grimaldo, MSW`;

const newPatient = `NEW PATIENT VISIT
Phone interpreter (Dari), line dropped twice.
CC: establish care, resettled 09/2019.

HPI: 38 y.o. F, well. Complains of headaches 2-3/mo, one-sided, w/ nausea and wanting a dark room,
since her twenties, no aura. Low back ache after carrying children. Positive IGRA from the county
(see letter), no cough, no sweats, no weight loss.
PMH: none significant per pt. (Intake SW note not available to me at time of visit.)
PSH: none. OB: G3P3, home/hospital, youngest 8.
Meds: paracetamol from home. Ibuprofen 400 mg for headache.
Allergies: NKDA.
FH: mother CVA in 50s; father HTN.
SH: never smoker, no alcohol. Married, 3 children.

ROS: neg x 10 except as above.

PE: 158 cm, 57 kg, BP 110/70, HR 78 reg. NAD. HEENT: several carious molars. Neck: no nodes. Lungs
clear. CV: RRR, no m/r/g (exam limited, child crying in room). Abd soft. Ext no edema. Neuro
nonfocal.

A/P
1. Positive IGRA - CXR, refer TB clinic. No symptoms.
2. Migraine without aura - ibuprofen prn w/ food, headache diary, sumatriptan if fails.
3. Back pain - stretches, handout in Dari not avail, Farsi given.
4. HCM - MMR, Tdap, flu, HepB series begun. Pap next visit w/ female clinician. Dental list.
RTC 3 mo.
M. Hazelwood MD`;

const tbStart = `INFECTIOUS DISEASES / TB CLINIC - INITIAL CONSULT
Referred by: Dr Hazelwood. Interpreter: in person (Dari).

38F from Afghanistan, IGRA (QFT-Plus) positive 10/2019, TB1 2.81, TB2 3.04 IU/mL, nil 0.04. No
known contact, though an uncle in the household "coughed for years". No cough, fever, sweats,
hemoptysis or weight loss. HIV neg, HBsAg neg, anti-HBc neg. LMP 2 wk ago; pregnancy test neg today;
using condoms.

CXR 11/2019: clear lungs, no apical scarring, no adenopathy. Radiologist adds straightened left
heart border, "of doubtful significance in a slim woman".

Meds: ibuprofen prn. No hormonal contraceptive, no seizure drugs, no alcohol. ALT 16.

Exam: well, no nodes, chest clear. Heart not commented.

Assessment: latent TB infection, no evidence of active disease. Options gone through. 4 months of
rifampin is shorter but the supply here is short this winter, and she prefers the pill her cousin
took. 3HP not available at county.

Plan: isoniazid 300 mg daily + pyridoxine 50 mg daily x 9 months, self administered, monthly nurse
check, LFT at baseline and month 1 and 3. Told to stop and call for nausea, dark urine, yellow eyes,
tingling feet. Dispense 30 d at a time.
N. Wickramage MD`;

const tbEnd = `TB CLINIC - COMPLETION OF TREATMENT
Telehealth because of COVID, Dari interpreter on the line.

Farida has finished 9 months (270 doses, 2 missed, refills and pill counts agree) of isoniazid 300
mg with B6. Started 01/14/2020, last dose 10/12/2020. Tolerated well. ALT 16 -> 21 -> 19. Mild
tingling of the toes in month 4 settled on its own. No cough, sweats or weight loss. Weight 58 kg
by her own scale.

Assessment: LTBI, treatment COMPLETED. This stays on her record as history; a repeat IGRA will
remain positive and must not be repeated. Future positive symptom screen -> chest film, not a blood
test.

One thing for primary care: she told the nurse at month 6 that she has to stop on the stairs of the
clinic "since the last baby, only when she hurries". Lungs clear, SpO2 99 then. We did not pursue it
here. Would have somebody listen to her heart and check a blood count when visits in person resume.

Plan: discharge from TB clinic, letter + wallet card posted. The problem list entry "latent TB" can
be changed to history by the PCP.
N. Wickramage MD`;

const murmur = `OFFICE VISIT - WELL WOMAN
Female Dari interpreter present. D. Quintrell NP

39 y.o. here for Pap + annual. Doing OK, kids in school, she takes English classes 3x/wk. Periods
heavy 6-7 d, regular q28, changing q2h on d1-2. Migraine 2/mo, ibuprofen works. Sulfa given for UTI
at urgent care in Nov -> itchy rash on trunk day 3, stopped, added to allergy list today. No CP.
Some SOB when she hurries up hills "but I am not sporty". No palpitations.

PE BP 112/70 HR 80 reg Wt 58 kg. Breasts nl. Pelvic nl, Pap taken. CV: regular, S1 loud?, soft low
pitched sound at apex on L side, I can only just hear it w/ bell, no radiation. Lungs clear. No
edema.

A/P
1. Well woman: Pap/HPV sent. Mammo at 40.
2. Heart murmur, new to us - TTE ordered, routine. ECG today sinus 78, P wave broad and notched in
II (machine: possible left atrial enlargement).
3. Heavy menses: CBC, ferritin. Discussed LNG-IUD, not now.
4. Sulfa rash - listed.
5. Positive IGRA treated 2020 (9 mo INH done).
F/U by phone with echo.`;

const echoCall = `TELEPHONE ENCOUNTER - RESULTS
Caller: D. Quintrell NP -> patient. Interpreter line Dari #88213. Identity confirmed by DOB.

Reason: echo and lab results. Pap/HPV negative, repeat in 5 y. CBC: Hb 12.0, ferritin 14, advised
iron rich food, recheck at next visit, will start tablets if drops.

Echo 03/16/21 read by Dr Ravensworth: normal LV, EF 63 %. Mild mitral stenosis, MVA 1.9 cm2, mean
gradient 4 mmHg. Left atrium 44 mm. Cause not stated in report. I looked it up, mild MS with area
above 1.5 gets an echo about every 3 to 5 yrs if no symptoms. Pt says she is fine apart from getting
winded on hills which she has had "for years". No palpitations. No leg swelling.

Told pt: valve in the heart is a little tight, no tablets are needed for this, no limits on
activity. She asked whether it comes from her illness as a child; line was poor, I understood she
meant measles and told her that is not likely.

Plan: add "mitral stenosis, mild" to problem list. Echo in 3 yrs (03/2024), order placed for future.
Tell us before any new pregnancy. RTC 1 yr or sooner if SOB worse / palpitations. Call duration 14
min.
D. Quintrell NP`;

export const visits2019To2021: readonly Visit[] = [
  {
    encounter: {
      date: '2019-10-22T15:00:00Z',
      end: '2019-10-22T16:00:00Z',
      kind: 'office',
      reason: 'Refugee health intake',
      by: people.socialWorker,
    },
    note: {
      id: 'social-work-2019',
      date: '2019-10-22T16:30:00Z',
      kind: 'social-work',
      title: 'Social work intake',
      author: people.socialWorker,
      text: socialWork,
    },
  },
  {
    encounter: {
      date: '2019-10-29T14:00:00Z',
      kind: 'office',
      reason: 'New patient visit',
      by: people.primaryCare,
    },
    note: {
      id: 'new-patient-2019',
      date: '2019-10-29T15:10:00Z',
      kind: 'progress',
      title: 'New patient visit',
      author: people.primaryCare,
      text: newPatient,
    },
  },
  {
    encounter: {
      date: '2020-01-14T10:00:00Z',
      kind: 'office',
      reason: 'Latent tuberculosis infection, first visit',
      by: people.infectiousDiseases,
    },
    note: {
      id: 'tb-start-2020',
      date: '2020-01-14T11:20:00Z',
      kind: 'consult',
      title: 'Infectious diseases consult',
      author: people.infectiousDiseases,
      text: tbStart,
    },
  },
  {
    encounter: {
      date: '2020-10-20T09:30:00Z',
      kind: 'telehealth',
      reason: 'Latent tuberculosis infection, end of treatment',
      by: people.infectiousDiseases,
    },
    note: {
      id: 'tb-end-2020',
      date: '2020-10-20T10:05:00Z',
      kind: 'consult',
      title: 'TB clinic completion of treatment',
      author: people.infectiousDiseases,
      text: tbEnd,
    },
  },
  {
    encounter: {
      date: '2021-03-02T15:30:00Z',
      kind: 'office',
      reason: 'Well-woman visit',
      by: people.nursePractitioner,
    },
    note: {
      id: 'well-woman-2021',
      date: '2021-03-02T16:15:00Z',
      kind: 'progress',
      title: 'Well-woman visit',
      author: people.nursePractitioner,
      text: murmur,
    },
  },
  {
    encounter: {
      date: '2021-03-23T12:00:00Z',
      kind: 'telephone',
      reason: 'Echocardiogram and laboratory results',
      by: people.nursePractitioner,
    },
    note: {
      id: 'echo-call-2021',
      date: '2021-03-23T12:20:00Z',
      kind: 'telephone',
      title: 'Telephone encounter: results',
      author: people.nursePractitioner,
      text: echoCall,
    },
  },
];
