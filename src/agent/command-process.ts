/** Runs a shell line as a process group of its own, and leaves nothing of it behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { ResidencyError } from '../lib/index.ts';

/** Milliseconds between asking a group to end and making it end. */
const KILL_GRACE_MS = 2_000;

/** Milliseconds that the output may stay open after the shell has ended. */
const OUTPUT_GRACE_MS = 500;

/** What is run, and for how long. */
interface CommandOptions {
  readonly shellLine: string;
  /** The working directory, absolute. */
  readonly folder: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Bytes of each output that are kept, counted from the end. */
  readonly tailBytes: number;
}

/** The end of an output. */
export interface OutputTail {
  readonly text: string;
  /** Bytes in all, kept or not. */
  readonly totalBytes: number;
  readonly isCut: boolean;
}

/** How a command ended. */
export interface CommandResult {
  readonly endedBy: 'itself' | 'time' | 'abort';
  /** Absent when a signal ended it. */
  readonly exitCode?: number;
  /** The signal that ended it, `SIGKILL`. */
  readonly exitSignal?: string;
  readonly stdout: OutputTail;
  readonly stderr: OutputTail;
}

/** Signals a whole group; a group that is gone already is what was wanted. */
function signalGroup(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (thrown) {
    // macOS says EPERM of a group in which only ended processes are left.
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code !== 'ESRCH' && code !== 'EPERM') throw thrown;
  }
}

function collectTail(stream: NodeJS.ReadableStream, tailBytes: number): () => OutputTail {
  let kept: Buffer = Buffer.alloc(0);
  let totalBytes = 0;
  stream.on('data', (chunk: Buffer) => {
    totalBytes += chunk.byteLength;
    kept = Buffer.concat([kept, chunk]);
    if (kept.byteLength > tailBytes) kept = kept.subarray(kept.byteLength - tailBytes);
  });
  return () => ({ text: kept.toString('utf8'), totalBytes, isCut: totalBytes > tailBytes });
}

/** Resolves when the shell has ended and its output is read, or is not read any longer. */
function waitForEnd(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let outputTimer: NodeJS.Timeout | undefined;
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(outputTimer);
      resolve();
    });
    child.once('exit', () => {
      signalGroup(child, 'SIGKILL');
      // Something that left the group may still hold the output open.
      outputTimer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve();
      }, OUTPUT_GRACE_MS);
    });
  });
}

/** Ends the group at the time limit or on abort; tells which of the two it was. */
function watchEnd(child: ChildProcess, { timeoutMs, signal }: CommandOptions) {
  let endedBy: CommandResult['endedBy'] = 'itself';
  let force: NodeJS.Timeout | undefined;
  const end = (by: 'time' | 'abort'): void => {
    if (endedBy !== 'itself') return;
    endedBy = by;
    signalGroup(child, 'SIGTERM');
    force = setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_GRACE_MS);
  };
  const onAbort = (): void => end('abort');
  const timer = setTimeout(() => end('time'), timeoutMs);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return {
    endedBy: () => endedBy,
    stop: () => {
      clearTimeout(timer);
      clearTimeout(force);
      signal.removeEventListener('abort', onAbort);
    },
  };
}

/**
 * Runs `sh -c <shellLine>` to its end.
 *
 * @throws {@link ResidencyError} `command-failed` (category `unavailable`) when no shell could be
 *   started
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  const child = spawn('sh', ['-c', options.shellLine], {
    cwd: options.folder,
    env: { ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stdout = collectTail(child.stdout, options.tailBytes);
  const stderr = collectTail(child.stderr, options.tailBytes);
  const watch = watchEnd(child, options);
  try {
    await waitForEnd(child);
  } catch (cause) {
    throw new ResidencyError({
      code: 'command-failed',
      category: 'unavailable',
      message: `no shell could be started in ${options.folder} for "${options.shellLine}"`,
      cause,
    });
  } finally {
    watch.stop();
  }
  const { exitCode, signalCode } = child;
  return {
    endedBy: watch.endedBy(),
    ...(exitCode === null ? {} : { exitCode }),
    ...(signalCode === null ? {} : { exitSignal: signalCode }),
    stdout: stdout(),
    stderr: stderr(),
  };
}
