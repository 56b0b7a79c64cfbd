/** Drugs of bone, sex hormones and pituitary. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral, subcutaneous } from '../rows.ts';

const fosamax = label('Fosamax (alendronate) tablets', 2019);
const reclast = label('Reclast (zoledronic acid) injection', 2020);
const lowCalcium = 'Correct calcium and vitamin D first.';
const sandostatin = namedLabel('Sandostatin (octreotide) injection', 2021);
const uprightText = 'Barred when the esophagus empties late or sitting upright is impossible.';

/** Classes of drugs of bone and hormones. */
export const boneAndHormoneClasses: readonly DrugClassFacts[] = [
  drugClass('bisphosphonate', {
    label: fosamax,
    title: 'bisphosphonate',
    never: { hypocalcemia: lowCalcium },
    hardly: { 'osteonecrosis-of-jaw': 'May worsen it.' },
    others: [['absolute', { test: 'calcium', below: 8, unit: 'mg/dL' }, lowCalcium]],
    pregnancy: ['avoid', 'Stays in bone for years; stop when pregnancy is recognized.'],
    lactation: ['caution', 'Not studied.'],
    monitoring: ['calcium, vitamin D and creatinine; teeth before the start'],
    allergyNames: ['bisphosphonates'],
  }),
  drugClass('oral-bisphosphonate', {
    label: fosamax,
    title: 'bisphosphonate by mouth',
    within: 'bisphosphonate',
    never: { 'esophageal-abnormality': uprightText },
    hardly: { esophagitis: 'Worsens it.', 'peptic-ulcer': 'Worsens it.' },
  }),
  drugClass('rank-ligand-inhibitor', {
    label: label('Prolia (denosumab) injection', 2024),
    title: 'RANK ligand inhibitor',
  }),
  drugClass('parathyroid-hormone-analog', {
    label: label('Forteo (teriparatide) injection', 2021),
    title: 'parathyroid hormone analog',
  }),
  drugClass('sclerostin-inhibitor', {
    label: label('Evenity (romosozumab) injection', 2020),
    title: 'sclerostin inhibitor',
  }),
  drugClass('vitamin-d', {
    label: label('Rocaltrol (calcitriol) capsules', 2021),
    title: 'vitamin D or its analog',
    duplicates: false,
    never: { hypercalcemia: 'Raises calcium further.' },
    others: [
      ['absolute', { test: 'calcium', above: 10.5, unit: 'mg/dL' }, 'Raises calcium further.'],
    ],
    monitoring: ['calcium and phosphate'],
  }),
  drugClass('calcimimetic', {
    label: label('Sensipar (cinacalcet) tablets', 2019),
    title: 'calcimimetic',
  }),
  drugClass('androgen', { label: label('AndroGel (testosterone) gel', 2020), title: 'androgen' }),
  drugClass('vasopressin-analog', {
    label: label('DDAVP (desmopressin) injection', 2022),
    title: 'vasopressin analog',
  }),
  drugClass('vasopressin-antagonist', {
    label: label('Samsca (tolvaptan) tablets', 2021),
    title: 'vasopressin antagonist',
    never: {
      anuria: 'Of no use.',
      'volume-depletion': 'Worsens it.',
      hypernatremia: 'Raises sodium further.',
    },
    monitoring: ['sodium every six hours at first: at most 8 to 12 mmol/L in a day'],
  }),
  drugClass('ergot-dopamine-agonist', {
    label: namedLabel('Parlodel (bromocriptine) tablets', 2021),
    title: 'dopamine agonist of ergot',
    never: { 'severe-hypertension': 'Barred in uncontrolled hypertension.' },
    hardly: { psychosis: 'May worsen.', 'coronary-disease': 'Vasospasm.' },
  }),
  drugClass('somatostatin-analog', {
    label: sandostatin,
    title: 'somatostatin analog',
    hardly: { 'gallbladder-disease': 'Stones form.', bradycardia: 'Slows the heart.' },
    monitoring: ['glucose, thyroid function, gallbladder'],
  }),
];

