/** Lipids of a fasting panel, as the equations for LDL cholesterol ask for them. */
import { analytes } from '../units/analytes.ts';
import type { NumberInput } from './calculator.ts';
import { quantity } from './score-parts.ts';

/** Total cholesterol of any size; the risk scores take a narrower range. */
export const panelCholesterol = {
  kind: 'number',
  description: 'total cholesterol',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.cholesterol,
  low: 40,
  high: 1000,
} as const satisfies NumberInput;

/** HDL cholesterol of any size. */
export const panelHdl = {
  kind: 'number',
  description: 'HDL cholesterol',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.cholesterol,
  low: 5,
  high: 200,
} as const satisfies NumberInput;

/** Triglycerides of any size. */
export const triglycerides = {
  kind: 'number',
  description: 'triglycerides',
  unit: 'mg/dL',
  otherUnits: ['mmol/L'],
  analyte: analytes.triglyceride,
  low: 10,
  high: 5000,
} as const satisfies NumberInput;

/** A panel in mg/dL: total cholesterol, HDL cholesterol, triglycerides. */
export function panel(values: readonly [total: number, hdl: number, triglycerides: number]): {
  readonly [name: string]: unknown;
} {
  const [total, hdl, triglycerides] = values;
  return {
    totalCholesterol: quantity(total, 'mg/dL'),
    hdlCholesterol: quantity(hdl, 'mg/dL'),
    triglycerides: quantity(triglycerides, 'mg/dL'),
  };
}
