import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../lib/index.ts';
import {
  type CaseParts,
  caseOf,
  checkpointOf,
  losartanOrder,
  stored,
} from './__fixtures__/case.ts';
import { medicationOrder } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { MedicationPattern } from './patterns.ts';

const losartan = { name: 'losartan', rxnorm: ['52175'], synonyms: ['cozaar'] };

function verdictOf(pattern: Omit<MedicationPattern, 'drug'>, parts: CaseParts) {
  const call = medicationOrder({
    require: [{ name: 'losartan', anyOf: [{ drug: losartan, ...pattern }] }],
    forbid: [],
  });
  const verdict = gradeCase(caseOf({ ...parts, checkpoints: [checkpointOf(call)] })).verdicts[0];
  return `${verdict?.verdict}: ${verdict?.reason}`;
}

const daily100: Omit<MedicationPattern, 'drug'> = {
  dose: { min: 100, max: 100, unit: 'mg' },
  timesPerDay: { min: 1, max: 1 },
  routes: ['oral'],
};
const pass = 'pass: losartan: losartan 100 mg tablet.';

function amiss(text: string): string {
  const order = 'losartan 100 mg tablet (MedicationRequest/new-1)';
  return `fail: losartan: ${order} does not count, ${text}.`;
}

describe('medication-order: directions in words', () => {
  test.each([
    ['Take 1 tablet by mouth once daily', pass],
    ['Take 2 tablets (50 mg each) by mouth daily', pass],
    ['2 x 50 mg daily', pass],
    ['100 mg PO qd', pass],
    ['0.1 g every 24 hours', pass],
    ['100,000 mcg daily', pass],
    ['Take one tablet by mouth every morning', pass],
    ['1 tab at bedtime', pass],
    ['daily', pass],
    ['50 mg daily', amiss('the dose is 50 mg, not 100 mg')],
    ['1 g daily', amiss('the dose is 1 g, not 100 mg')],
    ['half a tablet daily', amiss('the dose is 0.5 {tablet} or 50 mg, not 100 mg')],
    ['1 tablet twice daily', amiss('it is given 2 times a day, not 1')],
    ['1 tablet every other day', amiss('it is given 0.5 times a day, not 1')],
    ['1 tablet weekly', amiss('it is given 0.1429 times a day, not 1')],
    ['as directed', amiss('it does not state how often')],
    ['100 mg IV daily', amiss('the route is intravenous, not oral')],
  ])('%s', (text, expected) => {
    const order = losartanOrder({ dosageInstruction: [{ text }] });
    expect(verdictOf(daily100, { written: [order] })).toBe(expected);
  });
});

function structured(dose: JsonObject, repeat: JsonObject, more: JsonObject = {}) {
  return losartanOrder({
    medicationCodeableConcept: { text: 'losartan' },
    dosageInstruction: [{ doseAndRate: [{ doseQuantity: dose }], timing: { repeat }, ...more }],
  });
}

describe('medication-order: a route that an order leaves unsaid', () => {
  const dailyDose = { min: 100, max: 100, unit: 'mg' };
  const plain = 'losartan (MedicationRequest/new-1)';
  const directions = (text: string) =>
    losartanOrder({
      medicationCodeableConcept: { text: 'losartan' },
      dosageInstruction: [{ text }],
    });
  test.each([
    [
      '100 mg daily',
      'required',
      `fail: losartan: ${plain} does not count, it does not state the route.`,
    ],
    ['100 mg daily', 'optional', 'pass: losartan: losartan.'],
    ['100 mg by mouth daily', 'optional', 'pass: losartan: losartan.'],
    [
      '100 mg IV daily',
      'optional',
      `fail: losartan: ${plain} does not count, the route is intravenous, not oral.`,
    ],
  ] as const)('%s, where the route is %s', (text, routeInOrder, expected) => {
    const pattern = { dailyDose, routes: ['oral'], routeInOrder };
    expect(verdictOf(pattern, { written: [directions(text)] })).toBe(expected);
  });
});

