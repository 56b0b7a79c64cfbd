/** What the words around a phrase say of it: whether it is denied, supposed, past, or left open. */
import { findListed, gatherLists } from '../phrase-lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import { plainText, type Word, wordsOfPlain } from '../word-forms.ts';
import { asidesIn } from './asides.ts';
import {
  allCues,
  clauseBreaks,
  clauseVerbs,
  type Cue,
  type CueKind,
  planHedges,
  pseudoCues,
  verdictWords,
  weakHedges,
} from './cues.ts';
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
  if (/[;:()[\]\u2014\u2192|!?]|\s[-\u2013]\s|->|\.\s/.test(gap)) return 'clause';
  return gap.includes(',') ? 'comma' : 'none';
}

const wordHead = /(?:[a-z0-9]+(?:\.\d+)?|[<>%])/y;

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
  const breaks = gaps.map((gap, position) => (position === 0 ? 'none' : breakBefore(gap)));
  return { words, breaks, isQuestion: /\?["')\]*_]*\s*$/.test(text), asides: asidesIn(gaps) };
}

function overlaps(left: PhraseMatch, right: PhraseMatch): boolean {
  return left.from < right.to && right.from < left.to;
}

/** A word that shows that the clause is a new one: `, creatinine is …`. */
function beginsClause(sentence: ReadSentence, at: number): boolean {
  // `no dose of losartan, of metformin or of …`: the list goes on.
  if (/^(?:of|or|nor)$/.test(sentence.words[at]?.form ?? '')) return false;
  for (let index = at; index < Math.min(at + 6, sentence.words.length); index += 1) {
    if (index > at && sentence.breaks[index] !== 'none') return false;
    if (clauseVerbs.has(sentence.words[index]?.form ?? '')) return true;
  }
  return false;
}

/** `as` that gives a reason; not the one of `such as` and `as well as`. */
function isReason(sentence: ReadSentence, at: number): boolean {
  if (sentence.words[at]?.form !== 'as') return false;
  const before = sentence.words[at - 1]?.form ?? '';
  const after = sentence.words[at + 1]?.form ?? '';
  return (
    !/^(?:such|well|far|long|soon|much|not|same|interpreted|regarded|labeled|read)$/.test(before) &&
    !/^(?:well|long|soon|far|much|needed)$/.test(after)
  );
}

/** `was not given the card`: the verb, and not `given` that tells a reason. */
function isGivenAway(sentence: ReadSentence, at: number): boolean {
  const before = sentence.words[at - 1]?.form ?? '';
  return (
    sentence.words[at]?.form === 'given' &&
    /^(?:not|never|is|are|was|were|be|been|being|isnt|arent|wasnt|werent|to)$/.test(before)
  );
}

/** True when the cue's reach ends before this word. */
function endsReach(
  sentence: ReadSentence,
  { at, cue }: { readonly at: number; readonly cue: Cue },
) {
  const sign = sentence.breaks[at];
  const word = sentence.words[at]?.form ?? '';
  if (sign === 'clause') return true;
  const isBreak = clauseBreaks.has(word) && !isGivenAway(sentence, at);
  if (isBreak || isReason(sentence, at)) return cue.kind !== 'hedged';
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

/** Behind a bracket a denial reaches this far: `do not give iron (Venofer) ever again`. */
const behindAsideMax = 4;

/** The words behind a bracket that a cue before it reaches too. */
function reachBehindAside(sentence: ReadSentence, cue: Cue, reach: PhraseMatch): PhraseMatch[] {
  const aside = sentence.asides.find(({ from }) => from === reach.to);
  if (cue.reach === 'before' || aside === undefined) return [];
  const isEnd = (at: number) =>
    /^(?:and|or|but|so|because|as)$/.test(sentence.words[at]?.form ?? '') ||
    (at > aside.to && endsReach(sentence, { at, cue }));
  let to = aside.to;
  while (to < sentence.words.length && to - aside.to < behindAsideMax && !isEnd(to)) to += 1;
  return to > aside.to ? [{ from: aside.to, to }] : [];
}

/** A cue found in a sentence: which words it reaches. */
interface Reach {
  readonly kind: CueKind;
  readonly match: PhraseMatch;
  readonly words: PhraseMatch;
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
    const words = reachOf(sentence, cue, match);
    const all = [words, ...reachBehindAside(sentence, cue, words)];
    return all.map((each) => ({ kind: cue.kind, match, words: each }));
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
    inside.some(
      ({ match, words }) => overlaps({ from: at, to: at + 1 }, words) || match.from === at,
    );
  const once: Reach[] = [];
  for (let at = denying.words.from; at < denying.words.to; at += 1) {
    if (!isDeniedTwice(at)) once.push({ ...denying, words: { from: at, to: at + 1 } });
  }
  const others = frames.filter((frame) => frame !== denying);
  return [...reaches.filter((reach) => !isInside(reach)), ...others, ...once];
}

/** `AKI: no`, `AKI | absent`: a word alone that denies the clause before it. */
function verdictsIn({ words, breaks }: ReadSentence): readonly Reach[] {
  return words.flatMap((word, at) => {
    const isAlone = at + 1 === words.length || breaks[at + 1] !== 'none';
    if (!isAlone || breaks[at] !== 'clause' || !verdictWords.has(word.form)) return [];
    let from = at - 1;
    while (from > 0 && breaks[from] !== 'clause') from -= 1;
    return [{ kind: 'negated', match: { from: at, to: at + 1 }, words: { from, to: at } }];
  });
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
    ({ kind, words }) => kind === 'negated' && denied.some((match) => overlaps(words, match)),
  );
  return reaches.filter(
    ({ kind, match }) => kind !== 'negated' || !spent.some((other) => overlaps(other.match, match)),
  );
}

/** True when the sentence leaves a plan open, by a word that is not in one of the phrases. */
export function hedgesPlan(sentence: ReadSentence, own: readonly PhraseMatch[]): boolean {
  const pseudo = findListed(sentence.words, pseudoCues);
  return findListed(sentence.words, planHedges).some(
    (match) =>
      !own.some((other) => overlaps(match, other)) &&
      !pseudo.some((other) => overlaps(match, other)) &&
      inReachOfClause(sentence, {
        match,
        own,
        isWeak: weakHedges.has(planHedges[match.phrase] ?? ''),
      }),
  );
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
