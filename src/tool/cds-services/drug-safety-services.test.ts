import { describe, expect, test } from 'vitest';
import type { Resource } from '../../fhir/index.ts';
import type { CdsRequest } from '../../server/index.ts';
import { drugSafetyServices } from './drug-safety-services.ts';

function draft(id: string, text: string, directions: string): Resource {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: 'draft',
    intent: 'order',
    medicationCodeableConcept: { text },
    dosageInstruction: [{ text: directions }],
  };
}

const simvastatin = draft('d1', 'Simvastatin 40 MG Oral Tablet', '40 mg by mouth at bedtime');
const clarithromycin = draft('d2', 'Clarithromycin 500 MG', '500 mg by mouth twice daily');

const chart: CdsRequest['prefetch'] = {
  patient: [{ resourceType: 'Patient', id: 'p1', gender: 'male', birthDate: '1960-01-01' }],
  orders: [{ ...simvastatin, id: 'm1', status: 'active' }],
};

function ask(hook: CdsRequest['hook'], changes: Partial<CdsRequest>) {
  const service = drugSafetyServices().find((item) => item.hook === hook);
  return service?.answer({
    hook,
    patientId: 'p1',
    now: '2025-06-15T10:00:00.000Z',
    drafts: [],
    selections: [],
    prefetch: chart,
    ...changes,
  });
}

function urgent(answer: ReturnType<typeof ask>): readonly string[] {
  return (answer ?? [])
    .filter(({ card }) => card.indicator === 'critical')
    .map(({ card }) => card.summary.slice(0, 35));
}

describe('drug safety services', () => {
  test('are one for each hook', () => {
    expect(drugSafetyServices().map(({ id, hook }) => [id, hook])).toEqual([
      ['drug-safety-order-select', 'order-select'],
      ['drug-safety-order-sign', 'order-sign'],
      ['drug-safety-patient-view', 'patient-view'],
    ]);
  });

  test('order-sign holds a draft against the chart, and shows what it rests on', () => {
    const answer = ask('order-sign', { drafts: [clarithromycin] });
    expect(urgent(answer)).toEqual(['clarithromycin with simvastatin: st']);
    expect([...new Set(answer?.flatMap(({ shown }) => shown))]).toEqual(['MedicationRequest/m1']);
    expect(answer?.[0]?.card.overrideReasons?.length).toBe(4);
    expect(answer?.[0]?.card.source.label).toContain('Zocor (simvastatin) tablets');
  });

  test('order-sign holds drafts against each other', () => {
    const drafts = [simvastatin, clarithromycin];
    const answer = ask('order-sign', { drafts, prefetch: { patient: chart.patient ?? [] } });
    expect(urgent(answer)).toEqual([
      'simvastatin with clarithromycin: st',
      'clarithromycin with simvastatin: st',
    ]);
  });

  test('order-select checks the chosen drafts only', () => {
    const drafts = [clarithromycin, draft('d3', 'Loratadine 10 MG', '10 mg daily')];
    const select = (selection: string) => ask('order-select', { drafts, selections: [selection] });
    expect(urgent(select('MedicationRequest/d2'))).toEqual(['clarithromycin with simvastatin: st']);
    expect(urgent(select('MedicationRequest/d3'))).toEqual([]);
  });

  test('patient-view tells only what is urgent of what is taken', () => {
    const orders = [...(chart.orders ?? []), { ...clarithromycin, id: 'm2', status: 'active' }];
    expect(urgent(ask('patient-view', { prefetch: { ...chart, orders } })).length).toBe(2);
    expect(ask('patient-view', {})).toEqual([]);
  });
});
