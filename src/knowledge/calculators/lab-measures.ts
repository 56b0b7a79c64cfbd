/** Laboratory values that formulas ask for, with the units and ranges that they are taken in. */
import { analytes } from '../units/analytes.ts';
import type { NumberInput } from './calculator.ts';

/** Serum chloride. */
export const chloride = {
  kind: 'number',
  description: 'serum chloride',
  unit: 'mmol/L',
  otherUnits: ['meq/L'],
  analyte: analytes.chloride,
  low: 50,
  high: 160,
} as const satisfies NumberInput;

/** Serum bicarbonate or total carbon dioxide. */
export const bicarbonate = {
  kind: 'number',
  description: 'serum bicarbonate (total CO2)',
  unit: 'mmol/L',
  otherUnits: ['meq/L'],
  analyte: analytes.bicarbonate,
  low: 1,
  high: 60,
} as const satisfies NumberInput;

/** Serum albumin. */
export const albumin = {
  kind: 'number',
  description: 'serum albumin',
  unit: 'g/dL',
  otherUnits: ['g/L'],
  low: 0.5,
  high: 7,
} as const satisfies NumberInput;

/** Total serum calcium. */
export const calcium = {
  kind: 'number',
  description: 'total serum calcium',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.calcium,
  low: 3,
  high: 30,
} as const satisfies NumberInput;

/** Serum potassium. */
export const potassium = {
  kind: 'number',
  description: 'serum potassium',
  unit: 'mmol/L',
  otherUnits: ['meq/L'],
  analyte: analytes.potassium,
  low: 1,
  high: 12,
} as const satisfies NumberInput;

/** Cystatin C, calibrated to ERM-DA471/IFCC. */
export const cystatinC = {
  kind: 'number',
  description: 'serum cystatin C, calibrated to ERM-DA471/IFCC',
  unit: 'mg/L',
  low: 0.1,
  high: 15,
} as const satisfies NumberInput;

/** Aspartate aminotransferase. */
export const ast = {
  kind: 'number',
  description: 'aspartate aminotransferase (AST)',
  unit: 'U/L',
  low: 1,
  high: 30_000,
} as const satisfies NumberInput;

/** Alanine aminotransferase. */
export const alt = {
  kind: 'number',
  description: 'alanine aminotransferase (ALT)',
  unit: 'U/L',
  low: 1,
  high: 30_000,
} as const satisfies NumberInput;

/** International normalised ratio. */
export const inr = {
  kind: 'number',
  description: 'international normalised ratio (INR)',
  unit: '1',
  low: 0.5,
  high: 20,
} as const satisfies NumberInput;

/** QT interval. */
export const qtInterval = {
  kind: 'number',
  description: 'QT interval',
  unit: 'ms',
  otherUnits: ['s'],
  low: 150,
  high: 900,
} as const satisfies NumberInput;

/** Heart rate at which a QT interval was measured. */
export const rateOfQt = {
  kind: 'number',
  description: 'heart rate at which the QT interval was measured',
  unit: '/min',
  low: 20,
  high: 300,
} as const satisfies NumberInput;

/** Arterial carbon dioxide tension. */
export const arterialCarbonDioxide = {
  kind: 'number',
  description: 'arterial carbon dioxide tension (PaCO2)',
  unit: 'mm[Hg]',
  otherUnits: ['kPa'],
  low: 5,
  high: 200,
} as const satisfies NumberInput;
