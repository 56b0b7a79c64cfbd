/** A solution in flowing prose: new prescriptions, an earlier sample and a routine clinic visit. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/oyelowo';

const consultation = `Dear Dr. Lindqvist,

Thank you for asking about Mr. Oyelowo. I have answered from the chart and have not met him.

Is this an injury to the kidney? No. Before the change of 10 March his creatinine was 1.48 mg/dL
(3 March). The travel clinic's 159 micromol/L of 31 March is 1.80 mg/dL, which is 22 per cent
higher. Yesterday, 7 April, it was 1.76 mg/dL, 19 per cent above the starting value, with an
estimated filtration rate of 43. A rise of this size, which comes within four weeks of doubling
losartan and adding an SGLT2 inhibitor and then stays flat, is the fall in filtration pressure that
you foretold to him on 10 March. It lies below the 30 per cent that we tolerate and nowhere near the
half as much again that would define acute kidney injury.

How did a doubling arise? The figure of 78 that was taken for last year's creatinine is the urinary
creatinine (78 mg/dL) that was sent with the albumin on 5 March 2024. His serum value on that day
was 1.44 mg/dL, or 127 micromol/L. Nor does yesterday's sample show recovery after stopping: nobody
had reached him. The message went to his daughter's telephone, the pharmacist heard on 2 April that
he had missed no dose, yesterday he took everything from the organiser at seven, and the urine is
full of glucose. Both results were therefore obtained on full treatment.

I looked for another explanation and found none. He is well, without vomiting, diarrhoea or
anti-inflammatory tablets. His pressure does not fall on standing (126/72 lying, 122/74 after three
minutes), the mucosa is moist and bicarbonate is 24. The loss of 1.4 kg is what empagliflozin does.
The sediment is bland, without blood or cellular casts. The bladder holds 45 mL after voiding, and
the ultrasound of February 2024 showed kidneys of normal size without hydronephrosis.

Medicines from today

Losartan. The list called it stopped; in fact he takes 100 mg every morning. He is to go on with
100 mg once daily. Since the pharmacy received a cancellation, I have written a new prescription.

Empagliflozin. Again stopped on paper only. He continues 10 mg once daily, on a new prescription.
With an albumin-to-creatinine ratio of 680 mg/g these two are the medicines that he most needs.

Metformin. He takes 1,000 mg twice daily. With a filtration rate of 42 and 43 the daily total should
not exceed 1,000 mg, so he leaves out the morning tablet and keeps one 1,000 mg tablet with the
evening meal. It should be stopped altogether below 30, and may return to the old dose if the rate
settles at 45 or more. His A1c of 7.1 leaves room for this.

Amlodipine, atorvastatin, tamsulosin, vitamin D and paracetamol (acetaminophen) are unchanged; his
pressure is at goal. Nothing is withheld, so nothing has to be brought back. I would not add
finerenone while potassium is 5.0. Please keep him away from trimethoprim, from potassium salt and
from all anti-inflammatory drugs.

Tests and visits

I have cancelled the urgent ultrasound of 10 April and the urgent visit of 11 April; there is no
question of obstruction or of biopsy. He is to be seen next by you, on 12 May as booked. Because of
the heavy albuminuria I should like to meet him once, without hurry, in July after his journey, and
have asked for a routine clinic visit with a urine albumin beforehand. The September tests and the
urology appointment stand. Would you kindly remove "acute kidney injury" from the problem list, and
the outdated "stage 2"? Whether he has moved from G3a to G3b we shall know after three months.

Monitoring

Blood is to be drawn on Monday 28 April for creatinine, potassium and bicarbonate; the order is
placed. Please let me know the same day if creatinine is above 1.9 mg/dL (170 micromol/L, 30 per
cent over 1.48) or potassium above 5.5 mmol/L, and leave the tablets alone until we have spoken. A
potassium of 6.0 or more means the emergency department with an electrocardiogram, and no losartan
that day. Between 5.1 and 5.5 the diet is looked at and the sample repeated within two weeks. If all
is in bounds, the next sample is the one in July.

Advice for the patient

He still has no sick-day card. When he vomits, has diarrhoea or fever, or cannot eat and drink, he
leaves out losartan, empagliflozin and metformin, and takes them again once he has eaten and drunk
normally for one to two days. He telephones if the illness lasts beyond two days, if he is faint on
standing, or passes little urine. Nausea, abdominal pain or deep breathing may mean ketoacidosis in
spite of a normal sugar, and he should then go to the emergency department. This matters for Ghana
(20 May to 10 June). Atovaquone-proguanil needs no change at his kidney function.

He can be reached only on 716-555-0188. The portal is not active; the nurse will telephone today.

With kind regards,
Ines Karlsen, Nephrology`;

const letter = `Dear Mr. Oyelowo,

Your kidneys have not been injured. After the change of your tablets in March the blood value called
creatinine went up from 1.48 to 1.80, and it was 1.76 yesterday: a rise of about one fifth, which is
what these medicines do at first while they protect the kidney. Someone compared it with a number
from a urine test, and so it looked like a doubling. I am sorry that you had a fright and that a
letter reached you before a call.

Please continue losartan 100 mg and empagliflozin 10 mg every morning. The list you were handed
yesterday does not show them; that was an error. Change one thing only: no metformin in the morning
any more, one tablet of 1,000 mg with your evening meal. All other tablets stay.

You need not come for the ultrasound on 10 April nor to me on 11 April. Please have blood drawn at
the clinic on Monday 28 April, and see Dr. Lindqvist on 12 May. I shall meet you in July, in no
haste.

On days when you are ill with vomiting, diarrhoea or fever, or cannot eat or drink properly, leave
out losartan, empagliflozin and metformin. Take them again when you have been eating and drinking
as usual for a day or two. Call us if you are ill for more than two days, feel faint or pass hardly
any water. Go to the emergency department with stomach pain, repeated vomiting or fast breathing,
even if your sugar is normal. Do not take ibuprofen or naproxen (Advil, Motrin, Aleve), and no salt
substitute. Carry this page on your journey.

Ines Karlsen, kidney physician`;

export const prose: Solution = [
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Communication', patient },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Condition', patient },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'MedicationRequest', patient, count: 30 },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'AllergyIntolerance', patient },
  },
  { tool: 'note_list', arguments: { patient, count: 50 } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-visit-2025-03-10' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-travel-laboratory' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-cover-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-voicemail-note' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-documentreference-32' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-pharmacist-call' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-visit-2025-04-07' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-documentreference-25' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-documentreference-24' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/oyelowo-ultrasound-2024' } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, code: '2160-0', count: 20 },
  },
  { tool: 'chart_read', arguments: { reference: 'Observation/oyelowo-urine-creatinine-2024' } },
  { tool: 'chart_read', arguments: { reference: 'Observation/oyelowo-potassium-latest' } },
  {
    tool: 'chart_read',
    arguments: { reference: 'DiagnosticReport/oyelowo-diagnosticreport-66' },
  },
  { tool: 'chart_search', arguments: { resourceType: 'ServiceRequest', patient } },
  { tool: 'chart_search', arguments: { resourceType: 'Appointment', patient } },
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Electronic consultation, nephrology: rise of creatinine in March',
      kind: 'consult',
      text: consultation,
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/oyelowo-urgent-nephrology',
      status: 'revoked',
      reason: 'No acute kidney injury; replaced by a routine visit in July.',
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/oyelowo-urgent-ultrasound',
      status: 'revoked',
      reason: 'No sign of obstruction: residual urine 45 mL, normal ultrasound in February 2024.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'losartan 100 mg tablet', rxnorm: '52175' },
      dose: { value: 100, unit: 'mg' },
      timesPerDay: 1,
      route: 'oral',
      quantity: 90,
      refills: 3,
      reason: 'Diabetic kidney disease with albuminuria, hypertension',
      instructions: 'One tablet every morning, without interruption. Leave out on sick days.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'empagliflozin 10 mg tablet', rxnorm: '1545653' },
      dose: { value: 10, unit: 'mg' },
      timesPerDay: 1,
      route: 'oral',
      quantity: 90,
      refills: 3,
      reason: 'Diabetic kidney disease with albuminuria',
      instructions: 'One tablet every morning. Leave out on sick days and when not eating.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/oyelowo-metformin-1000',
      status: 'stopped',
      reason: 'Dose halved because of an eGFR of 43; see the new order.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'metformin 1,000 mg tablet' },
      dose: { value: 1000, unit: 'mg' },
      timesPerDay: 1,
      route: 'oral',
      quantity: 90,
      refills: 1,
      reason: 'Type 2 diabetes; at most 1,000 mg a day while eGFR is below 45',
      instructions:
        'One tablet with the evening meal, none in the morning. Leave out on sick days.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Creatinine, potassium, bicarbonate (basic metabolic panel)' },
      category: 'laboratory',
      due: '2025-04-28',
      reason: 'Course of creatinine (1.76 mg/dL) and potassium (5.0) on losartan and empagliflozin',
      instructions:
        'Report to Dr. Karlsen if creatinine exceeds 1.9 mg/dL or potassium 5.5 mmol/L.',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Nephrology clinic, routine first visit' },
      category: 'referral',
      due: { start: '2025-07-07', end: '2025-07-25' },
      reason: 'Diabetic kidney disease, albumin/creatinine ratio 680 mg/g',
      instructions: 'Basic metabolic panel and urine albumin/creatinine ratio the week before.',
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-hana-lindqvist',
      text: `Dear Hana, my consult note on Mr. Oyelowo is in the chart. It is no injury: creatinine
rose 22 per cent by 31 March and stands at 19 per cent now, on uninterrupted treatment. Losartan 100
mg and empagliflozin 10 mg go on, metformin is halved, both urgent requests are withdrawn, blood is
due on 28 April and you see him on 12 May. The nurse telephones him today with my letter. Ines`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/rn-colleen-threlkeld',
      text: `Please telephone Mr. Oyelowo today on 716-555-0188, go through my letter with him and
have him say back which tablets he takes. He does not use the portal, so please also post the letter
with a sick-day card and a fresh medication list. The ultrasound of 10 April and my slot of 11 April
are cancelled. If you cannot reach him today, tell Dr. Lindqvist before you leave, so that it is not
lost.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: patient,
      subject: 'Your blood result and your tablets',
      text: letter,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/pharmd-anita-ramnath',
      text: `Thank you for your note of 2 April. He is to stay on losartan 100 mg and empagliflozin
10 mg; I have sent new prescriptions in place of the cancelled ones. Metformin is now 1,000 mg once
daily in the evening. Please refill before he leaves on 20 May, since the March supply ends about 8
June.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dr-pieter-molloy',
      text: `Dear Pieter, thank you for following up the fax. The 78 in the chart belongs to a urine
sample (mg/dL); serum creatinine in March 2024 was 1.44 mg/dL, that is 127 micromol/L. The rise is
22 per cent and expected, so I have continued both medicines and withdrawn the urgent requests.`,
    },
  },
  { tool: 'finish', arguments: {} },
];
