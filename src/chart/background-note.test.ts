import { describe, expect, test } from 'vitest';
import { backgroundNoteText } from './background-note.ts';
import { labResource } from './lab.ts';
import { medicationResource } from './medication.ts';
import type { BackgroundStory, PatientStory } from './story.ts';

const patient: PatientStory = {
  prefix: 'example',
  mrn: 'MRN1000001',
  given: ['Ada'],
  family: 'Example',
  gender: 'female',
  birthDate: '1960-05-02',
  now: '2025-04-08T09:00:00Z',
};

const topic = {
  reason: 'blood pressure check',
  history: 'The patient came with her readings.',
  assessment: 'At goal.',
  plan: 'Same drugs, follow-up in six months.',
};

const story: BackgroundStory = {
  from: '2024-01-01',
  to: '2024-12-31',
  visitsPerYear: 1,
  by: 'dr-osei',
  panels: [],
  vitals: {},
  topics: [topic],
};

const visit = {
  date: '2024-06-03T10:20:00Z',
  topic,
  vitals: { systolic: 128, diastolic: 76, temperatureC: 37, weightKg: 80.4 },
};

const place = (id: string) => ({ id, patient: 'Patient/example' });

const told = [
  medicationResource(
    {
      text: 'losartan 50 mg tablet',
      dose: { value: 50, unit: 'mg' },
      timesPerDay: 1,
      authored: '2023-01-01',
      status: 'active',
    },
    place('losartan'),
  ),
  medicationResource(
    {
      text: 'amoxicillin 500 mg capsule',
      authored: '2024-06-01',
      durationDays: 7,
      status: 'completed',
    },
    place('amoxicillin'),
  ),
  medicationResource(
    { text: 'naproxen 500 mg tablet', authored: '2024-01-01', status: 'stopped' },
    place('naproxen'),
  ),
  medicationResource(
    { text: 'atorvastatin 40 mg tablet', authored: '2025-01-01', status: 'active' },
    place('atorvastatin'),
  ),
  labResource(
    { date: visit.date, test: 'creatinine', value: 1.4 },
    { ...place('creatinine'), sex: 'female' },
  ),
];

describe('backgroundNoteText', () => {
  test('the note has the drugs that ran, the signs and the results of the day', () => {
    expect(
      backgroundNoteText({ patient, story, visit, told }),
    ).toBe(`2024-06-03 blood pressure check

Hx - 64-year-old woman seen for blood pressure check. The pt came c her readings.

ROS - as above, otherwise neg x 10 incl. CP, SOB, cough, N/V/D, melena, dysuria, HA, visual \
change, wt change, joint swelling. Appetite and energy about usual. Sleeping ok, no low mood when \
asked. Alcohol and smoking as recorded, no change. Managing at home.

Rx - losartan 50 mg tablet, 50 mg once daily; amoxicillin 500 mg capsule, as directed.

Ex - Vitals: BP 128/76, T 37.0 C, weight 80.4 kg. looks well, chatty. Chest clear, abdo soft NT \
no organomegaly, calves soft, no oedema, pulses palp. No focal neurology on quick look. Throat \
and ears not looked at. Feet and skin not examined today.

Bloods - Creatinine 1.4 mg/dL (H).

Imp - At goal.

Plan - Same drugs, FU in six months.

Discussed and agreed. Safety-netted: to ring or come back if worse, new symptoms or not settling. \
Repeat scripts done where due. Jabs and screening as per the list, nothing to add to history or \
family. Next appt booked at the desk; bloods first if due.`);
  });

  test('another author writes in another manner, and the told examination stands', () => {
    const other = { ...story, by: 'dr-osej', exam: 'Left leg warm and red.' };
    const text = backgroundNoteText({ patient, story: other, visit, told: [] });
    expect(text).not.toContain('Hx -');
    expect(text).toContain('Left leg warm and red.');
    expect(text).toContain('none on file');
    expect(text).toContain('none drawn today');
  });

  test('some authors copy every result, under headings of their own', () => {
    const other = { ...story, by: 'dr-osek' };
    const text = backgroundNoteText({ patient, story: other, visit, told });
    expect(text).toContain('Results today\nCreatinine 1.4 mg/dL (H).');
  });

  test.each(['dr-osei', 'dr-osej', 'dr-osek', 'dr-osel'])(
    'a note of %s has 150 words even on a day without drugs and results',
    (by) => {
      const text = backgroundNoteText({ patient, story: { ...story, by }, visit, told: [] });
      expect(text.split(/\s+/).filter((word) => /\w/.test(word)).length).toBeGreaterThan(149);
    },
  );
});
