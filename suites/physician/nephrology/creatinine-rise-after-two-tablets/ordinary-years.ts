/** The visits between the notes that somebody wrote with care: 2016 to 2023. */
import type { BackgroundStory, Chart } from '../../../../src/chart/index.ts';
import { primaryCare } from './people.ts';

const earlyTopics: BackgroundStory['topics'] = [
  {
    reason: 'Diabetes check',
    history:
      'Here for his regular diabetes check between shifts. Sugars by finger stick 130 to 170 ' +
      'in the morning, nothing low. Eats late on nights. No thirst, no blurred vision, no ' +
      'numbness in the feet. Takes the tablets with food and has no loose stools from them any ' +
      'more. Walks the dog twice a day when he is on days. No chest pain on the yard stairs.',
    assessment:
      'Type 2 diabetes, reasonable for a shift worker. Pressure a little above where I want it. ' +
      'Lipids treated. Feet looked at today, skin intact, pulses felt on both sides.',
    plan:
      'Same tablets. A1c with the next draw. Eye letter to be chased. Flu shot in the fall. ' +
      'Home cuff: wants a larger one, prescription given. Back as scheduled.',
  },
  {
    reason: 'Blood pressure follow-up',
    history:
      'Brings a log with eleven readings from the yard clinic, mostly in the 130s, two in the ' +
      '140s after double shifts. No headache, no dizziness on standing. Coffee is down to four ' +
      'cups. He has been asked by his wife to say that he snores. No swelling of the ankles ' +
      'since the amlodipine was lowered, socks leave a mark at the end of a night only.',
    assessment:
      "Hypertension, close to goal. Sleep could be part of it. Kidney numbers steady on today's " +
      'panel, potassium fine.',
    plan:
      'No change today. Salt: talked about the deli counter and the bouillon. Bring the cuff ' +
      'next time to compare with ours. Blood and urine before the next visit. Call above 160.',
  },
  {
    reason: 'Knee and back pain',
    history:
      'Low back pain after shovelling, a week now, better when walking, no leg pain, no ' +
      'trouble with the bladder. Knees creak on stairs. Has been rubbing on menthol and ' +
      'sleeping on the floor. He asks about a stronger pill. Otherwise well, diabetes tablets ' +
      'as always, no low sugars, weight about the same.',
    assessment:
      'Mechanical low back pain. Early wear of the knees. Nothing alarming in the history or on ' +
      'examination: strength, reflexes and sensation normal, straight leg raise negative.',
    plan:
      'Heat, keep moving, acetaminophen up to 3 g a day for a week. Anti-inflammatories are ' +
      'not for him as a habit with diabetes and pressure tablets. Exercise sheet, then physio.',
  },
];

