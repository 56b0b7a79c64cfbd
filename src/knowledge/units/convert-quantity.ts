/** Quantities in other units: within a dimension, and between mass, moles and equivalents. */
import { lookUpCode } from '../terminology/code-book.ts';
import { parseLoincName } from '../terminology/loinc-name.ts';
import { convertUnit, isUcumUnit } from '../ucum.ts';
import { parseUnit } from '../unit-text.ts';
import { type Analyte, analyteNamed } from './analytes.ts';
import { convertByAnalyte } from './convert-by-analyte.ts';

/** A quantity as it comes: the unit may be missing, and that is said. */
export interface UnsureQuantity {
  readonly value: number;
  /** UCUM. */
  readonly unit?: string;
}

/** What a quantity is wanted in. */
export interface WantedUnit {
  /** UCUM. */
  readonly unit: string;
  /** What is measured: `glucose`, or a LOINC code such as `2345-7`. */
  readonly analyte?: string;
}

/** The quantity in the wanted unit, or why it cannot be had. */
export type ConvertedQuantity =
  | { readonly ok: true; readonly value: number; readonly unit: string }
  | {
      readonly ok: false;
      readonly reason:
        | 'unit-missing'
        | 'unit-unknown'
        | 'value-invalid'
        | 'analyte-needed'
        | 'analyte-unknown'
        | 'not-comparable';
      readonly message: string;
    };

/**
 * The molar mass and charge of what is measured; undefined where it is not known.
 *
 * @param nameOrLoinc - `glucose`, the component of a LOINC name, or a LOINC code
 * @example
 * ```ts
 * findAnalyte('2345-7')?.gramsPerMole; // 180.156
 * ```
 */
export function findAnalyte(nameOrLoinc: string): Analyte | undefined {
  const entry = lookUpCode({ system: 'loinc', code: nameOrLoinc });
  return analyteNamed(entry === undefined ? nameOrLoinc : parseLoincName(entry.display).component);
}

function refuse(
  reason: Extract<ConvertedQuantity, { ok: false }>['reason'],
  message: string,
): ConvertedQuantity {
  return { ok: false, reason, message };
}

function refuseUnit(unit: string): ConvertedQuantity {
  const meant = parseUnit(unit);
  const help = meant === undefined || meant === unit ? '' : `; UCUM writes "${meant}"`;
  return refuse('unit-unknown', `"${unit}" is no unit of UCUM${help}`);
}

/**
 * A quantity in another unit. Between mass, moles and equivalents the analyte has to be named. A
 * quantity without a unit is refused: no unit is guessed.
 *
 * @example
 * ```ts
 * convertQuantity({ value: 100, unit: 'mg/dL' }, { unit: 'mmol/L', analyte: 'glucose' });
 * // { ok: true, value: 5.55, … }
 * convertQuantity({ value: 100 }, { unit: 'mmol/L' }); // { ok: false, reason: 'unit-missing', … }
 * ```
 */
export function convertQuantity(quantity: UnsureQuantity, wanted: WantedUnit): ConvertedQuantity {
  const { value, unit } = quantity;
  const { unit: to, analyte: name } = wanted;
  if (!Number.isFinite(value)) return refuse('value-invalid', `${value} is no number`);
  if (unit === undefined || unit.trim() === '') {
    return refuse('unit-missing', `${value} has no unit; name the one it was measured in`);
  }
  const unknown = [unit, to].find((each) => !isUcumUnit(each));
  if (unknown !== undefined) return refuseUnit(unknown);
  const plain = convertUnit({ value, unit }, to);
  if (plain !== undefined) return { ok: true, value: plain, unit: to };
  const isMolar = /mol|eq/.test(unit + to);
  if (!isMolar) return refuse('not-comparable', `${unit} and ${to} measure different things`);
  if (name === undefined) {
    return refuse('analyte-needed', `from ${unit} to ${to} takes a molar mass; name the analyte`);
  }
  const analyte = findAnalyte(name);
  if (analyte === undefined) {
    return refuse('analyte-unknown', `no molar mass of "${name}" is known here`);
  }
  const converted = convertByAnalyte({ value, unit }, to, analyte);
  if (converted !== undefined) return { ok: true, value: converted, unit: to };
  return refuse('not-comparable', `${unit} and ${to} of ${analyte.name} cannot be compared`);
}
