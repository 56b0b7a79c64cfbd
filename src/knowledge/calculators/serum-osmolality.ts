/** Calculated serum osmolality. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { glucose, sodium, ureaNitrogen } from './score-measures.ts';

/** Osmolality of serum from sodium, glucose and urea nitrogen. */
export const serumOsmolality = defineCalculator({
  name: 'serum-osmolality',
  title: 'Serum osmolality, calculated',
  aliases: ['osmolality', 'calculated osmolarity', 'sosm'],
  version: '2 Na + glucose/18 + BUN/2.8',
  population: 'anyone; to be compared with a measured osmolality',
  caveats: [
    'A gap of more than 10 mOsm/kg to the measured osmolality points to other ' +
      'solutes, such as alcohols.',
  ],
  source: {
    authors: 'Weill Cornell Medicine, Division of Pediatric Critical Care',
    title: 'Serum osmolality',
    year: 2000,
    url: 'http://www-users.med.cornell.edu/~spon/picu/calc/osmolal.htm',
  },
  inputs: {
    sodium,
    glucose,
    ureaNitrogen,
    ethanol: {
      kind: 'number',
      description: 'blood ethanol, which adds a term of ethanol/4.6',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes.ethanol,
      low: 0,
      high: 1000,
      optional: true,
    },
  },
  result: { description: 'calculated osmolality', unit: 'mosm/kg', decimals: 1 },
  formula: ({ sodium, glucose, ureaNitrogen, ethanol = 0 }) =>
    2 * sodium + glucose / 18 + ureaNitrogen / 2.8 + ethanol / 4.6,
  examples: [
    {
      inputs: {
        sodium: { value: 140, unit: 'mmol/L' },
        glucose: { value: 100, unit: 'mg/dL' },
        ureaNitrogen: { value: 15, unit: 'mg/dL' },
      },
      expected: '290.9',
      from: 'MEDCALCEHR (Lusnaker0730), tests of serum-osmolality',
    },
    {
      inputs: {
        sodium: { value: 145, unit: 'mmol/L' },
        glucose: { value: 200, unit: 'mg/dL' },
        ureaNitrogen: { value: 30, unit: 'mg/dL' },
      },
      expected: '311.8',
      from: 'MEDCALCEHR (Lusnaker0730), tests of serum-osmolality',
    },
    {
      inputs: {
        sodium: { value: 140, unit: 'mmol/L' },
        glucose: { value: 100, unit: 'mg/dL' },
        ureaNitrogen: { value: 15, unit: 'mg/dL' },
        ethanol: { value: 46, unit: 'mg/dL' },
      },
      expected: '300.9',
      from: 'MEDCALCEHR (Lusnaker0730), tests of serum-osmolality',
    },
  ],
});
