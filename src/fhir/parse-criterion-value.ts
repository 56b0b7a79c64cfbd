/** Reads one written value of a search parameter. */
import { parseDateTime } from './date-time.ts';
import { isResourceType } from './resource-types.ts';
import type { SearchParameter } from './search-parameters.ts';
import type { CriterionValue, SearchModifier, SearchPrefix, SoughtNumber } from './search-query.ts';
import { splitEscaped, unescapeSearchText } from './search-text.ts';
import { foldText } from './string-folding.ts';

/** A written value, and what is known of the place where it stands. */
interface WrittenValue {
  readonly written: string;
  readonly parameter: SearchParameter;
  readonly modifier?: SearchModifier | undefined;
  readonly targetType?: string | undefined;
  /** Addresses of the server itself: references that begin with it are relative ones. */
  readonly baseUrl: string | undefined;
}

/** The value, or what is wrong with it and how it is written instead. */
type ParsedValue = CriterionValue | { readonly problem: string };

const prefixPattern = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)$/s;

function splitPrefix(text: string): { readonly prefix: SearchPrefix; readonly rest: string } {
  const [, prefix = 'eq', rest = ''] = prefixPattern.exec(text) ?? [];
  // The pattern lets only these words through.
  return { prefix: prefix as SearchPrefix, rest };
}

function parseToken(written: string): ParsedValue {
  const parts = splitEscaped(written, '|').map(unescapeSearchText);
  const [first = '', second] = parts;
  if (parts.length > 2) {
    return { problem: 'write a token as code, system|code, |code or system|' };
  }
  if (second === undefined) return { type: 'token', form: 'any-system', code: first, written };
  if (first === '' && second === '') return { problem: 'there is neither a system nor a code' };
  if (first === '') return { type: 'token', form: 'no-system', code: second, written };
  if (second === '') return { type: 'token', form: 'system', system: first, written };
  return { type: 'token', form: 'system-and-code', system: first, code: second, written };
}

const referenceHelp = 'write a reference as id, Type/id or an absolute URL';

function parseReference(value: WrittenValue): ParsedValue {
  const { parameter, targetType, baseUrl } = value;
  const own = baseUrl === undefined ? '' : `${baseUrl.replace(/\/+$/, '')}/`;
  const isOwn = own !== '' && value.written.startsWith(own);
  const written = isOwn ? value.written.slice(own.length) : value.written;
  const text = unescapeSearchText(written);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    return { type: 'reference', form: 'literal', reference: text, written };
  }
  const literal = /^([A-Za-z]+)\/([A-Za-z0-9.-]{1,64})$/.exec(text);
  if (literal !== null) {
    const [, type = ''] = literal;
    if (!isResourceType(type)) return { problem: `"${type}" is not an R4 resource type` };
    const allowed = targetType === undefined ? parameter.targets : [targetType];
    if (allowed.length > 0 && !allowed.includes(type)) {
      return { problem: `it refers to ${allowed.join(', ')}, never to ${type}` };
    }
    return { type: 'reference', form: 'literal', reference: text, written };
  }
  if (!/^[A-Za-z0-9.-]{1,64}$/.test(text)) return { problem: referenceHelp };
  if (targetType === undefined) return { type: 'reference', form: 'id', id: text, written };
  return { type: 'reference', form: 'literal', reference: `${targetType}/${text}`, written };
}

function parseText(written: string): ParsedValue {
  const text = unescapeSearchText(written);
  const folded = foldText(text);
  if (folded === '') return { problem: 'there is no text to look for' };
  return { type: 'string', text, folded, written };
}

/** The least that "about" widens a date by, on each side. */
const dayMs = 86_400_000;

function parseDate(value: string): ParsedValue {
  // A plus sign that was not encoded in a URL arrives as a blank.
  const written = value.replace(/(\d) (\d\d:\d\d)$/, '$1+$2');
  const { prefix, rest } = splitPrefix(written);
  const range = parseDateTime(rest);
  if (range === undefined) {
    const help = 'write a date as 2025, 2025-04, 2025-04-08 or 2025-04-08T14:30:00Z';
    return { problem: `${help}, after a prefix such as ge where one is meant` };
  }
  // R4 leaves "about" to the server. A tenth of the distance to the present would make results
  // depend on when one asks; the date's own length on each side does not.
  const wider = prefix === 'ap' ? Math.max(range.endMs - range.startMs, dayMs) : 0;
  return {
    type: 'date',
    prefix,
    startMs: range.startMs - wider,
    endMs: range.endMs + wider,
    written,
  };
}

const numberPattern = /^[+-]?\d{1,40}(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A number stands for all that round to its digits: 100 for 99.5 up to 100.5 (R4, "number"). */
function parseSoughtNumber(text: string): SoughtNumber | undefined {
  const { prefix, rest } = splitPrefix(text);
  const parts = numberPattern.exec(rest);
  const value = Number(rest);
  if (parts === null || !Number.isFinite(value)) return undefined;
  const half = 0.5 * 10 ** (Number(parts[2] ?? 0) - (parts[1] ?? '').length);
  const around = prefix === 'ap' ? Math.abs(value) / 10 : half;
  return { prefix, value, low: value - around, high: value + around };
}

function parseNumber(written: string): ParsedValue {
  const number = parseSoughtNumber(written);
  if (number === undefined) return { problem: 'write a number as 5.4, with a prefix as gt5.4' };
  return { type: 'number', ...number, written };
}

function parseQuantity(written: string): ParsedValue {
  const [text = '', system, code, ...more] = splitEscaped(written, '|').map(unescapeSearchText);
  const number = parseSoughtNumber(text);
  const complete = (system === undefined) === (code === undefined) && more.length === 0;
  if (number === undefined || !complete) {
    return { problem: 'write a quantity as 5.4, 5.4|system|code or 5.4||unit' };
  }
  return {
    type: 'quantity',
    ...number,
    ...(system === undefined || system === '' ? {} : { system }),
    ...(code === undefined || code === '' ? {} : { code }),
    written,
  };
}

function parseMissing(written: string): ParsedValue {
  if (written !== 'true' && written !== 'false') return { problem: 'write :missing=true or false' };
  return { type: 'missing', missing: written === 'true', written };
}

/** Reads one value, the escapes still in it. */
export function parseCriterionValue(value: WrittenValue): ParsedValue {
  const { written, parameter, modifier } = value;
  if (written === '') return { problem: 'the value is empty; leave the parameter out instead' };
  if (modifier === 'missing') return parseMissing(written);
  if (modifier === 'text') return parseText(written);
  switch (parameter.type) {
    case 'token':
      return parseToken(written);
    case 'reference':
      return parseReference(value);
    case 'string':
      return parseText(written);
    case 'date':
      return parseDate(written);
    case 'number':
      return parseNumber(written);
    case 'quantity':
      return parseQuantity(written);
    case 'uri':
      return { type: 'uri', uri: unescapeSearchText(written), written };
    case 'composite':
    case 'special':
      return { problem: `parameters of type ${parameter.type} are not supported` };
  }
}
