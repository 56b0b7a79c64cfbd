/** A measured input in the unit that its formula works in. */
import { convertUnit, type Quantity } from '../ucum.ts';
import { convertByAnalyte } from '../units/convert-by-analyte.ts';
import type { NumberInput } from './calculator.ts';

const dimensionless = /^(1|\{[^}]*\})$/;
/** Digits that are certain after the two conversions over a molar mass. */
const certainDigits = 10;

/** True for an input that is a bare number: a count, a ratio, a score. */
export function isBareNumber(input: NumberInput): boolean {
  return dimensionless.test(input.unit);
}

/** Mass per amount of substance as mass per mass: albumin in mg to mmol of creatinine. */
function convertMassPerMole(quantity: Quantity, input: NumberInput): number | undefined {
  if (input.analyteBelow === undefined) return undefined;
  const grams = convertUnit(quantity, 'g/mol');
  if (grams === undefined) return undefined;
  return convertUnit({ value: grams / input.analyteBelow.gramsPerMole, unit: 'g/g' }, input.unit);
}

/** A fraction and a percentage, and the pH unit that is a bare number; UCUM keeps them apart. */
function convertRatio(quantity: Quantity, to: string): number | undefined {
  const { value, unit } = quantity;
  if (dimensionless.test(unit) && to === '%') return value * 100;
  if (unit === '%' && dimensionless.test(to)) return value / 100;
  if (dimensionless.test(unit) && dimensionless.test(to)) return value;
  if (unit === '[pH]' && to === '1') return value;
  return undefined;
}

/**
 * The number in the input's unit; undefined where the unit measures something else. What lies
 * behind the digits that a conversion holds must not decide at the edge of a points table.
 */
export function inputQuantity(quantity: Quantity, input: NumberInput): number | undefined {
  const converted =
    convertRatio(quantity, input.unit) ??
    convertUnit(quantity, input.unit) ??
    (input.analyte && convertByAnalyte(quantity, input.unit, input.analyte)) ??
    convertMassPerMole(quantity, input);
  return converted === undefined ? undefined : Number(converted.toPrecision(certainDigits));
}
