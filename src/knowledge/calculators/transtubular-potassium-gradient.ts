/** Transtubular potassium gradient. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { potassium } from './lab-measures.ts';

/** Gradient of potassium at the end of the cortical collecting duct. */
export const transtubularPotassiumGradient = defineCalculator({
  name: 'transtubular-potassium-gradient',
  title: 'Transtubular potassium gradient',
  aliases: ['ttkg'],
  version: 'West 1986',
  population:
    'people with abnormal potassium, urine osmolality above that of serum, urine ' +
    'sodium above 25 mmol/L',
  caveats: [
    'Its authors no longer advise it: urea is reabsorbed beyond the collecting ' +
      'duct (Kamel and Halperin 2011).',
  ],
  source: {
    authors: 'Choi MJ, Ziyadeh FN',
    title:
      'The utility of the transtubular potassium gradient in the evaluation of ' + 'hyperkalemia',
    year: 2008,
    url: 'https://doi.org/10.1681/ASN.2007070790',
  },
  inputs: {
    potassium,
    urinePotassium: {
      kind: 'number',
      description: 'potassium in a spot urine',
      unit: 'mmol/L',
      otherUnits: ['meq/L'],
      analyte: analytes.potassium,
      low: 1,
      high: 300,
    },
    serumOsmolality: {
      kind: 'number',
      description: 'serum osmolality',
      unit: 'mosm/kg',
      low: 200,
      high: 450,
    },
    urineOsmolality: {
      kind: 'number',
      description: 'urine osmolality',
      unit: 'mosm/kg',
      low: 50,
      high: 1400,
    },
  },
  result: { description: 'transtubular potassium gradient', unit: '1', decimals: 1 },
  formula: ({ potassium, urinePotassium, serumOsmolality, urineOsmolality }) =>
    urineOsmolality <= serumOsmolality
      ? { refused: 'the urine is not more concentrated than serum; the gradient is not valid' }
      : (urinePotassium * serumOsmolality) / (potassium * urineOsmolality),
  examples: [
    {
      inputs: {
        potassium: { value: 5.1, unit: 'mmol/L' },
        urinePotassium: { value: 38, unit: 'mmol/L' },
        serumOsmolality: { value: 288, unit: 'mosm/kg' },
        urineOsmolality: { value: 405, unit: 'mosm/kg' },
      },
      expected: '5.3',
      from: 'J Med Case Reports 2011;5:114, table 4',
    },
    {
      inputs: {
        potassium: { value: 4, unit: 'mmol/L' },
        urinePotassium: { value: 40, unit: 'mmol/L' },
        serumOsmolality: { value: 280, unit: 'mosm/kg' },
        urineOsmolality: { value: 500, unit: 'mosm/kg' },
      },
      expected: '5.6',
      from: 'MEDCALCEHR (Lusnaker0730), tests of ttkg',
    },
    {
      inputs: {
        potassium: { value: 3, unit: 'mmol/L' },
        urinePotassium: { value: 10, unit: 'mmol/L' },
        serumOsmolality: { value: 280, unit: 'mosm/kg' },
        urineOsmolality: { value: 500, unit: 'mosm/kg' },
      },
      expected: '1.87',
      from: 'MEDCALCEHR (Lusnaker0730), tests of ttkg',
    },
  ],
});
