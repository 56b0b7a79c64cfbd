/** Writes a search as the text after the question mark: what was applied, nothing else. */
import type { SearchCriterion, SearchQuery } from './search-query.ts';

function nameOf({ parameter, modifier, targetType }: SearchCriterion): string {
  if (modifier === undefined) return parameter.name;
  return `${parameter.name}:${modifier === 'type' ? targetType : modifier}`;
}

/**
 * The name and value pairs that {@link parseSearch} reads back as the same query.
 *
 * @example
 * ```ts
 * searchPairs(query); // [['code', 'http://loinc.org|2823-3'], ['_sort', '-date']]
 * ```
 */
export function searchPairs(query: SearchQuery): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = query.criteria.map((criterion) => [
    nameOf(criterion),
    criterion.alternatives.map(({ written }) => written).join(','),
  ]);
  if (query.sort.length > 0) {
    const keys = query.sort.map(
      ({ parameter, direction }) => `${direction === 'descending' ? '-' : ''}${parameter.name}`,
    );
    pairs.push(['_sort', keys.join(',')]);
  }
  if (query.count !== undefined) pairs.push(['_count', String(query.count)]);
  if (query.total !== undefined) pairs.push(['_total', query.total]);
  if (query.summary !== undefined) pairs.push(['_summary', query.summary]);
  return pairs;
}

/** Percent-encoding that leaves what a query may carry plain, so that people can read it. */
function encode(text: string): string {
  // A lone surrogate has no UTF-8 form, and encodeURIComponent would throw on it.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /%(2C|3A|2F)/g,
    (encoded) => decodeURIComponent(encoded),
  );
}

/**
 * The search as URL text without the question mark; empty for a search of everything.
 *
 * @example
 * ```ts
 * formatSearch(query); // 'code=http://loinc.org%7C2823-3&_sort=-date&_count=20'
 * ```
 */
export function formatSearch(query: SearchQuery): string {
  return searchPairs(query)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}
