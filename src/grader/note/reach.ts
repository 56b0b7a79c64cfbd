/** How far a cue reaches: up to the end of its clause, and where it goes on behind that. */
import type { PhraseMatch } from '../phrases.ts';
import type { Word } from '../word-forms.ts';
import { clauseBreaks, clauseVerbs, type Cue } from './cues.ts';

/** A sentence by its words and the signs between them. */
interface Clauses {
  readonly words: readonly Word[];
  /** For each word, the sign before it. */
  readonly breaks: readonly ('none' | 'comma' | 'clause')[];
  /** Short brackets within a clause. */
  readonly asides: readonly PhraseMatch[];
}

/** A word that shows that the clause is a new one: `, creatinine is …`. */
function beginsClause(sentence: Clauses, at: number): boolean {
  // `no dose of losartan, of metformin or of …`: the list goes on.
  if (/^(?:of|or|nor)$/.test(sentence.words[at]?.form ?? '')) return false;
  // `The stop had no effect on the man, who takes both`.
  if (sentence.words[at]?.form === 'who') return true;
  for (let index = at; index < Math.min(at + 6, sentence.words.length); index += 1) {
    if (index > at && sentence.breaks[index] !== 'none') return false;
    if (clauseVerbs.has(sentence.words[index]?.form ?? '')) return true;
  }
  return false;
}

/** One to three words and a verb: `score does not apply`. */
function opensWithVerb({ words, breaks }: Clauses, from: number): boolean {
  for (let at = from; at < Math.min(from + 4, words.length); at += 1) {
    if (breaks[at] !== 'none') return false;
    const form = words[at]?.form ?? '';
    if (at > from && /^(?:is|are|was|were|does|did|has|had|will|should|must)$/.test(form)) {
      return true;
    }
  }
  return false;
}

/** A result ends a list of what is denied: `no diarrhoea, systolic > 110, losartan 50`. */
function beginsResult({ words, breaks }: Clauses, at: number): boolean {
  for (let index = at; index < Math.min(at + 6, words.length); index += 1) {
    if (index > at && breaks[index] !== 'none') return false;
    if (/^(?:\d|[<>])/.test(words[index]?.form ?? '')) return true;
  }
  return false;
}

/** Words behind which `as` says what something is taken for: `qualifies as injury`. */
const beforeRole = new RegExp(
  [
    '^(?:such|well|far|long|soon|much|not|same|interpreted|regarded|labeled|read|qualif(?:y|ies)',
    '|qualified|counts?|counted|coded?|classif(?:y|ied)|classed|considered|seen|taken|treated',
    '|described|known|listed|entered|recorded|diagnosed|regard|interpret|see|treat|describe',
    '|amounts?)$',
  ].join(''),
);

/** Verbs that may have their object before `as`. */
const roleVerb = /^(?:regard|label|code|classify|interpret|describe|count|see|treat)s?$/;

/** `as` that gives a reason; not the one of `such as` and `as well as`. */
function isReason(sentence: Clauses, at: number): boolean {
  if (sentence.words[at]?.form !== 'as') return false;
  const before = sentence.words[at - 1]?.form ?? '';
  const after = sentence.words[at + 1]?.form ?? '';
  if (beforeRole.test(before) || /^(?:well|long|soon|far|much|needed)$/.test(after)) return false;
  // `Regard it as`, `label this rise as`: the verb may stand before what it is said of.
  const verb = [2, 3].find((back) => roleVerb.test(sentence.words[at - back]?.form ?? ''));
  const object = verb === undefined ? '' : (sentence.words[at - verb + 1]?.form ?? '');
  return !/^(?:it|this|that|these|them|the)$/.test(object);
}

/** `was not given the card`: the verb, and not `given` that tells a reason. */
function isGivenAway(sentence: Clauses, at: number): boolean {
  const before = sentence.words[at - 1]?.form ?? '';
  return (
    sentence.words[at]?.form === 'given' &&
    /^(?:not|never|is|are|was|were|be|been|being|isnt|arent|wasnt|werent|to)$/.test(before)
  );
}

/** `should therefore remove`: behind an auxiliary such a word stands within its clause. */
function isWithinVerb({ words }: Clauses, at: number): boolean {
  if (!/^(?:therefore|thus|hence|however|so)$/.test(words[at]?.form ?? '')) return false;
  return /^(?:should|must|will|would|can|may|is|are|was|were|be|has|have|does|do|did)$/.test(
    words[at - 1]?.form ?? '',
  );
}

/** `… and the score does not apply`: behind `and` an article and a verb begin a clause. */
function beginsClauseBehindAnd(sentence: Clauses, at: number): boolean {
  const next = sentence.words[at + 1]?.form ?? '';
  if (/^(?:i|we|you|he|she|it|they)$/.test(next) || clauseVerbs.has(next)) return true;
  return /^(?:the|this|that|her|his)$/.test(next) && opensWithVerb(sentence, at + 2);
}

