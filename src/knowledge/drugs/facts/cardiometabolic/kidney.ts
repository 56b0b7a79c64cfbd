/** Binders, salts, iron, erythropoietins. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { drugFactsLabel, label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral, subcutaneous } from '../rows.ts';

const renvela = label('Renvela (sevelamer carbonate) tablets', 2021);
const phosLo = namedLabel('PhosLo (calcium acetate)', 2020);
const venofer = label('Venofer (iron sucrose) injection', 2022);
const epogen = label('Epogen (epoetin alfa) injection', 2018);
const blocked = 'Barred in obstruction of the bowel.';

/** Classes of binders, salts, iron and erythropoietins. */
export const kidneyClasses: readonly DrugClassFacts[] = [
  drugClass('phosphate-binder', {
    label: renvela,
    title: 'phosphate binder',
    duplicates: false,
    monitoring: ['phosphate, calcium'],
  }),
  drugClass('calcium-salt', {
    label: phosLo,
    title: 'calcium salt',
    never: { hypercalcemia: 'Raises calcium further.' },
    others: [
      ['absolute', { test: 'calcium', above: 10.5, unit: 'mg/dL' }, 'Raises calcium further.'],
    ],
    pregnancy: ['usual', 'With calcium followed.'],
    lactation: ['usual', 'With calcium followed.'],
  }),
  drugClass('potassium-binder', {
    label: label('Lokelma (sodium zirconium cyclosilicate) powder', 2022),
    title: 'potassium binder',
    hardly: { hypokalemia: 'Lowers potassium further.', constipation: 'Worsens it.' },
    others: [
      ['absolute', { test: 'potassium', below: 3.5, unit: 'mmol/L' }, 'Lowers potassium further.'],
    ],
    monitoring: ['potassium'],
  }),
  drugClass('potassium-supplement', {
    label: label('K-Tab (potassium chloride) tablets', 2018),
    title: 'potassium supplement',
    never: { hyperkalemia: 'Raises potassium further; the heart may stop.' },
    others: [
      ['absolute', { test: 'potassium', above: 5.5, unit: 'mmol/L' }, 'The heart may stop.'],
      ['relative', { test: 'potassium', above: 5, unit: 'mmol/L' }, 'No need of potassium.'],
    ],
    flags: { hyperkalemia: true },
    monitoring: ['potassium and creatinine'],
    pregnancy: ['usual', 'No harm at normal potassium.'],
    lactation: ['usual', 'No harm at normal potassium.'],
  }),
  drugClass('alkali', { label: namedLabel('Sodium bicarbonate injection', 2020), title: 'alkali' }),
  drugClass('iron', {
    label: venofer,
    title: 'iron',
    duplicates: false,
    hardly: { hemochromatosis: 'Barred in overload of iron.' },
    others: [['relative', { test: 'ferritin', above: 800, unit: 'ng/mL' }, 'Stores are full.']],
    pregnancy: ['usual', 'Usual for deficiency.'],
    lactation: ['usual', 'Usual for deficiency.'],
    monitoring: ['hemoglobin, ferritin, transferrin saturation'],
  }),
  drugClass('intravenous-iron', {
    label: venofer,
    title: 'iron into a vein',
    within: 'iron',
    duplicates: true,
    pregnancy: ['caution', 'After the first trimester; reactions slow the heart of the fetus.'],
    monitoring: ['signs of hypersensitivity for 30 minutes'],
  }),
  drugClass('erythropoiesis-stimulating-agent', {
    label: epogen,
    title: 'erythropoiesis-stimulating agent',
    never: { 'severe-hypertension': 'Barred in uncontrolled hypertension.' },
    hardly: {
      stroke: 'More strokes.',
      'venous-thromboembolism': 'More thrombosis.',
      malignancy: 'Tumors may progress: only with palliative chemotherapy.',
    },
    others: [
      ['relative', { test: 'hemoglobin', above: 11, unit: 'g/dL' }, 'Lower or stop: more deaths.'],
      ['absolute', { test: 'hemoglobin', above: 13, unit: 'g/dL' }, 'More deaths and strokes.'],
    ],
    monitoring: ['hemoglobin weekly until stable; blood pressure; iron stores'],
  }),
];

