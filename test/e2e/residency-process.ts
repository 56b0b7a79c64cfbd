/** The real program as a separate process, with folders of its own that go away with the test. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** What the program is started with. */
export const launcher = join(checkout, 'bin', 'residency.js');

/** A program that answers longer than this is ended, in milliseconds. */
const timeoutMs = 60_000;
const outputBytesMax = 64 * 1024 * 1024;

/** Parsed JSON that a test looks into without knowing its type. */
export type Json = ReturnType<typeof JSON.parse>;

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is still running. */
export interface Running {
  readonly child: ChildProcess;
  /** The first line of stdout; rejects when the program ends before it. */
  readonly ready: Promise<string>;
  /** Resolves with the line of stderr that matches, as soon as it has come. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<Ended & { readonly signal: NodeJS.Signals | null }>;
}

/** Folders and environment of one test file. */
export interface World {
  /** A new folder for whatever the test wants. */
  readonly folder: string;
  readonly runs: string;
  readonly cache: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Runs a command to its end. */
  readonly run: (...args: readonly string[]) => Promise<Ended>;
  /** Starts a command that goes on until it is ended. */
  readonly start: (...args: readonly string[]) => Running;
  /** Ends what is still running, and removes the folders. */
  readonly remove: () => void;
}

function watch(child: ChildProcess): Running {
  let [stdout, stderr] = ['', ''];
  const waiting = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const look of waiting) look();
  });
  const ended = once(child, 'close').then(([status, signal]) => ({
    status,
    signal,
    stdout,
    stderr,
  }));
  const orEnd = async (): Promise<never> => {
    const { status, stderr: told } = await ended;
    throw new Error(`the program ended with ${status} before that: ${told}`);
  };
  const firstLine = async (): Promise<string> => {
    if (child.stdout === null) throw new Error('stdout is a pipe');
    const lines = createInterface({ input: child.stdout });
    const [line] = await once(lines, 'line');
    return line;
  };
  const ready = Promise.race([firstLine(), orEnd()]);
  // A test that never looks at the first line is not troubled by its absence.
  ready.catch(() => undefined);
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = (): void => {
        const found = stderr.split('\n').find((text) => pattern.test(text));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { child, ready, ended, says: (pattern) => Promise.race([line(pattern), orEnd()]) };
}

/** What a world may be given. */
export interface WorldOptions {
  /** Further variables. */
  readonly environment?: NodeJS.ProcessEnv;
  /** @defaultValue the Node that runs the tests */
  readonly node?: string;
}

/**
 * A place to run the program in. Commands run in its folder, so that a relative path of theirs
 * ends up there and not in the checkout.
 */
export function openWorld(options: WorldOptions = {}): World {
  const { node = process.execPath } = options;
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'residency-e2e-')));
  const [runs, cache] = [join(root, 'runs'), join(root, 'cache')];
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: root,
    LANG: 'C.UTF-8',
    RESIDENCY_RUNS: runs,
    RESIDENCY_CACHE: cache,
    // Where Node itself puts compiled code: halves the start of a process.
    NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
    ...options.environment,
  };
  const started: ChildProcess[] = [];
  const spawnOptions = { cwd: root, env: environment };
  return {
    folder: root,
    runs,
    cache,
    environment,
    run: (...args) =>
      new Promise((resolve) => {
        const limits = { timeout: timeoutMs, maxBuffer: outputBytesMax };
        const child = execFile(
          node,
          [launcher, ...args],
          { ...spawnOptions, ...limits },
          (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
        );
      }),
    start: (...args) => {
      const child = spawn(node, [launcher, ...args], {
        ...spawnOptions,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      started.push(child);
      return watch(child);
    },
    remove: () => {
      for (const child of started) child.kill('SIGKILL');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The one JSON object that stdout has to be. */
export function jsonOf(ended: Pick<Ended, 'stdout'>) {
  const lines = ended.stdout.split('\n');
  if (lines.length !== 2 || lines[1] !== '') {
    throw new Error(`stdout is not one line: ${JSON.stringify(ended.stdout.slice(0, 2000))}`);
  }
  return JSON.parse(lines[0] ?? '');
}
