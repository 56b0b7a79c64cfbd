/** The case file of an `ehr-agent` trial, as the texts that a record stores, and back. */
import type { AccessEntry, JournalEntry } from '../ehr/index.ts';
import type { StoredResource } from '../fhir/index.ts';
import { ResidencyError } from '../lib/index.ts';
import type { CaseFile, Deliverable, Judgement, Truth } from './case-file.ts';
import { formatNdjson, parseNdjson } from './ndjson.ts';
import { ParsedTexts } from './parsed-texts.ts';
import type { TrialContents } from './run-folder.ts';
import type { TranscriptEvent } from './transcript.ts';

/** Trials come task by task, or in turns of a few: megabytes each. */
const textsMax = 16;
// formatCase wrote these texts and their digests were checked: the shapes are its own.
const charts = new ParsedTexts(parseNdjson<StoredResource>, { textsMax });
const truths = new ParsedTexts((text) => JSON.parse(text) as Truth, { textsMax });

const deliverablesFolder = 'deliverables/';
const judgementsFile = 'judgements.ndjson';

/**
 * Judgements as the text that a record stores beside the trial's other files.
 *
 * @example
 * ```ts
 * await run.putFile(trial, formatJudgements(judgements));
 * ```
 */
export function formatJudgements(judgements: readonly Judgement[]): {
  readonly name: string;
  readonly text: string;
} {
  return { name: judgementsFile, text: formatNdjson(judgements) };
}

/** The case file as texts; {@link parseCase} gives it back. */
export function formatCase(caseFile: CaseFile): TrialContents {
  const { answer, judgements, truth } = caseFile;
  const files = new Map([
    ['truth.json', `${JSON.stringify(truth, undefined, 2)}\n`],
    ['journal.ndjson', formatNdjson(caseFile.journal)],
    ['access.ndjson', formatNdjson(caseFile.accessLog)],
    ['transcript.ndjson', formatNdjson(caseFile.transcript)],
  ]);
  if (answer !== undefined) files.set('answer.txt', answer);
  if (judgements !== undefined) files.set(judgementsFile, formatNdjson(judgements));
  for (const { path, text } of caseFile.deliverables) {
    files.set(`${deliverablesFolder}${path}`, text);
  }
  return { files, shared: new Map([['chart', formatNdjson(caseFile.chart)]]) };
}

/**
 * The case file from texts whose digests were checked. Trials with the same chart or truth share
 * one, frozen.
 *
 * @throws {@link ResidencyError} `record-incomplete` naming the text that is missing.
 */
export function parseCase({ files, shared }: TrialContents): CaseFile {
  const text = (texts: ReadonlyMap<string, string>, name: string): string => {
    const found = texts.get(name);
    if (found !== undefined) return found;
    throw new ResidencyError({
      code: 'record-incomplete',
      category: 'invalid',
      message: `the record of the trial has no ${name}, and cannot be graded without it`,
    });
  };
  const deliverables: Deliverable[] = [...files].flatMap(([name, content]) =>
    name.startsWith(deliverablesFolder)
      ? [{ path: name.slice(deliverablesFolder.length), text: content }]
      : [],
  );
  const answer = files.get('answer.txt');
  const judgements = files.get(judgementsFile);
  return {
    truth: truths.of(text(files, 'truth.json')),
    chart: charts.of(text(shared, 'chart')),
    journal: parseNdjson<JournalEntry>(text(files, 'journal.ndjson')),
    accessLog: parseNdjson<AccessEntry>(text(files, 'access.ndjson')),
    transcript: parseNdjson<TranscriptEvent>(text(files, 'transcript.ndjson')),
    deliverables,
    ...(answer === undefined ? {} : { answer }),
    ...(judgements === undefined ? {} : { judgements: parseNdjson<Judgement>(judgements) }),
  };
}