/** 2019 and the first weeks of 2020: before the mask, and before the pandemic. */
const shiftYears: BackgroundStory['topics'] = [
  {
    reason: 'Diabetes and urine albumin',
    history:
      'Comes for the numbers after the new year. Home readings between 128 and 140 on the ' +
      'losartan, no dizziness and no cough with it. Six nights on, three off; eats at odd ' +
      'hours. No swelling, urine a bit foamy in the mornings. No cramps. Has cut down on the ' +
      'vending machine and brings soup in a flask.',
    assessment:
      'Type 2 diabetes with albumin in the urine, creatinine where it was and potassium in ' +
      'range. Pressure nearer to goal than last year. He understands why the losartan is there.',
    plan:
      'Continue losartan. Amlodipine again in a low dose if the log stays above 135. No NSAID ' +
      'as a habit. Urine albumin once a year. Next draw before the next visit so that we have ' +
      'the numbers in front of us.',
  },
  {
    reason: 'Follow-up, several small things',
    history:
      'A list from his wife: tired after nights, snores, skin tags in the collar, toenail thick ' +
      'on the left, gets up twice a night to pass water. No blood in the urine. No weight loss, ' +
      'appetite good. Ankles fine on the amlodipine this time. Mood all right. Wine with dinner ' +
      'on his days off.',
    assessment:
      'Nothing new of weight. Nocturia is mostly coffee. Snoring and sleepiness deserve a look: ' +
      'neck is thick and pressure took long to come down. Toenail fungal, cosmetic.',
    plan:
      'Reassured about the tags. Less to drink after eight. Podiatry if the nail hurts. Asked ' +
      'him to let his wife listen for pauses; sleep referral if there are any. Labs today, will ' +
      'call only if something is off.',
  },
  {
    reason: 'Cough and cold',
    history:
      'Cough for nine days after a cold that the whole yard had, now dry and mostly at night. ' +
      'No fever after the second day, no shortness of breath, no wheeze. Sugars up a little, ' +
      '180 in the mornings. Drank well. Sucks lozenges by the bag. Wife counts pauses in his ' +
      'snoring. Nodded off at a crossing this month with the engine idling, nothing happened, ' +
      'frightened him.',
    assessment:
      'Cough after a viral infection, lungs clear, saturation normal. Not the old lisinopril ' +
      'cough: losartan since last year without it. Likely sleep apnea, and he drives at work.',
    plan:
      'Honey, time, no antibiotic. Sugar-free lozenges. Home sleep test and sleep clinic, sent ' +
      'today. Not to drive when sleepy. Back if fever returns or the cough lasts beyond six ' +
      'weeks. Routine panel drawn because it was due anyway.',
  },
  {
    reason: 'Blood pressure follow-up, new mask',
    history:
      'Three weeks with the CPAP, five nights of seven so far. The mask leaves a mark that his ' +
      'colleagues comment on. Less tired on the drive home. Log in the low 130s. Started a baby ' +
      'aspirin because a friend did. No bleeding, no chest pain. Finger stick 120 to 160.',
    assessment:
      'Hypertension, better. Sleep apnea on treatment for a few weeks. Diabetes as before, ' +
      'kidney numbers steady on the last panel.',
    plan:
      'Same tablets. Keep the mask on, download with Dr. Tarnowick in a month. Salt: the ' +
      'bouillon cubes again. Aspirin noted, to be discussed. Flu shot is done.',
  },
  {
    reason: 'Diabetes check, new year',
    history:
      'Ate well over the holidays, two kilograms up and one down again. Morning sugars 140 to ' +
      '170. Takes the tablets from an organizer that his wife has begun to fill on Sundays, ' +
      'which helps with the shifts. No low sugars, no numbness in the feet. Knees stiff after ' +
      'sitting.',
    assessment:
      'Type 2 diabetes, a little looser after the holidays. Creatinine and potassium as in the ' +
      'autumn. Pressure fine today.',
    plan:
      'No change. Walk on days off. Eye examination to be booked, feet looked at today and ' +
      'intact. Urine albumin in the summer.',
  },
];

const laterTopics: BackgroundStory['topics'] = [
  {
    reason: 'Diabetes and kidney follow-up',
    history:
      'Comes for the numbers. Home readings between 126 and 138. Uses the CPAP on most nights, ' +
      'mask leaves a mark that his colleagues comment on. Diet so-so, there was a wedding. No ' +
      'swelling, urine a bit foamy as it has been for years. No cramps. Takes the tablets from ' +
      'an organizer that his wife fills on Sundays.',
    assessment:
      'Type 2 diabetes with kidney involvement, slow drift of creatinine as before and ' +
      'potassium in range. Pressure near goal. Sleep apnea treated.',
    plan:
      'Continue. Urine albumin yearly. No NSAID, he knows. Salt again. Eye examination is up ' +
      'to date. Next draw before the next visit so that we have the numbers in front of us.',
  },
  {
    reason: 'Follow-up, several small things',
    history:
      'A list from his wife: tired after nights, skin tags in the collar, toenail thick on the ' +
      'left, gets up twice a night to pass water. No blood in the urine. No weight loss, ' +
      'appetite good. Knees are the same. Mood all right; he misses his brother-in-law. Wine ' +
      'with dinner, two or three evenings a week.',
    assessment:
      'Nothing new of weight. Nocturia is partly coffee and partly the prostate. Toenail fungal, ' +
      'cosmetic. Diabetes and pressure as before.',
    plan:
      'Reassured about the tags. Less to drink after eight. Podiatry if the nail hurts. Tablets ' +
      'unchanged. Labs today, will call only if something is off.',
  },
  {
    reason: 'Cough and cold',
    history:
      'Cough for nine days after a cold that the whole yard had, now dry and mostly at night. No ' +
      'fever after the second day, no shortness of breath, no wheeze. Home COVID test negative ' +
      'twice. Sugars up a little, 180 in the mornings. Drank well. Sucks lozenges by the bag.',
    assessment:
      'Cough after a viral infection, lungs clear, saturation normal. Not the old lisinopril ' +
      'cough, he has been on losartan for years. Sugar up from the cold and the lozenges.',
    plan:
      'Honey, time, no antibiotic. Sugar-free lozenges. Back if fever returns or the cough lasts ' +
      'beyond six weeks. Routine panel drawn today because it was due anyway.',
  },
];

