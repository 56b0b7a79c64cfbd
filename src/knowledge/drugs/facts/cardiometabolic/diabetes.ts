/** Drugs against diabetes other than insulin. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { diabetesStandards, lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { drug, drugClass, oral, subcutaneous } from '../rows.ts';

const jardiance = label('Jardiance (empagliflozin) tablets', 2023);
const ozempic = label('Ozempic (semaglutide) injection', 2023);
const januvia = label('Januvia (sitagliptin) tablets', 2023);
const glucotrol = namedLabel('Glucotrol (glipizide) tablets', 2021);
const precose = namedLabel('Precose (acarbose) tablets', 2015);
const insulinNeeded = 'Needs insulin.';

/** Classes of drugs against diabetes. */
export const diabetesClasses: readonly DrugClassFacts[] = [
  drugClass('biguanide', {
    label: label('Glucophage (metformin) tablets', 2018),
    title: 'biguanide',
  }),
  drugClass('sulfonylurea', {
    label: glucotrol,
    title: 'sulfonylurea',
    never: { 'diabetic-ketoacidosis': insulinNeeded, 'type-1-diabetes': insulinNeeded },
    hardly: { 'g6pd-deficiency': 'Hemolytic anemia.', hypoglycemia: 'Lowers glucose further.' },
    pregnancy: ['avoid', 'Insulin is preferred; newborn hypoglycemia.'],
    lactation: ['caution', 'Watch the infant for hypoglycemia.'],
    flags: { hypoglycemia: true },
    monitoring: ['glucose and hemoglobin A1c'],
    allergyNames: ['sulfonylureas'],
  }),
  drugClass('meglitinide', {
    label: label('Prandin (repaglinide) tablets', 2019),
    title: 'meglitinide',
    never: { 'diabetic-ketoacidosis': insulinNeeded, 'type-1-diabetes': insulinNeeded },
    flags: { hypoglycemia: true },
  }),
  drugClass('dpp-4-inhibitor', {
    label: januvia,
    title: 'DPP-4 inhibitor',
    hardly: {
      pancreatitis: 'Pancreatitis was reported.',
      'type-1-diabetes': insulinNeeded,
      'diabetic-ketoacidosis': insulinNeeded,
    },
    pregnancy: ['caution', 'Few data; insulin is preferred.'],
    lactation: ['caution', 'Not studied.'],
  }),
  drugClass('sglt2-inhibitor', {
    label: jardiance,
    title: 'SGLT2 inhibitor',
    never: { 'diabetic-ketoacidosis': 'Causes ketoacidosis, also with normal glucose.' },
    hardly: {
      'type-1-diabetes': 'Ketoacidosis is far more likely.',
      'volume-depletion': 'Correct volume first.',
      'acute-kidney-injury': 'Hold until the kidney recovers.',
      dialysis: 'No effect on glucose.',
    },
    pregnancy: ['avoid', 'Not in the second and third trimester: kidney of the fetus.'],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    monitoring: ['volume and creatinine; ketones when ill; stop three to four days before surgery'],
    allergyNames: ['sglt2 inhibitors'],
  }),
  drugClass('incretin-mimetic', {
    label: ozempic,
    title: 'incretin mimetic',
    hardly: {
      pancreatitis: 'Other drugs are preferred after pancreatitis.',
      gastroparesis: 'Slows the stomach further.',
      'type-1-diabetes': insulinNeeded,
    },
    pregnancy: ['avoid', 'Harmed the fetus of animals.'],
    lactation: ['caution', 'Not studied.'],
  }),
  drugClass('glp-1-agonist', {
    label: ozempic,
    title: 'GLP-1 agonist',
    within: 'incretin-mimetic',
  }),
  drugClass('thiazolidinedione', {
    label: label('Actos (pioglitazone) tablets', 2020),
    title: 'thiazolidinedione',
  }),
  drugClass('alpha-glucosidase-inhibitor', {
    label: precose,
    title: 'alpha-glucosidase inhibitor',
    never: {
      'diabetic-ketoacidosis': insulinNeeded,
      'inflammatory-bowel-disease': 'Gas distends the bowel.',
      'bowel-obstruction': 'Gas distends the bowel.',
    },
  }),
];

