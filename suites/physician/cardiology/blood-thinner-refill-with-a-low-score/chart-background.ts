/** The ordinary years, and what was measured in them. */
import type { BackgroundStory, Chart } from '../../../../src/chart/index.ts';
import { people } from './chart-people.ts';

const vitals = { systolic: 111, diastolic: 69, pulse: 77, weightKg: 58.6, heightCm: 158 };

const early: BackgroundStory = {
  from: '2020-02-01',
  to: '2020-12-20',
  visitsPerYear: 3,
  by: people.primaryCare,
  panels: ['cmp', 'cbc-differential'],
  vitals: { ...vitals, weightKg: 57.8 },
  topics: [
    {
      reason: 'Check during isoniazid',
      history:
        'Takes the tablets every morning before the children wake. No nausea, no dark urine, ' +
        'no yellow eyes. Toes tingle a little at night, not in the day. Appetite good. Headache ' +
        'once or twice a month, eased by ibuprofen and a dark room.',
      assessment:
        'Treatment of latent tuberculosis infection, tolerated. Migraine without aura, stable.',
      plan: 'Go on with isoniazid and pyridoxine. Liver tests today. Pill count agrees.',
    },
    {
      reason: 'Low back pain',
      history:
        'Ache across the lower back after carrying shopping up to the third floor. No leg pain, ' +
        'no numbness, bladder and bowel normal. Sleeps on a thin mattress on the floor. Worse ' +
        'in the last week of the month, better on Fridays when she rests.',
      assessment: 'Mechanical low back pain without warning signs.',
      plan: 'Stretches shown with the interpreter, heat, mattress request to social work.',
    },
    {
      reason: 'Headache',
      history:
        'Two migraines since the last visit, each a day long, one-sided with nausea. No aura, no ' +
        'weakness, no change of vision. English class goes well, on the telephone since March. ' +
        'Children have colds. She sleeps six hours, wakes once.',
      assessment: 'Migraine without aura at low frequency.',
      plan: 'Ibuprofen with food, diary. Flu vaccine this autumn.',
    },
  ],
};

const second: BackgroundStory = {
  ...early,
  from: '2021-05-01',
  to: '2021-12-20',
  topics: [
    {
      reason: 'Vitamin D and tiredness',
      history:
        'Tired in the afternoon, sits down after the stairs with the shopping. Heavy days of the ' +
        'period are the worst. Covered clothing outside, little sun. No bone pain, no cramps. ' +
        'Eats meat once a week, tea with meals.',
      assessment: 'Vitamin D deficiency, repleted. Borderline iron stores from March.',
      plan: 'Vitamin D maintenance from the shop. Tea apart from meals. Blood count today.',
    },
    {
      reason: 'Migraine, new tablet',
      history:
        'Three migraines in two months, one kept her from class. Ibuprofen helps only when taken ' +
        'early. No aura, no new features. Periods bring the headache on. Mild valve problem ' +
        'known since March; no chest pain, no palpitations.',
      assessment: 'Migraine without aura, more often around the period.',
      plan: 'Sumatriptan tried for the next attack. Diary. Return if more than four a month.',
    },
  ],
};