/** Drugs of bone and of calcium. */
export const boneDrugs: readonly DrugFacts[] = [
  drug('alendronate', {
    label: fosamax,
    classes: ['oral-bisphosphonate', 'bisphosphonate'],
    doses: [
      oral({ use: 'daily', single: [5, 10], perDay: [1, 1], max: 40 }),
      oral({ use: 'weekly', single: [35, 70], perDay: [1 / 7, 1 / 7], max: 70 / 7 }),
    ],
    renal: [['crcl', 35, 'avoid', 'Not recommended.']],
  }),
  drug('risedronate', {
    label: label('Actonel (risedronate) tablets', 2020),
    classes: ['oral-bisphosphonate', 'bisphosphonate'],
    doses: [
      oral({ use: 'daily', single: [5, 30], perDay: [1, 1], max: 30 }),
      oral({ use: 'weekly', single: [35, 35], perDay: [1 / 7, 1 / 7], max: 35 / 7 }),
      oral({ use: 'monthly', single: [150, 150], perDay: [1 / 31, 1 / 28], max: 150 / 28 }),
    ],
    renal: [['crcl', 30, 'avoid', 'Not recommended.']],
  }),
  drug('ibandronate', {
    label: label('Boniva (ibandronate) tablets and injection', 2022),
    classes: ['oral-bisphosphonate', 'bisphosphonate'],
    doses: [
      oral({ single: [150, 150], perDay: [1 / 31, 1 / 28], max: 150 }),
      intravenous({ single: [3, 3], perDay: [1 / 92, 1 / 90], max: 3 }),
    ],
    renal: [['crcl', 30, 'avoid', 'Not recommended.']],
  }),
  drug('zoledronic acid', {
    label: reclast,
    classes: ['bisphosphonate'],
    doses: [
      intravenous({ use: 'osteoporosis', single: [5, 5], perDay: [1 / 730, 1 / 365], max: 5 }),
      intravenous({
        use: 'malignancy',
        single: [3, 4],
        perDay: [1 / 90, 1 / 7],
        max: 4,
        source: label('Zometa (zoledronic acid) injection', 2018)('dosage'),
      }),
    ],
    renal: [
      ['crcl', 60, 'monitor', 'In malignancy 3.0 to 3.5 mg by clearance.'],
      ['crcl', 35, 'avoid', 'Contraindicated for osteoporosis.'],
    ],
    never: { 'acute-kidney-injury': 'Barred in acute renal impairment.' },
    flags: { nephrotoxic: true },
  }),
  drug('pamidronate', {
    label: namedLabel('Pamidronate injection', 2019),
    classes: ['bisphosphonate'],
    doses: [intravenous({ single: [30, 90], perDay: [1 / 31, 1 / 7], max: 90 })],
    renal: [['crcl', 30, 'avoid', 'Not for bone metastases in severe renal impairment.']],
    flags: { nephrotoxic: true },
  }),
  drug('denosumab', {
    label: label('Prolia and Xgeva (denosumab) injection', 2024),
    classes: ['rank-ligand-inhibitor'],
    doses: [
      subcutaneous({ use: 'osteoporosis', single: [60, 60], perDay: [1 / 183, 1 / 180], max: 60 }),
      subcutaneous({ use: 'malignancy', single: [120, 120], perDay: [1 / 31, 1 / 7], max: 120 }),
    ],
    renal: [['egfr', 30, 'monitor', 'Severe hypocalcemia, above all on dialysis.']],
    pregnancy: ['contraindicated', 'Harms the fetus: pregnancy test before the start.'],
    never: { hypocalcemia: lowCalcium },
    hardly: { 'osteonecrosis-of-jaw': 'May worsen it.' },
    others: [['absolute', { test: 'calcium', below: 8, unit: 'mg/dL' }, lowCalcium]],
    monitoring: ['calcium before each dose and two weeks after'],
    vital: 'vertebral fractures after a missed or stopped course',
  }),
  drug('teriparatide', {
    label: label('Forteo (teriparatide) injection', 2021),
    classes: ['parathyroid-hormone-analog'],
    doses: [subcutaneous({ single: [20, 20], perDay: [1, 1], max: 20, unit: 'ug' })],
    hardly: {
      'bone-tumor-risk': 'Osteosarcoma in animals.',
      hypercalcemia: 'Raises calcium further.',
      'kidney-stones': 'May worsen.',
    },
  }),
  drug('romosozumab', {
    label: label('Evenity (romosozumab) injection', 2020),
    classes: ['sclerostin-inhibitor'],
    doses: [subcutaneous({ single: [105, 210], perDay: [1 / 31, 1 / 28], max: 210 })],
    renal: [['egfr', 30, 'monitor', 'More hypocalcemia.']],
    never: { hypocalcemia: lowCalcium },
    hardly: {
      'recent-mi': 'Not within a year of infarction.',
      stroke: 'Not within a year of a stroke.',
    },
  }),
  drug('calcitriol', {
    label: label('Rocaltrol (calcitriol) capsules; calcitriol injection', 2021),
    classes: ['vitamin-d'],
    doses: [
      oral({ single: [0.25, 2], perDay: [3 / 7, 2], max: 2, unit: 'ug' }),
      intravenous({ single: [0.5, 4], perDay: [3 / 7, 1], max: 4, unit: 'ug' }),
    ],
  }),
  drug('paricalcitol', {
    label: label('Zemplar (paricalcitol) capsules and injection', 2021),
    classes: ['vitamin-d'],
    doses: [
      oral({ single: [1, 16], perDay: [3 / 7, 1], max: 16, unit: 'ug', bound: 'ours' }),
      intravenous({ single: [1, 24], perDay: [3 / 7, 1 / 2], max: 24, unit: 'ug' }),
    ],
  }),
  drug('cinacalcet', {
    label: label('Sensipar (cinacalcet) tablets', 2019),
    classes: ['calcimimetic'],
    doses: [
      oral({ use: 'dialysis', single: [30, 180], perDay: [1, 1], max: 180 }),
      oral({ use: 'carcinoma or primary', single: [30, 90], perDay: [2, 4], max: 360 }),
    ],
    hepatic: [['B', 'monitor', 'Exposure doubles or more: follow calcium.']],
    never: { hypocalcemia: 'Barred below the lower limit of normal.' },
    others: [['absolute', { test: 'calcium', below: 8.4, unit: 'mg/dL' }, 'Lowers it further.']],
    hardly: { 'long-qt': 'Low calcium prolongs QT.', 'seizure-disorder': 'Low calcium.' },
    flags: { cyp2d6: 'strong inhibitor' },
    monitoring: ['calcium within a week and phosphate; PTH one to four weeks after each change'],
  }),
  drug('raloxifene', {
    label: label('Evista (raloxifene) tablets', 2020),
    classes: ['selective-estrogen-receptor-modulator'],
    doses: [oral({ single: [60, 60], perDay: [1, 1], max: 60 })],
    renal: [['crcl', 50, 'monitor', 'Caution in moderate and severe impairment.']],
    pregnancy: ['contraindicated', 'Harms the fetus.'],
    lactation: ['avoid', 'Not to be used.'],
    never: { 'venous-thromboembolism': 'Barred, also after it.' },
    hardly: { stroke: 'Death from stroke rose in women at risk.' },
  }),
];

