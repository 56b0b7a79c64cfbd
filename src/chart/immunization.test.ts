import { describe, expect, test } from 'vitest';
import { immunizationResource } from './immunization.ts';

const place = { id: 'example-immunization', patient: 'Patient/example' };

describe('immunizationResource', () => {
  test('a vaccination is coded in CVX', () => {
    expect(
      immunizationResource({ vaccine: 'Tdap', cvx: '115', date: '2019-08-20' }, place),
    ).toStrictEqual({
      resourceType: 'Immunization',
      id: 'example-immunization',
      meta: { versionId: '1', lastUpdated: '2019-08-20T00:00:00.000Z' },
      status: 'completed',
      vaccineCode: {
        coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '115', display: 'Tdap' }],
        text: 'Tdap',
      },
      patient: { reference: 'Patient/example' },
      occurrenceDateTime: '2019-08-20',
      primarySource: true,
    });
  });
});
