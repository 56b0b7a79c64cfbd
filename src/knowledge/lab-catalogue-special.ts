/**
 * Hormones, markers, proteins, antibodies measured as numbers, viruses and drug levels. Reference
 * ranges are typical adult ranges, set for the suite's invented laboratory (for drugs: usual
 * therapeutic ranges); variation is rounded from what is generally published on biological
 * variation. Neither is meant for the care of a real patient.
 */
import type { QuantityRow } from './lab-catalogue-row.ts';

/** Hormones. */
export const hormones = {
  tsh: ['3016-3', 'TSH', 'm[IU]/L', [0.4, 4.5], 1.8, 18, 2],
  'free-t4': ['3024-7', 'Free T4', 'ng/dL', [0.8, 1.8], 1.2, 5, 2],
  'free-t3': ['3051-0', 'Free T3', 'pg/mL', [2.3, 4.2], 3.1, 5, 1],
  pth: ['2731-8', 'PTH, intact', 'pg/mL', [15, 65], 38, 15, 0],
  fgf23: ['54390-0', 'FGF23, intact', 'pg/mL', [23, 95], 48, 18, 0],
  cortisol: ['2143-6', 'Cortisol', 'ug/dL', [6, 18.4], 11, 15, 1],
  acth: ['2141-0', 'ACTH', 'pg/mL', [7.2, 63.3], 24, 20, 1],
  aldosterone: ['1763-2', 'Aldosterone', 'ng/dL', [3, 28], 9, 25, 1],
  'renin-activity': ['2915-7', 'Renin activity, plasma', 'ng/mL/h', [0.2, 3.3], 1.2, 25, 1],
  normetanephrine: ['25489-6', 'Normetanephrine, plasma', 'nmol/L', [null, 0.9], 0.45, 15, 2],
  metanephrines: ['25474-8', 'Metanephrines, plasma', 'nmol/L', [null, 0.5], 0.22, 15, 2],
  testosterone: [
    '2986-8',
    'Testosterone, total',
    'ng/dL',
    { female: [8, 48], male: [264, 916] },
    { female: 25, male: 450 },
    10,
    0,
  ],
  estradiol: ['2243-4', 'Estradiol', 'pg/mL', [null, null], 60, 20, 0],
  progesterone: ['2839-9', 'Progesterone', 'ng/mL', [null, null], 0.6, 25, 1],
  fsh: ['15067-2', 'FSH', 'm[IU]/mL', [null, null], 6, 12, 1],
  lh: ['10501-5', 'LH', 'm[IU]/mL', [null, null], 5, 15, 1],
  prolactin: ['2842-3', 'Prolactin', 'ng/mL', { female: [4.8, 23.3], male: [4, 15.2] }, 9, 15, 1],
  shbg: ['13967-5', 'SHBG', 'nmol/L', { female: [18, 144], male: [10, 57] }, 40, 8, 0],
  'dhea-sulfate': ['2191-5', 'DHEA sulfate', 'ug/dL', [35, 430], 160, 6, 0],
  '17-hydroxyprogesterone': ['1668-3', '17-OH progesterone', 'ng/dL', [null, 200], 60, 20, 0],
  'igf-1': ['2484-4', 'IGF-1', 'ng/mL', [70, 270], 150, 7, 0],
  'c-peptide': ['1986-9', 'C-peptide', 'ng/mL', [1.1, 4.4], 2.2, 12, 1],
  hcg: ['21198-7', 'Beta hCG, serum', 'm[IU]/mL', [null, 5], 1, 15, 0],
} as const satisfies Record<string, QuantityRow>;

/** Markers of heart, inflammation and tumour. */
export const markers = {
  crp: ['1988-5', 'C-reactive protein', 'mg/L', [null, 5], 2, 30, 1],
  'crp-high-sensitivity': ['30522-7', 'CRP, high-sensitivity', 'mg/L', [null, 3], 1.2, 30, 1],
  procalcitonin: ['33959-8', 'Procalcitonin', 'ng/mL', [null, 0.1], 0.04, 20, 2],
  'interleukin-6': ['26881-3', 'Interleukin 6', 'pg/mL', [null, 7], 2.5, 30, 1],
  'nt-probnp': ['33762-6', 'NT-proBNP', 'pg/mL', [null, 125], 62, 15, 0],
  bnp: ['30934-4', 'BNP', 'pg/mL', [null, 100], 28, 20, 0],
  'troponin-t': ['67151-1', 'Troponin T, high-sensitivity', 'ng/L', [null, 14], 6, 10, 0],
  'troponin-i': ['89579-7', 'Troponin I, high-sensitivity', 'ng/L', [null, 20], 4, 10, 0],
  psa: ['2857-1', 'PSA', 'ng/mL', [null, 4], 1.1, 9, 2],
  'psa-free': ['10886-0', 'PSA, free', 'ng/mL', [null, null], 0.3, 9, 2],
  afp: ['1834-1', 'Alpha-fetoprotein', 'ng/mL', [null, 8.4], 3, 12, 1],
  cea: ['2039-6', 'CEA', 'ng/mL', [null, 5], 1.8, 12, 1],
  'ca-125': ['10334-1', 'CA 125', 'U/mL', [null, 35], 14, 15, 0],
  'ca-19-9': ['24108-3', 'CA 19-9', 'U/mL', [null, 37], 10, 12, 0],
  'beta-2-microglobulin': ['1952-1', 'Beta-2 microglobulin', 'mg/L', [0.8, 2.4], 1.6, 6, 1],
  tryptase: ['21582-2', 'Tryptase', 'ng/mL', [null, 11.4], 4.5, 10, 1],
  'angiotensin-converting-enzyme': ['2742-5', 'ACE activity', 'U/L', [9, 67], 32, 10, 0],
} as const satisfies Record<string, QuantityRow>;

