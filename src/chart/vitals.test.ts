import { describe, expect, test } from 'vitest';
import { vitalsResources } from './vitals.ts';

const place = { id: 'example-vitals', patient: 'Patient/example' };

const expected = [
  {
    resourceType: 'Observation',
    id: 'example-vitals',
    meta: { versionId: '1', lastUpdated: '2025-04-07T09:35:00.000Z' },
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'vital-signs',
            display: 'Vital Signs',
          },
        ],
        text: 'Vital Signs',
      },
    ],
    code: {
      coding: [{ system: 'http://loinc.org', code: '85354-9', display: 'Blood pressure' }],
      text: 'Blood pressure',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07T09:35:00Z',
    issued: '2025-04-07T09:35:00.000Z',
    component: [
      {
        code: {
          coding: [
            { system: 'http://loinc.org', code: '8480-6', display: 'Systolic blood pressure' },
          ],
          text: 'Systolic blood pressure',
        },
        valueQuantity: {
          value: 126,
          unit: 'mmHg',
          system: 'http://unitsofmeasure.org',
          code: 'mm[Hg]',
        },
      },
      {
        code: {
          coding: [
            { system: 'http://loinc.org', code: '8462-4', display: 'Diastolic blood pressure' },
          ],
          text: 'Diastolic blood pressure',
        },
        valueQuantity: {
          value: 72,
          unit: 'mmHg',
          system: 'http://unitsofmeasure.org',
          code: 'mm[Hg]',
        },
      },
    ],
  },
  {
    resourceType: 'Observation',
    id: 'example-vitals-weight',
    meta: { versionId: '1', lastUpdated: '2025-04-07T09:35:00.000Z' },
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'vital-signs',
            display: 'Vital Signs',
          },
        ],
        text: 'Vital Signs',
      },
    ],
    code: {
      coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }],
      text: 'Body weight',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07T09:35:00Z',
    issued: '2025-04-07T09:35:00.000Z',
    valueQuantity: { value: 90.6, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
  },
  {
    resourceType: 'Observation',
    id: 'example-vitals-height',
    meta: { versionId: '1', lastUpdated: '2025-04-07T09:35:00.000Z' },
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'vital-signs',
            display: 'Vital Signs',
          },
        ],
        text: 'Vital Signs',
      },
    ],
    code: {
      coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'Body height' }],
      text: 'Body height',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07T09:35:00Z',
    issued: '2025-04-07T09:35:00.000Z',
    valueQuantity: { value: 178, unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm' },
  },
  {
    resourceType: 'Observation',
    id: 'example-vitals-bmi',
    meta: { versionId: '1', lastUpdated: '2025-04-07T09:35:00.000Z' },
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'vital-signs',
            display: 'Vital Signs',
          },
        ],
        text: 'Vital Signs',
      },
    ],
    code: {
      coding: [{ system: 'http://loinc.org', code: '39156-5', display: 'Body mass index' }],
      text: 'Body mass index',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07T09:35:00Z',
    issued: '2025-04-07T09:35:00.000Z',
    valueQuantity: {
      value: 28.6,
      unit: 'kg/m2',
      system: 'http://unitsofmeasure.org',
      code: 'kg/m2',
    },
  },
];

describe('vitalsResources', () => {
  test('every sign points to the visit at which it was taken', () => {
    const told = { date: '2025-04-07', pulse: 70, weightKg: 80, encounter: 'Encounter/visit' };
    const signs = vitalsResources(told, place).map(({ id, encounter }) => ({ id, encounter }));
    expect(signs).toStrictEqual([
      { id: 'example-vitals', encounter: { reference: 'Encounter/visit' } },
      { id: 'example-vitals-weight', encounter: { reference: 'Encounter/visit' } },
    ]);
  });

  test('blood pressure is one observation with components, under the plain id', () => {
    expect(
      vitalsResources(
        {
          date: '2025-04-07T09:35:00Z',
          systolic: 126,
          diastolic: 72,
          weightKg: 90.6,
          heightCm: 178,
        },
        place,
      ),
    ).toStrictEqual(expected);
  });
});
