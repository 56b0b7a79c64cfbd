import { describe, expect, test } from 'vitest';
import { labResource } from './lab.ts';

const place = { id: 'example-lab', patient: 'Patient/example' };

describe('labResource', () => {
  test('a result has code, unit, range and flag of the catalogue', () => {
    expect(
      labResource(
        {
          date: '2025-04-07T08:15:00Z',
          issued: '2025-04-07T12:00:00Z',
          test: 'creatinine',
          value: 1.76,
          comment: 'Sample not haemolysed.',
        },
        { ...place, sex: 'male' },
      ),
    ).toStrictEqual({
      resourceType: 'Observation',
      id: 'example-lab',
      meta: { versionId: '1', lastUpdated: '2025-04-07T12:00:00.000Z' },
      status: 'final',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'laboratory',
              display: 'Laboratory',
            },
          ],
          text: 'Laboratory',
        },
      ],
      code: {
        coding: [{ system: 'http://loinc.org', code: '2160-0', display: 'Creatinine' }],
        text: 'Creatinine',
      },
      subject: { reference: 'Patient/example' },
      effectiveDateTime: '2025-04-07T08:15:00Z',
      issued: '2025-04-07T12:00:00.000Z',
      performer: [{ reference: 'Organization/larkmoor-general' }],
      valueQuantity: {
        value: 1.76,
        unit: 'mg/dL',
        system: 'http://unitsofmeasure.org',
        code: 'mg/dL',
      },
      interpretation: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
              code: 'H',
              display: 'High',
            },
          ],
          text: 'High',
        },
      ],
      note: [{ text: 'Sample not haemolysed.' }],
      referenceRange: [
        {
          low: { value: 0.7, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
          high: { value: 1.3, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
        },
      ],
    });
  });

  test('an outside result keeps its unit and name, under the code for amounts of substance', () => {
    const result = labResource(
      {
        date: '2025-03-31',
        test: 'creatinine',
        value: 159,
        unit: 'µmol/L',
        display: 'S-Creatinine',
        range: { high: 104 },
        performer: 'Harbour Travel Clinic Laboratory',
      },
      { ...place, sex: 'male' },
    );
    expect(result.code).toStrictEqual({
      coding: [{ system: 'http://loinc.org', code: '14682-9', display: 'Creatinine' }],
      text: 'S-Creatinine',
    });
    expect(result.valueQuantity).toStrictEqual({
      value: 159,
      unit: 'µmol/L',
      system: 'http://unitsofmeasure.org',
      code: 'umol/L',
    });
    expect(result.referenceRange).toStrictEqual([
      {
        high: {
          value: 104,
          unit: 'µmol/L',
          system: 'http://unitsofmeasure.org',
          code: 'umol/L',
        },
      },
    ]);
    expect(result.performer).toStrictEqual([{ display: 'Harbour Travel Clinic Laboratory' }]);
  });

  test('a result below the limit of detection is a quantity with a comparator', () => {
    const told = { date: '2025-04-07', test: 'troponin-t', value: '<6' } as const;
    expect(labResource(told, { ...place, sex: 'female' }).valueQuantity).toStrictEqual({
      value: 6,
      comparator: '<',
      unit: 'ng/L',
      system: 'http://unitsofmeasure.org',
      code: 'ng/L',
    });
  });

  test('a result in words has neither unit nor range', () => {
    const told = { date: '2025-04-07', test: 'urine-blood', value: '2+' } as const;
    const result = labResource(told, { ...place, sex: 'female' });
    expect(result.valueString).toBe('2+');
    expect(Object.keys(result)).not.toContain('referenceRange');
  });

  test('a number for a test that is answered in words needs a unit', () => {
    const told = { date: '2025-04-07', test: 'urine-protein', value: 30 } as const;
    expect(() => labResource(told, { ...place, sex: 'female' })).toThrow(
      'urine-protein on 2025-04-07 is answered in words; give 30 a unit',
    );
  });
});
