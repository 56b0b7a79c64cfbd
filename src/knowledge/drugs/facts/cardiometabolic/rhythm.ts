/** Digoxin and antiarrhythmics. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { atrialFibrillationGuideline, heartFailureGuideline, lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intravenous, oral } from '../rows.ts';

const recurrence = 'recurrence of the arrhythmia after a sudden stop';
const torsades = 'Torsade de pointes: barred.';
const tambocor = namedLabel('Tambocor (flecainide) tablets', 2021);
const lowSalts = 'Correct potassium and magnesium first.';

/** Classes of antiarrhythmics. */
export const rhythmClasses: readonly DrugClassFacts[] = [
  drugClass('antiarrhythmic', {
    label: tambocor,
    title: 'antiarrhythmic',
    duplicates: false,
  }),
  drugClass('class-1-antiarrhythmic', {
    label: tambocor,
    title: 'sodium channel blocker (class I antiarrhythmic)',
    within: 'antiarrhythmic',
    never: { 'second-or-third-degree-heart-block': 'Unless a pacemaker works.' },
  }),
  drugClass('class-1c-antiarrhythmic', {
    label: tambocor,
    title: 'class IC antiarrhythmic',
    within: 'class-1-antiarrhythmic',
    never: { 'recent-mi': 'Raised mortality after infarction (CAST).' },
    hardly: { 'coronary-disease': 'Raised mortality in structural heart disease.' },
    others: [
      [
        'absolute',
        'heart-failure-reduced-ef',
        'Raised mortality in structural heart disease.',
        atrialFibrillationGuideline,
      ],
    ],
  }),
  drugClass('class-3-antiarrhythmic', {
    label: label('Tikosyn (dofetilide) capsules', 2021),
    title: 'potassium channel blocker (class III antiarrhythmic)',
    within: 'antiarrhythmic',
    hardly: { hypokalemia: lowSalts, hypomagnesemia: lowSalts, 'prolonged-qt': torsades },
    flags: { qt: 'known' },
  }),
  drugClass('cardiac-glycoside', {
    label: label('Lanoxin (digoxin) tablets', 2019),
    title: 'cardiac glycoside',
  }),
];

