/** Whether a resource matches a search, by R4's rules for each type of parameter. */
import type { Resource } from './resource.ts';
import type {
  CriterionValue,
  SearchCriterion,
  SearchPrefix,
  SearchQuery,
  SoughtNumber,
} from './search-query.ts';
import type { DateValue, SearchValue, TokenValue } from './search-value.ts';
import { searchValues } from './search-values.ts';
import { foldText } from './string-folding.ts';

type Sought<Type extends CriterionValue['type']> = Extract<CriterionValue, { type: Type }>;

/**
 * R4 asks servers to be generous with the case of codes, because leaving out a wanted result is
 * less safe than including an unwanted one. Systems are compared exactly.
 */
function sameCode(
  { code }: TokenValue,
  sought: { readonly code: string },
  criterion: SearchCriterion,
): boolean {
  if (code === undefined || code === sought.code) return code !== undefined;
  return !criterion.parameter.caseSensitive && code.toLowerCase() === sought.code.toLowerCase();
}

function matchesToken(
  value: TokenValue,
  sought: Sought<'token'>,
  criterion: SearchCriterion,
): boolean {
  switch (sought.form) {
    case 'any-system':
      return sameCode(value, sought, criterion);
    case 'no-system':
      return value.system === undefined && sameCode(value, sought, criterion);
    case 'system':
      return value.system === sought.system;
    case 'system-and-code':
      return value.system === sought.system && sameCode(value, sought, criterion);
  }
}

function matchesReference(
  reference: string,
  sought: Sought<'reference'>,
  criterion: SearchCriterion,
): boolean {
  if (sought.form === 'literal') {
    // A canonical that names a version is also found without it.
    return reference === sought.reference || reference.startsWith(`${sought.reference}|`);
  }
  const slash = reference.indexOf('/');
  if (slash === -1 || reference.slice(slash + 1) !== sought.id) return false;
  const { targets } = criterion.parameter;
  return targets.length === 0 || targets.includes(reference.slice(0, slash));
}

function matchesText(text: string, sought: Sought<'string'>, criterion: SearchCriterion): boolean {
  if (criterion.modifier === 'exact') return text === sought.text;
  const folded = foldText(text);
  return criterion.modifier === 'contains'
    ? folded.includes(sought.folded)
    : folded.startsWith(sought.folded);
}

/** @see http://hl7.org/fhir/R4/search.html#prefix for each rule, in terms of two ranges. */
function matchesDate(value: DateValue, sought: Sought<'date'>): boolean {
  const { startMs, endMs } = value;
  const contained = startMs >= sought.startMs && endMs <= sought.endMs;
  switch (sought.prefix) {
    case 'eq':
      return contained;
    case 'ne':
      return !contained;
    case 'gt':
      return endMs > sought.endMs;
    case 'lt':
      return startMs < sought.startMs;
    case 'ge':
      return contained || endMs > sought.endMs;
    case 'le':
      return contained || startMs < sought.startMs;
    case 'sa':
      return startMs >= sought.endMs;
    case 'eb':
      return endMs <= sought.startMs;
    case 'ap':
      return startMs < sought.endMs && endMs > sought.startMs;
  }
}

/** The digits' implied range counts for eq, ne and ap only; R4 compares the others exactly. */
function matchesNumber(
  range: { readonly low: number; readonly high: number },
  sought: SoughtNumber & { readonly prefix: SearchPrefix },
): boolean {
  const { low, high } = range;
  const within = low >= sought.low && high < sought.high;
  switch (sought.prefix) {
    case 'eq':
      return within || (low === sought.value && high === sought.value);
    case 'ne':
      return !(within || (low === sought.value && high === sought.value));
    case 'gt':
      return high > sought.value;
    case 'lt':
      return low < sought.value;
    case 'ge':
      return high >= sought.value;
    case 'le':
      return low <= sought.value;
    case 'sa':
      return low > sought.value;
    case 'eb':
      return high < sought.value;
    case 'ap':
      return low <= sought.high && high >= sought.low;
  }
}

function matchesQuantity(
  value: Extract<SearchValue, { type: 'quantity' }>,
  sought: Sought<'quantity'>,
): boolean {
  if (sought.system !== undefined && value.system !== sought.system) return false;
  const named =
    sought.code === undefined ||
    value.code === sought.code ||
    (sought.system === undefined && value.unit === sought.code);
  return named && matchesNumber(value, sought);
}

function matchesValue(
  value: SearchValue,
  sought: CriterionValue,
  criterion: SearchCriterion,
): boolean {
  switch (value.type) {
    case 'token':
      if (sought.type === 'token') return matchesToken(value, sought, criterion);
      if (sought.type !== 'string' || value.text === undefined) return false;
      return matchesText(value.text, sought, criterion);
    case 'reference':
      if (sought.type !== 'reference' || value.reference === undefined) return false;
      return matchesReference(value.reference, sought, criterion);
    case 'string':
      return sought.type === 'string' && matchesText(value.text, sought, criterion);
    case 'date':
      return sought.type === 'date' && matchesDate(value, sought);
    case 'number':
      return sought.type === 'number' && matchesNumber(value, sought);
    case 'quantity':
      return sought.type === 'quantity' && matchesQuantity(value, sought);
    case 'uri':
      return sought.type === 'uri' && value.uri === sought.uri;
  }
}

/**
 * Whether the values of a criterion's parameter in one resource satisfy it.
 *
 * @param values what {@link searchValues} gives for `criterion.parameter`.
 * @example
 * ```ts
 * matchesCriterion(searchValues(resource, criterion.parameter), criterion);
 * ```
 */
export function matchesCriterion(
  values: readonly SearchValue[],
  criterion: SearchCriterion,
): boolean {
  const { alternatives, modifier } = criterion;
  const found = alternatives.some((sought) =>
    sought.type === 'missing'
      ? sought.missing === (values.length === 0)
      : values.some((value) => matchesValue(value, sought, criterion)),
  );
  return modifier === 'not' ? !found : found;
}

/**
 * Whether a resource is of the query's type and satisfies all of its criteria.
 *
 * @example
 * ```ts
 * resources.filter((resource) => resourceMatches(resource, query));
 * ```
 */
export function resourceMatches(resource: Resource, query: SearchQuery): boolean {
  return (
    resource.resourceType === query.resourceType &&
    query.criteria.every((criterion) =>
      matchesCriterion(searchValues(resource, criterion.parameter), criterion),
    )
  );
}
