import { describe, expect, test } from 'vitest';
import { panelResources } from './panel.ts';

const place = { id: 'example-panel', patient: 'Patient/example' };

const expected = [
  {
    resourceType: 'DiagnosticReport',
    id: 'example-panel',
    meta: { versionId: '1', lastUpdated: '2025-04-07T00:00:00.000Z' },
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/v2-0074',
            code: 'LAB',
            display: 'Laboratory',
          },
        ],
        text: 'Laboratory',
      },
    ],
    code: {
      coding: [{ system: 'http://loinc.org', code: '24348-5', display: 'TSH and free T4' }],
      text: 'TSH and free T4',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07',
    issued: '2025-04-07T00:00:00.000Z',
    performer: [{ reference: 'Organization/larkmoor-general' }],
    result: [
      { reference: 'Observation/example-panel-tsh' },
      { reference: 'Observation/example-panel-free-t4' },
    ],
    conclusion: 'Repeat in 6 weeks.',
  },
  {
    resourceType: 'Observation',
    id: 'example-panel-tsh',
    meta: { versionId: '1', lastUpdated: '2025-04-07T00:00:00.000Z' },
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
      coding: [{ system: 'http://loinc.org', code: '3016-3', display: 'TSH' }],
      text: 'TSH',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07',
    issued: '2025-04-07T00:00:00.000Z',
    performer: [{ reference: 'Organization/larkmoor-general' }],
    valueQuantity: {
      value: 6.1,
      unit: 'mIU/L',
      system: 'http://unitsofmeasure.org',
      code: 'm[IU]/L',
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
    referenceRange: [
      {
        low: {
          value: 0.4,
          unit: 'mIU/L',
          system: 'http://unitsofmeasure.org',
          code: 'm[IU]/L',
        },
        high: {
          value: 4.5,
          unit: 'mIU/L',
          system: 'http://unitsofmeasure.org',
          code: 'm[IU]/L',
        },
      },
    ],
  },
  {
    resourceType: 'Observation',
    id: 'example-panel-free-t4',
    meta: { versionId: '1', lastUpdated: '2025-04-07T00:00:00.000Z' },
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
      coding: [{ system: 'http://loinc.org', code: '3024-7', display: 'Free T4' }],
      text: 'Free T4',
    },
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2025-04-07',
    issued: '2025-04-07T00:00:00.000Z',
    performer: [{ reference: 'Organization/larkmoor-general' }],
    valueQuantity: {
      value: 1.2,
      unit: 'ng/dL',
      system: 'http://unitsofmeasure.org',
      code: 'ng/dL',
    },
    referenceRange: [
      {
        low: { value: 0.8, unit: 'ng/dL', system: 'http://unitsofmeasure.org', code: 'ng/dL' },
        high: { value: 1.8, unit: 'ng/dL', system: 'http://unitsofmeasure.org', code: 'ng/dL' },
      },
    ],
  },
];

describe('panelResources', () => {
  test('a panel is a report with a result for each member', () => {
    expect(
      panelResources(
        {
          date: '2025-04-07',
          panel: 'thyroid',
          values: { tsh: 6.1 },
          comment: 'Repeat in 6 weeks.',
        },
        { ...place, sex: 'female', draw: () => 1.2 },
      ),
    ).toStrictEqual(expected);
  });

  test('a told test that is no member is reported with the panel', () => {
    const told = { date: '2025-04-07', panel: 'iron', values: { ferritin: 12 } } as const;
    const [report] = panelResources(told, { ...place, sex: 'female', draw: () => 1 });
    expect(report?.result).toStrictEqual([
      { reference: 'Observation/example-panel-iron' },
      { reference: 'Observation/example-panel-tibc' },
      { reference: 'Observation/example-panel-transferrin-saturation' },
      { reference: 'Observation/example-panel-ferritin' },
    ]);
  });

  test('tests in words get the answer of a healthy person unless told', () => {
    const told = {
      date: '2025-04-07',
      panel: 'urinalysis',
      values: { 'urine-blood': '3+' },
    } as const;
    const results = panelResources(told, { ...place, sex: 'female', draw: () => 1 });
    const words = results.flatMap(({ id, valueString }) =>
      valueString ? [[id, valueString]] : [],
    );
    expect(words).toStrictEqual([
      ['example-panel-urine-color', 'yellow'],
      ['example-panel-urine-appearance', 'clear'],
      ['example-panel-urine-protein', 'negative'],
      ['example-panel-urine-glucose', 'negative'],
      ['example-panel-urine-ketones', 'negative'],
      ['example-panel-urine-blood', '3+'],
      ['example-panel-urine-nitrite', 'negative'],
      ['example-panel-urine-leukocytes', 'negative'],
    ]);
  });
});
