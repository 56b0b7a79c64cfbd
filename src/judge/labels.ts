/** The file of labels: what people said of criteria and texts, one JSON object a line. */
import { z } from 'zod';
import { type JsonObject, ResidencyError, schemaFault } from '../lib/index.ts';

/** Characters of one line, and lines of a file; a larger one is refused. */
const lineCharactersMax = 2_000_000;
const linesMax = 100_000;

/** What a rater may say; a person who cannot tell says `abstain`. */
export type Rating = 'met' | 'not-met' | 'abstain';

/** One vote that was recorded earlier. */
export interface RecordedVerdict {
  readonly judge: string;
  /** 1, 2, 3 … @defaultValue 1 */
  readonly vote?: number;
  readonly answer: Rating | 'failed';
  /** Which of `met` and `not-met` was offered first, where that is known. */
  readonly first?: 'met' | 'not-met';
}

/** One labelled case. */
export interface LabelledCase {
  /** Unique in the file. */
  readonly id: string;
  readonly document: string;
  /** The statement that is true or false of the document. */
  readonly criterion: string;
  /** What people agreed on. */
  readonly label: Rating;
  /** What each person said, by name; for the agreement among people. @defaultValue none */
  readonly labels?: Readonly<Record<string, Rating>>;
  readonly category?: string;
  readonly severity?: string;
  /** @defaultValue none */
  readonly verdicts?: readonly RecordedVerdict[];
  /** The same demand for a grader without a judge, which reads the document as a file. */
  readonly deterministic?: { readonly grader: string; readonly params: JsonObject };
}

const rating = z.enum(['met', 'not-met', 'abstain']);
const word = z.string().min(1).max(200);

const caseSchema: z.ZodType<LabelledCase> = z.strictObject({
  id: word,
  document: z.string().min(1),
  criterion: z.string().min(1).max(1000),
  label: rating,
  labels: z.record(word, rating).exactOptional(),
  category: word.exactOptional(),
  severity: word.exactOptional(),
  verdicts: z
    .array(
      z.strictObject({
        judge: word,
        vote: z.int().min(1).max(1000).exactOptional(),
        answer: z.enum(['met', 'not-met', 'abstain', 'failed']),
        first: z.enum(['met', 'not-met']).exactOptional(),
      }),
    )
    .exactOptional(),
  deterministic: z
    .strictObject({ grader: word, params: z.record(z.string(), z.json()) })
    .exactOptional(),
});

function refuse(where: string, reason: string): never {
  throw new ResidencyError({
    code: 'labels-invalid',
    category: 'invalid',
    message: `${where}: ${reason}; each line is one JSON object, see docs/judging.md`,
  });
}

function parseLine(line: string, where: string): LabelledCase {
  if (line.length > lineCharactersMax) return refuse(where, 'the line is too long');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(where, 'is not JSON');
  }
  const parsed = caseSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return refuse(where, schemaFault(parsed.error, 'the case'));
}

/**
 * Reads a file of labels.
 *
 * @param path - Named in errors.
 * @throws {@link ResidencyError} `labels-invalid` (`invalid`) with path and line.
 * @example
 * ```ts
 * const path = 'labels.ndjson';
 * parseLabels(await readFile(path, 'utf8'), { path })[0]?.label; // 'met'
 * ```
 */
export function parseLabels(
  text: string,
  { path }: { readonly path: string },
): readonly LabelledCase[] {
  const lines = text.split('\n');
  if (lines.length > linesMax) return refuse(path, `has more than ${linesMax} lines`);
  const cases: LabelledCase[] = [];
  const ids = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const where = `${path}:${index + 1}`;
    const labelled = parseLine(line, where);
    if (ids.has(labelled.id)) return refuse(where, `the id "${labelled.id}" was there before`);
    ids.add(labelled.id);
    cases.push(labelled);
  }
  if (cases.length === 0) return refuse(path, 'holds no labelled case');
  return cases;
}
