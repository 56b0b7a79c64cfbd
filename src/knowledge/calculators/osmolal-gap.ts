/** Osmoles that the usual solutes do not explain. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { glucose, sodium, ureaNitrogen } from './score-measures.ts';
import { quantity } from './score-parts.ts';

function serum(values: readonly [measured: number, ethanol: number | undefined]): {
  readonly [name: string]: unknown;
} {
  const [measured, ethanol] = values;
  return {
    measuredOsmolality: quantity(measured, 'mosm/kg'),
    sodium: quantity(140, 'mmol/L'),
    glucose: quantity(90, 'mg/dL'),
    ureaNitrogen: quantity(14, 'mg/dL'),
    ...(ethanol === undefined ? {} : { ethanol: quantity(ethanol, 'mg/dL') }),
  };
}

const tests = 'sophiewell.com, unit tests of osmolalGap';

/** Measured less calculated osmolality. */
export const osmolalGap = defineCalculator({
  name: 'osmolal-gap',
  title: 'Osmolal gap',
  aliases: ['osmolar gap', 'osm gap'],
  version: '2 Na + glucose / 18 + urea nitrogen / 2.8 + ethanol / 4.6',
  population: 'people in whom a toxic alcohol is suspected',
  caveats: ['A normal gap does not exclude a toxic alcohol that is already metabolised.'],
  source: {
    authors: 'Kraut JA, Mullins ME',
    title: 'Toxic alcohols',
    year: 2018,
    url: 'https://doi.org/10.1056/NEJMra1615295',
    note: 'paper not opened; formula with 4.6 for ethanol as sophiewell.com implements it',
  },
  inputs: {
    measuredOsmolality: {
      kind: 'number',
      description: 'serum osmolality, measured by freezing point',
      unit: 'mosm/kg',
      low: 200,
      high: 700,
    },
    sodium,
    glucose,
    ureaNitrogen,
    ethanol: {
      kind: 'number',
      description: 'serum ethanol (46.07 g/mol); none when absent',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes.ethanol,
      low: 0,
      high: 1000,
      optional: true,
    },
  },
  result: {
    description: 'osmolal gap',
    unit: 'mosm/kg',
    decimals: 0,
    bands: [
      { atMost: 10, meaning: 'usual' },
      { meaning: 'raised: unmeasured osmoles, such as a toxic alcohol' },
    ],
  },
  formula: ({ measuredOsmolality, sodium, glucose, ureaNitrogen, ethanol }) =>
    measuredOsmolality - 2 * sodium - glucose / 18 - ureaNitrogen / 2.8 - (ethanol ?? 0) / 4.6,
  examples: [
    { inputs: serum([320, undefined]), expected: '30', from: tests },
    { inputs: serum([350, 230]), expected: '10', from: tests },
    { inputs: serum([285, undefined]), expected: '-5', from: tests },
  ],
});