describe('medication-order: directions that name a date', () => {
  test('the words of the timing count before those of the instructions', () => {
    const order = losartanOrder({
      dosageInstruction: [
        {
          text: '100 mg, oral, every evening',
          timing: { code: { text: 'once daily in the evening' } },
          patientInstruction: 'First dose on Friday. Twice a week have your pressure taken.',
        },
      ],
    });
    expect(verdictOf(daily100, { written: [order] })).toBe(pass);
  });
});

describe('medication-order: structured dosage', () => {
  const weekly: Omit<MedicationPattern, 'drug'> = {
    dailyDose: { min: 100, max: 100, unit: 'mg' },
    durationDays: { min: 5, max: 7 },
  };
  test.each([
    [{ value: 100, unit: 'mg' }, { frequency: 1, period: 1, periodUnit: 'd' }, 'fail'],
    [
      { value: 50, unit: 'mg' },
      { frequency: 2, period: 1, periodUnit: 'd', boundsDuration: { value: 1, code: 'wk' } },
      'pass',
    ],
    [
      { value: 50, code: 'mg' },
      { period: 12, periodUnit: 'h', boundsDuration: { value: 5, unit: 'days' } },
      'pass',
    ],
    [
      { value: 50, code: 'ug' },
      { frequency: 2, period: 1, periodUnit: 'd', boundsDuration: { value: 7, code: 'd' } },
      'fail',
    ],
    [{ value: 50, unit: 'mg' }, { frequency: 2, period: 1, periodUnit: 'd', count: 14 }, 'pass'],
    [
      { value: 100, unit: 'mg' },
      {
        when: ['MORN'],
        boundsPeriod: { start: '2025-04-08', end: '2025-04-15' },
      },
      'pass',
    ],
  ] as const)('dose %j with %j: %s', (dose, repeat, expected) => {
    expect(verdictOf(weekly, { written: [structured(dose, repeat)] }).slice(0, 4)).toBe(expected);
  });

  test('adds dosages of the same time, and takes the first step of a taper', () => {
    const part = (value: number, when: string, sequence?: number): JsonObject => ({
      doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }],
      timing: { repeat: { when: [when], frequency: 1, period: 1, periodUnit: 'd' } },
      ...(sequence === undefined ? {} : { sequence }),
    });
    const pattern = { dailyDose: { min: 75, max: 75, unit: 'mg' } };
    const both = losartanOrder({ dosageInstruction: [part(50, 'MORN'), part(25, 'EVE')] });
    expect(verdictOf(pattern, { written: [both] })).toBe(pass);
    const taper = losartanOrder({ dosageInstruction: [part(75, 'MORN', 1), part(25, 'MORN', 2)] });
    expect(verdictOf(pattern, { written: [taper] })).toBe(pass);
  });
});

describe('medication-order: which drug', () => {
  const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm';
  test.each([
    ['ingredient code', { coding: [{ system: rxnorm, code: '52175' }] }, 'pass'],
    ['product code', { coding: [{ system: rxnorm, code: '979480' }] }, 'pass'],
    ['brand', { text: 'COZAAR' }, 'pass'],
    ['salt', { text: 'Losartan potassium' }, 'pass'],
    ['combination', { text: 'Hyzaar 100-25' }, 'pass'],
    ['another drug', { text: 'lisinopril 10 mg' }, 'fail'],
    ['a part of a word', { text: 'losartanoid' }, 'fail'],
    [
      'code and words at odds',
      { text: 'lisinopril', coding: [{ system: rxnorm, code: '52175' }] },
      'fail',
    ],
  ])('%s', (_, medicationCodeableConcept, expected) => {
    const order = losartanOrder({ medicationCodeableConcept });
    expect(verdictOf({}, { written: [order] }).slice(0, 4)).toBe(expected);
  });

  test('follows a reference to a contained Medication and to one in the chart', () => {
    const code = { text: 'losartan' };
    const contained = losartanOrder({
      medicationCodeableConcept: undefined,
      medicationReference: { reference: '#m' },
      contained: [{ resourceType: 'Medication', id: 'm', code }],
    });
    expect(verdictOf({}, { written: [contained] })).toBe('pass: losartan: losartan.');
    const pointing = losartanOrder({
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/m' },
    });
    const chart = [stored({ resourceType: 'Medication', id: 'm', code })];
    expect(verdictOf({}, { chart, written: [pointing] })).toBe('pass: losartan: losartan.');
  });
});

