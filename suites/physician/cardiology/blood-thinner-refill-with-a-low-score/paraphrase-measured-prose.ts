/** The consult as a prose writer would do it: full sentences, referral first, a dated overlap. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/rahmani';

const note = `Electronic cardiology opinion on Mrs Farida Rahmani, 11 February 2025

## Answer

Please do neither. Mrs Rahmani must not stop anticoagulation, and apixaban should not be renewed
for another year. She has atrial fibrillation with severe rheumatic mitral stenosis and needs
warfarin for life, with an INR between 2.0 and 3.0.

The CHA2DS2-VASc score was not derived in, and may not be used for, patients with moderate or
severe mitral stenosis. In them the valve itself carries the risk of stroke, and every guideline
(ACC/AHA 2023, ESC 2024) recommends a vitamin K antagonist whatever the score. The evidence is
the INVICTUS trial of 2022: among some 4500 patients with rheumatic heart disease and atrial
fibrillation, those given rivaroxaban had more cardiovascular events and died more often than
those given a vitamin K antagonist (hazard ratio for the primary outcome 1.25), without a saving
in major bleeding. Apixaban has not been tested in this disease, and its trials left such
patients out. For the coming days apixaban is nevertheless better than nothing, and it is
continued until warfarin has taken over.

## Findings

The echocardiogram you were waiting for exists. It was made at Lakeshore Community Hospital on 19
December 2024, scanned on 8 January 2025 and not opened.

| | 16 March 2021 | 19 December 2024 |
| --- | --- | --- |
| Mitral valve area | 1.9 cm2 | 1.2 cm2 (planimetry and half-time) |
| Mean gradient | 4 mmHg, sinus rhythm | 9 mmHg at 74/min, fibrillation |
| Left atrium | 44 mm | 52 mm, 61 mL/m2 |
| Tricuspid jet | 2.4 m/s | 3.15 m/s, systolic pulmonary pressure 48 mmHg |

The leaflets dome, both commissures are fused without calcium, regurgitation is mild and the
Wilkins score is 7. The left ventricle is normal. An area of 1.5 cm2 or less is severe stenosis,
so the "mild mitral stenosis" of the problem list no longer holds. The cause is rheumatic fever
at the age of eleven, with six years of monthly penicillin, as she told our social worker in
October 2019; that note never reached the doctors. With her last pregnancy she had pulmonary
congestion.

The arrhythmia is persistent atrial fibrillation, recorded since June 2022 and on today's tracing
(rate 72, rightward axis). It is the consequence of the valve and is not lone fibrillation.

Her symptoms come from the valve. Breathlessness after one flight of stairs and the second pillow
are NYHA class III and reflect a high left atrial pressure; haemoglobin is 12.4 g/dL, and neither
deconditioning nor anxiety explains them. In December a respiratory virus and a rate of 118
brought her into pulmonary congestion, with an NT-proBNP of 912 pg/mL.

## Treatment and transition

Warfarin 5 mg every evening begins on Friday 14 February. The delay is deliberate. On 6 February
an urgent care clinic gave her metronidazole 500 mg twice daily, which is not on our list; the
last dose is on 12 February. Metronidazole blocks the breakdown of warfarin and could push the
INR dangerously high, so she finishes the course first. Should vaginosis return, clindamycin
cream is to be used.

Meanwhile apixaban 5 mg twice daily goes on without interruption, together with warfarin. It ends
when two INR values at least a day apart are 2.0 or above, each taken immediately before the next
apixaban dose, since apixaban itself lengthens the test. Heparin is not needed. I have cancelled
the pended twelve months, closed the expired order, whose indication was wrong, and replaced it
by one for this overlap only, to 4 March, without refills; her tablets at home last until about 5
March. If the INR is still below 2.0 on 28 February please let me know and I shall extend it.
There must be no gap.

Metoprolol succinate 50 mg continues; the resting rate of 72 suits a narrow valve. Cardioversion
is not sensible before the valve has been treated, with an atrium of this size. She is not
congested today and needs no diuretic; if she becomes so, furosemide is safe, the sulphonamide
rash notwithstanding.

## Monitoring

The anticoagulation clinic takes over the dosing from 14 February. The baseline of 10 February is
complete (INR 1.1, haemoglobin 12.4, platelets 268, creatinine 0.7, ALT 19, albumin 4.3). The INR
is due on 18 and 21 February, thereafter twice weekly until apixaban has been stopped and two
values are in range, weekly for a month, and then every four weeks. A blood count follows after
three months.

The INR must be checked three to five days after any change of medicine. Antibiotics matter most:
amoxicillin from her dentist, metronidazole, macrolides, fluconazole; co-trimoxazole is forbidden
on two counts. Paracetamol up to 2 g a day is safe. Ibuprofen, aspirin and tranexamic acid remain
stopped, and she should take no herbal mixtures. Cetirizine, nasal fluticasone and vitamin D do
not interfere. As she went six days without tablets last autumn, a pill box and the Dari reminder
calls are part of the plan.

## Safety

She is not pregnant (hCG 2 mIU/mL on 10 February). Warfarin harms the fetus, above all in weeks
six to twelve, and with this valve pregnancy would endanger her life; I advise against it until
the valve has been treated. She wants no more children. The etonogestrel implant is reliable,
does not interact and stays. It must be exchanged before 9 May 2026, and I have placed that
order. Oestrogens are contraindicated. A missed bleed or a positive test means a call on the same
day, not stopping warfarin.

She should dial 911 for weakness of face or arm, loss of speech, breathlessness at rest, coughing
of blood, fainting or an hour of palpitations, and call us for black stools, heavy bleeding or a
blow to the head. Explanations are to be given to herself through a female Dari interpreter,
after 3 pm.

For the dentist: native mitral stenosis needs no antibiotic cover against endocarditis. Fillings
may be done on warfarin with an INR of 3.0 or less in that week, and are best finished before the
valve is treated. At 43 she no longer needs penicillin against rheumatic fever. Sumatriptan stays
off until the valve clinic has seen her.

## Referral and follow-up

I have referred her urgently to the valve clinic, to be seen by 28 February, for percutaneous
mitral balloon commissurotomy: she has symptoms, and the anatomy is favourable. They will do the
transoesophageal study to exclude thrombus in the appendage once the INR has been therapeutic for
three weeks. The overdue echocardiogram order of 2024 is closed. I shall see her myself in person
in the week of 17 March. Her missed visits of 2022 followed letters in English; please book by
telephone.

I should be grateful if you would ring her tomorrow with the interpreter, see her in two weeks,
and correct the problem list: persistent atrial fibrillation with rheumatic mitral stenosis,
severe mitral stenosis, treated tuberculosis infection, and iron deficiency resolved.

Ebba Lindqvarn, cardiologist`;

const read = (id: string): Solution[number] => ({
  tool: 'note_read',
  arguments: { reference: `DocumentReference/rahmani-${id}` },
});

const reading: Solution = [
  { tool: 'patient_search', arguments: { name: 'Rahmani', birthdate: '1981-07-19' } },
  { tool: 'chart_search', arguments: { resourceType: 'Condition', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'MedicationRequest', patient, status: 'active,draft' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  { tool: 'note_list', arguments: { patient, count: 50 } },
  read('social-work-2019'),
  read('echo-call-2021'),
  read('emergency-2022'),
  read('cardiology-2022'),
  read('pharmacy-2022'),
  read('implant-2023'),
  read('pharmacy-record'),
  read('dental-letter'),
  read('outside-emergency'),
  read('outside-echo'),
  read('pharmacy-2025'),
  read('urgent-care'),
  read('visit-2025-02-11'),
  {
    tool: 'chart_search',
    arguments: { resourceType: 'DiagnosticReport', patient, text: 'echocardiogram' },
  },
  {
    tool: 'chart_search',
    arguments: {
      resourceType: 'Observation',
      patient,
      category: 'laboratory',
      date: 'ge2025-02-01',
    },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'ServiceRequest', patient, status: 'active' },
  },
];

const referrals: Solution = [
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Heart valve clinic: assessment for percutaneous mitral commissurotomy' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-02-28',
      reason:
        'Severe symptomatic rheumatic mitral stenosis, 1.2 cm2, Wilkins 7, mild regurgitation',
      instructions:
        'Transoesophageal echocardiogram there after three weeks of therapeutic INR. Female Dari ' +
        'interpreter; telephone the patient after 3 pm.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Anticoagulation clinic, enrolment for warfarin' },
      category: 'referral',
      priority: 'asap',
      due: '2025-02-14',
      reason: 'Atrial fibrillation with severe mitral stenosis; target INR 2.5, range 2.0 to 3.0',
      instructions:
        'Warfarin 5 mg from 14 February. Apixaban continues until two INR values of 2.0 or more, ' +
        'a day apart, drawn before an apixaban dose. Metronidazole until 12 February.',
    },
  },
];

const drugs: Solution = [
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'warfarin sodium 2.5 mg tablet, two tablets' },
      dose: { value: 5, unit: 'mg' },
      frequency: 'once daily in the evening',
      route: 'oral',
      start: '2025-02-14',
      quantity: 60,
      refills: 1,
      reason: 'Atrial fibrillation with severe rheumatic mitral stenosis',
      instructions: 'First dose Friday 14 February. Dose then as the anticoagulation clinic says.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'apixaban 5 mg tablet', rxnorm: '1364430' },
      dose: { value: 5, unit: 'mg' },
      timesPerDay: 2,
      route: 'oral',
      durationDays: 21,
      refills: 0,
      reason: 'Overlap with warfarin until INR 2.0 or more; rheumatic mitral stenosis',
      instructions:
        'Use the tablets at home. Do not stop until the anticoagulation clinic says so.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/rahmani-apixaban',
      status: 'completed',
      reason: 'Year of supply over; replaced today by a dated order for the overlap with warfarin.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/rahmani-apixaban-refill',
      status: 'cancelled',
      reason: 'Not the right drug for a year: severe rheumatic mitral stenosis needs warfarin.',
    },
  },
];

const tests: Solution = [
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Prothrombin time and INR' },
      category: 'laboratory',
      due: '2025-02-18',
      reason: 'Fourth dose of warfarin taken',
      instructions: 'Draw before the morning apixaban.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Prothrombin time and INR' },
      category: 'laboratory',
      due: '2025-02-21',
      reason: 'First week of warfarin, overlap with apixaban',
      instructions: 'Draw before the morning apixaban.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/rahmani-echo-order-2024',
      status: 'completed',
      reason: 'Study performed elsewhere, Lakeshore Community Hospital, 19 December 2024.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Cardiology follow-up in person, Dr Lindqvarn' },
      category: 'other',
      due: { start: '2025-03-17', end: '2025-03-21' },
      reason: 'Mitral stenosis, warfarin, plan of the valve clinic',
      instructions: 'Female Dari interpreter; book by telephone with the patient herself.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Gynaecology: exchange of etonogestrel implant' },
      category: 'procedure',
      due: '2026-04-14',
      reason: 'Implant expires 9 May 2026; contraception is essential on warfarin',
    },
  },
];

const letters: Solution = [
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hazelwood',
      subject: 'Mrs Rahmani: warfarin instead of apixaban',
      text: `Dear Miriam, please neither renew apixaban nor let her stop it. The Lakeshore
echocardiogram of 19 December shows severe rheumatic mitral stenosis (1.2 cm2), and with it her
score has no meaning: she needs warfarin for life, INR 2.0 to 3.0. Her breathlessness is the
valve.

Your pended order is cancelled. Warfarin 5 mg begins on Friday 14 February, two days after the
metronidazole she had from urgent care. Apixaban continues until the anticoagulation clinic has
two INR values of 2.0 or more. That clinic, the blood tests and an urgent valve clinic visit are
ordered.

Would you ring her tomorrow with a female Dari interpreter, and stress that she must not stop
apixaban, must not become pregnant and keeps her implant? My note has the rest. Ebba Lindqvarn`,
    },
  },
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Cardiology opinion: atrial fibrillation with severe rheumatic mitral stenosis',
      kind: 'consult',
      text: note,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/pharmd-tiselius',
      subject: 'Warfarin start on 14 February',
      text: `You were right about the valve box: mitral valve area 1.2 cm2. Please enrol
Mrs Rahmani on Friday: warfarin 5 mg in the evening, target INR 2.5. She takes metronidazole
until 12 February from an outside clinic. Apixaban overlaps until two INR values of 2.0 or more
before a dose.`,
    },
  },
  { tool: 'finish', arguments: {} },
];

export const measuredProse: Solution = [...reading, ...referrals, ...drugs, ...tests, ...letters];
