/** Protein to creatinine ratio of a spot urine. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { ownCalculation, quantity } from './score-parts.ts';

/** Urine protein to creatinine ratio, which estimates the protein of a day. */
export const urineProteinCreatinineRatio = defineCalculator({
  name: 'urine-protein-creatinine-ratio',
  title: 'Urine protein to creatinine ratio',
  aliases: ['upcr', 'protein creatinine ratio', 'uprot/creat'],
  version: 'Ginsberg 1983; categories of KDIGO 2024',
  population: 'adults, spot urine, best from the morning',
  caveats: ['Estimates grams in a day only where about one gram of creatinine is excreted.'],
  source: {
    authors: 'Ginsberg JM, Chang BS, Matarese RA, Garella S',
    title: 'Use of single voided urine samples to estimate quantitative proteinuria',
    year: 1983,
    url: 'https://doi.org/10.1056/NEJM198312223092503',
    note: 'paper not opened; the ratio is the quotient of the two concentrations',
  },
  inputs: {
    urineProtein: {
      kind: 'number',
      description: 'protein in a spot urine',
      unit: 'mg/dL',
      otherUnits: ['g/L', 'mg/L'],
      low: 0,
      high: 5000,
    },
    urineCreatinine: {
      kind: 'number',
      description: 'creatinine in the same urine',
      unit: 'mg/dL',
      otherUnits: ['mmol/L', 'g/L'],
      analyte: analytes.creatinine,
      low: 1,
      high: 800,
    },
  },
  result: {
    description: 'protein to creatinine ratio',
    unit: 'mg/g',
    decimals: 0,
    bands: [
      { below: 150, meaning: 'normal to mildly increased (A1)' },
      { atMost: 500, meaning: 'moderately increased (A2)' },
      { meaning: 'severely increased (A3)' },
    ],
  },
  formula: ({ urineProtein, urineCreatinine }) => (1000 * urineProtein) / urineCreatinine,
  examples: [
    {
      inputs: { urineProtein: quantity(20, 'mg/dL'), urineCreatinine: quantity(100, 'mg/dL') },
      expected: '200',
      from: 'clinical-calculator (JuneYaooo), test_common_egfr.py',
    },
    {
      inputs: { urineProtein: quantity(50, 'mg/dL'), urineCreatinine: quantity(100, 'mg/dL') },
      expected: '500',
      from: 'sophiewell.com, unit tests of uacr-upcr',
    },
    {
      inputs: { urineProtein: quantity(500, 'mg/dL'), urineCreatinine: quantity(100, 'mg/dL') },
      expected: '5000',
      from: 'verification script of a public nephrology suite, case 22 (5.0 g/g)',
    },
    {
      inputs: { urineProtein: quantity(0.3, 'g/L'), urineCreatinine: quantity(10, 'mmol/L') },
      expected: '265',
      from: ownCalculation,
    },
  ],
});
