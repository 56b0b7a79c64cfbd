/** Judging a trial: every criterion of every rubric, by every judge, in so many votes. */
import { canonicalJson, ResidencyError } from '../lib/index.ts';
import {
  completeRubric,
  type CompleteRubric,
  rubricSchema,
  writtenDocuments,
} from '../grader/index.ts';
import type { TokenUsage } from '../model/index.ts';
import type { CaseFile, Judgement } from '../record/index.ts';
import { type Asking, askingWith, type AskingOptions, askJudge, type Vote } from './ask-judge.ts';
import { type Certificate, certificateDigest, certificateHolds } from './certificate.ts';
import { inParallel } from './in-parallel.ts';
import { isSelfJudging, type Judge, judgeSettings } from './judge.ts';
import { type JudgedDocument, judgePromptVersion, shuffled } from './judge-prompt.ts';

/** How a trial is judged. */
export interface JudgeOptions extends AskingOptions {
  /** One judge, or a jury. */
  readonly models: readonly Judge[];
  /** Votes of each judge on each criterion. @defaultValue as each rubric says */
  readonly votes?: number;
  /** The models that acted in the trial, `openai:gpt-x`. @defaultValue none */
  readonly underTest?: readonly string[];
  /** Whether a model may judge what it did itself. @defaultValue `never` */
  readonly allowSelf?: 'never' | 'allowed';
  /** Audits of which those that hold for a judge are cited. @defaultValue none */
  readonly certificates?: readonly Certificate[];
  /** Told of every vote as it comes. */
  readonly onVote?: (vote: JudgedVote) => void;
}

/** A vote as {@link JudgeOptions.onVote} is told of it. */
export interface JudgedVote {
  readonly judgement: Judgement;
  readonly from: Vote['from'];
  /** What it cost now; empty for what came from the cache. */
  readonly usage: TokenUsage;
}

/** One vote that has to be asked for. */
interface Ballot {
  readonly checkpoint: string;
  readonly criterion: string;
  readonly statement: string;
  readonly documents: readonly JudgedDocument[];
  readonly judge: Judge;
  readonly vote: number;
}

/** The rubrics of a case that can be judged: those that parse, and have something to read. */
function rubricsOf(caseFile: CaseFile): readonly {
  readonly id: string;
  readonly rubric: CompleteRubric;
  readonly documents: readonly JudgedDocument[];
}[] {
  return caseFile.truth.checkpoints.flatMap(({ id, grader, params }) => {
    const parsed = grader === 'rubric' ? rubricSchema.safeParse(params) : undefined;
    if (parsed?.data === undefined) return [];
    const rubric = completeRubric(parsed.data);
    const documents = writtenDocuments(caseFile, rubric.documents);
    return documents.length === 0 ? [] : [{ id, rubric, documents }];
  });
}

function ballotsOf(caseFile: CaseFile, options: JudgeOptions): readonly Ballot[] {
  return rubricsOf(caseFile).flatMap(({ id, rubric, documents }) => {
    const votes = options.votes ?? rubric.votes;
    const numbers = Array.from({ length: votes }, (_, index) => index + 1);
    return rubric.criteria.flatMap(({ id: criterion, statement }) =>
      options.models.flatMap((judge) =>
        numbers.map((vote) => ({ checkpoint: id, criterion, statement, documents, judge, vote })),
      ),
    );
  });
}

/**
 * Refuses a judge that is the model under test.
 *
 * @throws {@link ResidencyError} `judge-is-under-test` (`invalid`) naming it.
 * @example
 * ```ts
 * assertImpartial({ models: [{ model }], underTest: ['openai:gpt-x'] });
 * ```
 */
export function assertImpartial({
  models,
  underTest = [],
  allowSelf = 'never',
}: Pick<JudgeOptions, 'models' | 'underTest' | 'allowSelf'>): void {
  if (allowSelf === 'allowed') return;
  for (const { model } of models) {
    const self = underTest.find((other) => isSelfJudging({ judge: model.id, underTest: other }));
    if (self === undefined) continue;
    throw new ResidencyError({
      code: 'judge-is-under-test',
      category: 'invalid',
      message:
        `the judge ${model.id} is the model under test (${self}); name another judge, or allow ` +
        'it with --allow-self-judging',
      context: { judge: model.id },
    });
  }
}

async function castVote(
  ballot: Ballot,
  { certificates = [], onVote }: Pick<JudgeOptions, 'certificates' | 'onVote'>,
  asking: Asking,
): Promise<Judgement> {
  const { checkpoint, criterion, statement, documents, judge, vote } = ballot;
  const { seed } = asking;
  const cast = await askJudge(judge, { statement, documents, vote, seed }, asking);
  const settings = judgeSettings(judge);
  const certificate = certificates.find(
    (each) =>
      certificateHolds(each, { settings, promptVersion: judgePromptVersion, statement }).holds,
  );
  const judgement: Judgement = {
    checkpoint,
    criterion,
    key: cast.key,
    judge: judge.model.id,
    promptVersion: judgePromptVersion,
    vote,
    ...cast.outcome,
    ...(certificate === undefined ? {} : { certificate: certificateDigest(certificate) }),
    ...cast.usage,
  };
  onVote?.({ judgement, from: cast.from, usage: cast.usage });
  return judgement;
}

/**
 * Has the rubric checkpoints of a trial judged, criterion by criterion, each by every judge in so
 * many votes. A vote without a valid answer is a judgement `failed`. Where the agent wrote nothing
 * there is nothing to judge. The case file is read only; the grader `rubric` adds the judgements
 * up once they stand in it.
 *
 * @returns in the order of checkpoints, criteria, judges and votes
 * @throws {@link ResidencyError} `judge-is-under-test`; `model-cancelled` when it was stopped.
 * @example
 * ```ts
 * const judgements = await judgeTrial(caseFile, { models: [{ model }], votes: 3 });
 * gradeCase({ ...caseFile, judgements }).result;
 * ```
 */
export async function judgeTrial(
  caseFile: CaseFile,
  options: JudgeOptions,
): Promise<readonly Judgement[]> {
  assertImpartial(options);
  const asking = askingWith(options);
  const { seed, concurrency } = asking;
  const ballots = ballotsOf(caseFile, options);
  const order = shuffled(ballots, canonicalJson({ seed, task: caseFile.truth.task }));
  const cast = await inParallel(order, {
    concurrency,
    work: (ballot) => castVote(ballot, options, asking),
  });
  return ballots.flatMap((ballot) => cast.get(ballot) ?? []);
}
