import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../record/index.ts';
import { caseOf, checkpointOf, noteOf, now } from './__fixtures__/case.ts';
import { retrieval } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';

type Shown = CaseFile['accessLog'][number]['shown'];

function seen(shown: Shown, changes: Partial<CaseFile['accessLog'][number]> = {}) {
  return {
    sequence: 1,
    time: now,
    caller: { author: 'agent', callId: 'call-1', via: 'tool' as const },
    request: 'GET DocumentReference/letter',
    result: 'shown' as const,
    status: 200,
    shown,
    ...changes,
  };
}

const letter = retrieval({
  items: [
    { name: 'clinic letter', anyOf: ['DocumentReference/letter', 'DiagnosticReport/letter'] },
  ],
});

function verdictOf(accessLog: CaseFile['accessLog']) {
  return gradeCase(caseOf({ accessLog, checkpoints: [checkpointOf(letter)] })).verdicts[0];
}

const full = { reference: 'DocumentReference/letter', versionId: '1', extent: 'full' } as const;

describe('retrieval', () => {
  test('passes when one of the resources was shown in full, and names the call', () => {
    expect(verdictOf([seen([full])])).toEqual({
      checkpoint: 'c1',
      capability: 'action',
      verdict: 'pass',
      reason: 'Seen in full: clinic letter.',
      evidence: [{ kind: 'call', callId: 'call-1' }],
      grader: { name: 'retrieval', version: 1 },
    });
  });

  test.each([
    'http://ehr.example/fhir/DocumentReference/letter',
    'DocumentReference/letter/_history/3',
    'https://ehr.example/fhir/DocumentReference/letter/_history/3',
    'DiagnosticReport/letter',
  ])('takes %s for the same resource or its alternative', (reference) => {
    expect(verdictOf([seen([{ ...full, reference }])])?.verdict).toBe('pass');
  });

  test('fails when the agent saw only what it had put in its place', () => {
    const { reference } = full;
    const after = noteOf('mine', { id: 'letter', meta: { versionId: '2', lastUpdated: now } });
    const caller = { author: 'agent', callId: 'http-1', via: 'fhir' as const };
    const write = {
      sequence: 1,
      time: now,
      caller,
      interaction: 'update',
      reference,
      after,
    } as const;
    const checkpoints = [checkpointOf(letter)];
    const verdictAfter = (versionId: string, journal: CaseFile['journal']) => {
      const accessLog = [seen([{ ...full, versionId }])];
      return gradeCase(caseOf({ accessLog, journal, checkpoints })).verdicts[0]?.verdict;
    };
    expect(verdictAfter('2', [write])).toBe('fail');
    expect(verdictAfter('1', [write])).toBe('pass');
    expect(verdictAfter('2', [{ ...write, caller: { ...caller, via: 'tool' } }])).toBe('pass');
  });

  test('fails when only a summary was shown, and says so', () => {
    const verdict = verdictOf([seen([{ ...full, extent: 'summary' }])]);
    expect(verdict?.verdict).toBe('fail');
    expect(verdict?.reason).toBe('Never seen in full: clinic letter (only a summary was shown).');
  });

  test.each([
    ['nothing was read', []],
    ['it was refused', [seen([full], { result: 'refused' })]],
    ['another resource was shown', [seen([{ ...full, reference: 'DocumentReference/other' }])]],
    [
      'somebody else read it',
      [seen([full], { caller: { author: 'house', callId: 'x', via: 'fhir' } })],
    ],
  ])('fails when %s', (_, accessLog) => {
    expect(verdictOf(accessLog)?.verdict).toBe('fail');
  });
});
