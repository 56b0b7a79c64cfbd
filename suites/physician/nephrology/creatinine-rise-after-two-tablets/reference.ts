/** A good physician's way through the task. */
import type { Solution, SolutionCall } from '../../../../src/task/index.ts';
import { type ids, refer } from './facts.ts';
import { oyelowo } from './identity.ts';
import { cover, pharmacist, primaryCare } from './people.ts';

const patient = `Patient/${oyelowo.prefix}`;
const order = (id: 'losartan' | 'empagliflozin' | 'metformin') =>
  refer(oyelowo, 'MedicationRequest', id);
const request = (id: 'urgentUltrasound' | 'urgentNephrology') =>
  refer(oyelowo, 'ServiceRequest', id);
const readNote = (id: keyof typeof ids): SolutionCall => ({
  tool: 'note_read',
  arguments: { reference: refer(oyelowo, 'DocumentReference', id) },
});
const search = (resourceType: string, more: SolutionCall['arguments'] = {}): SolutionCall => ({
  tool: 'chart_search',
  arguments: { resourceType, patient, ...more },
});

/** The parts of the consult note, in their order; near misses put others in their place. */
export const noteParts = {
  summary: `NEPHROLOGY E-CONSULT, 2025-04-08
To: Dr. Lindqvist. Copy: Dr. Molloy.

Short answer: this is not acute kidney injury, and creatinine has not doubled. It is the expected
haemodynamic effect of losartan 100 mg and empagliflozin, it has levelled off, and he is still
taking both. Continue both tablets at full dose.`,
  numbers: `CREATININE, ALL IN ONE UNIT
- 2025-03-03, before the change: creatinine 1.48 mg/dL, eGFR 53, potassium 4.7 mmol/L.
- 2025-03-31, travel clinic, three weeks after: 159 µmol/L, which is creatinine 1.80 mg/dL, +22 %
over 1.48, eGFR 42, potassium 5.2 mmol/L.
- 2025-04-07: creatinine 1.76 mg/dL, +19 % over 1.48, eGFR 43, potassium 5.0 mmol/L, bicarbonate 24.
The "78" of last year is creatinine in urine in mg/dL (2024-03-05). Serum creatinine that day was
1.44 mg/dL. The two figures cannot be compared.`,
  cause: `CAUSE
Both drugs lower the pressure in the glomerulus, and creatinine rises a little; this dip in eGFR is
expected, under 30 %, and stable from week 3 to week 4. He is well and not volume depleted (126/72
lying, 122/74 standing, no vomiting, no NSAID). Urine sediment is bland. The kidneys were normal in
size without hydronephrosis on ultrasound in February 2024, and the residual was 45 mL yesterday. I
find no evidence of kidney injury or obstruction. The entry "acute kidney injury" can come off the
problem list. The list has both drugs as stopped since 2025-04-01, but the nurse's message went to
an old number. The pharmacist spoke with him on 2025-04-02: he was still taking both every day, and
yesterday he took his whole morning box. So 1.76 is a value on treatment, not a recovery after
stopping.`,
  drugs: `DRUGS
- Losartan 100 mg daily: continue, order active again from today, same dose.
- Empagliflozin 10 mg daily: continue, order active again from today, same dose.
- Metformin: reduce to 500 mg twice daily (at most 1,000 mg a day) from today because eGFR is below
45.
- Amlodipine, atorvastatin, tamsulosin, vitamin D, acetaminophen: unchanged.
- No potassium binder for 5.0. No finerenone today; look at it again once two samples are steady.`,
  requests: `TESTS AND VISITS
- Urgent kidney ultrasound of 04-10: cancelled, the question was answered in February 2024.
- Urgent nephrology visit of 04-11: cancelled. With albumin of 680 mg/g he deserves a routine
clinic visit, which I have ordered for June.`,
  monitoring: `MONITORING AND LIMITS
- Basic metabolic panel on 2025-04-22, two weeks from now. Urine albumin/creatinine in June.
- Call me if creatinine is more than 30 % above 1.48 (above 1.92 mg/dL) or potassium is above 5.5
mmol/L: then look for volume loss, an NSAID, a potassium source or obstruction before anything is
stopped for good.
- Potassium 5.0: no salt substitute, one banana a day as the dietitian advised.`,
  advice: `ADVICE FOR THE PATIENT
- Sick-day rule: with vomiting, diarrhoea, fever with poor intake, or fasting, pause losartan,
empagliflozin and metformin until he has eaten and drunk normally for 24 to 48 hours. This matters
for the trip in May.
- No ibuprofen, naproxen or other NSAID.
- I have written to him today, since nobody had reached him.`,
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
    parts.advice,
  ].join('\n\n');
}

