import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { StatementFact } from './patterns.ts';

function verdictOn(anyOf: StatementFact['anyOf'], text: string) {
  const call = noteFacts({ facts: [{ kind: 'statement', name: 'it', stance: 'asserted', anyOf }] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

describe('note-facts: requests that are put as questions', () => {
  test.each([
    ['pass', 'Could you phone him and see that he leaves out losartan?'],
    ['pass', 'Would you please leave out losartan from now on?'],
    ['fail', 'Did he leave out losartan?'],
    ['fail', 'Would you say that he should leave out losartan?'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn([[['leave out', 'leaves out'], ['losartan']]], text)).toBe(expected);
  });
});

describe('note-facts: open questions with their answers', () => {
  test.each([
    ['pass', 'Which product? Derisomaltose, 1 g.'],
    ['pass', 'What is the product? We shall take derisomaltose.'],
    ['fail', 'What product would you advise her for spring? Derisomaltose was mentioned.'],
    ['fail', 'Which product? Derisomaltose or sucrose?'],
    ['pass', 'Which product? Derisomaltose, 1 g. Which of the others? None.'],
    ['fail', 'Which product? Not derisomaltose.'],
    ['fail', 'Is there a product? Derisomaltose is dear.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn([[['product'], ['derisomaltose']]], text)).toBe(expected);
  });
});

describe('note-facts: diagnoses that are taken back or only feared', () => {
  test.each([
    ['fail', 'Acute kidney injury was removed from the problem list.'],
    ['fail', 'The entry of acute kidney injury is to be corrected.'],
    ['fail', 'The nurse suspects acute kidney injury.'],
    ['fail', 'Watch for acute kidney injury.'],
    ['fail', 'Creatinine is up. DDx acute kidney injury, progression.'],
    ['fail', 'Acute kidney injury plays no part here.'],
    ['pass', 'Acute kidney injury goes onto the problem list.'],
    ['pass', 'You mustn’t wait: this is acute kidney injury.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdictOn([[['acute kidney injury']]], text)).toBe(expected);
  });
});
