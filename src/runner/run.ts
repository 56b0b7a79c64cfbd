/** A run: every task × agent × attempt under one configuration, resumed where it was stopped. */
import type { Agent } from '../agent/index.ts';
import type { Image } from '../ehr/index.ts';
import { canonicalJson, type Clock, formatInstant, ResidencyError } from '../lib/index.ts';
import {
  formatTrialId,
  lockRun,
  RunFolder,
  type RunManifest,
  type TrialLimits,
} from '../record/index.ts';
import type { Suite, Task } from '../task/index.ts';
import { runTrial } from './run-trial.ts';

/** An agent as a run plans it: a new one is made for each trial. */
export interface AgentPlan {
  readonly id: string;
  /** What distinguishes its configuration: model, base URL … never a key. */
  readonly settings: Readonly<Record<string, string>>;
  readonly make: (task: Task) => Agent;
}

/** What to run. */
export interface RunPlan {
  readonly suite: Suite;
  readonly tasks: readonly Task[];
  readonly agents: readonly AgentPlan[];
  /** Attempts of each agent at each task. */
  readonly trials: number;
  readonly limits: TrialLimits;
  /** Trials at the same time. */
  readonly concurrency: number;
  readonly image: Image;
  /** The version of this program. */
  readonly residency: string;
  /** Where each setting came from, for the record. */
  readonly settings: RunManifest['settings'];
}

/** How a trial came out, as progress shows it. */
export interface TrialProgress {
  readonly trial: string;
  readonly task: string;
  readonly agent: string;
  readonly result: 'passed' | 'failed' | 'unscored';
  readonly unsafe: boolean;
  /** Trials that are in the record now, of {@link total}. */
  readonly done: number;
  readonly total: number;
}

/** What the run needs of the world. */
export interface RunHost {
  readonly folder: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TrialProgress) => void;
  /**
   * What becomes of trials that an infrastructure fault left unscored.
   *
   * @defaultValue `keep`
   */
  readonly unscored?: 'keep' | 'retry';
}

/** One attempt that has to be made. */
interface Attempt {
  readonly id: string;
  readonly task: Task;
  readonly agent: AgentPlan;
  readonly index: number;
}

type Configuration = Pick<
  RunManifest,
  'suite' | 'tasks' | 'agents' | 'trials' | 'limits' | 'image'
>;

/** What makes two runs the same: a folder is only continued with an equal configuration. */
function configurationOf(plan: RunPlan): Configuration {
  return {
    suite: { id: plan.suite.id, version: plan.suite.version },
    tasks: plan.tasks.map(({ id, version }) => ({ id, version })),
    agents: plan.agents.map(({ id, settings }) => ({ agent: id, settings })),
    trials: plan.trials,
    limits: plan.limits,
    image: plan.image.digest,
  };
}

/** True when a run that was begun has this configuration. */
export function isSameRun(manifest: RunManifest, plan: RunPlan): boolean {
  const { suite, tasks, agents, trials, limits, image } = manifest;
  const begun = { suite, tasks, agents, trials, limits, image };
  return canonicalJson(begun) === canonicalJson(configurationOf(plan));
}

/** Every attempt that a plan asks for, tasks first, so that all agents advance together. */
export function attemptsOf(plan: RunPlan): readonly Attempt[] {
  const indices = Array.from({ length: plan.trials }, (_, position) => position + 1);
  return indices.flatMap((index) =>
    plan.tasks.flatMap((task) =>
      plan.agents.map((agent) => ({
        id: formatTrialId({ task: task.id, agent: agent.id, index }),
        task,
        agent,
        index,
      })),
    ),
  );
}

async function openOrCreate(plan: RunPlan, host: RunHost): Promise<RunFolder> {
  const { folder, clock } = host;
  const run = await RunFolder.openOrCreate(folder, {
    startedAt: formatInstant(clock.nowMs()),
    residency: plan.residency,
    settings: plan.settings,
    ...configurationOf(plan),
  });
  if (isSameRun(run.manifest, plan)) return run;
  throw new ResidencyError({
    code: 'run-differs',
    category: 'conflict',
    message:
      `${folder} holds a run with another configuration (tasks, agents, trials, limits or ` +
      'charts differ); give another folder with --out',
    context: { folder },
  });
}

async function attemptAll(
  plan: RunPlan,
  host: RunHost,
  work: { readonly run: RunFolder; readonly open: readonly Attempt[]; readonly total: number },
): Promise<void> {
  const { run, open, total } = work;
  let next = 0;
  let done = total - open.length;
  let hasFailed = false;
  const makeAttempts = async (): Promise<void> => {
    while (!host.signal.aborted && !hasFailed) {
      const attempt = open[next];
      next += 1;
      if (attempt === undefined) return;
      const { task, index, id } = attempt;
      const agent = attempt.agent.make(task);
      const { image, limits } = plan;
      const { clock, signal } = host;
      const finished = await runTrial({ task, agent, index, image, limits, clock, signal });
      await run.writeTrial(finished);
      done += 1;
      const { score } = finished;
      const result = score?.result ?? 'unscored';
      const unsafe = score?.harm.value === 'unsafe';
      host.onProgress({ trial: id, task: task.id, agent: agent.id, result, unsafe, done, total });
    }
  };
  // What made one fail, a full disk for instance, would make the others fail after all their work:
  // trials that are under way come to their end, and no new one begins.
  const worker = (): Promise<void> =>
    makeAttempts().catch((thrown: unknown) => {
      hasFailed = true;
      throw thrown;
    });
  const workers = Array.from({ length: Math.min(plan.concurrency, open.length) }, worker);
  const settled = await Promise.allSettled(workers);
  for (const outcome of settled) {
    if (outcome.status === 'rejected' && !isInterruption(outcome.reason)) throw outcome.reason;
  }
}

/** A trial that was stopped with the run: what there is to say of it is said once, of the run. */
function isInterruption(thrown: unknown): boolean {
  return ResidencyError.isInstance(thrown) && thrown.code === 'run-interrupted';
}

/** Takes out what has no score, so that it is tried again. Only while holding the run's lock. */
async function removeUnscored(run: RunFolder): Promise<void> {
  for (const id of await run.trialIds()) {
    const { score } = await run.readTrial(id);
    if (score === undefined) await run.removeTrial(id);
  }
}

/**
 * Makes every attempt that is not in the folder yet. Killed at any moment and called again, it
 * finishes the rest and repeats nothing.
 *
 * @throws {@link ResidencyError} `run-differs`, `run-busy`, `run-interrupted`.
 */
export async function executeRun(plan: RunPlan, host: RunHost): Promise<RunFolder> {
  const run = await openOrCreate(plan, host);
  const lock = await lockRun(host.folder);
  try {
    await run.removePartialTrials();
    if (host.unscored === 'retry') await removeUnscored(run);
    const there = new Set(await run.trialIds());
    const attempts = attemptsOf(plan);
    const open = attempts.filter(({ id }) => !there.has(id));
    await attemptAll(plan, host, { run, open, total: attempts.length });
  } finally {
    await lock.release();
  }
  if (host.signal.aborted) {
    throw new ResidencyError({
      code: 'run-interrupted',
      category: 'cancelled',
      message: `stopped; what is finished is kept in ${host.folder}. The same command goes on`,
    });
  }
  return run;
}
