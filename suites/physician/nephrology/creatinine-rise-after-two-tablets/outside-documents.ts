/** Documents from outside, scanned or faxed. */
import type { Chart } from '../../../../src/chart/index.ts';
import { ids, said, travel } from './facts.ts';
import type { Identity } from './identity.ts';

function travelLaboratory({ family, given }: Identity): string {
  return `[FAX RECEIVED 31 MAR 2025 16:32 - 1 PAGE - FILED BY FRONT DESK]

MERIDIAN TRAVEL HEALTH - LABORATORY
Fort Erie, Ontario

Patient: ${family.toUpperCase()}, ${given}     Born: 1961-03-20     Sex: M
Requested by: Meridian Travel Health (employer programme). Copy: family physician.
Reason: pre-travel, antimalarial dosing
Collected: 2025-03-31 09:10   Reported: 2025-03-31 15:48   Serum, non-fasting, not haemolysed

Test                  Result               Reference
Sodium                139 mmol/L           135-145
Potassium             ${travel.potassium} mmol/L     H    3.5-5.1
Chloride              104 mmol/L           98-107
Bicarbonate           24 mmol/L            22-29
Urea                  9.6 mmol/L      H    2.8-8.1
${said.travelCreatinine}      H    62-106
eGFR (CKD-EPI 2021)   ${travel.egfr} mL/min/1.73 m2    > 60
Glucose, random       8.3 mmol/L      H    3.9-7.8
ALT                   41 U/L               < 50
Haemoglobin           139 g/L              135-175
Platelets             231 x10^9/L          150-400
G6PD                  normal

No earlier results at this laboratory for comparison.
Comment: atovaquone-proguanil needs no change at this eGFR.`;
}

function travelLetter({ family }: Identity): string {
  return `MERIDIAN TRAVEL HEALTH
Pre-travel consultation, 31 March 2025

Traveller: Mr. ${family}. Destination: Accra and Cape Coast, Ghana, 20 May to 10 June 2025, family
house and two nights' hotel. Companion: wife.

Health: type 2 diabetes, high blood pressure, "some protein in the urine", sleep apnoea on CPAP. Not
allergic to eggs. Penicillin rash. Feels well today, no fever, no vomiting or diarrhoea, no tablets
for pain apart from acetaminophen.

Vaccines given: typhoid Vi, hepatitis A (first). Yellow fever: given 2011, certificate valid for
life. Tetanus up to date. Meningococcal not indicated (season).

Malaria: atovaquone-proguanil 250/100 mg daily, from 18 May until 17 June. Not before. Prescription
handed over, to be filled before departure.

Diarrhoea pack: oral rehydration salts, azithromycin 500 mg daily for up to 3 days if severe.
Loperamide not if fever or blood.

Advice on sun, heat and drinking: he takes tablets that make him pass more water. Ask your own
doctor which ones to leave out if you get ill and cannot drink.

CPAP: adaptor type G, carry in hand luggage. Letter for airline issued.

Blood was taken for kidney function because of the malaria tablets; the result goes to his family
physician by fax.

S. Deschamps RN, for Meridian Travel Health`;
}

function ultrasound2024({ family }: Identity): string {
  return `HARBOR IMAGING ASSOCIATES
Ultrasound of kidneys and urinary bladder, 14 February 2024

Patient: ${family}. Referring: M. Szymanski MD, urology.
Indication: febrile urinary infection 2023, lower urinary tract symptoms, albuminuria.

Technique: curvilinear transducer, grey scale and colour.

Findings: Right kidney 11.1 cm, left kidney 11.3 cm. Cortical thickness preserved, echogenicity
mildly increased compared with the liver. No stone, no mass. Simple cyst 1.4 cm, left lower pole,
thin wall, no septa (Bosniak I, no follow-up). No hydronephrosis on either side, before or after
voiding. Renal arteries: screening colour normal, no parvus-tardus pattern in segmental arteries.

Bladder: wall smooth, pre-void 290 mL, post-void 38 mL. Prostate 41 mL. Ureteral jets seen on both
sides.

Impression:
1. Kidneys of normal size, no hydronephrosis. Mildly increased echogenicity, in keeping with medical
renal disease.
2. Small simple cyst on the left.
3. Post-void residual 38 mL.

Signed electronically, radiologist on duty.`;
}

function colonoscopy({ family }: Identity): string {
  return `ENDOSCOPY CENTER OF THE NIAGARA FRONTIER
Colonoscopy, 22 August 2017

Patient: ${family}. Indication: screening, first examination. Preparation good (Boston 8). Caecum
reached, appendix orifice and ileocaecal valve photographed, withdrawal 9 minutes. Sedation with
propofol by anaesthesia, no complication.

Findings: 5 mm sessile polyp in the transverse colon, cold snare, retrieved. 4 mm sessile polyp in
the sigmoid colon, cold forceps, retrieved. Scattered diverticula in the sigmoid colon without
inflammation. Small internal haemorrhoids.

Pathology (27 August 2017): both polyps tubular adenoma, low grade, no high-grade dysplasia.

Recommendation: next colonoscopy in 5 to 10 years, the exact interval by family history and the
guidance of that day. Diabetic patient: hold metformin on the day of preparation, drink plenty.

A copy goes to the family physician.`;
}

function eyeLetter({ family }: Identity): string {
  return `ERIE OPTOMETRY AND RETINA
4 February 2025

Dear Dr. Lindqvist,

I saw Mr. ${family}, 63, for his yearly diabetic eye examination. He has no complaints apart from
reading glasses that have become too weak. Last A1c by his own account 7.0.

Visual acuity 20/20 right, 20/25 left, corrected. Pressures 15 and 16. Lenses with mild nuclear
sclerosis on both sides.

Dilated fundus: right eye four microaneurysms and one dot haemorrhage, left eye three
microaneurysms. No exudate in the macula, no neovascularisation. OCT flat on both sides.

Impression: mild nonproliferative diabetic retinopathy, both eyes, unchanged since 2021. No macular
oedema. Early cataract, not for surgery.

Plan: again in 12 months. New reading glasses prescribed. Blood pressure and sugar as you are
doing. I understand that his kidneys leak albumin; the retina fits with that.

Sincerely,
P. Marchetti OD`;
}

/** Adds the documents from outside. */
export function addOutsideDocuments(chart: Chart, identity: Identity): void {
  chart.document({
    date: '2017-09-05T14:00:00Z',
    title: 'Colonoscopy report',
    source: 'Endoscopy Center of the Niagara Frontier',
    kind: 'other',
    text: colonoscopy(identity),
  });
  chart.document({
    id: ids.ultrasound2024,
    date: '2024-02-16T13:20:00Z',
    title: 'Ultrasound of kidneys and bladder',
    source: 'Harbor Imaging Associates',
    kind: 'imaging',
    text: ultrasound2024(identity),
  });
  chart.document({
    date: '2025-02-07T15:00:00Z',
    title: 'Diabetic eye examination letter',
    source: 'Erie Optometry and Retina',
    kind: 'letter',
    text: eyeLetter(identity),
  });
  chart.document({
    id: ids.travelLaboratory,
    date: '2025-03-31T20:35:00Z',
    title: 'Outside laboratory report',
    source: 'Meridian Travel Health, Fort Erie',
    kind: 'laboratory',
    text: travelLaboratory(identity),
  });
  chart.document({
    date: '2025-04-02T13:05:00Z',
    title: 'Pre-travel consultation letter',
    source: 'Meridian Travel Health, Fort Erie',
    kind: 'letter',
    text: travelLetter(identity),
  });
}
