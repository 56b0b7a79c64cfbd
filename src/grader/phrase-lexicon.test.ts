import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findListed, gatherLists } from './phrase-lexicon.ts';
import { findPhrase } from './phrases.ts';
import { plainWords } from './word-forms.ts';

describe('findListed', () => {
  test('gives the places of each phrase, in the order of the list', () => {
    const words = plainWords('Creatinine rose; recheck creatinine in two weeks.');
    expect(findListed(words, ['two week', 'recheck*', 'creatinine', 'potassium'])).toEqual([
      { phrase: 0, from: 5, to: 7 },
      { phrase: 1, from: 2, to: 3 },
      { phrase: 2, from: 0, to: 1 },
      { phrase: 2, from: 3, to: 4 },
    ]);
  });

  test('takes words that are written as one, and one word that is written as two', () => {
    expect(findListed(plainWords('Followup in clinic'), ['follow up'])).toEqual([
      { phrase: 0, from: 0, to: 1 },
    ]);
    expect(findListed(plainWords('Follow-up in clinic'), ['followup in'])).toEqual([
      { phrase: 0, from: 0, to: 3 },
    ]);
  });

  test('tells lists that were put together apart, and finds as much in equal ones', () => {
    const [drugs, tests, same] = [['losartan'], ['potassium', 'losartan'], ['losartan']];
    gatherLists([drugs, tests, same]);
    const words = plainWords('Potassium on losartan');
    expect(findListed(words, drugs)).toEqual([{ phrase: 0, from: 2, to: 3 }]);
    expect(findListed(words, same)).toEqual([{ phrase: 0, from: 2, to: 3 }]);
    expect(findListed(words, tests)).toEqual([
      { phrase: 0, from: 0, to: 1 },
      { phrase: 1, from: 2, to: 3 },
    ]);
  });

  test('gives an empty list for a text without words and for a list without phrases', () => {
    expect(findListed([], ['losartan'])).toEqual([]);
    expect(findListed(plainWords('losartan'), [])).toEqual([]);
  });

  test('finds what looking for one phrase after the other finds', () => {
    const part = fc.constantFrom('a', 'ab', 'abc', 'b', 'bs', 'c', 'cs', 'bc', 'abcabc', 'caba');
    const word = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
    const phraseWord = fc.tuple(word, fc.constantFrom('', '', '*')).map((both) => both.join(''));
    const phrase = fc.array(phraseWord, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    const lists = fc.array(fc.array(phrase, { maxLength: 8 }), { minLength: 1, maxLength: 3 });
    const text = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(lists, text, (together, written) => {
        gatherLists(together);
        const words = plainWords(written);
        for (const list of together) {
          const oneByOne = list.flatMap((each, index) =>
            findPhrase(words, each).map(({ from, to }) => ({ phrase: index, from, to })),
          );
          expect(findListed(words, list)).toEqual(oneByOne);
        }
      }),
      { numRuns: 500 },
    );
  });
});
