/** Sex hormones, skin, vitamins and minerals. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral } from '../rows.ts';

const estrace = label('Estrace (estradiol) tablets', 2022);
const provera = label('Provera (medroxyprogesterone) tablets', 2023);
const isotretinoinLabel = label('Isotretinoin capsules', 2023);
const vitaminLabel = label('Cyanocobalamin injection', 2022);

/** What these drugs share by kind. */
export const hormoneAndVitaminClasses: readonly DrugClassFacts[] = [
  drugClass('estrogen', {
    label: estrace,
    title: 'estrogen',
    pregnancy: ['contraindicated', 'No use in pregnancy.'],
    never: {
      'venous-thromboembolism': 'Thrombosis now or earlier.',
      'recent-mi': 'Arterial thrombosis.',
      stroke: 'Arterial thrombosis.',
      'coronary-disease': 'Arterial thrombosis.',
      'breast-cancer': 'Grows on estrogens.',
      'endometrial-cancer': 'Grows on estrogens.',
      'undiagnosed-vaginal-bleeding': 'Find the cause before.',
      'acute-liver-disease': 'Not cleared.',
      thrombophilia: 'Thrombosis.',
    },
    hardly: { 'migraine-with-aura': 'Stroke.' },
  }),
  drugClass('combined-contraceptive-estrogen', {
    label: label('Combined oral contraceptives (ethinyl estradiol) tablets', 2023),
    title: 'contraceptive estrogen',
    within: 'estrogen',
    never: {
      'smoker-over-35': 'Cardiovascular events: boxed warning.',
      'migraine-with-aura': 'Stroke.',
      'severe-hypertension': 'Stroke.',
    },
    lactation: ['caution', 'Less milk in the first weeks.'],
  }),
  drugClass('progestin', {
    label: provera,
    title: 'progestin',
    duplicates: false,
    never: {
      'breast-cancer': 'Grows on progestins.',
      'undiagnosed-vaginal-bleeding': 'Find the cause before.',
    },
  }),
  drugClass('ovulation-inducer', {
    label: label('Clomid (clomiphene) tablets', 2021),
    title: 'ovulation inducer',
    pregnancy: ['contraindicated', 'No use in pregnancy.'],
  }),
  drugClass('uterotonic', {
    label: label('Methergine (methylergonovine) tablets and injection', 2022),
    title: 'uterotonic',
    duplicates: false,
  }),
  drugClass('systemic-retinoid', {
    label: isotretinoinLabel,
    title: 'systemic retinoid',
    pregnancy: ['contraindicated', 'Malformations: boxed warning.'],
    lactation: ['contraindicated', 'Not while breast-feeding.'],
    hardly: { depression: 'Follow the mood.', 'hypertriglyceridemia-severe': 'Pancreatitis.' },
    monitoring: ['pregnancy test every month, triglycerides, liver enzymes'],
  }),
  drugClass('topical-agent', {
    label: label('Differin (adapalene) gel', 2021),
    title: 'agent for the skin',
    duplicates: false,
  }),
  drugClass('vitamin', {
    label: vitaminLabel,
    title: 'vitamin',
    duplicates: false,
    pregnancy: ['usual', 'Needed in pregnancy.'],
    lactation: ['usual', 'Needed while breast-feeding.'],
  }),
  drugClass('mineral', {
    label: label('Magnesium sulfate injection', 2022),
    title: 'mineral',
    duplicates: false,
  }),
];

