/** Units of measure: conversion by UCUM, within the bounds of clinical sense. */
import { isUnitCode, type UnitConversion, unitConversion } from '../lib/index.ts';

/**
 * What has been asked for; bounded, because agents choose the units. To look at a unit with an
 * annotation (`mL/min/{1.73_m2}`) takes UCUM some 25 µs each time.
 */
const conversions = new Map<string, UnitConversion | undefined>();
const validities = new Map<string, boolean>();
const askedMax = 5_000;

/** Units that carry no dimension: UCUM would let a tablet become a percentage. */
const dimensionless = /^(1|%|\{[^}]*\})$/;

/**
 * True for a string that UCUM knows as a unit.
 *
 * @example
 * ```ts
 * isUcumUnit('mmol/L'); // true
 * isUcumUnit('mcg'); // false: UCUM writes `ug`
 * ```
 */
export function isUcumUnit(unit: string): boolean {
  if (dimensionless.test(unit)) return true;
  const known = validities.get(unit);
  if (known !== undefined) return known;
  const valid = isUnitCode(unit);
  if (validities.size >= askedMax) validities.clear();
  validities.set(unit, valid);
  return valid;
}

/**
 * UCUM converts no arbitrary units, not even `u[iU]/mL` to `m[iU]/L`. Enzyme and international
 * units are put into one scale for that; laboratories use the words as synonyms.
 */
function withoutArbitrary(unit: string): string {
  return unit.replaceAll('[iU]', 'U').replaceAll('[IU]', 'U');
}

function conversionBetween(written: string, wanted: string): UnitConversion | undefined {
  const from = withoutArbitrary(written);
  const to = withoutArbitrary(wanted);
  if (from === to) return { factor: 1, offset: 0 };
  if (dimensionless.test(from) || dimensionless.test(to)) return undefined;
  return unitConversion({ from, to });
}

/** A number with its UCUM unit. */
export interface Quantity {
  readonly value: number;
  /** UCUM: `mg`, `g/L`, `[iU]`, `{tablet}`. */
  readonly unit: string;
}

/**
 * The value in another unit, or undefined where the units do not measure the same thing (mass and
 * substance amount are not converted: that needs the molecule).
 *
 * @example
 * ```ts
 * convertUnit({ value: 100, unit: 'g/L' }, 'g/dL'); // 10
 * convertUnit({ value: 159, unit: 'umol/L' }, 'mg/dL'); // undefined
 * ```
 */
export function convertUnit(quantity: Quantity, to: string): number | undefined {
  const key = `${quantity.unit} > ${to}`;
  if (!conversions.has(key)) {
    if (conversions.size >= askedMax) conversions.clear();
    conversions.set(key, conversionBetween(quantity.unit, to));
  }
  const conversion = conversions.get(key);
  if (conversion === undefined) return undefined;
  const value = quantity.value * conversion.factor + conversion.offset;
  return Number(value.toPrecision(12));
}
