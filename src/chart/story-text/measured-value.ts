/** `2.4 mg/dL`, `<0.01 ng/mL`, `"2+"`: the value of a test, with its unit held to the catalogue. */
import {
  convertUnit,
  type LabName,
  type LabTest,
  labTest,
  loincForUnit,
  parseUnit,
} from '../../knowledge/index.ts';
import { impossibleValue } from '../bounds.ts';
import { fault, type Reading, shown } from './reading.ts';
import { partOf, type Span, unquoted } from './source-line.ts';

/** A value as a verb takes it. */
interface Measured {
  readonly value: number | string;
  /** UCUM; left out where it is the catalogue's. */
  readonly unit?: string;
}

const figure = /^([<>]=?)?\s?(-?\d{1,12}(?:\.\d{1,6})?)(?= |%|$)/;

/** Units that nobody writes: of a ratio, a pH, an INR. */
const isPure = /^(?:1|\[pH\]|\{[^}]*\})$/;

function wrongUnit(reading: Reading, span: Span, told: { test: LabTest; unit: string }): undefined {
  const usual = told.test.kind === 'quantity' ? told.test.unit : 'words';
  const message = `${told.test.name} in ${shown(told.unit)} cannot be converted to ${usual}`;
  return fault(reading, span, { rule: 'unit-wrong', message });
}

/** The told unit, where another laboratory may report in it. */
function outsideUnit(test: LabTest & { kind: 'quantity' }, written: string): string | undefined {
  const unit = parseUnit(written);
  if (unit === undefined) return undefined;
  if (unit === test.unit || convertUnit({ value: 1, unit }, test.unit) !== undefined) return unit;
  return loincForUnit(test.name, unit) === test.loinc ? undefined : unit;
}

/** How the catalogue writes a unit that people write otherwise: `K/uL`, `mIU/L`, nothing. */
function isUsual(test: LabTest & { kind: 'quantity' }, written: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[{}[\]\s]/g, '');
  const words = plain(written);
  if (words === plain(test.unit)) return true;
  return (words === 'ml/min/1.73m2' || words === 'ml/min') && test.name === 'egfr';
}

function checkPossible(
  reading: Reading,
  span: Span,
  { test, value, unit }: { test: LabName; value: number; unit: string },
): void {
  const reason = impossibleValue(test, { value, unit });
  if (reason === undefined) return;
  fault(reading, span, { rule: 'value-impossible', message: `${test} ${span.text}: ${reason}` });
}

/**
 * Reads a value. In a panel the unit may be left out: it is the hospital's own laboratory.
 * A value in another unit is kept in a line of its own and converted in a panel.
 */
export function readMeasured(
  reading: Reading,
  span: Span,
  told: { readonly test: LabName; readonly unitIs: 'needed' | 'usual' },
): Measured | undefined {
  const test = labTest(told.test, 'female');
  const match = figure.exec(span.text);
  if (span.text === '') {
    return fault(reading, span, { rule: 'value-missing', message: `${told.test} has no value` });
  }
  if (test.kind === 'answer' || match === null) return readWords(reading, span, test);
  const [whole, sign, digits = ''] = match;
  const unitSpan = partOf(span, whole.length);
  if (unitSpan.text === '' && told.unitIs === 'needed' && !isPure.test(test.unit)) {
    const message = `${told.test} ${span.text} has no unit; the usual one is ${test.unit}`;
    return fault(reading, span, { rule: 'unit-missing', message });
  }
  const isOwn = unitSpan.text === '' || isUsual(test, unitSpan.text);
  const unit = isOwn ? test.unit : outsideUnit(test, unitSpan.text);
  if (unit === undefined) return wrongUnit(reading, unitSpan, { test, unit: unitSpan.text });
  const number = Number(digits);
  checkPossible(reading, span, { test: told.test, value: number, unit });
  const value = sign === undefined ? number : `${sign}${digits}`;
  if (unit === test.unit) return { value };
  const converted = convertUnit({ value: number, unit }, test.unit);
  const isTold = told.unitIs === 'needed' || sign !== undefined;
  return converted === undefined || isTold ? { value, unit } : { value: converted };
}

/** Words stand in quotes, or alone: negative, "2+", "No growth". */
function readWords(reading: Reading, span: Span, test: LabTest): Measured | undefined {
  const words = unquoted(span.text);
  if (test.kind === 'answer') {
    const match = figure.exec(span.text);
    const unit = match === null ? undefined : parseUnit(span.text.slice(match[0].length).trim());
    return unit === undefined || match === null
      ? { value: words }
      : { value: Number(match[2]), unit };
  }
  if (span.text.startsWith('"')) return { value: words };
  const message = `${test.name} is a number; ${shown(span.text)} is none`;
  return fault(reading, span, { rule: 'bad-number', message });
}
