import { describe, expect, test } from 'vitest';
import { conditionResource } from './condition.ts';

const place = { id: 'example-condition', patient: 'Patient/example' };

describe('conditionResource', () => {
  test('a problem is coded in ICD-10-CM and stands on the problem list', () => {
    expect(
      conditionResource(
        {
          text: 'Type 2 diabetes mellitus',
          icd10: 'E11.9',
          onset: '2011',
          recorded: '2012-05-14',
          status: 'active',
          note: 'Diet at first.',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'Condition',
      id: 'example-condition',
      meta: { versionId: '1', lastUpdated: '2012-05-14T00:00:00.000Z' },
      clinicalStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
            code: 'active',
            display: 'Active',
          },
        ],
        text: 'Active',
      },
      verificationStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
            code: 'confirmed',
            display: 'Confirmed',
          },
        ],
        text: 'Confirmed',
      },
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/condition-category',
              code: 'problem-list-item',
              display: 'Problem List Item',
            },
          ],
          text: 'Problem List Item',
        },
      ],
      code: {
        coding: [
          {
            system: 'http://hl7.org/fhir/sid/icd-10-cm',
            code: 'E11.9',
            display: 'Type 2 diabetes mellitus',
          },
        ],
        text: 'Type 2 diabetes mellitus',
      },
      subject: { reference: 'Patient/example' },
      onsetDateTime: '2011',
      recordedDate: '2012-05-14',
      note: [{ text: 'Diet at first.' }],
    });
  });
});