const hormones: readonly DrugFacts[] = [
  drug('estradiol', {
    label: estrace,
    classes: ['estrogen'],
    doses: [
      oral({ single: [0.5, 2], perDay: [1, 1], max: 4, bound: 'ours' }),
      by('transdermal', { single: [0.014, 0.1], perDay: [1 / 7, 2 / 7], max: 0.2, bound: 'ours' }),
      by('vaginal', { single: [0.004, 0.05], perDay: [1 / 7, 1], max: 4, bound: 'ours' }),
    ],
  }),
  drug('estrogens, conjugated (usp)', {
    label: label('Premarin (conjugated estrogens) tablets', 2022),
    classes: ['estrogen'],
    doses: [oral({ single: [0.3, 1.25], perDay: [1, 1], max: 2.5, bound: 'ours' })],
  }),
  drug('ethinyl estradiol', {
    label: label('Combined oral contraceptives (ethinyl estradiol) tablets', 2023),
    classes: ['combined-contraceptive-estrogen', 'estrogen'],
    doses: [oral({ single: [0.01, 0.05], perDay: [1, 1], max: 0.1, bound: 'ours' })],
  }),
  drug('norethindrone', {
    label: label('Aygestin (norethindrone) tablets', 2022),
    classes: ['progestin'],
    doses: [oral({ single: [0.35, 15], perDay: [1, 1], max: 15 })],
    lactation: ['usual', 'The progestin-only pill is used.'],
  }),
  drug('levonorgestrel', {
    label: label('Plan B One-Step (levonorgestrel) tablet', 2022),
    classes: ['progestin'],
    doses: [oral({ single: [0.05, 1.5], perDay: [1, 1], max: 1.5 })],
    lactation: ['usual', 'Progestin-only methods are used.'],
  }),
  drug('drospirenone', {
    label: label('Slynd (drospirenone) tablets', 2022),
    classes: ['progestin'],
    doses: [oral({ single: [3, 4], perDay: [1, 1], max: 4 })],
    never: { 'adrenal-insufficiency': 'Hyperkalemia.', ckd: 'Hyperkalemia.' },
    flags: { hyperkalemia: true },
  }),
  drug('medroxyprogesterone', {
    label: provera,
    classes: ['progestin'],
    doses: [
      oral({ single: [2.5, 20], perDay: [1, 1], max: 30, bound: 'ours' }),
      intramuscular({ single: [150, 150], perDay: [1 / 91, 1 / 77], max: 150 }),
    ],
    hardly: { osteoporosis: 'The depot form loses bone: boxed warning.' },
  }),
  drug('progesterone', {
    label: label('Prometrium (progesterone) capsules', 2023),
    classes: ['progestin'],
    doses: [
      oral({ single: [100, 400], perDay: [1, 1], max: 400 }),
      by('vaginal', { single: [45, 400], perDay: [1, 3], max: 800, bound: 'ours' }),
    ],
  }),
  drug('megestrol', {
    label: label('Megace (megestrol) suspension', 2021),
    classes: ['progestin'],
    doses: [oral({ single: [40, 800], perDay: [1, 4], max: 800 })],
    pregnancy: ['contraindicated', 'Harms the fetus.'],
    hardly: { 'venous-thromboembolism': 'Thrombosis.' },
  }),
  drug('clomiphene', {
    label: label('Clomid (clomiphene) tablets', 2021),
    classes: ['ovulation-inducer'],
    doses: [oral({ single: [50, 150], perDay: [1, 1], max: 150, bound: 'ours' })],
    never: {
      'acute-liver-disease': 'Liver disease.',
      'undiagnosed-vaginal-bleeding': 'First why.',
    },
  }),
  drug('methylergonovine', {
    label: label('Methergine (methylergonovine) tablets and injection', 2022),
    classes: ['uterotonic'],
    doses: [
      oral({ single: [0.2, 0.2], perDay: [3, 4], max: 0.8 }),
      intramuscular({ single: [0.2, 0.2], perDay: [1, 12], max: 1, bound: 'ours' }),
    ],
    pregnancy: ['contraindicated', 'Contracts the uterus.'],
    never: { hypertension: 'Crisis.' },
  }),
];

const skin: readonly DrugFacts[] = [
  drug('isotretinoin', {
    label: isotretinoinLabel,
    classes: ['systemic-retinoid'],
    doses: [oral({ single: [10, 80], perDay: [1, 2], max: 160, bound: 'ours' })],
  }),
  drug('acitretin', {
    label: label('Soriatane (acitretin) capsules', 2021),
    classes: ['systemic-retinoid'],
    doses: [oral({ single: [10, 50], perDay: [1, 1], max: 75, bound: 'ours' })],
    never: { 'liver-disease': 'Severe liver disease.', ckd: 'Severe kidney disease.' },
  }),
  drug('permethrin', {
    label: label('Elimite (permethrin) cream', 2021),
    classes: ['topical-agent'],
    doses: [by('topical', { single: [1, 60], perDay: [1, 1], max: 60, unit: 'g' })],
    pregnancy: ['usual', 'Hardly absorbed.'],
  }),
  drug('mupirocin', {
    label: label('Bactroban (mupirocin) ointment', 2021),
    classes: ['topical-agent'],
    doses: [by('topical', { single: [0.1, 5], perDay: [2, 3], max: 15, unit: 'g', bound: 'ours' })],
  }),
  drug('clotrimazole', {
    label: label('Clotrimazole troches and cream', 2021),
    classes: ['topical-agent'],
    doses: [
      oral({ use: 'troche', single: [10, 10], perDay: [3, 5], max: 50 }),
      by('topical', { single: [0.1, 20], perDay: [1, 2], max: 40, unit: 'g', bound: 'ours' }),
    ],
  }),
];

