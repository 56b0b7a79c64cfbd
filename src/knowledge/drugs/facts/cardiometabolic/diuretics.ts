/** Diuretics. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { heartFailureGuideline, lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { drug, drugClass, intramuscular, intravenous, oral } from '../rows.ts';

const hydrochlorothiazide = namedLabel('Hydrochlorothiazide tablets', 2020);
const lasix = namedLabel('Lasix (furosemide) tablets; furosemide injection', 2020);
const aldactone = label('Aldactone (spironolactone) tablets', 2021);
const anuria = 'Of no use without urine.';
const sulfonamideText =
  'Labels bar them after sulfonamide allergy; cross-reaction with the antibiotics is rare.';
const electrolytes = 'sodium, potassium, magnesium and creatinine after the start and each change';

/** Labels of both kinds bid correct low potassium first; thiazides also low sodium. */
const severeLoss = [
  [
    'absolute',
    { test: 'potassium', below: 2.5, unit: 'mmol/L' },
    'Correct potassium first.',
    hydrochlorothiazide('warnings'),
  ],
  [
    'absolute',
    { test: 'sodium', below: 125, unit: 'mmol/L' },
    'Correct sodium first.',
    hydrochlorothiazide('warnings'),
  ],
] as const;

/** Classes of diuretics. */
export const diureticClasses: readonly DrugClassFacts[] = [
  drugClass('diuretic', { label: lasix, title: 'diuretic', duplicates: false }),
  drugClass('thiazide', {
    label: hydrochlorothiazide,
    title: 'thiazide or thiazide-like diuretic',
    within: 'diuretic',
    never: { anuria },
    hardly: {
      gout: 'Raises uric acid.',
      hyponatremia: 'Lowers sodium further.',
      hypokalemia: 'Lowers potassium further.',
      hypercalcemia: 'Holds calcium back.',
      'hepatic-encephalopathy': 'Shifts of electrolytes may bring on coma.',
    },
    others: [
      ['relative', { test: 'sodium', below: 130, unit: 'mmol/L' }, 'Lowers sodium further.'],
      ['relative', { test: 'potassium', below: 3, unit: 'mmol/L' }, 'Lowers potassium further.'],
      ...severeLoss,
    ],
    pregnancy: ['caution', 'Newborn jaundice and thrombocytopenia; volume loss.'],
    lactation: ['caution', 'Low doses are acceptable; large ones lessen milk.', lactMed],
    monitoring: [electrolytes],
    allergyNames: ['thiazides', 'thiazide diuretics'],
    crossReactivity: [
      {
        with: 'sulfonamide-antibiotic',
        risk: 'low',
        text: sulfonamideText,
        source: hydrochlorothiazide('contraindications'),
      },
    ],
  }),
  drugClass('loop-diuretic', {
    label: lasix,
    title: 'loop diuretic',
    within: 'diuretic',
    never: { anuria },
    hardly: {
      hypokalemia: 'Lowers potassium further.',
      hyponatremia: 'Lowers sodium further.',
      'volume-depletion': 'Lowers volume further.',
      'hepatic-encephalopathy': 'Shifts of electrolytes may bring on coma.',
    },
    others: [
      ['relative', { test: 'potassium', below: 3, unit: 'mmol/L' }, 'Lowers potassium further.'],
      ...severeLoss.slice(0, 1),
    ],
    pregnancy: ['caution', 'Only where needed; watch growth of the fetus.'],
    lactation: ['caution', 'May lessen milk.', lactMed],
    monitoring: [electrolytes],
    allergyNames: ['loop diuretics'],
  }),
  drugClass('potassium-sparing-diuretic', {
    label: aldactone,
    title: 'potassium-sparing diuretic',
    within: 'diuretic',
    never: { hyperkalemia: 'Raises potassium further.', anuria },
    others: [
      ['absolute', { test: 'potassium', above: 5.5, unit: 'mmol/L' }, 'Raises potassium further.'],
    ],
    flags: { hyperkalemia: true },
    monitoring: ['potassium and creatinine within a week of the start and each change'],
  }),
  drugClass('mineralocorticoid-antagonist', {
    label: aldactone,
    title: 'mineralocorticoid receptor antagonist',
    within: 'potassium-sparing-diuretic',
    never: { 'adrenal-insufficiency': 'Takes away what aldosterone is left.' },
    flags: { hyperkalemia: true },
  }),
  drugClass('carbonic-anhydrase-inhibitor', {
    label: namedLabel('Acetazolamide tablets', 2020),
    title: 'carbonic anhydrase inhibitor',
    within: 'diuretic',
  }),
];

