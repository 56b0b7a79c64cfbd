/** Grader `note-facts`: what the agent's notes, files, messages and answer say. */
import type { CaseFile, Evidence } from '../record/index.ts';
import { evidenceMax, type Finding, type Grader } from './grader.ts';
import { answerQuestions } from './note/answered-questions.ts';
import { chartContradictions } from './note/chart-contradictions.ts';
import { type WrittenDocument, writtenDocuments } from './note/documents.ts';
import { type ReadSegment, readSegment } from './note/mention.ts';
import { judgeReason } from './note/reason-fact.ts';
import { type Segment, segmentsOf, spanOf } from './note/segments.ts';
import { judgeStatement } from './note/statement-fact.ts';
import { findValue } from './note/value-fact.ts';
import { isWordList } from './note/word-list.ts';
import { noteFactsSchema } from './param-schemas.ts';
import type { NoteFact, NoteFactsParams } from './patterns.ts';
import { either, valueInWords } from './words/pattern-words.ts';
import { gatherLists } from './phrase-lexicon.ts';

const quoteCharactersMax = 300;

function evidenceFor(segment: Segment): Evidence {
  const quote = segment.text.slice(0, quoteCharactersMax);
  const span = spanOf(segment, { from: 0, to: quote.length });
  return { kind: 'sentence', document: segment.document, quote, span };
}

interface FactFinding {
  readonly name: string;
  readonly isMet: boolean;
  readonly why: string;
  readonly quotes: readonly Segment[];
}

/** What the facts of one checkpoint are judged by. */
interface Written {
  readonly segments: readonly ReadSegment[];
  readonly documents: readonly WrittenDocument[];
  readonly caseFile: CaseFile;
}

/** Contradictions named in the reason at most; all of them are evidence. */
const contradictionsNamedMax = 3;

function findAgreement(name: string, { segments, documents, caseFile }: Written): FactFinding {
  const found = documents.flatMap((document) => {
    const ofDocument = segments
      .map(({ segment }) => segment)
      .filter((segment) => segment.document === document.id);
    return chartContradictions(ofDocument, caseFile);
  });
  const why = found
    .slice(0, contradictionsNamedMax)
    .map(({ reason }) => reason)
    .join('; ');
  return { name, isMet: found.length === 0, why, quotes: found.map(({ segment }) => segment) };
}

function findFact(fact: NoteFact, written: Written): FactFinding {
  const { segments } = written;
  if (fact.kind === 'chart') return findAgreement(fact.name, written);
  if (fact.kind === 'reason') return { name: fact.name, ...judgeReason(fact, segments) };
  if (fact.kind === 'statement') return { name: fact.name, ...judgeStatement(fact, segments) };
  const segment = findValue(
    fact,
    segments.map((read) => read.segment),
  );
  const forms = either([...new Set(fact.anyOf.map(valueInWords))]);
  return segment === undefined
    ? { name: fact.name, isMet: false, why: `${forms} is not stated`, quotes: [] }
    : { name: fact.name, isMet: true, why: '', quotes: [segment] };
}

const knownSegments = new WeakMap<readonly WrittenDocument[], readonly ReadSegment[]>();

/** The sentences of the documents; read once, as a task has several checkpoints on notes. */
function segmentsIn(documents: readonly WrittenDocument[]): readonly ReadSegment[] {
  const known = knownSegments.get(documents);
  if (known !== undefined) return known;
  const said = documents.flatMap(segmentsOf).filter((segment) => !isWordList(segment));
  const segments = answerQuestions(said.map(readSegment));
  knownSegments.set(documents, segments);
  return segments;
}

/** The lists of phrases that a fact looks for. */
function listsOf(fact: NoteFact): readonly (readonly string[])[] {
  switch (fact.kind) {
    case 'statement':
      return fact.anyOf.flat();
    case 'reason':
      return [...fact.claim, ...fact.because].flat();
    case 'value':
    case 'chart':
      return [];
  }
}

function grade(params: NoteFactsParams, caseFile: CaseFile): Finding {
  gatherLists(params.facts.flatMap(listsOf));
  const documents = writtenDocuments(caseFile, params.documents ?? ['note', 'file']);
  const segments = segmentsIn(documents);
  if (segments.length === 0) {
    return { verdict: 'fail', reason: 'The agent wrote nothing to read.', evidence: [] };
  }
  const findings = params.facts.map((fact) => findFact(fact, { segments, documents, caseFile }));
  const missing = findings.filter(({ isMet }) => !isMet);
  const shown = missing.length === 0 ? findings : missing;
  const evidence = shown
    .flatMap(({ quotes }) => quotes)
    .slice(0, evidenceMax)
    .map(evidenceFor);
  if (missing.length === 0) {
    const names = findings.map(({ name }) => name).join('; ');
    return { verdict: 'pass', reason: `The text has: ${names}.`, evidence };
  }
  const names = missing.map(({ name, why }) => `${name} (${why})`).join('; ');
  return { verdict: 'fail', reason: `The text lacks: ${names}.`, evidence };
}

/** Reads texts by rules alone: numbers with units, phrases, and the context they stand in. */
export const noteFactsGrader: Grader<NoteFactsParams> = {
  name: 'note-facts',
  version: 3,
  params: noteFactsSchema,
  grade,
};
