/** Acetaminophen, NSAIDs, muscle relaxants, lidocaine. Data, one drug after the other. */
import type { DrugFacts } from '../../drug-facts.ts';
import { guideline, label, namedLabel } from '../labels.ts';
import { by, drug, oral } from '../rows.ts';

const advancedKidney = ['crcl', 30, 'avoid', 'Avoid in advanced kidney disease'] as const;
const failingKidney = ['crcl', 60, 'monitor', 'May worsen function: creatinine'] as const;
const liverWatch = [
  'A',
  'monitor',
  'Lowest dose; avoid in cirrhosis with ascites (AASLD 2021)',
] as const;
const cirrhosis = guideline('AASLD guidance on ascites and hepatorenal syndrome', 2021);
const noNsaidInLiver = [
  'B',
  'avoid',
  'Kidney failure in cirrhosis with ascites',
  undefined,
  cirrhosis('hepatic'),
] as const;

/** Analgesics and muscle relaxants by ingredient. */
export const analgesics: readonly DrugFacts[] = [
  drug('acetaminophen', {
    classes: ['para-aminophenol-analgesic'],
    label: label('Ofirmev (acetaminophen) injection; acetaminophen Drug Facts', 2022),
    doses: [
      oral({ single: [325, 1000], perDay: [1, 6], max: 4000, maxSingle: 1000 }),
      by('intravenous', { single: [500, 1000], perDay: [1, 6], max: 4000, maxSingle: 1000 }),
      by('rectal', { single: [325, 1000], perDay: [1, 6], max: 4000, maxSingle: 1300 }),
      by('enteral', { single: [325, 1000], perDay: [1, 6], max: 4000, maxSingle: 1000 }),
    ],
    renal: [['crcl', 30, 'monitor', 'Intravenous: longer interval and less in a day']],
    hepatic: [
      [
        'A',
        'reduce',
        'No more than 2 g a day in cirrhosis; intravenous contraindicated in severe impairment',
        2000,
        {
          text: 'AASLD practice guidance, palliative care in decompensated cirrhosis',
          year: 2022,
        },
      ],
    ],
    hardly: {
      'acute-liver-disease': 'Hepatotoxicity; intravenous contraindicated in active liver disease',
      'alcohol-use-disorder': 'Three or more drinks a day: liver injury; 2 g a day is prudent',
      'severe-skin-reaction': 'Serious skin reactions',
    },
    pregnancy: ['usual', 'No known harm at usual doses'],
    lactation: ['usual', 'Low levels in milk'],
    monitoring: ['Sum of all products that contain it'],
  }),
  drug('ibuprofen', {
    classes: ['nonselective-nsaid'],
    label: label('Motrin (ibuprofen) tablets; Caldolor (ibuprofen) injection', 2021),
    doses: [
      oral({ single: [200, 800], perDay: [1, 4], max: 3200, maxSingle: 800 }),
      by('intravenous', { single: [400, 800], perDay: [1, 6], max: 3200, maxSingle: 800 }),
    ],
    renal: [failingKidney, advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    lactation: ['usual', 'Low levels in milk'],
    flags: {
      bleeding: 'nsaid',
      nephrotoxic: true,
      hyperkalemia: true,
      cyp2c9: 'sensitive substrate',
    },
    monitoring: ['Blocks the effect of aspirin on platelets when taken before it'],
  }),
  drug('naproxen', {
    classes: ['nonselective-nsaid'],
    label: label('Naprosyn and Anaprox DS (naproxen)', 2021),
    doses: [oral({ single: [220, 550], perDay: [1, 3], max: 1500, maxSingle: 1000 })],
    renal: [failingKidney, ['crcl', 30, 'avoid', 'Not recommended']],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('ketorolac', {
    classes: ['nonselective-nsaid'],
    label: namedLabel('Ketorolac tablets and injection', 2021),
    doses: [
      oral({ single: [10, 20], perDay: [1, 4], max: 40 }),
      by('intravenous', { single: [10, 30], perDay: [1, 4], max: 120, maxSingle: 30 }),
      by('intramuscular', { single: [10, 60], perDay: [1, 4], max: 120, maxSingle: 60 }),
      by('nasal', { single: [15.75, 31.5], perDay: [1, 4], max: 126 }),
    ],
    renal: [
      ['crcl', 60, 'reduce', 'Half the dose: no more than 60 mg a day', 60],
      ['crcl', 30, 'avoid', 'Contraindicated in advanced impairment'],
    ],
    hepatic: [liverWatch, noNsaidInLiver],
    never: {
      'peptic-ulcer': 'Active or past ulcer, bleeding or perforation (boxed warning)',
      'gi-bleeding': 'Bleeding (boxed warning)',
      'intracranial-hemorrhage': 'Suspected or proven cerebrovascular bleeding (boxed warning)',
      'bleeding-disorder': 'High risk of bleeding (boxed warning)',
      'active-bleeding': 'High risk of bleeding (boxed warning)',
      'volume-depletion': 'Risk of kidney failure (boxed warning)',
    },
    hardly: { 'older-adult': 'Half the dose: no more than 60 mg a day (also under 50 kg)' },
    lactation: ['caution', 'Excreted in milk in small amounts'],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
    monitoring: ['No longer than five days in all; not with other NSAIDs or aspirin'],
  }),
  drug('diclofenac', {
    classes: ['nonselective-nsaid'],
    label: label('Voltaren (diclofenac) tablets and gel', 2021),
    doses: [
      oral({ single: [25, 100], perDay: [1, 4], max: 200, maxSingle: 100 }),
      by('topical', { use: 'gel', single: [2, 4], perDay: [1, 4], max: 32, unit: 'g' }),
      by('ophthalmic', {
        single: [1, 1],
        perDay: [1, 4],
        max: 8,
        unit: '[drp]',
        source: namedLabel('Diclofenac ophthalmic solution', 2015)('dosage'),
      }),
    ],
    renal: [failingKidney, advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: {
      bleeding: 'nsaid',
      nephrotoxic: true,
      hyperkalemia: true,
      cyp2c9: 'sensitive substrate',
    },
    monitoring: ['Transaminases within 4 to 8 weeks'],
  }),
  drug('indomethacin', {
    classes: ['nonselective-nsaid'],
    label: label('Indocin (indomethacin)', 2021),
    doses: [
      oral({ single: [25, 75], perDay: [1, 4], max: 200 }),
      by('rectal', { single: [50, 100], perDay: [1, 4], max: 200 }),
    ],
    renal: [failingKidney, advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    hardly: {
      depression: 'May worsen',
      'seizure-disorder': 'May worsen',
      parkinson: 'May worsen',
    },
    beers: { 'older-adult': 'Avoid' },
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('meloxicam', {
    classes: ['nonselective-nsaid'],
    label: label('Mobic (meloxicam) tablets', 2021),
    doses: [
      oral({ single: [5, 15], max: 15 }),
      by('intravenous', {
        single: [30, 30],
        max: 30,
        source: label('Anjeso (meloxicam) injection', 2021)('dosage'),
      }),
    ],
    renal: [
      failingKidney,
      ['crcl', 20, 'avoid', 'Not recommended; on dialysis no more than 7.5 mg'],
      advancedKidney,
    ],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: {
      bleeding: 'nsaid',
      nephrotoxic: true,
      hyperkalemia: true,
      cyp2c9: 'sensitive substrate',
    },
  }),
  drug('celecoxib', {
    classes: ['cox-2-inhibitor', 'non-antibiotic-sulfonamide'],
    label: label('Celebrex (celecoxib) capsules', 2021),
    doses: [
      oral({ single: [50, 400], perDay: [1, 2], max: 400 }),
      oral({ use: 'first day of acute pain', single: [200, 400], perDay: [1, 2], max: 600 }),
    ],
    renal: [failingKidney, ['crcl', 30, 'avoid', 'Not recommended in severe impairment']],
    hepatic: [
      ['B', 'reduce', 'Half the dose', 200],
      ['C', 'avoid', 'Not recommended'],
    ],
    lactation: ['usual', 'Low levels in milk'],
    flags: {
      nephrotoxic: true,
      hyperkalemia: true,
      bleeding: 'nsaid',
      cyp2c9: 'sensitive substrate',
    },
    monitoring: ['Contraindicated in allergy to sulfonamides'],
  }),
  drug('nabumetone', {
    classes: ['nonselective-nsaid'],
    label: namedLabel('Nabumetone tablets', 2021),
    doses: [oral({ single: [500, 2000], perDay: [1, 2], max: 2000 })],
    renal: [
      ['crcl', 50, 'reduce', 'Start with 750 mg, no more than 1500 mg a day', 1500],
      [
        'crcl',
        30,
        'reduce',
        'Start with 500 mg, no more than 1000 mg a day; avoid where possible',
        1000,
      ],
    ],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('etodolac', {
    classes: ['nonselective-nsaid'],
    label: namedLabel('Etodolac capsules and tablets', 2021),
    doses: [
      oral({ single: [200, 500], perDay: [1, 4], max: 1000 }),
      oral({ use: 'extended release', single: [400, 1200], max: 1200 }),
    ],
    renal: [failingKidney, advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('sulindac', {
    classes: ['nonselective-nsaid'],
    label: namedLabel('Sulindac tablets', 2021),
    doses: [oral({ single: [100, 200], perDay: [1, 2], max: 400 })],
    renal: [failingKidney, advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('piroxicam', {
    classes: ['nonselective-nsaid'],
    label: label('Feldene (piroxicam) capsules', 2021),
    doses: [oral({ single: [10, 20], perDay: [1, 2], max: 20 })],
    renal: [failingKidney, advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: {
      bleeding: 'nsaid',
      nephrotoxic: true,
      hyperkalemia: true,
      cyp2c9: 'sensitive substrate',
    },
  }),
  drug('oxaprozin', {
    classes: ['nonselective-nsaid'],
    label: label('Daypro (oxaprozin) tablets', 2021),
    doses: [oral({ single: [600, 1200], perDay: [1, 2], max: 1800 })],
    renal: [['crcl', 60, 'reduce', 'Start with 600 mg a day', 1200], advancedKidney],
    hepatic: [liverWatch, noNsaidInLiver],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('ketoprofen', {
    classes: ['nonselective-nsaid'],
    label: namedLabel('Ketoprofen capsules', 2021),
    doses: [oral({ single: [25, 200], perDay: [1, 4], max: 300, maxSingle: 200 })],
    renal: [
      ['crcl', 60, 'reduce', 'No more than 150 mg a day', 150],
      ['crcl', 25, 'reduce', 'No more than 100 mg a day; avoid where possible', 100],
    ],
    hepatic: [['A', 'reduce', 'No more than 100 mg a day', 100], noNsaidInLiver],
    flags: { bleeding: 'nsaid', nephrotoxic: true, hyperkalemia: true },
  }),
  drug('cyclobenzaprine', {
    classes: ['antispasmodic-muscle-relaxant'],
    label: namedLabel('Flexeril (cyclobenzaprine) tablets', 2013),
    doses: [oral({ single: [5, 30], perDay: [1, 3], max: 30 })],
    renal: [],
    hepatic: [
      ['A', 'reduce', 'Start with 5 mg and increase slowly'],
      ['B', 'avoid', 'Not recommended'],
    ],
    never: {
      'recent-mi': 'Acute recovery phase of myocardial infarction',
      'heart-failure': 'Contraindicated',
      'second-or-third-degree-heart-block': 'Contraindicated',
      'ventricular-arrhythmia': 'Contraindicated in arrhythmias',
      hyperthyroidism: 'Contraindicated',
    },
    hardly: {
      'closed-angle-glaucoma': 'Anticholinergic',
      'urinary-retention': 'Anticholinergic',
      'atrial-fibrillation': 'Contraindicated in arrhythmias',
    },
    flags: { anticholinergic: 'strong', sedating: 'other', serotonergic: 'weak' },
  }),
  drug('baclofen', {
    classes: ['muscle-relaxant'],
    label: label('Baclofen tablets, Lyvispah (baclofen) granules', 2022),
    doses: [oral({ single: [5, 20], perDay: [1, 4], max: 80 })],
    renal: [
      [
        'crcl',
        60,
        'reduce',
        'Lower dose',
        40,
        {
          text: 'Reviews of baclofen in kidney disease; the label asks for less, no figures',
          year: 2022,
        },
      ],
      [
        'crcl',
        30,
        'avoid',
        'Encephalopathy: avoid',
        undefined,
        {
          text: 'Muanda et al., JAMA: baclofen and encephalopathy in kidney disease',
          year: 2019,
        },
      ],
    ],
    hepatic: [],
    hardly: {
      'seizure-disorder': 'Loss of control',
      psychosis: 'May worsen',
      stroke: 'Poorly tolerated',
    },
    flags: { sedating: 'other' },
    vital: 'baclofen withdrawal: high fever, rigidity, seizures',
  }),
  drug('tizanidine', {
    classes: ['muscle-relaxant'],
    label: label('Zanaflex (tizanidine)', 2020),
    doses: [oral({ single: [2, 8], perDay: [1, 3], max: 36, maxSingle: 16 })],
    renal: [['crcl', 25, 'reduce', 'Clearance halves: lower single doses']],
    hepatic: [
      ['A', 'reduce', 'Avoid or lower single doses: liver injury'],
      ['C', 'avoid', 'Avoid'],
    ],
    hardly: { hypotension: 'Lowers blood pressure', 'liver-disease': 'Liver injury' },
    flags: { sedating: 'other', bradycardia: true, qt: 'possible' },
    monitoring: [
      'Transaminases at the start and one month after the highest dose',
      'Barred with fluvoxamine and ciprofloxacin',
    ],
    vital: 'rebound hypertension and rigidity after high doses',
  }),
  drug('methocarbamol', {
    classes: ['antispasmodic-muscle-relaxant'],
    label: namedLabel('Robaxin (methocarbamol) tablets and injection', 2019),
    doses: [
      oral({ single: [500, 1500], perDay: [1, 6], max: 8000, maxSingle: 2000 }),
      by('intravenous', { single: [500, 1000], perDay: [1, 3], max: 3000 }),
      by('intramuscular', { single: [500, 1000], perDay: [1, 3], max: 3000 }),
    ],
    renal: [['crcl', 30, 'monitor', 'Injection contraindicated (polyethylene glycol)']],
    hepatic: [['A', 'monitor', 'Slower clearance']],
    hardly: { 'myasthenia-gravis': 'May worsen', 'seizure-disorder': 'Injection: seizures' },
    flags: { sedating: 'other' },
  }),
  drug('carisoprodol', {
    classes: ['antispasmodic-muscle-relaxant'],
    label: label('Soma (carisoprodol) tablets', 2019),
    doses: [oral({ single: [250, 350], perDay: [1, 4], max: 1400 })],
    renal: [['crcl', 30, 'monitor', 'Caution']],
    hepatic: [['A', 'monitor', 'Caution']],
    never: { porphyria: 'Acute intermittent porphyria' },
    hardly: { 'substance-use-disorder': 'Misuse', 'seizure-disorder': 'Seizures' },
    flags: { sedating: 'other' },
    vital: 'withdrawal like that of meprobamate',
  }),
  drug('metaxalone', {
    classes: ['antispasmodic-muscle-relaxant'],
    label: namedLabel('Skelaxin (metaxalone) tablets', 2018),
    doses: [oral({ single: [400, 800], perDay: [1, 4], max: 3200 })],
    renal: [['crcl', 30, 'avoid', 'Contraindicated in significant impairment']],
    hepatic: [
      ['A', 'monitor', 'Liver tests'],
      ['B', 'avoid', 'Contraindicated in significant impairment'],
    ],
    hardly: { anemia: 'Contraindicated with a tendency to drug-induced hemolytic anemia' },
    flags: { sedating: 'other', serotonergic: 'weak' },
  }),
  drug('dantrolene', {
    classes: ['muscle-relaxant'],
    label: namedLabel('Dantrium (dantrolene) capsules; injection', 2018),
    doses: [
      oral({ single: [25, 100], perDay: [1, 4], max: 400 }),
      by('intravenous', {
        use: 'malignant hyperthermia',
        single: [1, 2.5],
        perDay: [1, 4],
        max: 10,
        unit: 'mg/kg',
      }),
    ],
    renal: [],
    hepatic: [['A', 'avoid', 'Capsules contraindicated in active liver disease (boxed warning)']],
    never: { 'acute-liver-disease': 'Hepatotoxicity (boxed warning)' },
    flags: { sedating: 'other', hyperkalemia: true },
    monitoring: ['Liver tests'],
  }),
];
