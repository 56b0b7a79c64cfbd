import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '../lib/index.ts';
import { typed } from './__fixtures__/typed.ts';

const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p1', gender: 'male', birthDate: '1960-01-01' } },
    {
      resource: {
        resourceType: 'MedicationRequest',
        id: 'm1',
        status: 'active',
        intent: 'order',
        subject: { reference: 'Patient/p1' },
        medicationCodeableConcept: { text: 'Sildenafil 50 MG Oral Tablet' },
        dosageInstruction: [{ text: '50 mg as needed, at most once daily' }],
      },
    },
  ],
};

/** Runs `drug check` on the chart and gives what it prints. */
async function run(...words: readonly string[]): Promise<string> {
  const chart = join(mkdtempSync(join(tmpdir(), 'drug-check-')), 'chart.json');
  writeFileSync(chart, JSON.stringify(bundle));
  const clock = fixedClock(Date.parse('2025-06-15T10:00:00Z'));
  return typed(['drug', 'check', '--chart', chart, ...words], { clock });
}

const nitrate =
  '{"text":"nitroglycerin","dose":{"value":0.4,"unit":"mg"},"timesPerDay":3,"route":"sublingual"}';

describe('residency drug check', () => {
  test('prints severity, sentence, evidence and source', async () => {
    const lines = (await run('--order', nitrate)).split('\n');
    expect(lines[0]).toBe('  as of 2025-06-15');
    expect(lines[1]).toMatch(/^ {2}critical nitroglycerin with /);
    expect(lines.some((line) => line.includes('MedicationRequest/m1'))).toBe(true);
  });

  test('gives the alerts and the gaps as JSON', async () => {
    const found = JSON.parse(await run('--order', nitrate, '--json'));
    expect(Object.keys(found)).toEqual(['alerts', 'notEvaluated']);
    expect(found.alerts[0].severity).toBe('critical');
    expect(found.alerts[0].evidence[0].reference).toBe('MedicationRequest/m1');
  });

  test.each([
    ['no JSON', '{', /--order is not JSON/],
    [
      'an unknown field',
      '{"text":"x","doze":1}',
      /--order: the order has no field "doze"; it takes/,
    ],
    ['an order without a drug', '{}', /--order: text is missing or not of type string; it takes/],
    ['a dose of nothing', '{"text":"x","dose":{"value":0,"unit":"mg"}}', /dose.value is too small/],
    ['an hourly dose and more', '{"text":"x","timesPerDay":97}', /timesPerDay is more than 96/],
    ['a unit that is none', '{"text":"x","dose":{"value":1,"unit":"blob"}}', /"blob" is no unit/],
    ['a route that is none', '{"text":"x","route":"sideways"}', /route "sideways" is not known/],
    ['another resource', '{"resourceType":"Patient"}', /it is no MedicationRequest/],
  ])('refuses %s', async (_, order, message) => {
    await expect(run('--order', order)).rejects.toThrow(message);
  });

  test('is not silent about a drug that it does not know', async () => {
    expect(await run('--order', '{"text":"flurbinol 5 mg"}')).toBe(
      [
        '  as of 2025-06-15',
        '  nothing could be checked',
        '',
        'not evaluated',
        '  drug-known: "flurbinol 5 mg" names no drug that the tables know',
        '',
      ].join('\n'),
    );
  });

  test('takes the newest entry of the chart for now, unless it is told', async () => {
    const dated = join(mkdtempSync(join(tmpdir(), 'drug-check-')), 'dated.ndjson');
    const patient = { resourceType: 'Patient', id: 'p', birthDate: '1950-01-01' };
    const result = {
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '2160-0' }] },
      subject: { reference: 'Patient/p' },
      effectiveDateTime: '2019-03-04T08:00:00Z',
      valueQuantity: { value: 1, unit: 'mg/dL' },
    };
    writeFileSync(dated, `${JSON.stringify(patient)}\n${JSON.stringify(result)}\n`);
    const shown = (words: readonly string[]) =>
      run('--order', nitrate, '--chart', dated, ...words).then((text) => text.split('\n')[0]);
    expect(await shown([])).toBe('  as of 2019-03-04');
    expect(await shown(['--at', '2020-01-01'])).toBe('  as of 2020-01-01');
  });

  test('refuses a moment that is none', async () => {
    await expect(run('--order', nitrate, '--at', 'soon')).rejects.toThrow(/--at takes a FHIR date/);
  });
});