/** 2022 and the winter after it. */
const yardYears: BackgroundStory['topics'] = [
  {
    reason: 'Diabetes and kidney, three-month check',
    history:
      'Still on nights for the summer. Home readings between 128 and 142, highest after a ' +
      'double shift. Zoster shot gave him a sore arm for two days. CPAP on most nights. No ' +
      'swelling, urine foamy as before. Physio for the knees has begun, four visits so far. Has ' +
      'read about the albumin and asks what dialysis is like; his mother had it.',
    assessment:
      'Diabetic kidney disease with albumin above 300, creatinine drifting slowly, potassium in ' +
      'range. Worried, with reason, and still reluctant about a larger dose.',
    plan:
      'Drew the sieve again. Continue losartan 50 for now, salt first as agreed. No NSAID, he ' +
      'knows. Will think about the higher dose. Next draw before the next visit.',
  },
  {
    reason: 'Knees and sleep',
    history:
      'Six physio visits done, stairs are better, ballast is not. Acetaminophen on working ' +
      'days. Sleeps with the mask six hours, wakes twice to pass water. Stream slower in the ' +
      'mornings. No burning, no blood. Younger daughter is to be married in the spring. Sugars ' +
      '130 to 160.',
    assessment:
      'Osteoarthritis of the knees, helped by exercise. Nocturia, likely the prostate by now. ' +
      'Diabetes and pressure as before.',
    plan:
      'Keep up the exercises. Urology when he wants it. Tablets unchanged. Flu shot is done. ' +
      'Labs today, will call only if something is off.',
  },
];

const vitals = { systolic: 136, diastolic: 82, pulse: 74, weightKg: 94, heightCm: 183 } as const;

/** Adds the ordinary years; the kidney numbers drift as diabetic kidneys do. */
export function addOrdinaryYears(chart: Chart): void {
  const by = primaryCare;
  chart.baseline({ creatinine: 1.12, potassium: 4.4, glucose: 146, hba1c: 7.3, ldl: 88 });
  chart.background({
    from: '2016-08-01',
    to: '2018-12-31',
    visitsPerYear: 3,
    by,
    panels: ['cmp', 'cbc', 'lipid'],
    vitals: { ...vitals, weightKg: 95 },
    influenzaVaccine: 'none',
    topics: earlyTopics,
  });
  chart.baseline({ creatinine: 1.18, potassium: 4.5, glucose: 150, hba1c: 7.4, ldl: 74 });
  chart.background({
    from: '2019-01-15',
    to: '2020-03-01',
    visitsPerYear: 4,
    by,
    panels: ['cmp', 'cbc', 'lipid'],
    vitals,
    influenzaVaccine: 'none',
    topics: shiftYears,
  });
  chart.baseline({ creatinine: 1.3, potassium: 4.6, glucose: 150, hba1c: 7.4, ldl: 70 });
  chart.background({
    from: '2021-08-15',
    to: '2021-12-31',
    visitsPerYear: 4,
    by,
    panels: ['cmp', 'cbc', 'lipid'],
    vitals,
    influenzaVaccine: 'none',
    topics: laterTopics,
  });
  chart.baseline({ creatinine: 1.36, potassium: 4.6, glucose: 146, hba1c: 7.2, ldl: 68 });
  chart.background({
    from: '2022-05-01',
    to: '2023-04-30',
    visitsPerYear: 3,
    by,
    panels: ['cmp', 'cbc'],
    vitals: { ...vitals, systolic: 138, weightKg: 93.5 },
    influenzaVaccine: 'none',
    topics: [...yardYears, ...laterTopics.slice(2)],
  });
  chart.baseline({ creatinine: 1.4, potassium: 4.6 });
}
