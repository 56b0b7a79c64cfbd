/** The consult as a prose writer would do it: note and letters in full sentences, one call each. */
import type { Solution } from '../../../../src/task/index.ts';

const patient = 'Patient/elkhatib';

const note = `Electronic haematology consultation, Monday 20 October 2025
Mrs Noor El-Khatib, born 8 March 1991

Thank you for asking. My answer, in short, is that she should have no further iron at present and
that the ferric carboxymaltose she has already had is the cause of her illness.

## Iron status

Mrs El-Khatib is not iron deficient. On 13 October her haemoglobin was 12.1 g/dL with a mean cell
volume of 89 fL, ferritin 412 ng/mL, iron 96 and total binding capacity 288 microgram/dL, which
makes a transferrin saturation of 33 per cent, with a C-reactive protein of 2 mg/L. The
haemoglobin of 8.9 and ferritin of 6 in the request belong to 9 December 2024 and were carried
forward.

She has received ferric carboxymaltose five times this year:

| Date | Place | Dose |
| --- | --- | --- |
| 14 January | Larkmoor infusion centre | 750 mg |
| 21 January | Larkmoor infusion centre | 750 mg |
| 19 May | Dar al-Nakheel Hospital, Amman | 1000 mg |
| 2 September | Larkmoor infusion centre | 750 mg |
| 9 September | Larkmoor infusion centre | 750 mg |
| Total | | 4000 mg |

Our own records show 3000 mg because the letter from Amman was scanned on 2 July and never entered.
The raised ferritin is what one expects five weeks after an infusion. With a saturation of 33 per
cent it does not suggest haemochromatosis, and the HFE genotype should not be requested.

## Cause of the symptoms

She has hypophosphataemia from renal phosphate wasting caused by ferric carboxymaltose, and it has
progressed to osteomalacia. The drug raises intact FGF23, which makes the kidney lose phosphate and
suppresses the activation of vitamin D.

The fasting serum phosphate of 14 October, measured by Brantwell, was 0.39 mmol/L (reference 0.81 to
1.45), which is 1.21 mg/dL. It arrived without a flag, in other units and under another name, while
Dr Pemberwick was away. Before the first infusion, on 9 December 2024, it had been 3.4 mg/dL, and
nobody has measured it since.

The urine taken on the same occasion settles the mechanism. With urinary phosphate 42 mg/dL, urinary
creatinine 78 mg/dL and serum creatinine 0.70 mg/dL, the fractional excretion of phosphate is
(42 x 0.70) / (1.21 x 78) = 0.31, or 31 per cent; a healthy kidney at this serum level would excrete
less than 5 per cent. Tubular reabsorption is therefore 69 per cent and TmP/GFR 0.69 x 0.39 = 0.27
mmol/L (0.83 mg/dL; normal 0.8 to 1.35 mmol/L). Poor intake, malabsorption from the Crohn disease,
antacids and refeeding would all produce a phosphate-sparing urine and are excluded.

The remaining results fit. Calcium is 9.0 mg/dL with albumin 4.1 g/dL and magnesium 1.9 mg/dL,
both normal. Parathyroid hormone is 88 pg/mL: secondary hyperparathyroidism, from a
25-hydroxyvitamin D of 14 ng/mL and from FGF23, which worsens the phosphate loss but did not
start it. Alkaline phosphatase has climbed from 71 in December through 84 and 121 to 168 U/L
while gamma-GT is 17, so it comes from bone. Bicarbonate, potassium, glucose and urinary protein
are normal and she takes no tenofovir or diuretic, so this is not a Fanconi syndrome.
Tumour-induced osteomalacia need be considered only if the wasting outlasts the drug by several
months.

Low phosphate and soft bone account for the exhaustion, the heavy legs and the pain of ribs and
shins. She ached for ten days in January, tired again some weeks after the infusion in Amman, and
had no benefit in September. Thyroid function, vitamin B12, haemoglobin and Crohn markers give no
other reason. In the right foot the pain is sharp, nocturnal and confined to the shaft of the
second metatarsal with a positive hop test: I regard it as a metatarsal insufficiency fracture
until magnetic resonance imaging shows otherwise. A normal radiograph does not exclude this.

## What I ordered and stopped

The infusions of 22 and 29 October are cancelled and Dr Halloran's standing order of 18 March is
ended. Ferric carboxymaltose is not to be given to her again.

Treatment begins today. Phosphate 500 mg of elemental phosphorus three times a day, with food, for
five weeks. Calcitriol 0.5 microgram once each morning, because FGF23 prevents her from making her
own and because phosphate alone would drive parathyroid hormone higher. Colecalciferol 5000 units
daily for eight weeks, to be followed by 2000 units daily. Three portions of dairy food a day supply
her calcium; she should not take them together with the phosphate. Intravenous phosphate is not
needed: muscle power and the electrocardiogram are normal and the value is above 1 mg/dL.

An urgent magnetic resonance scan of the right foot is to be done by 27 October. Until it is read
she should wear a stiff-soled walking boot, avoid running and long standing, take paracetamol
rather than ibuprofen, and have no steroid injection. I have asked gynaecology to see her about
the levonorgestrel device, because menstrual loss is the reason she keeps needing iron.
Tranexamic acid and adalimumab continue unchanged. Bone densitometry and bisphosphonates have no
place while the bone is undermineralised.

## Follow-up

Phosphate, calcium, creatinine and potassium are ordered for 27 October, 3 November, 10 November
and 24 November. On 15 December phosphate, calcium, alkaline phosphatase, parathyroid hormone and
25-hydroxyvitamin D are to be repeated together with blood count, ferritin and transferrin
saturation. The results come to me.

When phosphate has been 2.5 mg/dL (0.81 mmol/L) or more on two occasions I shall stop the
phosphate tablets first and calcitriol second. Should calcium exceed 10.3 mg/dL, calcitriol is
withheld and I am to be told the same day. Should she have loose stools, the phosphate dose is
halved. A phosphate below 1.0 mg/dL (0.32 mmol/L), muscle weakness, breathlessness, confusion or
palpitations means the emergency department on the same day. If phosphate is still low in
mid-December I shall send her to a metabolic bone clinic.

## Future iron

She needs none now, and tiredness alone is never the reason to give it. Iron should be replaced
when ferritin is below 30 ng/mL, or below 100 ng/mL with a saturation under 20 per cent, and only
after phosphate has been shown to be normal. The preparation is then ferric derisomaltose, 1000
mg as one infusion, which seldom does this; iron sucrose in divided doses of 200 mg is the
alternative. Tablets have failed twice. Phosphate must be measured before, and again two weeks
after, any infusion.

Everyone who prescribes iron for her, here or abroad, must know that ferric carboxymaltose
(Injectafer, Ferinject) has caused hypophosphataemic osteomalacia in her and is contraindicated
for life, that she has had 4000 mg in 2025, and that they must ask about infusions in other
hospitals. Please enter it among her adverse reactions, which I cannot do from here. She should
carry it in writing when she travels.

Ragnhild Sivertsen, haematologist`;

