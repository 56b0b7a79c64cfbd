import type { TextOperator } from '../sentence.ts';

/** Small words that deny, with the blank behind them. */
const denial = /\b(?:not|no|never|nor|without|neither) /gi;

function affirmed(sentence: string): string {
  return sentence.replace(denial, '');
}

/** Says what was denied. */
export const affirmSentence: TextOperator = {
  name: 'affirm',
  description: 'Takes the words "not", "no" and the like out of a sentence that denies something.',
  bearsOn: (fact, sentence) =>
    fact.kind === 'statement' && fact.stance === 'denied' && affirmed(sentence) !== sentence,
  change: affirmed,
};
