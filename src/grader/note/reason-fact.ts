/** Is a claim explained: said, with its reason, and the two joined causally? */
import type { ReasonFact } from '../patterns.ts';
import { findListed } from '../phrase-lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import { type Groups, matchesOf, type Mention, mentionsOf, type ReadSegment } from './mention.ts';
import type { StatementFinding } from './statement-fact.ts';

/** Joints where the reason comes behind: `held because the potassium is 6.0`. */
const reasonBehind =
  `because,because of,since,due to,as,given,owing to,secondary to,caused by,explained by,
    attributable to,attributed to,on account of,in view of,in light of,on the basis of,results from,
    resulted from,resulting from,from,in the setting of,driven by,the reason is,the reason being,
    for the reason that,by,reflects,reflecting,so that,to avoid,to prevent,in case of`
    .split(/,\s*/)
    .map((phrase) => phrase.trim());

/** Joints where the claim comes behind: `potassium is 6.0, so it was held`. */
const claimBehind =
  `so,therefore,thus,hence,as a result,consequently,for this reason,for that reason,which is why,
    that is why,this is why,explains,explaining,accounts for,causes,caused,causing,leads to,led to,
    leading to,results in,resulted in,resulting in,makes,making,means,meaning,warrants,justifies,
    accordingly,argues for,supports,favors,is the reason,is the cause,this explains,is why,requires,
    contraindicates,precludes,mandates,prompts,prompted`
    .split(/,\s*/)
    .map((phrase) => phrase.trim());

/** A place of words in two neighbouring sentences, counted through. */
function placesOf(parts: readonly ReadSegment[], groups: Groups): readonly PhraseMatch[] {
  let before = 0;
  return parts.flatMap((part) => {
    const shift = before;
    before += part.sentence.words.length;
    return groups
      .flatMap((group) => matchesOf(part, group))
      .map(({ from, to }) => ({ from: from + shift, to: to + shift }));
  });
}

function jointsOf(parts: readonly ReadSegment[], phrases: readonly string[]) {
  let before = 0;
  return parts.flatMap((part) => {
    const shift = before;
    before += part.sentence.words.length;
    return findListed(part.sentence.words, phrases).map(({ from, to }) => ({
      from: from + shift,
      to: to + shift,
    }));
  });
}

/** A joint stands between the two, or at the head: `Because potassium is 6.0, it was held`. */
function isJoined(
  parts: readonly ReadSegment[],
  { claim, because }: { readonly claim: Groups; readonly because: Groups },
): boolean {
  const claims = placesOf(parts, claim);
  const reasons = placesOf(parts, because);
  const isBetween = (left: PhraseMatch, right: PhraseMatch) => (joint: PhraseMatch) =>
    left.from < joint.from && joint.to <= right.to;
  const behind = jointsOf(parts, reasonBehind);
  const ahead = jointsOf(parts, claimBehind);
  return claims.some((said) =>
    reasons.some((reason) =>
      said.from < reason.from
        ? behind.some(isBetween(said, reason))
        : ahead.some(isBetween(reason, said)) || behind.some(({ to }) => to <= reason.from),
    ),
  );
}

function isSaid({ how, isCommitted }: Mention): boolean {
  return how === 'asserted' || isCommitted;
}

/** Judges whether any claim is said with any of its reasons, and because of it. */
export function judgeReason(fact: ReasonFact, segments: readonly ReadSegment[]): StatementFinding {
  let near: StatementFinding = { isMet: false, why: 'nothing says both', quotes: [] };
  for (const claim of fact.claim) {
    for (const because of fact.because) {
      const mentions = mentionsOf([...claim, ...because], segments).filter(isSaid);
      const joined = mentions.find(({ parts }) => isJoined(parts, { claim, because }));
      const found = joined ?? mentions[0];
      if (found === undefined) continue;
      const quotes = found.parts.map(({ segment }) => segment);
      if (joined !== undefined) return { isMet: true, why: '', quotes };
      near = { isMet: false, why: 'the two are said, and not joined as reason', quotes };
    }
  }
  return near;
}
