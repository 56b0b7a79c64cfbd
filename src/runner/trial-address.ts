/**
 * Where trials of a folder are being served: a file for each, readable by its owner alone, gone
 * when the trial is.
 */
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isErrno, writeFileAtomically } from '../lib/index.ts';

const addressSchema = z.object({ finish: z.string(), token: z.string() });

/** How a served trial is ended from another process. */
type TrialAddress = Readonly<z.output<typeof addressSchema>>;

function folderOf(runFolder: string): string {
  return join(runFolder, '.open');
}

function pathOf(runFolder: string, trial: string): string {
  return join(folderOf(runFolder), `${trial}.json`);
}

/** Makes a served trial known. */
export async function openTrialAddress(
  runFolder: string,
  trial: string,
  address: TrialAddress,
): Promise<void> {
  await mkdir(folderOf(runFolder), { recursive: true, mode: 0o700 });
  const path = pathOf(runFolder, trial);
  await writeFileAtomically(path, JSON.stringify(address));
  await chmod(path, 0o600);
}

/** Forgets a trial. */
export async function closeTrialAddress(runFolder: string, trial: string): Promise<void> {
  await rm(pathOf(runFolder, trial), { force: true });
}

/** Trials of the folder that are being served, or were when their process was killed. */
export async function servedTrials(runFolder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folderOf(runFolder));
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  } catch (thrown) {
    if (isErrno(thrown, 'ENOENT')) return [];
    throw thrown;
  }
}

/** The address of a served trial. */
export async function readTrialAddress(runFolder: string, trial: string): Promise<TrialAddress> {
  return addressSchema.parse(JSON.parse(await readFile(pathOf(runFolder, trial), 'utf8')));
}