const anemic: BackgroundStory = {
  from: '2022-03-15',
  to: '2022-12-15',
  visitsPerYear: 4,
  by: people.primaryCare,
  panels: ['cmp', 'cbc-differential', 'iron'],
  vitals: { ...vitals, pulse: 82, weightKg: 57.6 },
  topics: [
    {
      reason: 'Iron tablets, check of blood count',
      history:
        'Takes iron with orange juice most days; tea is now an hour apart. Stools dark, some ' +
        'constipation helped by prunes. Less craving for ice. Periods still heavy on the first ' +
        'two days. Energy better than in the winter, though not as before.',
      assessment: 'Iron deficiency anemia from menstrual loss, responding.',
      plan: 'Continue ferrous sulfate daily. Blood count, iron studies. Gynecology waiting list.',
    },
    {
      reason: 'Blood pressure and pulse check after the emergency visit',
      history:
        'Calmer since the tablets from the emergency department. Pulse feels uneven when she ' +
        'lies on her left side. No fainting, no chest pain, no weakness of face or arm. Bruise ' +
        'on the shin after a bed frame, gone in a week. Periods one pad an hour on day two.',
      assessment: 'Atrial fibrillation, rate controlled. Heavy periods on an anticoagulant.',
      plan: 'Same tablets. Call if more than one pad an hour. Cardiology follows the rhythm.',
    },
    {
      reason: 'Blood count, heavy periods on apixaban',
      history:
        'Iron every second day since the summer because of constipation. Periods seven days, ' +
        'worse since the blood thinner, a pad every hour or two on the second day. Tired again ' +
        'by evening, stops once on the stairs with the shopping. No other bleeding. Had not ' +
        'understood that cardiology wanted her in October: the letter was in English.',
      assessment: 'Iron deficiency anemia, slipping on the anticoagulant. AF, rate controlled.',
      plan: 'Iron every day again. Gynecology to be hurried. Heart tablets as before. Labs today.',
    },
  ],
};

const recent: BackgroundStory = {
  from: '2023-02-01',
  to: '2023-09-30',
  visitsPerYear: 4,
  by: people.primaryCare,
  panels: ['cmp', 'cbc-differential', 'lipid'],
  vitals: { ...vitals, weightKg: 58.9 },
  topics: [
    {
      reason: 'Routine follow-up and refills',
      history:
        'Wants her tablets renewed. Misses an evening dose now and then when the children are ' +
        'ill. No bleeding from gums, urine or bowel. Palpitations on a busy day, gone when she ' +
        'sits. Headache about monthly. Walks to the language school and back.',
      assessment: 'Lone AF, rate controlled. Mitral stenosis, mild (echo 03/2021).',
      plan: 'Refill as before. Echo when due. Pill box offered. Blood tests today.',
    },
    {
      reason: 'Allergic rhinitis and vitamin D',
      history:
        'Sneezing and itchy eyes since the grass is out, as every year. Cetirizine makes her ' +
        'sleepy, so takes it at night. Vitamin D tablets taken most days. Arm ' +
        'with the implant does not hurt. Studying for the driving test.',
      assessment: 'Seasonal allergic rhinitis. Vitamin D deficiency, treated. Lone AF unchanged.',
      plan: 'Add nasal steroid if needed. Keep vitamin D. Same heart tablets. Return in months.',
    },
  ],
};

const lastWinter: BackgroundStory = {
  ...recent,
  from: '2023-12-10',
  to: '2024-04-20',
  topics: [
    {
      reason: 'Cough and runny nose',
      history:
        'Four days of sore throat, runny nose and dry cough, the whole family had it. No fever ' +
        'over 38. A bit more out of breath on the stairs with it. No chest pain. Drinks well. ' +
        'Took acetaminophen and honey, asked whether cold remedies are safe with her tablets.',
      assessment: 'Viral upper respiratory infection. Lungs clear, saturation normal.',
      plan: 'Fluids, saline spray, no decongestant with the heart rhythm. Back if fever or worse.',
    },
  ],
};

/** The visits are told in the order of time: each stretch varies around its own blood values. */
export function tellBackground(chart: Chart): void {
  chart.baseline({ hemoglobin: 12.0, mcv: 81, creatinine: 0.7, alt: 18, ast: 20, potassium: 4.1 });
  chart.background(early);
  chart.background(second);
  chart.baseline({ hemoglobin: 11.2, mcv: 76, ferritin: 14, platelets: 330 });
  chart.background(anemic);
  chart.baseline({ hemoglobin: 12.6, mcv: 86, ferritin: 34, platelets: 262, ldl: 104, hdl: 54 });
  chart.background(recent);
  chart.background(lastWinter);
}
