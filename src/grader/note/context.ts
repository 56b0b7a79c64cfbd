/** What the words around a phrase say of it: whether it is denied, supposed, past, or left open. */
import { findListed, gatherLists, type ListMatch } from '../phrase-lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import { plainText, type Word, wordsOfPlain } from '../word-forms.ts';
import { asidesIn } from './asides.ts';
import {
  allCues,
  type Cue,
  type CueKind,
  planHedges,
  pseudoCues,
  verdictWords,
  weakHedges,
} from './cues.ts';
import { reachesOf } from './reach.ts';
import { framePhrases, framesIn } from './sentence-frames.ts';

/** A sentence made ready for reading. */
export interface ReadSentence {
  readonly words: readonly Word[];
  /** For each word, the sign before it: a comma, a stop of a clause, or none. */
  readonly breaks: readonly ('none' | 'comma' | 'clause')[];
  readonly isQuestion: boolean;
  /** Short brackets within a clause. */
  readonly asides: readonly PhraseMatch[];
}

function breakBefore(gap: string): 'none' | 'comma' | 'clause' {
  if (gap === ' ') return 'none';
  if (/[;:()[\]\u2014\u2192|!?]|\s[-\u2013=]\s|->|\.\s/.test(gap)) return 'clause';
  return gap.includes(',') ? 'comma' : 'none';
}

const wordHead = /(?:[a-z0-9]+(?:\.\d+)?|[<>%])/y;

