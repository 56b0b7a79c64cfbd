import { describe, expect, test } from 'vitest';
import { allergyResource } from './allergy.ts';

const place = { id: 'example-allergy', patient: 'Patient/example' };

describe('allergyResource', () => {
  test('a severe allergy has its reaction and a high criticality', () => {
    expect(
      allergyResource(
        {
          substance: 'trimethoprim',
          rxnorm: '10829',
          reaction: 'swelling of the lips',
          severity: 'severe',
          recorded: '2023-06-01',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'AllergyIntolerance',
      id: 'example-allergy',
      meta: { versionId: '1', lastUpdated: '2023-06-01T00:00:00.000Z' },
      clinicalStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
            code: 'active',
            display: 'Active',
          },
        ],
        text: 'Active',
      },
      verificationStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
            code: 'confirmed',
            display: 'Confirmed',
          },
        ],
        text: 'Confirmed',
      },
      type: 'allergy',
      category: ['medication'],
      criticality: 'high',
      code: {
        coding: [
          {
            system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
            code: '10829',
            display: 'trimethoprim',
          },
        ],
        text: 'trimethoprim',
      },
      patient: { reference: 'Patient/example' },
      recordedDate: '2023-06-01',
      reaction: [{ manifestation: [{ text: 'swelling of the lips' }], severity: 'severe' }],
    });
  });
});
