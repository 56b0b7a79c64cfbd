/** Drugs of the stomach, and classes of stomach, bowel and bile. Data, one drug after the other. */
import type { DrugClassFacts, DrugFacts } from '../../drug-facts.ts';
import { lactMed } from './cited-guidelines.ts';
import { drugFactsLabel, label, namedLabel } from '../labels.ts';
import { by, drug, drugClass, intramuscular, intravenous, oral } from '../rows.ts';

const prilosec = label('Prilosec (omeprazole) capsules', 2023);
const zofran = label('Zofran (ondansetron) tablets; ondansetron injection', 2021);
/** Bars what the US label tells to avoid (Warnings and Precautions: parkinsonian symptoms). */
const primperanEurope = {
  text:
    'Primperan (metoclopramide) tablets, European summary of product characteristics ' +
    '(Cyprus), section 4.3',
  year: 2022,
};
const reglan = label('Reglan (metoclopramide) tablets; metoclopramide injection', 2017);
const bentyl = label('Bentyl (dicyclomine) capsules and injection', 2020);
const blocked = 'Barred in obstruction of the bowel.';
const hypersecretion = 'hypersecretion';

/** Classes of drugs of stomach, bowel and bile. */
export const stomachAndBowelClasses: readonly DrugClassFacts[] = [
  drugClass('proton-pump-inhibitor', {
    label: prilosec,
    title: 'proton pump inhibitor',
    hardly: {
      hypomagnesemia: 'Lowers magnesium further.',
      'c-difficile': 'More infection and recurrence.',
    },
    pregnancy: ['usual', 'Data are reassuring.'],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    monitoring: ['need at each visit; magnesium, vitamin B12 and bone in long use'],
    allergyNames: ['proton pump inhibitors', 'ppis'],
  }),
  drugClass('h2-blocker', {
    label: label('Pepcid (famotidine) tablets', 2022),
    title: 'H2 blocker',
    pregnancy: ['usual', 'Data are reassuring.'],
    lactation: ['usual', 'Little harm.', lactMed],
    allergyNames: ['h2 blockers'],
  }),
  drugClass('mucosal-protectant', {
    label: label('Carafate (sucralfate) tablets', 2021),
    title: 'protectant of the mucosa',
  }),
  drugClass('prostaglandin-analog', {
    label: namedLabel('Cytotec (misoprostol) tablets', 2018),
    title: 'prostaglandin analog',
  }),
  drugClass('prokinetic', { label: reglan, title: 'prokinetic' }),
  drugClass('5-ht3-antagonist', {
    label: zofran,
    title: '5-HT3 antagonist',
    hardly: {
      'long-qt': 'Avoid in congenital long QT.',
      'prolonged-qt': 'Prolongs QT further.',
      hypokalemia: 'Correct potassium first.',
      hypomagnesemia: 'Correct magnesium first.',
    },
    flags: { qt: 'possible', serotonergic: 'weak' },
    allergyNames: ['5-ht3 antagonists'],
  }),
  drugClass('opioid-antidiarrheal', {
    label: label('Imodium (loperamide) capsules', 2019),
    title: 'opioid against diarrhea',
    never: { 'c-difficile': 'Toxic megacolon.', 'bowel-obstruction': blocked },
    hardly: { 'inflammatory-bowel-disease': 'Toxic megacolon in acute colitis.' },
  }),
  drugClass('laxative', {
    label: drugFactsLabel('Laxatives, class text', 2022),
    title: 'laxative',
    duplicates: false,
    hardly: { 'bowel-obstruction': 'Not in obstruction.', 'bowel-perforation': 'Not then.' },
    pregnancy: ['usual', 'Hardly absorbed.', lactMed],
    lactation: ['usual', 'Hardly absorbed.', lactMed],
  }),
  drugClass('stimulant-laxative', {
    label: drugFactsLabel('Laxatives, class text', 2022),
    title: 'stimulant laxative',
    within: 'laxative',
    duplicates: false,
  }),
  drugClass('osmotic-laxative', {
    label: drugFactsLabel('Laxatives, class text', 2022),
    title: 'osmotic laxative',
    within: 'laxative',
    duplicates: false,
  }),
  drugClass('secretagogue', {
    label: label('Linzess (linaclotide) capsules', 2023),
    title: 'intestinal secretagogue',
    never: { 'bowel-obstruction': blocked },
  }),
  drugClass('magnesium-salt', {
    label: namedLabel('Magnesium sulfate injection', 2020),
    title: 'magnesium salt',
    duplicates: false,
    hardly: { 'myasthenia-gravis': 'Weakens muscles.' },
    others: [
      ['absolute', { test: 'magnesium', above: 3, unit: 'mg/dL' }, 'Raises magnesium further.'],
    ],
  }),
  drugClass('bile-acid', {
    label: label('Urso (ursodiol) tablets', 2022),
    title: 'bile acid',
    hardly: { 'gallbladder-disease': 'Not when stones need surgery or bile is obstructed.' },
  }),
  drugClass('aminosalicylate', {
    label: label('Lialda (mesalamine) tablets', 2023),
    title: 'aminosalicylate',
    pregnancy: ['usual', 'Data are reassuring.'],
    lactation: ['usual', 'Watch the infant for diarrhea.'],
    flags: { nephrotoxic: true },
    monitoring: ['creatinine before the start and at intervals'],
    crossReactivity: [
      {
        with: 'salicylate',
        risk: 'high',
        text: 'Contraindicated in hypersensitivity to salicylates.',
        source: label('Lialda (mesalamine) tablets', 2023)('contraindications'),
      },
    ],
  }),
  drugClass('rifamycin-of-the-gut', {
    label: label('Xifaxan (rifaximin) tablets', 2023),
    title: 'rifamycin that is hardly absorbed',
  }),
  drugClass('antispasmodic', {
    label: bentyl,
    title: 'anticholinergic antispasmodic',
    never: {
      'bowel-obstruction': blocked,
      'urinary-retention': 'Barred in obstructive uropathy.',
      'myasthenia-gravis': 'Barred.',
      'closed-angle-glaucoma': 'Barred.',
    },
    hardly: {
      gastroparesis: 'Slows the stomach further.',
      bph: 'Retention.',
      dementia: 'Confusion.',
      delirium: 'Confusion.',
      'older-adult': 'Confusion, retention, constipation.',
      'inflammatory-bowel-disease': 'Barred in severe colitis.',
    },
    flags: { anticholinergic: 'strong' },
  }),
];

