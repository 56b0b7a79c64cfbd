/** What both kidney failure risk equations ask for, and how they turn a sum into a risk. */
import { analytes } from '../units/analytes.ts';
import type { ChoiceInput, NumberInput } from './calculator.ts';
import { quantity } from './score-parts.ts';

/** Estimated GFR of chronic kidney disease, stages G3a to G5. */
export const egfrOfKidneyDisease = {
  kind: 'number',
  description: 'estimated GFR, normed to 1.73 m2; the equation is for values below 60',
  unit: 'mL/min/{1.73_m2}',
  otherUnits: ['mL/min'],
  low: 3,
  high: 60,
} as const satisfies NumberInput;

/** Urine albumin to creatinine ratio. */
export const urineAlbuminCreatinineRatio = {
  kind: 'number',
  description: 'urine albumin to creatinine ratio',
  unit: 'mg/g',
  otherUnits: ['mg/mmol', 'g/g', 'ug/mg'],
  analyteBelow: analytes.creatinine,
  low: 1,
  high: 25_000,
} as const satisfies NumberInput;

/** How far the risk looks ahead. */
export const riskHorizon = {
  kind: 'choice',
  description: 'how far the risk looks ahead',
  choices: { '2-years': 'within two years', '5-years': 'within five years' },
} as const satisfies ChoiceInput;

/** Risk in percent, from the survival at the centre of the cohort and the sum of the terms. */
export function riskPercent(baselineSurvival: number, terms: readonly number[]): number {
  const sum = terms.reduce((total, term) => total + term, 0);
  return 100 * (1 - baselineSurvival ** Math.exp(sum));
}

/** A patient of the vignette of the R package kfre, as the examples send it. */
export function vignettePatient(number: 1 | 2): { readonly [name: string]: unknown } {
  return number === 1
    ? {
        age: quantity(55, 'a'),
        sex: 'male',
        egfr: quantity(45, 'mL/min/{1.73_m2}'),
        albuminCreatinineRatio: quantity(120, 'mg/g'),
      }
    : {
        age: quantity(72, 'a'),
        sex: 'female',
        egfr: quantity(28, 'mL/min/{1.73_m2}'),
        albuminCreatinineRatio: quantity(800, 'mg/g'),
      };
}
