/** Between mass, moles and equivalents of one analyte. */
import { convertUnit, type Quantity } from '../ucum.ts';
import type { Analyte } from './analytes.ts';

/** What one mole weighs, and its charges. */
export type MolarWeight = Omit<Analyte, 'name'>;

const moles = /(?<![A-Za-z])([munpf]?)mol(?![A-Za-z])/g;
const equivalents = /(?<![A-Za-z])([mun]?)eq(?![A-Za-z])/g;

/** A unit of moles or equivalents as the unit of mass with the same prefix, and the factor. */
function asMass(unit: string, { gramsPerMole, valence }: MolarWeight) {
  const isMolar = unit.search(moles) !== -1;
  const isEquivalent = unit.search(equivalents) !== -1;
  // Both at once is a ratio of two things: one analyte does not say enough.
  if (isMolar && isEquivalent) return undefined;
  if (isMolar) return { unit: unit.replace(moles, '$1g'), factor: gramsPerMole };
  if (!isEquivalent) return { unit, factor: 1 };
  if (valence === undefined) return undefined;
  return { unit: unit.replace(equivalents, '$1g'), factor: gramsPerMole / valence };
}

/** True for a unit that holds mass and moles: `mg/mmol`. */
function isMixed(unit: string): boolean {
  return /(?<![A-Za-z])[munpfk]?g(?![A-Za-z])/.test(unit) && /mol|eq/.test(unit);
}

/** A quantity in another unit, by what one mole weighs; undefined where that does not help. */
export function convertByAnalyte(
  { value, unit }: Quantity,
  to: string,
  analyte: MolarWeight,
): number | undefined {
  if (isMixed(unit) || isMixed(to)) return undefined;
  const [from, wanted] = [asMass(unit, analyte), asMass(to, analyte)];
  if (from === undefined || wanted === undefined) return undefined;
  const mass = convertUnit({ value: value * from.factor, unit: from.unit }, wanted.unit);
  return mass === undefined ? undefined : Number((mass / wanted.factor).toPrecision(12));
}
