/** A solution in flowing prose: the stops stand, the rest is withdrawn and a new visit is made. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/ashgrove';

const consultation = `Dear Dr. Lindqvist,

Mr. Ashgrove must go to the emergency department this morning. Yesterday's potassium was 6.0 mmol/L,
repeated, confirmed and not haemolysed; it came after hours and I see no sign that anyone acted on
it. I have not examined him; what follows rests on the chart.

How much has creatinine changed?

| Sample | mg/dL | micromol/L | against 3 March | potassium |
|---|---|---|---|---|
| 3 March, before the change | 1.48 | 131 | | 4.7 |
| 31 March, travel clinic | 1.80 | 159 | 22 per cent higher | 5.2 |
| 7 April, our laboratory | 2.40 | 212 | 62 per cent higher | 6.0 |

There are two stories here. The first, up to 31 March, is the expected fall in filtration pressure
after losartan was doubled and empagliflozin begun: he was well and the rise was below 30 per cent.
Nothing had doubled. The 78 with which it was compared is the urinary creatinine, in mg/dL, of 5
March 2024; the serum value of that day was 1.44 mg/dL (127 micromol/L).

The second story is a true acute kidney injury, stage 1 by its ratio of 1.6, with an eGFR of 29.
Since Friday 4 April he has had watery diarrhoea, has drunk little, and has taken his wife's
ibuprofen, 600 mg three times a day, on top of losartan and empagliflozin. He had never stopped
these: the call of 1 April went to his daughter's number, the letter did not mention tablets, and he
emptied the organiser yesterday at seven as on every morning. He is dry: 3.8 kg lighter, pressure
118/70 lying and 94/58 standing with a pulse of 112 and dizziness, a dry tongue, scanty dark urine
of specific gravity 1.028 with hyaline casts, and urea nitrogen of 58. The cause is therefore
depletion of volume while the drugs and the ibuprofen prevented the kidney from defending its
filtration. There are neither cellular nor granular casts and no blood, which speaks against tubular
necrosis, nephritis and glomerular disease. The bladder held 35 mL after voiding and the ultrasound
of 2024 was free of hydronephrosis, which speaks against obstruction.

Bicarbonate is 17 with an anion gap of 12, as one sees with loss of stool. Since he takes an SGLT2
inhibitor and metformin and has ketones in the urine, ketoacidosis with a normal sugar and a raised
lactate have to be excluded today.

Where he is to be seen: the emergency department, today, by ambulance, since he could not stand for
three minutes. I ask my colleagues there for an electrocardiogram on arrival, monitoring, a repeat
metabolic panel with venous gas, beta-hydroxybutyrate and lactate; calcium gluconate if the tracing
is abnormal, insulin with glucose or a potassium binder as needed; isotonic fluid by vein until he
no longer drops on standing; and potassium every four hours until it is below 5.5. I expect that he
will be kept at least overnight, and would like to be telephoned with the first results.

Medicines

Losartan: on the list it has been stopped since 1 April, in fact he takes 100 mg daily. It is
withheld from now. It returns at 50 mg once diarrhoea has been gone for two days, he eats and drinks
normally, does not drop on standing, potassium is 5.0 or less and creatinine 1.9 mg/dL or less, with
a blood test one to two weeks afterwards and 100 mg only if that is good.

Empagliflozin: likewise stopped on paper and taken in fact, 10 mg daily. Withheld from now. It
returns at 10 mg a week after losartan, under the same conditions and when ketones are negative.

Metformin: he takes 1,000 mg twice daily. Stopped today because of the eGFR of 29 and the acidosis.
When the eGFR has been 30 or more on two samples and bicarbonate is normal, I shall prescribe 500 mg
twice daily, the ceiling for him while he remains below 45. Sugar is to be measured twice daily
meanwhile.

Ibuprofen: stopped, and not to be taken again in any form. Paracetamol (acetaminophen), at most 3 g
a day, remains for the knees. Amlodipine and tamsulosin are paused while the pressure falls on
standing; tamsulosin may resume when that has passed, amlodipine when the pressure is again above
130. Atorvastatin and vitamin D continue. Losartan and empagliflozin are not to be recorded as
intolerances: with 680 mg/g of albumin in the urine he needs both back.

Tests and visits

The outpatient ultrasound of 10 April is cancelled; if creatinine has not begun to fall after two
days of fluid, the hospital should scan him then. The urgent visit of 11 April, which asked about a
biopsy, is cancelled too, for today's admission replaces it. He sees me in clinic on Tuesday 15
April, or on the ward if he is still there. Your visit on 12 May stands and decides about Ghana. On
the problem list the injury should bear the date 4 to 7 April; please also enter anti-inflammatory
drugs under allergies.

Monitoring

The next blood test is today's in the emergency department. After discharge a metabolic panel is due
on Friday 11 April, ordered, and again before I see him on the 15th. Please telephone me the same
day if potassium is 5.5 mmol/L or more, or if creatinine is 2.4 mg/dL or more, or has not come down.
From 15 April on I want to hear of any creatinine above 1.9 mg/dL (170 micromol/L, 30 per cent over
1.48). Potassium of 6.0 or more always means the emergency department.

Advice for days of illness

He was never given the card. With vomiting, diarrhoea, fever or when he cannot eat and drink, he
leaves out losartan, empagliflozin and metformin from the first day, takes no ibuprofen or naproxen
and calls us on that day. Tablets return after one to two days of normal eating and drinking; this
time, however, only when one of us says so. Abdominal pain, vomiting or deep breathing may be
ketoacidosis even with a normal sugar. He avoids potassium salt.

He is reached on 716-555-0164, his daughter on 716-555-0127; the portal is not active.

With kind regards,
Ines Karlsen, Nephrology`;

const letter = `Dear Mr. Ashgrove,

Please go to the emergency department now; an ambulance is the right way because you were so dizzy
on standing. If none has been sent for yet, dial 911. Your blood of yesterday shows too much
potassium, which can disturb the heart, and kidneys that have suffered from the loss of water and
the ibuprofen (Motrin). Treated today, they have a good chance to recover. The smaller rise of March
was harmless.

Until we tell you otherwise, take no losartan, no empagliflozin, no metformin, no amlodipine and no
tamsulosin; ask your wife to take them out of the organiser, tonight's box too. Take no ibuprofen,
Motrin, Advil or Aleve ever again. Acetaminophen (Tylenol) is allowed, at most 3 g a day. No salt
substitute.

The ultrasound on 10 April and the visit on 11 April are cancelled. After the hospital, please have
blood drawn on Friday 11 April, and come to see me on Tuesday 15 April. We shall then bring your
tablets back, one after the other.

In future, on any day with vomiting, diarrhoea or fever, or when you cannot eat or drink, leave out
losartan, empagliflozin and metformin at once and call us the same day. Take them again after one or
two days of normal meals and drinks. Stomach pain, vomiting or fast breathing: emergency department.

Ines Karlsen, kidney physician`;

export const prose: Solution = [
  { tool: 'chart_search', arguments: { resourceType: 'Communication', patient } },
  { tool: 'note_list', arguments: { patient, count: 50 } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-cover-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-travel-laboratory' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-visit-2025-04-07' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-advice-line-call' } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, code: '2160-0' },
  },
  { tool: 'chart_read', arguments: { reference: 'Observation/ashgrove-potassium-latest' } },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Transfer to the emergency department by ambulance' },
      category: 'referral',
      priority: 'stat',
      due: '2025-04-08',
      reason: 'Potassium 6.0 mmol/L, acute kidney injury (2.40 from 1.48 mg/dL), volume depletion',
      instructions:
        'Electrocardiogram on arrival, treat potassium, fluid by vein, exclude ketoacidosis.',
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/rn-colleen-threlkeld',
      subject: 'Immediately, please: Mr. Ashgrove to the emergency department',
      text: `Potassium 6.0 and creatinine 2.40 in the sample that you drew. Please telephone him at
once on 716-555-0164, read him my letter, have him say it back, and send an ambulance to 112 Marram
Road. If nobody answers, try his daughter on 716-555-0127, and failing her ask 911 for a welfare
check. Announce him to the emergency department, and telephone me when he is on his way, or if he
refuses.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: patient,
      subject: 'Please go to hospital today',
      text: letter,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hana-lindqvist',
      subject: 'Mr. Ashgrove needs the emergency department now',
      text: `Dear Hana, potassium was 6.0 and creatinine 2.40 yesterday (62 per cent over March),
after diarrhoea and ibuprofen on losartan and empagliflozin, which he never stopped. The nurse is
calling him; would you step in if she does not get through within half an hour? Both drugs and
metformin are off, amlodipine and tamsulosin paused. Details and conditions are in my note. Ines`,
    },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-pharmacist-call' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-voicemail-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-visit-2025-03-10' } },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/ashgrove-documentreference-25' },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/ashgrove-ultrasound-2024' } },
  { tool: 'chart_read', arguments: { reference: 'Observation/ashgrove-urine-creatinine-2024' } },
  {
    tool: 'chart_read',
    arguments: { reference: 'DiagnosticReport/ashgrove-diagnosticreport-66' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'MedicationRequest', patient, count: 30 } },
  { tool: 'chart_search', arguments: { resourceType: 'ServiceRequest', patient } },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  { tool: 'chart_search', arguments: { resourceType: 'Appointment', patient } },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-metformin-1000',
      status: 'stopped',
      reason: 'Acute kidney injury, eGFR 29, bicarbonate 17; to return at 500 mg twice daily.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-medicationrequest-7',
      status: 'on-hold',
      reason: 'Amlodipine paused: 94/58 on standing.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/ashgrove-medicationrequest-8',
      status: 'on-hold',
      reason: 'Tamsulosin paused while the pressure falls on standing; residual urine 35 mL.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: {
        text: 'Metabolic panel, venous gas, beta-hydroxybutyrate and lactate, on arrival',
      },
      category: 'laboratory',
      priority: 'stat',
      due: '2025-04-08',
      reason: 'Potassium 6.0, bicarbonate 17, ketonuria on empagliflozin and metformin',
      instructions: 'Potassium again every four hours until below 5.5 mmol/L.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Creatinine, potassium, bicarbonate (basic metabolic panel)' },
      category: 'laboratory',
      priority: 'urgent',
      due: '2025-04-11',
      reason: 'Recovery of acute kidney injury and potassium',
      instructions: 'Telephone Dr. Karlsen if potassium is 5.5 or more or creatinine 2.4 or more.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/ashgrove-urgent-ultrasound',
      status: 'revoked',
      reason: 'Prerenal cause is evident, residual urine 35 mL; scan in hospital if no recovery.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/ashgrove-urgent-nephrology',
      status: 'revoked',
      reason: 'Goes to the emergency department today; clinic visit on 15 April instead.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Nephrology clinic with Dr. Karlsen, after discharge' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-04-15',
      reason: 'Return of losartan, empagliflozin and metformin after acute kidney injury',
      instructions: 'Metabolic panel the day before.',
    },
  },
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Electronic consultation, nephrology: acute kidney injury and potassium 6.0',
      kind: 'consult',
      text: consultation,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/pharmd-anita-ramnath',
      text: `Thank you for your note of 2 April. He goes to the emergency department today with a
potassium of 6.0. Please dispense no losartan, empagliflozin or metformin until I prescribe them
anew, keep amlodipine and tamsulosin back for now, and enter a warning against ibuprofen and its
kind.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-pieter-molloy',
      text: `Dear Pieter, for your information: the 78 was a urinary creatinine, so the rise on 31
March was 22 per cent and expected. Your message did not reach him, and gastroenteritis with
ibuprofen has since taken creatinine to 2.40 and potassium to 6.0. He is being sent to the emergency
department.`,
    },
  },
  {
    tool: 'finish',
    arguments: {
      answer: 'Emergency department today; note, orders and messages are in the chart.',
    },
  },
];
