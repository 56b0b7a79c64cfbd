import { describe, expect, test } from 'vitest';
import { bmpOrder, type CaseParts, caseOf, checkpointOf } from './__fixtures__/case.ts';
import { serviceOrder } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { ServicePattern } from './patterns.ts';

const bmp = {
  name: 'basic metabolic panel',
  codes: [{ system: 'http://loinc.org', code: '51990-0' }],
  synonyms: ['bmp', 'basic metabolic panel', 'chem 7', 'electrolyte* and creatinine'],
  except: ['urine'],
};

function verdictOf(pattern: Omit<ServicePattern, 'service'>, parts: CaseParts) {
  const call = serviceOrder({
    require: [{ name: 'BMP', anyOf: [{ service: bmp, ...pattern }] }],
    forbid: [],
  });
  const verdict = gradeCase(caseOf({ ...parts, checkpoints: [checkpointOf(call)] })).verdicts[0];
  return `${verdict?.verdict}: ${verdict?.reason}`;
}

describe('service-order: which service', () => {
  test.each([
    [{ coding: [{ system: 'http://loinc.org', code: '51990-0' }] }, 'pass'],
    [{ coding: [{ system: 'https://loinc.org/', code: '51990-0' }] }, 'pass'],
    [{ coding: [{ system: 'http://other.example', code: '51990-0' }] }, 'fail'],
    [{ text: 'BMP' }, 'pass'],
    [{ text: 'Repeat basic metabolic panels (blood)' }, 'pass'],
    [{ text: 'CHEM-7' }, 'pass'],
    [{ coding: [{ display: 'Electrolytes and creatinine' }] }, 'pass'],
    [{ text: 'BMPX' }, 'fail'],
    [{ text: 'Urine BMP' }, 'fail'],
    [{ text: 'CBC' }, 'fail'],
  ])('%j: %s', (code, expected) => {
    expect(verdictOf({}, { written: [bmpOrder({ code })] }).slice(0, 4)).toBe(expected);
  });
});

describe('service-order: when it is due', () => {
  const soon = { dueInDays: { min: 7, max: 28 } };
  test.each([
    [{ occurrenceDateTime: '2025-04-15' }, 'pass'],
    [{ occurrenceDateTime: '2025-05-06T08:00:00Z' }, 'pass'],
    [{ occurrenceDateTime: '2025-04-14' }, 'fail'],
    [{ occurrenceDateTime: '2025-05-07' }, 'fail'],
    [{ occurrencePeriod: { start: '2025-04-15', end: '2025-05-06' } }, 'pass'],
    [{ occurrencePeriod: { start: '2025-04-08', end: '2025-05-06' } }, 'fail'],
    [{ occurrenceTiming: { event: ['2025-04-22'] } }, 'pass'],
    [{ occurrenceTiming: { repeat: { frequency: 1, period: 2, periodUnit: 'wk' } } }, 'pass'],
    [{ patientInstruction: 'Have this drawn in 2 weeks' }, 'pass'],
    [{ note: [{ text: 'within 1-4 weeks' }] }, 'pass'],
    [{ note: [{ text: 'on 2025-04-22' }] }, 'pass'],
    [{ note: [{ text: 'on April 22, 2025' }] }, 'pass'],
    [{ note: [{ text: 'in a fortnight or so' }] }, 'fail'],
    [{ note: [{ text: 'tomorrow' }] }, 'fail'],
    [{ note: [{ text: '3 to 5 days' }] }, 'fail'],
    [{ note: [{ text: 'nausea for 2 weeks' }] }, 'fail'],
    [{ note: [{ text: 'last one 3 weeks ago' }] }, 'fail'],
    [{}, 'fail'],
  ])('%j: %s', (changes, expected) => {
    const order = bmpOrder({ occurrenceDateTime: undefined, ...changes });
    expect(verdictOf(soon, { written: [order] }).slice(0, 4)).toBe(expected);
  });

  test.each([
    [{}, 'pass'],
    [{ occurrenceDateTime: '2025-04-08' }, 'pass'],
    [{ occurrenceDateTime: '2025-04-11' }, 'fail'],
    [{ note: [{ text: 'Draw the next one in 3 days' }] }, 'pass'],
  ])('%j where the order need not say when: %s', (changes, expected) => {
    const order = bmpOrder({ occurrenceDateTime: undefined, ...changes });
    const today = { dueInDays: { min: 0, max: 1 }, dueInOrder: 'optional' } as const;
    expect(verdictOf(today, { written: [order] }).slice(0, 4)).toBe(expected);
  });

  test('names what is amiss', () => {
    const late = bmpOrder({ occurrenceDateTime: '2025-06-08' });
    expect(verdictOf(soon, { written: [late] })).toBe(
      'fail: BMP: Basic metabolic panel (ServiceRequest/new-1) does not count, ' +
        'it is due in 61 days, not 7 to 28.',
    );
  });
});

describe('service-order: priority and status', () => {
  test('takes an order without a priority for routine', () => {
    expect(verdictOf({ priorities: ['routine'] }, { written: [bmpOrder()] })).toBe(
      'pass: BMP: Basic metabolic panel.',
    );
    expect(
      verdictOf({ priorities: ['routine'] }, { written: [bmpOrder({ priority: 'stat' })] }).slice(
        0,
        4,
      ),
    ).toBe('fail');
  });

  test('does not count a revoked order', () => {
    expect(verdictOf({}, { written: [bmpOrder({ status: 'revoked' })] }).slice(0, 4)).toBe('fail');
  });

  test('finds a forbidden order that is left standing', () => {
    const call = serviceOrder({
      require: [],
      forbid: [{ name: 'no BMP', pattern: { service: bmp, priorities: ['urgent'] } }],
    });
    const chart = [bmpOrder({ id: 'old', priority: 'urgent' })];
    const score = gradeCase(caseOf({ chart, checkpoints: [checkpointOf(call)] }));
    expect(score.verdicts[0]?.reason).toBe(
      'no BMP: Basic metabolic panel (ServiceRequest/old) is still active.',
    );
  });

  test.each([
    ['nobody', {}],
    ['a name alone', { subject: { display: 'Gareth Oyelowo' } }],
    ['a contained patient', { subject: { reference: '#someone' } }],
  ])('an order that was made to be about %s is the patient’s still', (_whom, changes) => {
    const call = serviceOrder({
      require: [],
      forbid: [{ name: 'no BMP', pattern: { service: bmp } }],
    });
    const { subject: _subject, ...order } = bmpOrder({ id: 'old' });
    const verdict = gradeCase(
      caseOf({
        chart: [bmpOrder({ id: 'old' })],
        written: [{ ...order, ...changes }],
        checkpoints: [checkpointOf(call)],
      }),
    ).verdicts[0];
    expect(verdict?.verdict).toBe('fail');
  });
});
