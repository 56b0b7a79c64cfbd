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

const wasting = { stance: 'asserted', anyOf: [[['phosphate wasting'], ['renal']]] } as const;

describe('note-facts: what follows from a condition', () => {
  test.each([
    ['fail', 'If the excretion exceeds 5 %, renal phosphate wasting is present.'],
    ['fail', 'If the excretion is high then there is renal phosphate wasting.'],
    ['pass', 'If in doubt, ring me: there is renal phosphate wasting.'],
    ['pass', 'There is renal phosphate wasting, and if it persists, call me.'],
  ] as const)('is not said to be so, %s: %s', (expected, text) => {
    expect(verdictOn(wasting, text)).toBe(expected);
  });

  test('is advised', () => {
    const product = { stance: 'advised', anyOf: [[['iron'], ['sucrose']]] } as const;
    expect(verdictOn(product, 'If she needs more, iron sucrose is the product.')).toBe('pass');
  });
});

describe('note-facts: what is left open', () => {
  test.each([
    ['fail', 'Renal phosphate wasting might be considered.'],
    ['fail', 'This might be renal phosphate wasting.'],
    ['fail', 'The doctor wondered about renal phosphate wasting.'],
    ['fail', 'A void is sent to distinguish renal phosphate wasting from diet.'],
    ['fail', 'It has been claimed that this is renal phosphate wasting.'],
    ['fail', 'Renal phosphate wasting is negligible.'],
    ['fail', 'Renal phosphate wasting was rejected.'],
    ['fail', 'The diagnosis of renal phosphate wasting no longer holds.'],
    ['fail', 'Renal phosphate wasting this is not.'],
    ['fail', 'I doubt that there is renal phosphate wasting.'],
    ['pass', 'I have no doubt that there is renal phosphate wasting.'],
    ['fail', 'It is anything but renal phosphate wasting.'],
    ['fail', 'There is no reason to avoid renal phosphate wasting.'],
    ['fail', 'It should probably be called renal phosphate wasting.'],
    ['fail', 'The dietitian wants it called renal phosphate wasting. I do not support that.'],
    ['fail', 'The void is inconsistent with renal phosphate wasting.'],
    ['pass', 'This renal phosphate wasting is no doubt real.'],
    ['pass', 'I consider it renal phosphate wasting.'],
    ['fail', 'Think about renal phosphate wasting.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(wasting, text)).toBe(expected);
  });

  test('a product of choice is chosen', () => {
    const product = { stance: 'asserted', anyOf: [[['iron sucrose']]] } as const;
    expect(verdictOn(product, 'Product of choice: iron sucrose.')).toBe('pass');
    expect(verdictOn(product, 'Treatment choices: iron sucrose.')).toBe('fail');
  });
});

describe('note-facts: whose it is, and what is denied', () => {
  test.each([
    ['pass', 'No dose of either has been missed; both are taken.'],
    ['fail', 'Had he taken both, glucose would be high.'],
    ['fail', 'Please confirm that both are taken.'],
    ['fail', 'We cannot say that both are taken.'],
  ] as const)('what is supposed or asked for is not said, %s: %s', (expected, text) => {
    const taken = { stance: 'asserted', anyOf: [[['taken'], ['both']]] } as const;
    expect(verdictOn(taken, text)).toBe(expected);
  });

  test('a ceiling put as not above denies nothing', () => {
    const most = { stance: 'asserted', anyOf: [[['metformin'], ['1 g']]] } as const;
    expect(verdictOn(most, 'Metformin not above 1 g a day.')).toBe('pass');
  });

  test('what never took place is denied, as is what would be larger', () => {
    const none = { stance: 'asserted', anyOf: [[['!injury']]] } as const;
    expect(verdictOn(none, 'A doubling and an injury never took place.')).toBe('pass');
    const effect = { stance: 'asserted', anyOf: [[['haemodynamic*']]] } as const;
    expect(verdictOn(effect, 'The dip is larger than hemodynamics would explain.')).toBe('fail');
  });

  test('what cannot be wholly excluded is left open, and not denied', () => {
    const none = { stance: 'asserted', anyOf: [[['!injury']]] } as const;
    expect(verdictOn(none, 'Injury can be excluded.')).toBe('pass');
    expect(verdictOn(none, "Early injury can't be entirely ruled out.")).toBe('fail');
    expect(verdictOn(none, 'We cannot fully exclude injury.')).toBe('fail');
  });

  test.each([
    ['pass', 'The order had no effect on the patient, who takes both.'],
    ['pass', 'There was no stopping, for the patient carried on with both.'],
    ['fail', 'No dose of these, or of both, was given.'],
  ] as const)('a denial ends at who and at a verb of the past, %s: %s', (expected, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[['both']]] }, text)).toBe(expected);
  });

  test.each([
    ['fail', 'Her sister, seen at the same clinic, is replete.'],
    ['pass', 'Her sister came along; she is replete.'],
    ['fail', 'Another patient of ours is replete.'],
    ['fail', 'His wife is replete.'],
    ['pass', 'He was told, and his wife with him, that he is replete.'],
  ] as const)('a bracketing comma does not change the person, %s: %s', (expected, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[['replete']]] }, text)).toBe(expected);
  });

  test.each([
    ['fail', 'Iron sucrose is not recommended.'],
    ['pass', 'Iron sucrose is recommended.'],
  ] as const)('a word of the demand inside a denial stays denied, %s: %s', (expected, text) => {
    const sucrose = { stance: 'asserted', anyOf: [[['iron sucrose'], ['recommended']]] } as const;
    expect(verdictOn(sucrose, text)).toBe(expected);
  });
});

describe('note-facts: what the next sentence refutes', () => {
  test.each([
    ['fail', 'It was suspected to be renal phosphate wasting. The urine does not bear this out.'],
    ['fail', 'The nurse thought of renal phosphate wasting. I disagree, the gut is to blame.'],
    ['pass', 'The nurse thought of renal phosphate wasting. The urine proves this.'],
    ['pass', 'This is renal phosphate wasting. Her diet does not support that diagnosis alone.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(wasting, text)).toBe(expected);
  });

  test('is denied', () => {
    const injury = { stance: 'denied', anyOf: [[['injury']]] } as const;
    expect(verdictOn(injury, 'The letter called this injury. That is wrong.')).toBe('pass');
    expect(verdictOn(injury, 'The letter called this injury. That is right.')).toBe('fail');
  });
});

describe('note-facts: within one sentence', () => {
  const anyOf = [[['iron'], ['caused']]];

  test.each([
    ['pass', 'sentence', 'The iron caused it.'],
    ['fail', 'sentence', 'Crohn disease caused it. The iron is stopped.'],
    ['pass', 'sentence', '## Iron\n\n- It caused this.'],
    ['pass', 'neighbours', 'Something caused it. It was the iron.'],
  ] as const)('%s within %s: %s', (expected, within, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf, within }, text)).toBe(expected);
  });
});
