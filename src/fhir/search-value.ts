/** From elements of FHIR data types to the values that a search compares. */
import { parseDateTime } from './date-time.ts';
import type { ElementPath, SearchParameterType } from './search-parameters.ts';
import { periodRange, timingRange } from './timing-range.ts';

/** A code, an identifier or a flag. Text without a code is there for `:text` and `:missing`. */
export interface TokenValue {
  readonly type: 'token';
  readonly system?: string;
  readonly code?: string;
  /** `Coding.display`, `CodeableConcept.text` or `Identifier.type.text`. */
  readonly text?: string;
}

/** A reference; without `reference` where only an identifier or a display text is known. */
export interface ReferenceValue {
  readonly type: 'reference';
  /** As written, without a version: `Patient/p1`, an absolute URL, or a canonical URL. */
  readonly reference?: string;
}

/** A text, as written; it is folded when it is compared. */
export interface StringValue {
  readonly type: 'string';
  readonly text: string;
}

/** A stretch of time; open ends are infinite. */
export interface DateValue {
  readonly type: 'date';
  /** Milliseconds since 1970 in UTC; `-Infinity` for an open beginning. */
  readonly startMs: number;
  /** Exclusive; `Infinity` for an open end. */
  readonly endMs: number;
}

/** A number, or a Range as its two ends. */
export interface NumberValue {
  readonly type: 'number';
  readonly low: number;
  readonly high: number;
}

/** A quantity, or a Range of quantities. Units are compared as written, never converted. */
export interface QuantityValue {
  readonly type: 'quantity';
  readonly low: number;
  readonly high: number;
  readonly system?: string;
  readonly code?: string;
  readonly unit?: string;
}

/** A URI, compared exactly. */
export interface UriValue {
  readonly type: 'uri';
  readonly uri: string;
}

/** One value of a search parameter in a resource. */
export type SearchValue =
  | TokenValue
  | ReferenceValue
  | StringValue
  | DateValue
  | NumberValue
  | QuantityValue
  | UriValue;

/** An element to convert, where it stands, and the list that takes its values. */
export interface Conversion {
  readonly element: unknown;
  readonly path: ElementPath;
  readonly parameterType: SearchParameterType;
  readonly into: SearchValue[];
}

type Element = Readonly<Record<string, unknown>>;

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function token(parts: {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
  readonly text?: string | undefined;
}): TokenValue | undefined {
  const { system, code, text } = parts;
  if (system === undefined && code === undefined && text === undefined) return undefined;
  return {
    type: 'token',
    ...(system === undefined ? {} : { system }),
    ...(code === undefined ? {} : { code }),
    ...(text === undefined ? {} : { text }),
  };
}

function codingToken(coding: unknown): TokenValue | undefined {
  if (!isElement(coding)) return undefined;
  const { system, code, display } = coding;
  return token({ system: textOf(system), code: textOf(code), text: textOf(display) });
}

function addTokens({ element, path, into }: Conversion): void {
  const push = (value: TokenValue | undefined) => {
    if (value !== undefined) into.push(value);
  };
  if (typeof element === 'boolean') push({ type: 'token', code: String(element) });
  if (typeof element === 'string') push(token({ system: path.system, code: textOf(element) }));
  if (!isElement(element)) return;
  switch (path.dataType) {
    case 'Coding':
      push(codingToken(element));
      break;
    case 'CodeableConcept':
      for (const coding of Array.isArray(element.coding) ? element.coding : []) {
        push(codingToken(coding));
      }
      push(token({ text: textOf(element.text) }));
      break;
    case 'Identifier': {
      const text = isElement(element.type) ? textOf(element.type.text) : undefined;
      push(token({ system: textOf(element.system), code: textOf(element.value), text }));
      break;
    }
    case 'ContactPoint':
      // R4's table of token types gives the use of a contact point the place of the system.
      push(token({ system: textOf(element.use), code: textOf(element.value) }));
      break;
    default:
      break;
  }
}

const versionSuffix = /\/_history\/[^/]+$/;

