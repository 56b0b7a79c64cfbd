import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { StatementFact } from './patterns.ts';

function verdictOn(fact: Omit<StatementFact, 'kind' | 'name'>, text: string) {
  const call = noteFacts({ facts: [{ kind: 'statement', name: 'it', ...fact }] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

describe('note-facts: brackets within a clause', () => {
  const notAgain = { stance: 'asserted', anyOf: [[['iron'], ['!again']]] } as const;

  test.each([
    ['pass', 'Do not give this iron (Venofer, by vein) ever again.'],
    ['fail', 'Do not give this iron (Venofer, by vein), and look at it again.'],
    ['fail', 'Do not give this iron (by vein) and ask again.'],
    ['fail', 'Do not give this iron (she has had seven doses of it already) again.'],
    ['fail', 'Give this iron (Venofer, by vein) again.'],
  ] as const)('a denial reaches over a short one, %s: %s', (expected, text) => {
    expect(verdictOn(notAgain, text)).toBe(expected);
  });

  test('what stands in it is not denied', () => {
    const replete = { stance: 'asserted', anyOf: [[['iron replete']]] } as const;
    const text = 'It is not caused by deficiency (she is iron replete) again.';
    expect(verdictOn(replete, text)).toBe('pass');
  });
});

describe('note-facts: a frame over a denial', () => {
  const notDeficient = { stance: 'asserted', anyOf: [[['!iron deficient']]] } as const;

  test.each([
    ['pass', 'She is not iron deficient.'],
    ['pass', 'It is not true that she is iron deficient.'],
    ['fail', 'It is not true that she is not iron deficient.'],
    ['fail', 'It is not the case that she is no longer iron deficient.'],
  ] as const)('takes it away, %s: %s', (expected, text) => {
    expect(verdictOn(notDeficient, text)).toBe(expected);
  });

  test('leaves what was not denied denied', () => {
    const tired = { stance: 'denied', anyOf: [[['anemia']]] } as const;
    const text = 'It is not true that anemia explains this and that she has no iron.';
    expect(verdictOn(tired, text)).toBe('pass');
  });
});
