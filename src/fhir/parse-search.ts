/** Reads a search: every parameter is understood in full, or refused with what to write instead. */
import { formatSuggestion } from '../lib/index.ts';
import type { OutcomeIssue } from './operation-outcome.ts';
import { parseCriterionValue } from './parse-criterion-value.ts';
import { isResourceType, resourceTypes } from './resource-types.ts';
import {
  type SearchParameter,
  type SearchParameterType,
  searchParametersOf,
} from './search-parameters.ts';
import {
  type CriterionValue,
  type SearchCriterion,
  searchLimits,
  type SearchModifier,
  type SearchQuery,
  type SortRule,
} from './search-query.ts';
import { splitEscaped } from './search-text.ts';

/** A search that was understood, or everything that is wrong with it. */
export type ParsedSearch =
  | { readonly ok: true; readonly query: SearchQuery }
  | { readonly ok: false; readonly issues: readonly OutcomeIssue[] };

/** The modifiers that each type of parameter takes, beside `subject:Patient` for references. */
const modifiersOf: Readonly<Record<SearchParameterType, readonly SearchModifier[]>> = {
  token: ['missing', 'not', 'text'],
  reference: ['missing'],
  string: ['missing', 'exact', 'contains'],
  date: ['missing'],
  number: ['missing'],
  quantity: ['missing'],
  uri: ['missing'],
  composite: [],
  special: [],
};

/** Parts of R4's search that are named when they are refused. */
const refusedParameters: Readonly<Record<string, string>> = {
  _has: 'reverse chaining is not supported; search the other resource type by its own parameters',
  _include: 'includes are not supported; read the references of the matches one by one',
  _revinclude: 'includes are not supported; search the other resource type by its reference',
  _elements: 'leaving out elements is not supported; matches come whole',
  _contained: 'searching contained resources is not supported',
  _containedType: 'searching contained resources is not supported',
  _filter: 'filter expressions are not supported; combine plain parameters',
  _list: 'searching by list is not supported; read the List',
  _type: 'a search looks at one resource type; send one search per type',
  _score: 'matches have no score',
};

interface PartialQuery {
  readonly criteria: SearchCriterion[];
  readonly sort: SortRule[];
  count?: number;
  total?: 'none' | 'estimate' | 'accurate';
  summary?: 'count';
}

interface Reading {
  readonly resourceType: string;
  readonly parameters: ReadonlyMap<string, SearchParameter>;
  readonly baseUrl: string | undefined;
  readonly query: PartialQuery;
  readonly issues: OutcomeIssue[];
  readonly seen: Set<string>;
}

type IssueCode = 'invalid' | 'not-supported' | 'too-long' | 'too-costly';

function issue(
  code: IssueCode,
  { name, diagnostics }: { readonly name: string; readonly diagnostics: string },
): OutcomeIssue {
  return { severity: 'error', code, diagnostics, expression: [`http.${name}`] };
}

function supportedNames(reading: Reading): readonly string[] {
  return [...reading.parameters.values()]
    .filter(({ unsupported }) => unsupported === undefined)
    .map(({ name }) => name);
}

function unknownParameter(name: string, reading: Reading): OutcomeIssue {
  const known = supportedNames(reading);
  const near = formatSuggestion(name, [...known, ...Object.keys(resultParameters)]);
  const list = `${known.join(', ')}; ${Object.keys(resultParameters).join(', ')}`;
  const what = `${reading.resourceType} has no search parameter "${name}"${near}`;
  return issue('invalid', {
    name,
    diagnostics: `${what}${near === '' ? ';' : ''} supported: ${list}`,
  });
}

type Modifier = {
  readonly modifier?: SearchModifier;
  readonly targetType?: string;
};

function readModifier(
  written: string | undefined,
  parameter: SearchParameter,
): Modifier | undefined {
  if (written === undefined) return {};
  const modifier = modifiersOf[parameter.type].find((known) => known === written);
  if (modifier !== undefined) return { modifier };
  const { type, targets } = parameter;
  const isTarget = targets.length === 0 ? isResourceType(written) : targets.includes(written);
  return type === 'reference' && isTarget ? { modifier: 'type', targetType: written } : undefined;
}

