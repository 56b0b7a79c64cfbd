/** Mentions: where the notes speak of something, and how: said, denied, supposed, left open. */
import type { StatementFact } from '../patterns.ts';
import { findListed, lexiconOf, type ListMatch, type PhraseLexicon } from '../phrase-lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import {
  cuesOn,
  planHedge,
  isDeniedIn,
  type ReadSentence,
  reachesBeside,
  reachesIn,
  readSentence,
} from './context.ts';
import type { CueKind } from './cues.ts';
import { areLabelledApart } from './labelled-lines.ts';
import { isCommitment, isLeftOpen, isNarrative, offersChoice } from './plan.ts';
import type { Segment } from './segments.ts';

/** One alternative of a statement: groups of phrases, each of which has to be met. */
export type Groups = StatementFact['anyOf'][number];

/** A segment with its words read once. */
export interface ReadSegment {
  readonly segment: Segment;
  readonly sentence: ReadSentence;
  /** Headings and lead-in: a group may be met there, but not all of them. */
  readonly above: ReadSentence;
}

/** By the headings, which sentences share, and then by what leads in. */
const knownAbove = new WeakMap<readonly string[], Map<string, ReadSentence>>();

function readAbove({ lead, headings }: Segment): ReadSentence {
  const byLead = knownAbove.get(headings) ?? new Map<string, ReadSentence>();
  knownAbove.set(headings, byLead);
  const read = byLead.get(lead) ?? readSentence([lead, ...headings.slice(0, 2)].join(' ; '));
  byLead.set(lead, read);
  return read;
}

const knownSegments = new WeakMap<Segment, ReadSegment>();

/** Reads a segment's words; once, as every checkpoint on notes asks for them. */
export function readSegment(segment: Segment): ReadSegment {
  const known = knownSegments.get(segment);
  if (known !== undefined) return known;
  const read = { segment, sentence: readSentence(segment.text), above: readAbove(segment) };
  knownSegments.set(segment, read);
  return read;
}

/** How a place in the notes speaks of the fact. */
export interface Mention {
  readonly parts: readonly ReadSegment[];
  readonly how: 'asserted' | 'negated' | 'hypothetical' | 'open' | 'past' | 'other-person';
  /** Whose words it gives: a report of what somebody wrote or asked is not the writer's view. */
  readonly isReported: boolean;
  readonly isCommitted: boolean;
  /** True where it is left to somebody: under Options, with `consider`, `either`, `up to you`. */
  readonly isUndecided: boolean;
  /** For each group, the words that met it (empty where a heading did), and what turns them. */
  readonly groups: readonly { readonly words: string; readonly isNegated: boolean }[];
}

const reported = new RegExp(
  [
    // What is put on the list of intolerances is the writer's own deed.
    String.raw`\b(?:notes?|letter|message|(?<!(?:allergy|intolerance) )list|listed`,
    '|report|reported|reports|states?',
    // What nobody could say to somebody denies nothing of the thing itself.
    String.raw`|(?:nobody|no one) [a-z ]{0,30}\btell`,
    '|stated|says|said|told|asked|asks|request|requested|labell?ed|documented',
    '|charted|flagged|according|concern(?:ed)?|interpreted|called|thought',
    String.raw`|believed|assumed|attributed by|alert|dr\.? [a-z]+ (?:read|took|diagnosed|coded)`,
    String.raw`|covering|cover's|cover)\b`,
  ].join(''),
  'i',
);

/**
 * Where a phrase of a group stands; `isDenied` where the group wants it denied, and it is;
 * `isNamed` where it only has to be named, denied or not.
 */
interface WantedMatch extends PhraseMatch {
  readonly isDenied?: true;
  readonly isNamed?: true;
}

interface GroupMatch {
  readonly part: ReadSegment;
  readonly match: WantedMatch;
  readonly cues: ReadonlySet<CueKind>;
}

/** Of the places where a phrase stands those where something denies it. */
function deniedAmong(
  sentence: ReadSentence,
  matches: readonly PhraseMatch[],
): readonly WantedMatch[] {
  return matches
    .filter((match) => isDeniedIn(sentence, match))
    .map((match) => ({ ...match, isDenied: true }));
}

/** A phrase that has to be denied: `!sign*` is met by `not to be signed`. */
function wantsDenial(phrase: string): boolean {
  return phrase.startsWith('!');
}

/** A phrase that only has to be named: `no losartan; resume it after` names `~losartan`. */
function wantsName(phrase: string): boolean {
  return phrase.startsWith('~');
}

