/** From elements of FHIR data types to the values that a search compares. */
import { isObject } from '../lib/index.ts';
import { parseDateTime } from './date-time.ts';
import type { ElementPath, SearchParameterType } from './search-parameters.ts';
import type { SearchValue } from './search-value.ts';
import { periodRange, type TimeSpan, timingRange } from './timing-range.ts';

/** Adds the values of one element to a list; an element of an unexpected shape adds nothing. */
export type Conversion = (element: unknown, into: SearchValue[]) => void;

type Element = Readonly<Record<string, unknown>>;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

interface TokenParts {
  readonly system?: unknown;
  readonly code?: unknown;
  readonly text?: unknown;
}

function addToken(parts: TokenParts, into: SearchValue[]): void {
  const value: { type: 'token'; system?: string; code?: string; text?: string } = { type: 'token' };
  const system = textOf(parts.system);
  const code = textOf(parts.code);
  const text = textOf(parts.text);
  if (system !== undefined) value.system = system;
  if (code !== undefined) value.code = code;
  if (text !== undefined) value.text = text;
  if (system !== undefined || code !== undefined || text !== undefined) into.push(value);
}

function addCoding(coding: unknown, into: SearchValue[]): void {
  if (!isObject(coding)) return;
  addToken({ system: coding.system, code: coding.code, text: coding.display }, into);
}

const tokenConversions: Readonly<Record<string, Conversion>> = {
  Coding: addCoding,
  CodeableConcept: (concept, into) => {
    if (!isObject(concept)) return;
    if (Array.isArray(concept.coding)) {
      for (const coding of concept.coding) addCoding(coding, into);
    }
    addToken({ text: concept.text }, into);
  },
  Identifier: (identifier, into) => {
    if (!isObject(identifier)) return;
    const text = isObject(identifier.type) ? identifier.type.text : undefined;
    addToken({ system: identifier.system, code: identifier.value, text }, into);
  },
  // R4's table of token types gives the use of a contact point the place of the system.
  ContactPoint: (contact, into) => {
    if (isObject(contact)) addToken({ system: contact.use, code: contact.value }, into);
  },
  boolean: (flag, into) => {
    if (typeof flag === 'boolean') into.push({ type: 'token', code: String(flag) });
  },
};

function tokenConversion({ dataType, system }: ElementPath): Conversion {
  return (
    tokenConversions[dataType] ??
    ((code, into) => {
      if (typeof code === 'string') addToken({ system, code }, into);
    })
  );
}

/** The resource type that a literal reference names, `Patient` for `http://x/fhir/Patient/1`. */
function referenceTypeOf(reference: string | undefined): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}$/.exec(reference ?? '')?.[1];
}

function namesTarget(reference: string | undefined, target: string | undefined): boolean {
  if (target === undefined) return true;
  if (reference?.startsWith(`${target}/`)) return true;
  return referenceTypeOf(reference) === target;
}

function withoutVersion(reference: string | undefined): string | undefined {
  if (!reference?.includes('/_history/')) return reference;
  return reference.replace(/\/_history\/[^/]+$/, '');
}

function referenceConversion({ target }: ElementPath): Conversion {
  return (element, into) => {
    if (typeof element === 'string') {
      if (element !== '') into.push({ type: 'reference', reference: element });
      return;
    }
    if (!isObject(element)) return;
    const reference = withoutVersion(textOf(element.reference));
    if (element.type !== target && !namesTarget(reference, target)) return;
    into.push(reference === undefined ? { type: 'reference' } : { type: 'reference', reference });
  };
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

function stringConversion({ dataType }: ElementPath): Conversion {
  const textsOf = dataType === 'HumanName' ? textsOfName : textsOfAddress;
  return (element, into) => {
    if (typeof element === 'string') {
      if (element !== '') into.push({ type: 'string', text: element });
    } else if (isObject(element)) {
      for (const text of new Set(textsOf(element))) into.push({ type: 'string', text });
    }
  };
}

function dateConversion({ dataType }: ElementPath): Conversion {
  const rangeOf = dataType === 'Timing' ? timingRange : periodRange;
  return (element, into) => {
    let range: TimeSpan | undefined;
    if (typeof element === 'string') range = parseDateTime(element);
    else if (isObject(element)) range = rangeOf(element);
    if (range === undefined) return;
    into.push({ type: 'date', startMs: range.startMs, endMs: range.endMs });
  };
}

function ends(element: Element): { readonly low: number; readonly high: number } | undefined {
  const value = numberOf(element.value);
  if (value !== undefined) return { low: value, high: value };
  const low = isObject(element.low) ? numberOf(element.low.value) : undefined;
  const high = isObject(element.high) ? numberOf(element.high.value) : undefined;
  if (low === undefined && high === undefined) return undefined;
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

function addNumber(element: unknown, into: SearchValue[]): void {
  const number = numberOf(element);
  if (number !== undefined) into.push({ type: 'number', low: number, high: number });
  const range = isObject(element) ? ends(element) : undefined;
  if (range !== undefined) into.push({ type: 'number', ...range });
}

function quantityConversion({ dataType }: ElementPath): Conversion {
  return (element, into) => {
    const range = isObject(element) ? ends(element) : undefined;
    if (range === undefined || !isObject(element)) return;
    const { low, high } = element;
    const withUnit = isObject(low) ? low : isObject(high) ? high : element;
    const isMoney = dataType === 'Money';
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
  };
}

function addUri(element: unknown, into: SearchValue[]): void {
  if (typeof element === 'string') into.push({ type: 'uri', uri: element });
}

/** The conversion for the elements that a path leads to. */
export function conversionOf(path: ElementPath, type: SearchParameterType): Conversion {
  switch (type) {
    case 'token':
      return tokenConversion(path);
    case 'reference':
      return referenceConversion(path);
    case 'string':
      return stringConversion(path);
    case 'date':
      return dateConversion(path);
    case 'number':
      return addNumber;
    case 'quantity':
      return quantityConversion(path);
    case 'uri':
      return addUri;
    case 'composite':
    case 'special':
      return () => undefined;
  }
}
