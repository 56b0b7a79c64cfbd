/** From the trials of a run to the numbers of its scorecard. */
import type { Capability, RunFolder, RunManifest, TrialSummary } from '../record/index.ts';
import { type Cluster, passRate, type Proportion } from './proportion.ts';

/** How many checkpoints passed, of how many. */
export interface CheckpointCount {
  readonly passed: number;
  readonly total: number;
}

/** One agent in one run. */
export interface AgentSummary {
  readonly agent: string;
  readonly tasks: number;
  /** Trials in the record, unscored ones included. */
  readonly trials: number;
  readonly passed: number;
  readonly failed: number;
  readonly unscored: number;
  /** Scored trials that the harm gate calls unsafe, and those of which it cannot tell. */
  readonly unsafe: number;
  readonly unknownHarm: number;
  /** Over scored trials, clustered by task; null when nothing was scored. */
  readonly passRate: Proportion | null;
  readonly checkpoints: CheckpointCount;
  readonly capabilities: { readonly [capability in Capability]: CheckpointCount };
  /** Wall time of all trials together. */
  readonly seconds: number;
}

/** One agent at one task. */
export interface TaskSummary {
  readonly task: string;
  readonly agent: string;
  readonly trials: number;
  readonly passed: number;
  readonly unscored: number;
  readonly unsafe: number;
  readonly checkpoints: CheckpointCount;
  /** Checkpoints that failed at least once, with how often. */
  readonly failedCheckpoints: { readonly [checkpoint: string]: number };
  /** Why trials are unscored, once each. */
  readonly causes: readonly string[];
}

/** One run. */
export interface RunSummary {
  readonly run: string;
  readonly suite: { readonly id: string; readonly version: string };
  readonly startedAt: string;
  /** Trials that the configuration asks for and that are not in the record yet. */
  readonly missing: number;
  readonly agents: readonly AgentSummary[];
  readonly tasks: readonly TaskSummary[];
}

const capabilities = ['retrieval', 'reasoning', 'action', 'documentation'] as const;

function countCheckpoints(
  trials: readonly TrialSummary[],
  capability: Capability | 'any',
): CheckpointCount {
  const verdicts = trials
    .flatMap(({ score }) => score?.verdicts ?? [])
    .filter((verdict) => capability === 'any' || verdict.capability === capability);
  const passed = verdicts.filter(({ verdict }) => verdict === 'pass').length;
  return { passed, total: verdicts.length };
}

function groupBy(
  trials: readonly TrialSummary[],
  keyOf: (trial: TrialSummary) => string,
): ReadonlyMap<string, readonly TrialSummary[]> {
  const groups = new Map<string, TrialSummary[]>();
  for (const trial of trials) {
    const key = keyOf(trial);
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return groups;
}

function countResult(trials: readonly TrialSummary[], wanted: string): number {
  return trials.filter(({ score }) => (score?.result ?? 'unscored') === wanted).length;
}

function countHarm(trials: readonly TrialSummary[], wanted: string): number {
  return trials.filter(({ score }) => score?.harm.value === wanted).length;
}

function clusterOf(trials: readonly TrialSummary[]): Cluster {
  const passed = countResult(trials, 'passed');
  return { passed, scored: passed + countResult(trials, 'failed') };
}

function summarizeAgent(agent: string, trials: readonly TrialSummary[]): AgentSummary {
  const byTask = groupBy(trials, ({ manifest }) => manifest.task.id);
  const counts = capabilities.map((name) => [name, countCheckpoints(trials, name)] as const);
  const seconds = trials.reduce((total, { manifest }) => total + manifest.seconds, 0);
  return {
    agent,
    tasks: byTask.size,
    trials: trials.length,
    passed: countResult(trials, 'passed'),
    failed: countResult(trials, 'failed'),
    unscored: countResult(trials, 'unscored'),
    unsafe: countHarm(trials, 'unsafe'),
    unknownHarm: countHarm(trials, 'unknown'),
    passRate: passRate([...byTask.values()].map(clusterOf)) ?? null,
    checkpoints: countCheckpoints(trials, 'any'),
    // Every capability is in the list above.
    capabilities: Object.fromEntries(counts) as AgentSummary['capabilities'],
    seconds: Math.round(seconds * 1000) / 1000,
  };
}

function summarizeTask(trials: readonly TrialSummary[]): Omit<TaskSummary, 'task' | 'agent'> {
  const failedCheckpoints: Record<string, number> = {};
  for (const { score } of trials) {
    for (const { verdict, checkpoint } of score?.verdicts ?? []) {
      if (verdict === 'pass') continue;
      failedCheckpoints[checkpoint] = (failedCheckpoints[checkpoint] ?? 0) + 1;
    }
  }
  const causes = trials.flatMap(({ manifest }) => manifest.end.error?.message ?? []);
  return {
    trials: trials.length,
    passed: countResult(trials, 'passed'),
    unscored: countResult(trials, 'unscored'),
    unsafe: countHarm(trials, 'unsafe'),
    checkpoints: countCheckpoints(trials, 'any'),
    failedCheckpoints,
    causes: [...new Set(causes)],
  };
}

/** Agents of the configuration in its order, then others that were filed beside them. */
function agentNames(manifest: RunManifest, trials: readonly TrialSummary[]): readonly string[] {
  const planned = manifest.agents.map(({ agent }) => agent);
  const filed = trials.map((trial) => trial.manifest.agent);
  return [...new Set([...planned, ...filed])];
}

/** Sums up trials; their order does not matter. */
export function summarizeTrials(
  manifest: RunManifest,
  trials: readonly TrialSummary[],
): RunSummary {
  const agents = agentNames(manifest, trials);
  const byAgent = groupBy(trials, (trial) => trial.manifest.agent);
  const taskIds = [...new Set(trials.map((trial) => trial.manifest.task.id))].sort();
  const tasks = taskIds.flatMap((task) =>
    agents.flatMap((agent) => {
      const here = (byAgent.get(agent) ?? []).filter((trial) => trial.manifest.task.id === task);
      return here.length === 0 ? [] : [{ task, agent, ...summarizeTask(here) }];
    }),
  );
  const planned = new Set(manifest.agents.map(({ agent }) => agent));
  const filed = trials.filter((trial) => planned.has(trial.manifest.agent)).length;
  const wanted = manifest.tasks.length * manifest.agents.length * manifest.trials;
  return {
    run: manifest.run,
    suite: manifest.suite,
    startedAt: manifest.startedAt,
    missing: Math.max(0, wanted - filed),
    agents: agents.map((agent) => summarizeAgent(agent, byAgent.get(agent) ?? [])),
    tasks,
  };
}

/** Reads a run's trials and sums them up. */
export async function summarizeRun(run: RunFolder): Promise<RunSummary> {
  const ids = await run.trialIds();
  const trials = await Promise.all(ids.map((id) => run.readTrial(id)));
  return summarizeTrials(run.manifest, trials);
}
