/** Transferrin saturation. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { quantity } from './score-parts.ts';

function iron(values: readonly [iron: number, capacity: number]): {
  readonly [name: string]: unknown;
} {
  return {
    iron: quantity(values[0], 'ug/dL'),
    ironBindingCapacity: quantity(values[1], 'ug/dL'),
  };
}

/** Share of the iron-binding capacity that is taken. */
export const transferrinSaturation = defineCalculator({
  name: 'transferrin-saturation',
  title: 'Transferrin saturation',
  aliases: ['tsat', 'iron saturation'],
  version: 'iron over total iron-binding capacity',
  population: 'anyone',
  caveats: ['Iron swings over the day and with meals; inflammation lowers both parts.'],
  source: {
    authors: 'Faruqi A, Zubair M, Mukkamalla SKR',
    title: 'Iron-binding capacity',
    year: 2024,
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK559119/',
    note: 'StatPearls, quoted second hand; the cut of 45 % is that of the ACG guideline of 2019',
  },
  inputs: {
    iron: {
      kind: 'number',
      description: 'serum iron',
      unit: 'ug/dL',
      otherUnits: ['umol/L'],
      analyte: analytes.iron,
      low: 1,
      high: 1000,
    },
    ironBindingCapacity: {
      kind: 'number',
      description: 'total iron-binding capacity',
      unit: 'ug/dL',
      otherUnits: ['umol/L'],
      analyte: analytes.iron,
      low: 50,
      high: 1000,
    },
  },
  result: {
    description: 'transferrin saturation',
    unit: '%',
    decimals: 1,
    bands: [
      { below: 20, meaning: 'low: iron is lacking, or held back by inflammation' },
      { atMost: 45, meaning: 'usual' },
      { meaning: 'high: look for iron overload' },
    ],
  },
  formula: ({ iron, ironBindingCapacity }) => (100 * iron) / ironBindingCapacity,
  examples: [
    {
      inputs: iron([80, 320]),
      expected: '25',
      from: 'clinical-calculator (JuneYaooo), test_common_basic_formulas_more.py',
    },
    {
      inputs: iron([50, 400]),
      expected: '12.5',
      from: 'sophiewell.com, unit tests of tsat',
    },
    {
      inputs: iron([100, 350]),
      expected: '28.571429',
      from: 'golden values of a public table of derived indices (tsat)',
    },
  ],
});