/** Every place where a group's phrases stand in a sentence. */
export function matchesOf(
  { sentence }: ReadSegment,
  group: readonly string[],
): readonly WantedMatch[] {
  const matches = findListed(sentence.words, group);
  const isPlain = ({ phrase }: ListMatch) => !/^[!~]/.test(group[phrase] ?? '');
  if (matches.every(isPlain)) return matches;
  return matches.flatMap((match): readonly WantedMatch[] => {
    const phrase = group[match.phrase] ?? '';
    if (wantsDenial(phrase)) return deniedAmong(sentence, [match]);
    return [wantsName(phrase) ? { ...match, isNamed: true } : match];
  });
}

function withoutDenial(cues: ReadonlySet<CueKind>): ReadonlySet<CueKind> {
  return new Set([...cues].filter((kind) => kind !== 'negated'));
}

function groupMatches(
  parts: readonly ReadSegment[],
  {
    group,
    own,
  }: {
    readonly group: readonly string[];
    readonly own: ReadonlyMap<ReadSegment, readonly WantedMatch[]>;
  },
): readonly GroupMatch[] {
  return parts.flatMap((part) => {
    const matches = own.get(part) ?? [];
    const denied = matches.filter(({ isDenied }) => isDenied);
    const reaches = reachesBeside(reachesIn(part.sentence), denied);
    return matchesOf(part, group).map((match) => {
      const cues = cuesOn(match, { reaches, own: matches });
      return { part, match, cues: match.isNamed ? withoutDenial(cues) : cues };
    });
  });
}

function isMetAbove(parts: readonly ReadSegment[], group: readonly string[]): boolean {
  return parts.some(({ above }) => {
    const own = findListed(above.words, group);
    // `This is no coincidence: …` does not lend the coincidence to what stands below.
    const isDenied = (match: ListMatch) =>
      cuesOn(match, { reaches: reachesIn(above), own }).has('negated');
    return own.some((match) => !wantsDenial(group[match.phrase] ?? '') && !isDenied(match));
  });
}

/** The best match of a group: one that nothing turns, else the least turned. */
function bestOf(matches: readonly GroupMatch[]): GroupMatch | undefined {
  const rank = ({ cues }: GroupMatch) => (cues.has('negated') ? 10 : 0) + cues.size;
  return [...matches].sort((left, right) => rank(left) - rank(right))[0];
}

function howOf(best: readonly GroupMatch[], parts: readonly ReadSegment[]): Mention['how'] {
  const some = (kind: CueKind) => best.some(({ cues }) => cues.has(kind));
  const every = (kind: CueKind) => best.every(({ cues }) => cues.has(kind));
  if (some('other-person')) return 'other-person';
  if (some('hedged')) return 'open';
  if (some('negated')) return 'negated';
  if (parts.some(({ sentence }) => sentence.isQuestion)) return 'open';
  if (every('hypothetical')) return 'hypothetical';
  return every('historical') ? 'past' : 'asserted';
}

function wordsOfMatch({ part, match }: GroupMatch): string {
  const words = part.sentence.words.slice(match.from, match.to);
  return words.map((word) => word.stem).join(' ');
}

/**
 * True when one mention denies what the other says, in the same words: `injury` denied does not
 * contradict `acute kidney injury` said.
 */
export function contradicts(negated: Mention, said: Mention): boolean {
  return negated.groups.every(
    ({ words, isNegated }, index) => !isNegated || words === said.groups[index]?.words,
  );
}

