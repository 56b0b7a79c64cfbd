/** Blockers of the renin–angiotensin system. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { heartFailureGuideline, lactMed } from './cited-guidelines.ts';
import { label, namedLabel } from '../labels.ts';
import { drug, drugClass, intravenous, oral } from '../rows.ts';

const zestril = label('Zestril (lisinopril) tablets', 2022);
const diovan = label('Diovan (valsartan) tablets', 2021);
const fetalToxicity =
  'Injures and kills the fetus in the second and third trimester: stop when pregnancy is detected.';
const noStudies = 'Not studied; excretion into milk unknown for most members.';

/** Classes of renin–angiotensin blockers. */
export const reninAngiotensinClasses: readonly DrugClassFacts[] = [
  drugClass('renin-angiotensin-blocker', {
    label: zestril,
    title: 'blocker of the renin–angiotensin system',
    pregnancy: ['contraindicated', fetalToxicity],
    hardly: {
      'bilateral-renal-artery-stenosis': 'Filtration may fall to nothing.',
      'acute-kidney-injury': 'Filtration falls further; hold until the kidney recovers.',
    },
    others: [
      ['relative', { test: 'potassium', above: 5.5, unit: 'mmol/L' }, 'Raises potassium further.'],
      [
        'absolute',
        { test: 'potassium', above: 6, unit: 'mmol/L' },
        'Lower potassium first.',
        {
          text: 'ESC guideline on heart failure, practical guidance on ACE inhibitors',
          year: 2021,
        },
      ],
    ],
    flags: { hyperkalemia: true },
    monitoring: ['potassium and creatinine one to two weeks after the start and each change'],
  }),
  drugClass('ace-inhibitor', {
    label: zestril,
    title: 'ACE inhibitor',
    within: 'renin-angiotensin-blocker',
    pregnancy: ['contraindicated', fetalToxicity],
    lactation: ['caution', noStudies],
    never: { angioedema: 'Angioedema from an ACE inhibitor or hereditary: it may recur and kill.' },
    flags: { hyperkalemia: true },
    monitoring: ['potassium and creatinine one to two weeks after the start and each change'],
    allergyNames: ['ace inhibitors', 'ace inhibitor', 'acei'],
    crossReactivity: [
      {
        with: 'neprilysin-inhibitor',
        risk: 'high',
        text: 'Sacubitril is contraindicated after angioedema from an ACE inhibitor.',
        source: label('Entresto (sacubitril and valsartan) tablets', 2021)('contraindications'),
      },
      {
        with: 'angiotensin-receptor-blocker',
        risk: 'low',
        text: 'Angioedema recurs on a receptor blocker in few of those who had it.',
        source: heartFailureGuideline,
      },
    ],
  }),
  drugClass('angiotensin-receptor-blocker', {
    label: diovan,
    title: 'angiotensin receptor blocker',
    within: 'renin-angiotensin-blocker',
    pregnancy: ['contraindicated', fetalToxicity],
    lactation: ['caution', noStudies],
    flags: { hyperkalemia: true },
    monitoring: ['potassium and creatinine one to two weeks after the start and each change'],
    allergyNames: ['angiotensin receptor blockers', 'arbs', 'arb', 'sartans'],
  }),
  drugClass('neprilysin-inhibitor', {
    label: label('Entresto (sacubitril and valsartan) tablets', 2021),
    title: 'neprilysin inhibitor',
    pregnancy: ['contraindicated', fetalToxicity],
  }),
  drugClass('direct-renin-inhibitor', {
    label: label('Tekturna (aliskiren) tablets', 2021),
    title: 'direct renin inhibitor',
    within: 'renin-angiotensin-blocker',
    pregnancy: ['contraindicated', fetalToxicity],
    flags: { hyperkalemia: true },
  }),
];