/** Binders of phosphate and potassium. */
export const binderDrugs: readonly DrugFacts[] = [
  drug('sevelamer', {
    label: renvela,
    classes: ['phosphate-binder'],
    doses: [oral({ single: [800, 4_000], perDay: [1, 3], max: 14_000 })],
    never: { 'bowel-obstruction': blocked },
  }),
  drug('calcium acetate', {
    label: phosLo,
    classes: ['calcium-salt', 'phosphate-binder'],
    doses: [oral({ single: [667, 2_668], perDay: [1, 4], max: 8_004, bound: 'ours' })],
  }),
  drug('lanthanum carbonate', {
    label: label('Fosrenol (lanthanum carbonate) tablets', 2020),
    classes: ['phosphate-binder'],
    doses: [oral({ single: [250, 1_500], perDay: [1, 3], max: 4_500 })],
    never: { 'bowel-obstruction': blocked },
  }),
  drug('ferric citrate', {
    label: label('Auryxia (ferric citrate) tablets', 2021),
    classes: ['phosphate-binder', 'iron'],
    doses: [oral({ single: [210, 840], perDay: [1, 3], max: 2_520 })],
    never: { hemochromatosis: 'Barred in overload of iron.' },
  }),
  drug('patiromer', {
    label: label('Veltassa (patiromer) powder', 2023),
    classes: ['potassium-binder'],
    doses: [oral({ single: [8.4, 25.2], perDay: [1, 1], max: 25.2, unit: 'g' })],
    hardly: { 'bowel-obstruction': 'Avoid.', hypomagnesemia: 'Lowers magnesium.' },
    pregnancy: ['usual', 'Not absorbed.'],
    lactation: ['usual', 'Not absorbed.'],
  }),
  drug('sodium zirconium cyclosilicate', {
    label: label('Lokelma (sodium zirconium cyclosilicate) powder', 2022),
    classes: ['potassium-binder'],
    doses: [oral({ single: [5, 15], perDay: [1 / 2, 3], max: 30, maxSingle: 15, unit: 'g' })],
    hardly: { 'bowel-obstruction': 'Avoid.', 'heart-failure': 'Holds sodium: edema.' },
    pregnancy: ['usual', 'Not absorbed.'],
    lactation: ['usual', 'Not absorbed.'],
  }),
  drug('sodium polystyrene sulfonate', {
    label: label('Kayexalate (sodium polystyrene sulfonate) powder', 2021),
    classes: ['potassium-binder'],
    doses: [
      oral({ single: [15, 30], perDay: [1, 4], max: 60, unit: 'g' }),
      by('rectal', { single: [30, 50], perDay: [1, 4], max: 200, unit: 'g' }),
    ],
    never: { 'bowel-obstruction': 'Necrosis of the bowel.' },
    hardly: { 'heart-failure': 'Load of sodium.', 'bowel-perforation': 'Necrosis of the bowel.' },
  }),
];

/** Alkali and potassium. */
export const saltDrugs: readonly DrugFacts[] = [
  drug('sodium bicarbonate', {
    label: namedLabel('Sodium bicarbonate tablets and injection', 2020),
    classes: ['alkali'],
    doses: [
      oral({ single: [325, 2_600], perDay: [1, 6], max: 15_600 }),
      intravenous({
        single: [25, 150],
        perDay: [1, 24],
        max: 500,
        maxSingle: 150,
        unit: 'meq',
        bound: 'ours',
      }),
    ],
    hardly: {
      hypernatremia: 'Load of sodium.',
      'heart-failure': 'Load of sodium.',
      hypocalcemia: 'Tetany.',
      hypokalemia: 'Shifts potassium into cells.',
    },
    others: [
      ['relative', { test: 'bicarbonate', above: 30, unit: 'mmol/L' }, 'Alkalosis is worsened.'],
    ],
    monitoring: ['bicarbonate, sodium, potassium'],
  }),
  drug('potassium chloride', {
    label: label('K-Tab (potassium chloride) tablets; potassium chloride injection', 2018),
    classes: ['potassium-supplement'],
    doses: [
      oral({
        use: 'extended release',
        single: [8, 20],
        perDay: [1, 5],
        max: 100,
        maxSingle: 20,
        unit: 'meq',
      }),
      oral({
        use: 'solution or powder',
        single: [10, 40],
        perDay: [1, 5],
        max: 200,
        maxSingle: 40,
        unit: 'meq',
        source: label('Potassium chloride oral solution', 2014)('dosage'),
      }),
      intravenous({
        use: 'at most 10 meq/h, with monitoring of the heart 20 to 40 meq/h',
        single: [10, 40],
        perDay: [1, 20],
        max: 200,
        maxSingle: 40,
        unit: 'meq',
      }),
    ],
    renal: [['egfr', 30, 'monitor', 'Start at the low end and follow potassium closely.']],
    hardly: {
      'esophageal-abnormality': 'Tablets may ulcerate: use a solution.',
      gastroparesis: 'Tablets may ulcerate: use a solution.',
      'bowel-obstruction': 'Tablets may ulcerate: use a solution.',
      'adrenal-insufficiency': 'Potassium is held back.',
    },
  }),
  drug('potassium citrate', {
    label: namedLabel('Urocit-K (potassium citrate) tablets', 2019),
    classes: ['potassium-supplement'],
    doses: [oral({ single: [5, 30], perDay: [2, 4], max: 100, unit: 'meq' })],
    renal: [['egfr', 45, 'avoid', 'Barred under 0.7 mL/kg/min.']],
    never: { 'peptic-ulcer': 'Barred.', 'bowel-obstruction': blocked },
    hardly: { 'recurrent-urinary-infection': 'Bacteria may undo its effect.' },
  }),
];