const looking: Solution = [
  { tool: 'patient_search', arguments: { identifier: oyelowo.mrn } },
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
  readNote('visitNote'),
  search('Observation', { code: '2160-0' }),
  search('Observation', { code: '2823-3' }),
  search('Observation', { date: 'ge2025-04-07', count: 50 }),
  search('Observation', { code: '2161-8' }),
  search('DiagnosticReport', { date: 'ge2025-04-01' }),
  search('ServiceRequest', { status: 'active' }),
  readNote('ultrasound2024'),
  readNote('naproxenCall'),
];

const acting: Solution = [
  {
    tool: 'medication_set_status',
    arguments: {
      order: order('losartan'),
      status: 'active',
      reason: 'Stopped on a misread value; rise of 19 % is expected, continue 100 mg daily',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: order('empagliflozin'),
      status: 'active',
      reason: 'Stopped on a misread value; rise of 19 % is expected, continue 10 mg daily',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: { order: order('metformin'), status: 'stopped', reason: 'eGFR 43: dose halved' },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'metformin 500 mg tablet', rxnorm: '6809' },
      dose: { value: 500, unit: 'mg' },
      timesPerDay: 2,
      route: 'oral',
      reason: 'Type 2 diabetes, eGFR 43',
      instructions: 'With breakfast and dinner. At most 1,000 mg a day.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: request('urgentUltrasound'),
      status: 'revoked',
      reason: 'Creatinine has not doubled; normal ultrasound in February 2024',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: request('urgentNephrology'),
      status: 'revoked',
      reason: 'Answered by e-consult',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Basic metabolic panel', code: '24321-2' },
      category: 'laboratory',
      due: '2025-04-22',
      reason: 'Creatinine and potassium on losartan 100 mg and empagliflozin',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Nephrology clinic visit' },
      category: 'referral',
      priority: 'routine',
      due: '2025-06-24',
      reason: 'Diabetic kidney disease, albumin/creatinine ratio 680 mg/g',
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
      subject: 'Your kidney test',
      text: `Dear Mr. Oyelowo, your kidneys are not being injured. The small change in your blood \
test is what we expect from losartan and empagliflozin. Please keep taking both once a day. Take \
half of the metformin: 500 mg twice a day. The ultrasound on April 10 and the visit on April 11 \
are cancelled. Next blood test on April 22. If you vomit, have diarrhea or cannot eat and drink, \
leave out losartan, empagliflozin and metformin until you are well for a day or two, and call us. \
No ibuprofen or naproxen, no salt substitute. Dr. Karlsen`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: `Practitioner/${primaryCare}`,
      subject: 'Losartan and empagliflozin',
      text: `Not injury: creatinine 1.48, then 1.80, then 1.76 mg/dL (+19 %) on both drugs, which \
he never stopped. Both orders are active again, metformin halved, urgent tests cancelled, panel on \
April 22. Note in the chart. Please have somebody call him today at the corrected number.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: `Practitioner/${cover}`,
      subject: '159 and 78',
      text: `For your information: 159 was serum creatinine in µmol/L (1.80 mg/dL), 78 was urine \
creatinine in mg/dL. The rise was 22 %, now 19 %. I have put losartan and empagliflozin back. The \
pharmacist's message of April 2 is still in your basket.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: `Practitioner/${pharmacist}`,
      subject: 'Prescriptions put back',
      text:
        'Thank you for calling him. Losartan 100 mg and empagliflozin 10 mg are active again; ' +
        'metformin is now 500 mg twice daily.',
    },
  },
  { tool: 'finish', arguments: { answer: 'Consult note written, orders changed, patient told.' } },
];

/** The known-good solution. */
export const reference: Solution = [...looking, ...acting, ...telling];
