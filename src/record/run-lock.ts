/** One process at a time works on a run's folder. */
import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isErrno, ResidencyError } from '../lib/index.ts';

/** A held lock. */
export interface RunLock {
  readonly release: () => Promise<void>;
}

const holderSchema = z.object({ pid: z.number(), host: z.string() });

type Holder = Readonly<z.output<typeof holderSchema>>;

/** Whether the process is there; one of somebody else's answers EPERM. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (thrown) {
    return isErrno(thrown, 'EPERM');
  }
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
 * Takes the lock of a run's folder; one left by a process that is gone is taken over.
 *
 * @throws {@link ResidencyError} `run-busy` (`conflict`) while another process works on it.
 */
export async function lockRun(folder: string): Promise<RunLock> {
  const path = join(folder, 'run.lock');
  const attemptsMax = 3;
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (thrown) {
      if (!isErrno(thrown, 'EEXIST')) throw thrown;
    }
    const holder = await readHolder(path);
    if (holder !== undefined && isAlive(holder)) {
      throw new ResidencyError({
        code: 'run-busy',
        category: 'conflict',
        message:
          `${folder} is being worked on by process ${holder.pid} on ${holder.host}; ` +
          'wait for it, or give another folder with --out',
        context: { folder, pid: holder.pid },
      });
    }
    await rm(path, { force: true });
  }
  throw new ResidencyError({
    code: 'run-busy',
    category: 'conflict',
    message: `${folder}: the lock could not be taken; another process wants it too`,
  });
}
