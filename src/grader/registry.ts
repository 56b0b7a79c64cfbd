/** All graders by name. */
import { z } from 'zod';
import { isObject, sha256 } from '../lib/index.ts';
import type { CaseFile } from '../record/index.ts';
import { answerGrader } from './answer/grade-answer.ts';
import { chartEntryGrader } from './chart-entry/grade-chart-entry.ts';
import type { Finding, Grader } from './grader.ts';
import { medicationOrderGrader } from './medication-order.ts';
import { noteFactsGrader } from './note-facts.ts';
import { retrievalGrader } from './retrieval.ts';
import { rubricGrader } from './rubric/grade-rubric.ts';
import { serviceOrderGrader } from './service-order.ts';

/** A grader behind its schema: it takes parameters of unknown shape. */
interface RegisteredGrader {
  readonly name: string;
  readonly version: number;
  /** The finding, or what is wrong with the parameters. */
  readonly grade: (
    params: unknown,
    caseFile: CaseFile,
  ) => Finding | { readonly verdict: 'params-invalid'; readonly error: z.ZodError };
}

/** Parsed parameters that are kept for each grader: those of the tasks of a large suite. */
const parsedMax = 256;

/**
 * Parses parameters once for all trials of a task: each trial's record has a copy of its own, and
 * what graders read from a parsed list they keep by the list.
 */
function parseOnce<Params>(
  schema: z.ZodType<Params>,
): (params: unknown) => z.ZodSafeParseResult<Params> {
  const byText = new Map<string, z.ZodSafeParseResult<Params>>();
  const byObject = new WeakMap<object, z.ZodSafeParseResult<Params>>();
  return (params) => {
    const known = isObject(params) ? byObject.get(params) : undefined;
    if (known !== undefined) return known;
    const key = sha256(JSON.stringify(params) ?? '');
    const parsed = byText.get(key) ?? schema.safeParse(params);
    if (byText.size >= parsedMax) byText.clear();
    byText.set(key, parsed);
    if (isObject(params)) byObject.set(params, parsed);
    return parsed;
  };
}

function register<Params>(grader: Grader<Params>): RegisteredGrader {
  const parse = parseOnce(grader.params);
  return {
    name: grader.name,
    version: grader.version,
    grade: (params, caseFile) => {
      const parsed = parse(params);
      return parsed.success
        ? grader.grade(parsed.data, caseFile)
        : { verdict: 'params-invalid', error: parsed.error };
    },
  };
}

/** For a grader that asks another one; what that one cannot take is the task's fault. */
function gradeByName(
  call: { readonly grader: string; readonly params: unknown },
  caseFile: CaseFile,
): Finding {
  const finding = findGrader(call.grader)?.grade(call.params, caseFile);
  if (finding !== undefined && finding.verdict !== 'params-invalid') return finding;
  const reason =
    finding === undefined
      ? `There is no grader named "${call.grader}".`
      : `The parameters are not valid: ${z.prettifyError(finding.error)}`;
  return { verdict: 'ungraded', reason, evidence: [], fault: 'task' };
}

const graders: readonly RegisteredGrader[] = [
  register(retrievalGrader),
  register(medicationOrderGrader),
  register(serviceOrderGrader),
  register(noteFactsGrader),
  register(answerGrader),
  register(chartEntryGrader),
  register(rubricGrader(gradeByName)),
];

/** The grader of that name; undefined when there is none. */
export function findGrader(name: string): RegisteredGrader | undefined {
  return graders.find((grader) => grader.name === name);
}

/** Name and version of every grader, for records and reports. */
export function graderVersions(): readonly { readonly name: string; readonly version: number }[] {
  return graders.map(({ name, version }) => ({ name, version }));
}
