import { describe, expect, test } from 'vitest';
import { reportResource } from './report.ts';

const place = { id: 'example-report', patient: 'Patient/example' };

describe('reportResource', () => {
  test('a report has its text attached and its conclusion in front', () => {
    expect(
      reportResource(
        {
          date: '2024-02-12',
          kind: 'imaging',
          name: 'Ultrasound of kidneys',
          text: 'Both kidneys 11 cm.',
          conclusion: 'No hydronephrosis.',
        },
        place,
      ),
    ).toStrictEqual({
      resourceType: 'DiagnosticReport',
      id: 'example-report',
      meta: { versionId: '1', lastUpdated: '2024-02-12T00:00:00.000Z' },
      status: 'final',
      category: [
        {
          coding: [{ system: 'http://loinc.org', code: 'LP29684-5', display: 'Radiology' }],
          text: 'Radiology',
        },
      ],
      code: {
        coding: [
          { system: 'http://loinc.org', code: '18748-4', display: 'Diagnostic imaging study' },
        ],
        text: 'Ultrasound of kidneys',
      },
      subject: { reference: 'Patient/example' },
      effectiveDateTime: '2024-02-12',
      issued: '2024-02-12T00:00:00.000Z',
      performer: [{ reference: 'Organization/larkmoor-general' }],
      conclusion: 'No hydronephrosis.',
      presentedForm: [
        {
          contentType: 'text/plain; charset=utf-8',
          language: 'en-US',
          data: 'Qm90aCBraWRuZXlzIDExIGNtLg==',
          title: 'Ultrasound of kidneys',
          creation: '2024-02-12',
        },
      ],
    });
  });
});
