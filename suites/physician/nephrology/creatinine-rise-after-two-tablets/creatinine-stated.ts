/** Creatinine and its rise as a note has to state them, from the facts of the chart. */
import type { NoteFact } from '../../../../src/grader/index.ts';

/** Micromoles per litre of creatinine in 1 mg/dL: 10 dL/L over a molar mass of 113.12 g/mol. */
const micromolesPerMilligram = 88.4;

/** A sample of the patient's own laboratory: in its unit, without one, or in SI units. */
export function creatinineStated(name: string, creatinine: number): NoteFact {
  const micromoles = Math.round(creatinine * micromolesPerMilligram);
  return {
    kind: 'value',
    name: `${name}, ${creatinine.toFixed(2)} mg/dL`,
    anyOf: [
      { value: creatinine, unit: 'mg/dL', tolerance: 0.005 },
      { value: creatinine, unit: '1', tolerance: 0.005 },
      { value: micromoles, unit: 'umol/L', tolerance: 1 },
    ],
    about: [],
    unitInText: 'optional',
    limits: 'set-aside',
  };
}

/** What makes a percentage that of creatinine, also where another result stands before it. */
const risen = [
  ...['creatinine', 'creat', 'cr', 'scr', 'rise', 'rose', 'risen', 'increase', 'change', 'climbed'],
  ...['up', 'above', 'higher', 'over', 'baseline', 'plus', 'peak', 'exceeds', 'vs', 'against'],
];

/** The rise from one sample to another, in percent of the first. */
export function riseStated(rise: {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** In percentage points. */
  readonly tolerance: number;
}): NoteFact {
  const percent = Math.round((rise.to / rise.from - 1) * 1000) / 10;
  return {
    kind: 'value',
    name: `${rise.name}, about ${Math.round(percent)} %`,
    anyOf: [
      { value: percent, unit: '%', tolerance: rise.tolerance },
      // "162 % of baseline".
      { value: 100 + percent, unit: '%', tolerance: rise.tolerance },
    ],
    // The figure names itself where nothing else is named: "+22 % on 31 March" counts, and
    // "eGFR fell by 19 %" does not.
    about: [
      ...[...risen, `of ${rise.from}`, `${Math.round(percent)}`, percent.toFixed(1)],
      ...[`${Math.round(100 + percent)}`, 'starting value', 'starting point'],
    ],
  };
}
