import { describe, expect, test } from 'vitest';
import { dosage } from './dosage.ts';

const order = { text: 'example', authored: '2025-01-01', status: 'active' } as const;

describe('dosage', () => {
  test('an injection has route, schedule, length and dose as data', () => {
    expect(
      dosage({
        ...order,
        dose: { value: 40, unit: 'mcg' },
        timesPerDay: 1 / 14,
        durationDays: 84,
        route: 'subcutaneous',
      }),
    ).toStrictEqual({
      text: '40 mcg subcutaneously every 2 weeks',
      timing: {
        repeat: {
          boundsDuration: {
            value: 84,
            unit: 'd',
            system: 'http://unitsofmeasure.org',
            code: 'd',
          },
          frequency: 1,
          period: 2,
          periodUnit: 'wk',
        },
      },
      asNeededBoolean: undefined,
      route: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration',
            code: 'SQ',
            display: 'subcutaneous',
          },
        ],
        text: 'subcutaneous',
      },
      doseAndRate: [
        {
          doseQuantity: {
            value: 40,
            unit: 'mcg',
            system: 'http://unitsofmeasure.org',
            code: 'ug',
          },
        },
      ],
    });
  });

  test('units of insulin are international units, not enzyme units', () => {
    const told = { ...order, dose: { value: 12, unit: 'U' } };
    expect(dosage(told).doseAndRate).toStrictEqual([
      {
        doseQuantity: {
          value: 12,
          unit: 'units',
          system: 'http://unitsofmeasure.org',
          code: '[iU]',
        },
      },
    ]);
  });
});
