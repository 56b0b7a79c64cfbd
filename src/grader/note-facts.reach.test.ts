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

describe('note-facts: how far a denial reaches', () => {
  const cardGiven = { stance: 'asserted', anyOf: [[['card'], ['given']]] } as const;

  test.each([
    ['pass', 'The card was given to him.'],
    ['fail', 'The card was not given to him.'],
    ['fail', 'Card: not given in March.'],
  ] as const)('takes "given" for the verb after "not" and "was", %s: %s', (expected, text) => {
    expect(verdictOn(cardGiven, text)).toBe(expected);
  });

  test('ends a denial at "given" that tells a reason', () => {
    const recovery = { stance: 'asserted', anyOf: [[['albuminuria']]] } as const;
    expect(verdictOn(recovery, 'Do not stop losartan given the albuminuria.')).toBe('pass');
  });

  test('follows a denial through a list that goes on with "of" and "or"', () => {
    const notTaken = { stance: 'asserted', anyOf: [[['!taken'], ['metformin']]] } as const;
    const text = 'No dose of losartan, of empagliflozin or of metformin is to be taken.';
    expect(verdictOn(notTaken, text)).toBe('pass');
  });

  test('reads a line that an arrow begins with the line above', () => {
    const cause = {
      stance: 'asserted',
      within: 'sentence',
      anyOf: [[['phosphate'], ['infusion']]],
    } as const;
    expect(verdictOn(cause, 'Phosphate 1.2\n→ renal loss\n→ from the infusion')).toBe('pass');
    expect(verdictOn(cause, 'Phosphate 1.2.\n\nRenal loss, from the infusion.')).toBe('fail');
  });

  test('ends a denial at a clause that says what something gives', () => {
    const shield = { stance: 'asserted', anyOf: [[['ramipril'], ['shelter']]] } as const;
    expect(verdictOn(shield, 'It is no loss, for ramipril gives the same shelter.')).toBe('pass');
    expect(verdictOn(shield, 'There is no ramipril, losartan or shelter.')).toBe('fail');
  });

  test('takes nothing from a lead-in that denies it', () => {
    const chance = { stance: 'asserted', anyOf: [[['losartan'], ['coincidence']]] } as const;
    expect(verdictOn(chance, 'This is not a coincidence: losartan did it.')).toBe('fail');
    expect(verdictOn(chance, 'Coincidence:\n- losartan')).toBe('pass');
    expect(verdictOn(chance, 'Not a coincidence:\n- losartan')).toBe('fail');
  });

  test('ends a list of what is denied at a result', () => {
    const dose = { stance: 'asserted', anyOf: [[['losartan']]] } as const;
    expect(verdictOn(dose, 'No fever, systolic > 110, losartan 50 daily.')).toBe('pass');
    expect(verdictOn(dose, 'No fever, chills, losartan or metformin.')).toBe('fail');
  });

  test.each([
    ['pass', ['!remov*'], 'Nobody should therefore remove the implant.'],
    ['fail', ['valve'], 'Nobody should therefore touch the valve.'],
    ['pass', ['valve'], 'There is no fever, therefore the valve is meant.'],
  ] as const)('goes on over "should therefore", %s: %s %s', (expected, group, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[group]] }, text)).toBe(expected);
  });

  test.each([
    ['pass', 'AF is at risk of stroke and the score does not apply.'],
    ['fail', 'It is possible that the stenosis and the score go together.'],
  ] as const)('ends a hedge at "and" with a clause behind it, %s: %s', (expected, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[['~score']]] }, text)).toBe(expected);
  });

  test.each([
    ['pass', 'Breathlessness comes from the valve and may be reported.'],
    ['fail', 'The valve may be the cause.'],
  ] as const)('hedges the second verb alone behind "and", %s: %s', (expected, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[['valve']]] }, text)).toBe(expected);
  });

  test('ends a denial where an instruction begins after the comma', () => {
    const leaveOut = { stance: 'asserted', anyOf: [[['leave out', 'omit', 'skip']]] } as const;
    expect(verdictOn(leaveOut, 'With fever or no appetite, leave out losartan.')).toBe('pass');
  });
});

