/** Exposure to vancomycin from two levels of one interval. */
import { analytes } from '../units/analytes.ts';
import { defineCalculator, type FormulaOutcome, type NumberInput } from './calculator.ts';
import { ownCalculation, quantity } from './score-parts.ts';

interface Levels {
  readonly peak: number;
  readonly peakTime: number;
  readonly trough: number;
  readonly troughTime: number;
  readonly infusion: number;
  readonly interval: number;
}

function hours(description: string, range: { low: number; high: number }): NumberInput {
  return { kind: 'number', description, unit: 'h', otherUnits: ['min'], ...range };
}

function level(description: string): NumberInput {
  return {
    kind: 'number',
    description,
    unit: 'mg/L',
    otherUnits: ['ug/mL', 'umol/L'],
    analyte: analytes.vancomycin,
    low: 0.5,
    high: 150,
  };
}

function refusalOf({ peak, peakTime, trough, troughTime, infusion, interval }: Levels) {
  if (trough >= peak) return 'the second level must be lower than the first';
  if (troughTime <= peakTime) return 'the second level must be drawn after the first';
  if (infusion + troughTime > interval) return 'both levels must lie within one interval';
  return undefined;
}

/** The infusion is a trapezoid, the rest falls exponentially. */
function exposure(levels: Levels): FormulaOutcome {
  const { peak, peakTime, trough, troughTime, infusion, interval } = levels;
  const refused = refusalOf(levels);
  if (refused !== undefined) return { refused };
  const rate = Math.log(peak / trough) / (troughTime - peakTime);
  const highest = peak * Math.exp(rate * peakTime);
  const lowest = trough * Math.exp(-rate * (interval - infusion - troughTime));
  const ofInterval = ((highest + lowest) / 2) * infusion + (highest - lowest) / rate;
  return {
    value: (ofInterval * 24) / interval,
    further: { eliminationRate: rate, halfLife: Math.LN2 / rate, highest, lowest },
  };
}

function course(values: Levels): { readonly [name: string]: unknown } {
  return {
    peak: quantity(values.peak, 'mg/L'),
    peakTime: quantity(values.peakTime, 'h'),
    trough: quantity(values.trough, 'mg/L'),
    troughTime: quantity(values.troughTime, 'h'),
    infusion: quantity(values.infusion, 'h'),
    interval: quantity(values.interval, 'h'),
  };
}

/** Area under the curve of vancomycin in a day. */
export const vancomycinAucTwoLevels = defineCalculator({
  name: 'vancomycin-auc-two-levels',
  title: 'Vancomycin AUC by two levels',
  aliases: ['vancomycin auc', 'vancomycin auc24', 'sawchuk-zaske'],
  version: 'first order, one compartment (Sawchuk and Zaske), linear trapezoid of the infusion',
  population: 'adults on intermittent vancomycin at steady state, both levels of one interval',
  caveats: [
    'The first level is drawn one to two hours after the infusion ended, not earlier.',
    'The target of 400 to 600 holds for MRSA with an MIC of 1 mg/L.',
  ],
  source: {
    authors: 'Rybak MJ, Le J, Lodise TP, et al.',
    title: 'Therapeutic monitoring of vancomycin for serious MRSA infections: revised consensus',
    year: 2020,
    url: 'https://doi.org/10.1093/ajhp/zxaa036',
    note: 'equations as the public implementation of sophiewell.com states them',
  },
  inputs: {
    peak: level('first level, after the infusion'),
    peakTime: hours('when it was drawn, after the end of the infusion', { low: 0, high: 24 }),
    trough: level('second level, before the next dose'),
    troughTime: hours('when it was drawn, after the end of the infusion', { low: 1, high: 72 }),
    infusion: hours('duration of the infusion', { low: 0.25, high: 6 }),
    interval: hours('dosing interval', { low: 4, high: 72 }),
  },
  result: {
    description: 'area under the curve in 24 hours',
    unit: 'mg.h/L',
    decimals: 0,
    bands: [
      { below: 400, meaning: 'under the target of 400 to 600' },
      { atMost: 600, meaning: 'within the target of 400 to 600' },
      { meaning: 'above the target of 400 to 600: the kidneys are at risk' },
    ],
  },
  further: {
    eliminationRate: { description: 'elimination rate constant', unit: '/h', decimals: 4 },
    halfLife: { description: 'half-life', unit: 'h', decimals: 1 },
    highest: { description: 'level at the end of the infusion', unit: 'mg/L', decimals: 1 },
    lowest: { description: 'level at the end of the interval', unit: 'mg/L', decimals: 1 },
  },
  formula: exposure,
  examples: [
    {
      inputs: course({
        peak: 30,
        peakTime: 1,
        trough: 10,
        troughTime: 10,
        infusion: 1,
        interval: 12,
      }),
      expected: '453',
      from: 'sophiewell.com, unit tests and audit of vanc-auc (about 453)',
    },
    {
      inputs: course({
        peak: 45,
        peakTime: 2,
        trough: 22,
        troughTime: 10,
        infusion: 1,
        interval: 12,
      }),
      expected: '827.4',
      from: ownCalculation,
    },
    {
      inputs: course({
        peak: 35.4,
        peakTime: 1.5,
        trough: 12.1,
        troughTime: 21,
        infusion: 2,
        interval: 24,
      }),
      expected: '540.3',
      from: ownCalculation,
    },
  ],
});
