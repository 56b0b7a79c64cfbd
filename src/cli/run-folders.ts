/** Which folder a run goes to when none was given. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatInstant } from '../lib/index.ts';
import { RunFolder } from '../record/index.ts';
import { attemptsOf, isSameRun, type RunPlan } from '../runner/index.ts';
import type { CliContext } from './context.ts';

/** How many of the newest runs are looked at for one to go on with. */
const runsLookedAtMax = 200;

async function isUnfinished(folder: string, plan: RunPlan): Promise<boolean> {
  if (!(await RunFolder.isRun(folder))) return false;
  // A folder that cannot be read as a run of this program is none to go on with.
  const run = await RunFolder.open(folder).catch(() => undefined);
  if (run === undefined || !isSameRun(run.manifest, plan)) return false;
  const there = new Set(await run.trialIds());
  return attemptsOf(plan).some(({ id }) => !there.has(id));
}

/** The newest unfinished run with the plan's configuration, or undefined. */
async function findUnfinished(context: CliContext, plan: RunPlan): Promise<string | undefined> {
  const names = await readdir(context.runsFolder).catch(() => []);
  for (const name of [...names].sort().reverse().slice(0, runsLookedAtMax)) {
    const folder = join(context.runsFolder, name);
    if (await isUnfinished(folder, plan)) return folder;
  }
  return undefined;
}

/** A name that sorts by time: `2026-11-23T06-15-09-412Z-physician`. */
export function newRunFolder(context: CliContext, name: string): string {
  const time = formatInstant(context.clock.nowMs()).replaceAll(/[:.]/g, '-');
  return join(context.runsFolder, `${time}-${name}`);
}

/** The folder to go on with, or a new one. */
export async function chooseRunFolder(context: CliContext, plan: RunPlan): Promise<string> {
  return (await findUnfinished(context, plan)) ?? newRunFolder(context, plan.suite.id);
}
