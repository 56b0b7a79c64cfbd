import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch } from './parse-search.ts';
import type { Resource } from './resource.ts';
import { compareForSort, sortForQuery } from './search-sort.ts';

function queryOf(type: string, search: string) {
  const parsed = parseSearch(type, [...new URLSearchParams(search)]);
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.query;
}

function sortedIds(resources: readonly Resource[], search: string) {
  const query = queryOf(resources[0]?.resourceType ?? '', search);
  return sortForQuery(resources, query).map(({ id }) => id);
}

const labs: readonly Resource[] = [
  { id: 'b', code: { coding: [{ code: 'K' }] }, effectiveDateTime: '2025-04-07' },
  { id: 'a', code: { coding: [{ code: 'k' }] }, effectiveDateTime: '2025-04-08' },
  { id: 'c', code: { coding: [{ code: 'Na' }] } },
  { id: 'd', code: { text: 'creatinine' }, effectiveDateTime: '2025-04-06' },
].map((parts) => ({ resourceType: 'Observation', ...parts }));

describe('the order of results (R4 search, 3.1.1.5.1)', () => {
  test('by date, both ways, the missing last both times', () => {
    expect(sortedIds(labs, '_sort=date')).toEqual(['d', 'b', 'a', 'c']);
    expect(sortedIds(labs, '_sort=-date')).toEqual(['a', 'b', 'd', 'c']);
  });

  test('by several keys; case does not count; ties go by id', () => {
    expect(sortedIds(labs, '_sort=code')).toEqual(['d', 'a', 'b', 'c']);
    expect(sortedIds(labs, '_sort=code,date')).toEqual(['d', 'b', 'a', 'c']);
    expect(sortedIds(labs, '_sort=-_id')).toEqual(['d', 'c', 'b', 'a']);
  });

  test('several values: the lowest when ascending, the highest when descending', () => {
    const patients: readonly Resource[] = [
      { resourceType: 'Patient', id: '1', name: [{ given: ['Beth', 'Zoe'] }] },
      { resourceType: 'Patient', id: '2', name: [{ given: ['Carl'] }] },
    ];
    expect(sortedIds(patients, '_sort=given')).toEqual(['1', '2']);
    expect(sortedIds(patients, '_sort=-given')).toEqual(['1', '2']);
  });

  test('without an order: the newest first, the undated last', () => {
    expect(sortedIds(labs, '')).toEqual(['a', 'b', 'd', 'c']);
  });

  test('quantities go by value', () => {
    const values: readonly Resource[] = [10, 9, -1].map((value) => ({
      resourceType: 'Observation',
      id: String(value),
      valueQuantity: { value },
    }));
    expect(sortedIds(values, '_sort=value-quantity')).toEqual(['-1', '9', '10']);
  });

  test('the comparison is an order, and the input is left alone', () => {
    const query = queryOf('Observation', '_sort=-date,code');
    const lab = fc.constantFrom(...labs);
    fc.assert(
      fc.property(lab, lab, lab, (left, middle, right) => {
        expect(Math.sign(compareForSort(left, middle, query))).toBe(
          -Math.sign(compareForSort(middle, left, query)) + 0,
        );
        if (compareForSort(left, middle, query) < 0 && compareForSort(middle, right, query) < 0) {
          expect(compareForSort(left, right, query)).toBeLessThan(0);
        }
      }),
    );
    sortForQuery(labs, query);
    expect(labs.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });
});
