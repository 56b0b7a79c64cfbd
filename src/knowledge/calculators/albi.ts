/** Liver function by albumin and bilirubin. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator } from './calculator.ts';
import { albumin } from './lab-measures.ts';
import { bilirubin } from './score-measures.ts';
import { quantity } from './score-parts.ts';

/** ALBI score and grade. */
export const albi = defineCalculator({
  name: 'albi',
  title: 'ALBI score',
  aliases: ['albumin-bilirubin score', 'albi grade', 'albi score'],
  version: 'Johnson 2015',
  population: 'adults with hepatocellular carcinoma; used in other liver disease too',
  caveats: ['Infusions of albumin and haemolysis change it without any change of the liver.'],
  source: {
    authors: 'Johnson PJ, Berhane S, Kagebayashi C, et al.',
    title: 'Assessment of liver function in patients with hepatocellular carcinoma',
    year: 2015,
    url: 'https://doi.org/10.1200/JCO.2014.57.9151',
    note: 'formula and grades as aihaoyisheng.com and three implementations quote them',
  },
  inputs: { albumin, bilirubin },
  result: {
    description: 'ALBI score',
    unit: '{score}',
    decimals: 2,
    bands: [
      { atMost: -2.6, meaning: 'grade 1' },
      { atMost: -1.39, meaning: 'grade 2' },
      { meaning: 'grade 3' },
    ],
  },
  formula: ({ albumin, bilirubin }) => {
    // The score takes umol/L.
    const micromoles = (bilirubin * 10_000) / analytes.bilirubin.gramsPerMole;
    return 0.66 * Math.log10(micromoles) - 0.085 * albumin * 10;
  },
  examples: [
    {
      inputs: { albumin: quantity(40, 'g/L'), bilirubin: quantity(20, 'umol/L') },
      expected: '-2.5413',
      from: 'clinical-calculator (JuneYaooo), tests of albi_grade',
    },
    {
      inputs: { albumin: quantity(3.5, 'g/dL'), bilirubin: quantity(1, 'mg/dL') },
      expected: '-2.16',
      from: 'sophiewell.com, unit tests of albiGrade',
    },
    {
      inputs: { albumin: quantity(4.5, 'g/dL'), bilirubin: quantity(0.8, 'mg/dL') },
      expected: '-3.075',
      from: 'a public organ score service, test_albi_score_matches_reference_equation',
    },
  ],
});
