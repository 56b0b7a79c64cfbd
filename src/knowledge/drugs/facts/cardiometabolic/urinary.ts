/** Drugs of bladder, prostate and pulmonary hypertension. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral, subcutaneous } from '../rows.ts';

const flomax = label('Flomax (tamsulosin) capsules', 2022);
const proscar = label('Proscar and Propecia (finasteride) tablets', 2021);
const ditropan = label('Ditropan XL (oxybutynin) tablets', 2021);
const viagra = label('Viagra (sildenafil) tablets', 2017);
const tracleer = label('Tracleer (bosentan) tablets', 2022);
const teratogen = 'Malformations: pregnancy tests before, during and after.';

/** Classes of drugs of bladder, prostate, erection and pulmonary hypertension. */
export const urinaryClasses: readonly DrugClassFacts[] = [
  drugClass('uroselective-alpha-blocker', {
    label: flomax,
    title: 'uroselective alpha-1 blocker',
    within: 'alpha-1-blocker',
    hardly: { hypotension: 'Lowers pressure on standing.' },
    monitoring: ['standing blood pressure; tell cataract surgeons'],
  }),
  drugClass('5-alpha-reductase-inhibitor', {
    label: proscar,
    title: '5-alpha-reductase inhibitor',
    pregnancy: ['contraindicated', 'Malforms the genitals of a male fetus.'],
    lactation: ['avoid', 'Not for women.'],
    monitoring: ['PSA falls by half: double it for comparison'],
  }),
  drugClass('bladder-antimuscarinic', {
    label: ditropan,
    title: 'antimuscarinic of the bladder',
    never: {
      'urinary-retention': 'Barred in retention.',
      gastroparesis: 'Barred in gastric retention.',
      'closed-angle-glaucoma': 'Barred when uncontrolled.',
    },
    hardly: {
      'myasthenia-gravis': 'Worsens weakness.',
      dementia: 'Confusion.',
      delirium: 'Confusion.',
      constipation: 'Worsens it.',
      'bowel-obstruction': 'Slows the bowel.',
    },
    flags: { anticholinergic: 'strong' },
    monitoring: ['residual urine where retention threatens; cognition'],
  }),
  drugClass('beta-3-agonist', {
    label: label('Myrbetriq (mirabegron) tablets', 2021),
    title: 'beta-3 agonist',
    hardly: { 'urinary-retention': 'Retention with outlet obstruction.' },
  }),
  drugClass('pde5-inhibitor', {
    label: viagra,
    title: 'PDE5 inhibitor',
    hardly: {
      hypotension: 'Not under 90/50 mm[Hg].',
      'recent-mi': 'Not within six months.',
      stroke: 'Not within six months.',
      'retinal-disease': 'Not in retinitis pigmentosa.',
      'aortic-stenosis': 'Outflow obstruction: sensitive to vasodilators.',
    },
    allergyNames: ['pde5 inhibitors'],
  }),
  drugClass('urinary-analgesic', {
    label: namedLabel('Pyridium (phenazopyridine) tablets', 2018),
    title: 'urinary analgesic',
  }),
  drugClass('endothelin-receptor-antagonist', {
    label: tracleer,
    title: 'endothelin receptor antagonist',
    pregnancy: ['contraindicated', teratogen],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    hardly: { anemia: 'Lowers hemoglobin.', 'heart-failure': 'Holds fluid.' },
    monitoring: ['pregnancy test each month; hemoglobin; liver enzymes'],
  }),
  drugClass('guanylate-cyclase-stimulator', {
    label: label('Adempas (riociguat) tablets', 2021),
    title: 'guanylate cyclase stimulator',
    pregnancy: ['contraindicated', teratogen],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    hardly: { hypotension: 'Lowers pressure further.' },
  }),
  drugClass('prostacyclin-agonist', {
    label: label('Uptravi (selexipag) tablets', 2022),
    title: 'prostacyclin agonist',
  }),
  drugClass('cholinergic-agonist', {
    label: namedLabel('Urecholine (bethanechol) tablets', 2019),
    title: 'cholinergic agonist',
  }),
  drugClass('alpha-1-agonist', {
    label: namedLabel('ProAmatine (midodrine) tablets', 2017),
    title: 'alpha-1 agonist',
  }),
];

