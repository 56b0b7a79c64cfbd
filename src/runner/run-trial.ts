/** One trial of the `ehr-agent` protocol, from fork to score. */
import type { Agent, AgentEnd, TrialEndpoints } from '../agent/index.ts';
import type { Image } from '../ehr/index.ts';
import { gradeCase } from '../grader/index.ts';
import {
  type Clock,
  errorMeanings,
  errorMessage,
  formatInstant,
  randomToken,
  ResidencyError,
} from '../lib/index.ts';
import { sumUsage } from '../model/index.ts';
import {
  type FinishedTrial,
  formatCase,
  formatTrialId,
  type TranscriptEvent,
  type TrialLimits,
  type TrialManifest,
} from '../record/index.ts';
import type { Task } from '../task/index.ts';
import { ehrToolset } from '../tool/index.ts';
import { type OpenTrial, openTrial } from './open-trial.ts';
import { serveTrial, type TrialServer } from './trial-server.ts';

/** The protocol's name in a record. */
const ehrAgentProtocol = 'ehr-agent';

/**
 * How long an agent may take to end after its time is up, before it is given up. Long, because
 * waits for a busy model do not count as an agent's time.
 */
const graceMs = 7_200_000;

/** What to try. */
interface TrialPlan {
  readonly task: Task;
  readonly agent: Agent;
  readonly index: number;
  readonly image: Image;
  readonly limits: TrialLimits;
  readonly clock: Clock;
  /** Aborted when the run is interrupted. */
  readonly signal: AbortSignal;
}

type End = TrialManifest['end'] & { readonly answer?: string };

/** Waits for the agent, but not for ever: one that ignores its time limit is a fault. */
async function withinTime(plan: TrialPlan, work: Promise<AgentEnd>): Promise<AgentEnd> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const waitMs = plan.limits.seconds * 1000 + graceMs;
    timer = setTimeout(() => {
      reject(
        new ResidencyError({
          code: 'agent-hung',
          category: 'timeout',
          message: `${plan.agent.id} did not end ${graceMs / 1000} s after its time was up`,
        }),
      );
    }, waitMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the agent work and says how it ended; only the agent's own faults are not errors. */
async function letWork(plan: TrialPlan, trial: OpenTrial): Promise<End> {
  const { task, agent, limits, clock } = plan;
  // Agents keep their time limit themselves: what is cut off from here counts as a fault.
  const over = new AbortController();
  let server: TrialServer | undefined;
  const serve = async (): Promise<TrialEndpoints> => {
    server ??= await serveTrial({
      fork: trial.fork,
      session: trial.session,
      token: randomToken(),
      workspace: trial.workspace,
      port: 0,
      onFinish: async () => ({}),
    });
    return server;
  };
  try {
    const work = agent.run({
      instruction: task.instruction,
      now: task.now,
      patient: task.patient,
      tools: trial.session,
      transcript: trial.transcript,
      limits,
      clock,
      signal: AbortSignal.any([plan.signal, over.signal]),
      serve,
    });
    const end = await withinTime(plan, work);
    const answer = trial.session.ended()?.answer ?? end.answer;
    const reason = trial.session.ended() === undefined ? end.reason : 'finish';
    return { reason, ...(answer === undefined ? {} : { answer }) };
  } catch (thrown) {
    if (!ResidencyError.isInstance(thrown)) throw thrown;
    const { code, message, category } = thrown;
    if (errorMeanings[category].fault === 'agent') {
      trial.transcript.append({ kind: 'note', text: `the agent failed: ${message}` });
      return { reason: 'stop' };
    }
    return { reason: 'error', error: { code, message } };
  } finally {
    over.abort();
    await server?.close();
  }
}

function tokensOf(events: readonly TranscriptEvent[]): TrialManifest['tokens'] {
  const { inputTokens, outputTokens } = sumUsage(
    events.filter((event) => event.kind === 'step-end'),
  );
  return {
    ...(inputTokens === undefined ? {} : { input: inputTokens }),
    ...(outputTokens === undefined ? {} : { output: outputTokens }),
  };
}

function countOf(events: readonly TranscriptEvent[], kind: TranscriptEvent['kind']): number {
  return events.filter((event) => event.kind === kind).length;
}

/** Grades an ended trial and puts it into the form in which it is filed. */
export async function concludeTrial(
  trial: OpenTrial,
  end: End,
  about: { readonly agent: string; readonly index: number; readonly startedMs: number } & {
    readonly clock: Clock;
  },
): Promise<FinishedTrial> {
  const { answer, ...manifestEnd } = end;
  const caseFile = await trial.collect(answer);
  const { id, version } = trial.task;
  const { agent, index, startedMs, clock } = about;
  const events = caseFile.transcript;
  return {
    manifest: {
      protocol: ehrAgentProtocol,
      trial: formatTrialId({ task: id, agent, index }),
      task: { id, version },
      agent,
      index,
      startedAt: formatInstant(startedMs),
      seconds: (clock.nowMs() - startedMs) / 1000,
      toolset: { id: ehrToolset.id, version: ehrToolset.version },
      end: manifestEnd,
      tokens: tokensOf(events),
      steps: countOf(events, 'step-start'),
      toolCalls: countOf(events, 'tool-call'),
    },
    contents: formatCase(caseFile),
    ...(end.reason === 'error' ? {} : { score: gradeCase(caseFile) }),
  };
}

/**
 * Runs one trial. An infrastructure fault leaves it without a score; it is never a failure.
 *
 * @throws {@link ResidencyError} `run-interrupted` (category `cancelled`) when the run was stopped;
 *   nothing of the trial is kept then.
 */
export async function runTrial(plan: TrialPlan): Promise<FinishedTrial> {
  const { task, agent, index, image, clock } = plan;
  const startedMs = clock.nowMs();
  const trial = await openTrial(task, image, clock);
  try {
    const end = await letWork(plan, trial);
    if (plan.signal.aborted) {
      throw new ResidencyError({
        code: 'run-interrupted',
        category: 'cancelled',
        message: `the run was stopped while ${agent.id} worked on ${task.id}`,
      });
    }
    return await concludeTrial(trial, end, { agent: agent.id, index, startedMs, clock });
  } catch (thrown) {
    if (ResidencyError.isInstance(thrown)) throw thrown;
    throw new ResidencyError({
      code: 'trial-crashed',
      category: 'bug',
      message: `${agent.id} on ${task.id}: ${errorMessage(thrown)}`,
      cause: thrown,
    });
  } finally {
    await trial.discard();
  }
}
