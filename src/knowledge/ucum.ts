/**
 * Units of measure: conversion by UCUM, and the ways in which clinical text writes units.
 * The library behind it is `@lhncbc/ucum-lhc`; nothing else imports it.
 */
import ucum from '@lhncbc/ucum-lhc';

/** How a value in one unit becomes a value in another: `value * factor + offset`. */
interface Conversion {
  readonly factor: number;
  readonly offset: number;
}

/** Conversions that have been asked for; bounded, because agents choose the units. */
const conversions = new Map<string, Conversion | undefined>();
const conversionsMax = 5_000;
/** Longer strings are no units. */
const unitCharactersMax = 40;

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
  if (unit.length === 0 || unit.length > unitCharactersMax) return false;
  if (dimensionless.test(unit)) return true;
  if (/\s/.test(unit)) return false;
  return ucum.UcumLhcUtils.getInstance().validateUnitString(unit).status === 'valid';
}

/**
 * UCUM converts no arbitrary units, not even `u[iU]/mL` to `m[iU]/L`. Enzyme and international
 * units are put into one scale for that; laboratories use the words as synonyms.
 */
function withoutArbitrary(unit: string): string {
  return unit.replaceAll('[iU]', 'U').replaceAll('[IU]', 'U');
}

function conversionBetween(written: string, wanted: string): Conversion | undefined {
  const from = withoutArbitrary(written);
  const to = withoutArbitrary(wanted);
  if (from === to) return { factor: 1, offset: 0 };
  if (dimensionless.test(from) || dimensionless.test(to)) return undefined;
  const utils = ucum.UcumLhcUtils.getInstance();
  const zero = utils.convertUnitTo(from, 0, to);
  const one = utils.convertUnitTo(from, 1, to);
  if (zero.status !== 'succeeded' || one.status !== 'succeeded') return undefined;
  if (zero.toVal === null || one.toVal === null) return undefined;
  return { factor: one.toVal - zero.toVal, offset: zero.toVal };
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
    if (conversions.size >= conversionsMax) conversions.clear();
    conversions.set(key, conversionBetween(quantity.unit, to));
  }
  const conversion = conversions.get(key);
  if (conversion === undefined) return undefined;
  const value = quantity.value * conversion.factor + conversion.offset;
  return Number(value.toPrecision(12));
}