describe('note-facts: what the next sentence makes of a sentence', () => {
  const dip = { stance: 'asserted', anyOf: [[['dip'], ['expected', 'normal']]] } as const;

  test.each([
    ['pass', 'She told him that a dip is expected. I agree with her.'],
    ['fail', 'She told him that a dip is expected. I do not share this view.'],
    ['fail', 'The guideline calls a dip normal. I would be careful with that here.'],
    ['fail', 'A dip is normal with such tablets. Whether that applies to him remains open.'],
    ['pass', 'The guideline calls a dip normal. I do not recommend an ultrasound.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(dip, text)).toBe(expected);
  });

  const injury = { stance: 'denied', anyOf: [[['injury']]] } as const;

  test.each([
    ['pass', '- **Injury?** No.'],
    ['pass', 'Your question: is this injury? Answer: It is not.'],
    ['fail', '- **Injury?** Yes.'],
  ] as const)('reads a question with its answer, %s: %s', (expected, text) => {
    expect(verdictOn(injury, text)).toBe(expected);
  });
});

describe('note-facts: words that leave open', () => {
  const injury = { stance: 'denied', anyOf: [[['injury']]] } as const;

  test.each([
    ['pass', 'To your first question: no, this is not injury.'],
    ['fail', 'Probably not injury.'],
    ['fail', 'The drugs protect against injury.'],
  ] as const)('of a denial, %s: %s', (expected, text) => {
    expect(verdictOn(injury, text)).toBe(expected);
  });

  const dip = { stance: 'asserted', anyOf: [[['dip']]] } as const;

  test.each([
    ['fail', 'A dip is conceivable.'],
    ['fail', 'A dip from both drugs is one possibility.'],
    ['fail', 'Presumably this is a dip.'],
    ['fail', 'I assume that this is a dip.'],
    ['pass', 'This is a dip, and what came before is hard to say.'],
  ] as const)('of an assertion, %s: %s', (expected, text) => {
    expect(verdictOn(dip, text)).toBe(expected);
  });
});

describe('note-facts: more ways to deny', () => {
  const injury = { stance: 'denied', anyOf: [[['injury']]] } as const;

  test.each([
    ['pass', 'It does not qualify as injury.'],
    ['pass', 'Nothing here points to injury.'],
    ['pass', 'The rise falls short of injury.'],
    ['pass', 'Nobody has done him an injury.'],
    ['pass', 'The rise is far from injury.'],
    ['pass', 'I disagree with the label of injury.'],
    ['pass', 'Injury is out of the question.'],
    ['pass', 'Injury: not present.'],
    ['pass', 'Injury - ruled out.'],
    ['pass', 'I do not regard it as injury.'],
    ['pass', 'You asked whether this is injury: it is not.'],
    ['pass', 'Injury? None.'],
    ['fail', 'You asked whether this is injury: it is.'],
    ['fail', 'No need to see him as this is injury.'],
    ['pass', 'The diagnosis of injury cannot be upheld.'],
    ['fail', 'This is nothing but injury.'],
    ['fail', 'The rise was not seen as this is injury.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn(injury, text)).toBe(expected);
  });

  test.each([
    ['fail', 'He has not, at present, any injury.'],
    ['fail', 'This is not, in my view, injury.'],
    ['pass', 'The kidney was not, the ultrasound was normal, small; injury it is.'],
    ['pass', 'He does not, injury or no, take it.'],
  ] as const)('goes on behind what two commas put in, %s: %s', (expected, text) => {
    expect(verdictOn({ stance: 'asserted', anyOf: [[['injury']]] }, text)).toBe(expected);
  });

  const taken = { stance: 'asserted', anyOf: [[['takes', 'taken'], ['both']]] } as const;

  test('ends a denial where "and" brings in a person', () => {
    expect(verdictOn(taken, 'The message did not reach him and he takes both.')).toBe('pass');
    expect(verdictOn(taken, 'He does not swallow and takes both.')).toBe('pass');
    expect(verdictOn(taken, 'He has not stopped and taken both.')).toBe('fail');
  });

  test('ends a denial where ", and the …" brings in a verb of its own', () => {
    const kept = { stance: 'asserted', anyOf: [[['implant'], ['exchanged']]] } as const;
    const text = 'She wants no more children, and the implant must be exchanged in time.';
    expect(verdictOn(kept, text)).toBe('pass');
    expect(verdictOn(kept, 'She wants no pill, and no implant exchanged.')).toBe('fail');
  });

  const dip = { stance: 'asserted', anyOf: [[['haemodynamic']]] } as const;

  test('takes what exceeds an effect for no case of it', () => {
    expect(verdictOn(dip, 'The rise is too large for a hemodynamic effect.')).toBe('fail');
    expect(verdictOn(dip, 'This exceeds the expected hemodynamic effect.')).toBe('fail');
  });
});
