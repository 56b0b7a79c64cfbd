/** A good physician's way through the twin. */
import type { Solution, SolutionCall } from '../../../../src/task/index.ts';
import { type ids, refer } from '../creatinine-rise-after-two-tablets/facts.ts';
import { clinicNurse, cover, primaryCare } from '../creatinine-rise-after-two-tablets/people.ts';
import { ashgrove } from './facts.ts';

const patient = `Patient/${ashgrove.prefix}`;
const readNote = (id: keyof typeof ids): SolutionCall => ({
  tool: 'note_read',
  arguments: { reference: refer(ashgrove, 'DocumentReference', id) },
});
const search = (resourceType: string, more: SolutionCall['arguments'] = {}): SolutionCall => ({
  tool: 'chart_search',
  arguments: { resourceType, patient, ...more },
});

/** The parts of the consult note, in their order; near misses put others in their place. */
export const noteParts = {
  summary: `NEPHROLOGY E-CONSULT, 2025-04-08
To: Dr. Lindqvist. Copy: Dr. Molloy. Please read now.

Short answer: since Friday this is acute kidney injury with potassium 6.0 mmol/L. He has lost volume
through four days of diarrhoea, takes ibuprofen, and is still taking losartan, empagliflozin and
metformin although the list says stopped. Hold all three drugs, stop ibuprofen, and have him seen
in the emergency department today.`,
  numbers: `CREATININE, ALL IN ONE UNIT
- 2025-03-03, before the change: creatinine 1.48 mg/dL, eGFR 53, potassium 4.7 mmol/L.
- 2025-03-31, travel clinic: 159 µmol/L, which is 1.80 mg/dL, +22 %, eGFR 42, potassium 5.2. That
was the expected effect of the two drugs. It had not doubled: the "78" of 2024 was creatinine in
urine.
- 2025-04-07: creatinine 2.40 mg/dL, +62 % over 1.48, eGFR 29, potassium 6.0 mmol/L (not hemolyzed,
repeated), bicarbonate 17, urea nitrogen 58.`,
  cause: `CAUSE
Prerenal acute kidney injury from volume depletion: diarrhoea since 04-04, weight 92 to 88.2 kg,
118/70 lying and 94/58 standing with a pulse of 112. Ibuprofen 600 mg three times a day on top of
losartan and empagliflozin took away what defence was left. Urine has hyaline casts only, residual
35 mL. This is more than 30 % and not the expected haemodynamic effect. Ketones 1+ with bicarbonate
17 on empagliflozin: blood ketones have to be measured; the anion gap is 12.
The message of 04-01 never reached him; the pharmacist found on 04-02 that he takes both every
morning, and yesterday he took his whole morning box.`,
  drugs: `DRUGS
- Losartan: hold. The order stays stopped on the list, and he has to be told, which nobody has done.
- Empagliflozin: hold, same.
- Metformin: hold (eGFR 29, acute illness, bicarbonate 17). Order is on hold.
- Ibuprofen: stop, and no other NSAID. Acetaminophen for pain.
- Amlodipine and tamsulosin: leave out today while pressure falls on standing.`,
  requests: `WHERE AND WHEN
- Emergency department today: ECG, potassium repeated at once, blood ketones, lactate, fluids by
vein, treatment of potassium by result. Admit for observation if potassium stays at 6.0 or above.
- Kidney ultrasound of 04-10 may stand; it moves to today if creatinine does not fall with fluids.
- Nephrology visit of 04-11 stands, I will see him then.`,
  monitoring: `MONITORING
- Basic metabolic panel tomorrow 2025-04-09, then every 24 to 48 hours until creatinine is falling.
- Call me if potassium is above 5.5 mmol/L or creatinine is still rising tomorrow, at any hour.`,
  restart: `RESTART PLAN
- Restart losartan first, once he has eaten and drunk normally for 48 hours, creatinine is back
near 1.8 mg/dL or below, potassium is under 5.0 mmol/L and pressure holds on standing; 50 mg, then
100 mg after a panel one to two weeks later.
- Restart empagliflozin 10 mg a few days after, when he eats and ketones are negative.
- Metformin returns at 500 mg twice daily only when eGFR is stable above 30.
- These drugs did not fail. Sick-day rule from now on: with vomiting or diarrhoea pause losartan,
empagliflozin and metformin and call. No NSAID, ever.`,
} as const;

