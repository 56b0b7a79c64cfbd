/** Reactive hemophagocytic syndrome by the HScore. */
import { defineCalculator } from './calculator.ts';
import { hemoglobin, leukocytes, platelets, temperature } from './score-measures.ts';
import {
  countTrue,
  ownExample,
  points,
  pointsBelow,
  pointsUpTo,
  quantity,
  yesNo,
} from './score-parts.ts';

const tests = 'MEDCALCEHR (Lusnaker0730), tests of hscore; measures stand for its points';

const organPoints = { none: 0, one: 23, both: 38 } as const;

/** HScore, 0 to 337 points. */
export const hscore = defineCalculator({
  name: 'hscore',
  title: 'HScore for reactive hemophagocytic syndrome',
  aliases: ['h-score', 'hlh score', 'hemophagocytic lymphohistiocytosis'],
  version: 'Fardet 2014',
  population: 'adults with suspected reactive hemophagocytic syndrome',
  caveats: ['Best cut 169 in the source: sensitivity 93 %, specificity 86 %.'],
  source: {
    authors: 'Fardet L, Galicier L, Lambotte O, et al.',
    title: 'Development and validation of the HScore, a score for reactive hemophagocytic syndrome',
    year: 2014,
    url: 'https://doi.org/10.1002/art.38690',
    note: 'points and probabilities as quoted by Case Rep Rheumatol 2017:5304180 (table 3)',
  },
  inputs: {
    immunosuppression: yesNo('known immunosuppression: HIV, or long-term drugs'),
    temperature,
    organomegaly: {
      kind: 'choice',
      description: 'enlarged liver or spleen',
      choices: { none: 'neither', one: 'one of the two', both: 'both' },
    },
    hemoglobin,
    leukocytes,
    platelets,
    ferritin: {
      kind: 'number',
      description: 'serum ferritin',
      unit: 'ug/L',
      otherUnits: ['ng/mL'],
      low: 1,
      high: 1_000_000,
    },
    triglycerides: {
      kind: 'number',
      description: 'triglycerides (885 g/mol, as the source converts)',
      unit: 'mmol/L',
      otherUnits: ['mg/dL'],
      analyte: { gramsPerMole: 885 },
      low: 0.1,
      high: 100,
    },
    fibrinogen: {
      kind: 'number',
      description: 'fibrinogen',
      unit: 'g/L',
      otherUnits: ['mg/dL'],
      low: 0.05,
      high: 20,
    },
    aspartateAminotransferase: {
      kind: 'number',
      description: 'aspartate aminotransferase',
      unit: 'U/L',
      low: 0,
      high: 50_000,
    },
    hemophagocytosis: yesNo('hemophagocytosis in the bone marrow aspirate'),
  },
  result: {
    ...points,
    bands: [
      { atMost: 90, meaning: 'probability under 1 %' },
      {
        below: 169,
        meaning: 'under the best cut; probability 1 % at 100, 9 % at 130, 40 % at 160',
      },
      { atMost: 250, meaning: 'at or over the best cut; probability 54 % at 170, 88 % at 200' },
      { meaning: 'probability over 99 %' },
    ],
  },
  formula: (values) => {
    const cytopenias = countTrue([
      values.hemoglobin <= 9.2,
      values.leukocytes <= 5,
      values.platelets <= 110,
    ]);
    return (
      (values.immunosuppression ? 18 : 0) +
      (values.temperature < 38.4
        ? 0
        : pointsUpTo(values.temperature, { ends: [[39.4, 33]], rest: 49 })) +
      organPoints[values.organomegaly] +
      pointsBelow(cytopenias, {
        ends: [
          [2, 0],
          [3, 24],
        ],
        rest: 34,
      }) +
      (values.ferritin < 2000 ? 0 : pointsUpTo(values.ferritin, { ends: [[6000, 35]], rest: 50 })) +
      (values.triglycerides < 1.5
        ? 0
        : pointsUpTo(values.triglycerides, { ends: [[4, 44]], rest: 64 })) +
      (values.fibrinogen <= 2.5 ? 30 : 0) +
      (values.aspartateAminotransferase >= 30 ? 19 : 0) +
      (values.hemophagocytosis ? 35 : 0)
    );
  },
  examples: [
    {
      inputs: {
        immunosuppression: false,
        temperature: quantity(37.2, 'Cel'),
        organomegaly: 'none',
        hemoglobin: quantity(12, 'g/dL'),
        leukocytes: quantity(7, '10*9/L'),
        platelets: quantity(210, '10*9/L'),
        ferritin: quantity(400, 'ug/L'),
        triglycerides: quantity(1.2, 'mmol/L'),
        fibrinogen: quantity(3.4, 'g/L'),
        aspartateAminotransferase: quantity(22, 'U/L'),
        hemophagocytosis: false,
      },
      expected: '0',
      from: tests,
    },
    {
      inputs: {
        immunosuppression: false,
        temperature: quantity(39.6, 'Cel'),
        organomegaly: 'none',
        hemoglobin: quantity(12, 'g/dL'),
        leukocytes: quantity(7, '10*9/L'),
        platelets: quantity(210, '10*9/L'),
        ferritin: quantity(8000, 'ug/L'),
        triglycerides: quantity(4.5, 'mmol/L'),
        fibrinogen: quantity(3.4, 'g/L'),
        aspartateAminotransferase: quantity(22, 'U/L'),
        hemophagocytosis: false,
      },
      expected: '163',
      from: tests,
    },
    {
      inputs: {
        immunosuppression: false,
        temperature: quantity(39, 'Cel'),
        organomegaly: 'one',
        hemoglobin: quantity(9, 'g/dL'),
        leukocytes: quantity(7, '10*9/L'),
        platelets: quantity(80, '10*9/L'),
        ferritin: quantity(4500, 'ug/L'),
        triglycerides: quantity(250, 'mg/dL'),
        fibrinogen: quantity(2, 'g/L'),
        aspartateAminotransferase: quantity(95, 'U/L'),
        hemophagocytosis: false,
      },
      expected: '208',
      from: ownExample,
    },
    {
      inputs: {
        immunosuppression: true,
        temperature: quantity(40, 'Cel'),
        organomegaly: 'both',
        hemoglobin: quantity(7.5, 'g/dL'),
        leukocytes: quantity(2, '10*9/L'),
        platelets: quantity(30, '10*9/L'),
        ferritin: quantity(12_000, 'ug/L'),
        triglycerides: quantity(5, 'mmol/L'),
        fibrinogen: quantity(1.1, 'g/L'),
        aspartateAminotransferase: quantity(180, 'U/L'),
        hemophagocytosis: true,
      },
      expected: '337',
      from: 'the maximum that the source names',
    },
  ],
});