/** Diuretics. */
export const diureticDrugs: readonly DrugFacts[] = [
  drug('hydrochlorothiazide', {
    label: hydrochlorothiazide,
    classes: ['thiazide', 'diuretic'],
    doses: [
      oral({ use: 'hypertension', single: [12.5, 50], perDay: [1, 2], max: 50 }),
      oral({ use: 'edema', single: [25, 100], perDay: [1, 2], max: 100 }),
    ],
    renal: [['crcl', 30, 'monitor', 'Little effect below 30 mL/min.']],
  }),
  drug('chlorthalidone', {
    label: namedLabel('Thalitone and chlorthalidone tablets', 2020),
    classes: ['thiazide', 'diuretic'],
    doses: [
      oral({ use: 'hypertension', single: [12.5, 100], perDay: [1, 1], max: 100 }),
      oral({ use: 'edema', single: [50, 200], perDay: [1, 1], max: 200 }),
    ],
  }),
  drug('indapamide', {
    label: namedLabel('Indapamide tablets', 2019),
    classes: ['thiazide', 'diuretic'],
    doses: [oral({ single: [1.25, 5], perDay: [1, 1], max: 5 })],
  }),
  drug('metolazone', {
    label: namedLabel('Zaroxolyn (metolazone) tablets', 2019),
    classes: ['thiazide', 'diuretic'],
    doses: [
      oral({ use: 'hypertension', single: [2.5, 5], perDay: [1, 1], max: 5 }),
      oral({ use: 'edema', single: [2.5, 20], perDay: [1 / 7, 1], max: 20 }),
    ],
  }),
  drug('chlorothiazide', {
    label: namedLabel('Diuril (chlorothiazide) oral suspension and injection', 2020),
    classes: ['thiazide', 'diuretic'],
    doses: [
      oral({ single: [250, 1_000], perDay: [1, 2], max: 2_000 }),
      intravenous({ single: [250, 1_000], perDay: [1, 2], max: 2_000 }),
    ],
  }),
  drug('furosemide', {
    label: lasix,
    classes: ['loop-diuretic', 'diuretic'],
    doses: [
      oral({ single: [20, 200], perDay: [1, 4], max: 600 }),
      intravenous({ single: [10, 200], perDay: [1, 4], max: 1_000, maxSingle: 250, bound: 'ours' }),
      intramuscular({ single: [10, 80], perDay: [1, 4], max: 320, maxSingle: 80, bound: 'ours' }),
    ],
    monitoring: ['hearing with large or fast intravenous doses (4 mg/min at most)'],
  }),
  drug('bumetanide', {
    label: namedLabel('Bumetanide tablets and injection', 2020),
    classes: ['loop-diuretic', 'diuretic'],
    doses: [
      oral({ single: [0.5, 5], perDay: [1, 3], max: 10 }),
      intravenous({ single: [0.5, 4], perDay: [1, 3], max: 10, maxSingle: 5 }),
    ],
  }),
  drug('torsemide', {
    label: label('Demadex (torsemide) tablets', 2019),
    classes: ['loop-diuretic', 'diuretic'],
    doses: [oral({ single: [5, 200], perDay: [1, 2], max: 200 })],
    hepatic: [['A', 'reduce', 'In cirrhosis 5 to 10 mg; above 40 mg not studied.', 40]],
  }),
  drug('ethacrynate', {
    label: namedLabel('Edecrin (ethacrynic acid) tablets; Sodium Edecrin injection', 2020),
    classes: ['loop-diuretic', 'diuretic'],
    doses: [
      oral({ single: [25, 200], perDay: [1, 2], max: 400 }),
      intravenous({ single: [25, 100], perDay: [1, 2], max: 100, maxSingle: 100 }),
    ],
    flags: { nephrotoxic: true },
  }),
  drug('spironolactone', {
    label: aldactone,
    classes: ['mineralocorticoid-antagonist', 'potassium-sparing-diuretic', 'diuretic'],
    doses: [
      oral({ use: 'heart failure', single: [12.5, 50], perDay: [1 / 2, 1], max: 50 }),
      oral({ use: 'hypertension', single: [25, 100], perDay: [1, 2], max: 100 }),
      oral({ use: 'edema or aldosteronism', single: [25, 400], perDay: [1, 2], max: 400 }),
    ],
    renal: [
      ['egfr', 50, 'reduce', 'In heart failure start with 25 mg every other day.'],
      ['egfr', 30, 'avoid', 'Risk of hyperkalemia exceeds benefit at 30 or less.'],
    ],
    sources: { renal: heartFailureGuideline },
    pregnancy: ['avoid', 'May feminize a male fetus.'],
    lactation: ['usual', 'Little of its metabolite reaches the milk.', lactMed],
    others: [
      [
        'relative',
        { test: 'potassium', above: 5, unit: 'mmol/L' },
        'Not to be started above 5.0 mmol/L.',
        heartFailureGuideline,
      ],
    ],
  }),
  drug('eplerenone', {
    label: label('Inspra (eplerenone) tablets', 2021),
    classes: ['mineralocorticoid-antagonist', 'potassium-sparing-diuretic', 'diuretic'],
    doses: [
      oral({ use: 'heart failure', single: [25, 50], perDay: [1 / 2, 1], max: 50 }),
      oral({ use: 'hypertension', single: [25, 50], perDay: [1, 2], max: 100 }),
    ],
    renal: [
      ['crcl', 50, 'reduce', 'Contraindicated when given for hypertension.', 50],
      ['crcl', 30, 'avoid', 'Contraindicated at 30 mL/min or less.'],
    ],
    others: [
      [
        'relative',
        { test: 'potassium', above: 5, unit: 'mmol/L' },
        'Not to be started above 5.0 mmol/L.',
        heartFailureGuideline,
      ],
    ],
    flags: { hyperkalemia: true, cyp3a4: 'sensitive substrate' },
  }),
  drug('finerenone', {
    label: label('Kerendia (finerenone) tablets', 2025),
    classes: ['mineralocorticoid-antagonist', 'potassium-sparing-diuretic', 'diuretic'],
    doses: [
      oral({ use: 'kidney disease of type 2 diabetes', single: [10, 20], perDay: [1, 1], max: 20 }),
      oral({ use: 'heart failure', single: [10, 40], perDay: [1, 1], max: 40 }),
    ],
    renal: [
      ['egfr', 60, 'reduce', 'Start with 10 mg; in heart failure at most 20 mg.', 20],
      ['egfr', 25, 'avoid', 'Not to be started.'],
    ],
    hepatic: [
      ['B', 'monitor', 'Follow potassium more closely.'],
      ['C', 'avoid', 'Avoid in severe hepatic impairment.'],
    ],
    lactation: ['avoid', 'Not during treatment and for one day after.'],
    others: [
      [
        'relative',
        { test: 'potassium', above: 5, unit: 'mmol/L' },
        'Not to be started above 5.0 mmol/L; withheld above 5.5.',
      ],
    ],
    flags: { hyperkalemia: true, cyp3a4: 'sensitive substrate' },
  }),
  drug('amiloride', {
    label: namedLabel('Midamor (amiloride) tablets', 2020),
    classes: ['potassium-sparing-diuretic', 'diuretic'],
    doses: [oral({ single: [5, 20], perDay: [1, 1], max: 20 })],
    renal: [['crcl', 50, 'avoid', 'Barred when creatinine exceeds 1.5 mg/dL, unless monitored.']],
    others: [
      [
        'relative',
        { test: 'creatinine', above: 1.5, unit: 'mg/dL' },
        'Only with potassium followed closely.',
      ],
    ],
  }),
  drug('triamterene', {
    label: namedLabel('Dyrenium (triamterene) capsules', 2019),
    classes: ['potassium-sparing-diuretic', 'diuretic'],
    doses: [oral({ single: [37.5, 150], perDay: [1, 2], max: 300 })],
    renal: [['crcl', 30, 'avoid', 'Barred in severe or progressive renal disease.']],
    hepatic: [['C', 'avoid', 'Barred in severe hepatic disease.']],
    hardly: { 'kidney-stones': 'Found in stones.' },
  }),
  drug('acetazolamide', {
    label: namedLabel('Acetazolamide tablets and injection', 2020),
    classes: ['carbonic-anhydrase-inhibitor', 'diuretic'],
    doses: [
      oral({ use: 'glaucoma or edema', single: [125, 500], perDay: [1, 4], max: 1_000 }),
      oral({
        use: 'idiopathic intracranial hypertension',
        single: [250, 2_000],
        perDay: [2, 4],
        max: 4_000,
        maxSingle: 2_000,
        source: { text: 'Idiopathic Intracranial Hypertension Treatment Trial, JAMA', year: 2014 },
      }),
      intravenous({ single: [125, 500], perDay: [1, 4], max: 1_000 }),
    ],
    renal: [['crcl', 30, 'avoid', 'Barred in marked renal disease.']],
    hepatic: [['A', 'avoid', 'Barred in cirrhosis: may bring on encephalopathy.']],
    never: {
      hyponatremia: 'Barred when sodium or potassium is depressed.',
      hypokalemia: 'Barred when sodium or potassium is depressed.',
      'adrenal-insufficiency': 'Barred in adrenal failure.',
      'metabolic-acidosis': 'Barred in hyperchloremic acidosis.',
      'liver-cirrhosis': 'May bring on encephalopathy.',
    },
    pregnancy: ['caution', 'Malformations in animals.'],
  }),
];
