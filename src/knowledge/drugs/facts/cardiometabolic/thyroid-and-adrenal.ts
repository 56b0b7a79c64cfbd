/** Hormones of thyroid and adrenal gland. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral } from '../rows.ts';

const synthroid = label('Synthroid (levothyroxine) tablets', 2023);
const tapazole = namedLabel('Tapazole (methimazole) tablets', 2018);
const prednisoneLabel = namedLabel('Prednisone tablets', 2021);
const myxedema = 'hypothyroidism returns after a stop';
const crisis = 'adrenal crisis when a long course is stopped suddenly';

/** Classes of hormones of thyroid and adrenal gland. */
export const thyroidAndAdrenalClasses: readonly DrugClassFacts[] = [
  drugClass('thyroid-hormone', {
    label: synthroid,
    title: 'thyroid hormone',
    duplicates: false,
    hardly: {
      'adrenal-insufficiency': 'Barred until corrected: may bring on adrenal crisis.',
      hyperthyroidism: 'Worsens thyrotoxicosis.',
      'recent-mi': 'Start low: raises demand of the heart.',
      'coronary-disease': 'Start low: raises demand of the heart.',
    },
    others: [['relative', { test: 'tsh', below: 0.1, unit: 'm[IU]/L' }, 'The dose is too high.']],
    pregnancy: ['usual', 'Needed; the dose rises by about a third. TSH every four weeks.'],
    lactation: ['usual', 'Needed by the mother; harmless to the infant.'],
    monitoring: ['TSH six to eight weeks after each change, then each year'],
  }),
  drugClass('thionamide', {
    label: tapazole,
    title: 'thionamide',
    hardly: { neutropenia: 'Agranulocytosis.', 'liver-disease': 'Liver injury.' },
    others: [
      ['absolute', { test: 'neutrophils', below: 0.5, unit: '10*3/uL' }, 'Agranulocytosis: stop.'],
    ],
    lactation: ['usual', 'Methimazole up to 20 mg a day is acceptable.', lactMed],
    monitoring: ['blood count with fever or sore throat; liver enzymes; free T4 and TSH'],
  }),
  drugClass('glucocorticoid', {
    label: prednisoneLabel,
    title: 'glucocorticoid',
    never: { 'systemic-fungal-infection': 'Barred unless given for adrenal insufficiency.' },
    hardly: {
      'active-tuberculosis': 'Only with treatment of tuberculosis.',
      'latent-tuberculosis': 'May reactivate.',
      'peptic-ulcer': 'May perforate or bleed.',
      psychosis: 'May worsen.',
      diabetes: 'Raises glucose.',
      'closed-angle-glaucoma': 'Raises pressure of the eye.',
      'hepatitis-b': 'May reactivate.',
    },
    pregnancy: ['caution', 'Cleft palate with early exposure is debated; lowest dose.'],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    monitoring: ['glucose, blood pressure, bone density, infection; taper after three weeks'],
    allergyNames: ['corticosteroids', 'glucocorticoids', 'steroids'],
  }),
  drugClass('mineralocorticoid', {
    label: namedLabel('Fludrocortisone tablets', 2019),
    title: 'mineralocorticoid',
    never: { 'systemic-fungal-infection': 'Barred.' },
    hardly: { hypokalemia: 'Lowers potassium further.', 'heart-failure': 'Holds sodium.' },
    monitoring: ['potassium and blood pressure'],
  }),
];

/** Thyroid hormones and thionamides. */
export const thyroidDrugs: readonly DrugFacts[] = [
  drug('levothyroxine', {
    label: synthroid,
    classes: ['thyroid-hormone'],
    doses: [
      oral({ single: [12.5, 200], perDay: [1, 1], max: 300, unit: 'ug' }),
      intravenous({
        use: 'myxedema coma, 300 to 500 at first',
        single: [25, 500],
        perDay: [1, 1],
        max: 500,
        unit: 'ug',
        source: label('Levothyroxine sodium for injection', 2021)('dosage'),
      }),
    ],
    vital: myxedema,
  }),
  drug('liothyronine', {
    label: label('Cytomel (liothyronine) tablets', 2018),
    classes: ['thyroid-hormone'],
    doses: [
      oral({ single: [5, 100], perDay: [1, 3], max: 100, unit: 'ug' }),
      intravenous({ single: [5, 50], perDay: [2, 6], max: 150, unit: 'ug', bound: 'ours' }),
    ],
    vital: myxedema,
  }),
  drug('methimazole', {
    label: tapazole,
    classes: ['thionamide'],
    doses: [oral({ single: [2.5, 40], perDay: [1, 3], max: 60 })],
    pregnancy: ['avoid', 'Malformations in the first trimester: prefer propylthiouracil then.'],
    vital: 'thyrotoxicosis returns after a stop',
  }),
  drug('propylthiouracil', {
    label: namedLabel('Propylthiouracil tablets', 2020),
    classes: ['thionamide'],
    doses: [
      oral({ single: [50, 300], perDay: [1, 4], max: 900 }),
      oral({
        use: 'thyroid storm, 500 to 1000 at first, then 250 every four hours',
        single: [200, 1_000],
        perDay: [4, 6],
        max: 2_000,
        source: { text: 'American Thyroid Association hyperthyroidism guideline', year: 2016 },
      }),
    ],
    pregnancy: ['caution', 'Preferred in the first trimester; liver failure in mother and fetus.'],
    hardly: { 'acute-liver-disease': 'Liver failure: prefer methimazole.' },
    vital: 'thyrotoxicosis returns after a stop',
  }),
];

