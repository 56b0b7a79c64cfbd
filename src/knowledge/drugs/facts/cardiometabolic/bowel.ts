/** Drugs of bowel and bile. Data, one drug after the other. */
import type { DrugFacts } from '../../drug-facts.ts';
import { lactMed } from './cited-guidelines.ts';
import { drugFactsLabel, label, namedLabel } from '../labels.ts';
import { by, drug, intramuscular, intravenous, oral, subcutaneous } from '../rows.ts';

const bentyl = label('Bentyl (dicyclomine) capsules and injection', 2020);

/** Drugs of bowel and bile. */
export const bowelDrugs: readonly DrugFacts[] = [
  drug('loperamide', {
    label: label('Imodium (loperamide) capsules', 2019),
    classes: ['opioid-antidiarrheal'],
    doses: [oral({ single: [2, 4], perDay: [1, 8], max: 16, maxSingle: 4 })],
    hepatic: [['C', 'monitor', 'Exposure rises: central effects.']],
    lactation: ['usual', 'Little reaches the milk.', lactMed],
    never: { 'under-2-years': 'Depression of breathing and arrhythmia.' },
    hardly: { 'long-qt': 'Large doses cause torsade de pointes.' },
    flags: { qt: 'conditional' },
  }),
  drug('diphenoxylate', {
    label: namedLabel('Lomotil (diphenoxylate and atropine) tablets', 2018),
    classes: ['opioid-antidiarrheal'],
    doses: [oral({ single: [2.5, 5], perDay: [1, 4], max: 20 })],
    never: { 'under-6-years': 'Depression of breathing.', cholestasis: 'Barred in jaundice.' },
    flags: { sedating: 'opioid' },
  }),
  drug('bisacodyl', {
    label: drugFactsLabel('Dulcolax (bisacodyl) tablets and suppositories', 2022),
    classes: ['stimulant-laxative', 'laxative'],
    doses: [
      oral({ single: [5, 20], perDay: [1, 1], max: 30 }),
      by('rectal', { single: [10, 10], perDay: [1, 1], max: 10 }),
    ],
  }),
  drug('sennosides, usp', {
    label: drugFactsLabel('Senokot (sennosides) tablets', 2022),
    classes: ['stimulant-laxative', 'laxative'],
    doses: [oral({ single: [8.6, 34.4], perDay: [1, 2], max: 68.8 })],
  }),
  drug('polyethylene glycol 3350', {
    label: drugFactsLabel('MiraLAX (polyethylene glycol 3350) powder', 2022),
    classes: ['osmotic-laxative', 'laxative'],
    doses: [
      oral({ single: [8.5, 34], perDay: [1, 3], max: 102, unit: 'g', bound: 'ours' }),
      oral({
        use: 'preparation of the bowel',
        single: [119, 255],
        perDay: [1, 2],
        max: 420,
        maxSingle: 255,
        unit: 'g',
        source: label('GoLYTELY (polyethylene glycol and salts)', 2021)('dosage'),
      }),
    ],
  }),
  drug('lactulose', {
    label: namedLabel('Lactulose solution', 2021),
    classes: ['osmotic-laxative', 'laxative'],
    doses: [
      oral({
        single: [10, 30],
        perDay: [1, 12],
        max: 240,
        maxSingle: 40,
        unit: 'g',
        bound: 'ours',
      }),
      oral({
        single: [15, 45],
        perDay: [1, 12],
        max: 360,
        maxSingle: 60,
        unit: 'mL',
        bound: 'ours',
      }),
      by('rectal', { single: [200, 200], perDay: [1, 6], max: 1_200, unit: 'g' }),
      by('rectal', { single: [300, 300], perDay: [1, 6], max: 1_800, unit: 'mL' }),
    ],
    vital: 'hepatic encephalopathy returns after a stop',
  }),
  drug('docusate', {
    label: drugFactsLabel('Colace (docusate) capsules', 2022),
    classes: ['laxative'],
    doses: [oral({ single: [50, 300], perDay: [1, 3], max: 500 })],
  }),
  drug('magnesium hydroxide', {
    label: drugFactsLabel('Milk of magnesia', 2022),
    classes: ['magnesium-salt', 'osmotic-laxative', 'laxative'],
    doses: [
      oral({ single: [400, 4_800], perDay: [1, 4], max: 4_800 }),
      oral({ single: [5, 60], perDay: [1, 4], max: 60, unit: 'mL' }),
    ],
    renal: [['crcl', 30, 'avoid', 'Magnesium accumulates.']],
  }),
  drug('linaclotide', {
    label: label('Linzess (linaclotide) capsules', 2023),
    classes: ['secretagogue'],
    doses: [oral({ single: [72, 290], perDay: [1, 1], max: 290, unit: 'ug' })],
    never: { 'under-2-years': 'Fatal dehydration.' },
    pregnancy: ['usual', 'Hardly absorbed.'],
    lactation: ['usual', 'Not found in milk.'],
  }),
  drug('lubiprostone', {
    label: label('Amitiza (lubiprostone) capsules', 2020),
    classes: ['secretagogue'],
    doses: [oral({ single: [8, 24], perDay: [1, 2], max: 48, unit: 'ug' })],
    hepatic: [
      ['B', 'reduce', '16 ug twice daily for constipation.', 32],
      ['C', 'reduce', '8 ug twice daily for constipation, once for irritable bowel.', 16],
    ],
  }),
  drug('rifaximin', {
    label: label('Xifaxan (rifaximin) tablets', 2023),
    classes: ['rifamycin-of-the-gut'],
    doses: [oral({ single: [200, 550], perDay: [2, 3], max: 1_650 })],
    hepatic: [['C', 'monitor', 'Exposure rises.']],
    pregnancy: ['caution', 'Harmed the fetus of animals.'],
    vital: 'hepatic encephalopathy returns after a stop',
  }),
  drug('ursodeoxycholate', {
    label: label('Urso (ursodiol) tablets; Actigall capsules', 2022),
    classes: ['bile-acid'],
    doses: [
      oral({ single: [250, 900], perDay: [1, 4], max: 1_800, bound: 'ours' }),
      oral({ single: [4, 15], perDay: [1, 4], max: 15, unit: 'mg/kg' }),
    ],
    hepatic: [['B', 'monitor', 'Watch for decompensation.']],
  }),
  drug('mesalamine', {
    label: label('Lialda, Asacol HD, Pentasa, Rowasa and Canasa (mesalamine)', 2023),
    classes: ['aminosalicylate'],
    doses: [
      oral({ single: [250, 4_800], perDay: [1, 4], max: 4_800 }),
      by('rectal', { single: [500, 4_000], perDay: [1, 2], max: 4_000 }),
    ],
    renal: [['crcl', 30, 'monitor', 'Weigh benefit; follow creatinine.']],
  }),
  drug('dicyclomine', {
    label: bentyl,
    classes: ['antispasmodic'],
    doses: [
      oral({ single: [10, 40], perDay: [1, 4], max: 160 }),
      intramuscular({ single: [10, 20], perDay: [1, 4], max: 80 }),
    ],
    lactation: ['contraindicated', 'Apnea of infants: barred while breast-feeding.'],
    never: { infant: 'Barred under six months: apnea.', esophagitis: 'Barred in reflux disease.' },
  }),
  drug('hyoscyamine', {
    label: namedLabel('Levsin (hyoscyamine) tablets', 2020),
    classes: ['antispasmodic'],
    doses: [
      oral({ single: [0.125, 0.375], perDay: [1, 6], max: 1.5 }),
      by('sublingual', { single: [0.125, 0.25], perDay: [1, 6], max: 1.5 }),
      intravenous({ single: [0.25, 0.5], perDay: [1, 4], max: 2, bound: 'ours' }),
      subcutaneous({ single: [0.25, 0.5], perDay: [1, 4], max: 2, bound: 'ours' }),
    ],
    lactation: ['caution', 'May lessen milk.'],
  }),
];
