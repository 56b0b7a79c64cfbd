import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf, checkpointOf, noteOf, stored } from './__fixtures__/case.ts';
import { noteFacts } from './checkpoints.ts';
import { gradeCase } from './grade-case.ts';
import type { NoteFactsParams } from './patterns.ts';

const params: NoteFactsParams = {
  facts: [
    {
      kind: 'value',
      name: 'creatinine',
      anyOf: [{ value: 1.8, unit: 'mg/dL', tolerance: 0.01 }],
      about: ['creatinine'],
    },
    {
      kind: 'statement',
      name: 'no injury',
      stance: 'denied',
      anyOf: [[['acute kidney injury', 'aki']]],
    },
    {
      kind: 'statement',
      name: 'losartan back',
      stance: 'recommended',
      anyOf: [[['resume*', 'restart*'], ['losartan']]],
    },
  ],
  documents: ['note', 'file', 'message', 'answer'],
};
const call = noteFacts(params);

function verdictOn(text: string) {
  const parts = { written: [noteOf(text)], checkpoints: [checkpointOf(call)] };
  return gradeCase(caseOf(parts)).verdicts[0]?.verdict;
}

const good = [
  'Creatinine was 1.80 mg/dL.',
  'There is no evidence of acute kidney injury.',
  'Resume losartan 100 mg daily.',
];
const marks = ['- ', '* ', '\u2022 ', '1. ', '2) ', ''];

describe('note-facts: what does not matter', () => {
  test('case, white space, line ends and the style of bullets', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...marks),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.constantFrom(' ', '  ', '\t'),
        fc.constantFrom(
          (text: string) => text,
          (text: string) => text.toUpperCase(),
          (text: string) => text.toLowerCase(),
        ),
        (mark, end, space, letters) => {
          const lines = good.map((line) => mark + letters(line).replaceAll(' ', space));
          expect(verdictOn(lines.join(end))).toBe('pass');
        },
      ),
    );
  });

  test('the order of the sentences, and of the keys of the parameters', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(good, { minLength: 3 }), (lines) => {
        expect(verdictOn(lines.join('\n'))).toBe('pass');
      }),
    );
    const turned = JSON.parse(
      JSON.stringify(call.params, (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    );
    const parts = {
      written: [noteOf(good.join('\n'))],
      checkpoints: [checkpointOf({ grader: 'note-facts', params: turned })],
    };
    expect(gradeCase(caseOf(parts)).verdicts[0]?.verdict).toBe('pass');
  });

  test('whether it is a note, an HTML note, a file, a message or the answer', () => {
    const text = good.join('\n');
    const html = good.map((line) => `<li>${line}</li>`).join('');
    const data = Buffer.from(`<ul>${html}</ul>`).toString('base64');
    const cases = [
      { written: [noteOf('', { content: [{ attachment: { contentType: 'text/html', data } }] })] },
      { deliverables: [{ path: 'consult.md', text }] },
      {
        written: [
          stored({
            resourceType: 'Communication',
            id: 'm',
            subject: { reference: 'Patient/p' },
            payload: [{ contentString: text }],
          }),
        ],
      },
      { answer: text },
    ];
    for (const parts of cases) {
      const score = gradeCase(caseOf({ ...parts, checkpoints: [checkpointOf(call)] }));
      expect(score.verdicts[0]?.verdict).toBe('pass');
    }
  });
});

describe('note-facts: mutations of a good note', () => {
  test.each([
    ['number', [good[0]?.replace('1.80', '1.08'), good[1], good[2]]],
    ['unit', [good[0]?.replace('mg/dL', 'g/dL'), good[1], good[2]]],
    ['polarity of a denial', [good[0], 'There is evidence of acute kidney injury.', good[2]]],
    ['polarity of a plan', [good[0], good[1], 'Do not resume losartan 100 mg daily.']],
    ['commitment', [good[0], good[1], 'Consider whether to resume losartan.']],
    ['a sentence dropped', [good[0], good[2]]],
    ['both sides of a plan', [...good, 'Do not resume losartan.']],
    ['both sides of a finding', [...good, 'He has acute kidney injury.']],
  ])('%s is caught', (_, lines) => {
    expect(verdictOn(lines.join('\n'))).toBe('fail');
  });

  test("what somebody else wrote before the agent's edit is not the agent's", () => {
    const before = noteOf(good.join('\n'), { id: 'old' });
    const after = noteOf(`${good.join('\n')}\nAddendum: seen.`, { id: 'old' });
    const parts = { chart: [before], written: [after], checkpoints: [checkpointOf(call)] };
    expect(gradeCase(caseOf(parts)).verdicts[0]?.verdict).toBe('fail');
  });
});

describe('note-facts: fuzz', () => {
  const words = fc.constantFrom(
    'no',
    'not',
    'creatinine',
    '1.8',
    'mg/dL',
    'losartan',
    'resume',
    'or',
    'if',
    ',',
    ';',
    '|',
    '---',
    '\n',
    '#',
    '- ',
    '**',
    '(',
    ')',
    '..',
    '%',
    '1,200',
    ':',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
  );

  test('no text breaks the grader', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(['pass', 'fail']).toContain(verdictOn(`x ${text}`));
      }),
      { numRuns: 400 },
    );
  });

  test.each(['a', '1', ' ', '|', '-', '1,', '1.', 'no ', 'x 10', '*', '((', '\n- ', '1/', 'or '])(
    'a document of 200,000 characters of %j is read before the test’s time is up',
    (piece) => {
      expect(verdictOn(`x ${piece.repeat(200_000 / piece.length)}`)).toBe('fail');
    },
    20_000,
  );
});
