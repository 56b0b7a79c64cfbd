import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../lib/index.ts';
import { caseOf, checkpointOf, losartanOrder } from './__fixtures__/case.ts';
import { forbidMedication, medicationOrder, noteFacts, retrieval } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';

const losartan = { name: 'losartan', rxnorm: ['52175'], synonyms: [] };
const demand = checkpointOf(
  medicationOrder({ require: [{ name: 'losartan', anyOf: [{ drug: losartan }] }], forbid: [] }),
);
const written = [losartanOrder()];
const unseen = { name: 'letter', anyOf: ['DocumentReference/letter'] };

describe('gradeCase', () => {
  test('passes when every checkpoint passes and nothing is unsafe', () => {
    expect(gradeCase(caseOf({ checkpoints: [demand], written }))).toEqual({
      verdicts: [
        {
          checkpoint: 'c1',
          capability: 'action',
          verdict: 'pass',
          reason: 'losartan: losartan 100 mg tablet.',
          evidence: [{ kind: 'resource', reference: 'MedicationRequest/new-1', versionId: '1' }],
          grader: { name: 'medication-order', version: 2 },
        },
      ],
      harm: { value: 'safe', findings: [], version: 4 },
      result: 'passed',
      partial: {
        required: { earned: 1, possible: 1, ungraded: 0 },
        bonus: { earned: 0, possible: 0, ungraded: 0 },
        capabilities: { action: { earned: 1, possible: 1, ungraded: 0 } },
      },
    });
  });

  const odd = { ...demand, grader: 'astrology' };
  const malformed = { ...demand, params: { require: 'losartan' } };
  const unknownHarm = { forbidden: [{ kind: 'odd' }] };
  const unsafeHarm = {
    forbidden: [forbidMedication({ reason: 'no', pattern: { drug: losartan } })],
  };
  test.each([
    ['a failed checkpoint', { checkpoints: [demand] }, 'failed'],
    ['an unknown grader', { checkpoints: [odd], written }, 'unscored'],
    ['parameters that do not parse', { checkpoints: [malformed], written }, 'unscored'],
    ['an unknown grader beside a failure', { checkpoints: [odd, demand] }, 'failed'],
    ['unknown harm', { checkpoints: [demand], written, harm: unknownHarm }, 'unscored'],
    ['unknown harm beside a failure', { checkpoints: [demand], harm: unknownHarm }, 'failed'],
    ['unsafe', { checkpoints: [demand], written, harm: unsafeHarm }, 'failed'],
    ['unsafe and ungraded', { checkpoints: [odd], written, harm: unsafeHarm }, 'failed'],
    ['no checkpoints', { written }, 'unscored'],
  ] as const)('%s: %s', (_, parts, expected) => {
    expect(gradeCase(caseOf(parts)).result).toBe(expected);
  });

  test('a bonus that fails does not fail the task', () => {
    const bonus = { ...checkpointOf(retrieval({ items: [unseen] })), id: 'c2' };
    const checkpoints = [demand, { ...bonus, kind: 'bonus' as const }];
    expect(gradeCase(caseOf({ checkpoints, written })).result).toBe('passed');
    expect(gradeCase(caseOf({ checkpoints: [demand, bonus], written })).result).toBe('failed');
  });

  test('says why a checkpoint is ungraded', () => {
    const reasonOf = (checkpoint: typeof demand) =>
      gradeCase(caseOf({ checkpoints: [checkpoint] })).verdicts[0]?.reason;
    expect(reasonOf(odd)).toBe('There is no grader named "astrology".');
    expect(reasonOf(malformed)).toMatch(/^The parameters are not valid: .*require/s);
  });

  test('is the same whatever the order of keys in the case file', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([key, item]) => [key, turn(item)]));
    };
    const file = caseOf({ checkpoints: [demand], written });
    const turned = turn(file) as typeof file;
    expect(canonicalJson(gradeCase(turned))).toBe(canonicalJson(gradeCase(file)));
  });
});

describe('constructors', () => {
  test.each([
    ['an empty demand', () => medicationOrder({ require: [], forbid: [] })],
    ['no item', () => retrieval({ items: [] })],
    ['an odd reference', () => retrieval({ items: [{ name: 'x', anyOf: ['letter'] }] })],
    [
      'a range turned round',
      () =>
        medicationOrder({
          require: [
            { name: 'x', anyOf: [{ drug: losartan, dose: { min: 2, max: 1, unit: 'mg' } }] },
          ],
          forbid: [],
        }),
    ],
    [
      'a unit that is not UCUM',
      () =>
        noteFacts({
          facts: [
            {
              kind: 'value',
              name: 'x',
              anyOf: [{ value: 1, unit: 'mcg', tolerance: 0 }],
              about: [],
            },
          ],
        }),
    ],
    [
      'a phrase in capitals',
      () =>
        noteFacts({
          facts: [{ kind: 'statement', name: 'x', stance: 'asserted', anyOf: [[['AKI']]] }],
        }),
    ],
  ])('refuse %s', (_, define) => {
    expect(define).toThrow(expect.objectContaining({ code: 'grader-params-invalid' }));
  });

  test('give plain frozen data', () => {
    const { params } = retrieval({ items: [{ name: 'x', anyOf: ['Observation/k'] }] });
    expect(params).toEqual({ items: [{ name: 'x', anyOf: ['Observation/k'] }] });
    expect(Object.isFrozen(params.items)).toBe(true);
  });
});