/** Drugs of the heart's rhythm. */
export const rhythmDrugs: readonly DrugFacts[] = [
  drug('digoxin', {
    label: label('Lanoxin (digoxin) tablets and injection', 2019),
    classes: ['cardiac-glycoside'],
    doses: [
      oral({ use: 'maintenance', single: [0.0625, 0.375], perDay: [1 / 2, 2], max: 0.5 }),
      oral({
        use: 'loading, in divided doses',
        single: [0.125, 0.75],
        perDay: [1, 4],
        max: 1.5,
        maxSingle: 0.75,
      }),
      intravenous({ single: [0.0625, 0.5], perDay: [1 / 2, 4], max: 1.5, maxSingle: 0.75 }),
    ],
    renal: [
      ['crcl', 50, 'reduce', 'Maintenance of at most 0.1875 mg a day.', 0.1875],
      ['crcl', 30, 'reduce', 'Maintenance of at most 0.125 mg a day.', 0.125],
    ],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    hardly: {
      'ventricular-arrhythmia': 'Barred in ventricular fibrillation.',
      'wolff-parkinson-white': 'May provoke ventricular fibrillation.',
      'second-or-third-degree-heart-block': 'May complete the block.',
      'sick-sinus-syndrome': 'May stop the sinus node.',
      hypokalemia: 'Makes the heart sensitive to it.',
      hypomagnesemia: 'Makes the heart sensitive to it.',
      hypercalcemia: 'Makes the heart sensitive to it.',
      'hypertrophic-obstructive-cardiomyopathy': 'Worsens the obstruction.',
    },
    others: [
      [
        'relative',
        { test: 'potassium', below: 3.5, unit: 'mmol/L' },
        'Makes the heart sensitive to it.',
      ],
      [
        'absolute',
        { test: 'digoxin', above: 2, unit: 'ng/mL' },
        'Toxic: hold; the aim is 0.5 to 0.9 ng/mL.',
        heartFailureGuideline,
      ],
    ],
    flags: { bradycardia: true },
    monitoring: ['potassium, magnesium, creatinine; level six hours or more after a dose'],
    vital: 'heart failure or fast atrial fibrillation returns after a stop',
  }),
  drug('amiodarone', {
    label: namedLabel('Pacerone (amiodarone) tablets; Nexterone injection', 2018),
    classes: ['class-3-antiarrhythmic', 'antiarrhythmic'],
    doses: [
      oral({ use: 'loading', single: [200, 800], perDay: [1, 4], max: 1_600 }),
      oral({ use: 'maintenance', single: [100, 400], perDay: [1, 2], max: 600 }),
      intravenous({
        use: '150 mg, then 1 and 0.5 mg/min',
        single: [150, 300],
        perDay: [1, 6],
        max: 2_100,
        maxSingle: 1_050,
      }),
    ],
    hepatic: [['B', 'monitor', 'Stop when enzymes exceed three times normal or double.']],
    pregnancy: ['avoid', 'Fetal thyroid, heart and growth suffer.'],
    lactation: ['avoid', 'Reaches the milk for months.'],
    never: {
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
      'second-or-third-degree-heart-block': 'Unless a pacemaker works.',
    },
    hardly: {
      bradycardia: 'Barred when it caused syncope.',
      hyperthyroidism: 'Brings on or worsens it.',
      'interstitial-lung-disease': 'Its lung injury would not be told apart.',
      'prolonged-qt': 'Prolongs QT.',
    },
    flags: { qt: 'known', bradycardia: true, cyp2c9: 'inhibitor' },
    monitoring: [
      'TSH and liver enzymes at the start and every six months; chest film each year; eyes',
    ],
    vital: recurrence,
  }),
  drug('dronedarone', {
    label: label('Multaq (dronedarone) tablets', 2020),
    classes: ['class-3-antiarrhythmic', 'antiarrhythmic'],
    doses: [oral({ single: [400, 400], perDay: [2, 2], max: 800 })],
    hepatic: [['C', 'avoid', 'Contraindicated in severe hepatic impairment.']],
    pregnancy: ['contraindicated', 'Harmed the fetus of animals: contraception required.'],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    never: {
      'permanent-atrial-fibrillation': 'Doubles death, stroke and heart failure.',
      'decompensated-heart-failure': 'Doubles mortality.',
      'severe-heart-failure': 'Barred in class IV and recent decompensation.',
      'second-or-third-degree-heart-block': 'Unless a pacemaker works.',
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
      bradycardia: 'Barred under 50/min.',
      'long-qt': torsades,
    },
    flags: { qt: 'known', bradycardia: true, cyp3a4: 'moderate inhibitor' },
    vital: recurrence,
  }),
  drug('sotalol', {
    label: label('Betapace and Betapace AF (sotalol) tablets; sotalol injection', 2023),
    classes: ['class-3-antiarrhythmic', 'nonselective-beta-blocker', 'antiarrhythmic'],
    doses: [
      oral({ use: 'atrial fibrillation', single: [80, 160], perDay: [1, 2], max: 320 }),
      oral({ use: 'ventricular arrhythmia', single: [80, 320], perDay: [1, 3], max: 640 }),
      intravenous({ single: [75, 150], perDay: [1, 2], max: 300 }),
    ],
    renal: [
      ['crcl', 60, 'reduce', 'Once daily.'],
      ['crcl', 40, 'avoid', 'Contraindicated for atrial fibrillation; else every 36 to 48 hours.'],
    ],
    lactation: ['avoid', 'Accumulates in milk.'],
    never: {
      'long-qt': torsades,
      'prolonged-qt': 'Barred above 450 ms at the start.',
      asthma: 'Bronchospasm.',
    },
    others: [
      ['absolute', { test: 'potassium', below: 4, unit: 'mmol/L' }, 'Barred below 4 mmol/L.'],
    ],
    flags: { qt: 'known', bradycardia: true },
    monitoring: ['QT in hospital for three days at the start; potassium, magnesium, creatinine'],
    vital: 'arrhythmia, angina and infarction after a sudden stop',
  }),
  drug('dofetilide', {
    label: label('Tikosyn (dofetilide) capsules', 2021),
    classes: ['class-3-antiarrhythmic', 'antiarrhythmic'],
    doses: [oral({ single: [125, 500], perDay: [1, 2], max: 1_000, unit: 'ug' })],
    renal: [
      ['crcl', 60, 'reduce', '250 ug twice daily.', 500],
      ['crcl', 40, 'reduce', '125 ug twice daily.', 250],
      ['crcl', 20, 'avoid', 'Contraindicated.'],
    ],
    lactation: ['avoid', 'Not studied; not to be used.'],
    never: { 'long-qt': torsades, 'prolonged-qt': 'Barred above 440 ms at the start.' },
    flags: { qt: 'known' },
    monitoring: ['QT in hospital for three days at the start; then every three months'],
    vital: recurrence,
  }),
  drug('flecainide', {
    label: tambocor,
    classes: ['class-1c-antiarrhythmic', 'class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [
      oral({ use: 'atrial arrhythmia', single: [50, 150], perDay: [2, 3], max: 300 }),
      oral({
        use: 'single dose to end atrial fibrillation',
        single: [200, 300],
        perDay: [1, 1],
        max: 300,
        source: atrialFibrillationGuideline,
      }),
      oral({ use: 'ventricular arrhythmia', single: [50, 200], perDay: [2, 2], max: 400 }),
    ],
    renal: [['crcl', 35, 'reduce', 'Start with 100 mg a day; follow levels.', 200]],
    lactation: ['usual', 'Little reaches the infant.', lactMed],
    flags: { qt: 'known', cyp2d6: 'sensitive substrate' },
    monitoring: ['QRS and PR at the start and each change'],
    vital: recurrence,
  }),
  drug('propafenone', {
    label: label('Rythmol (propafenone) tablets and SR capsules', 2018),
    classes: ['class-1c-antiarrhythmic', 'class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [
      oral({ use: 'immediate release', single: [150, 300], perDay: [2, 3], max: 900 }),
      oral({ use: 'sustained release', single: [225, 425], perDay: [2, 2], max: 850 }),
      oral({
        use: 'single dose to end atrial fibrillation',
        single: [450, 600],
        perDay: [1, 1],
        max: 600,
        source: atrialFibrillationGuideline,
      }),
    ],
    hepatic: [['B', 'reduce', 'Reduce the dose; levels rise several-fold.']],
    never: {
      'heart-failure': 'Barred in heart failure.',
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
      bradycardia: 'Barred.',
      hypotension: 'Barred in marked hypotension.',
      asthma: 'Barred in bronchospastic disorders.',
    },
    hardly: { copd: 'Barred in severe obstruction.', hypokalemia: lowSalts },
    flags: { bradycardia: true, cyp2d6: 'sensitive substrate' },
    vital: recurrence,
  }),
  drug('mexiletine', {
    label: namedLabel('Mexiletine capsules', 2019),
    classes: ['class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [oral({ single: [150, 450], perDay: [2, 3], max: 1_200 })],
    hepatic: [['B', 'reduce', 'Clearance falls: lower doses.']],
    vital: recurrence,
  }),
  drug('lidocaine', {
    label: namedLabel('Lidocaine injection; Lidoderm (lidocaine) patch', 2020),
    classes: ['class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [
      intravenous({
        use: 'bolus',
        single: [0.5, 1.5],
        perDay: [1, 3],
        max: 3,
        maxSingle: 1.5,
        unit: 'mg/kg',
      }),
      intravenous({
        use: 'infusion, 1 to 4 mg/min',
        single: [50, 120],
        perDay: [1, 24],
        max: 5_760,
        maxSingle: 500,
      }),
      by('subcutaneous', {
        use: 'infiltration without epinephrine',
        single: [5, 300],
        perDay: [1, 3],
        max: 300,
        maxSingle: 300,
      }),
      by('topical', {
        use: '5 % patch, 12 hours on',
        single: [35, 2_100],
        perDay: [1, 3],
        max: 2_100,
      }),
      by('transdermal', {
        use: 'patch of 700 mg',
        single: [700, 2_100],
        perDay: [1, 1],
        max: 2_100,
      }),
    ],
    hepatic: [['B', 'reduce', 'Infuse at half the rate.']],
    lactation: ['usual', 'Little reaches the infant.', lactMed],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('disopyramide', {
    label: namedLabel('Norpace (disopyramide) capsules', 2017),
    classes: ['class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [oral({ single: [100, 300], perDay: [2, 4], max: 1_600 })],
    renal: [
      ['crcl', 40, 'reduce', '100 mg every 8 hours.', 300],
      ['crcl', 30, 'reduce', '100 mg every 12 hours.', 200],
      ['crcl', 15, 'reduce', '100 mg every 24 hours.', 100],
    ],
    never: { 'long-qt': torsades },
    hardly: {
      'heart-failure': 'Weakens the failing heart.',
      'closed-angle-glaucoma': 'Anticholinergic.',
      'urinary-retention': 'Anticholinergic.',
      'myasthenia-gravis': 'Anticholinergic: may bring on a crisis.',
    },
    flags: { qt: 'known', anticholinergic: 'strong', hypoglycemia: true },
    vital: recurrence,
  }),
  drug('quinidine', {
    label: namedLabel('Quinidine sulfate and gluconate tablets', 2019),
    classes: ['class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [oral({ single: [200, 648], perDay: [2, 4], max: 1_944, bound: 'ours' })],
    never: {
      'myasthenia-gravis': 'Anticholinergic: barred.',
      thrombocytopenia: 'Barred after thrombocytopenia from it.',
    },
    flags: { qt: 'known' },
    vital: recurrence,
  }),
  drug('procainamide', {
    label: namedLabel('Procainamide injection', 2020),
    classes: ['class-1-antiarrhythmic', 'antiarrhythmic'],
    doses: [
      intravenous({
        use: 'loading up to 17 mg/kg, then 1 to 6 mg/min',
        single: [100, 1_500],
        perDay: [1, 24],
        max: 9_000,
        maxSingle: 1_500,
        bound: 'ours',
      }),
    ],
    renal: [['crcl', 50, 'reduce', 'Lower rate: its active metabolite accumulates.']],
    never: { sle: 'Barred in lupus.', 'long-qt': torsades },
    flags: { qt: 'known' },
  }),
  drug('adenosine', {
    label: namedLabel('Adenocard (adenosine) injection', 2020),
    classes: ['antiarrhythmic'],
    doses: [
      intravenous({
        use: '6 mg, then 12 mg twice',
        single: [3, 12],
        perDay: [1, 6],
        max: 60,
        maxSingle: 12,
        bound: 'ours',
      }),
    ],
    never: {
      'second-or-third-degree-heart-block': 'Unless a pacemaker works.',
      'sick-sinus-syndrome': 'Unless a pacemaker works.',
    },
    hardly: { asthma: 'Bronchospasm.' },
  }),
];
