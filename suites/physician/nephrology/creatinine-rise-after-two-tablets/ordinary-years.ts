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
    topics: laterTopics,
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
    topics: laterTopics,
  });
  chart.baseline({ creatinine: 1.4, potassium: 4.6 });
}
