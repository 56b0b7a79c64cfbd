/** GFR from creatinine by CKD-EPI 2021, without race. */
import { defineCalculator } from './calculator.ts';
import { estimatedGfr } from './estimated-gfr.ts';
import { gfrCategories } from './gfr-categories.ts';
import { adultAge, creatinine, sex } from './shared-inputs.ts';

/** Estimated GFR from serum creatinine, the race-free equation of 2021. */
export const ckdEpi2021Creatinine = defineCalculator({
  name: 'ckd-epi-2021-creatinine',
  title: 'eGFR, CKD-EPI 2021 creatinine',
  aliases: ['egfr', 'ckd-epi', 'ckd epi 2021', 'gfr'],
  version: 'CKD-EPI 2021 (creatinine, without race)',
  population: 'adults of 18 years and more; standardised (IDMS) creatinine',
  caveats: [
    'Creatinine must be stable; not for acute kidney injury.',
    'Misleads at extremes of muscle mass; cystatin C helps there.',
  ],
  source: {
    authors: 'Inker LA, Eneanya ND, Coresh J, et al.',
    title: 'New creatinine- and cystatin C-based equations to estimate GFR without race',
    year: 2021,
    url: 'https://doi.org/10.1056/NEJMoa2102953',
    note: 'coefficients as quoted by the National Kidney Foundation',
  },
  inputs: { age: adultAge, sex, creatinine },
  result: {
    description: 'estimated GFR, normed to 1.73 m2 of body surface',
    unit: 'mL/min/{1.73_m2}',
    decimals: 0,
    bands: gfrCategories,
  },
  formula: ({ age, sex, creatinine }) => estimatedGfr({ creatinine, ageYears: age, sex }),
  examples: [
    {
      inputs: {
        age: { value: 70, unit: 'a' },
        sex: 'female',
        creatinine: { value: 1.38, unit: 'mg/dL' },
      },
      expected: '41.1776',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 33',
    },
    {
      inputs: {
        age: { value: 58, unit: 'a' },
        sex: 'male',
        creatinine: { value: 3.1, unit: 'mg/dL' },
      },
      expected: '22.44331',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 34',
    },
    {
      inputs: {
        age: { value: 35, unit: 'a' },
        sex: 'male',
        creatinine: { value: 1.35, unit: 'mg/dL' },
      },
      expected: '70.21721',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 26',
    },
    {
      inputs: {
        age: { value: 33, unit: 'a' },
        sex: 'female',
        creatinine: { value: 1.1, unit: 'mg/dL' },
      },
      expected: '68.04278',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 35',
    },
  ],
});
