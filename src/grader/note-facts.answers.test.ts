import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { NoteFact } from './patterns.ts';

function verdictOn(fact: NoteFact, text: string) {
  const call = noteFacts({ facts: [fact] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

describe('note-facts: what was not so then and is so now', () => {
  const isInjury = {
    kind: 'statement',
    name: 'injury',
    stance: 'asserted',
    anyOf: [[['injury']]],
  } as const;

  test.each([
    ['pass', 'You ask whether it is injury. It was not on 31 March, and it is now.'],
    ['fail', 'You ask whether it is injury. It was not on 31 March.'],
    ['pass', 'This result is genuine injury and that last one was not.'],
    ['fail', 'Genuine injury it is not.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(isInjury, text)).toBe(expected);
  });
});

describe('note-facts: lines with labels of their own', () => {
  const resumed = {
    kind: 'statement',
    name: 'losartan resumed',
    stance: 'asserted',
    anyOf: [[['losartan'], ['resume']]],
  } as const;

  test('do not lend each other what they say', () => {
    expect(verdictOn(resumed, 'Losartan: hold.\nMetformin: resume at noon.')).toBe('fail');
    expect(verdictOn(resumed, 'Losartan: hold today. Resume at noon.')).toBe('pass');
  });
});

test('note-facts: a value right behind the month is none of a day', () => {
  const creatinine = {
    kind: 'value',
    name: 'creatinine',
    anyOf: [{ value: 2.4, unit: 'mg/dL', tolerance: 0.01 }],
    about: ['creatinine'],
  } as const;
  expect(verdictOn(creatinine, 'Creatinine (mg/dL): 7 Apr 2.40.')).toBe('pass');
  expect(verdictOn(creatinine, 'Creatinine (mg/dL): Apr 2, not done.')).toBe('fail');
});
