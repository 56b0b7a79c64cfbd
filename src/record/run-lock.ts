/** One process at a time works on a run's folder. */
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isErrno, randomToken, ResidencyError } from '../lib/index.ts';

/** How long a busy folder is waited for: a process whose parent was killed ends within 5 s. */
const waitMsMaxDefault = 6000;
const pollMs = 100;
/** How long a new lock has to stand before it counts. */
const settleMs = 30;

/** A held lock. */
export interface RunLock {
  readonly release: () => Promise<void>;
}

/** A lock's place, and what makes it this one. */
interface LockFile {
  readonly path: string;
  readonly mark: string;
}

const holderSchema = z.object({ pid: z.number(), host: z.string(), mark: z.string().optional() });

type Holder = Readonly<z.output<typeof holderSchema>>;

/**
 * Marks of the locks that this very process holds. A lock with its number and another mark is a
 * dead process's: in a container that is started again, the program has the same number again.
 */
const ownMarks = new Set<string>();

/** Whether a process has ended and only waits for its parent to notice; Linux tells. */
async function isZombie(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /^\d+ \(.*\) [ZX] /s.test(status);
}

/**
 * Whether the process is there; one of somebody else's answers EPERM. A killed process whose parent
 * was killed too can stay a zombie for good where nothing collects them, as in most containers.
 */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return holder.mark !== undefined && ownMarks.has(holder.mark);
  try {
    process.kill(holder.pid, 0);
  } catch (thrown) {
    return isErrno(thrown, 'EPERM');
  }
  return !(await isZombie(holder.pid));
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return holderSchema.parse(JSON.parse(text));
  } catch {
    // Unreadable or cut short: whoever wrote it did not get far, and does not hold it.
    return undefined;
  }
}

/**
 * Puts a lock there if there is none, and gives its mark. It appears with its content: nobody sees
 * it half-written.
 */
async function take(path: string): Promise<string | undefined> {
  const mark = randomToken();
  ownMarks.add(mark);
  const isTaken = await put({ path, mark }).catch((thrown: unknown) => {
    ownMarks.delete(mark);
    throw thrown;
  });
  if (isTaken) return mark;
  ownMarks.delete(mark);
  return undefined;
}

async function put({ path, mark }: LockFile): Promise<boolean> {
  const prepared = `${path}.${mark}`;
  try {
    await writeFile(prepared, JSON.stringify({ pid: process.pid, host: hostname(), mark }));
    await link(prepared, path);
    // Another process that saw the lock of a dead one may just be removing this one in its place.
    await sleep(settleMs);
    return (await readHolder(path))?.mark === mark;
  } catch (thrown) {
    if (isErrno(thrown, 'EEXIST')) return false;
    throw thrown;
  } finally {
    await rm(prepared, { force: true });
  }
}

/** Removes the lock that has this mark; another one is not ours to remove. */
async function release({ path, mark }: LockFile): Promise<void> {
  if ((await readHolder(path))?.mark === mark) await rm(path, { force: true });
  ownMarks.delete(mark);
}

function busy(folder: string, path: string, holder: Holder | undefined): ResidencyError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new ResidencyError({
    code: 'run-busy',
    category: 'conflict',
    message:
      `${folder} is being worked on by ${who}; wait for it, or give another folder with --out ` +
      `(if it is gone for good, delete ${path})`,
    context: { folder },
  });
}

/**
 * Takes the lock of a run's folder; one left by a process that is gone is taken over, and one
 * that is held is waited for a little: a run that was just killed may still be ending.
 *
 * @param waitMsMax - How long to wait; default 6 s.
 * @throws {@link ResidencyError} `run-busy` (`conflict`) while another process works on it.
 */
export async function lockRun(folder: string, waitMsMax = waitMsMaxDefault): Promise<RunLock> {
  const path = join(folder, 'run.lock');
  let holder: Holder | undefined;
  for (let waitedMs = 0; waitedMs <= waitMsMax; waitedMs += pollMs) {
    const mark = await take(path);
    if (mark !== undefined) return { release: () => release({ path, mark }) };
    holder = await readHolder(path);
    if (holder === undefined || !(await isAlive(holder))) await rm(path, { force: true });
    else await sleep(pollMs);
  }
  throw busy(folder, path, holder);
}
