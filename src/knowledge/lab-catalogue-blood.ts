/**
 * Blood count, clotting and blood gas. Reference ranges are typical adult ranges, set for the
 * suite's invented laboratory; variation is rounded from what is generally published on biological
 * variation. Neither is meant for the care of a real patient.
 */
import type { QuantityRow } from './lab-catalogue-row.ts';

/** Cells of the blood. */
export const cells = {
  hemoglobin: [
    '718-7',
    'Hemoglobin',
    'g/dL',
    { female: [12, 15.5], male: [13.5, 17.5] },
    { female: 13.5, male: 14.9 },
    2.7,
    1,
  ],
  hematocrit: [
    '4544-3',
    'Hematocrit',
    '%',
    { female: [36, 46], male: [40, 52] },
    { female: 40.5, male: 44.7 },
    2.8,
    1,
  ],
  rbc: [
    '789-8',
    'RBC',
    '10*6/uL',
    { female: [3.9, 5.1], male: [4.3, 5.8] },
    { female: 4.5, male: 4.97 },
    2.8,
    2,
  ],
  mcv: ['787-2', 'MCV', 'fL', [80, 100], 90, 0.8, 0],
  mch: ['785-6', 'MCH', 'pg', [27, 33], 30, 0.9, 1],
  mchc: ['786-4', 'MCHC', 'g/dL', [32, 36], 33.4, 0.9, 1],
  rdw: ['788-0', 'RDW', '%', [11.5, 14.5], 13, 1.7, 1],
  wbc: ['6690-2', 'WBC', '10*3/uL', [4, 11], 6.6, 11, 1],
  platelets: ['777-3', 'Platelets', '10*3/uL', [150, 400], 245, 7, 0],
  mpv: ['32623-1', 'Mean platelet volume', 'fL', [7.5, 11.5], 9.6, 2.5, 1],
  neutrophils: ['751-8', 'Neutrophils, absolute', '10*3/uL', [1.8, 7.5], 3.9, 14, 2],
  lymphocytes: ['731-0', 'Lymphocytes, absolute', '10*3/uL', [1, 4], 1.9, 10, 2],
  monocytes: ['742-7', 'Monocytes, absolute', '10*3/uL', [0.2, 0.9], 0.5, 13, 2],
  eosinophils: ['711-2', 'Eosinophils, absolute', '10*3/uL', [0, 0.5], 0.18, 18, 2],
  basophils: ['704-7', 'Basophils, absolute', '10*3/uL', [0, 0.1], 0.04, 20, 2],
  'neutrophils-percent': ['770-8', 'Neutrophils', '%', [40, 75], 59, 8, 0],
  'lymphocytes-percent': ['736-9', 'Lymphocytes', '%', [20, 45], 29, 10, 0],
  'monocytes-percent': ['5905-5', 'Monocytes', '%', [2, 10], 7, 12, 0],
  'eosinophils-percent': ['713-8', 'Eosinophils', '%', [0, 6], 3, 18, 0],
  'basophils-percent': ['706-2', 'Basophils', '%', [0, 1], 1, 20, 0],
  reticulocytes: ['17849-1', 'Reticulocytes', '%', [0.5, 2.5], 1.3, 10, 1],
  'reticulocytes-absolute': ['14196-0', 'Reticulocytes, absolute', '10*3/uL', [25, 100], 60, 10, 0],
  'cd4-count': ['24467-3', 'CD4 count', '/uL', [500, 1500], 850, 13, 0],
  esr: ['4537-7', 'ESR', 'mm/h', { female: [0, 30], male: [0, 20] }, 9, 25, 0],
  haptoglobin: ['4542-7', 'Haptoglobin', 'mg/dL', [30, 200], 110, 13, 0],
  g6pd: ['32546-4', 'G6PD activity', 'U/g{Hb}', [7, 20.5], 11, 6, 1],
  erythropoietin: ['15061-5', 'Erythropoietin', 'm[IU]/mL', [2.6, 18.5], 9, 15, 1],
} as const satisfies Record<string, QuantityRow>;

/** Clotting. */
export const clotting = {
  inr: ['6301-6', 'INR', '{INR}', [0.9, 1.1], 1, 2.5, 1],
  'prothrombin-time': ['5902-2', 'Prothrombin time', 's', [11, 13.5], 12, 2.5, 1],
  aptt: ['14979-9', 'aPTT', 's', [25, 36], 29, 2.7, 0],
  fibrinogen: ['3255-7', 'Fibrinogen', 'mg/dL', [200, 400], 300, 10, 0],
  'd-dimer': ['48065-7', 'D-dimer', 'ug/mL{FEU}', [null, 0.5], 0.3, 25, 2],
  antithrombin: ['27811-9', 'Antithrombin activity', '%', [80, 120], 100, 4, 0],
  'protein-c': ['27818-4', 'Protein C activity', '%', [70, 140], 105, 6, 0],
  'protein-s': ['27822-6', 'Protein S activity', '%', [60, 140], 95, 6, 0],
} as const satisfies Record<string, QuantityRow>;

/** Arterial and venous gas. */
export const gases = {
  'arterial-ph': ['2744-1', 'pH, arterial', '[pH]', [7.35, 7.45], 7.41, 0.2, 2],
  'arterial-pco2': ['2019-8', 'pCO2, arterial', 'mm[Hg]', [35, 45], 39, 4, 0],
  'arterial-po2': ['2703-7', 'pO2, arterial', 'mm[Hg]', [80, 100], 92, 5, 0],
  'arterial-bicarbonate': ['1960-4', 'Bicarbonate, arterial', 'mmol/L', [22, 26], 24, 4, 0],
  'venous-ph': ['2746-6', 'pH, venous', '[pH]', [7.31, 7.41], 7.36, 0.2, 2],
} as const satisfies Record<string, QuantityRow>;
