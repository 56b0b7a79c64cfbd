/** Calcium channel blockers, vasodilators, nitrates. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { heartFailureGuideline, hypertensionInPregnancy, lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral } from '../rows.ts';

const norvasc = label('Norvasc (amlodipine) tablets', 2019);
const cardizem = namedLabel('Cardizem (diltiazem) tablets and injection', 2020);
const calan = namedLabel('Calan (verapamil) tablets; verapamil injection', 2020);
const nitroglycerinLabel = label('Nitrostat (nitroglycerin) sublingual tablets', 2021);

/** Classes of drugs that act on vessels. */
export const vesselClasses: readonly DrugClassFacts[] = [
  drugClass('calcium-channel-blocker', {
    label: norvasc,
    title: 'calcium channel blocker',
    duplicates: false,
    allergyNames: ['calcium channel blockers'],
  }),
  drugClass('dihydropyridine', {
    label: norvasc,
    title: 'dihydropyridine calcium channel blocker',
    within: 'calcium-channel-blocker',
    hardly: { 'aortic-stenosis': 'Pressure may fall abruptly in severe stenosis.' },
    monitoring: ['blood pressure and edema'],
  }),
  drugClass('nondihydropyridine-calcium-channel-blocker', {
    label: calan,
    title: 'calcium channel blocker that slows the heart',
    within: 'calcium-channel-blocker',
    never: {
      'second-or-third-degree-heart-block': 'Unless a pacemaker works.',
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
      'heart-failure-reduced-ef': 'Weakens the failing ventricle.',
      hypotension: 'Barred under 90 mm[Hg] systolic.',
      'wolff-parkinson-white': 'Speeds conduction by the accessory path in atrial fibrillation.',
    },
    hardly: { bradycardia: 'Slows the heart further.' },
    flags: { bradycardia: true },
    monitoring: ['heart rate, blood pressure and PR interval'],
  }),
  drugClass('nitrate', {
    label: nitroglycerinLabel,
    title: 'nitrate',
    duplicates: false,
    hardly: {
      'hypertrophic-obstructive-cardiomyopathy': 'Worsens the obstruction.',
      hypotension: 'Lowers pressure further.',
      'raised-intracranial-pressure': 'Raises intracranial pressure.',
    },
    allergyNames: ['nitrates'],
  }),
  drugClass('alpha-1-blocker', {
    label: label('Cardura (doxazosin) tablets', 2021),
    title: 'alpha-1 blocker',
    hardly: { hypotension: 'Orthostatic hypotension and syncope, above all at the first doses.' },
    monitoring: ['standing blood pressure after the first doses; tell cataract surgeons'],
  }),
  drugClass('central-alpha-2-agonist', {
    label: namedLabel('Catapres (clonidine) tablets', 2016),
    title: 'central alpha-2 agonist',
    hardly: { bradycardia: 'Slows the heart further.' },
    flags: { bradycardia: true, sedating: 'other' },
  }),
  drugClass('direct-vasodilator', {
    label: namedLabel('Hydralazine tablets and injection', 2020),
    title: 'direct vasodilator',
    monitoring: ['blood pressure and heart rate'],
  }),
];

