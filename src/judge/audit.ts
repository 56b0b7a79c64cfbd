/** The audit: judges, a jury, recorded verdicts and the deterministic reader against people. */
import { decideCriterion, gradeCase } from '../grader/index.ts';
import { type Clock, formatInstant, sha256 } from '../lib/index.ts';
import { sumUsage, type TokenUsage } from '../model/index.ts';
import { askingWith, type AskingOptions, askJudge } from './ask-judge.ts';
import { type CastVote, type RatedCase, raterFigures, type RaterFigures } from './audit-figures.ts';
import { type Certificate, certificateFormat, rubricDigest } from './certificate.ts';
import { inParallel } from './in-parallel.ts';
import { type Judge, judgeSettings } from './judge.ts';
import { judgePromptVersion, type OfferedAnswer } from './judge-prompt.ts';
import type { LabelledCase } from './labels.ts';

/** Votes of each judge on each case, where nobody says. */
const votesDefault = 3;

/** How an audit is made. */
export interface AuditOptions extends AskingOptions {
  /** Models that are asked now; none for recorded verdicts and the reader alone. */
  readonly models: readonly Judge[];
  /** @defaultValue 3 */
  readonly votes?: number;
}

/** The figures of one rater. */
export interface RaterAudit extends RaterFigures {
  /** A model, `jury: a + b`, or `reader`. */
  readonly rater: string;
  /** `recorded`: its verdicts stood in the file of labels. */
  readonly kind: 'judge' | 'jury' | 'recorded' | 'reader';
}

/** An audit. */
export interface Audit {
  readonly items: number;
  readonly raters: readonly RaterAudit[];
  /** What asking cost now, as far as it was counted. */
  readonly usage: TokenUsage;
}

/** One vote of one rater on one case. */
interface Ballot extends CastVote {
  readonly criterion: string;
  readonly judge: string;
  readonly vote: number;
}

function firstOf(order: readonly OfferedAnswer[]): 'met' | 'not-met' {
  return order.indexOf('met') < order.indexOf('not-met') ? 'met' : 'not-met';
}

/** What the votes of these judges came to, by the rule by which checkpoints are graded. */
function rated(
  labelled: LabelledCase,
  ballots: readonly Ballot[],
  due: { readonly judges: readonly string[]; readonly votes: number },
): RatedCase {
  const cast = ballots.filter(({ judge }) => due.judges.includes(judge));
  const silent = due.judges.filter((judge) => cast.every((ballot) => ballot.judge !== judge));
  const all: readonly Ballot[] = [
    ...cast,
    // A judge that said nothing of this case failed on it.
    ...silent.map((judge) => ({ criterion: '', judge, vote: 1, answer: 'failed' as const })),
  ];
  const { answer, tally } = decideCriterion(all, { criterion: '', votes: due.votes });
  if (answer !== 'undecided') return { labelled, rating: answer, votes: cast };
  const isBroken = tally.failed + tally.missing > tally.abstained;
  return { labelled, rating: isBroken ? 'failed' : 'abstain', votes: cast };
}

function recordedBallots(labelled: LabelledCase): readonly Ballot[] {
  const seen = new Map<string, number>();
  return (labelled.verdicts ?? []).map((verdict) => {
    const next = (seen.get(verdict.judge) ?? 0) + 1;
    seen.set(verdict.judge, next);
    return { criterion: '', vote: next, ...verdict };
  });
}

/** The deterministic reader's rating: the document as a file of an otherwise empty trial. */
function readerRating({ document, criterion, deterministic }: LabelledCase): CastVote['answer'] {
  if (deterministic === undefined) return 'failed';
  const score = gradeCase({
    truth: {
      task: { id: 'judge/audit', version: 1 },
      patient: 'Patient/labelled',
      now: '2025-01-01T00:00:00Z',
      checkpoints: [
        {
          id: 'labelled',
          capability: 'documentation',
          reason: criterion,
          source: { organisation: '', title: '', year: 2025, section: '' },
          rubric: criterion,
          ...deterministic,
        },
      ],
      harm: { forbidden: [] },
    },
    chart: [],
    journal: [],
    accessLog: [],
    deliverables: [{ path: 'document.txt', text: document }],
    transcript: [],
  });
  const verdict = score.verdicts[0]?.verdict;
  if (verdict === 'pass') return 'met';
  return verdict === 'fail' ? 'not-met' : 'failed';
}

function readerAudit(cases: readonly LabelledCase[]): readonly RaterAudit[] {
  const readable = cases.filter(({ deterministic }) => deterministic !== undefined);
  if (readable.length === 0) return [];
  const ratings = readable.map((labelled): RatedCase => {
    const answer = readerRating(labelled);
    return { labelled, rating: answer, votes: [{ answer }] };
  });
  return [{ rater: 'reader', kind: 'reader', ...raterFigures(ratings) }];
}

