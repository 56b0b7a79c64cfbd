import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from './read-note.ts';

const note = `ASSESSMENT
Denies chest pain. Creatinine 1.8 mg/dL on 2026-03-04, up from 1.2 in March.

Family history: colon cancer.

| Test | Result | Units | Reference |
|---|---|---|---|
| Potassium | 5.6 | mmol/L | 3.5-5.0 |

PLAN
- Stop ibuprofen.
- Repeat BMP in one week.
`;

describe('readNote', () => {
  test('tells sections, values with dates, assertions and recommendations', () => {
    const { sections, values, assertions, recommendations } = readNote(note);
    expect(sections.map(({ heading }) => heading)).toEqual(['ASSESSMENT', 'PLAN']);
    expect(values.map(({ span: _, ...value }) => value)).toEqual([
      { concept: 'creatinine', comparator: '=', value: 1.8, unit: 'mg/dL', date: '2026-03-04' },
      { concept: 'creatinine', comparator: '=', value: 1.2, date: 'March' },
      { concept: 'potassium', comparator: '=', value: 5.6, unit: 'mmol/L' },
    ]);
    expect(assertions.map(({ concept, context }) => [concept, context])).toEqual([
      ['chest pain', ['negated']],
      ['colon cancer', ['family']],
      ['ibuprofen', ['negated', 'recommended']],
      ['basic metabolic panel', ['recommended']],
    ]);
    expect(recommendations.map(({ span: _, ...item }) => item)).toEqual([
      { act: 'stop', concept: 'ibuprofen', negated: false },
      { act: 'test', concept: 'basic metabolic panel', negated: false },
    ]);
  });

  test('numbers that were dictated in words are values', () => {
    const dictated =
      'Potassium is six point zero. Ferritin four hundred twelve. He has two brothers. ' +
      'Phosphate zero point three nine millimoles per liter, saturation ninety-one percent.';
    const { values } = readNote(dictated);
    expect(values.map(({ span: _, ...value }) => value)).toEqual([
      { concept: 'potassium', comparator: '=', value: 6 },
      { concept: 'ferritin', comparator: '=', value: 412 },
      { concept: 'phosphate', comparator: '=', value: 0.39, unit: 'mmol/L' },
      { concept: 'oxygen saturation', comparator: '=', value: 91, unit: '%' },
    ]);
    expect(values.map(({ span: [start, end] }) => dictated.slice(start, end))).toEqual([
      'six point zero',
      'four hundred twelve',
      'zero point three nine millimoles per liter',
      'ninety-one percent',
    ]);
  });

  test('a threshold that asks for something is no value', () => {
    expect(readNote('Hemoglobin below 7 should trigger transfusion.').values).toEqual([]);
    expect(readNote('Hemoglobin below 7 today.').values).toHaveLength(1);
  });

  test('a date goes with the number before it, and with a list behind it', () => {
    const { values } = readNote(
      'Creatinine 1.48 on 3 March, now 2.4. Potassium on 4 March: 5.1, then 5.3.',
    );
    expect(values.map(({ value, date }) => [value, date])).toEqual([
      [1.48, '3 March'],
      [2.4, undefined],
      [5.1, '4 March'],
      [5.3, '4 March'],
    ]);
  });

  test('every span is where the words stand', () => {
    const { values, assertions, recommendations, sentences } = readNote(note);
    const at = ([start, end]: readonly [number, number]) => note.slice(start, end);
    expect(values.map(({ span }) => at(span))).toEqual(['1.8 mg/dL', '1.2', '5.6']);
    expect(assertions.map(({ span }) => at(span))).toEqual([
      'chest pain',
      'colon cancer',
      'ibuprofen',
      'BMP',
    ]);
    expect(recommendations.map(({ span }) => at(span))).toEqual(['Stop ibuprofen', 'Repeat BMP']);
    expect(sentences.map(({ span }) => at(span))).toEqual(
      [
        'Denies chest pain.',
        'Creatinine 1.8 mg/dL on 2026-03-04, up from 1.2 in March.',
        'Family history: colon cancer.',
        'Test | Result | Units | Reference',
        'Potassium | 5.6 | mmol/L | 3.5-5.0',
        'Stop ibuprofen.',
        'Repeat BMP in one week.',
      ].filter((text) => !text.startsWith('Test |')),
    );
  });

  test('a sentence that runs over lines keeps its places', () => {
    const text =
      '  The patient has had worsening dyspnea for the last three weeks and\n  denies fever.';
    const [first, second] = readNote(text).assertions;
    expect(text.slice(...(first?.span ?? [0, 0]))).toBe('dyspnea');
    expect(text.slice(...(second?.span ?? [0, 0]))).toBe('fever');
    expect(second?.context).toEqual(['negated']);
  });

  test('a negated act is told as one', () => {
    expect(readNote('Do not start warfarin.').recommendations).toEqual([
      { act: 'start', concept: 'warfarin', negated: true, span: [7, 21] },
    ]);
  });
});

describe('texts that nobody wrote for us', () => {
  const megabyte = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));

  test.each([
    ['prose', 'Denies fever. Creatinine 1.8 mg/dL, up from 1.2. Start lisinopril if K is 4. '],
    ['one line of words', 'no fever and '],
    ['full stops', '.'],
    ['quotes behind full stops', '."'],
    ['digits', '1234567890'],
    ['numbers', '1.2 / '],
    ['letters', 'a'],
    ['commas', ', '],
    ['bars', '| a '],
    ['line ends', '\n'],
    ['brackets', '(['],
    ['another script', '\u60a3\u8005\u53d1\u70ed '],
    ['right to left', '\u0627\u0644\u0645\u0631\u064a\u0636 '],
    ['control characters', '\u0000\u0001\u001b[2J'],
    ['marks', 'e\u0301\u0301\u0301'],
    ['half of a pair', '\ud800'],
    ['months', 'may 1 '],
    ['conditions', 'if '],
  ])('a megabyte of %s is read to an end', { timeout: 90_000 }, (_, unit) => {
    const text = megabyte(unit);
    const reading = readNote(text);
    for (const { span } of reading.assertions) expect(span[1]).toBeLessThanOrEqual(text.length);
  });

  test('any text is read without an exception, to the same end each time', () => {
    const words = fc.constantFrom(
      'no',
      'fever',
      'if',
      'K',
      '5.6',
      'mmol/L',
      '-',
      '(',
      ',',
      '|',
      '\n',
      ':',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reading = readNote(written);
        expect(readNote(written)).toEqual(reading);
        for (const { span } of [...reading.values, ...reading.assertions, ...reading.sentences]) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          expect(span[1]).toBeLessThanOrEqual(written.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