const nutrients: readonly DrugFacts[] = [
  drug('folic acid', {
    label: label('Folic acid tablets', 2021),
    classes: ['vitamin'],
    doses: [oral({ single: [0.4, 5], perDay: [1, 1], max: 15, bound: 'ours' })],
  }),
  drug('vitamin b12', {
    label: vitaminLabel,
    classes: ['vitamin'],
    doses: [
      oral({ single: [50, 2000], perDay: [1, 1], max: 5000, unit: 'ug', bound: 'ours' }),
      intramuscular({ single: [100, 1000], perDay: [1 / 31, 1], max: 2000, unit: 'ug' }),
      by('subcutaneous', { single: [100, 1000], perDay: [1 / 31, 1], max: 2000, unit: 'ug' }),
    ],
  }),
  drug('thiamine', {
    label: label('Thiamine injection', 2022),
    classes: ['vitamin'],
    doses: [
      oral({ single: [50, 300], perDay: [1, 3], max: 600, bound: 'ours' }),
      intravenous({ single: [100, 500], perDay: [1, 3], max: 1500, bound: 'ours' }),
    ],
  }),
  drug('pyridoxine', {
    label: label('Pyridoxine tablets', 2021),
    classes: ['vitamin'],
    doses: [oral({ single: [10, 100], perDay: [1, 2], max: 400, bound: 'ours' })],
  }),
  drug('ergocalciferol', {
    label: label('Drisdol (ergocalciferol) capsules', 2022),
    classes: ['vitamin'],
    doses: [oral({ single: [400, 50_000], perDay: [1 / 31, 1], max: 100_000, unit: '[iU]' })],
    never: { hypercalcemia: 'Raises calcium further.' },
  }),
  drug('cholecalciferol', {
    label: label('Cholecalciferol capsules', 2021),
    classes: ['vitamin'],
    doses: [oral({ single: [400, 50_000], perDay: [1 / 31, 1], max: 60_000, unit: '[iU]' })],
    hardly: { hypercalcemia: 'Raises calcium further.' },
  }),
  drug('vitamin k1', {
    label: label('Phytonadione tablets and injection', 2022),
    classes: ['vitamin'],
    doses: [
      oral({ single: [1, 10], perDay: [1, 2], max: 25 }),
      intravenous({ single: [1, 10], perDay: [1, 2], max: 25 }),
    ],
  }),
  drug('calcium carbonate', {
    label: label('Calcium carbonate tablets', 2021),
    classes: ['mineral'],
    doses: [oral({ single: [250, 2500], perDay: [1, 4], max: 7500, bound: 'ours' })],
    never: { hypercalcemia: 'Raises calcium further.' },
  }),
  drug('magnesium oxide', {
    label: label('Magnesium oxide tablets', 2021),
    classes: ['mineral'],
    doses: [oral({ single: [200, 800], perDay: [1, 3], max: 1600, bound: 'ours' })],
    renal: [['egfr', 30, 'avoid', 'Magnesium builds up.']],
  }),
  drug('magnesium sulfate', {
    label: label('Magnesium sulfate injection', 2022),
    classes: ['mineral'],
    doses: [intravenous({ single: [1000, 6000], perDay: [1, 24], max: 40_000 })],
    renal: [['egfr', 30, 'reduce', 'At most 20 g in 48 hours, with levels.', 20_000]],
    hardly: { 'myasthenia-gravis': 'Blocks transmission at the end plate.' },
  }),
  drug('zinc sulfate', {
    label: label('Zinc sulfate capsules', 2021),
    classes: ['mineral'],
    doses: [oral({ single: [50, 220], perDay: [1, 3], max: 660, bound: 'ours' })],
  }),
];

/** Hormones of reproduction, skin drugs, vitamins and minerals in common use. */
export const hormoneAndVitaminDrugs: readonly DrugFacts[] = [...hormones, ...skin, ...nutrients];
