import { describe, expect, test } from 'vitest';
import { practitionerResource } from './practitioner.ts';

describe('practitionerResource', () => {
  test('a practitioner is the same in every chart: known from the beginning of records', () => {
    expect(
      practitionerResource({ id: 'dr-osei', given: 'Ama', family: 'Osei', role: 'Nephrology' }),
    ).toStrictEqual({
      resourceType: 'Practitioner',
      id: 'dr-osei',
      meta: { versionId: '1', lastUpdated: '2000-01-01T00:00:00.000Z' },
      identifier: [{ system: 'https://residency.example/staff', value: 'dr-osei' }],
      active: true,
      name: [{ use: 'official', family: 'Osei', given: ['Ama'] }],
      qualification: [{ code: { text: 'Nephrology' } }],
    });
  });
});
