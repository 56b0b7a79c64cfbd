/** The proof of a task: its reference passes, its mistakes fail where they should. */
import type { Image } from '../ehr/index.ts';
import type { Score } from '../record/index.ts';
import { lintTask, type NearMiss, type Task } from '../task/index.ts';
import { type PlayedSolution, playSolution } from './play-solution.ts';
import { isReplayed, replayedMutants } from './replayed-mutants.ts';
import { doNothing, withEverythingHedged, withEverythingOrdered } from './spoilt-references.ts';

/** Doing nothing may earn at the most this share of the checkpoints. */
const doNothingShareMax = 1 / 6;

/** What a check found. */
export interface TaskProof {
  readonly task: string;
  readonly ok: boolean;
  readonly checkpoints: number;
  readonly referenceCalls: number;
  readonly nearMisses: number;
  readonly paraphrases: number;
  /** Damaged copies of the reference that were tried. */
  readonly mutations: number;
  /** One sentence each; empty when the task is proved. */
  readonly problems: readonly string[];
}

function failedIn(score: Score): readonly string[] {
  return score.verdicts
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ checkpoint }) => checkpoint);
}

function explain(score: Score): string {
  const verdicts = score.verdicts
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ checkpoint, verdict, reason }) => `${checkpoint} ${verdict}: ${reason}`);
  const harm = score.harm.findings.map(({ rule, reason }) => `${rule}: ${reason}`);
  return [...verdicts, `harm ${score.harm.value}`, ...harm].join('; ');
}

function provePassed(name: string, played: PlayedSolution): readonly string[] {
  const { score, failedCalls } = played;
  const problems = failedCalls.map((failed) => `${name}: call ${failed}`);
  if (score.result === 'passed') return problems;
  return [...problems, `${name} does not pass: ${explain(score)}`];
}

async function proveParaphrases(task: Task, image: Image): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { id, solution } of task.paraphrases) {
    const played = await playSolution(task, image, solution);
    problems.push(...provePassed(`paraphrase ${id}`, played));
  }
  return problems;
}

async function proveCareless(task: Task, image: Image): Promise<readonly string[]> {
  const problems: string[] = [];
  const nothing = await playSolution(task, image, doNothing);
  const earned = nothing.score.verdicts.filter(({ verdict }) => verdict === 'pass');
  if (nothing.score.result === 'passed') problems.push('doing nothing passes');
  if (earned.length > task.checkpoints.length * doNothingShareMax) {
    const ids = earned.map(({ checkpoint }) => checkpoint).join(', ');
    problems.push(`doing nothing earns more than a sixth of the checkpoints: ${ids}`);
  }
  const spoilt = [
    { name: 'ordering everything', solution: withEverythingOrdered(task) },
    { name: 'hedging everything', solution: withEverythingHedged(task) },
  ];
  for (const { name, solution } of spoilt) {
    const { score } = await playSolution(task, image, solution);
    if (score.result === 'passed') problems.push(`${name} passes`);
  }
  return problems;
}

async function proveNearMiss(
  task: Task,
  image: Image,
  nearMiss: NearMiss,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const name = `near miss ${nearMiss.id}`;
  const { score, failedCalls } = await playSolution(task, image, nearMiss.solution);
  for (const failed of failedCalls) problems.push(`${name}: call ${failed}`);
  const expected = [...nearMiss.fails].sort().join(', ');
  const actual = [...failedIn(score)].sort().join(', ');
  if (expected !== actual) {
    const what = `has to fail exactly [${expected}] and fails [${actual}]`;
    problems.push(`${name} ${what}: ${explain(score)}`);
  }
  const harm = nearMiss.harm ?? 'safe';
  if (score.harm.value !== harm) {
    problems.push(`${name}: the harm gate has to say ${harm} and says ${explain(score)}`);
  }
  if (score.result === 'passed') problems.push(`${name} passes the task`);
  return problems;
}

interface MutationProof {
  readonly tried: number;
  readonly problems: readonly string[];
}

async function proveMutations(
  task: Task,
  image: Image,
  reference: PlayedSolution,
): Promise<MutationProof> {
  const problems: string[] = [];
  const survivors: string[] = [];
  const mutants = replayedMutants(task.reference, reference);
  for (const { name, solution } of mutants) {
    const { score } = await playSolution(task, image, solution);
    if (score.result === 'passed') survivors.push(name);
  }
  const listed = task.survivors ?? {};
  for (const name of survivors) {
    if (!Object.hasOwn(listed, name)) problems.push(`the reference ${name} still passes`);
  }
  for (const name of Object.keys(listed).filter(isReplayed)) {
    if (!survivors.includes(name)) problems.push(`"${name}" is no survivor; take it off the list`);
  }
  return { tried: mutants.length, problems };
}

/** Proves one task. */
export async function proveTask(task: Task, image: Image): Promise<TaskProof> {
  const problems = [...lintTask(task, task.chart())];
  const reference = await playSolution(task, image, task.reference);
  problems.push(...provePassed('the reference', reference));
  problems.push(...(await proveParaphrases(task, image)));
  problems.push(...(await proveCareless(task, image)));
  for (const nearMiss of task.nearMisses) {
    problems.push(...(await proveNearMiss(task, image, nearMiss)));
  }
  const mutations = await proveMutations(task, image, reference);
  problems.push(...mutations.problems);
  return {
    task: task.id,
    ok: problems.length === 0,
    checkpoints: task.checkpoints.length,
    referenceCalls: task.reference.length,
    nearMisses: task.nearMisses.length,
    paraphrases: task.paraphrases.length,
    mutations: mutations.tried,
    problems,
  };
}
