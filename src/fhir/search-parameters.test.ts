import { describe, expect, test } from 'vitest';
import { isResourceType, resourceTypes } from './resource-types.ts';
import { searchParametersOf } from './search-parameters.ts';

describe('the search parameters of R4', () => {
  test('every resource type of R4 is there, and nothing else', () => {
    expect(resourceTypes).toHaveLength(146);
    expect(isResourceType('Observation')).toBe(true);
    expect(isResourceType('observation')).toBe(false);
    expect(isResourceType('Resource')).toBe(false);
    expect(isResourceType('constructor')).toBe(false);
  });

  test('every parameter has places to look at, or says why it is unsupported', () => {
    const empty = resourceTypes.flatMap((type) =>
      [...searchParametersOf(type).values()]
        .filter(({ paths, unsupported }) => paths.length > 0 === (unsupported !== undefined))
        .map(({ name }) => `${type}.${name}`),
    );
    expect(empty).toEqual([]);
  });

  test('only algorithms, composites and documents of a Bundle are unsupported', () => {
    const reasons = new Set<string>();
    for (const type of resourceTypes) {
      for (const { unsupported } of searchParametersOf(type).values()) {
        if (unsupported !== undefined) reasons.add(unsupported);
      }
    }
    expect([...reasons].sort()).toEqual([
      'R4 gives it no expression',
      'its expression is not a plain path: Bundle.entry[0].resource',
      'no phonetic matching; "name" finds by the beginning of a name',
      'parameters of type composite are not supported',
      'parameters of type special are not supported',
    ]);
  });

  test('a choice of types becomes one path per type', () => {
    expect(searchParametersOf('Observation').get('date')).toEqual({
      resourceType: 'Observation',
      name: 'date',
      type: 'date',
      paths: [
        { steps: [{ element: 'effectiveDateTime' }], dataType: 'dateTime' },
        { steps: [{ element: 'effectivePeriod' }], dataType: 'Period' },
        { steps: [{ element: 'effectiveTiming' }], dataType: 'Timing' },
        { steps: [{ element: 'effectiveInstant' }], dataType: 'instant' },
      ],
      targets: [],
      caseSensitive: false,
    });
  });

  test('conditions of an expression are kept', () => {
    expect(searchParametersOf('Patient').get('phone')?.paths).toEqual([
      {
        steps: [{ element: 'telecom', where: { key: 'system', value: 'phone' } }],
        dataType: 'ContactPoint',
      },
    ]);
    expect(searchParametersOf('Condition').get('patient')?.paths).toEqual([
      { steps: [{ element: 'subject' }], dataType: 'Reference', target: 'Patient' },
    ]);
  });

  test('a code knows the one system that its required binding allows', () => {
    expect(searchParametersOf('MedicationRequest').get('status')?.paths).toEqual([
      {
        steps: [{ element: 'status' }],
        dataType: 'code',
        system: 'http://hl7.org/fhir/CodeSystem/medicationrequest-status',
      },
    ]);
  });

  test('an unknown type has no parameters', () => {
    expect([...searchParametersOf('Patiens').keys()]).toEqual([]);
    expect([...searchParametersOf('__proto__').keys()]).toEqual([]);
  });
});