/** Immunoglobulins, complement and antibodies. */
export const immunology = {
  'immunoglobulin-g': ['2465-3', 'IgG', 'mg/dL', [700, 1600], 1080, 4, 0],
  'immunoglobulin-a': ['2458-8', 'IgA', 'mg/dL', [70, 400], 210, 5, 0],
  'immunoglobulin-m': ['2472-9', 'IgM', 'mg/dL', [40, 230], 105, 6, 0],
  'immunoglobulin-e': ['19113-0', 'IgE, total', 'k[IU]/L', [null, 114], 32, 12, 0],
  'm-protein': ['33358-3', 'M protein', 'g/dL', [null, 0], 0, 5, 2],
  'kappa-free-light-chain': ['36916-5', 'Kappa free light chain', 'mg/L', [3.3, 19.4], 12, 6, 1],
  'lambda-free-light-chain': ['33944-0', 'Lambda free light chain', 'mg/L', [5.7, 26.3], 13, 6, 1],
  'light-chain-ratio': ['48378-4', 'Kappa/lambda free ratio', '{ratio}', [0.26, 1.65], 0.92, 5, 2],
  c3: ['4485-9', 'Complement C3', 'mg/dL', [90, 180], 125, 5, 0],
  c4: ['4498-2', 'Complement C4', 'mg/dL', [10, 40], 25, 8, 0],
  'dsdna-antibody': ['5130-0', 'dsDNA antibody', '[IU]/mL', [null, 30], 8, 10, 0],
  'rheumatoid-factor': ['11572-5', 'Rheumatoid factor', '[IU]/mL', [null, 14], 7, 9, 0],
  'ccp-antibody': ['33935-8', 'Anti-CCP antibody', 'U/mL', [null, 20], 6, 9, 0],
  'ttg-iga': ['46128-5', 'Tissue transglutaminase IgA', 'U/mL', [null, 4], 1, 10, 1],
  'tpo-antibody': ['8099-4', 'Thyroid peroxidase antibody', '[IU]/mL', [null, 34], 12, 11, 0],
  'cardiolipin-igg': ['3181-5', 'Cardiolipin IgG', "{GPL'U}/mL", [null, 20], 6, 10, 0],
  'cardiolipin-igm': ['3182-3', 'Cardiolipin IgM', "{MPL'U}/mL", [null, 20], 6, 10, 0],
  'beta-2-glycoprotein-igg': ['44448-9', 'Beta-2 glycoprotein IgG', 'U/mL', [null, 20], 5, 10, 0],
  'beta-2-glycoprotein-igm': ['44449-7', 'Beta-2 glycoprotein IgM', 'U/mL', [null, 20], 5, 10, 0],
  'hepatitis-b-surface-antibody-titer': [
    '5193-8',
    'Hepatitis B surface antibody',
    'm[IU]/mL',
    [null, null],
    0,
    8,
    0,
  ],
} as const satisfies Record<string, QuantityRow>;

/** Viral loads and drug levels. */
export const levels = {
  'hbv-dna': ['42595-9', 'HBV DNA', '[IU]/mL', [null, null], 0, 20, 0],
  'hcv-rna': ['11011-4', 'HCV RNA', '[IU]/mL', [null, null], 0, 20, 0],
  'hiv-rna': ['20447-9', 'HIV-1 RNA', '{copies}/mL', [null, null], 0, 20, 0],
  lithium: ['14334-7', 'Lithium', 'mmol/L', [0.6, 1.2], 0.8, 8, 2],
  digoxin: ['10535-3', 'Digoxin', 'ng/mL', [0.5, 0.9], 0.8, 10, 1],
  tacrolimus: ['11253-2', 'Tacrolimus, trough', 'ng/mL', [5, 15], 7, 12, 1],
  cyclosporine: ['3520-4', 'Cyclosporine, trough', 'ng/mL', [100, 300], 160, 12, 0],
  'vancomycin-trough': ['4092-3', 'Vancomycin, trough', 'ug/mL', [10, 20], 14, 10, 1],
  phenytoin: ['3968-5', 'Phenytoin', 'ug/mL', [10, 20], 14, 10, 1],
  'phenytoin-free': ['3969-3', 'Phenytoin, free', 'ug/mL', [1, 2], 1.4, 10, 1],
  valproate: ['4086-5', 'Valproate', 'ug/mL', [50, 100], 70, 12, 0],
  carbamazepine: ['3432-2', 'Carbamazepine', 'ug/mL', [4, 12], 7.5, 10, 1],
  theophylline: ['4049-3', 'Theophylline', 'ug/mL', [10, 20], 13, 12, 1],
  acetaminophen: ['3298-7', 'Acetaminophen', 'ug/mL', [10, 30], 12, 20, 0],
  salicylate: ['4024-6', 'Salicylate', 'mg/dL', [null, 30], 2, 20, 0],
} as const satisfies Record<string, QuantityRow>;
