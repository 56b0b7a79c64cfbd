/** The latest value of a test in a chart, whatever code it was reported under. */
import { labNames, labTest, loincForUnit } from '../../lab-catalogue.ts';
import { convertUnit } from '../../ucum.ts';
import { analyteNamed } from '../../units/analytes.ts';
import { convertByAnalyte } from '../../units/convert-by-analyte.ts';
import type { AlertEvidence } from './alert.ts';
import { daysSince } from './chart-days.ts';
import type { ChartFacts, ChartResult } from './drug-order.ts';

/**
 * Codes under which a test is reported beside the catalogue's own: LOINC's common tests, and vital
 * signs as US Core and Synthea have them. QTc and eGFR by other formulas have words, not codes.
 */
const otherCodes: { readonly [loinc: string]: string } = {
  '33914-3': 'egfr',
  '48642-3': 'egfr',
  '48643-1': 'egfr',
  '38483-4': 'creatinine',
  '6298-4': 'potassium',
  '34714-6': 'inr',
  '26515-7': 'platelets',
  '8867-4': 'heart-rate',
  '8480-6': 'systolic-blood-pressure',
  '39156-5': 'body-mass-index',
  '29463-7': 'body-weight',
  '8302-2': 'body-height',
  '10230-1': 'ejection-fraction',
};

/** Values older than this say little of today; in days. */
const windowDays: { readonly [test: string]: number } = {
  creatinine: 365,
  egfr: 365,
  potassium: 90,
  sodium: 90,
  magnesium: 90,
  inr: 30,
  'heart-rate': 30,
  'systolic-blood-pressure': 30,
  'ejection-fraction': 1_825,
  'body-weight': 365,
};
const otherWindowDays = 365;

function namesByLoinc(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(Object.entries(otherCodes));
  for (const name of labNames) {
    const test = labTest(name, 'female');
    names.set(test.loinc, name);
    if (test.kind === 'quantity') names.set(loincForUnit(name, 'mmol/L'), name);
  }
  return names;
}

let known: ReadonlyMap<string, string> | undefined;

/** The name of the test that a result is of; undefined for a code that no rule asks for. */
function testOf(result: ChartResult): string | undefined {
  known ??= namesByLoinc();
  const coded = result.loinc === undefined ? undefined : known.get(result.loinc);
  return coded ?? result.test?.toLowerCase();
}

/** How far back a test's values count, in days. */
export function windowOf(test: string): number {
  return windowDays[test] ?? otherWindowDays;
}

/** Ratios are reported with or without a word, and `mEq` is how people write equivalents. */
function sameNumber(unit: string): string {
  return /^(?:1|\{INR\}|\{ratio\})$/.test(unit) ? '1' : unit.replace(/^meq\//i, 'meq/');
}

/** A result in another unit; between mass and moles through what the test measures. */
function resultIn(result: ChartResult, { test, unit }: WantedMeasure): number | undefined {
  const given = { value: result.value, unit: sameNumber(result.unit) };
  const to = sameNumber(unit);
  const analyte = analyteNamed(test.replace(/^total-/, '').replaceAll('-', ' '));
  return convertUnit(given, to) ?? (analyte && convertByAnalyte(given, to, analyte));
}

interface WantedMeasure {
  /** Name in the laboratory catalogue, or of a sign. */
  readonly test: string;
  /** UCUM. */
  readonly unit: string;
}

/** A value in the unit that was asked for, with the result that it comes from. */
interface Measure {
  readonly value: number;
  readonly result: ChartResult;
  readonly evidence: AlertEvidence;
}

function evidenceOf(test: string, result: ChartResult): AlertEvidence {
  const on = result.date === undefined ? '' : ` on ${result.date.slice(0, 10)}`;
  const text = `${test.replaceAll('-', ' ')} ${result.value} ${result.unit}${on}`;
  return result.reference === undefined ? { text } : { reference: result.reference, text };
}

/** The latest value within the test's window; undefined when there is none in a unit that fits. */
export function latestMeasure(chart: ChartFacts, wanted: WantedMeasure): Measure | undefined {
  const { test } = wanted;
  let best: { readonly measure: Measure; readonly days: number } | undefined;
  for (const result of chart.results) {
    if (testOf(result) !== test) continue;
    const days = daysSince(result.date, chart) ?? 0;
    if (days < -1 || days > windowOf(test) || (best !== undefined && best.days <= days)) continue;
    const value = resultIn(result, wanted);
    if (value === undefined) continue;
    best = { measure: { value, result, evidence: evidenceOf(test, result) }, days };
  }
  return best?.measure;
}
