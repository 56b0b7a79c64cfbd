/** The consult note of the reference, by section, so that near misses can change one of them. */
import { consultant, weightKg } from './facts.ts';

export interface ConsultNote {
  readonly answer: readonly string[];
  readonly findings: readonly string[];
  readonly treatment: readonly string[];
  readonly monitoring: readonly string[];
  readonly safety: readonly string[];
  readonly referral: readonly string[];
}

/** The note as it goes into the chart: a heading for each section, a line for each paragraph. */
export function noteText(note: ConsultNote): string {
  return [
    `E-CONSULT CARDIOLOGY, 2025-02-11. Dr. E. Lindqvarn (${consultant}). Chart review only.`,
    ...['', 'ANSWER', ...note.answer],
    ...['', 'FINDINGS', ...note.findings],
    ...['', 'TREATMENT AND TRANSITION', ...note.treatment],
    ...['', 'MONITORING', ...note.monitoring],
    ...['', 'SAFETY', ...note.safety],
    ...['', 'REFERRAL AND FOLLOW-UP', ...note.referral],
  ].join('\n');
}

const valveFindings = [
  '- Valve: she has rheumatic mitral stenosis. The transthoracic echo of 2024-12-19 (Lakeshore ' +
    'Community Hospital, scanned 2025-01-08, never reviewed) shows commissural fusion, mitral ' +
    'valve area 1.2 cm2, mean gradient 9 mmHg at 74/min, systolic PA pressure 48 mmHg, mild ' +
    'regurgitation, Wilkins score 7, left atrium 52 mm, LVEF 60 %.',
  '- "Mild, 1.9 cm2" on the problem list is the echo of March 2021 and no longer holds. An area ' +
    'of 1.5 cm2 or less is severe in the ACC/AHA grading.',
  '- She had rheumatic fever at 11 with penicillin for six years (social work, 2019). So this is ' +
    'not "lone" AF.',
] as const;

const symptomFinding =
  '- Symptoms: breathless after one flight, two pillows, pulmonary congestion with RSV in ' +
  'December (NT-proBNP 912 pg/mL). The breathlessness comes from the mitral stenosis, not from ' +
  'deconditioning.';

export const rhythmAndLabs = [
  '- AF persistent, 72/min on metoprolol succinate 50 mg. BP 112/68.',
  '- 2025-02-10: creatinine 0.7 mg/dL, eGFR 110, Hb 12.4 g/dL, ALT 19, INR 1.1, hCG negative. ' +
    `Weight ${weightKg} kg.`,
] as const;

export const drugFinding =
  '- Drug: in rheumatic AF a vitamin K antagonist is preferred over a DOAC; in INVICTUS (2022) ' +
  'rivaroxaban did worse than VKA, with more deaths and strokes. The apixaban label indication ' +
  'is nonvalvular AF.';

export const consultNote: ConsultNote = {
  answer: [
    'She needs lifelong anticoagulation, with warfarin (INR 2.0-3.0), so a stop would be wrong. ' +
      'I have cancelled the pended twelve-month apixaban refill. Apixaban serves only as a ' +
      'bridge until warfarin works.',
  ],
  findings: [
    ...valveFindings,
    symptomFinding,
    ...rhythmAndLabs,
    '- Stroke risk: the CHA2DS2-VASc score does not apply to AF with rheumatic mitral stenosis. ' +
      'She is to be anticoagulated whatever the score.',
    drugFinding,
  ],
  treatment: [
    '1. Start warfarin 2.5 mg by mouth every evening from today. The low dose is chosen because ' +
      'of metronidazole (below). The clinic adjusts it.',
    '2. Continue apixaban 5 mg twice daily as the bridge until the INR is 2.0 or higher, then ' +
      'stop apixaban. At least two days of overlap. The bridge is ordered for 14 days (to ' +
      '2025-02-25) and replaces the open-ended order; she has tablets until early March.',
    '3. No aspirin or other antiplatelet. Metoprolol unchanged.',
  ],
  monitoring: [
    'First INR on 2025-02-14, then twice weekly until two values in range, then by protocol. ' +
      'Apixaban itself raises the INR: draw the sample just before the morning apixaban dose. ' +
      'Target 2.0-3.0. Anticoagulation clinic referral placed, Dari interpreter. Blood count ' +
      'with the clinic at one month.',
  ],
  safety: [
    '- Urgent care (fax of 2025-02-07) gave metronidazole 500 mg twice daily to 2025-02-12. It ' +
      'is not on our list. Metronidazole inhibits the metabolism of warfarin and raises the INR ' +
      'for some days. She should finish the course.',
    '- Pregnancy: warfarin is teratogenic. hCG was negative yesterday. The etonogestrel implant ' +
      '(May 2023, due May 2026) stays in place, without a gap at exchange. A positive test: call ' +
      'the same day.',
    '- Acetaminophen for headache, no NSAID. Steady diet, ask before any antibiotic. Bleeding, ' +
      'face droop or weakness, fainting, breathless at rest: emergency department.',
  ],
  referral: [
    'Urgent referral to the heart valve team, to be seen within 4 weeks: symptomatic, area 1.2 ' +
      'cm2, favorable valve (Wilkins 7, mild regurgitation), candidate for percutaneous balloon ' +
      'commissurotomy. Transesophageal echo there to exclude left atrial thrombus; no ' +
      'cardioversion before. Lakeshore images requested. Please change the problem list to ' +
      '"rheumatic mitral stenosis, severe" and "persistent AF with rheumatic mitral ' +
      'stenosis". Primary care in 2 weeks.',
  ],
};
