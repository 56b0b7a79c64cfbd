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

describe('note-facts: answers and conditions', () => {
  test('`in my opinion` before a plain answer changes nothing', () => {
    const injury: NoteFact = {
      kind: 'statement',
      name: 'no injury',
      stance: 'denied',
      anyOf: [[['injury']]],
    };
    expect(verdictOn(injury, 'You ask if this is injury. In my opinion it is not.')).toBe('pass');
    expect(verdictOn(injury, 'You ask if this is injury. In my opinion it is not clear.')).toBe(
      'fail',
    );
  });

  test('a short question before an order is a condition', () => {
    const rule: NoteFact = {
      kind: 'statement',
      name: 'rule',
      stance: 'advised',
      anyOf: [[['ill'], ['losartan']]],
    };
    expect(verdictOn(rule, 'Ill? Leave off losartan.')).toBe('pass');
    expect(verdictOn(rule, 'Ill? Losartan is taken.')).toBe('fail');
  });
});

test('note-facts: a value that others are compared with is no range', () => {
  const creatinine: NoteFact = {
    kind: 'value',
    name: 'creatinine',
    anyOf: [{ value: 1.3, unit: 'mg/dL', tolerance: 0.01 }],
    about: ['creatinine', 'cr'],
  };
  expect(verdictOn(creatinine, 'Ref: serum Cr 1.3 mg/dL on 3/3.')).toBe('pass');
  expect(verdictOn(creatinine, 'Creatinine, reference 1.3 mg/dL (3 Mar).')).toBe('pass');
  expect(verdictOn(creatinine, 'Creatinine 1.9, reference range to 1.3 mg/dL.')).toBe('fail');
  expect(verdictOn(creatinine, 'Creatinine 1.9 (ref 0.7 to 1.3 mg/dL).')).toBe('fail');
  expect(verdictOn(creatinine, 'Creatinine 1.9 (ref <1.3 mg/dL).')).toBe('fail');
  expect(verdictOn(creatinine, 'Creatinine 1.9 (ref: 0.7\u20131.3 mg/dL).')).toBe('fail');
  expect(verdictOn(creatinine, 'Creatinine 1.9, reference up to 1.3 mg/dL.')).toBe('fail');
});

test('note-facts: the words before all numbers may give their unit', () => {
  const rise: NoteFact = {
    kind: 'value',
    name: 'rise',
    anyOf: [{ value: 22, unit: '%', tolerance: 0.5 }],
    about: ['rise', '22'],
  };
  expect(verdictOn(rise, 'Percent over the starting value 0, 22, 19.')).toBe('pass');
  expect(verdictOn(rise, 'Expressed as a percentage he rose by 22 and is at 19.')).toBe('pass');
  expect(verdictOn(rise, 'The rise was 22 and then 19.')).toBe('fail');
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