/** Drugs that act on vessels. */
export const vesselDrugs: readonly DrugFacts[] = [
  drug('amlodipine', {
    label: norvasc,
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [oral({ single: [2.5, 10], perDay: [1, 2], max: 10 })],
    hepatic: [['A', 'monitor', 'Start with 2.5 mg; raise slowly in severe disease.']],
    pregnancy: ['caution', 'Data are few and reassuring.'],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
  }),
  drug('nifedipine', {
    label: namedLabel('Procardia XL and Procardia (nifedipine)', 2020),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [
      oral({ use: 'extended release', single: [30, 120], perDay: [1, 2], max: 120 }),
      oral({
        use: 'immediate release, angina',
        single: [10, 30],
        perDay: [3, 4],
        max: 180,
        maxSingle: 30,
      }),
    ],
    hepatic: [['B', 'monitor', 'Exposure rises in cirrhosis.']],
    pregnancy: ['usual', 'Preferred for hypertension in pregnancy.', hypertensionInPregnancy],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    hardly: { 'recent-mi': 'Immediate release: not in the first one to two weeks.' },
  }),
  drug('felodipine', {
    label: namedLabel('Plendil (felodipine) tablets', 2012),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [oral({ single: [2.5, 10], perDay: [1, 1], max: 10 })],
    hepatic: [['A', 'reduce', 'Start with 2.5 mg.']],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('isradipine', {
    label: namedLabel('Isradipine capsules', 2013),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [oral({ single: [2.5, 10], perDay: [2, 2], max: 20 })],
  }),
  drug('nisoldipine', {
    label: namedLabel('Sular (nisoldipine) tablets', 2017),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [
      oral({ single: [8.5, 34], perDay: [1, 1], max: 34 }),
      oral({
        use: 'original formulation (10 to 40 mg tablets)',
        single: [10, 40],
        perDay: [1, 1],
        max: 60,
        source: namedLabel('Nisoldipine extended-release tablets', 2011)('dosage'),
      }),
    ],
    hepatic: [['A', 'reduce', 'Start with 8.5 mg of the geometric matrix tablet.']],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('nimodipine', {
    label: label('Nymalize (nimodipine) oral solution', 2020),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [oral({ single: [30, 60], perDay: [6, 12], max: 360, maxSingle: 60 })],
    hepatic: [['A', 'reduce', 'In cirrhosis 30 mg every four hours.', 180]],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('nicardipine', {
    label: namedLabel('Cardene (nicardipine) capsules and injection', 2019),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [
      oral({ single: [20, 60], perDay: [2, 3], max: 120 }),
      intravenous({ use: 'infusion, 5 to 15 mg/h', single: [5, 15], perDay: [1, 24], max: 360 }),
    ],
    hepatic: [['B', 'reduce', 'Start with 20 mg twice daily; slower infusion.']],
    never: { 'aortic-stenosis': 'Barred in advanced stenosis.' },
  }),
  drug('clevidipine', {
    label: label('Cleviprex (clevidipine) emulsion', 2021),
    classes: ['dihydropyridine', 'calcium-channel-blocker'],
    doses: [
      intravenous({
        use: 'infusion, 1 to 32 mg/h',
        single: [1, 32],
        perDay: [1, 24],
        max: 504,
        maxSingle: 32,
      }),
    ],
    never: {
      'hypersensitivity-egg-or-soy': 'The emulsion holds egg and soy.',
      'aortic-stenosis': 'Barred in severe stenosis.',
      pancreatitis: 'Lipid load: barred in acute pancreatitis with hyperlipidemia.',
    },
  }),
  drug('diltiazem', {
    label: cardizem,
    classes: ['nondihydropyridine-calcium-channel-blocker', 'calcium-channel-blocker'],
    doses: [
      oral({ use: 'immediate release', single: [30, 120], perDay: [3, 4], max: 360 }),
      oral({
        use: 'extended release',
        single: [60, 540],
        perDay: [1, 2],
        max: 540,
        source: label('Cardizem LA (diltiazem) tablets', 2020)('dosage'),
      }),
      intravenous({
        use: 'bolus of 0.25 mg/kg, then 5 to 15 mg/h',
        single: [5, 35],
        perDay: [1, 24],
        max: 400,
        maxSingle: 40,
        bound: 'ours',
      }),
    ],
    hepatic: [['B', 'monitor', 'Cleared by the liver: raise slowly.']],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    flags: { bradycardia: true, cyp3a4: 'moderate inhibitor' },
  }),
  drug('verapamil', {
    label: calan,
    classes: ['nondihydropyridine-calcium-channel-blocker', 'calcium-channel-blocker'],
    doses: [
      oral({ single: [40, 480], perDay: [1, 4], max: 480 }),
      intravenous({ single: [2.5, 10], perDay: [1, 2], max: 20, maxSingle: 10 }),
    ],
    renal: [['crcl', 30, 'monitor', 'Watch the PR interval and signs of overdose.']],
    hepatic: [['C', 'reduce', 'About 30 % of the usual dose.', 144]],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    flags: { bradycardia: true, cyp3a4: 'moderate inhibitor' },
  }),
  drug('hydralazine', {
    label: namedLabel('Hydralazine tablets and injection', 2020),
    classes: ['direct-vasodilator'],
    doses: [
      oral({ single: [10, 100], perDay: [2, 4], max: 300 }),
      intravenous({ single: [5, 20], perDay: [1, 12], max: 200, maxSingle: 40, bound: 'ours' }),
      by('intramuscular', {
        single: [10, 40],
        perDay: [1, 6],
        max: 200,
        maxSingle: 40,
        bound: 'ours',
      }),
    ],
    renal: [['crcl', 10, 'reduce', 'Every 8 to 16 hours.']],
    pregnancy: ['usual', 'Used for severe hypertension in pregnancy.', hypertensionInPregnancy],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    never: { 'mitral-stenosis': 'Barred in rheumatic mitral disease.' },
    hardly: {
      'coronary-disease':
        'Label bars it; reflex tachycardia provokes angina without a beta blocker.',
      sle: 'May bring on a lupus-like illness.',
    },
  }),
  drug('minoxidil', {
    label: namedLabel('Minoxidil tablets', 2019),
    classes: ['direct-vasodilator'],
    doses: [
      oral({ single: [2.5, 40], perDay: [1, 2], max: 100 }),
      by('topical', { single: [20, 60], perDay: [1, 2], max: 100 }),
    ],
    renal: [['crcl', 10, 'reduce', 'Smaller doses in renal failure or dialysis.']],
    never: { pheochromocytoma: 'May stimulate secretion of catecholamines.' },
    hardly: { 'recent-mi': 'Reflex tachycardia; not in the month after an infarction.' },
    monitoring: ['weight, edema, signs of pericardial effusion'],
  }),
  drug('nitroprusside', {
    label: label('Nitropress (sodium nitroprusside) injection', 2017),
    classes: ['direct-vasodilator'],
    doses: [
      intravenous({
        use: 'infusion, 0.3 to 10 ug/kg/min; the top rate for 10 minutes at most',
        single: [0.018, 0.6],
        perDay: [1, 24],
        max: 4.32,
        unit: 'mg/kg',
        bound: 'ours',
      }),
    ],
    renal: [['egfr', 30, 'reduce', 'Mean rate below 3 ug/kg/min (anuria 1): thiocyanate.', 4.32]],
    hardly: { 'raised-intracranial-pressure': 'May raise intracranial pressure.' },
    monitoring: ['arterial pressure continuously; acid–base state, lactate; thiocyanate'],
  }),
  drug('clonidine', {
    label: namedLabel('Catapres (clonidine) tablets', 2016),
    classes: ['central-alpha-2-agonist'],
    doses: [
      oral({ single: [0.1, 0.6], perDay: [1, 4], max: 2.4, maxSingle: 0.8 }),
      by('transdermal', {
        use: 'patch of 0.1 to 0.3 mg a day, once a week',
        single: [0.1, 0.6],
        perDay: [1 / 7, 1 / 7],
        max: 0.6,
      }),
    ],
    renal: [['crcl', 30, 'monitor', 'Lower doses may suffice.']],
    lactation: ['caution', 'Reaches the infant: prefer another.', lactMed],
    vital: 'rebound hypertension after a sudden stop, worse under a beta blocker',
  }),
  drug('methyldopa', {
    label: namedLabel('Methyldopa tablets', 2019),
    classes: ['central-alpha-2-agonist'],
    doses: [oral({ single: [250, 1_000], perDay: [2, 4], max: 3_000 })],
    renal: [['crcl', 50, 'monitor', 'Smaller doses may suffice.']],
    pregnancy: ['usual', 'Long used for hypertension in pregnancy.', hypertensionInPregnancy],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    never: {
      'acute-liver-disease': 'Barred in active hepatitis and cirrhosis.',
      'liver-cirrhosis': 'Barred in active hepatitis and cirrhosis.',
    },
    monitoring: ['blood count, Coombs test and liver enzymes'],
  }),
  drug('doxazosin', {
    label: label('Cardura (doxazosin) tablets', 2021),
    classes: ['alpha-1-blocker'],
    doses: [
      oral({ use: 'hypertension', single: [1, 16], perDay: [1, 1], max: 16 }),
      oral({ use: 'prostatic hyperplasia', single: [1, 8], perDay: [1, 1], max: 8 }),
    ],
    hepatic: [['C', 'avoid', 'Not recommended in severe hepatic impairment.']],
  }),
  drug('prazosin', {
    label: namedLabel('Minipress (prazosin) capsules', 2016),
    classes: ['alpha-1-blocker'],
    doses: [oral({ single: [1, 15], perDay: [1, 3], max: 40 })],
  }),
  drug('terazosin', {
    label: namedLabel('Terazosin capsules', 2019),
    classes: ['alpha-1-blocker'],
    doses: [oral({ single: [1, 20], perDay: [1, 2], max: 20 })],
  }),
  drug('nitroglycerin', {
    label: nitroglycerinLabel,
    classes: ['nitrate'],
    doses: [
      by('sublingual', {
        use: 'attack: every 5 minutes, three at most',
        single: [0.3, 0.8],
        perDay: [1, 12],
        max: 4.8,
        maxSingle: 0.8,
        bound: 'ours',
      }),
      by('transdermal', { single: [0.1, 0.8], perDay: [1, 1], max: 0.8, unit: 'mg/h' }),
      by('topical', { use: '2 % ointment', single: [7.5, 30], perDay: [1, 4], max: 120 }),
      intravenous({
        use: 'infusion, 5 to 200 ug/min (400 at most)',
        single: [0.005, 24],
        perDay: [1, 24],
        max: 576,
        bound: 'ours',
      }),
    ],
    hardly: { 'raised-intracranial-pressure': 'Barred: raises intracranial pressure.' },
    others: [['relative', { test: 'hemoglobin', below: 7, unit: 'g/dL' }, 'Severe anemia.']],
  }),
  drug('isosorbide', {
    label: namedLabel('Imdur (isosorbide mononitrate) tablets', 2018),
    classes: ['nitrate'],
    doses: [oral({ use: 'mononitrate', single: [10, 240], perDay: [1, 2], max: 240 })],
  }),
  drug('isosorbide dinitrate', {
    label: label('Isordil Titradose (isosorbide dinitrate) tablets', 2022),
    classes: ['nitrate'],
    doses: [
      oral({ use: 'angina', single: [5, 40], perDay: [2, 3], max: 160 }),
      oral({
        use: 'heart failure',
        single: [10, 40],
        perDay: [3, 3],
        max: 160,
        source: heartFailureGuideline,
      }),
    ],
  }),
  drug('ranolazine', {
    label: label('Ranexa (ranolazine) tablets', 2019),
    classes: ['antianginal'],
    doses: [oral({ single: [375, 1_000], perDay: [2, 2], max: 2_000 })],
    renal: [['crcl', 30, 'avoid', 'Acute renal failure was seen below 30 mL/min: stop.']],
    hepatic: [['A', 'avoid', 'Contraindicated in cirrhosis.']],
    never: { 'liver-cirrhosis': 'QT prolongs more in cirrhosis.' },
    hardly: { 'long-qt': 'Prolongs QT further.' },
    flags: { qt: 'conditional', cyp3a4: 'sensitive substrate' },
    monitoring: ['QT interval; creatinine'],
  }),
  drug('ivabradine', {
    label: label('Corlanor (ivabradine) tablets', 2021),
    classes: ['sinus-node-inhibitor'],
    doses: [oral({ single: [2.5, 7.5], perDay: [2, 2], max: 15 })],
    hepatic: [['C', 'avoid', 'Contraindicated in severe hepatic impairment.']],
    pregnancy: ['avoid', 'Harmed the fetus of animals: contraception advised.'],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    never: {
      'decompensated-heart-failure': 'Barred in acute decompensation.',
      hypotension: 'Barred in clinically significant hypotension.',
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
      'second-or-third-degree-heart-block': 'Unless a pacemaker works.',
      bradycardia: 'Barred under 60/min at rest.',
    },
    hardly: { 'atrial-fibrillation': 'No effect, and provokes it.' },
    flags: { bradycardia: true, cyp3a4: 'sensitive substrate', qt: 'conditional' },
  }),
];

/** Classes of a single drug against angina. */
export const antianginalClasses: readonly DrugClassFacts[] = [
  drugClass('antianginal', {
    label: label('Ranexa (ranolazine) tablets', 2019),
    title: 'late sodium current blocker',
  }),
  drugClass('sinus-node-inhibitor', {
    label: label('Corlanor (ivabradine) tablets', 2021),
    title: 'sinus node inhibitor',
  }),
];
