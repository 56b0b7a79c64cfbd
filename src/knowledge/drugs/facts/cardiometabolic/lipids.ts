/** Drugs that lower lipids. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { label, namedLabel } from '../labels.ts';
import { drug, drugClass, oral, subcutaneous } from '../rows.ts';

const lipitor = label('Lipitor (atorvastatin) tablets', 2022);
const tricor = label('Tricor (fenofibrate) tablets', 2021);
const questran = namedLabel('Questran (cholestyramine) powder', 2019);

/** Classes of drugs that lower lipids. */
export const lipidClasses: readonly DrugClassFacts[] = [
  drugClass('statin', {
    label: lipitor,
    title: 'statin',
    never: {
      'acute-liver-disease': 'Barred in acute liver failure.',
      'decompensated-cirrhosis': 'Barred in decompensated cirrhosis.',
    },
    hardly: { rhabdomyolysis: 'Stop while it lasts.' },
    others: [
      ['relative', { test: 'alt', above: 150, unit: 'U/L' }, 'Find the cause first.'],
      ['relative', { test: 'creatine-kinase', above: 2_000, unit: 'U/L' }, 'Stop: myopathy.'],
    ],
    pregnancy: ['avoid', 'Stop in most pregnancies; weigh it in very high risk.'],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    monitoring: ['lipids four to twelve weeks after the start; liver enzymes before it'],
    allergyNames: ['statins', 'hmg-coa reductase inhibitors'],
  }),
  drugClass('fibrate', {
    label: tricor,
    title: 'fibrate',
    never: {
      'acute-liver-disease': 'Barred in active liver disease.',
      'liver-cirrhosis': 'Barred, primary biliary cirrhosis included.',
      'gallbladder-disease': 'Raises cholesterol in bile.',
    },
    monitoring: ['liver enzymes, creatinine'],
    allergyNames: ['fibrates'],
  }),
  drugClass('bile-acid-sequestrant', {
    label: questran,
    title: 'bile acid sequestrant',
    never: { 'bowel-obstruction': 'Barred in obstruction of bowel or bile.' },
    hardly: { constipation: 'Worsens it.' },
    others: [
      ['relative', { test: 'triglycerides', above: 500, unit: 'mg/dL' }, 'Raises triglycerides.'],
    ],
    pregnancy: ['usual', 'Not absorbed; may lessen uptake of vitamins.'],
    lactation: ['usual', 'Not absorbed.'],
  }),
  drugClass('pcsk9-inhibitor', {
    label: label('Repatha (evolocumab) injection', 2021),
    title: 'PCSK9 inhibitor',
  }),
  drugClass('omega-3-fatty-acid', {
    label: label('Vascepa (icosapent ethyl) capsules', 2021),
    title: 'omega-3 fatty acid',
    hardly: { 'atrial-fibrillation': 'More atrial fibrillation than placebo.' },
  }),
  drugClass('cholesterol-absorption-inhibitor', {
    label: label('Zetia (ezetimibe) tablets', 2023),
    title: 'cholesterol absorption inhibitor',
  }),
  drugClass('acl-inhibitor', {
    label: label('Nexletol (bempedoic acid) tablets', 2024),
    title: 'ATP citrate lyase inhibitor',
  }),
  drugClass('nicotinic-acid', {
    label: label('Niaspan (niacin) tablets', 2020),
    title: 'nicotinic acid',
  }),
];

