import { describe, expect, test } from 'vitest';
import { messageResource } from './message.ts';

const place = { id: 'example-message', patient: 'Patient/example' };

describe('messageResource', () => {
  test('a message may come from somebody outside', () => {
    expect(
      messageResource(
        { date: '2025-04-03T11:00:00Z', from: 'Harbour Pharmacy', to: 'dr-osei', text: 'Refill?' },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'Communication',
      id: 'example-message',
      meta: { versionId: '1', lastUpdated: '2025-04-03T11:00:00.000Z' },
      status: 'completed',
      category: [{ text: 'message' }],
      subject: { reference: 'Patient/example' },
      sent: '2025-04-03T11:00:00Z',
      recipient: [{ reference: 'Practitioner/dr-osei' }],
      sender: { display: 'Harbour Pharmacy' },
      payload: [{ contentString: 'Refill?' }],
    });
  });

  test('a message may go to the patient', () => {
    const story = { date: '2025-04-03', from: 'dr-osei', to: 'Patient/example', text: 'All well.' };
    expect(messageResource(story, place).recipient).toStrictEqual([
      { reference: 'Patient/example' },
    ]);
  });
});