/** ACE inhibitors, receptor blockers, neprilysin and renin inhibitors. */
export const reninAngiotensinDrugs: readonly DrugFacts[] = [
  drug('lisinopril', {
    label: zestril,
    classes: ['ace-inhibitor'],
    doses: [
      oral({ use: 'hypertension', single: [5, 40], perDay: [1, 2], max: 80 }),
      oral({ use: 'heart failure', single: [2.5, 40], perDay: [1, 1], max: 40 }),
    ],
    renal: [
      ['crcl', 30, 'reduce', 'Start with 5 mg (heart failure 2.5 mg); at most 40 mg a day.', 40],
      ['crcl', 10, 'reduce', 'Start with 2.5 mg; at most 40 mg a day.', 40],
    ],
  }),
  drug('enalapril', {
    label: namedLabel('Vasotec (enalapril) tablets', 2020),
    classes: ['ace-inhibitor'],
    doses: [
      oral({ use: 'hypertension', single: [2.5, 40], perDay: [1, 2], max: 40 }),
      oral({ use: 'heart failure', single: [2.5, 20], perDay: [2, 2], max: 40 }),
    ],
    renal: [['crcl', 30, 'reduce', 'Start with 2.5 mg a day; at most 40 mg.', 40]],
    lactation: ['usual', 'Very little reaches the milk.', lactMed],
  }),
  drug('enalaprilat', {
    label: namedLabel('Enalaprilat injection', 2020),
    classes: ['ace-inhibitor'],
    doses: [intravenous({ single: [0.625, 5], perDay: [1, 4], max: 20, maxSingle: 5 })],
    renal: [['crcl', 30, 'reduce', 'Start with 0.625 mg.']],
  }),
  drug('captopril', {
    label: namedLabel('Capoten (captopril) tablets', 2020),
    classes: ['ace-inhibitor'],
    doses: [oral({ single: [6.25, 150], perDay: [2, 3], max: 450 })],
    renal: [['crcl', 30, 'reduce', 'Start low, in small steps one to two weeks apart.']],
    lactation: ['usual', 'Very little reaches the milk.', lactMed],
  }),
  drug('ramipril', {
    label: label('Altace (ramipril) capsules', 2021),
    classes: ['ace-inhibitor'],
    doses: [
      oral({ use: 'hypertension', single: [1.25, 20], perDay: [1, 2], max: 20 }),
      oral({ use: 'heart failure', single: [1.25, 5], perDay: [1, 2], max: 10 }),
    ],
    renal: [['crcl', 40, 'reduce', 'Start with 1.25 mg; at most 5 mg a day.', 5]],
  }),
  drug('benazepril', {
    label: label('Lotensin (benazepril) tablets', 2020),
    classes: ['ace-inhibitor'],
    doses: [oral({ single: [5, 40], perDay: [1, 2], max: 80 })],
    renal: [['crcl', 30, 'reduce', 'Start with 5 mg; at most 40 mg a day.', 40]],
  }),
  drug('quinapril', {
    label: namedLabel('Accupril (quinapril) tablets', 2021),
    classes: ['ace-inhibitor'],
    doses: [
      oral({ use: 'hypertension', single: [5, 80], perDay: [1, 2], max: 80 }),
      oral({ use: 'heart failure', single: [5, 20], perDay: [2, 2], max: 40 }),
    ],
    renal: [
      ['crcl', 60, 'monitor', 'Start with 5 mg.'],
      ['crcl', 30, 'monitor', 'Start with 2.5 mg.'],
    ],
  }),
  drug('fosinopril', {
    label: namedLabel('Fosinopril tablets', 2020),
    classes: ['ace-inhibitor'],
    doses: [
      oral({ use: 'hypertension', single: [10, 40], perDay: [1, 2], max: 80 }),
      oral({ use: 'heart failure', single: [5, 40], perDay: [1, 1], max: 40 }),
    ],
  }),
  drug('perindopril', {
    label: namedLabel('Aceon (perindopril) tablets', 2017),
    classes: ['ace-inhibitor'],
    doses: [oral({ single: [2, 16], perDay: [1, 2], max: 16 })],
    renal: [
      ['crcl', 60, 'reduce', 'Start with 2 mg; at most 8 mg a day.', 8],
      ['crcl', 30, 'avoid', 'Safety below 30 mL/min was not established.'],
    ],
  }),
  drug('trandolapril', {
    label: namedLabel('Mavik (trandolapril) tablets', 2017),
    classes: ['ace-inhibitor'],
    doses: [oral({ single: [0.5, 4], perDay: [1, 2], max: 8 })],
    renal: [['crcl', 30, 'monitor', 'Start with 0.5 mg.']],
    hepatic: [['A', 'monitor', 'Start with 0.5 mg in cirrhosis.']],
  }),
  drug('moexipril', {
    label: namedLabel('Moexipril tablets', 2017),
    classes: ['ace-inhibitor'],
    doses: [oral({ single: [3.75, 30], perDay: [1, 2], max: 60 })],
    renal: [['crcl', 40, 'reduce', 'Start with 3.75 mg; at most 15 mg a day.', 15]],
  }),
  drug('losartan', {
    label: label('Cozaar (losartan) tablets', 2021),
    classes: ['angiotensin-receptor-blocker'],
    doses: [
      oral({ use: 'hypertension', single: [25, 100], perDay: [1, 2], max: 100 }),
      oral({
        use: 'heart failure',
        single: [25, 150],
        perDay: [1, 1],
        max: 150,
        source: heartFailureGuideline,
      }),
    ],
    hepatic: [['A', 'monitor', 'Start with 25 mg.']],
  }),
  drug('valsartan', {
    label: diovan,
    classes: ['angiotensin-receptor-blocker'],
    doses: [
      oral({ use: 'hypertension', single: [40, 320], perDay: [1, 2], max: 320 }),
      oral({ use: 'heart failure', single: [20, 160], perDay: [2, 2], max: 320 }),
    ],
    renal: [['crcl', 30, 'monitor', 'Not studied below 30 mL/min: follow creatinine.']],
    hepatic: [['B', 'monitor', 'Exposure doubles in mild to moderate disease.']],
  }),
  drug('irbesartan', {
    label: label('Avapro (irbesartan) tablets', 2021),
    classes: ['angiotensin-receptor-blocker'],
    doses: [oral({ single: [75, 300], perDay: [1, 1], max: 300 })],
  }),
  drug('candesartan', {
    label: label('Atacand (candesartan) tablets', 2020),
    classes: ['angiotensin-receptor-blocker'],
    doses: [oral({ single: [4, 32], perDay: [1, 2], max: 32 })],
    renal: [['crcl', 30, 'monitor', 'Start with 8 mg.']],
    hepatic: [['B', 'reduce', 'Start with 8 mg.']],
  }),
  drug('olmesartan', {
    label: label('Benicar (olmesartan) tablets', 2019),
    classes: ['angiotensin-receptor-blocker'],
    doses: [oral({ single: [5, 40], perDay: [1, 1], max: 40 })],
  }),
  drug('telmisartan', {
    label: label('Micardis (telmisartan) tablets', 2020),
    classes: ['angiotensin-receptor-blocker'],
    doses: [oral({ single: [20, 80], perDay: [1, 1], max: 80 })],
    hepatic: [['A', 'monitor', 'Cleared by bile: start low in biliary or hepatic disease.']],
  }),
  drug('eprosartan', {
    label: namedLabel('Teveten (eprosartan) tablets', 2014),
    classes: ['angiotensin-receptor-blocker'],
    doses: [oral({ single: [300, 800], perDay: [1, 2], max: 800 })],
    renal: [['crcl', 60, 'reduce', 'At most 600 mg a day in moderate or severe disease.', 600]],
  }),
  drug('sacubitril', {
    label: label('Entresto (sacubitril and valsartan) tablets', 2021),
    classes: ['neprilysin-inhibitor'],
    doses: [oral({ use: 'heart failure', single: [24, 97], perDay: [2, 2], max: 194 })],
    renal: [['egfr', 30, 'reduce', 'Start with 24 mg (with valsartan 26 mg) twice daily.']],
    hepatic: [
      ['B', 'reduce', 'Start with 24 mg (with valsartan 26 mg) twice daily.'],
      ['C', 'avoid', 'Not recommended in severe hepatic impairment.'],
    ],
    lactation: ['avoid', 'Breast-feeding is not recommended.'],
    never: { angioedema: 'Angioedema from an ACE inhibitor or receptor blocker, or hereditary.' },
    flags: { hyperkalemia: true },
    monitoring: ['blood pressure, potassium and creatinine after the start and each change'],
  }),
  drug('aliskiren', {
    label: label('Tekturna (aliskiren) tablets', 2021),
    classes: ['direct-renin-inhibitor'],
    doses: [oral({ single: [150, 300], perDay: [1, 1], max: 300 })],
    renal: [['egfr', 30, 'monitor', 'Hardly studied below 30: follow potassium and creatinine.']],
    hardly: { angioedema: 'Angioedema occurs at any time; do not give again.' },
  }),
];
