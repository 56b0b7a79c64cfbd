/** Quantities with UCUM codes. */
import { isUcumUnit, parseUnit } from '../knowledge/index.ts';
import type { JsonObject } from '../lib/index.ts';
import { systems } from './hospital.ts';

/** How clinicians write units whose UCUM code reads oddly. */
const written: { readonly [code: string]: string } = {
  'mL/min/{1.73_m2}': 'mL/min/1.73 m2',
  'mm[Hg]': 'mmHg',
  Cel: 'degC',
  '[pH]': 'pH',
  '{INR}': 'INR',
  '{ratio}': 'ratio',
  'm[IU]/L': 'mIU/L',
  'm[IU]/mL': 'mIU/mL',
  '[IU]/mL': 'IU/mL',
  'k[IU]/L': 'kIU/L',
  '/[HPF]': '/HPF',
  'ug/mL{FEU}': 'ug/mL FEU',
  'mg/(24.h)': 'mg/24 h',
  '{copies}/mL': 'copies/mL',
  "{GPL'U}/mL": 'GPL',
  "{MPL'U}/mL": 'MPL',
  '10*3/uL': 'K/uL',
  '10*6/uL': 'M/uL',
  'U/g{Hb}': 'U/g Hb',
  '1': '',
};

/** The UCUM code of a unit that may be written in another way: `µmol/L` → `umol/L`. */
export function unitCode(unit: string): string {
  return isUcumUnit(unit) ? unit : (parseUnit(unit) ?? unit);
}

/** A value with the unit as people write it and as UCUM has it. */
export function quantity(told: { readonly value: number; readonly unit: string }): JsonObject {
  const unit = written[told.unit] ?? told.unit;
  return {
    value: told.value,
    unit: unit === '' ? undefined : unit,
    system: systems.ucum,
    code: unitCode(told.unit),
  };
}
