/** A trial explained: each checkpoint as a sentence, its verdict, and what the verdict rests on. */
import { printableLine } from '../lib/index.ts';
import type { CheckpointSpec, Evidence, Score, Truth, Verdict } from '../record/index.ts';
import { type Emphasis, plain } from './scorecard.ts';

/** One checkpoint with its verdict. */
export interface ExplainedCheckpoint {
  readonly id: string;
  readonly capability: Verdict['capability'];
  readonly kind: 'required' | 'bonus';
  readonly weight: number;
  /** What is looked for, a sentence for each demand. */
  readonly wanted: readonly string[];
  /** Why it matters, and where that is written. */
  readonly why: string;
  readonly source: string;
  readonly verdict: Verdict['verdict'];
  readonly reason: string;
  readonly nearest?: string;
  readonly fault?: string;
  readonly evidence: readonly Evidence[];
  /** Failed checkpoints on which this one depends: their failure may be the reason of this. */
  readonly after: readonly string[];
}

/** A trial explained. */
export interface ExplainedTrial {
  readonly task: string;
  readonly result: Score['result'];
  readonly checkpoints: readonly ExplainedCheckpoint[];
  readonly harm: Score['harm'];
  readonly partial: Score['partial'];
}

function explainCheckpoint(
  checkpoint: CheckpointSpec,
  score: Score,
  wanted: readonly string[],
): ExplainedCheckpoint {
  const verdict = score.verdicts.find((each) => each.checkpoint === checkpoint.id);
  const failed = new Set(
    score.verdicts.filter((each) => each.verdict === 'fail').map((each) => each.checkpoint),
  );
  const { organisation, title, section, year } = checkpoint.source;
  return {
    id: checkpoint.id,
    capability: checkpoint.capability,
    kind: checkpoint.kind ?? 'required',
    weight: checkpoint.weight ?? 1,
    wanted,
    why: checkpoint.reason,
    source: `${organisation}, ${title} (${year}), ${section}`,
    verdict: verdict?.verdict ?? 'ungraded',
    reason: verdict?.reason ?? 'The score has no verdict on it.',
    ...(verdict?.nearest === undefined ? {} : { nearest: verdict.nearest }),
    ...(verdict?.fault === undefined ? {} : { fault: verdict.fault }),
    evidence: verdict?.evidence ?? [],
    after: (checkpoint.dependsOn ?? []).filter((id) => failed.has(id)),
  };
}

/**
 * Explains a score by its checkpoints.
 *
 * @param inWords - Gives the sentences that say what a checkpoint looks for.
 * @example
 * ```ts
 * const explained = explainTrial(caseFile.truth, score, checkpointInWords);
 * process.stdout.write(formatExplanation(explained));
 * ```
 */
export function explainTrial(
  truth: Truth,
  score: Score,
  inWords: (checkpoint: CheckpointSpec) => readonly string[],
): ExplainedTrial {
  return {
    task: truth.task.id,
    result: score.result,
    checkpoints: truth.checkpoints.map((checkpoint) =>
      explainCheckpoint(checkpoint, score, inWords(checkpoint)),
    ),
    harm: score.harm,
    partial: score.partial,
  };
}

function evidenceInWords(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'resource':
      return evidence.reference;
    case 'call':
      return `call ${evidence.callId}`;
    case 'sentence':
      return `${evidence.document}: “${evidence.quote}”`;
    default:
      evidence satisfies never;
      return '';
  }
}

const marks = { pass: '✔', fail: '✘', ungraded: '?' } as const;

function checkpointText(checkpoint: ExplainedCheckpoint, style: Emphasis): string {
  const { verdict, id, capability, kind, weight, wanted, why, source } = checkpoint;
  const color = verdict === 'pass' ? style.good : verdict === 'fail' ? style.bad : style.strong;
  const weighs = weight === 1 ? '' : `, weight ${weight}`;
  const about = `${capability}${kind === 'bonus' ? ', bonus' : ''}${weighs}`;
  const line = (label: string, text: string): string =>
    `      ${style.quiet(label.padEnd(9))} ${printableLine(text)}\n`;
  return [
    `  ${color(marks[verdict])} ${style.strong(printableLine(id))}  ${style.quiet(about)}\n`,
    ...wanted.map((sentence) => line('wanted', sentence)),
    line('why', `${why} (${source})`),
    line(verdict, checkpoint.reason),
    ...(checkpoint.nearest === undefined ? [] : [line('nearest', checkpoint.nearest)]),
    ...(checkpoint.fault === undefined ? [] : [line('fault', checkpoint.fault)]),
    ...(verdict === 'fail' && checkpoint.after.length > 0
      ? [line('after', `${checkpoint.after.join(', ')} failed as well`)]
      : []),
    ...checkpoint.evidence.map((each) => line('evidence', evidenceInWords(each))),
  ].join('');
}

function creditText({ required, bonus, rootFailure }: Score['partial']): string {
  const extra = bonus.possible === 0 ? '' : ` · bonus ${bonus.earned} of ${bonus.possible}`;
  const open = required.ungraded === 0 ? '' : ` · ${required.ungraded} ungraded`;
  const root = rootFailure === undefined ? '' : ` · first failure: ${printableLine(rootFailure)}`;
  return `${required.earned} of ${required.possible} by weight${open}${extra}${root}`;
}

/** The explanation for a terminal. */
export function formatExplanation(explained: ExplainedTrial, style: Emphasis = plain): string {
  const { task, result, checkpoints, harm, partial } = explained;
  const color = result === 'passed' ? style.good : style.bad;
  const findings = harm.findings.flatMap(({ rule, severity, reason, source, evidence }) => [
    `  ${style.bad('!')} ${style.strong(printableLine(rule))}  ${style.quiet(severity)}\n`,
    `      ${printableLine(reason)}\n`,
    ...(source === undefined
      ? []
      : [`      ${style.quiet('source')}    ${printableLine(source)}\n`]),
    ...evidence.map(
      (each) => `      ${style.quiet('evidence')}  ${printableLine(evidenceInWords(each))}\n`,
    ),
  ]);
  return [
    `\n${style.strong(printableLine(task))}  ${color(result)}\n`,
    `${style.quiet('credit')}  ${creditText(partial)}\n`,
    `${style.quiet('harm')}    ${harm.value}\n\n`,
    ...checkpoints.map((checkpoint) => checkpointText(checkpoint, style)),
    ...(findings.length === 0 ? [] : [`\n  ${style.strong('Harm')}\n`, ...findings]),
  ].join('');
}
