/** What both corrections of phenytoin ask for, and how the corrected level reads. */
import { analytes } from '../units/analytes.ts';
import type { FlagInput, NumberInput, ResultBand } from './calculator.ts';

/** Total phenytoin. */
export const totalPhenytoin = {
  kind: 'number',
  description: 'total phenytoin, measured',
  unit: 'mg/L',
  otherUnits: ['ug/mL', 'umol/L'],
  analyte: analytes.phenytoin,
  low: 0.5,
  high: 100,
} as const satisfies NumberInput;

/** Kidneys that no longer clear. */
export const kidneyFailureFlag = {
  kind: 'flag',
  description: 'creatinine clearance under 20 mL/min, or dialysis',
} as const satisfies FlagInput;

/** The usual range of total phenytoin. */
export const phenytoinBands: readonly ResultBand[] = [
  { below: 10, meaning: 'under the usual range of 10 to 20 mg/L' },
  { atMost: 20, meaning: 'within the usual range of 10 to 20 mg/L' },
  { meaning: 'above the usual range of 10 to 20 mg/L' },
];