const panel = {
  text: 'Serum phosphate with calcium, creatinine and potassium',
} as const;

const reading: Solution = [
  { tool: 'patient_search', arguments: { name: 'El-Khatib', birthdate: '1991-03-08' } },
  { tool: 'chart_search', arguments: { resourceType: 'Condition', patient } },
  { tool: 'chart_search', arguments: { resourceType: 'AllergyIntolerance', patient } },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'MedicationRequest', patient, status: 'active,completed' },
  },
  { tool: 'note_list', arguments: { patient, count: 50 } },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-amman-infusion-letter' },
  },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-dietitian-2025-07-08' },
  },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-infusion-2025-09-02' },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-triage-2025-10-07' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-podiatry-2025-10-10' } },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-pcp-2025-10-14' } },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-gi-request-2025-10-16' },
  },
  { tool: 'note_read', arguments: { reference: 'DocumentReference/elkhatib-gyn-2024-11-12' } },
  {
    tool: 'note_read',
    arguments: { reference: 'DocumentReference/elkhatib-brantwell-report-2025-10-17' },
  },
  {
    tool: 'chart_read',
    arguments: { reference: 'Observation/elkhatib-urine-phosphate-2025-10-14' },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'Observation', patient, date: 'ge2025-08-01', count: 50 },
  },
  {
    tool: 'chart_search',
    arguments: { resourceType: 'DiagnosticReport', patient, text: 'feet' },
  },
];

