import { describe, expect, test } from 'vitest';
import { knownAtElements, knownAtMs } from './known-at.ts';
import type { Resource } from './resource.ts';
import { isResourceType } from './resource-types.ts';

describe('knownAtMs', () => {
  test.each<readonly [Resource, string | undefined]>([
    [
      {
        resourceType: 'Observation',
        issued: '2025-04-08T12:00:00Z',
        effectiveDateTime: '2025-04-07',
      },
      '2025-04-08T12:00:00Z',
    ],
    [{ resourceType: 'Observation', effectivePeriod: { start: '2025-04' } }, '2025-04-01'],
    [{ resourceType: 'Condition', onsetDateTime: '2024' }, '2024-01-01'],
    [{ resourceType: 'Condition', onsetDateTime: 'unknown' }, undefined],
    [
      { resourceType: 'Appointment', created: '2025-03-01', start: '2025-09-01T09:00:00Z' },
      '2025-03-01',
    ],
    [{ resourceType: 'Appointment', start: '2025-09-01T09:00:00Z' }, undefined],
    [{ resourceType: 'Encounter', period: { start: '2025-04-08T09:00:00Z' } }, '2025-04-08T09:00Z'],
    [{ resourceType: 'Patient', birthDate: '2030-01-01' }, undefined],
    [{ resourceType: 'Condition', meta: { lastUpdated: '2026-01-01T00:00:00Z' } }, undefined],
  ])('%j is known from %s', (resource, expected) => {
    const expectedMs = expected === undefined ? undefined : Date.parse(expected);
    expect(knownAtMs(resource)).toBe(expectedMs);
  });

  test('the table names R4 resource types only', () => {
    expect(Object.keys(knownAtElements).filter((type) => !isResourceType(type))).toEqual([]);
  });
});
