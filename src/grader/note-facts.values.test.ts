import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { ValueFact } from './patterns.ts';

const facts = {
  creatinine: {
    kind: 'value',
    name: 'creatinine',
    anyOf: [
      { value: 1.8, unit: 'mg/dL', tolerance: 0.01 },
      { value: 159, unit: 'umol/L', tolerance: 1 },
    ],
    about: ['creatinine', 'cr', 'scr'],
  },
  potassium: {
    kind: 'value',
    name: 'potassium',
    anyOf: [{ value: 5.2, unit: 'mmol/L', tolerance: 0.05 }],
    about: ['potassium', 'k'],
  },
  rise: {
    kind: 'value',
    name: 'rise',
    anyOf: [{ value: 22, unit: '%', tolerance: 1 }],
    about: ['creatinine', 'rise', 'increase*'],
  },
  score: {
    kind: 'value',
    name: 'score',
    anyOf: [{ value: 4, unit: '1', tolerance: 0 }],
    about: ['cha2ds2 vasc', 'score'],
  },
} as const satisfies Record<string, ValueFact>;

function verdictOn(name: keyof typeof facts, text: string) {
  const call = noteFacts({ facts: [facts[name]] });
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0];
}

describe('note-facts: values', () => {
  test.each([
    ['creatinine', 'pass', 'Creatinine was 1.80 mg/dL on 2025-03-31.'],
    ['creatinine', 'pass', 'Creatinine 159 µmol/L.'],
    ['creatinine', 'pass', 'creatinine: 159 micromol/l'],
    ['creatinine', 'pass', 'Cr 1.48 → 1.80 → 1.76 mg/dL'],
    ['creatinine', 'pass', 'Creatinine was one point eight milligrams per deciliter.'],
    ['rise', 'pass', 'Creatinine 1.80 mg/dL, a rise of 21-22 %.'],
    ['rise', 'fail', 'Creatinine 1.80 mg/dL, a rise of 10-22 %.'],
    [
      'creatinine',
      'pass',
      '| Date | Creatinine (mg/dL) | eGFR |\n|---|---|---|\n| 2025-03-31 | 1.80 | 42 |',
    ],
    [
      'creatinine',
      'pass',
      '| Test | Result | Unit |\n|---|---|---|\n| Creatinine | 1.80 | mg/dL |',
    ],
    [
      'creatinine',
      'pass',
      '| | 2025-03-03 | 2025-03-31 |\n|---|---|---|\n| Creatinine, mg/dL | 1.48 | 1.8 |',
    ],
    ['creatinine', 'fail', 'Creatinine 1.8'],
    ['creatinine', 'fail', 'Creatinine 1.8 g/dL'],
    ['creatinine', 'fail', 'Creatinine is not 1.8 mg/dL.'],
    ['creatinine', 'pass', 'The reported 159 µmol/L creatinine against 78 is wrong.'],
    ['creatinine', 'fail', 'Creatinine 1.48 mg/dL, bilirubin 1.8 mg/dL'],
    ['creatinine', 'fail', 'Creatinine 1.48 mg/dL (ref 0.7-1.8 mg/dL)'],
    ['creatinine', 'pass', '## Creatinine\n- 1.8 mg/dL on 31 March'],
    ['creatinine', 'pass', 'The creatinine rose after the change. It was 1.8 mg/dL on 31 March.'],
    ['creatinine', 'pass', 'Labs: creatinine 1.8 mg/dL; potassium 5.2 mmol/L'],
    ['creatinine', 'fail', 'Creatinine 1.8 or 2.4 mg/dL'],
    ['creatinine', 'pass', 'Creatinine 159 µmol/L or 1.80 mg/dL'],
    ['creatinine', 'pass', 'Creatinine of 1.8 mg / dL'],
    ['creatinine', 'pass', 'CREATININE 1.8 MG/DL'],
    ['creatinine', 'pass', '- **Creatinine:** 1.80 mg/dL (baseline 1.48)'],
    ['creatinine', 'pass', '- Creatinine: 1.48 mg/dL (2025-03-03), 1.80 mg/dL (2025-03-31)'],
    ['potassium', 'pass', 'K 5.2 mEq/L'],
    ['potassium', 'pass', 'potassium of 5.2 mmol/L'],
    ['potassium', 'pass', 'creatinine 1.8 mg/dL, K+ 5.2 mmol/L'],
    ['potassium', 'fail', 'creatinine 5.2 mmol/L, potassium 4.7 mmol/L'],
    ['potassium', 'fail', 'potassium 4.7 mmol/L and creatinine 5.2 mmol/L'],
    ['rise', 'pass', 'creatinine rise of 22%'],
    ['rise', 'pass', 'a 22 % rise in creatinine'],
    ['rise', 'pass', 'creatinine +22 %'],
    ['rise', 'pass', 'creatinine up ~22 per cent'],
    ['rise', 'fail', 'creatinine rise of 62 %'],
    ['rise', 'fail', 'creatinine rose by 22 mg/dL'],
    ['rise', 'pass', 'creatinine rise 22 percent (1.48 to 1.80 mg/dL)'],
    ['creatinine', 'pass', 'Creatinine 18 g/L? No: creatinine 0.018 g/L.'],
    ['creatinine', 'pass', 'Creatinine rose from 1.48 mg/dL to 1.80.'],
    ['creatinine', 'fail', 'Creatinine rather than 1.8 mg/dL was 2.4 mg/dL.'],
    ['creatinine', 'fail', 'Creatinine 11.8 mg/dL'],
    ['creatinine', 'fail', 'Creatinine 1.85 mg/dL'],
    ['creatinine', 'fail', 'Creatinine on 2025-03-31 was high, 1.8 weeks later normal.'],
    ['creatinine', 'pass', 'Current potassium studies – creatinine = 1.80 mg/dL.'],
    ['creatinine', 'pass', 'Urea panel creatinine 1.80 mg/dL.'],
    ['creatinine', 'pass', 'Potassium - creatinine 1.80 mg/dL.'],
    ['rise', 'fail', 'Urea nitrogen increase 22 %.'],
    ['score', 'pass', 'CHA2DS2-VASc 4.'],
    ['score', 'pass', 'The score is 4 points.'],
    ['score', 'fail', 'The score is 4 mg.'],
    ['score', 'fail', 'The score is 14.'],
    ['score', 'fail', 'CHA2DS2-VASc high.'],
  ] as const)('%s %s: %s', (name, expected, text) => {
    expect(verdictOn(name, text)?.verdict).toBe(expected);
  });

  test('quotes the sentence, and says what is missing', () => {
    expect(verdictOn('creatinine', 'Seen today. Creatinine is 1.8 mg/dL. Stable.')).toEqual({
      checkpoint: 'c1',
      capability: 'action',
      verdict: 'pass',
      reason: 'The text has: creatinine.',
      evidence: [
        {
          kind: 'sentence',
          document: 'DocumentReference/new-9',
          quote: 'Creatinine is 1.8 mg/dL.',
          span: [12, 36],
        },
      ],
      grader: { name: 'note-facts', version: 3 },
    });
    expect(verdictOn('creatinine', 'Creatinine stable.')?.reason).toBe(
      'The text lacks: creatinine (1.8 mg/dL or 159 umol/L is not stated).',
    );
  });

  test('a number without its unit counts where the author says so', () => {
    const call = noteFacts({ facts: [{ ...facts.creatinine, unitInText: 'optional' }] });
    const grade = (text: string) =>
      gradeCase(caseOf({ written: [noteOf(text)], checkpoints: [checkpointOf(call)] })).verdicts[0]
        ?.verdict;
    expect(grade('Creatinine 1.8')).toBe('pass');
    expect(grade('Creatinine 1.8 g/dL')).toBe('fail');
  });
});
