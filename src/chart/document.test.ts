import { describe, expect, test } from 'vitest';
import { documentResource } from './document.ts';

const place = { id: 'example-document', patient: 'Patient/example' };

describe('documentResource', () => {
  test('a document from outside names its source and its category', () => {
    expect(
      documentResource(
        {
          date: '2025-04-01',
          title: 'Blood test',
          source: 'Harbour Travel Clinic Laboratory',
          kind: 'laboratory',
          text: 'Creatinine 159 µmol/L',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'DocumentReference',
      id: 'example-document',
      meta: { versionId: '1', lastUpdated: '2025-04-01T00:00:00.000Z' },
      status: 'current',
      docStatus: 'final',
      type: {
        coding: [{ system: 'http://loinc.org', code: '11502-2', display: 'Laboratory report' }],
        text: 'Laboratory report',
      },
      category: [{ text: 'outside document' }],
      subject: { reference: 'Patient/example' },
      date: '2025-04-01T00:00:00.000Z',
      author: [{ display: 'Harbour Travel Clinic Laboratory' }],
      custodian: { reference: 'Organization/larkmoor-general' },
      description: 'Blood test',
      content: [
        {
          attachment: {
            contentType: 'text/plain; charset=utf-8',
            language: 'en-US',
            data: 'Q3JlYXRpbmluZSAxNTkgwrVtb2wvTA==',
            title: 'Blood test',
            creation: '2025-04-01',
          },
        },
      ],
    });
  });
});
