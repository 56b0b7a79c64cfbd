/** Is something said to be so, denied, recommended, or nowhere said? */
import type { StatementFact } from '../patterns.ts';
import {
  contradicts,
  type Groups,
  matchesOf,
  type Mention,
  mentionsOf,
  type ReadSegment,
} from './mention.ts';
import { isCommitment, oppositeVerbs } from './plan.ts';
import type { Segment } from './segments.ts';

/** What was found on a statement: whether it holds, why not, and the sentence it rests on. */
export interface StatementFinding {
  readonly isMet: boolean;
  /** For a clinician, when it is not met. */
  readonly why: string;
  readonly quotes: readonly Segment[];
}

function quotesOf(mention: Mention | undefined): readonly Segment[] {
  return mention?.parts.map(({ segment }) => segment) ?? [];
}

function met(mention: Mention | undefined): StatementFinding {
  return { isMet: true, why: '', quotes: quotesOf(mention) };
}

function unmet(why: string, mention?: Mention): StatementFinding {
  return { isMet: false, why, quotes: quotesOf(mention) };
}

const nearby: Readonly<Record<Mention['how'], string>> = {
  asserted: 'it is said',
  negated: 'it is denied',
  hypothetical: 'it is only supposed',
  open: 'it is left open',
  past: 'it is told as history',
  'other-person': 'it is said of somebody else',
};

/** Advice that leaves the choice to somebody is none. */
function leftUndecided(mention: Mention): Mention {
  const isGiven = mention.how === 'asserted' || mention.how === 'hypothetical';
  return isGiven && mention.isUndecided ? { ...mention, how: 'open' } : mention;
}

/** `hypothetical` counts for a rule: `if you vomit, leave out losartan` gives one. */
function judgeSaid(
  mentions: readonly Mention[],
  hows: readonly Mention['how'][],
): StatementFinding {
  const allSaid = mentions.filter(({ how }) => hows.includes(how));
  const said = allSaid[0];
  if (said === undefined) {
    const other = mentions[0];
    return other === undefined ? unmet('nothing says it') : unmet(nearby[other.how], other);
  }
  const against = mentions.find(
    (mention) =>
      mention.how === 'negated' &&
      mention.parts.length === 1 &&
      !mention.isReported &&
      allSaid.some((other) => contradicts(mention, other)),
  );
  return against === undefined ? met(said) : unmet('it is both said and denied', against);
}

function judgeDenied(mentions: readonly Mention[]): StatementFinding {
  const denied = mentions.find(({ how }) => how === 'negated');
  if (denied === undefined) {
    const other = mentions[0];
    return other === undefined ? unmet('nothing denies it') : unmet(nearby[other.how], other);
  }
  const allDenied = mentions.filter(({ how }) => how === 'negated');
  const against = mentions.find(
    (mention) =>
      mention.how === 'asserted' &&
      mention.parts.length === 1 &&
      !mention.isReported &&
      allDenied.some((other) => contradicts(other, mention)),
  );
  return against === undefined ? met(denied) : unmet('it is both denied and said', against);
}

function judgeNotAsserted(mentions: readonly Mention[]): StatementFinding {
  const said = mentions.find(
    ({ how, parts, isReported }) => how === 'asserted' && parts.length === 1 && !isReported,
  );
  return said === undefined ? met(undefined) : unmet('it is said', said);
}

function judgeNotRecommended(mentions: readonly Mention[]): StatementFinding {
  const committed = mentions.find(({ isCommitted }) => isCommitted);
  return committed === undefined ? met(undefined) : unmet('it is recommended', committed);
}

function judgeHedged(mentions: readonly Mention[]): StatementFinding {
  const said = mentions.find(({ how, isReported }) => how === 'asserted' && !isReported);
  if (said !== undefined) return unmet('it is said without a hedge', said);
  const open = mentions.find(({ how }) => how === 'open' || how === 'hypothetical');
  if (open !== undefined) return met(open);
  const other = mentions[0];
  return other === undefined ? unmet('nothing speaks of it') : unmet(nearby[other.how], other);
}

/** A committed plan to do the opposite, without condition: `Stop losartan` beside `resume`. */
function oppositeOf(groups: Groups, segments: readonly ReadSegment[]): Mention | undefined {
  const at = groups.findIndex((group) => oppositeVerbs(group).length > 0);
  const group = groups[at];
  if (group === undefined || groups.length < 2) return undefined;
  const opposite = groups.map((other, index) => (index === at ? oppositeVerbs(other) : other));
  return mentionsOf(opposite, segments).find(
    ({ parts, how, isCommitted, isReported }) =>
      parts.length === 1 &&
      how === 'asserted' &&
      isCommitted &&
      !isReported &&
      !isConditional(parts[0]) &&
      groups.some((other) => parts.every((part) => matchesOf(part, other).length === 0)),
  );
}

