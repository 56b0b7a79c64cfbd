/** Measurements that several scores ask for, with the units and ranges that they are taken in. */
import { analytes } from '../units/analytes.ts';
import type { NumberInput } from './calculator.ts';

/** Systolic arterial pressure. */
export const systolicPressure = {
  kind: 'number',
  description: 'systolic blood pressure',
  unit: 'mm[Hg]',
  otherUnits: ['kPa'],
  low: 20,
  high: 300,
} as const satisfies NumberInput;

/** Diastolic arterial pressure. */
export const diastolicPressure = {
  kind: 'number',
  description: 'diastolic blood pressure',
  unit: 'mm[Hg]',
  otherUnits: ['kPa'],
  low: 10,
  high: 200,
} as const satisfies NumberInput;

/** Mean arterial pressure. */
export const meanPressure = {
  kind: 'number',
  description: 'mean arterial pressure',
  unit: 'mm[Hg]',
  otherUnits: ['kPa'],
  low: 10,
  high: 250,
} as const satisfies NumberInput;

/** Heart rate. */
export const heartRate = {
  kind: 'number',
  description: 'heart rate',
  unit: '/min',
  low: 0,
  high: 350,
} as const satisfies NumberInput;

/** Respiratory rate. */
export const respiratoryRate = {
  kind: 'number',
  description: 'respiratory rate',
  unit: '/min',
  low: 0,
  high: 100,
} as const satisfies NumberInput;

/** Body temperature. */
export const temperature = {
  kind: 'number',
  description: 'body temperature',
  unit: 'Cel',
  otherUnits: ['[degF]'],
  low: 20,
  high: 45,
} as const satisfies NumberInput;

/** Arterial oxygen tension. */
export const arterialOxygen = {
  kind: 'number',
  description: 'arterial oxygen tension (PaO2)',
  unit: 'mm[Hg]',
  otherUnits: ['kPa'],
  low: 10,
  high: 700,
} as const satisfies NumberInput;

/** Pulse oximetry. */
export const oxygenSaturation = {
  kind: 'number',
  description: 'oxygen saturation by pulse oximetry',
  unit: '%',
  low: 30,
  high: 100,
} as const satisfies NumberInput;

/** Inspired oxygen. */
export const inspiredOxygen = {
  kind: 'number',
  description: 'fraction of inspired oxygen (room air 21 %)',
  unit: '%',
  low: 21,
  high: 100,
} as const satisfies NumberInput;

/** Leukocytes. */
export const leukocytes = {
  kind: 'number',
  description: 'leukocyte count',
  unit: '10*9/L',
  otherUnits: ['10*3/uL'],
  low: 0,
  high: 500,
} as const satisfies NumberInput;

/** Platelets. */
export const platelets = {
  kind: 'number',
  description: 'platelet count',
  unit: '10*9/L',
  otherUnits: ['10*3/uL'],
  low: 0,
  high: 3000,
} as const satisfies NumberInput;

/** Hemoglobin. */
export const hemoglobin = {
  kind: 'number',
  description: 'hemoglobin',
  unit: 'g/dL',
  otherUnits: ['g/L'],
  low: 1,
  high: 26,
} as const satisfies NumberInput;

/** Hematocrit. */
export const hematocrit = {
  kind: 'number',
  description: 'hematocrit',
  unit: '%',
  low: 3,
  high: 80,
} as const satisfies NumberInput;

/**
 * Urea in mmol/L. A mass is read as urea nitrogen (BUN), of which a mole of urea holds 28.014 g.
 */
export const urea = {
  kind: 'number',
  description: 'blood urea; a mass (mg/dL) is read as urea nitrogen (BUN)',
  unit: 'mmol/L',
  otherUnits: ['mg/dL'],
  analyte: analytes['urea nitrogen'],
  low: 0.1,
  high: 120,
} as const satisfies NumberInput;

/** Urea nitrogen in mg/dL; an amount of substance is read as urea. */
export const ureaNitrogen = {
  kind: 'number',
  description: 'blood urea nitrogen (BUN); an amount of substance (mmol/L) is read as urea',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes['urea nitrogen'],
  low: 1,
  high: 350,
} as const satisfies NumberInput;

/** Serum or plasma glucose. */
export const glucose = {
  kind: 'number',
  description: 'blood glucose',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.glucose,
  low: 5,
  high: 3000,
} as const satisfies NumberInput;

/** Total bilirubin. */
export const bilirubin = {
  kind: 'number',
  description: 'total bilirubin',
  unit: 'mg/dL',
  otherUnits: ['umol/L'],
  analyte: analytes.bilirubin,
  low: 0.05,
  high: 80,
} as const satisfies NumberInput;

/** Serum sodium. */
export const sodium = {
  kind: 'number',
  description: 'serum sodium',
  unit: 'mmol/L',
  otherUnits: ['meq/L'],
  analyte: analytes.sodium,
  low: 80,
  high: 220,
} as const satisfies NumberInput;

/** Body mass index. */
export const bodyMassIndex = {
  kind: 'number',
  description: 'body mass index',
  unit: 'kg/m2',
  low: 8,
  high: 120,
} as const satisfies NumberInput;

/** Total cholesterol. */
export const totalCholesterol = {
  kind: 'number',
  description: 'total cholesterol',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.cholesterol,
  low: 130,
  high: 320,
} as const satisfies NumberInput;

/** Cholesterol in high-density lipoprotein. */
export const hdlCholesterol = {
  kind: 'number',
  description: 'HDL cholesterol',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.cholesterol,
  low: 20,
  high: 100,
} as const satisfies NumberInput;

/** Glasgow coma score, 3 to 15. */
export const comaScore = {
  kind: 'number',
  description: 'Glasgow coma score',
  unit: '1',
  low: 3,
  high: 15,
} as const satisfies NumberInput;
