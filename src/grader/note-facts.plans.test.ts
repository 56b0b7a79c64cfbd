import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { NoteFact, StatementFact, ValueFact } from './patterns.ts';

function verdictOn(fact: NoteFact, text: string) {
  const call = noteFacts({ facts: [fact] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

function statement(fact: Omit<StatementFact, 'kind' | 'name'>): StatementFact {
  return { kind: 'statement', name: 'it', ...fact };
}

describe('note-facts: a plan named as the alternative', () => {
  const sucrose = statement({ stance: 'asserted', anyOf: [[['sucrose'], ['iron']]] });

  test.each([
    ['pass', 'Alternative on file: iron sucrose.'],
    ['pass', 'For the next course please ask me for iron sucrose.'],
    ['fail', 'Please ask whether she had iron sucrose.'],
    ['fail', 'Alternatives: iron sucrose, iron dextran.'],
    ['fail', 'Options: iron sucrose.'],
    ['fail', 'Iron sucrose was not shown to help.'],
    ['fail', 'At first sight iron sucrose.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(sucrose, text)).toBe(expected);
  });
});

test('note-facts: takes "under either name" for no choice that is left open', () => {
  const sucrose = statement({ stance: 'advised', anyOf: [[['sucrose'], ['falls']]] });
  const end = 'and check phosphate.';
  const barred = `Iron sucrose if ferritin falls, never dextran under either name, ${end}`;
  expect(verdictOn(sucrose, barred)).toBe('pass');
  expect(verdictOn(sucrose, `If ferritin falls, either iron sucrose or none, ${end}`)).toBe('fail');
});

describe('note-facts: plans in few words', () => {
  const warfarin = statement({
    stance: 'recommended',
    anyOf: [[['warfarin'], ['mg', 'in', 'to']]],
  });
  const apixaban = statement({ stance: 'recommended', anyOf: [[['apixaban'], ['inr']]] });

  test.each([
    ['pass', 'Warfarin 2.5 mg nightly from 13 February.'],
    ['pass', 'Warfarin 5 mg initiated today.'],
    ['pass', 'Rx sent: warfarin 5 mg, 30 tablets.'],
    ['pass', 'Apixaban out, warfarin in.'],
    ['pass', 'Apix → warf, warfarin in the evening.'],
    ['pass', 'I prescribe warfarin to her.'],
    ['pass', 'Anticoagulant of choice warfarin 3 mg.'],
    ['pass', 'Her treatment belongs to warfarin.'],
    ['pass', 'Warfarin takes the place of apixaban from 2 to 3 mg.'],
    ['pass', 'The right drug for her is warfarin, in low dose.'],
    ['pass', 'Tonight she takes warfarin, 2.5 mg.'],
    ['pass', 'We move to warfarin.'],
    ['fail', 'Warfarin may interest you, to be honest.'],
    ['pass', 'Swap the tablet to warfarin.'],
    ['pass', "I've put in warfarin."],
    ['pass', 'A/P: AF. Warfarin 5 mg a day.'],
    ['pass', "We'll use warfarin, 5 mg."],
    ['pass', 'New prescription: warfarin 5 mg.'],
    ['fail', 'Warfarin 5 mg was taken from 2019 to 2021.'],
    ['fail', 'Warfarin 5 mg had been given until last May.'],
  ] as const)('a drug is begun, %s: %s', (expected, text) => {
    expect(verdictOn(warfarin, text)).toBe(expected);
  });

  test.each([
    ['pass', 'Apixaban until the INR is 2.0.'],
    ['pass', 'D/C apixaban when the INR is 2.0.'],
    ['pass', 'INR 2.0 → d/c apixaban.'],
    ['pass', 'Apixaban is given up only after an INR of 2.0.'],
    ['pass', 'Apixaban may be stopped only when the INR is 2.0.'],
    ['pass', 'Off apixaban, which is done when the INR is 2.0.'],
    ['pass', 'Apixaban may falsely raise the INR and is stopped when it is 2.0.'],
    ['fail', 'Apixaban may be stopped at an INR of 2.0.'],
    ['fail', 'Apixaban was stopped when the INR was 5.'],
  ] as const)('a drug is ended, %s: %s', (expected, text) => {
    expect(verdictOn(apixaban, text)).toBe(expected);
  });
});

describe('note-facts: signs between words', () => {
  const range = statement({ stance: 'asserted', anyOf: [[['2-3'], ['inr']]] });
  const origin = statement({ stance: 'asserted', anyOf: [[['rheumatic'], ['stenosis']]] });

  test('ends a denial at an arrow of two signs', () => {
    expect(verdictOn(range, 'Not a stop -> warfarin (VKA) INR 2-3.')).toBe('pass');
  });

  test('takes the titles of columns for what stands above a row', () => {
    const text = '| Drug | INR |\n|---|---|\n| Warfarin | 2-3 |';
    expect(verdictOn(range, text)).toBe('pass');
  });

  test.each([
    ['pass', 'The stenosis is rheumatic.'],
    ['fail', 'The stenosis is non-rheumatic.'],
    ['fail', 'Unlike rheumatic disease, this stenosis is calcific.'],
    ['fail', 'Rheumatic fever is denied, the stenosis unexplained.'],
  ] as const)('reads "non", "unlike" and "is denied" as denials, %s: %s', (expected, text) => {
    expect(verdictOn(origin, text)).toBe(expected);
  });

  test.each([
    ['pass', 'I recommend that the stenosis be called rheumatic. Age does not speak against it.'],
    ['fail', 'Some hold that the stenosis is rheumatic. I consider that unfounded.'],
  ] as const)('reads what the next sentence makes of it, %s: %s', (expected, text) => {
    expect(verdictOn(origin, text)).toBe(expected);
  });

  test('does not spread "without interruption" over what follows', () => {
    const both = statement({ stance: 'asserted', anyOf: [[['apixaban'], ['warfarin']]] });
    const text = 'Apixaban goes on without interruption, together with warfarin.';
    expect(verdictOn(both, text)).toBe('pass');
  });
});

describe('note-facts: values among others', () => {
  const area: ValueFact = {
    kind: 'value',
    name: 'area',
    anyOf: [{ value: 1.2, unit: 'cm2', tolerance: 0.04 }],
    about: ['mva'],
    unitInText: 'optional',
  };
  const inr: ValueFact = {
    kind: 'value',
    name: 'INR',
    anyOf: [{ value: 2, unit: '1', tolerance: 0.01 }],
    about: ['inr'],
    unitInText: 'optional',
  };

  test('does not lend a number without unit the unit of a later one', () => {
    const text = 'MVA 1.2 by planimetry and PHT, mean grad 9 at HR 74, Wilkins 7, LA 52 mm.';
    expect(verdictOn(area, text)).toBe('pass');
  });

  test('reads a decimal comma', () => {
    expect(verdictOn(area, 'MVA 1,2 cm2.')).toBe('pass');
  });

  test.each([
    ['pass', 'INR was 2.0 on 02/10.'],
    ['fail', 'INR was 1.1 on 02/10.'],
  ] as const)('reads no value in a date without a year, %s: %s', (expected, text) => {
    expect(verdictOn(inr, text)).toBe(expected);
  });
});