const conditional = new RegExp(
  [
    String.raw`\b(?:if|when|whenever|during|until|unless|while|sick|vomit\w*|diarrh\w*`,
    String.raw`|before|after|above|over|below|exceeds?|days?|threshold|dehydrat\w*`,
    '|illness|surgery|contrast|[<>])',
  ].join(''),
  'i',
);

function isConditional(part: ReadSegment | undefined): boolean {
  if (part === undefined) return false;
  const { text, lead, headings } = part.segment;
  return conditional.test([text, lead, headings[0] ?? ''].join(' '));
}

const banBefore = new RegExp(
  [
    String.raw`(?:\bavoid|\bno|\bnot (?:to )?(?:start|give|use|prescribe|resume|restart`,
    '|order|take|begin|continue|recommend|recommended|add)) $',
  ].join(''),
);

/**
 * For a fact that names a drug alone: `do not start warfarin` bans it; `no warfarin loading dose`
 * and `do not stop warfarin` do not.
 */
function isPlainBan({ parts }: Mention, groups: Groups): boolean {
  return parts.some((part) =>
    matchesOf(part, groups[0] ?? []).some(({ from, to }) => {
      const { words, breaks } = part.sentence;
      const before = words.slice(Math.max(0, from - 4), from).map((word) => `${word.form} `);
      const isLast = to >= words.length || breaks[to] !== 'none';
      const follower = words[to]?.form ?? '';
      const ends = isLast || /^(?:now|today|at|for|currently|here|again|in)$/.test(follower);
      return ends && banBefore.test(before.join(''));
    }),
  );
}

function judgeRecommended(
  mentions: readonly Mention[],
  { groups, segments }: { readonly groups: Groups; readonly segments: readonly ReadSegment[] },
): StatementFinding {
  const committed = mentions.find(({ isCommitted }) => isCommitted);
  if (committed === undefined) {
    const other = mentions.find(({ how }) => how !== 'asserted') ?? mentions[0];
    if (other === undefined) return unmet('nothing recommends it');
    const why =
      other.how === 'asserted' ? 'it is mentioned without a commitment' : nearby[other.how];
    return unmet(why, other);
  }
  const against =
    mentions.find(
      (mention) =>
        mention.how === 'negated' &&
        mention.parts.length === 1 &&
        !mention.isReported &&
        !isConditional(mention.parts[0]) &&
        mention.parts.every(({ segment }) => isCommitment(segment)) &&
        (groups.length > 1 || isPlainBan(mention, groups)) &&
        mentions.some((other) => other.isCommitted && contradicts(mention, other)),
    ) ?? oppositeOf(groups, segments);
  return against === undefined ? met(committed) : unmet('it is both recommended and not', against);
}

function judge(
  fact: StatementFact,
  { groups, segments }: { readonly groups: Groups; readonly segments: readonly ReadSegment[] },
): StatementFinding {
  const isWithin = ({ parts }: Mention) => fact.within !== 'sentence' || parts.length === 1;
  const mentions = mentionsOf(groups, segments).filter(isWithin);
  switch (fact.stance) {
    case 'asserted':
      return judgeSaid(mentions, ['asserted']);
    case 'advised':
      return judgeSaid(mentions.map(leftUndecided), ['asserted', 'hypothetical']);
    case 'denied':
      return judgeDenied(mentions);
    case 'recommended':
      return judgeRecommended(mentions, { groups, segments });
    case 'not-asserted':
      return judgeNotAsserted(mentions);
    case 'not-recommended':
      return judgeNotRecommended(mentions);
    case 'hedged':
      return judgeHedged(mentions);
  }
}

/** Judges a statement over all segments: `not-asserted` for every alternative, others for any. */
export function judgeStatement(
  fact: StatementFact,
  segments: readonly ReadSegment[],
): StatementFinding {
  const findings = fact.anyOf.map((groups) => judge(fact, { groups, segments }));
  const bad = findings.find(({ isMet }) => !isMet);
  const good = findings.find(({ isMet }) => isMet);
  if (fact.stance === 'not-asserted' || fact.stance === 'not-recommended') {
    return bad ?? met(undefined);
  }
  const near = findings.find(({ quotes }) => quotes.length > 0) ?? findings[0];
  return good ?? near ?? unmet('the fact has no alternatives');
}
