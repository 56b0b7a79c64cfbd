/** Severity of acute pancreatitis by the criteria of Ranson. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { arterialOxygen, glucose, leukocytes } from './score-measures.ts';
import { countTrue, ownExample, points, quantity } from './score-parts.ts';
import { adultAge } from './shared-inputs.ts';

const tests = 'clinical-calculator (JuneYaooo), test_common_hepatology_advanced.py';

function enzyme(description: string) {
  return { kind: 'number', description, unit: 'U/L', low: 0, high: 50_000 } as const;
}

/** Ranson criteria met, 0 to 11. */
export const ranson = defineCalculator({
  name: 'ranson',
  title: 'Ranson criteria for acute pancreatitis',
  aliases: ['ranson criteria', 'ranson score'],
  version: 'Ranson 1974, pancreatitis not caused by gallstones',
  population: 'adults with acute pancreatitis, at admission and after 48 hours',
  caveats: [
    'Gallstone pancreatitis has other limits (Ranson 1982), which are not here.',
    'Complete only after 48 hours.',
  ],
  source: {
    authors: 'Ranson JHC, Rifkind KM, Roses DF, Fink SD, Eng K, Spencer FC',
    title: 'Prognostic signs and the role of operative management in acute pancreatitis',
    year: 1974,
    url: 'https://en.wikipedia.org/wiki/Ranson_criteria',
    note: 'Surg Gynecol Obstet, not open; criteria by UpToDate, globalrph.com and Wikipedia',
  },
  inputs: {
    age: adultAge,
    leukocytes,
    glucose,
    lactateDehydrogenase: enzyme('lactate dehydrogenase at admission'),
    aspartateAminotransferase: enzyme('aspartate aminotransferase at admission'),
    hematocritFall: {
      kind: 'number',
      description: 'fall of the hematocrit within 48 hours, percentage points',
      unit: '%',
      low: 0,
      high: 60,
    },
    ureaNitrogenRise: {
      kind: 'number',
      description: 'rise of urea nitrogen within 48 hours; an amount of substance is read as urea',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes['urea nitrogen'],
      low: 0,
      high: 300,
    },
    calcium: {
      kind: 'number',
      description: 'lowest serum calcium within 48 hours',
      unit: 'mg/dL',
      otherUnits: ['mmol/L'],
      analyte: analytes.calcium,
      low: 2,
      high: 20,
    },
    arterialOxygen,
    baseDeficit: {
      kind: 'number',
      description: 'largest base deficit within 48 hours',
      unit: 'mmol/L',
      low: -30,
      high: 40,
    },
    fluidSequestration: {
      kind: 'number',
      description: 'fluid sequestered within 48 hours',
      unit: 'L',
      otherUnits: ['mL'],
      low: -10,
      high: 40,
    },
  },
  result: {
    ...points,
    description: 'criteria met',
    bands: [
      { atMost: 2, meaning: 'mortality 0 to 3 %' },
      { atMost: 5, meaning: 'mortality 11 to 15 %' },
      { meaning: 'mortality 40 % or more' },
    ],
  },
  formula: (values) =>
    countTrue([
      values.age > 55,
      values.leukocytes > 16,
      values.glucose > 200,
      values.lactateDehydrogenase > 350,
      values.aspartateAminotransferase > 250,
      values.hematocritFall > 10,
      values.ureaNitrogenRise > 5,
      values.calcium < 8,
      values.arterialOxygen < 60,
      values.baseDeficit > 4,
      values.fluidSequestration > 6,
    ]),
  examples: [
    {
      inputs: {
        age: quantity(55, 'a'),
        leukocytes: quantity(16, '10*9/L'),
        glucose: quantity(200, 'mg/dL'),
        lactateDehydrogenase: quantity(350, 'U/L'),
        aspartateAminotransferase: quantity(250, 'U/L'),
        hematocritFall: quantity(10, '%'),
        ureaNitrogenRise: quantity(5, 'mg/dL'),
        calcium: quantity(8, 'mg/dL'),
        arterialOxygen: quantity(60, 'mm[Hg]'),
        baseDeficit: quantity(4, 'mmol/L'),
        fluidSequestration: quantity(6, 'L'),
      },
      expected: '0',
      from: tests,
    },
    {
      inputs: {
        age: quantity(56, 'a'),
        leukocytes: quantity(17, '10*9/L'),
        glucose: quantity(201, 'mg/dL'),
        lactateDehydrogenase: quantity(351, 'U/L'),
        aspartateAminotransferase: quantity(251, 'U/L'),
        hematocritFall: quantity(11, '%'),
        ureaNitrogenRise: quantity(6, 'mg/dL'),
        calcium: quantity(7.9, 'mg/dL'),
        arterialOxygen: quantity(59, 'mm[Hg]'),
        baseDeficit: quantity(5, 'mmol/L'),
        fluidSequestration: quantity(7, 'L'),
      },
      expected: '11',
      from: tests,
    },
    {
      inputs: {
        age: quantity(55, 'a'),
        leukocytes: quantity(16, '10*9/L'),
        glucose: quantity(200, 'mg/dL'),
        lactateDehydrogenase: quantity(350, 'U/L'),
        aspartateAminotransferase: quantity(250, 'U/L'),
        hematocritFall: quantity(12, '%'),
        ureaNitrogenRise: quantity(6, 'mg/dL'),
        calcium: quantity(7.5, 'mg/dL'),
        arterialOxygen: quantity(55, 'mm[Hg]'),
        baseDeficit: quantity(5, 'mmol/L'),
        fluidSequestration: quantity(7, 'L'),
      },
      expected: '6',
      from: 'medx (lakshay321123), ranson.test.ts, the criteria of 48 hours; none at admission',
    },
    {
      inputs: {
        age: quantity(61, 'a'),
        leukocytes: quantity(18, '10*9/L'),
        glucose: quantity(9.4, 'mmol/L'),
        lactateDehydrogenase: quantity(420, 'U/L'),
        aspartateAminotransferase: quantity(120, 'U/L'),
        hematocritFall: quantity(4, '%'),
        ureaNitrogenRise: quantity(7, 'mg/dL'),
        calcium: quantity(2.1, 'mmol/L'),
        arterialOxygen: quantity(72, 'mm[Hg]'),
        baseDeficit: quantity(2, 'mmol/L'),
        fluidSequestration: quantity(4, 'L'),
      },
      expected: '4',
      from: ownExample,
    },
  ],
});
