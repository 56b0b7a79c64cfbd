/** Fractional excretion of sodium. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { sodium } from './score-measures.ts';
import { creatinine } from './shared-inputs.ts';

/** Share of the filtered sodium that is excreted. */
export const fractionalExcretionOfSodium = defineCalculator({
  name: 'fractional-excretion-of-sodium',
  title: 'Fractional excretion of sodium',
  aliases: ['fena'],
  version: 'Espinel 1976',
  population: 'adults with oliguric acute kidney injury, without diuretics',
  caveats: ['Diuretics, chronic kidney disease, contrast and pigment injury make it ' + 'mislead.'],
  source: {
    authors: 'Espinel CH',
    title: 'The FENa test: use in the differential diagnosis of acute renal failure',
    year: 1976,
    url: 'https://doi.org/10.1001/jama.1976.03270060029022',
    note: 'paper not open; formula as quoted by MedCalc-Bench, bands as in textbooks',
  },
  inputs: {
    sodium,
    creatinine,
    urineSodium: {
      kind: 'number',
      description: 'sodium in a spot urine',
      unit: 'mmol/L',
      otherUnits: ['meq/L'],
      analyte: analytes.sodium,
      low: 1,
      high: 400,
    },
    urineCreatinine: {
      kind: 'number',
      description: 'creatinine in the same urine',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes.creatinine,
      low: 1,
      high: 800,
    },
  },
  result: {
    description: 'fractional excretion of sodium',
    unit: '%',
    decimals: 2,
    bands: [
      { below: 1, meaning: 'speaks for a prerenal cause' },
      { atMost: 2, meaning: 'undetermined' },
      { meaning: 'speaks for tubular necrosis' },
    ],
  },
  formula: ({ sodium, creatinine, urineSodium, urineCreatinine }) =>
    (100 * urineSodium * creatinine) / (sodium * urineCreatinine),
  examples: [
    {
      inputs: {
        sodium: { value: 140, unit: 'mmol/L' },
        creatinine: { value: 1.3, unit: 'mg/dL' },
        urineSodium: { value: 25, unit: 'mmol/L' },
        urineCreatinine: { value: 145, unit: 'mg/dL' },
      },
      expected: '0.1601',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 572',
    },
    {
      inputs: {
        sodium: { value: 138, unit: 'mmol/L' },
        creatinine: { value: 4, unit: 'mg/dL' },
        urineSodium: { value: 40, unit: 'mmol/L' },
        urineCreatinine: { value: 43, unit: 'mg/dL' },
      },
      expected: '2.69633',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 561',
    },
    {
      inputs: {
        sodium: { value: 115, unit: 'mmol/L' },
        creatinine: { value: 0.5, unit: 'mg/dL' },
        urineSodium: { value: 74, unit: 'mmol/L' },
        urineCreatinine: { value: 65, unit: 'mg/dL' },
      },
      expected: '0.49498',
      from: 'MedCalc-Bench Verified, tool-calling results v4, row 562',
    },
  ],
});
