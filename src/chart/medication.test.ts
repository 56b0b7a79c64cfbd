import { describe, expect, test } from 'vitest';
import { medicationResource } from './medication.ts';

const place = { id: 'example-medication', patient: 'Patient/example' };

const expected = {
  resourceType: 'MedicationRequest',
  id: 'example-medication',
  meta: { versionId: '1', lastUpdated: '2025-04-01T00:00:00.000Z' },
  status: 'stopped',
  statusReason: { text: 'creatinine rose' },
  intent: 'order',
  category: [
    {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/medicationrequest-category',
          code: 'community',
          display: 'Community',
        },
      ],
      text: 'Community',
    },
  ],
  medicationCodeableConcept: {
    coding: [
      {
        system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
        code: '52175',
        display: 'losartan 50 mg tablet',
      },
    ],
    text: 'losartan 50 mg tablet',
  },
  subject: { reference: 'Patient/example' },
  authoredOn: '2024-01-10',
  requester: { reference: 'Practitioner/dr-osei' },
  reasonCode: [{ text: 'Albuminuria' }],
  dosageInstruction: [
    {
      text: '50 mg by mouth once daily',
      timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
      route: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration',
            code: 'PO',
            display: 'oral',
          },
        ],
        text: 'oral',
      },
      doseAndRate: [
        {
          doseQuantity: {
            value: 50,
            unit: 'mg',
            system: 'http://unitsofmeasure.org',
            code: 'mg',
          },
        },
      ],
    },
  ],
  dispenseRequest: {
    validityPeriod: { start: '2024-01-10', end: '2025-04-01' },
    numberOfRepeatsAllowed: 3,
  },
};

describe('medicationResource', () => {
  test('a stopped order keeps its dose, schedule, reason and end', () => {
    expect(
      medicationResource(
        {
          text: 'losartan 50 mg tablet',
          rxnorm: '52175',
          dose: { value: 50, unit: 'mg' },
          timesPerDay: 1,
          route: 'oral',
          authored: '2024-01-10',
          status: 'stopped',
          statusReason: 'creatinine rose',
          ended: '2025-04-01',
          refills: 3,
          reason: 'Albuminuria',
          by: 'dr-osei',
        },
        place,
      ),
    ).toStrictEqual(expected);
  });
});
