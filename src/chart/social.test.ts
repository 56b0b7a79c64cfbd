import { describe, expect, test } from 'vitest';
import { socialResource } from './social.ts';

const place = { id: 'example-social', patient: 'Patient/example' };

describe('socialResource', () => {
  test('smoking is the observation that US Core expects', () => {
    expect(
      socialResource(
        { date: '2020-01-09', topic: 'tobacco', text: 'Former smoker, 10 pack-years, quit 2009' },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'Observation',
      id: 'example-social',
      meta: { versionId: '1', lastUpdated: '2020-01-09T00:00:00.000Z' },
      status: 'final',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'social-history',
              display: 'Social History',
            },
          ],
          text: 'Social History',
        },
      ],
      code: {
        coding: [
          { system: 'http://loinc.org', code: '72166-2', display: 'Tobacco smoking status' },
        ],
        text: 'Tobacco smoking status',
      },
      subject: { reference: 'Patient/example' },
      effectiveDateTime: '2020-01-09',
      issued: '2020-01-09T00:00:00.000Z',
      valueCodeableConcept: { text: 'Former smoker, 10 pack-years, quit 2009' },
    });
  });
});
