/** Inputs that many calculators ask for in the same words, units and ranges. */
import { analytes } from '../units/analytes.ts';
import type { ChoiceInput, NumberInput } from './calculator.ts';

/** Age of an adult. */
export const adultAge = {
  kind: 'number',
  description: 'age',
  unit: 'a',
  low: 18,
  high: 120,
} as const satisfies NumberInput;

/** Sex, as formulas with two coefficients use it. */
export const sex = {
  kind: 'choice',
  description: 'sex, as the formula knows it',
  choices: { female: 'female', male: 'male' },
} as const satisfies ChoiceInput;

/** Body weight. */
export const weight = {
  kind: 'number',
  description: 'body weight',
  unit: 'kg',
  otherUnits: ['[lb_av]', 'g'],
  low: 1,
  high: 400,
} as const satisfies NumberInput;

/** Standing height. */
export const height = {
  kind: 'number',
  description: 'height',
  unit: 'cm',
  otherUnits: ['m', '[in_i]'],
  low: 30,
  high: 250,
} as const satisfies NumberInput;

/** Serum creatinine. */
export const creatinine = {
  kind: 'number',
  description: 'serum creatinine',
  unit: 'mg/dL',
  otherUnits: ['umol/L'],
  analyte: analytes.creatinine,
  low: 0.1,
  high: 30,
} as const satisfies NumberInput;