describe('medication-order: which orders count', () => {
  test.each([
    ['stopped', { status: 'stopped' }, 'it is stopped'],
    ['a draft', { status: 'draft' }, 'it is draft'],
    [
      'not to be given',
      { doNotPerform: true },
      'it is a proposal, a plan or an order not to give it',
    ],
    ['a proposal', { intent: 'proposal' }, 'it is a proposal, a plan or an order not to give it'],
  ])('%s does not', (_, changes, text) => {
    expect(verdictOf({}, { written: [losartanOrder(changes)] })).toBe(amiss(text));
  });

  test("another patient's does not", () => {
    const order = losartanOrder({ subject: { reference: 'Patient/q' } });
    expect(verdictOf({}, { written: [order] })).toBe('fail: losartan: no order for losartan.');
  });

  test('tells a re-activated standing order from a new one', () => {
    const standing = losartanOrder({ id: 'old', status: 'stopped' });
    const written = [losartanOrder({ id: 'old' })];
    const parts = { chart: [standing], written };
    expect(verdictOf({ placed: 'standing' }, parts)).toBe(pass);
    expect(verdictOf({ placed: 'new' }, parts).slice(0, 4)).toBe('fail');
  });

  test('forbids by status, and says which order is left', () => {
    const call = medicationOrder({
      require: [],
      forbid: [
        { name: 'losartan off', pattern: { drug: losartan }, statuses: ['active', 'draft'] },
      ],
    });
    const verdictFor = (status: string) =>
      gradeCase(
        caseOf({
          chart: [losartanOrder({ id: 'old', status })],
          checkpoints: [checkpointOf(call)],
        }),
      ).verdicts[0];
    expect(verdictFor('draft')?.reason).toBe(
      'losartan off: losartan 100 mg tablet (MedicationRequest/old) is still draft.',
    );
    expect(verdictFor('stopped')?.verdict).toBe('pass');
  });
});

describe('medication-order: orders that must not stand together', () => {
  const call = medicationOrder({
    require: [],
    forbid: [],
    notBoth: [
      {
        name: 'losartan ordered twice',
        patterns: [
          { drug: losartan, placed: 'standing' },
          { drug: losartan, placed: 'new' },
        ],
      },
    ],
  });
  const verdictWith = (standing: string, added: string) =>
    gradeCase(
      caseOf({
        chart: [losartanOrder({ id: 'old', status: standing })],
        written: [losartanOrder({ status: added })],
        checkpoints: [checkpointOf(call)],
      }),
    ).verdicts[0];

  test('fails when both are active, and names both', () => {
    const verdict = verdictWith('active', 'active');
    expect(verdict?.verdict).toBe('fail');
    expect(verdict?.reason).toBe(
      'losartan ordered twice: losartan 100 mg tablet (MedicationRequest/old) and ' +
        'losartan 100 mg tablet (MedicationRequest/new-1) are both active.',
    );
  });

  test.each([
    ['stopped', 'active'],
    ['active', 'cancelled'],
  ] as const)('passes when the old one is %s and the new one %s', (standing, added) => {
    const verdict = verdictWith(standing, added);
    expect(`${verdict?.verdict}: ${verdict?.reason}`).toBe('pass: losartan ordered twice: no.');
  });

  test('one order never stands beside itself', () => {
    const twice = medicationOrder({
      require: [],
      forbid: [],
      notBoth: [{ name: 'two orders', patterns: [{ drug: losartan }, { drug: losartan }] }],
    });
    const parts = { written: [losartanOrder({})], checkpoints: [checkpointOf(twice)] };
    expect(gradeCase(caseOf(parts)).verdicts[0]?.verdict).toBe('pass');
  });
});