/** Sex hormones, and hormones of the pituitary and drugs upon it. */
export const hormoneDrugs: readonly DrugFacts[] = [
  drug('testosterone', {
    label: label('AndroGel gel; Depo-Testosterone injection; Androderm patch (testosterone)', 2020),
    classes: ['androgen'],
    doses: [
      by('topical', { single: [20.25, 100], perDay: [1, 1], max: 100 }),
      by('transdermal', { single: [2, 100], perDay: [1, 1], max: 100 }),
      intramuscular({ single: [50, 400], perDay: [1 / 28, 1 / 7], max: 400 }),
      intramuscular({
        use: 'undecanoate',
        single: [750, 750],
        perDay: [1 / 70, 1 / 28],
        max: 750,
        source: label('Aveed (testosterone undecanoate) injection', 2021)('dosage'),
      }),
      subcutaneous({ single: [50, 100], perDay: [1 / 7, 1 / 7], max: 100 }),
      by('nasal', {
        single: [5.5, 11],
        perDay: [2, 3],
        max: 33,
        source: label('Natesto (testosterone) nasal gel', 2020)('dosage'),
      }),
    ],
    pregnancy: ['contraindicated', 'Virilizes a female fetus.'],
    lactation: ['contraindicated', 'Barred while breast-feeding.'],
    never: { 'prostate-cancer': 'Barred.' },
    hardly: {
      'sleep-apnea': 'May worsen.',
      'venous-thromboembolism': 'Thrombosis was reported.',
      'heart-failure': 'Holds fluid.',
      bph: 'May worsen.',
    },
    others: [
      ['absolute', { test: 'hematocrit', above: 54, unit: '%' }, 'Stop until it falls.'],
      ['relative', { test: 'psa', above: 4, unit: 'ng/mL' }, 'Look for prostate cancer first.'],
    ],
    monitoring: ['hematocrit, PSA and testosterone at three to six months, then each year'],
  }),
  drug('desmopressin', {
    label: namedLabel('DDAVP (desmopressin) tablets, nasal spray and injection', 2022),
    classes: ['vasopressin-analog'],
    doses: [
      oral({ single: [0.05, 0.6], perDay: [1, 3], max: 1.2 }),
      by('nasal', { single: [0.83, 40], perDay: [1, 3], max: 40, unit: 'ug' }),
      intravenous({
        use: 'diabetes insipidus',
        single: [1, 4],
        perDay: [1, 2],
        max: 4,
        unit: 'ug',
      }),
      intravenous({
        use: 'bleeding',
        single: [0.3, 0.4],
        perDay: [1 / 2, 2],
        max: 0.6,
        unit: 'ug/kg',
      }),
      subcutaneous({ single: [0.5, 4], perDay: [1, 2], max: 4, unit: 'ug' }),
    ],
    renal: [['crcl', 50, 'avoid', 'Contraindicated in moderate to severe impairment.']],
    never: { hyponatremia: 'Barred, also after it.' },
    hardly: { 'heart-failure': 'Holds water.' },
    others: [
      ['absolute', { test: 'sodium', below: 135, unit: 'mmol/L' }, 'Lowers sodium further.'],
    ],
    monitoring: ['sodium within a week, at one month, then at intervals'],
  }),
  drug('cabergoline', {
    label: namedLabel('Dostinex (cabergoline) tablets', 2019),
    classes: ['ergot-dopamine-agonist'],
    doses: [oral({ single: [0.25, 1], perDay: [1 / 7, 2 / 7], max: 2 })],
    hepatic: [['C', 'monitor', 'Exposure rises in severe impairment.']],
    monitoring: ['echocardiogram before the start and every six to twelve months'],
  }),
  drug('bromocriptine', {
    label: namedLabel('Parlodel (bromocriptine) tablets', 2021),
    classes: ['ergot-dopamine-agonist'],
    doses: [
      oral({ use: 'prolactin', single: [1.25, 7.5], perDay: [1, 3], max: 30 }),
      oral({ use: 'acromegaly or parkinsonism', single: [1.25, 30], perDay: [1, 3], max: 100 }),
    ],
    lactation: ['contraindicated', 'Stops milk.'],
  }),
  drug('octreotide', {
    label: sandostatin,
    classes: ['somatostatin-analog'],
    doses: [
      subcutaneous({ single: [50, 500], perDay: [2, 4], max: 1_500, unit: 'ug' }),
      intravenous({
        use: 'bolus of 50, then 25 to 50 ug/h',
        single: [25, 100],
        perDay: [1, 24],
        max: 1_500,
        unit: 'ug',
      }),
      intramuscular({ use: 'depot', single: [10, 40], perDay: [1 / 28, 1 / 28], max: 40 }),
    ],
    renal: [['crcl', 10, 'monitor', 'On dialysis half-life lengthens.']],
  }),
  drug('lanreotide', {
    label: label('Somatuline Depot (lanreotide) injection', 2019),
    classes: ['somatostatin-analog'],
    doses: [subcutaneous({ single: [60, 120], perDay: [1 / 56, 1 / 28], max: 120 })],
    renal: [['crcl', 60, 'reduce', 'In acromegaly start with 60 mg.']],
    hepatic: [['B', 'reduce', 'In acromegaly start with 60 mg.']],
  }),
  drug('tolvaptan', {
    label: label('Samsca and Jynarque (tolvaptan) tablets', 2021),
    classes: ['vasopressin-antagonist'],
    doses: [
      oral({ use: 'hyponatremia', single: [7.5, 60], perDay: [1, 1], max: 60 }),
      oral({ use: 'polycystic kidneys', single: [15, 90], perDay: [1, 2], max: 120 }),
    ],
    renal: [['crcl', 10, 'avoid', 'Not studied.']],
    hepatic: [['A', 'avoid', 'Avoid in underlying liver disease, cirrhosis included.']],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    never: { 'liver-cirrhosis': 'Liver injury.' },
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('conivaptan', {
    label: label('Vaprisol (conivaptan) injection', 2016),
    classes: ['vasopressin-antagonist'],
    doses: [intravenous({ single: [10, 40], perDay: [1, 1], max: 40 })],
    renal: [['crcl', 30, 'avoid', 'Not recommended.']],
    hepatic: [['B', 'reduce', '10 mg, then 10 mg a day.', 10]],
    flags: { cyp3a4: 'strong inhibitor' },
  }),
];