/** `Could you phone him?` asks for a deed and not for an answer. */
const request = /^[\s"'*_-]*(?:could|would|can|will) you (?!be\b|say\b|think\b)/i;

function isQuestion(text: string): boolean {
  return /\?["')\]*_]*\s*$/.test(text) && !request.test(text);
}

/** Splits a sentence into words, with the signs between them. */
export function readSentence(text: string): ReadSentence {
  const plain = plainText(text);
  const words = wordsOfPlain(plain);
  let end = 0;
  const gaps = words.map(({ index }) => {
    const gap = plain.slice(end, index);
    wordHead.lastIndex = index;
    end = wordHead.test(plain) ? wordHead.lastIndex : index + 1;
    return gap;
  });
  // The head of an arrow is a word, as `INR > 2` has it.
  const isArrow = (gap: string, at: number) => /[-=]$/.test(gap) && words[at]?.form === '>';
  const breaks = gaps.map((gap, at) =>
    at === 0 ? 'none' : isArrow(gap, at) ? 'clause' : breakBefore(gap),
  );
  return { words, breaks, isQuestion: isQuestion(text), asides: asidesIn(gaps) };
}

function overlaps(left: PhraseMatch, right: PhraseMatch): boolean {
  return left.from < right.to && right.from < left.to;
}

/** A cue found in a sentence: which words it reaches. */
interface Reach {
  readonly kind: CueKind;
  readonly match: PhraseMatch;
  readonly words: PhraseMatch;
  /** The `not` of `not recommended`: a phrase `recommended` does not make the cue its own. */
  readonly core?: PhraseMatch;
}

/** Where the denial itself stands in a cue that has other words as well. */
function coreOf({ phrase }: Cue, { from, to }: PhraseMatch): { readonly core?: PhraseMatch } {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => word === 'not' || word === 'no');
  return at < 0 || words.length !== to - from
    ? {}
    : { core: { from: from + at, to: from + at + 1 } };
}

const cuePhrases = allCues.map(({ phrase }) => phrase);
/** Asked for on the same sentences. */
const cueLists = [pseudoCues, cuePhrases, planHedges, framePhrases];

const knownReaches = new WeakMap<ReadSentence, readonly Reach[]>();

/** All cues of a sentence with their reach; found once, as every fact asks for them. */
export function reachesIn(sentence: ReadSentence): readonly Reach[] {
  const known = knownReaches.get(sentence);
  if (known !== undefined) return known;
  const reaches = findReaches(sentence);
  knownReaches.set(sentence, reaches);
  return reaches;
}

function findReaches(sentence: ReadSentence): readonly Reach[] {
  gatherLists(cueLists);
  const pseudo = findListed(sentence.words, pseudoCues);
  const found = findListed(sentence.words, cuePhrases)
    .filter((match) => !pseudo.some((other) => overlaps(match, other)))
    .flatMap((match) => {
      const cue = allCues[match.phrase];
      return cue === undefined ? [] : [{ cue, match }];
    });
  // `not excluded` hedges and `cannot be ruled out` too: the longer cue counts, not `not` alone.
  const kept = found.filter(
    ({ match }) =>
      !found.some(
        (other) =>
          overlaps(match, other.match) && other.match.to - other.match.from > match.to - match.from,
      ),
  );
  const reaches = kept.flatMap(({ cue, match }) => {
    const all = reachesOf(sentence, { cue, match });
    return all.map((words) => ({ kind: cue.kind, match, words, ...coreOf(cue, match) }));
  });
  return underFrames([...reaches, ...verdictsIn(sentence)], framesIn(sentence));
}

/**
 * Frames turn whole sentences. A frame that denies, over words that are denied already, takes the
 * denial away: `it is not the case that she is not deficient` says that she is.
 */
function underFrames(reaches: readonly Reach[], frames: readonly Reach[]): readonly Reach[] {
  const denying = frames.find(({ kind }) => kind === 'negated');
  if (denying === undefined) return [...reaches, ...frames];
  const isInside = ({ kind, match, words }: Reach) =>
    kind === 'negated' && match.from >= denying.match.to && overlaps(words, denying.words);
  const inside = reaches.filter(isInside);
  const isDeniedTwice = (at: number) =>
    inside.some(({ match, words }) =>
      [match, words].some((own) => overlaps({ from: at, to: at + 1 }, own)),
    );
  const once: Reach[] = [];
  for (let at = denying.words.from; at < denying.words.to; at += 1) {
    if (!isDeniedTwice(at)) once.push({ ...denying, words: { from: at, to: at + 1 } });
  }
  const others = frames.filter((frame) => frame !== denying);
  return [...reaches.filter((reach) => !isInside(reach)), ...others, ...once];
}

/** `AKI: no`, `AKI | absent`, `deficient she is not:`: a last word denies the clause before it. */
function verdictsIn({ words, breaks }: ReadSentence): readonly Reach[] {
  return words.flatMap((word, at) => {
    const isAlone = at + 1 === words.length || breaks[at + 1] !== 'none';
    const isVerdict = breaks[at] === 'clause' && verdictWords.has(word.form);
    if (!isAlone || !(isVerdict || word.form === 'not')) return [];
    let from = at - 1;
    while (from > 0 && breaks[from] !== 'clause' && !beginsContrast(words[from])) from -= 1;
    return [{ kind: 'negated', match: { from: at, to: at + 1 }, words: { from, to: at } }];
  });
}

/** `This one is injury and last week's was not`: the last word denies what the contrast brings. */
function beginsContrast(word: Word | undefined): boolean {
  return word !== undefined && /^(?:and|but|while|whereas)$/.test(word.form);
}

/** The kinds of cue that reach a phrase. Cues that lie inside one of the phrases are its own. */
export function cuesOn(
  phrase: PhraseMatch,
  { reaches, own }: { readonly reaches: readonly Reach[]; readonly own: readonly PhraseMatch[] },
): ReadonlySet<CueKind> {
  return new Set(
    reaches
      .filter((reach) => overlaps(reach.words, phrase))
      .filter((reach) => !own.some((match) => overlaps(match, reach.core ?? reach.match)))
      .map((reach) => reach.kind),
  );
}

/** True where something denies the phrase, or a cue holds it denied: `does not apply`. */
export function isDeniedIn(sentence: ReadSentence, phrase: PhraseMatch): boolean {
  return reachesIn(sentence).some(
    ({ kind, match, words, core }) =>
      kind === 'negated' &&
      (overlaps(words, phrase) ||
        (core !== undefined && phrase.from >= core.to && overlaps(match, phrase))),
  );
}

/**
 * The reaches without the negations that were wanted: in `do not sign the refill` the `not` is
 * spent on a signing that has to be denied, and does not deny the refill.
 */
export function reachesBeside(
  reaches: readonly Reach[],
  denied: readonly PhraseMatch[],
): readonly Reach[] {
  if (denied.length === 0) return reaches;
  const spent = reaches.filter(
    ({ kind, match, words }) =>
      kind === 'negated' &&
      denied.some((other) => overlaps(words, other) || overlaps(match, other)),
  );
  return reaches.filter(
    ({ kind, match }) => kind !== 'negated' || !spent.some((other) => overlaps(other.match, match)),
  );
}

/** `Apixaban may falsely raise the INR` tells what a drug does; no plan is left open by it. */
function tellsEffect({ words }: ReadSentence, { from, to }: PhraseMatch): boolean {
  if (!/^(?:could|may|might|can)$/.test(words[from]?.form ?? '')) return false;
  return words.slice(to, to + 2).some(({ form }) => effectVerb.test(form));
}

const effectVerb = new RegExp(
  [
    '^(?:falsely|raise|cause|lead|worsen|increase|lower|reduce|interfere|affect|harm|damage',
    '|mask|elevate|prolong|potentiate|bleed|overshoot|distort|impair)$',
  ].join(''),
);

/**
 * How a sentence leaves a plan open, by a word that is not in one of the phrases: `strong` where it
 * is for somebody to decide (`consider`, `either`), `weak` where it is only allowed (`may`).
 */
export function planHedge(
  sentence: ReadSentence,
  own: readonly PhraseMatch[],
): 'none' | 'weak' | 'strong' {
  const pseudo = findListed(sentence.words, pseudoCues);
  const isWeak = ({ phrase }: ListMatch) => weakHedges.has(planHedges[phrase] ?? '');
  const hedges = findListed(sentence.words, planHedges).filter(
    (match) =>
      !own.some((other) => overlaps(match, other)) &&
      !tellsEffect(sentence, match) &&
      !pseudo.some((other) => overlaps(match, other)) &&
      inReachOfClause(sentence, { match, own, isWeak: isWeak(match) }),
  );
  if (hedges.length === 0) return 'none';
  return hedges.every(isWeak) ? 'weak' : 'strong';
}

/** A hedge holds for its own part of the sentence: up to the next semicolon, `but`, `because`. */
function inReachOfClause(
  sentence: ReadSentence,
  {
    match,
    own,
    isWeak,
  }: {
    readonly match: PhraseMatch;
    readonly own: readonly PhraseMatch[];
    readonly isWeak: boolean;
  },
): boolean {
  return own.some((phrase) => {
    const [from, to] = phrase.from < match.from ? [phrase.to, match.from] : [match.to, phrase.from];
    for (let at = from; at <= to && at < sentence.words.length; at += 1) {
      const sign = at === 0 ? 'none' : sentence.breaks[at];
      if (sign === 'clause' || (sign === 'comma' && isWeak)) return false;
      if (/^(?:but|because|since|which|so)$/.test(sentence.words[at]?.form ?? '')) return false;
    }
    return true;
  });
}