/** Each judge by itself, and all of them as a jury where there are several. */
function judgesAudit(
  cases: readonly LabelledCase[],
  ballots: ReadonlyMap<LabelledCase, readonly Ballot[]>,
  by: {
    readonly judges: readonly string[];
    readonly votes: number;
    readonly kind: 'judge' | 'recorded';
  },
): readonly RaterAudit[] {
  const figures = (judges: readonly string[]): RaterFigures =>
    raterFigures(
      cases.map((labelled) =>
        rated(labelled, ballots.get(labelled) ?? [], { judges, votes: by.votes }),
      ),
    );
  const single = by.judges.map((rater): RaterAudit => {
    return { rater, kind: by.kind, ...figures([rater]) };
  });
  if (by.judges.length < 2) return single;
  const rater = `jury: ${by.judges.join(' + ')}`;
  return [...single, { rater, kind: 'jury', ...figures(by.judges) }];
}

interface Asked {
  readonly ballots: ReadonlyMap<LabelledCase, readonly Ballot[]>;
  readonly usage: TokenUsage;
}

/** Asks every model for every vote on every case. */
async function askAll(
  cases: readonly LabelledCase[],
  votes: number,
  options: AuditOptions,
): Promise<Asked> {
  const numbers = Array.from({ length: votes }, (_, index) => index + 1);
  const questions = cases.flatMap((labelled) =>
    options.models.flatMap((judge) => numbers.map((vote) => ({ labelled, judge, vote }))),
  );
  const asking = askingWith(options);
  const { seed, concurrency } = asking;
  const cast = await inParallel(questions, {
    concurrency,
    work: ({ labelled, judge, vote }) => {
      const documents = [{ id: 'document', text: labelled.document }];
      return askJudge(judge, { statement: labelled.criterion, documents, vote, seed }, asking);
    },
  });
  const ballots = new Map<LabelledCase, Ballot[]>();
  for (const [{ labelled, judge, vote }, { outcome, order }] of cast) {
    const own = ballots.get(labelled) ?? [];
    ballots.set(labelled, own);
    const first = firstOf(order);
    own.push({ criterion: '', judge: judge.model.id, vote, answer: outcome.answer, first });
  }
  return { ballots, usage: sumUsage([...cast.values()].map(({ usage }) => usage)) };
}

/**
 * Compares judges with what people said: models that are asked now, verdicts that stand in the
 * file, juries of either, and the deterministic reader where cases have a call for it.
 *
 * @throws {@link ResidencyError} `model-cancelled` when it was stopped.
 * @example
 * ```ts
 * const { raters } = await auditLabels(parseLabels(text, { path }), { models: [{ model }] });
 * raters[0]?.kappa;
 * ```
 */
export async function auditLabels(
  cases: readonly LabelledCase[],
  options: AuditOptions,
): Promise<Audit> {
  const { votes = votesDefault } = options;
  const asked = await askAll(cases, votes, options);
  const models = options.models.map(({ model }) => model.id);
  const recorded = new Map(cases.map((labelled) => [labelled, recordedBallots(labelled)]));
  const names = [...new Set([...recorded.values()].flat().map(({ judge }) => judge))].sort();
  return {
    items: cases.length,
    raters: [
      ...judgesAudit(cases, asked.ballots, { judges: models, votes, kind: 'judge' }),
      ...judgesAudit(cases, recorded, { judges: names, votes: 1, kind: 'recorded' }),
      ...readerAudit(cases),
    ],
    usage: asked.usage,
  };
}

/**
 * The certificate of one judge that was asked in an audit.
 *
 * @param audited - The judge, its figures, and the file that it was audited with.
 * @example
 * ```ts
 * const certificate = certify(cases, { judge, rater, votes: 3, labels: text, clock });
 * ```
 */
export function certify(
  cases: readonly LabelledCase[],
  audited: {
    readonly judge: Judge;
    readonly rater: RaterAudit;
    readonly votes?: number;
    /** The text of the file of labels. */
    readonly labels: string;
    readonly clock: Clock;
  },
): Certificate {
  const { judge, rater, votes = votesDefault, labels, clock } = audited;
  const statements = cases.map(({ criterion }) => criterion);
  const { accuracy, sensitivity, specificity } = rater;
  const { kappa, weightedKappa, alphaNominal, alphaOrdinal } = rater;
  const figures = {
    accuracy,
    sensitivity,
    specificity,
    kappa,
    weightedKappa,
    alphaNominal,
    alphaOrdinal,
  };
  return {
    format: certificateFormat,
    judge: judge.model.id,
    // Settings are JSON; the round trip drops what is undefined.
    settings: JSON.parse(JSON.stringify(judgeSettings(judge))),
    promptVersion: judgePromptVersion,
    votes,
    rubric: rubricDigest(statements),
    criteria: [...new Set(statements)].map((statement) => sha256(statement)).sort(),
    labels: sha256(labels),
    items: cases.length,
    figures: JSON.parse(JSON.stringify(figures)),
    date: formatInstant(clock.nowMs()),
  };
}
