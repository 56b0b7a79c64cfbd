import { describe, expect, test } from 'vitest';
import { serviceResource } from './service.ts';

const place = { id: 'example-service', patient: 'Patient/example' };

describe('serviceResource', () => {
  test('an order has a category, a priority and the day it is due', () => {
    expect(
      serviceResource(
        {
          text: 'Ultrasound of kidneys',
          category: 'imaging',
          priority: 'urgent',
          authored: '2025-04-01T10:00:00Z',
          due: '2025-04-10',
          status: 'active',
          reason: 'Creatinine doubled?',
          by: 'dr-osei',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'ServiceRequest',
      id: 'example-service',
      meta: { versionId: '1', lastUpdated: '2025-04-01T10:00:00.000Z' },
      status: 'active',
      intent: 'order',
      category: [
        {
          coding: [{ system: 'https://residency.example/service-category', code: 'imaging' }],
          text: 'imaging',
        },
      ],
      priority: 'urgent',
      code: { text: 'Ultrasound of kidneys' },
      subject: { reference: 'Patient/example' },
      occurrenceDateTime: '2025-04-10',
      authoredOn: '2025-04-01T10:00:00Z',
      requester: { reference: 'Practitioner/dr-osei' },
      reasonCode: [{ text: 'Creatinine doubled?' }],
    });
  });
});
