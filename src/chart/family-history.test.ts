import { describe, expect, test } from 'vitest';
import { familyHistoryResource } from './family-history.ts';

const place = { id: 'example-family-history', patient: 'Patient/example' };

describe('familyHistoryResource', () => {
  test('a disease of a relative names the relation', () => {
    expect(
      familyHistoryResource(
        { relation: 'father', condition: 'Myocardial infarction at 52', recorded: '2012-05-14' },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'FamilyMemberHistory',
      id: 'example-family-history',
      meta: { versionId: '1', lastUpdated: '2012-05-14T00:00:00.000Z' },
      status: 'completed',
      patient: { reference: 'Patient/example' },
      date: '2012-05-14',
      relationship: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
            code: 'FTH',
            display: 'father',
          },
        ],
        text: 'father',
      },
      condition: [{ code: { text: 'Myocardial infarction at 52' } }],
    });
  });
});