const orders: Solution = [
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/elkhatib-fcm-standing-order',
      status: 'stopped',
      reason: 'Ferric carboxymaltose has caused hypophosphataemic osteomalacia; iron stores full.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/elkhatib-fcm-2025-10-29',
      status: 'cancelled',
      reason: 'Not iron deficient, serum phosphate 0.39 mmol/L. Infusion withdrawn.',
    },
  },
  {
    tool: 'medication_set_status',
    arguments: {
      order: 'MedicationRequest/elkhatib-fcm-2025-10-22',
      status: 'cancelled',
      reason: 'Not iron deficient, serum phosphate 0.39 mmol/L. Infusion withdrawn; do not mix.',
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/pharmd-devries',
      subject: 'Please do not prepare the infusion of 22 October',
      text: `Your question about phosphate was the right one. It was measured on 14 October by
Brantwell: 0.39 mmol/L (1.2 mg/dL), filed as "P-inorganic". Both ferric carboxymaltose orders are
cancelled and the standing order is ended. Please prepare nothing on Wednesday and note that she
also had 1000 mg in Amman on 19 May.`,
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Magnetic resonance imaging of the right foot, no contrast medium' },
      category: 'imaging',
      priority: 'urgent',
      due: { start: '2025-10-21', end: '2025-10-27' },
      reason: 'Suspected insufficiency fracture of the second metatarsal in osteomalacia',
      instructions: 'Radiograph of 10 October normal. Include the forefoot as a whole.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'calcitriol 0.5 microgram capsule' },
      dose: { value: 0.5, unit: 'ug' },
      frequency: 'once daily in the morning',
      route: 'oral',
      durationDays: 56,
      refills: 0,
      reason: 'Renal phosphate wasting by FGF23 after ferric carboxymaltose',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'sodium and potassium phosphate, 500 mg elemental phosphorus' },
      dose: { value: 500, unit: 'mg' },
      frequency: 'three times daily with food',
      route: 'oral',
      durationDays: 35,
      reason: 'Hypophosphataemia 0.39 mmol/L with bone pain',
      instructions: 'Dissolve or swallow with a glass of water, not together with dairy food.',
    },
  },
  {
    tool: 'medication_order',
    arguments: {
      patient,
      medication: { text: 'colecalciferol (vitamin D3) 5,000 unit capsule', rxnorm: '2418' },
      dose: { value: 5000, unit: '[iU]' },
      timesPerDay: 1,
      route: 'oral',
      durationDays: 56,
      reason: 'Vitamin D deficiency, 25-hydroxyvitamin D 14 ng/mL',
      instructions: 'After eight weeks continue with 2,000 units daily.',
    },
  },
  {
    tool: 'service_order',
    arguments: { patient, service: panel, category: 'laboratory', due: '2025-10-27' },
  },
  {
    tool: 'service_order',
    arguments: { patient, service: panel, category: 'laboratory', due: '2025-11-03' },
  },
  {
    tool: 'service_order',
    arguments: { patient, service: panel, category: 'laboratory', due: '2025-11-10' },
  },
  {
    tool: 'service_order',
    arguments: { patient, service: panel, category: 'laboratory', due: '2025-11-24' },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: {
        text: 'Phosphate, calcium, alkaline phosphatase, parathyroid hormone, 25-hydroxyvitamin D',
      },
      category: 'laboratory',
      due: '2025-12-15',
      reason: 'Healing of osteomalacia at eight weeks',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Full blood count, ferritin, iron and transferrin saturation' },
      category: 'laboratory',
      due: '2025-12-15',
      reason: 'Iron stores three months after the last infusion',
    },
  },
  {
    tool: 'service_order',
    arguments: {
      patient,
      service: { text: 'Gynaecology appointment for a levonorgestrel intrauterine device' },
      category: 'referral',
      priority: 'urgent',
      due: '2025-11-10',
      reason: 'Heavy menstrual bleeding, probable adenomyosis; the source of the iron loss',
      instructions: 'Please telephone her with a date and discuss pain relief for the insertion.',
    },
  },
];

const letters: Solution = [
  {
    tool: 'note_write',
    arguments: {
      patient,
      title: 'Haematology consultation: phosphate wasting after ferric carboxymaltose',
      kind: 'consult',
      text: note,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/dpm-takacs',
      subject: 'Right foot: suspected metatarsal insufficiency fracture',
      text: `Mrs El-Khatib has hypophosphataemic osteomalacia from intravenous iron. The tender
shaft of her right second metatarsal is probably an insufficiency fracture and I have ordered
magnetic resonance imaging. Please fit a walking boot this week and give no steroid injection.`,
    },
  },
  {
    tool: 'message_send',
    arguments: {
      patient,
      recipient: 'Practitioner/np-baptiste',
      subject: 'No infusion on Wednesday',
      text: `Dear Corinne, please tell Mrs El-Khatib today that there will be no iron on Wednesday
or on the 29th. I have cancelled both infusions and ended the standing order; her ferritin is 412
with a saturation of 33 per cent, and she has had 4000 mg this year counting the 1000 mg in
Amman.

Her phosphate of 14 October is 0.39 mmol/L (1.2 mg/dL) and her kidneys are wasting it: this is
ferric carboxymaltose, and it explains both the exhaustion and the feet. I have started phosphate,
calcitriol and vitamin D, and ordered an urgent scan of the right foot, blood tests from 27 October
and a gynaecology appointment. She should wear a boot and not run. Weakness, breathlessness or
palpitations: emergency department. Please add ferric carboxymaltose to her adverse reactions.
Ragnhild Sivertsen`,
    },
  },
  {
    tool: 'service_set_status',
    arguments: {
      order: 'ServiceRequest/elkhatib-servicerequest-1',
      status: 'completed',
      reason: 'Electronic consultation answered on 20 October 2025.',
    },
  },
  { tool: 'finish', arguments: {} },
];

export const measuredProse: Solution = [...reading, ...orders, ...letters];
