import { describe, expect, test } from 'vitest';
import { noteText } from './note-text.ts';
import { noteResource } from './note.ts';

const place = { id: 'example-note', patient: 'Patient/example' };

describe('noteResource', () => {
  test('a note carries its whole text in base64', () => {
    expect(
      noteResource(
        {
          date: '2025-04-02T15:10:00Z',
          kind: 'pharmacy',
          title: 'Refill call',
          author: 'rx-lind',
          text: 'Takes both tablets daily.',
          encounter: 'Encounter/example-call',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'DocumentReference',
      id: 'example-note',
      meta: { versionId: '1', lastUpdated: '2025-04-02T15:10:00.000Z' },
      status: 'current',
      docStatus: 'final',
      type: {
        coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }],
        text: 'Pharmacy note',
      },
      category: [
        {
          coding: [
            {
              system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
              code: 'clinical-note',
              display: 'Clinical Note',
            },
          ],
          text: 'clinical note',
        },
      ],
      subject: { reference: 'Patient/example' },
      date: '2025-04-02T15:10:00.000Z',
      author: [{ reference: 'Practitioner/rx-lind' }],
      custodian: { reference: 'Organization/larkmoor-general' },
      description: 'Refill call',
      content: [
        {
          attachment: {
            contentType: 'text/plain; charset=utf-8',
            language: 'en-US',
            data: 'VGFrZXMgYm90aCB0YWJsZXRzIGRhaWx5Lg==',
            title: 'Refill call',
            creation: '2025-04-02T15:10:00Z',
          },
        },
      ],
      context: {
        encounter: [{ reference: 'Encounter/example-call' }],
        period: { start: '2025-04-02T15:10:00Z' },
      },
    });
  });

  test('the text can be read back, with every sign', () => {
    const text = 'Creatinine 159 µmol/L — "doubled"?\nStop both.';
    const story = { date: '2025-04-01', kind: 'progress', title: 'Visit', author: 'dr-osei', text };
    expect(noteText(noteResource({ ...story, kind: 'progress' }, place))).toBe(text);
  });
});
