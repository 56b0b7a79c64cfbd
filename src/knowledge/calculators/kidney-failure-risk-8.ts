/** Risk of kidney failure by the equation with eight variables. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import {
  egfrOfKidneyDisease,
  riskHorizon,
  riskPercent,
  urineAlbuminCreatinineRatio,
  vignettePatient,
} from './kidney-failure-inputs.ts';
import { albumin, bicarbonate, calcium } from './lab-measures.ts';
import { quantity } from './score-parts.ts';
import { adultAge, sex } from './shared-inputs.ts';

const firstPatient = {
  ...vignettePatient(1),
  albumin: quantity(4.2, 'g/dL'),
  phosphate: quantity(3.3, 'mg/dL'),
  bicarbonate: quantity(24, 'mmol/L'),
  calcium: quantity(9.1, 'mg/dL'),
};

const secondPatient = {
  ...vignettePatient(2),
  albumin: quantity(3.4, 'g/dL'),
  phosphate: quantity(4.6, 'mg/dL'),
  bicarbonate: quantity(22, 'mmol/L'),
  calcium: quantity(9.8, 'mg/dL'),
};

/** KFRE with eight variables, North America, in percent. */
export const kidneyFailureRisk8 = defineCalculator({
  name: 'kidney-failure-risk-8',
  title: 'Kidney failure risk equation, eight variables',
  aliases: ['kfre 8', 'kidney failure risk equation with eight variables'],
  version: 'Tangri 2011, recalibrated 2016 for North America, eight variables',
  population: 'adults of North America with chronic kidney disease, G3a to G5, not on dialysis',
  caveats: ['Elsewhere the baseline risk is lower, and another calibration holds.'],
  source: {
    authors: 'Tangri N, Grams ME, Levey AS, et al.',
    title:
      'Multinational assessment of accuracy of equations for predicting risk of kidney failure',
    year: 2016,
    url: 'https://doi.org/10.1001/jama.2015.18202',
    note: 'coefficients as the documentation of the Python package kfre quotes them',
  },
  inputs: {
    age: adultAge,
    sex,
    egfr: egfrOfKidneyDisease,
    albuminCreatinineRatio: urineAlbuminCreatinineRatio,
    albumin,
    phosphate: {
      kind: 'number',
      description: 'serum phosphate, as phosphorus (30.974 g/mol)',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes.phosphate,
      low: 0.5,
      high: 20,
    },
    bicarbonate,
    calcium,
    horizon: riskHorizon,
  },
  result: { description: 'risk of kidney failure', unit: '%', decimals: 1 },
  formula: (values) =>
    riskPercent(values.horizon === '2-years' ? 0.978 : 0.9301, [
      -0.1992 * (values.age / 10 - 7.036),
      0.1602 * ((values.sex === 'male' ? 1 : 0) - 0.5642),
      -0.4919 * (values.egfr / 5 - 7.222),
      0.3364 * (Math.log(values.albuminCreatinineRatio) - 5.137),
      -0.3441 * (values.albumin - 3.997),
      0.2604 * (values.phosphate - 3.916),
      -0.07354 * (values.bicarbonate - 25.57),
      -0.2228 * (values.calcium - 9.355),
    ]),
  examples: [
    {
      inputs: { ...firstPatient, horizon: '2-years' },
      expected: '1.126961',
      from: 'kfre (R), vignette Getting Started, first patient',
    },
    {
      inputs: { ...firstPatient, horizon: '5-years' },
      expected: '3.624505',
      from: 'kfre (R), vignette Getting Started, first patient',
    },
    {
      inputs: { ...secondPatient, horizon: '2-years' },
      expected: '11.930161',
      from: 'kfre (R), vignette Getting Started, second patient',
    },
    {
      inputs: { ...secondPatient, horizon: '5-years' },
      expected: '33.888148',
      from: 'kfre (R), vignette Getting Started, second patient',
    },
  ],
});