/** Drugs that lower lipids. */
export const lipidDrugs: readonly DrugFacts[] = [
  drug('atorvastatin', {
    label: lipitor,
    classes: ['statin'],
    doses: [oral({ single: [10, 80], perDay: [1, 1], max: 80 })],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('rosuvastatin', {
    label: label('Crestor (rosuvastatin) tablets', 2023),
    classes: ['statin'],
    doses: [oral({ single: [5, 40], perDay: [1, 1], max: 40 })],
    renal: [['crcl', 30, 'reduce', 'Start with 5 mg; at most 10 mg a day.', 10]],
  }),
  drug('simvastatin', {
    label: label('Zocor (simvastatin) tablets', 2023),
    classes: ['statin'],
    doses: [oral({ single: [5, 40], perDay: [1, 1], max: 40 })],
    renal: [['crcl', 30, 'reduce', 'Start with 5 mg and watch closely.']],
    flags: { cyp3a4: 'sensitive substrate' },
    monitoring: ['80 mg only for those who have taken it for a year without harm to muscle'],
  }),
  drug('pravastatin', {
    label: label('Pravachol (pravastatin) tablets', 2022),
    classes: ['statin'],
    doses: [oral({ single: [10, 80], perDay: [1, 1], max: 80 })],
    renal: [['crcl', 30, 'reduce', 'Start with 10 mg; at most 40 mg a day.', 40]],
  }),
  drug('lovastatin', {
    label: namedLabel('Mevacor (lovastatin) tablets', 2020),
    classes: ['statin'],
    doses: [oral({ single: [10, 80], perDay: [1, 2], max: 80 })],
    renal: [['crcl', 30, 'reduce', 'Above 20 mg a day only with great care.', 20]],
    flags: { cyp3a4: 'sensitive substrate' },
  }),
  drug('fluvastatin', {
    label: label('Lescol XL (fluvastatin) tablets', 2022),
    classes: ['statin'],
    doses: [oral({ single: [20, 80], perDay: [1, 2], max: 80 })],
    renal: [['crcl', 30, 'reduce', 'Above 40 mg a day not studied.', 40]],
    flags: { cyp2c9: 'sensitive substrate' },
  }),
  drug('pitavastatin', {
    label: label('Livalo (pitavastatin) tablets', 2022),
    classes: ['statin'],
    doses: [oral({ single: [1, 4], perDay: [1, 1], max: 4 })],
    renal: [['egfr', 60, 'reduce', 'Start with 1 mg; at most 2 mg a day.', 2]],
  }),
  drug('ezetimibe', {
    label: label('Zetia (ezetimibe) tablets', 2023),
    classes: ['cholesterol-absorption-inhibitor'],
    doses: [oral({ single: [10, 10], perDay: [1, 1], max: 10 })],
    hepatic: [['B', 'avoid', 'Not recommended in moderate and severe impairment.']],
    pregnancy: ['caution', 'Few data.'],
    lactation: ['caution', 'Not studied.'],
  }),
  drug('fenofibrate', {
    label: tricor,
    classes: ['fibrate'],
    doses: [oral({ single: [40, 200], perDay: [1, 1], max: 200 })],
    renal: [
      ['egfr', 60, 'reduce', 'Start with the lowest strength (40 to 67 mg).'],
      ['egfr', 30, 'avoid', 'Contraindicated in severe renal disease.'],
    ],
    hepatic: [['A', 'avoid', 'Contraindicated in active liver disease.']],
    lactation: ['contraindicated', 'Breast-feeding is a labelled contraindication.'],
    flags: { cyp2c9: 'inhibitor' },
  }),
  drug('gemfibrozil', {
    label: namedLabel('Lopid (gemfibrozil) tablets', 2021),
    classes: ['fibrate'],
    doses: [oral({ single: [600, 600], perDay: [1, 2], max: 1_200 })],
    renal: [['crcl', 30, 'avoid', 'Contraindicated in severe renal dysfunction.']],
    hepatic: [['A', 'avoid', 'Contraindicated in hepatic dysfunction.']],
    lactation: ['avoid', 'Tumors in animals.'],
  }),
  drug('evolocumab', {
    label: label('Repatha (evolocumab) injection', 2021),
    classes: ['pcsk9-inhibitor'],
    doses: [subcutaneous({ single: [140, 420], perDay: [1 / 31, 1 / 14], max: 420 })],
  }),
  drug('inclisiran', {
    label: label('Leqvio (inclisiran) injection', 2023),
    classes: ['pcsk9-inhibitor'],
    doses: [subcutaneous({ single: [284, 284], perDay: [1 / 184, 1 / 90], max: 284 })],
    pregnancy: ['avoid', 'Stop when pregnancy is recognized.'],
  }),
  drug('niacin', {
    label: label('Niaspan (niacin) tablets', 2020),
    classes: ['nicotinic-acid'],
    doses: [
      oral({ use: 'lipids, extended release', single: [500, 2_000], perDay: [1, 1], max: 2_000 }),
      oral({
        use: 'lipids, immediate release',
        single: [100, 2_000],
        perDay: [2, 3],
        max: 6_000,
        source: namedLabel('Niacor (niacin) tablets', 2000)('dosage'),
      }),
    ],
    never: {
      'acute-liver-disease': 'Barred in active liver disease.',
      'peptic-ulcer': 'Barred in active ulcer.',
      'active-bleeding': 'Barred in arterial bleeding.',
    },
    hardly: { gout: 'Raises uric acid.', diabetes: 'Raises glucose.' },
    lactation: ['avoid', 'Reaches the milk.'],
    monitoring: ['liver enzymes, glucose, uric acid'],
  }),
  drug('icosapent ethyl', {
    label: label('Vascepa (icosapent ethyl) capsules', 2021),
    classes: ['omega-3-fatty-acid'],
    doses: [oral({ single: [1_000, 2_000], perDay: [2, 2], max: 4_000 })],
  }),
  drug('omega-3 acid ethyl esters (usp)', {
    label: label('Lovaza (omega-3-acid ethyl esters) capsules', 2020),
    classes: ['omega-3-fatty-acid'],
    doses: [oral({ single: [1_000, 4_000], perDay: [1, 2], max: 4_000 })],
  }),
  drug('bempedoic acid', {
    label: label('Nexletol (bempedoic acid) tablets', 2024),
    classes: ['acl-inhibitor'],
    doses: [oral({ single: [180, 180], perDay: [1, 1], max: 180 })],
    pregnancy: ['avoid', 'Stop when pregnancy is recognized.'],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    hardly: { gout: 'Raises uric acid.', 'tendon-disorder': 'Tendons rupture.' },
    monitoring: ['uric acid when symptoms suggest gout'],
  }),
  drug('colesevelam', {
    label: label('Welchol (colesevelam) tablets', 2022),
    classes: ['bile-acid-sequestrant'],
    doses: [oral({ single: [625, 3_750], perDay: [1, 2], max: 3_750 })],
    hardly: { gastroparesis: 'Not recommended.' },
    others: [
      [
        'absolute',
        { test: 'triglycerides', above: 500, unit: 'mg/dL' },
        'Barred above 500 mg/dL and after pancreatitis from triglycerides.',
      ],
    ],
  }),
  drug('cholestyramine resin', {
    label: questran,
    classes: ['bile-acid-sequestrant'],
    doses: [oral({ single: [4_000, 16_000], perDay: [1, 6], max: 24_000 })],
  }),
];