/** Drugs against acid and ulcers. */
export const acidDrugs: readonly DrugFacts[] = [
  drug('omeprazole', {
    label: prilosec,
    classes: ['proton-pump-inhibitor'],
    doses: [
      oral({ single: [10, 40], perDay: [1, 2], max: 80 }),
      oral({ use: hypersecretion, single: [60, 120], perDay: [1, 3], max: 360, maxSingle: 120 }),
    ],
    hepatic: [['A', 'reduce', 'For healing of esophagitis 10 mg a day.']],
  }),
  drug('esomeprazole', {
    label: label('Nexium (esomeprazole) capsules and injection', 2023),
    classes: ['proton-pump-inhibitor'],
    doses: [
      oral({ single: [20, 40], perDay: [1, 2], max: 80 }),
      oral({ use: hypersecretion, single: [40, 120], perDay: [2, 2], max: 240 }),
      intravenous({ use: '80 mg, then 8 mg/h', single: [8, 80], perDay: [1, 24], max: 272 }),
    ],
    hepatic: [['C', 'reduce', 'At most 20 mg a day.', 20]],
  }),
  drug('pantoprazole', {
    label: label('Protonix (pantoprazole) tablets and injection', 2023),
    classes: ['proton-pump-inhibitor'],
    doses: [
      oral({ single: [20, 40], perDay: [1, 2], max: 80 }),
      oral({ use: hypersecretion, single: [40, 120], perDay: [2, 2], max: 240 }),
      intravenous({ use: '80 mg, then 8 mg/h', single: [8, 80], perDay: [1, 24], max: 272 }),
    ],
  }),
  drug('lansoprazole', {
    label: label('Prevacid (lansoprazole) capsules', 2023),
    classes: ['proton-pump-inhibitor'],
    doses: [
      oral({ single: [15, 30], perDay: [1, 2], max: 90 }),
      oral({ use: hypersecretion, single: [60, 90], perDay: [1, 2], max: 180 }),
    ],
    hepatic: [['C', 'reduce', '15 mg a day.', 15]],
  }),
  drug('rabeprazole', {
    label: label('Aciphex (rabeprazole) tablets', 2023),
    classes: ['proton-pump-inhibitor'],
    doses: [
      oral({ single: [10, 20], perDay: [1, 2], max: 40 }),
      oral({ use: hypersecretion, single: [60, 100], perDay: [1, 2], max: 120 }),
    ],
    hepatic: [['C', 'monitor', 'Avoid in severe impairment where possible.']],
  }),
  drug('dexlansoprazole', {
    label: label('Dexilant (dexlansoprazole) capsules', 2023),
    classes: ['proton-pump-inhibitor'],
    doses: [oral({ single: [30, 60], perDay: [1, 1], max: 60 })],
    hepatic: [
      ['B', 'reduce', '30 mg a day.', 30],
      ['C', 'avoid', 'Not recommended.'],
    ],
  }),
  drug('famotidine', {
    label: label('Pepcid (famotidine) tablets; famotidine injection', 2022),
    classes: ['h2-blocker'],
    doses: [
      oral({ single: [10, 40], perDay: [1, 2], max: 80 }),
      oral({ use: hypersecretion, single: [20, 160], perDay: [4, 4], max: 640, maxSingle: 160 }),
      intravenous({ single: [10, 20], perDay: [1, 2], max: 40 }),
    ],
    renal: [
      ['crcl', 60, 'reduce', '20 mg a day, or 40 mg every other day: confusion, QT.', 20],
      ['crcl', 30, 'reduce', '10 mg a day, or 20 mg every other day: confusion, QT.', 20],
    ],
  }),
  drug('nizatidine', {
    label: namedLabel('Nizatidine capsules', 2019),
    classes: ['h2-blocker'],
    doses: [oral({ single: [75, 300], perDay: [1, 2], max: 300 })],
    renal: [['crcl', 50, 'reduce', '150 mg a day; below 20 mL/min every other day.', 150]],
  }),
  drug('cimetidine', {
    label: namedLabel('Cimetidine tablets', 2020),
    classes: ['h2-blocker'],
    doses: [oral({ single: [200, 800], perDay: [1, 4], max: 2_400 })],
    renal: [['crcl', 30, 'reduce', '300 mg every 12 hours.', 600]],
  }),
  drug('sucralfate', {
    label: label('Carafate (sucralfate) tablets', 2021),
    classes: ['mucosal-protectant'],
    doses: [oral({ single: [1_000, 2_000], perDay: [2, 4], max: 4_000 })],
    renal: [['crcl', 30, 'monitor', 'Aluminum accumulates.']],
    pregnancy: ['usual', 'Hardly absorbed.'],
    lactation: ['usual', 'Hardly absorbed.', lactMed],
    hardly: { gastroparesis: 'Bezoars.' },
  }),
  drug('misoprostol', {
    label: namedLabel('Cytotec (misoprostol) tablets', 2018),
    classes: ['prostaglandin-analog'],
    doses: [
      oral({
        use: 'protection of the stomach',
        single: [100, 200],
        perDay: [2, 4],
        max: 800,
        unit: 'ug',
      }),
      by('vaginal', { single: [25, 800], perDay: [1, 8], max: 2_400, unit: 'ug', bound: 'ours' }),
      by('sublingual', {
        single: [400, 800],
        perDay: [1, 4],
        max: 2_400,
        unit: 'ug',
        bound: 'ours',
      }),
      by('rectal', { single: [400, 1_000], perDay: [1, 1], max: 1_000, unit: 'ug', bound: 'ours' }),
    ],
    pregnancy: ['contraindicated', 'Abortion, premature birth, uterine rupture; not for ulcers.'],
    lactation: ['caution', 'May cause diarrhea of the infant.'],
  }),
];

