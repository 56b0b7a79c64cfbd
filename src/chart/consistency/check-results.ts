/** Results one by one: units, limits, ranges, flags, and the order of their dates. */
import { convertUnit, isUcumUnit } from '../../knowledge/index.ts';
import { systems } from '../hospital.ts';
import { impossibleValue, vitalLimits } from '../bounds.ts';
import { elementsAt, figureAt, textAt } from './element.ts';
import type { AddFinding } from './finding.ts';
import { type MeasuredValue, measuredValues, unitOf } from './measured-tests.ts';
import type { Entry } from './opened-chart.ts';
import { dateAt, happenedAt, isBefore } from './times.ts';
import type { Walked } from './walk-resource.ts';

/** Checks that the unit codes of a resource are UCUM where they say so. */
export function checkUnits(entry: Entry, { quantities }: Walked, add: AddFinding): void {
  const { resourceType } = entry.resource;
  for (const { name, value } of quantities) {
    const code = textAt(value, 'code');
    if (value.system === systems.ucum && code !== undefined && !isUcumUnit(code)) {
      add('unit-not-ucum', entry, `UCUM has no unit "${code.slice(0, 40)}"`);
    }
    const isResult = resourceType === 'Observation' && name === 'valueQuantity';
    if (isResult && unitOf(value) === undefined) {
      add('value-without-unit', entry, `${String(value.value)}, of what?`);
    }
  }
}

/** Mass and amount of substance, or a percentage and neither. */
function isOtherProperty({ test, unit, value }: MeasuredValue): boolean {
  if (unit === undefined || !isUcumUnit(unit)) return false;
  const isMolarUnit = unit.includes('mol/') && !test.unit.includes('mol/');
  if (test.isMolar) return !isMolarUnit;
  return value === undefined && !/[{[%1]/.test(unit[0] ?? '') ? true : isMolarUnit;
}

function checkLimits(entry: Entry, measured: MeasuredValue, add: AddFinding): void {
  const { test, figure, unit, value, comparator } = measured;
  if (isOtherProperty(measured)) {
    add(
      'unit-contradicts-code',
      entry,
      `${test.name} of this code is in ${test.unit}, not ${unit}`,
    );
    return;
  }
  if (unit === undefined || comparator !== undefined) return;
  const reason =
    test.lab === undefined
      ? signProblem(measured)
      : impossibleValue(test.lab, { value: figure, unit });
  if (reason !== undefined && (value !== undefined || figure < 0)) {
    add('impossible-value', entry, `${test.name} ${figure} ${unit}: ${reason}`);
  }
}

const signLimits: { readonly [name: string]: readonly [low: number, high: number] | undefined } =
  vitalLimits;

function signProblem({ test, value }: MeasuredValue): string | undefined {
  const limits = signLimits[test.name];
  if (limits === undefined || value === undefined) return undefined;
  const [low, high] = limits;
  if (value >= low && value <= high) return undefined;
  return `nobody has less than ${low} or more than ${high} ${test.unit}`;
}

const highFlags: ReadonlySet<string> = new Set(['H', 'HH', 'HU']);
const lowFlags: ReadonlySet<string> = new Set(['L', 'LL', 'LU']);

/** A limit of a range in the unit of the value. */
function limitIn(range: unknown, side: 'low' | 'high', unit: string): number | undefined {
  const value = figureAt(range, side, 'value');
  const own = unitOf((range as { readonly [name: string]: unknown } | undefined)?.[side]);
  if (value === undefined || own === undefined || own === unit) return value;
  return convertUnit({ value, unit: own }, unit);
}

function checkFlag(entry: Entry, add: AddFinding): void {
  const { resource } = entry;
  const ranges = elementsAt(resource, 'referenceRange');
  for (const range of ranges) {
    const low = figureAt(range, 'low', 'value');
    const high = figureAt(range, 'high', 'value');
    if (low !== undefined && high !== undefined && low > high) {
      add('range-reversed', entry, `a range from ${low} to ${high}`);
      return;
    }
  }
  const value = figureAt(resource, 'valueQuantity', 'value');
  const flag = textAt(resource, 'interpretation', 0, 'coding', 0, 'code') ?? '';
  const unit = unitOf(resource.valueQuantity);
  const [range] = ranges;
  const isBounded = textAt(resource, 'valueQuantity', 'comparator') !== undefined;
  // Of several ranges it is not said which one was used.
  if (value === undefined || unit === undefined || ranges.length !== 1 || isBounded) return;
  const low = limitIn(range, 'low', unit);
  const high = limitIn(range, 'high', unit);
  const isLow = low !== undefined && value < low;
  const isHigh = high !== undefined && value > high;
  const isWrong =
    (highFlags.has(flag) && (high === undefined ? isLow : !isHigh)) ||
    (lowFlags.has(flag) && (low === undefined ? isHigh : !isLow)) ||
    (flag === 'N' && (isLow || isHigh));
  if (!isWrong) return;
  const span = `${low ?? '…'} to ${high ?? '…'}`;
  add('flag-contradicts-value', entry, `${value} is flagged ${flag}, its range is ${span}`);
}

/** Tests that only one sex can have, by LOINC. */
const sexOfTests: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['2857-1', 'male'],
  ['10886-0', 'male'],
  ['12841-3', 'male'],
  ['35741-8', 'male'],
  ['2106-3', 'female'],
  ['2110-5', 'female'],
  ['2118-8', 'female'],
]);

/** Checks that a test is one of the patient's sex. */
export function checkSexOfTest(entry: Entry, gender: string | undefined, add: AddFinding): void {
  for (const { system, code } of elementsAt(entry.resource.code, 'coding')) {
    const sex = system === systems.loinc ? sexOfTests.get(String(code)) : undefined;
    const isKnown = gender === 'female' || gender === 'male';
    if (sex === undefined || !isKnown || gender === sex) continue;
    const name = textAt(entry.resource.code, 'text') ?? String(code);
    add('wrong-sex', entry, `${name} in a ${gender} patient`);
  }
}

/** Checks an Observation or DiagnosticReport by itself. */
export function checkResult(entry: Entry, add: AddFinding): void {
  const { resource } = entry;
  const issued = dateAt(resource, 'issued');
  const effective = happenedAt(resource, 'effective');
  if (issued !== undefined && effective !== undefined && isBefore(issued, effective)) {
    add('issued-before-effective', entry, 'the result came before the sample was taken');
  }
  if (resource.resourceType !== 'Observation') return;
  for (const measured of measuredValues(resource)) checkLimits(entry, measured, add);
  checkFlag(entry, add);
}