const thyroidTumors = 'Tumors of thyroid C cells in animals.';

/** Stricter than the US label, which bars classes III and IV and advises against it in others. */
const actosEurope = {
  text: 'Actos (pioglitazone), European summary of product characteristics, section 4.3',
  year: 2020,
};

/** Drugs by mouth against diabetes. */
export const oralDiabetesDrugs: readonly DrugFacts[] = [
  drug('metformin', {
    label: label('Glucophage and Glucophage XR (metformin) tablets', 2018),
    classes: ['biguanide'],
    doses: [
      oral({ use: 'immediate release', single: [500, 1_000], perDay: [1, 3], max: 2_550 }),
      oral({ use: 'extended release', single: [500, 2_000], perDay: [1, 2], max: 2_000 }),
    ],
    renal: [
      ['egfr', 45, 'reduce', 'Not to be started; on treatment halve the dose.', 1_000],
      ['egfr', 30, 'avoid', 'Contraindicated: lactic acidosis.'],
    ],
    hepatic: [
      ['A', 'monitor', 'Lactic acidosis is more likely.'],
      ['B', 'avoid', 'Avoid in hepatic impairment: lactic acidosis.'],
    ],
    pregnancy: ['usual', 'No harm found; crosses the placenta.'],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    never: {
      'metabolic-acidosis': 'Barred in acute or chronic metabolic acidosis.',
      'diabetic-ketoacidosis': 'Barred: insulin is needed.',
    },
    hardly: {
      'decompensated-heart-failure': 'Hypoxia brings on lactic acidosis.',
      'alcohol-use-disorder': 'Alcohol adds to lactic acidosis.',
      'acute-kidney-injury': 'Hold until the kidney recovers.',
    },
    others: [['absolute', { test: 'lactate', above: 5, unit: 'mmol/L' }, 'Lactic acidosis: stop.']],
    monitoring: ['eGFR each year; vitamin B12 every two to three years; hold for iodine contrast'],
  }),
  drug('glipizide', {
    label: glucotrol,
    classes: ['sulfonylurea'],
    doses: [
      oral({ use: 'immediate release', single: [2.5, 20], perDay: [1, 2], max: 40 }),
      oral({
        use: 'extended release',
        single: [2.5, 20],
        perDay: [1, 1],
        max: 20,
        source: label('Glucotrol XL (glipizide) tablets', 2021)('dosage'),
      }),
    ],
    hepatic: [['A', 'reduce', 'Start with 2.5 mg.']],
  }),
  drug('glyburide', {
    label: namedLabel('Diabeta (glyburide) tablets', 2017),
    classes: ['sulfonylurea'],
    doses: [oral({ single: [1.25, 20], perDay: [1, 2], max: 20 })],
    renal: [['egfr', 60, 'avoid', 'Long hypoglycemia: prefer glipizide.']],
    sources: { renal: diabetesStandards },
    hardly: { 'older-adult': 'Long hypoglycemia: prefer another.' },
  }),
  drug('glimepiride', {
    label: label('Amaryl (glimepiride) tablets', 2018),
    classes: ['sulfonylurea'],
    doses: [oral({ single: [1, 8], perDay: [1, 1], max: 8 })],
    renal: [['egfr', 60, 'reduce', 'Start with 1 mg and raise slowly.']],
  }),
  drug('repaglinide', {
    label: label('Prandin (repaglinide) tablets', 2019),
    classes: ['meglitinide'],
    doses: [oral({ single: [0.5, 4], perDay: [2, 4], max: 16, maxSingle: 4 })],
    renal: [['crcl', 40, 'reduce', 'Start with 0.5 mg before meals.']],
  }),
  drug('nateglinide', {
    label: label('Starlix (nateglinide) tablets', 2021),
    classes: ['meglitinide'],
    doses: [oral({ single: [60, 120], perDay: [3, 3], max: 360 })],
  }),
  drug('acarbose', {
    label: precose,
    classes: ['alpha-glucosidase-inhibitor'],
    doses: [oral({ single: [25, 100], perDay: [1, 3], max: 300 })],
    renal: [['crcl', 25, 'avoid', 'Not recommended when creatinine exceeds 2 mg/dL.']],
    never: { 'liver-cirrhosis': 'Barred in cirrhosis.' },
    monitoring: ['liver enzymes every three months in the first year'],
  }),
  drug('miglitol', {
    label: namedLabel('Glyset (miglitol) tablets', 2016),
    classes: ['alpha-glucosidase-inhibitor'],
    doses: [oral({ single: [25, 100], perDay: [1, 3], max: 300 })],
    renal: [['crcl', 25, 'avoid', 'Not recommended.']],
  }),
  drug('pioglitazone', {
    label: label('Actos (pioglitazone) tablets', 2020),
    classes: ['thiazolidinedione'],
    doses: [oral({ single: [15, 45], perDay: [1, 1], max: 45 })],
    never: { 'severe-heart-failure': 'Barred in NYHA class III and IV: holds fluid.' },
    others: [['absolute', 'heart-failure', 'Holds fluid, at any NYHA class.', actosEurope]],
    hardly: {
      'bladder-cancer': 'Not in active bladder cancer.',
      osteoporosis: 'More fractures in women.',
      'acute-liver-disease': 'Find the cause of abnormal enzymes first.',
      'type-1-diabetes': insulinNeeded,
    },
    monitoring: ['weight, edema, liver enzymes'],
  }),
  drug('sitagliptin', {
    label: januvia,
    classes: ['dpp-4-inhibitor'],
    doses: [oral({ single: [25, 100], perDay: [1, 2], max: 100 })],
    renal: [
      ['egfr', 45, 'reduce', '50 mg a day.', 50],
      ['egfr', 30, 'reduce', '25 mg a day.', 25],
    ],
  }),
  drug('linagliptin', {
    label: label('Tradjenta (linagliptin) tablets', 2023),
    classes: ['dpp-4-inhibitor'],
    doses: [oral({ single: [2.5, 5], perDay: [1, 2], max: 5 })],
  }),
  drug('saxagliptin', {
    label: label('Onglyza (saxagliptin) tablets', 2019),
    classes: ['dpp-4-inhibitor'],
    doses: [oral({ single: [2.5, 5], perDay: [1, 1], max: 5 })],
    renal: [['egfr', 45, 'reduce', '2.5 mg a day.', 2.5]],
    hardly: { 'heart-failure': 'More admissions for heart failure.' },
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('alogliptin', {
    label: label('Nesina (alogliptin) tablets', 2022),
    classes: ['dpp-4-inhibitor'],
    doses: [oral({ single: [6.25, 25], perDay: [1, 1], max: 25 })],
    renal: [
      ['crcl', 60, 'reduce', '12.5 mg a day.', 12.5],
      ['crcl', 30, 'reduce', '6.25 mg a day.', 6.25],
    ],
    hardly: { 'heart-failure': 'More admissions for heart failure.' },
  }),
  drug('empagliflozin', {
    label: jardiance,
    classes: ['sglt2-inhibitor'],
    doses: [oral({ single: [10, 25], perDay: [1, 1], max: 25 })],
    renal: [['egfr', 30, 'monitor', 'Not for glucose; 10 mg for heart failure or kidney disease.']],
  }),
  drug('dapagliflozin', {
    label: label('Farxiga (dapagliflozin) tablets', 2023),
    classes: ['sglt2-inhibitor'],
    doses: [oral({ single: [5, 10], perDay: [1, 1], max: 10 })],
    renal: [
      ['egfr', 45, 'monitor', 'Not for glucose alone.'],
      ['egfr', 25, 'monitor', 'Not to be started; may be continued.'],
    ],
    hardly: { 'bladder-cancer': 'Not in active bladder cancer.' },
  }),
  drug('canagliflozin', {
    label: label('Invokana (canagliflozin) tablets', 2023),
    classes: ['sglt2-inhibitor'],
    doses: [oral({ single: [100, 300], perDay: [1, 1], max: 300 })],
    renal: [
      ['egfr', 60, 'reduce', 'At most 100 mg a day.', 100],
      ['egfr', 30, 'reduce', 'Not to be started; may be continued for albuminuria.', 100],
    ],
    hepatic: [['C', 'avoid', 'Not recommended in severe hepatic impairment.']],
    hardly: { 'peripheral-artery-disease': 'Amputations of the lower limb.' },
  }),
  drug('ertugliflozin', {
    label: label('Steglatro (ertugliflozin) tablets', 2023),
    classes: ['sglt2-inhibitor'],
    doses: [oral({ single: [5, 15], perDay: [1, 1], max: 15 })],
    renal: [['egfr', 45, 'avoid', 'Not recommended.']],
  }),
  drug('sotagliflozin', {
    label: label('Inpefa (sotagliflozin) tablets', 2023),
    classes: ['sglt2-inhibitor'],
    doses: [oral({ single: [200, 400], perDay: [1, 1], max: 400 })],
    hepatic: [['B', 'avoid', 'Not recommended in moderate and severe impairment.']],
  }),
];

/** Incretin mimetics. */
export const injectedDiabetesDrugs: readonly DrugFacts[] = [
  drug('semaglutide', {
    label: ozempic,
    classes: ['glp-1-agonist', 'incretin-mimetic'],
    doses: [
      subcutaneous({ use: 'diabetes', single: [0.25, 2], perDay: [1 / 7, 1 / 7], max: 2 }),
      subcutaneous({
        use: 'weight',
        single: [0.25, 2.4],
        perDay: [1 / 7, 1 / 7],
        max: 2.4,
        source: label('Wegovy (semaglutide) injection', 2024)('dosage'),
      }),
      oral({
        single: [3, 14],
        perDay: [1, 1],
        max: 14,
        source: label('Rybelsus (semaglutide) tablets', 2023)('dosage'),
      }),
    ],
    never: { 'medullary-thyroid-cancer': thyroidTumors },
    hardly: {
      pancreatitis: 'Other drugs are preferred after pancreatitis.',
      'retinal-disease': 'Diabetic retinopathy may worsen.',
    },
  }),
  drug('liraglutide', {
    label: label('Victoza and Saxenda (liraglutide) injection', 2023),
    classes: ['glp-1-agonist', 'incretin-mimetic'],
    doses: [
      subcutaneous({ use: 'diabetes', single: [0.6, 1.8], perDay: [1, 1], max: 1.8 }),
      subcutaneous({ use: 'weight', single: [0.6, 3], perDay: [1, 1], max: 3 }),
    ],
    never: { 'medullary-thyroid-cancer': thyroidTumors },
  }),
  drug('dulaglutide', {
    label: label('Trulicity (dulaglutide) injection', 2022),
    classes: ['glp-1-agonist', 'incretin-mimetic'],
    doses: [subcutaneous({ single: [0.75, 4.5], perDay: [1 / 7, 1 / 7], max: 4.5 })],
    never: { 'medullary-thyroid-cancer': thyroidTumors },
  }),
  drug('exenatide', {
    label: label('Byetta and Bydureon BCise (exenatide) injection', 2022),
    classes: ['glp-1-agonist', 'incretin-mimetic'],
    doses: [
      subcutaneous({ single: [0.005, 0.01], perDay: [2, 2], max: 0.02, maxSingle: 0.01 }),
      subcutaneous({ use: 'extended release', single: [2, 2], perDay: [1 / 7, 1 / 7], max: 2 / 7 }),
    ],
    renal: [['crcl', 30, 'avoid', 'Not to be used; extended release not below eGFR 45.']],
    never: { 'medullary-thyroid-cancer': 'Extended release: tumors of thyroid C cells.' },
  }),
  drug('lixisenatide', {
    label: label('Adlyxin (lixisenatide) injection', 2022),
    classes: ['glp-1-agonist', 'incretin-mimetic'],
    doses: [subcutaneous({ single: [5, 20], perDay: [1, 1], max: 20, unit: 'ug' })],
    renal: [['egfr', 15, 'avoid', 'Not recommended.']],
  }),
  drug('tirzepatide', {
    label: label('Mounjaro (tirzepatide) injection', 2023),
    classes: ['incretin-mimetic'],
    doses: [subcutaneous({ single: [2.5, 15], perDay: [1 / 7, 1 / 7], max: 15 })],
    never: { 'medullary-thyroid-cancer': thyroidTumors },
  }),
];