function modifierHelp({ type, targets }: SearchParameter): string {
  const names = type === 'reference' ? [...modifiersOf[type], ...targets] : modifiersOf[type];
  return names.length === 0 ? 'none' : names.map((name) => `:${name}`).join(', ');
}

type Pair = readonly [name: string, value: string];

function readAlternatives(
  [name, value]: Pair,
  about: Modifier & { readonly parameter: SearchParameter; readonly reading: Reading },
): readonly CriterionValue[] {
  const { parameter, modifier, targetType, reading } = about;
  const written = splitEscaped(value, ',');
  if (written.length > searchLimits.valuesMax) {
    const what = `"${name}" has ${written.length} values; at most ${searchLimits.valuesMax}`;
    reading.issues.push(issue('too-costly', { name, diagnostics: what }));
    return [];
  }
  const alternatives: CriterionValue[] = [];
  for (const text of written) {
    const { baseUrl } = reading;
    const parsed = parseCriterionValue({ written: text, parameter, modifier, targetType, baseUrl });
    if ('problem' in parsed) {
      const what = `"${text}" cannot be a value of "${name}" (${parameter.type})`;
      reading.issues.push(issue('invalid', { name, diagnostics: `${what}: ${parsed.problem}` }));
    } else {
      alternatives.push(parsed);
    }
  }
  return alternatives;
}

function readCriterion(pair: Pair, reading: Reading): void {
  const [name] = pair;
  const [base = '', ...modifiers] = name.split(':');
  const parameter = reading.parameters.get(base);
  if (parameter === undefined) {
    reading.issues.push(unknownParameter(base, reading));
    return;
  }
  if (parameter.unsupported !== undefined) {
    const what = `"${base}" cannot be searched by: ${parameter.unsupported}`;
    reading.issues.push(issue('not-supported', { name: base, diagnostics: what }));
    return;
  }
  const modifier = modifiers.length > 1 ? undefined : readModifier(modifiers[0], parameter);
  if (modifier === undefined) {
    const what = `the modifier ":${modifiers.join(':')}" of "${base}" is not supported`;
    const help = `a ${parameter.type} parameter takes ${modifierHelp(parameter)}`;
    reading.issues.push(issue('not-supported', { name, diagnostics: `${what}; ${help}` }));
    return;
  }
  const alternatives = readAlternatives(pair, { parameter, reading, ...modifier });
  reading.query.criteria.push({ parameter, ...modifier, alternatives });
}

function readSort(value: string, reading: Reading): void {
  const keys = value.split(',');
  if (keys.length > searchLimits.sortKeysMax) {
    const what = `_sort has ${keys.length} keys; at most ${searchLimits.sortKeysMax}`;
    reading.issues.push(issue('too-costly', { name: '_sort', diagnostics: what }));
    return;
  }
  for (const key of keys) {
    const name = key.replace(/^-/, '');
    const parameter = reading.parameters.get(name);
    if (parameter === undefined || parameter.unsupported !== undefined) {
      const near = formatSuggestion(name, supportedNames(reading));
      const what = `${reading.resourceType} cannot be sorted by "${name}"${near}`;
      reading.issues.push(issue('invalid', { name: '_sort', diagnostics: what }));
    } else {
      const direction = key.startsWith('-') ? 'descending' : 'ascending';
      reading.query.sort.push({ parameter, direction });
    }
  }
}

function readCount(value: string, reading: Reading): void {
  if (/^\d{1,9}$/.test(value)) {
    reading.query.count = Math.min(Number(value), searchLimits.countMax);
    return;
  }
  const what = `_count is "${value}"; write a whole number from 0 to ${searchLimits.countMax}`;
  reading.issues.push(issue('invalid', { name: '_count', diagnostics: what }));
}

function readTotal(value: string, reading: Reading): void {
  if (value === 'none' || value === 'estimate' || value === 'accurate') {
    reading.query.total = value;
    return;
  }
  const what = `_total is "${value}"; write none, estimate or accurate`;
  reading.issues.push(issue('invalid', { name: '_total', diagnostics: what }));
}