/** Corticosteroids for the whole body. */
export const adrenalDrugs: readonly DrugFacts[] = [
  drug('hydrocortisone', {
    label: namedLabel('Cortef (hydrocortisone) tablets; Solu-Cortef injection', 2019),
    classes: ['glucocorticoid'],
    doses: [
      oral({ single: [2.5, 80], perDay: [1, 4], max: 240 }),
      intravenous({ single: [25, 500], perDay: [1, 12], max: 2_000, bound: 'ours' }),
      intramuscular({ single: [25, 500], perDay: [1, 4], max: 2_000, bound: 'ours' }),
      by('rectal', { single: [25, 100], perDay: [1, 3], max: 200 }),
      by('topical', { single: [0.1, 15], perDay: [1, 4], max: 60, unit: 'g', bound: 'ours' }),
    ],
    vital: crisis,
  }),
  drug('prednisone', {
    label: prednisoneLabel,
    classes: ['glucocorticoid'],
    doses: [
      oral({ single: [1, 60], perDay: [1 / 2, 4], max: 80 }),
      oral({ use: 'relapse of multiple sclerosis', single: [80, 200], perDay: [1, 1], max: 200 }),
    ],
    vital: crisis,
  }),
  drug('prednisolone', {
    label: namedLabel('Prednisolone tablets and oral solution', 2020),
    classes: ['glucocorticoid'],
    doses: [
      oral({ single: [1, 60], perDay: [1 / 2, 4], max: 80 }),
      oral({ use: 'relapse of multiple sclerosis', single: [80, 200], perDay: [1, 1], max: 200 }),
      by('ophthalmic', { single: [1, 2], perDay: [1, 24], max: 48, unit: '[drp]', bound: 'ours' }),
    ],
    vital: crisis,
  }),
  drug('methylprednisolone', {
    label: namedLabel('Medrol (methylprednisolone) tablets; Solu-Medrol injection', 2018),
    classes: ['glucocorticoid'],
    doses: [
      oral({ single: [2, 60], perDay: [1, 4], max: 96, bound: 'ours' }),
      intravenous({ use: 'usual', single: [10, 125], perDay: [1, 6], max: 500, bound: 'ours' }),
      intravenous({
        use: 'pulse, or 30 mg/kg for high-dose therapy',
        single: [250, 1_000],
        perDay: [1, 4],
        max: 2_000,
        bound: 'ours',
      }),
      intramuscular({ single: [10, 120], perDay: [1 / 14, 1], max: 240 }),
      by('intra-articular', { single: [4, 80], perDay: [1 / 35, 1], max: 80 }),
    ],
    vital: crisis,
  }),
  drug('dexamethasone', {
    label: namedLabel('Dexamethasone tablets and injection', 2021),
    classes: ['glucocorticoid'],
    doses: [
      oral({ single: [0.5, 20], perDay: [1, 4], max: 40 }),
      intravenous({ single: [0.5, 20], perDay: [1, 6], max: 40, bound: 'ours' }),
      intramuscular({ single: [0.5, 16], perDay: [1, 4], max: 40, bound: 'ours' }),
      by('intra-articular', { single: [0.4, 16], perDay: [1 / 14, 1], max: 16 }),
      by('ophthalmic', { single: [1, 2], perDay: [1, 24], max: 48, unit: '[drp]', bound: 'ours' }),
    ],
    vital: crisis,
  }),
  drug('fludrocortisone', {
    label: namedLabel('Fludrocortisone tablets', 2019),
    classes: ['mineralocorticoid'],
    doses: [oral({ single: [0.05, 0.2], perDay: [3 / 7, 2], max: 0.5, bound: 'ours' })],
    vital: 'adrenal crisis after a stop',
  }),
];
