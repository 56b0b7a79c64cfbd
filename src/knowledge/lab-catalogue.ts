/** The laboratory tests and panels that charts are written with. */
import { answers } from './lab-catalogue-answers.ts';
import { cells, clotting, gases } from './lab-catalogue-blood.ts';
import { chemistry, excreta } from './lab-catalogue-chemistry.ts';
import { molarLoinc } from './lab-catalogue-molar.ts';
import { panels } from './lab-catalogue-panels.ts';
import type { AnswerRow, BySex, QuantityRow, RangeRow } from './lab-catalogue-row.ts';
import { hormones, immunology, levels, markers } from './lab-catalogue-special.ts';

const quantities = {
  ...chemistry,
  ...excreta,
  ...cells,
  ...clotting,
  ...gases,
  ...hormones,
  ...markers,
  ...immunology,
  ...levels,
};

/** Tests by the name a chart's writer uses. The catalogue gives LOINC, unit and range. */
export type LabName = keyof typeof quantities | keyof typeof answers;

/** Panels by the name a chart's writer uses. */
export type PanelName = keyof typeof panels;

/** The sexes for which the catalogue knows reference ranges. */
export type LabSex = 'female' | 'male';

/** The limits of a reference range; a side that is open is left out. */
export interface LabRange {
  readonly low?: number;
  readonly high?: number;
}

/** What the invented laboratory knows of one test, for one sex. */
export type LabTest = LabQuantity | LabAnswer;

/** A test that is answered with a number. */
export interface LabQuantity {
  readonly kind: 'quantity';
  readonly name: LabName;
  readonly loinc: string;
  /** As clinicians see it: `Creatinine`. */
  readonly display: string;
  /** UCUM code, `mg/dL`. */
  readonly unit: string;
  /** Typical adult range, set for the suite's invented laboratory. */
  readonly range: LabRange;
  /** The value around which a healthy adult varies. */
  readonly typical: number;
  /** Variation from sample to sample in one person, coefficient of variation in percent. */
  readonly variationPercent: number;
  readonly decimals: number;
}

/** A test that is answered in words. */
export interface LabAnswer {
  readonly kind: 'answer';
  readonly name: LabName;
  readonly loinc: string;
  readonly display: string;
  /** The answer of a healthy adult: `negative`. */
  readonly usual: string;
}

/** A group of tests that is ordered and reported together. */
export interface LabPanel {
  readonly loinc: string;
  readonly display: string;
  readonly tests: readonly LabName[];
}

const quantityRows: { readonly [name: string]: QuantityRow } = quantities;
const answerRows: { readonly [name: string]: AnswerRow } = answers;
const panelRows: { readonly [name in PanelName]: LabPanel } = panels;
const molarCodes: { readonly [name: string]: string } = molarLoinc;

function isBySex<T>(figure: BySex<T>): figure is { readonly female: T; readonly male: T } {
  return typeof figure === 'object' && figure !== null && 'female' in figure;
}

function forSex<T>(figure: BySex<T>, sex: LabSex): T {
  return isBySex(figure) ? figure[sex] : figure;
}

function toRange([low, high]: RangeRow): LabRange {
  return { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) };
}

/** Every test of the catalogue, in its order. */
export const labNames: readonly LabName[] =
  // The keys of the two tables are what LabName is made of.
  [...Object.keys(quantities), ...Object.keys(answers)] as LabName[];

/** Every panel of the catalogue, in its order. */
export const panelNames: readonly PanelName[] =
  // The keys of the table are what PanelName is made of.
  Object.keys(panels) as PanelName[];

/**
 * What the catalogue says of a test, with the figures for one sex.
 *
 * @example
 * ```ts
 * labTest('creatinine', 'male').loinc; // '2160-0'
 * ```
 */
export function labTest(name: LabName, sex: LabSex): LabTest {
  const row = quantityRows[name];
  if (row === undefined) {
    // The name is in one of the two tables by its type.
    const [loinc, display, usual] = answerRows[name] as AnswerRow;
    return { kind: 'answer', name, loinc, display, usual };
  }
  const [loinc, display, unit, range, typical, variationPercent, decimals] = row;
  return {
    kind: 'quantity',
    name,
    loinc,
    display,
    unit,
    range: toRange(forSex(range, sex)),
    typical: forSex(typical, sex),
    variationPercent,
    decimals,
  };
}

/** The code, title and members of a panel. */
export function labPanel(name: PanelName): LabPanel {
  return panelRows[name];
}

/**
 * The LOINC code of a test as reported in a unit: mass and amount of substance are different codes.
 *
 * @param unit - UCUM code, `mg/dL` or `umol/L`.
 * @example
 * ```ts
 * loincForUnit('creatinine', 'umol/L'); // '14682-9'
 * ```
 */
export function loincForUnit(name: LabName, unit: string): string {
  const test = labTest(name, 'female');
  if (test.kind === 'answer' || !unit.includes('mol/') || test.unit.includes('mol/')) {
    return test.loinc;
  }
  return molarCodes[name] ?? test.loinc;
}
