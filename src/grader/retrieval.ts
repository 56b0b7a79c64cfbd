/** Grader `retrieval`: were the resources that the task rests on shown to the agent in full? */
import type { CaseFile, Evidence } from '../record/index.ts';
import { evidenceMax, type Finding, type Grader } from './grader.ts';
import { retrievalSchema } from './param-schemas.ts';
import type { RetrievalParams } from './patterns.ts';
import { relativeReference } from './reference.ts';

interface Seen {
  readonly full: ReadonlyMap<string, string>;
  readonly summary: ReadonlySet<string>;
}

/**
 * Versions that the agent put in the place of others over plain FHIR: whoever overwrites a letter
 * unread and reads it back has seen no more than its own words. A tool that changes a status keeps
 * the rest.
 */
function ownVersions({ journal }: CaseFile): ReadonlySet<string> {
  const own = journal.filter(({ caller }) => caller.author === 'agent' && caller.via === 'fhir');
  return new Set(
    own.map(({ reference, after }) => `${relativeReference(reference)} ${after?.meta.versionId}`),
  );
}

/** What the agent was shown: in full with the first call that did so, or only in summary. */
function whatWasSeen(caseFile: CaseFile): Seen {
  const full = new Map<string, string>();
  const summary = new Set<string>();
  const own = ownVersions(caseFile);
  for (const entry of caseFile.accessLog) {
    if (entry.caller.author !== 'agent' || entry.result !== 'shown') continue;
    for (const shown of entry.shown) {
      const reference = relativeReference(shown.reference);
      if (own.has(`${reference} ${shown.versionId}`)) continue;
      if (shown.extent === 'summary') summary.add(reference);
      else if (!full.has(reference)) full.set(reference, entry.caller.callId);
    }
  }
  return { full, summary };
}

function describeMiss(item: RetrievalParams['items'][number], seen: Seen): string {
  const inSummary = item.anyOf.some((reference) => seen.summary.has(reference));
  return inSummary ? `${item.name} (only a summary was shown)` : item.name;
}

function grade(params: RetrievalParams, caseFile: CaseFile): Finding {
  const seen = whatWasSeen(caseFile);
  const found: string[] = [];
  const missing: string[] = [];
  const calls = new Set<string>();
  for (const item of params.items) {
    const callId = item.anyOf.map((reference) => seen.full.get(reference)).find(Boolean);
    if (callId === undefined) missing.push(describeMiss(item, seen));
    else {
      found.push(item.name);
      calls.add(callId);
    }
  }
  const evidence: Evidence[] = [...calls]
    .slice(0, evidenceMax)
    .map((callId) => ({ kind: 'call', callId }));
  if (missing.length === 0) {
    return { verdict: 'pass', reason: `Seen in full: ${found.join('; ')}.`, evidence };
  }
  const also = found.length === 0 ? '' : ` Seen: ${found.join('; ')}.`;
  return { verdict: 'fail', reason: `Never seen in full: ${missing.join('; ')}.${also}`, evidence };
}

/** Judges by what was shown, whatever the interface; opening a title or a list is not reading. */
export const retrievalGrader: Grader<RetrievalParams> = {
  name: 'retrieval',
  version: 1,
  params: retrievalSchema,
  grade,
};
