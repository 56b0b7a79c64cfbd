import { describe, expect, test } from 'vitest';
import { appointmentResource } from './appointment.ts';

const place = { id: 'example-appointment', patient: 'Patient/example' };

describe('appointmentResource', () => {
  test('an appointment of which only the day is told is in the first slot', () => {
    expect(
      appointmentResource(
        {
          created: '2025-04-01',
          start: '2025-04-22',
          description: 'Nephrology, urgent',
          status: 'booked',
          with: 'dr-osei',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'Appointment',
      id: 'example-appointment',
      meta: { versionId: '1', lastUpdated: '2025-04-01T00:00:00.000Z' },
      status: 'booked',
      description: 'Nephrology, urgent',
      start: '2025-04-22T09:00:00Z',
      end: '2025-04-22T09:30:00Z',
      minutesDuration: 30,
      created: '2025-04-01',
      participant: [
        { actor: { reference: 'Patient/example' }, status: 'accepted' },
        { actor: { reference: 'Practitioner/dr-osei' }, status: 'accepted' },
      ],
    });
  });
});
