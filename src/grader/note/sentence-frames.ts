/** Beginnings that turn a whole sentence, over its commas: `It is not the case that …`. */
import { findListed } from '../phrase-lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Word } from '../word-forms.ts';

/** A beginning, and what it makes of all that follows. */
interface Frame {
  readonly kind: 'negated' | 'hedged';
  readonly phrase: string;
}

function frames(kind: Frame['kind'], phrases: string): readonly Frame[] {
  return phrases.split(/,\s*/).map((phrase) => ({ kind, phrase: phrase.trim() }));
}

const allFrames: readonly Frame[] = [
  ...frames(
    'negated',
    `it is not the case that,it is not true that,it is not correct that,it is untrue that,
      it is false that,it is wrong that,it is wrong to say that,i do not think that,
      i do not believe that,it cannot be said that,it isnt the case that,it isnt true that`,
  ),
  ...frames(
    'hedged',
    `it may be that,it might be that,it could be that,it is possible that,it is unclear whether,
      it is uncertain whether,it is unclear if,i am not sure whether,i am not sure that,
      i wonder whether,consider whether,we cannot say that,
      i cannot say that,one cannot say that,perhaps,maybe,possibly`,
  ),
];

/** The frames' words, to be looked for with other lists. */
export const framePhrases: readonly string[] = allFrames.map(({ phrase }) => phrase);

/** Words of a label that may stand before a frame: `Sick-day rule: it is not true that …`. */
const labelWordsMax = 14;
/** A frame ends within so many words. */
const frameWordsMax = labelWordsMax + 8;

interface FramedSentence {
  readonly words: readonly Word[];
  readonly breaks: readonly ('none' | 'comma' | 'clause')[];
}

/** The frame at the beginning of a sentence (or after its label, which it turns too). */
export function framesIn({ words, breaks }: FramedSentence): readonly {
  readonly kind: Frame['kind'];
  readonly match: PhraseMatch;
  readonly words: PhraseMatch;
}[] {
  return findListed(words, framePhrases).flatMap(({ phrase, from, to }) => {
    const kind = allFrames[phrase]?.kind;
    if (kind === undefined || to > frameWordsMax) return [];
    if (from !== 0 && (from > labelWordsMax || breaks[from] !== 'clause')) return [];
    // A demand may name `it is` among its words; the frame's last word is nobody's own.
    return [{ kind, match: { from: to - 1, to }, words: { from: 0, to: words.length } }];
  });
}
