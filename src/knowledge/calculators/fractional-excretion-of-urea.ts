/** Fractional excretion of urea. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { ureaNitrogen } from './score-measures.ts';
import { quantity } from './score-parts.ts';
import { creatinine } from './shared-inputs.ts';

/** Inputs of a case, in mg/dL. */
function urineAndBlood(values: {
  readonly blood: readonly [ureaNitrogen: number, creatinine: number];
  readonly urine: readonly [ureaNitrogen: number, creatinine: number];
}): { readonly [name: string]: unknown } {
  return {
    ureaNitrogen: quantity(values.blood[0], 'mg/dL'),
    creatinine: quantity(values.blood[1], 'mg/dL'),
    urineUreaNitrogen: quantity(values.urine[0], 'mg/dL'),
    urineCreatinine: quantity(values.urine[1], 'mg/dL'),
  };
}

/** Share of the filtered urea that is excreted. */
export const fractionalExcretionOfUrea = defineCalculator({
  name: 'fractional-excretion-of-urea',
  title: 'Fractional excretion of urea',
  aliases: ['feurea', 'fe urea', 'feun'],
  version: 'Carvounis 2002',
  population: 'adults with acute kidney injury, also under diuretics',
  caveats: ['Proximal diuretics, sepsis and a high protein intake make it mislead.'],
  source: {
    authors: 'Carvounis CP, Nisar S, Guro-Razuman S',
    title: 'Significance of the fractional excretion of urea in acute renal failure',
    year: 2002,
    url: 'https://doi.org/10.1046/j.1523-1755.2002.00683.x',
    note: 'paper not opened; formula and bands as MEDCALCEHR quotes them',
  },
  inputs: {
    ureaNitrogen,
    creatinine,
    urineUreaNitrogen: {
      kind: 'number',
      description: 'urea nitrogen in a spot urine; an amount of substance is read as urea',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes['urea nitrogen'],
      low: 1,
      high: 5000,
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
    description: 'fractional excretion of urea',
    unit: '%',
    decimals: 1,
    bands: [
      { atMost: 35, meaning: 'speaks for a prerenal cause' },
      { atMost: 50, meaning: 'undetermined' },
      { meaning: 'speaks for an intrinsic cause' },
    ],
  },
  formula: ({ ureaNitrogen, creatinine, urineUreaNitrogen, urineCreatinine }) =>
    (100 * urineUreaNitrogen * creatinine) / (ureaNitrogen * urineCreatinine),
  examples: [
    {
      inputs: urineAndBlood({ blood: [40, 2], urine: [300, 100] }),
      expected: '15',
      from: 'MEDCALCEHR (Lusnaker0730), tests of feurea',
    },
    {
      inputs: urineAndBlood({ blood: [30, 3], urine: [400, 60] }),
      expected: '66.7',
      from: 'MEDCALCEHR (Lusnaker0730), tests of feurea',
    },
    {
      inputs: urineAndBlood({ blood: [30, 2], urine: [300, 50] }),
      expected: '40',
      from: 'MEDCALCEHR (Lusnaker0730), tests of feurea',
    },
    {
      inputs: urineAndBlood({ blood: [30, 1], urine: [200, 50] }),
      expected: '13.33',
      from: 'sophiewell.com, unit tests of feUrea',
    },
  ],
});
