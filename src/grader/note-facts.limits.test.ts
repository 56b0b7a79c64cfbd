import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { ValueFact } from './patterns.ts';

function verdictOn(fact: Omit<ValueFact, 'kind' | 'name'>, text: string) {
  const call = noteFacts({ facts: [{ kind: 'value', name: 'it', ...fact }] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

const measured: Omit<ValueFact, 'kind' | 'name'> = {
  anyOf: [{ value: 1.8, unit: 'mg/dL', tolerance: 0.005 }],
  about: ['creatinine'],
  unitInText: 'optional',
};

describe('note-facts: limits and goals beside results', () => {
  test.each([
    ['fail', 'Call me if creatinine exceeds 1.80 mg/dL.'],
    ['fail', 'Please call at a creatinine of 1.8 or more.'],
    ['fail', 'Goal: creatinine no higher than 1.80.'],
    ['fail', 'Ring me when creatinine is > 1.80 mg/dL.'],
    ['fail', 'Tell me of creatinine from 1.6; 1.8 means hospital.'],
    ['fail', 'Call for creatinine above 1.6 mg/dL; at 1.8, back to the ward.'],
    ['pass', '**Creatinine 1.80 (repeated), nobody acted. See him now.**'],
    ['pass', 'Potassium above 5.0; creatinine 1.8 means that he is dry.'],
    ['pass', 'Creatinine is 1.80 mg/dL; call me if it exceeds 2.40.'],
    ['pass', 'Creatinine rose to 1.80 mg/dL.'],
    ['pass', 'If in doubt: creatinine 1.76, 2 % below the 1.80 of March.'],
    ['pass', 'Creatinine 1.76 is below 1.80.'],
    ['pass', 'Creatinine 1.80: no injury.'],
  ] as const)('sets limits aside where the fact asks for it, %s: %s', (expected, text) => {
    expect(verdictOn({ ...measured, limits: 'set-aside' }, text)).toBe(expected);
  });

  test('sets a column of limits aside', () => {
    const table = (title: string) =>
      `| Test | ${title} |\n|---|---|\n| Creatinine (mg/dL) | 1.80 |`;
    const fact = { ...measured, limits: 'set-aside' } as const;
    expect(verdictOn(fact, table('Call at'))).toBe('fail');
    expect(verdictOn(fact, table('Result'))).toBe('pass');
  });

  test('counts limits where the fact does not say', () => {
    expect(verdictOn(measured, 'Call me if creatinine exceeds 1.80 mg/dL.')).toBe('pass');
  });
});

describe('note-facts: rises in percent', () => {
  const rise: Omit<ValueFact, 'kind' | 'name'> = {
    anyOf: [{ value: 21.6, unit: '%', tolerance: 0.9 }],
    about: ['rise', 'plus', 'over', 'change'],
  };

  test.each([
    ['pass', 'Creatinine 1.80, eGFR 42, potassium 5.2, +21.5 %.'],
    ['pass', 'Creatinine 1.80 (\u0394 22 %), eGFR 42.'],
    ['pass', 'Percent of rise: 22 and 19.'],
    ['pass', '% over baseline: - | 22 | 19'],
    ['fail', 'Creatinine 1.80; eGFR fell by 22 %.'],
    ['fail', 'Rise: 22 and 19.'],
    ['fail', 'Urea over baseline by 22 %.'],
    ['pass', 'Urea 27, over baseline by 22 %.'],
  ] as const)('reads the sign, and the unit that begins a label, %s: %s', (expected, text) => {
    expect(verdictOn(rise, text)).toBe(expected);
  });
});