function readSummary(value: string, reading: Reading): void {
  if (value === 'count') {
    reading.query.summary = 'count';
  } else if (value !== 'false') {
    const what = `_summary=${value} is not supported; only _summary=count and _summary=false are`;
    reading.issues.push(issue('not-supported', { name: '_summary', diagnostics: what }));
  }
}

type ReadValue = (value: string, reading: Reading) => void;

/** Parameters that shape the result, with the function that reads each. */
const resultParameters: Readonly<Record<string, ReadValue>> = {
  _sort: readSort,
  _count: readCount,
  _total: readTotal,
  _summary: readSummary,
};

function refusal(name: string): string | undefined {
  const [base = ''] = name.split(':');
  if (Object.hasOwn(refusedParameters, base)) return `${base}: ${refusedParameters[base]}`;
  if (!name.includes('.')) return undefined;
  const [reference = ''] = name.split(/[.:]/);
  const help = `search by ${reference}=Type/id instead`;
  return `"${name}" is a chained parameter, which is not supported; ${help}`;
}

function readPair(pair: Pair, reading: Reading): void {
  const [name, value] = pair;
  const readResult = Object.hasOwn(resultParameters, name) ? resultParameters[name] : undefined;
  const refused = refusal(name);
  if (refused !== undefined) {
    reading.issues.push(issue('not-supported', { name, diagnostics: refused }));
  } else if (readResult === undefined) {
    readCriterion(pair, reading);
  } else if (reading.seen.has(name)) {
    reading.issues.push(
      issue('invalid', { name, diagnostics: `${name} stands in the search twice; keep one` }),
    );
  } else {
    reading.seen.add(name);
    readResult(value, reading);
  }
}

function limitIssue(pairs: readonly (readonly [string, string])[]): OutcomeIssue | undefined {
  const { parametersMax, charactersMax } = searchLimits;
  if (pairs.length > parametersMax) {
    const diagnostics = `the search has ${pairs.length} parameters; at most ${parametersMax}`;
    return { severity: 'error', code: 'too-costly', diagnostics };
  }
  const characters = pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (characters <= charactersMax) return undefined;
  const diagnostics = `the search has ${characters} characters; at most ${charactersMax}`;
  return { severity: 'error', code: 'too-long', diagnostics };
}

/**
 * Reads a search of one resource type from its decoded name and value pairs. All problems are
 * reported together; nothing is ever ignored.
 *
 * Supported: parameters of type token, reference, string, date, number, quantity and uri, with
 * comma as "or", repetition as "and" and `\` as escape; `:missing`, `:not` and `:text` (token),
 * `:exact` and `:contains` (string), `:Patient` (reference); date and number prefixes; `_sort`,
 * `_count`, `_total`, `_summary=count`.
 *
 * @param options `baseUrl`: the server's own address, so that absolute references to it are
 *   understood as relative ones.
 * @see http://hl7.org/fhir/R4/search.html
 * @example
 * ```ts
 * parseSearch('Observation', [['code', 'http://loinc.org|2823-3'], ['_sort', '-date']]);
 * ```
 */
export function parseSearch(
  resourceType: string,
  pairs: readonly (readonly [string, string])[],
  options: { readonly baseUrl?: string | undefined } = {},
): ParsedSearch {
  if (!isResourceType(resourceType)) {
    const near = formatSuggestion(resourceType, resourceTypes);
    const diagnostics = `"${resourceType}" is not an R4 resource type${near}`;
    return { ok: false, issues: [{ severity: 'error', code: 'not-supported', diagnostics }] };
  }
  const tooMuch = limitIssue(pairs);
  if (tooMuch !== undefined) return { ok: false, issues: [tooMuch] };
  const reading: Reading = {
    resourceType,
    parameters: searchParametersOf(resourceType),
    baseUrl: options.baseUrl,
    query: { criteria: [], sort: [] },
    issues: [],
    seen: new Set(),
  };
  for (const pair of pairs) readPair(pair, reading);
  if (reading.issues.length > 0) return { ok: false, issues: reading.issues };
  return { ok: true, query: { resourceType, ...reading.query } };
}
