import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../record/index.ts';
import { withKnownTruth } from './known-truth.ts';

function caseOf(task: string, params: CaseFile['truth']['harm']['forbidden'][number]): CaseFile {
  return {
    truth: {
      task: { id: task, version: 1 },
      patient: 'Patient/a',
      now: '2026-03-04T09:00:00.000Z',
      checkpoints: [],
      harm: { forbidden: [params] },
    },
    chart: [],
    journal: [],
    accessLog: [],
    deliverables: [],
    transcript: [],
  };
}

describe('withKnownTruth', () => {
  test('gives equal truths of two trials as one object, whatever the order of keys', () => {
    const first = withKnownTruth(caseOf('same', { kind: 'service', phrases: ['one', 'two'] }));
    const second = withKnownTruth(caseOf('same', { phrases: ['one', 'two'], kind: 'service' }));
    expect(second.truth).toBe(first.truth);
  });

  test.each([
    ['a phrase', { kind: 'service', phrases: ['one', 'three'] }],
    ['the length of a list', { kind: 'service', phrases: ['one'] }],
    ['a key that is missing', { phrases: ['one', 'two'] }],
    ['a key that is added', { kind: 'service', phrases: ['one', 'two'], reason: 'x' }],
    ['null for a list', { kind: 'service', phrases: null }],
  ])('keeps truths apart that differ in %s', (_what, params) => {
    withKnownTruth(caseOf('apart', { kind: 'service', phrases: ['one', 'two'] }));
    const other = caseOf('apart', params);
    expect(withKnownTruth(other).truth).toBe(other.truth);
  });

  test('gives the same case for the same case, and for what it gave', () => {
    const given = caseOf('again', { kind: 'service' });
    withKnownTruth(caseOf('again', { kind: 'service' }));
    const known = withKnownTruth(given);
    expect(withKnownTruth(given)).toBe(known);
    expect(withKnownTruth(known)).toBe(known);
    expect(known).toEqual(given);
  });
});