/** Drugs against nausea. */
export const nauseaDrugs: readonly DrugFacts[] = [
  drug('metoclopramide', {
    label: reglan,
    classes: ['prokinetic'],
    doses: [
      oral({ single: [5, 15], perDay: [1, 4], max: 60, maxSingle: 20 }),
      intravenous({ single: [5, 20], perDay: [1, 4], max: 40, maxSingle: 20, bound: 'ours' }),
      intramuscular({ single: [5, 20], perDay: [1, 4], max: 40, maxSingle: 20, bound: 'ours' }),
    ],
    renal: [
      ['crcl', 60, 'reduce', 'At most 30 mg a day (gastroparesis 20 mg).', 30],
      ['crcl', 15, 'reduce', 'At most 20 mg a day (gastroparesis 10 mg).', 20],
    ],
    hepatic: [['B', 'reduce', 'At most 30 mg a day (gastroparesis 20 mg).', 30]],
    pregnancy: ['usual', 'Data are reassuring.'],
    lactation: ['caution', 'Watch the infant.'],
    never: {
      'tardive-dyskinesia': 'Barred, also after it.',
      'bowel-obstruction': 'Stimulates a blocked bowel.',
      'bowel-perforation': 'Stimulates a perforated bowel.',
      pheochromocytoma: 'Releases catecholamines.',
      'seizure-disorder': 'More frequent and severe seizures.',
    },
    others: [['absolute', 'parkinson', 'Blocks dopamine: symptoms worsen.', primperanEurope]],
    hardly: {
      depression: 'May worsen.',
      'neuroleptic-malignant-syndrome': 'May recur.',
      'gi-bleeding': 'Barred where stimulating the bowel is dangerous.',
    },
    flags: { qt: 'conditional', sedating: 'other', cyp2d6: 'sensitive substrate' },
    monitoring: ['abnormal movements; at most 12 weeks'],
  }),
  drug('ondansetron', {
    label: zofran,
    classes: ['5-ht3-antagonist'],
    doses: [
      oral({ single: [4, 24], perDay: [1, 3], max: 24 }),
      intravenous({ single: [4, 16], perDay: [1, 4], max: 32, maxSingle: 16 }),
      intramuscular({ single: [4, 8], perDay: [1, 3], max: 16, maxSingle: 8 }),
    ],
    hepatic: [['C', 'reduce', 'At most 8 mg a day.', 8]],
    pregnancy: ['caution', 'Small excess of cleft palate not excluded.'],
    lactation: ['usual', 'Little harm.', lactMed],
    flags: { qt: 'known', serotonergic: 'weak' },
  }),
  drug('granisetron', {
    label: label('Granisetron tablets and injection', 2021),
    classes: ['5-ht3-antagonist'],
    doses: [
      oral({ single: [1, 2], perDay: [1, 2], max: 2 }),
      intravenous({ single: [0.5, 1], perDay: [1, 3], max: 3, maxSingle: 3 }),
    ],
  }),
];