/** The consult note made of its parts. */
export function noteOf(parts: { readonly [part in keyof typeof noteParts]: string }): string {
  return [
    parts.summary,
    parts.numbers,
    parts.cause,
    parts.drugs,
    parts.requests,
    parts.monitoring,
    parts.restart,
  ].join('\n\n');
}

const looking: Solution = [
  { tool: 'patient_search', arguments: { identifier: ashgrove.mrn } },
  search('MedicationRequest', { status: 'active' }),
  search('MedicationRequest', { date: 'ge2025-01-01' }),
  search('AllergyIntolerance'),
  search('Condition', { status: 'active' }),
  { tool: 'note_list', arguments: { patient, date: 'ge2024-08-01' } },
  readNote('startNote'),
  readNote('travelLaboratory'),
  readNote('coverNote'),
  readNote('voicemail'),
  readNote('pharmacistCall'),
  readNote('adviceCall'),
  readNote('visitNote'),
  search('Observation', { code: '2160-0' }),
  search('Observation', { code: '2823-3' }),
  search('Observation', { date: 'ge2025-04-07', count: 50 }),
  search('Observation', { code: '2161-8' }),
  search('DiagnosticReport', { date: 'ge2025-04-01' }),
  search('ServiceRequest', { status: 'active' }),
  readNote('ultrasound2024'),
];

const acting: Solution = [
  {
    tool: 'medication_set_status',
    arguments: {
      order: refer(ashgrove, 'MedicationRequest', 'metformin'),
      status: 'on-hold',
      reason: 'Acute kidney injury, eGFR 29, bicarbonate 17',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Emergency department evaluation, same day' },
      category: 'referral',
      priority: 'stat',
      due: '2025-04-08',
      reason: 'Acute kidney injury, potassium 6.0, volume depletion',
      instructions: 'ECG, repeat potassium, blood ketones, lactate, intravenous fluids.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Basic metabolic panel', code: '24321-2' },
      category: 'laboratory',
      priority: 'urgent',
      due: '2025-04-09',
      reason: 'Creatinine 2.40, potassium 6.0 on 2025-04-07',
    },
  },
];

const telling: Solution = [
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Nephrology e-consult',
      kind: 'consult',
      text: noteOf(noteParts),
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: patient,
      subject: 'Please go to the emergency department today',
      text: `Dear Mr. Ashgrove, the diarrhea has dried you out and your kidneys are working less \
well; your potassium is too high. Please go to the emergency department today. Do not drive \
yourself. Stop taking losartan, empagliflozin (Jardiance) and metformin until we tell you to \
restart them. Stop ibuprofen (Motrin). Leave out amlodipine and tamsulosin today as well. This is \
expected to get better. Dr. Karlsen`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: `Practitioner/${primaryCare}`,
      subject: 'Potassium 6.0 and acute kidney injury: please call him now',
      text: `Creatinine 2.40, potassium 6.0, bicarbonate 17, standing pressure 94/58. He still \
takes what the list calls stopped, and his wife's painkiller on top. He has to be in the emergency \
department today. My message to him says what to leave out. Note in the chart.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: `Practitioner/${clinicNurse}`,
      subject: 'Call Mr. Ashgrove',
      text: `Please call ${ashgrove.phone} now and read my message to him: emergency department \
today, and which medicines to leave out. Tell me when you have spoken with him.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: `Practitioner/${cover}`,
      subject: '159 and 78',
      text: `For your information: 159 was serum creatinine in µmol/L (1.80 mg/dL), 78 was urine \
creatinine in mg/dL. The injury came a week later, with diarrhoea and ibuprofen.`,
    },
  },
  { tool: 'finish', arguments: { answer: 'Drugs held, sent to the emergency department today.' } },
];

/** The known-good solution. */
export const reference: Solution = [...looking, ...acting, ...telling];