/** Units of erythropoietin at one of several doses a week. */
const thriceWeekly = {
  single: [2_000, 21_000],
  perDay: [1 / 7, 1],
  max: 21_000,
  unit: '[iU]',
} as const;

/** Iron and erythropoietins. */
export const anemiaDrugs: readonly DrugFacts[] = [
  drug('ferrous sulfate', {
    label: drugFactsLabel('Ferrous sulfate tablets', 2021),
    classes: ['iron'],
    doses: [oral({ single: [142, 650], perDay: [1 / 2, 3], max: 1_300, bound: 'ours' })],
    hardly: { 'peptic-ulcer': 'Irritates.' },
  }),
  drug('ferrous gluconate', {
    label: drugFactsLabel('Ferrous gluconate tablets', 2021),
    classes: ['iron'],
    doses: [oral({ single: [240, 648], perDay: [1 / 2, 3], max: 1_300, bound: 'ours' })],
  }),
  drug('iron sucrose', {
    label: venofer,
    classes: ['intravenous-iron', 'iron'],
    doses: [intravenous({ single: [50, 400], perDay: [1 / 31, 1], max: 500 })],
  }),
  drug('ferric carboxymaltose', {
    label: label('Injectafer (ferric carboxymaltose) injection', 2023),
    classes: ['intravenous-iron', 'iron'],
    doses: [intravenous({ single: [100, 1_000], perDay: [1 / 31, 1 / 7], max: 1_000 })],
    monitoring: ['phosphate when a course is repeated'],
  }),
  drug('ferumoxytol', {
    label: label('Feraheme (ferumoxytol) injection', 2022),
    classes: ['intravenous-iron', 'iron'],
    doses: [intravenous({ single: [510, 510], perDay: [1 / 8, 1 / 3], max: 510 })],
    hardly: { hypotension: 'Severe hypotension.' },
  }),
  drug('iron-dextran complex', {
    label: namedLabel('INFeD (iron dextran) injection', 2021),
    classes: ['intravenous-iron', 'iron'],
    doses: [
      intravenous({ single: [25, 1_000], perDay: [1 / 31, 1], max: 1_000, bound: 'ours' }),
      intramuscular({ single: [25, 100], perDay: [1 / 31, 1], max: 100 }),
    ],
    hardly: {
      asthma: 'Anaphylaxis is more likely.',
      'serious-infection': 'Not in acute infection.',
    },
  }),
  drug('epoetin alfa', {
    label: epogen,
    classes: ['erythropoiesis-stimulating-agent'],
    doses: [
      subcutaneous({ ...thriceWeekly, use: 'three times a week, or daily before surgery' }),
      subcutaneous({
        use: 'weekly',
        single: [2_000, 60_000],
        perDay: [1 / 28, 1 / 7],
        max: 60_000 / 7,
        unit: '[iU]',
      }),
      intravenous(thriceWeekly),
    ],
  }),
  drug('darbepoetin alfa', {
    label: label('Aranesp (darbepoetin alfa) injection', 2019),
    classes: ['erythropoiesis-stimulating-agent'],
    doses: [
      subcutaneous({ single: [10, 500], perDay: [1 / 28, 1 / 7], max: 500, unit: 'ug' }),
      intravenous({ single: [10, 300], perDay: [1 / 28, 1 / 7], max: 500, unit: 'ug' }),
    ],
  }),
];