/** Drugs of bladder, prostate and erection. */
export const urinaryDrugs: readonly DrugFacts[] = [
  drug('tamsulosin', {
    label: flomax,
    classes: ['uroselective-alpha-blocker', 'alpha-1-blocker'],
    doses: [oral({ single: [0.4, 0.8], perDay: [1, 1], max: 0.8 })],
  }),
  drug('alfuzosin', {
    label: label('Uroxatral (alfuzosin) tablets', 2022),
    classes: ['uroselective-alpha-blocker', 'alpha-1-blocker'],
    doses: [oral({ single: [10, 10], perDay: [1, 1], max: 10 })],
    renal: [['crcl', 30, 'monitor', 'Caution in severe impairment.']],
    hepatic: [['B', 'avoid', 'Contraindicated in moderate and severe impairment.']],
    hardly: { 'long-qt': 'Prolongs QT.' },
    flags: { qt: 'possible', cyp3a4: 'sensitive substrate' },
  }),
  drug('silodosin', {
    label: label('Rapaflo (silodosin) capsules', 2020),
    classes: ['uroselective-alpha-blocker', 'alpha-1-blocker'],
    doses: [oral({ single: [4, 8], perDay: [1, 1], max: 8 })],
    renal: [
      ['crcl', 50, 'reduce', '4 mg a day.', 4],
      ['crcl', 30, 'avoid', 'Contraindicated.'],
    ],
    hepatic: [['C', 'avoid', 'Contraindicated.']],
  }),
  drug('finasteride', {
    label: proscar,
    classes: ['5-alpha-reductase-inhibitor'],
    doses: [oral({ single: [1, 5], perDay: [1, 1], max: 5 })],
  }),
  drug('dutasteride', {
    label: label('Avodart (dutasteride) capsules', 2020),
    classes: ['5-alpha-reductase-inhibitor'],
    doses: [oral({ single: [0.5, 0.5], perDay: [1, 1], max: 0.5 })],
  }),
  drug('oxybutynin', {
    label: ditropan,
    classes: ['bladder-antimuscarinic'],
    doses: [
      oral({ use: 'immediate release', single: [2.5, 5], perDay: [1, 4], max: 20 }),
      oral({ use: 'extended release', single: [5, 30], perDay: [1, 1], max: 30 }),
      by('topical', { use: '10 % gel', single: [84, 100], perDay: [1, 1], max: 100 }),
      by('transdermal', { use: 'patch', single: [3.9, 36], perDay: [2 / 7, 2 / 7], max: 36 }),
    ],
  }),
  drug('tolterodine', {
    label: label('Detrol and Detrol LA (tolterodine)', 2020),
    classes: ['bladder-antimuscarinic'],
    doses: [oral({ single: [1, 4], perDay: [1, 2], max: 4 })],
    renal: [['crcl', 30, 'reduce', '2 mg a day; below 10 mL/min not studied.', 2]],
    hepatic: [
      ['A', 'reduce', '2 mg a day.', 2],
      ['C', 'avoid', 'Extended release is not recommended.'],
    ],
    flags: { anticholinergic: 'strong', qt: 'possible', cyp2d6: 'sensitive substrate' },
  }),
  drug('solifenacin', {
    label: label('Vesicare (solifenacin) tablets', 2022),
    classes: ['bladder-antimuscarinic'],
    doses: [oral({ single: [5, 10], perDay: [1, 1], max: 10 })],
    renal: [['crcl', 30, 'reduce', 'At most 5 mg a day.', 5]],
    hepatic: [
      ['B', 'reduce', 'At most 5 mg a day.', 5],
      ['C', 'avoid', 'Not recommended.'],
    ],
    flags: { anticholinergic: 'strong', qt: 'conditional' },
  }),
  drug('trospium', {
    label: label('Sanctura (trospium) tablets; extended-release capsules', 2018),
    classes: ['bladder-antimuscarinic'],
    doses: [oral({ single: [20, 60], perDay: [1, 2], max: 60 })],
    renal: [['crcl', 30, 'reduce', '20 mg once daily; extended release is not recommended.', 20]],
  }),
  drug('darifenacin', {
    label: label('Enablex (darifenacin) tablets', 2020),
    classes: ['bladder-antimuscarinic'],
    doses: [oral({ single: [7.5, 15], perDay: [1, 1], max: 15 })],
    hepatic: [
      ['B', 'reduce', 'At most 7.5 mg a day.', 7.5],
      ['C', 'avoid', 'Not recommended.'],
    ],
    flags: { anticholinergic: 'strong', cyp3a4: 'sensitive substrate' },
  }),
  drug('fesoterodine', {
    label: label('Toviaz (fesoterodine) tablets', 2021),
    classes: ['bladder-antimuscarinic'],
    doses: [oral({ single: [4, 8], perDay: [1, 1], max: 8 })],
    renal: [['crcl', 30, 'reduce', 'At most 4 mg a day.', 4]],
    hepatic: [['C', 'avoid', 'Not recommended.']],
  }),
  drug('mirabegron', {
    label: label('Myrbetriq (mirabegron) tablets', 2021),
    classes: ['beta-3-agonist'],
    doses: [oral({ single: [25, 50], perDay: [1, 1], max: 50 })],
    renal: [
      ['egfr', 30, 'reduce', 'At most 25 mg a day.', 25],
      ['egfr', 15, 'avoid', 'Not recommended.'],
    ],
    hepatic: [
      ['B', 'reduce', 'At most 25 mg a day.', 25],
      ['C', 'avoid', 'Not recommended.'],
    ],
    hardly: { 'severe-hypertension': 'Not recommended at 180/110 mm[Hg] or more.' },
    monitoring: ['blood pressure'],
  }),
  drug('vibegron', {
    label: label('Gemtesa (vibegron) tablets', 2023),
    classes: ['beta-3-agonist'],
    doses: [oral({ single: [75, 75], perDay: [1, 1], max: 75 })],
    renal: [['egfr', 15, 'avoid', 'Not recommended.']],
    hepatic: [['C', 'avoid', 'Not recommended.']],
  }),
  drug('bethanechol', {
    label: namedLabel('Urecholine (bethanechol) tablets', 2019),
    classes: ['cholinergic-agonist'],
    doses: [oral({ single: [5, 50], perDay: [3, 4], max: 200 })],
    never: {
      asthma: 'Barred.',
      'peptic-ulcer': 'Barred.',
      hyperthyroidism: 'Barred.',
      bradycardia: 'Barred when pronounced.',
      'coronary-disease': 'Barred.',
      'seizure-disorder': 'Barred.',
      parkinson: 'Barred.',
      'bowel-obstruction': 'Barred in mechanical obstruction.',
    },
  }),
  drug('phenazopyridine', {
    label: namedLabel('Pyridium (phenazopyridine) tablets', 2018),
    classes: ['urinary-analgesic'],
    doses: [oral({ single: [95, 200], perDay: [1, 3], max: 600 })],
    renal: [['crcl', 50, 'avoid', 'Contraindicated in renal insufficiency.']],
    hardly: { 'g6pd-deficiency': 'Hemolysis.', 'liver-disease': 'Liver injury.' },
    monitoring: ['at most two days together with an antibacterial'],
  }),
  drug('sildenafil', {
    label: label('Viagra and Revatio (sildenafil)', 2023),
    classes: ['pde5-inhibitor'],
    doses: [
      oral({ use: 'erection', single: [25, 100], perDay: [1 / 31, 1], max: 100 }),
      oral({ use: 'pulmonary hypertension', single: [20, 80], perDay: [3, 3], max: 240 }),
      intravenous({ use: 'pulmonary hypertension', single: [2.5, 10], perDay: [3, 3], max: 30 }),
    ],
    renal: [['crcl', 30, 'reduce', 'For erection start with 25 mg.']],
    hepatic: [['A', 'reduce', 'For erection start with 25 mg.']],
    hardly: { 'sickle-cell-disease': 'Crises in a trial of pulmonary hypertension.' },
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('tadalafil', {
    label: label('Cialis and Adcirca (tadalafil) tablets', 2023),
    classes: ['pde5-inhibitor'],
    doses: [
      oral({ use: 'erection as needed', single: [5, 20], perDay: [1 / 31, 1], max: 20 }),
      oral({ use: 'erection or prostate, daily', single: [2.5, 5], perDay: [1, 1], max: 5 }),
      oral({ use: 'pulmonary hypertension', single: [20, 40], perDay: [1, 1], max: 40 }),
    ],
    renal: [
      ['crcl', 50, 'reduce', 'At most 10 mg in 48 hours; pulmonary hypertension start 20 mg.'],
      ['crcl', 30, 'reduce', 'At most 5 mg in 72 hours; not daily; not for the lung.', 5],
    ],
    hepatic: [
      ['A', 'reduce', 'At most 10 mg; pulmonary hypertension start 20 mg.'],
      ['C', 'avoid', 'Not recommended.'],
    ],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('vardenafil', {
    label: label('Levitra (vardenafil) tablets', 2017),
    classes: ['pde5-inhibitor'],
    doses: [oral({ single: [2.5, 20], perDay: [1 / 31, 1], max: 20 })],
    hepatic: [
      ['B', 'reduce', 'Start with 5 mg; at most 10 mg.', 10],
      ['C', 'avoid', 'Not recommended.'],
    ],
    hardly: { 'long-qt': 'Prolongs QT: avoid.' },
    flags: { qt: 'possible', cyp3a4: 'sensitive substrate' },
  }),
  drug('avanafil', {
    label: label('Stendra (avanafil) tablets', 2022),
    classes: ['pde5-inhibitor'],
    doses: [oral({ single: [50, 200], perDay: [1 / 31, 1], max: 200 })],
    renal: [['crcl', 30, 'avoid', 'Not recommended.']],
    hepatic: [['C', 'avoid', 'Not recommended.']],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
];

/** Drugs of pulmonary hypertension, of failing hearts, and against low pressure. */
export const pulmonaryHypertensionDrugs: readonly DrugFacts[] = [
  drug('bosentan', {
    label: tracleer,
    classes: ['endothelin-receptor-antagonist'],
    doses: [oral({ single: [62.5, 125], perDay: [1, 2], max: 250 })],
    hepatic: [['B', 'avoid', 'Avoid in moderate and severe impairment.']],
    others: [
      ['relative', { test: 'alt', above: 120, unit: 'U/L' }, 'Avoid above three times normal.'],
    ],
    vital: 'pulmonary hypertension worsens after a sudden stop',
  }),
  drug('ambrisentan', {
    label: label('Letairis (ambrisentan) tablets', 2019),
    classes: ['endothelin-receptor-antagonist'],
    doses: [oral({ single: [5, 10], perDay: [1, 1], max: 10 })],
    hepatic: [['B', 'avoid', 'Not recommended in moderate and severe impairment.']],
    never: { 'interstitial-lung-disease': 'Barred in idiopathic pulmonary fibrosis.' },
    vital: 'pulmonary hypertension worsens after a sudden stop',
  }),
  drug('macitentan', {
    label: label('Opsumit (macitentan) tablets', 2023),
    classes: ['endothelin-receptor-antagonist'],
    doses: [oral({ single: [10, 10], perDay: [1, 1], max: 10 })],
    hepatic: [['C', 'monitor', 'Not to be started with much raised enzymes.']],
    vital: 'pulmonary hypertension worsens after a sudden stop',
  }),
  drug('riociguat', {
    label: label('Adempas (riociguat) tablets', 2021),
    classes: ['guanylate-cyclase-stimulator'],
    doses: [oral({ single: [0.5, 2.5], perDay: [3, 3], max: 7.5 })],
    renal: [['crcl', 15, 'avoid', 'Not recommended, nor on dialysis.']],
    hepatic: [['C', 'avoid', 'Not recommended.']],
    hardly: { 'interstitial-lung-disease': 'Barred where it is the cause of the hypertension.' },
    vital: 'pulmonary hypertension worsens after a sudden stop',
  }),
  drug('vericiguat', {
    label: label('Verquvo (vericiguat) tablets', 2021),
    classes: ['guanylate-cyclase-stimulator'],
    doses: [oral({ single: [2.5, 10], perDay: [1, 1], max: 10 })],
    renal: [['egfr', 15, 'monitor', 'Not studied.']],
    hepatic: [['C', 'monitor', 'Not studied.']],
    hardly: { anemia: 'Lowers hemoglobin.' },
  }),
  drug('selexipag', {
    label: label('Uptravi (selexipag) tablets', 2022),
    classes: ['prostacyclin-agonist'],
    doses: [oral({ single: [200, 1_600], perDay: [1, 2], max: 3_200, unit: 'ug' })],
    hepatic: [
      ['B', 'reduce', 'Once daily.', 1_600],
      ['C', 'avoid', 'Avoid.'],
    ],
    vital: 'pulmonary hypertension worsens after a sudden stop',
  }),
  drug('treprostinil', {
    label: label('Remodulin and Orenitram (treprostinil)', 2021),
    classes: ['prostacyclin-agonist'],
    doses: [
      subcutaneous({ single: [0.05, 15], perDay: [1, 1], max: 30, bound: 'ours' }),
      intravenous({ single: [0.05, 15], perDay: [1, 1], max: 30, bound: 'ours' }),
      oral({ single: [0.125, 16], perDay: [2, 3], max: 42, bound: 'ours' }),
    ],
    hepatic: [
      ['B', 'reduce', 'Start lower; tablets are to be avoided.'],
      ['C', 'avoid', 'Tablets are barred; infusion was not studied.'],
    ],
    vital: 'pulmonary hypertension worsens and may kill after a sudden stop',
  }),
  drug('midodrine', {
    label: namedLabel('ProAmatine (midodrine) tablets', 2017),
    classes: ['alpha-1-agonist'],
    doses: [oral({ single: [2.5, 10], perDay: [1, 3], max: 40, maxSingle: 20 })],
    renal: [['crcl', 60, 'reduce', 'Start with 2.5 mg.']],
    never: {
      'acute-kidney-injury': 'Barred in acute renal disease.',
      'urinary-retention': 'Barred.',
      pheochromocytoma: 'Barred.',
      hyperthyroidism: 'Barred in thyrotoxicosis.',
      'severe-hypertension': 'Barred in persistent supine hypertension.',
    },
    hardly: { 'coronary-disease': 'Barred in severe organic heart disease.' },
  }),
];