/** True when the cue's reach ends before this word. */
function endsReach(sentence: Clauses, { at, cue }: { readonly at: number; readonly cue: Cue }) {
  const sign = sentence.breaks[at];
  const word = sentence.words[at]?.form ?? '';
  if (sign === 'clause') return true;
  const isBreak =
    clauseBreaks.has(word) && !isGivenAway(sentence, at) && !isWithinVerb(sentence, at);
  if (isBreak || isReason(sentence, at)) return cue.kind !== 'hedged';
  if (sign === 'comma') {
    // `Her sister, seen here too, is iron replete`: a verb alone goes on with the same person.
    const goesOn = cue.kind === 'other-person' && /^(?:is|was|has|had)$/.test(word);
    const isNew =
      beginsClause(sentence, at) ||
      beginsResult(sentence, at) ||
      (word === 'and' && beginsClauseBehindAnd(sentence, at));
    return !goesOn && (!cue.overCommas || isNew);
  }
  if (cue.kind === 'hypothetical') return word === 'then';
  return word === 'and' && beginsClauseBehindAnd(sentence, at);
}

/** `not, at present, deficient`: so many words between commas interrupt and end nothing. */
const insertionWordsMax = 4;

/** Where the words behind a cue begin, or behind what commas put in between. */
function beginOf({ words, breaks }: Clauses, cue: Cue, at: number): number {
  if (!cue.phrase.startsWith('not') || breaks[at] !== 'comma') return at;
  for (let end = at + 1; end <= at + insertionWordsMax && end < words.length; end += 1) {
    if (breaks[end] === 'comma') return end;
    if (breaks[end] !== 'none') return at;
  }
  return at;
}

/** The words that a cue reaches, from `from` to `to` (exclusive). */
function reachOf(sentence: Clauses, cue: Cue, match: PhraseMatch): PhraseMatch {
  const { words } = sentence;
  if (cue.reach === 'after') {
    const begin = beginOf(sentence, cue, match.to);
    let to = begin;
    while (to < words.length && to - begin < cue.wordsMax) {
      if (!(to === begin && begin > match.to) && endsReach(sentence, { at: to, cue })) break;
      to += 1;
    }
    return { from: begin, to };
  }
  let from = match.from;
  // `AKI: not present`: a verdict that stands alone is on what the colon follows.
  const isAlone = match.to >= words.length || sentence.breaks[match.to] !== 'none';
  while (from > 0 && match.from - from < cue.wordsMax) {
    const sign = from === match.from && isAlone ? 'none' : sentence.breaks[from];
    if (sign !== 'none' || clauseBreaks.has(words[from - 1]?.form ?? '')) break;
    // `Comes from the valve and may be reported`: the hedge is of the second verb.
    if (from === match.from && cue.kind === 'hedged' && words[from - 1]?.form === 'and') break;
    from -= 1;
  }
  return { from, to: match.from };
}

/** Behind a bracket a denial reaches this far: `do not give iron (Venofer) ever again`. */
const behindAsideMax = 4;

/** The words behind a bracket that a cue before it reaches too. */
function reachBehindAside(sentence: Clauses, cue: Cue, reach: PhraseMatch): PhraseMatch[] {
  const aside = sentence.asides.find(({ from }) => from === reach.to);
  if (cue.reach === 'before' || aside === undefined) return [];
  const isEnd = (at: number) =>
    /^(?:and|or|but|so|because|as)$/.test(sentence.words[at]?.form ?? '') ||
    (at > aside.to && endsReach(sentence, { at, cue }));
  let to = aside.to;
  while (to < sentence.words.length && to - aside.to < behindAsideMax && !isEnd(to)) to += 1;
  return to > aside.to ? [{ from: aside.to, to }] : [];
}

/** What follows from a condition is supposed with it: `if it is high, the kidney wastes it`. */
function reachOfCondition(sentence: Clauses, cue: Cue, reach: PhraseMatch): PhraseMatch[] {
  const opens = reach.from < 2 || sentence.breaks[reach.from - 1] === 'clause';
  const follows =
    sentence.breaks[reach.to] === 'comma' || sentence.words[reach.to]?.form === 'then';
  if (!/^(?:if|assuming)$/.test(cue.phrase) || !opens || !follows) return [];
  let to = reach.to + 1;
  while (to < sentence.words.length && sentence.breaks[to] !== 'clause') to += 1;
  return [{ from: reach.to, to }];
}

/** All words that a cue reaches, as stretches from `from` to `to` (exclusive). */
export function reachesOf(
  sentence: Clauses,
  { cue, match }: { readonly cue: Cue; readonly match: PhraseMatch },
): readonly PhraseMatch[] {
  const reach = reachOf(sentence, cue, match);
  return [
    reach,
    ...reachBehindAside(sentence, cue, reach),
    ...reachOfCondition(sentence, cue, reach),
  ];
}
