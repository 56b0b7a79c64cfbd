/** What the words around a phrase say of it: whether it is denied, supposed, past, or left open. */
import { findPhrase, type PhraseMatch } from '../phrases.ts';
import { plainText, plainWords, type Word } from '../word-forms.ts';
import {
  allCues,
  clauseBreaks,
  clauseVerbs,
  type Cue,
  type CueKind,
  planHedges,
  pseudoCues,
} from './cues.ts';

/** A sentence made ready for reading. */
export interface ReadSentence {
  readonly words: readonly Word[];
  /** For each word, the sign before it: a comma, a stop of a clause, or none. */
  readonly breaks: readonly ('none' | 'comma' | 'clause')[];
  readonly isQuestion: boolean;
}

function breakBefore(gap: string): 'none' | 'comma' | 'clause' {
  if (/[;:()[\]\u2014\u2192|!?]|\s[-\u2013]\s|->|\.\s/.test(gap)) return 'clause';
  return gap.includes(',') ? 'comma' : 'none';
}

/** Splits a sentence into words, with the signs between them. */
export function readSentence(text: string): ReadSentence {
  const plain = plainText(text);
  const words = plainWords(text);
  const ends = words.map((word) => {
    const rest = /^(?:[a-z0-9]+(?:\.\d+)?|[<>%])/.exec(plain.slice(word.index, word.index + 60));
    return word.index + (rest?.[0].length ?? 1);
  });
  const breaks = words.map((word, index) =>
    index === 0 ? 'none' : breakBefore(plain.slice(ends[index - 1] ?? 0, word.index)),
  );
  return { words, breaks, isQuestion: /\?["')\]*_]*\s*$/.test(text) };
}

function overlaps(left: PhraseMatch, right: PhraseMatch): boolean {
  return left.from < right.to && right.from < left.to;
}

/** A word that shows that the clause is a new one: `, creatinine is …`. */
function beginsClause(sentence: ReadSentence, at: number): boolean {
  for (let index = at; index < Math.min(at + 6, sentence.words.length); index += 1) {
    if (index > at && sentence.breaks[index] !== 'none') return false;
    if (clauseVerbs.has(sentence.words[index]?.form ?? '')) return true;
  }
  return false;
}

/** True when the cue's reach ends before this word. */
function endsReach(
  sentence: ReadSentence,
  { at, cue }: { readonly at: number; readonly cue: Cue },
) {
  const sign = sentence.breaks[at];
  const word = sentence.words[at]?.form ?? '';
  if (sign === 'clause') return cue.kind !== 'hypothetical' || cue.reach === 'before';
  if (clauseBreaks.has(word)) return cue.kind !== 'hedged';
  if (sign === 'comma') return !cue.overCommas || beginsClause(sentence, at);
  if (cue.kind === 'hypothetical') return word === 'then';
  return word === 'and' && clauseVerbs.has(sentence.words[at + 1]?.form ?? '');
}

/** The words that a cue reaches, from `from` to `to` (exclusive). */
function reachOf(sentence: ReadSentence, cue: Cue, match: PhraseMatch): PhraseMatch {
  const { words } = sentence;
  if (cue.reach === 'after') {
    let to = match.to;
    while (to < words.length && to - match.to < cue.wordsMax) {
      if (endsReach(sentence, { at: to, cue })) break;
      to += 1;
    }
    return { from: match.to, to };
  }
  let from = match.from;
  while (from > 0 && match.from - from < cue.wordsMax) {
    const sign = sentence.breaks[from];
    if (sign !== 'none' || clauseBreaks.has(words[from - 1]?.form ?? '')) break;
    from -= 1;
  }
  return { from, to: match.from };
}

/** A cue found in a sentence: which words it reaches. */
export interface Reach {
  readonly kind: CueKind;
  readonly match: PhraseMatch;
  readonly words: PhraseMatch;
}

/** All cues of a sentence with their reach. */
export function reachesIn(sentence: ReadSentence): readonly Reach[] {
  const pseudo = pseudoCues.flatMap((phrase) => findPhrase(sentence.words, phrase));
  const found = allCues.flatMap((cue) =>
    findPhrase(sentence.words, cue.phrase)
      .filter((match) => !pseudo.some((other) => overlaps(match, other)))
      .map((match) => ({ cue, match })),
  );
  // `not excluded` hedges and `cannot be ruled out` too: the longer cue counts, not `not` alone.
  const kept = found.filter(
    ({ match }) =>
      !found.some(
        (other) =>
          overlaps(match, other.match) && other.match.to - other.match.from > match.to - match.from,
      ),
  );
  return kept.map(({ cue, match }) => ({
    kind: cue.kind,
    match,
    words: reachOf(sentence, cue, match),
  }));
}

/** The kinds of cue that reach a phrase. Cues that lie inside one of the phrases are its own. */
export function cuesOn(
  phrase: PhraseMatch,
  { reaches, own }: { readonly reaches: readonly Reach[]; readonly own: readonly PhraseMatch[] },
): ReadonlySet<CueKind> {
  return new Set(
    reaches
      .filter((reach) => overlaps(reach.words, phrase))
      .filter((reach) => !own.some((match) => overlaps(match, reach.match)))
      .map((reach) => reach.kind),
  );
}

/** True when the sentence leaves a plan open, by a word that is not in one of the phrases. */
export function hedgesPlan(sentence: ReadSentence, own: readonly PhraseMatch[]): boolean {
  const pseudo = pseudoCues.flatMap((phrase) => findPhrase(sentence.words, phrase));
  return planHedges.some((phrase) =>
    findPhrase(sentence.words, phrase).some(
      (match) =>
        !own.some((other) => overlaps(match, other)) &&
        !pseudo.some((other) => overlaps(match, other)) &&
        inReachOfClause(sentence, { match, own }),
    ),
  );
}

/** A hedge holds for its own part of the sentence: up to the next semicolon or `but`. */
function inReachOfClause(
  sentence: ReadSentence,
  { match, own }: { readonly match: PhraseMatch; readonly own: readonly PhraseMatch[] },
): boolean {
  return own.some((phrase) => {
    const [from, to] = phrase.from < match.from ? [phrase.to, match.from] : [match.to, phrase.from];
    for (let at = from; at <= to && at < sentence.words.length; at += 1) {
      if (at > 0 && sentence.breaks[at] === 'clause') return false;
      if (sentence.words[at]?.form === 'but') return false;
    }
    return true;
  });
}
