import { describe, expect, test } from 'vitest';
import { numbersAsDigits, numbersInWords } from './number-words.ts';

describe('numbers in words', () => {
  test.each([
    ['ferritin four hundred twelve', 'ferritin 412'],
    ['one point four eight on third March', '1.48 on third March'],
    ['zero point three nine millimoles', '0.39 millimoles'],
    ['one point oh five', '1.05'],
    ['two point twenty-five', '2.25'],
    ['thirty-three percent', '33 percent'],
    ['Sixty Two percent', '62 percent'],
    ['one hundred and fifty-nine micromoles', '159 micromoles'],
    ['four thousand milligrams', '4000 milligrams'],
    ['twelve hundred a day', '1200 a day'],
    ['fifty thousand units', '50000 units'],
    ['alkaline phosphatase one sixty-eight', 'alkaline phosphatase 168'],
    ['seven fifty twice', '750 twice'],
    ['in twenty twenty-five', 'in 2025'],
    ['a hundred milligrams', '100 milligrams'],
    ['forty-two times zero point seven', '42 times 0.7'],
    ['INR two to three', 'INR 2 to 3'],
    ['two and three', '2 and 3'],
    ['nought point three nine', '0.39'],
    ['six-week course', '6-week course'],
  ])('%s', (text, expected) => {
    expect(numbersAsDigits(text)).toBe(expected);
  });

  test('what only looks like a number stays', () => {
    const text =
      'No one of them, at that point, weighed often; someone and phone: a stone, eighth.';
    expect(numbersAsDigits(text)).toBe(text);
  });

  test('a number says where it stands and how many words it takes', () => {
    expect(numbersInWords('now two point four, then six')).toEqual([
      { digits: '2.4', start: 4, end: 18, words: 3 },
      { digits: '6', start: 25, end: 28, words: 1 },
    ]);
  });

  test('a hundred thousand number words take time in proportion', () => {
    expect(numbersInWords('seven and '.repeat(100_000))).toHaveLength(100_000);
  });
});