/** How these neighbouring sentences speak of the groups; undefined when they do not. */
function mentionIn(parts: readonly ReadSegment[], groups: Groups): Mention | undefined {
  // Most places lack a group: that is seen before anything else is read.
  const lacks = (group: readonly string[]): boolean =>
    parts.every((part) => matchesOf(part, group).length === 0) && !isMetAbove(parts, group);
  if (groups.some(lacks)) return undefined;
  // Lines with labels of their own say one thing only where they share some of it.
  const isShared = (group: readonly string[]): boolean =>
    parts.every((part) => matchesOf(part, group).length > 0);
  const labelled = parts.map(({ segment }) => segment);
  if (areLabelledApart(labelled) && !groups.some(isShared)) return undefined;
  const own = new Map(
    parts.map((part) => [part, groups.flatMap((group) => matchesOf(part, group))]),
  );
  const found = groups.map((group) => bestOf(groupMatches(parts, { group, own })));
  const isMissing = found.some((match, index) => {
    const group = groups[index];
    return match === undefined && (group === undefined || !isMetAbove(parts, group));
  });
  const best = found.filter((match) => match !== undefined);
  if (isMissing) return undefined;
  // Every sentence has to contribute, else the mention is a smaller one.
  if (best.length === 0 || parts.some((part) => !best.some((item) => item.part === part))) {
    return undefined;
  }
  const how = howOf(best, parts);
  const isUnderOptions = parts.some(({ segment }) => isLeftOpen(segment));
  const hedges = parts.map((part) => planHedge(part.sentence, own.get(part) ?? []));
  const isOpen = isUnderOptions || hedges.some((hedge) => hedge !== 'none');
  return {
    parts,
    how: how === 'asserted' && isUnderOptions ? 'open' : how,
    isReported: parts.some(({ segment }) => reported.test(segment.text)),
    isUndecided: isUnderOptions || hedges.includes('strong'),
    isCommitted: !isOpen && isCommittedTo({ parts, groups, best, how }),
    groups: found.map((match) => ({
      words: match === undefined ? '' : wordsOfMatch(match),
      isNegated: match?.cues.has('negated') ?? false,
    })),
  };
}

function isCommittedTo(mention: {
  readonly parts: readonly ReadSegment[];
  readonly groups: Groups;
  readonly best: readonly GroupMatch[];
  readonly how: Mention['how'];
}): boolean {
  const { parts, groups, best, how } = mention;
  // A condition is part of many good plans: `if potassium is above 5.5, stop losartan`.
  if (how !== 'asserted' && how !== 'hypothetical' && how !== 'past') return false;
  if (how === 'past' && !parts.some(({ segment }) => isCommitment(segment))) return false;
  if (parts.every(({ segment }) => isNarrative(segment))) return false;
  if (best.some(({ part }) => part.sentence.isQuestion)) return false;
  const offers = parts.some(({ sentence }) =>
    offersChoice(sentence.words, (left, right) =>
      groups.some((group) => {
        const matches = findListed(sentence.words, group);
        const holds = (at: number) => matches.some(({ from, to }) => at >= from && at < to);
        return holds(left) && holds(right);
      }),
    ),
  );
  return !offers && parts.some(({ segment }) => isCommitment(segment));
}

function areNeighbours(left: ReadSegment, right: ReadSegment | undefined): right is ReadSegment {
  if (right === undefined || left.segment.document !== right.segment.document) return false;
  if (left.segment.row !== undefined || right.segment.row !== undefined) return false;
  return left.segment.headings[0] === right.segment.headings[0];
}

/** Positions of segments, by the number of a list of which a phrase stands there. */
type Places = ReadonlyMap<number, readonly number[]>;

const knownPlaces = new WeakMap<readonly ReadSegment[], Map<PhraseLexicon, Places>>();

/** Where the lists of a lexicon stand; found once for all facts of a checkpoint. */
function placesIn(segments: readonly ReadSegment[], lexicon: PhraseLexicon): Places {
  const byLexicon = knownPlaces.get(segments) ?? new Map<PhraseLexicon, Places>();
  knownPlaces.set(segments, byLexicon);
  const known = byLexicon.get(lexicon);
  if (known !== undefined) return known;
  const places = new Map<number, number[]>();
  for (const [position, { sentence }] of segments.entries()) {
    for (const list of lexicon.read(sentence.words).keys()) {
      const positions = places.get(list);
      if (positions === undefined) places.set(list, [position]);
      else positions.push(position);
    }
  }
  byLexicon.set(lexicon, places);
  return places;
}

/** Positions of the segments in which one of the groups stands. */
function segmentsWith(groups: Groups, segments: readonly ReadSegment[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const group of groups) {
    const lexicon = lexiconOf(group);
    const list = lexicon.numberOf(group);
    const positions = list === undefined ? [] : placesIn(segments, lexicon).get(list);
    for (const position of positions ?? []) found.add(position);
  }
  return found;
}

/** All mentions: in one sentence, and across two neighbours. */
export function mentionsOf(groups: Groups, segments: readonly ReadSegment[]): readonly Mention[] {
  const candidates = segmentsWith(groups, segments);
  return [...candidates]
    .sort((left, right) => left - right)
    .flatMap((index) => {
      const part = segments[index];
      if (part === undefined) return [];
      const alone = mentionIn([part], groups);
      if (alone !== undefined) return [alone];
      const next = segments[index + 1];
      if (!candidates.has(index + 1) || !areNeighbours(part, next)) return [];
      const both = mentionIn([part, next], groups);
      return both === undefined ? [] : [both];
    });
}