function addReference({ element, path, into }: Conversion): void {
  if (typeof element === 'string') {
    if (element !== '') into.push({ type: 'reference', reference: element });
    return;
  }
  if (!isElement(element)) return;
  const written = textOf(element.reference);
  const reference = written?.includes('/_history/') ? written.replace(versionSuffix, '') : written;
  if (path.target !== undefined) {
    const type = textOf(element.type) ?? referenceTypeOf(reference);
    if (type !== path.target) return;
  }
  into.push(reference === undefined ? { type: 'reference' } : { type: 'reference', reference });
}

/** The resource type that a literal reference names, `Patient` for `http://x/fhir/Patient/1`. */
function referenceTypeOf(reference: string | undefined): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}$/.exec(reference ?? '')?.[1];
}

function listOfTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => textOf(item) !== undefined) : [];
}

function textsOfName(name: Element): readonly string[] {
  const given = listOfTexts(name.given);
  const family = textOf(name.family);
  const parts = [...listOfTexts(name.prefix), ...given, ...listOfTexts(name.suffix)];
  const single = [textOf(name.text), family, ...parts].filter((text) => text !== undefined);
  // R4 lets the server say which strings "name" searches: a full name, either way round, is one.
  if (family === undefined || given.length === 0) return single;
  return [...single, `${given.join(' ')} ${family}`, `${family} ${given.join(' ')}`];
}

function textsOfAddress(address: Element): readonly string[] {
  const { text, city, district, state, postalCode, country } = address;
  const single = [text, city, district, state, postalCode, country].map(textOf);
  return [...listOfTexts(address.line), ...single.filter((item) => item !== undefined)];
}

function addStrings({ element, path, into }: Conversion): void {
  const push = (text: string) => into.push({ type: 'string', text });
  if (typeof element === 'string') {
    if (element !== '') push(element);
    return;
  }
  if (!isElement(element)) return;
  const texts = path.dataType === 'HumanName' ? textsOfName(element) : textsOfAddress(element);
  for (const text of new Set(texts)) push(text);
}

function addDate({ element, path, into }: Conversion): void {
  if (typeof element === 'string') {
    const range = parseDateTime(element);
    if (range !== undefined) {
      into.push({ type: 'date', startMs: range.startMs, endMs: range.endMs });
    }
    return;
  }
  if (!isElement(element)) return;
  const range = path.dataType === 'Timing' ? timingRange(element) : periodRange(element);
  if (range !== undefined) into.push({ type: 'date', ...range });
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function ends(element: Element): { readonly low: number; readonly high: number } | undefined {
  const value = numberOf(element.value);
  if (value !== undefined) return { low: value, high: value };
  const low = isElement(element.low) ? numberOf(element.low.value) : undefined;
  const high = isElement(element.high) ? numberOf(element.high.value) : undefined;
  if (low === undefined && high === undefined) return undefined;
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

function addNumber({ element, into }: Conversion): void {
  if (typeof element === 'number') into.push({ type: 'number', low: element, high: element });
  const range = isElement(element) ? ends(element) : undefined;
  if (range !== undefined) into.push({ type: 'number', ...range });
}

function addQuantity({ element, path, into }: Conversion): void {
  if (!isElement(element)) return;
  const range = ends(element);
  if (range === undefined) return;
  const { low, high } = element;
  const withUnit = isElement(low) ? low : isElement(high) ? high : element;
  const isMoney = path.dataType === 'Money';
  const system = isMoney ? 'urn:iso:std:iso:4217' : textOf(withUnit.system);
  const code = textOf(isMoney ? element.currency : withUnit.code);
  const unit = textOf(withUnit.unit);
  into.push({
    type: 'quantity',
    ...range,
    ...(system === undefined ? {} : { system }),
    ...(code === undefined ? {} : { code }),
    ...(unit === undefined ? {} : { unit }),
  });
}

/** Adds the search values of one element; anything of an unexpected shape adds nothing. */
export function toSearchValues(conversion: Conversion): void {
  const { element, parameterType, into } = conversion;
  switch (parameterType) {
    case 'token':
      addTokens(conversion);
      break;
    case 'reference':
      addReference(conversion);
      break;
    case 'string':
      addStrings(conversion);
      break;
    case 'date':
      addDate(conversion);
      break;
    case 'number':
      addNumber(conversion);
      break;
    case 'quantity':
      addQuantity(conversion);
      break;
    case 'uri':
      if (typeof element === 'string') into.push({ type: 'uri', uri: element });
      break;
    case 'composite':
    case 'special':
      break;
  }
}
