import { describe, expect, test } from 'vitest';
import { encounterResource } from './encounter.ts';

const place = { id: 'example-encounter', patient: 'Patient/example' };

describe('encounterResource', () => {
  test('an office visit with a time lasts half an hour and is finished', () => {
    expect(
      encounterResource(
        { date: '2025-04-07T09:30:00Z', kind: 'office', reason: 'Kidney function', by: 'dr-osei' },
        { ...place, now: '2025-04-08T09:00:00Z' },
      ),
    ).toStrictEqual({
      resourceType: 'Encounter',
      id: 'example-encounter',
      meta: { versionId: '1', lastUpdated: '2025-04-07T09:30:00.000Z' },
      status: 'finished',
      class: {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
        code: 'AMB',
        display: 'ambulatory',
      },
      type: [{ text: 'Office visit' }],
      subject: { reference: 'Patient/example' },
      participant: [{ individual: { reference: 'Practitioner/dr-osei' } }],
      period: { start: '2025-04-07T09:30:00Z', end: '2025-04-07T10:00:00Z' },
      reasonCode: [{ text: 'Kidney function' }],
      location: [{ location: { reference: 'Location/larkmoor-main' } }],
      serviceProvider: { reference: 'Organization/larkmoor-general' },
    });
  });

  test('an admission without an end is in progress', () => {
    const admission = encounterResource(
      { date: '2025-04-06', kind: 'inpatient', reason: 'Cellulitis' },
      { ...place, now: '2025-04-08T09:00:00Z' },
    );
    expect(admission.status).toBe('in-progress');
    expect(admission.period).toStrictEqual({ start: '2025-04-06' });
  });

  test('a visit that has not ended by now is in progress', () => {
    const visit = encounterResource(
      { date: '2025-04-08T08:50:00Z', kind: 'office', reason: 'Cough' },
      { ...place, now: '2025-04-08T09:00:00Z' },
    );
    expect(visit.status).toBe('in-progress');
    expect(visit.period).toStrictEqual({ start: '2025-04-08T08:50:00Z' });
  });
});
