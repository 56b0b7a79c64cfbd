/** What the world is to a command: streams, environment, folders, time. Read once, passed on. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from '../lib/index.ts';
import { variableValue } from './variable.ts';

/** The world of one invocation. */
export interface CliContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Data: what a pipe gets. */
  readonly stdout: (text: string) => void;
  /** Everything else. */
  readonly stderr: (text: string) => void;
  /** Whether progress may redraw a line. */
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  /** Where images are kept; may be deleted at any time. */
  readonly cacheFolder: string;
  /** Where runs go that were given no folder. */
  readonly runsFolder: string;
}

/** A reader that has gone (`… | head`) ends no work: what is still said to it is not heard. */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** The world of this process. */
export function processContext(): CliContext {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  const environment = process.env;
  const isTerminal = process.stderr.isTTY === true && environment.CI === undefined;
  const wantsColor = environment.NO_COLOR === undefined || environment.NO_COLOR === '';
  const cacheHome = variableValue(environment.XDG_CACHE_HOME) ?? join(homedir(), '.cache');
  return {
    environment,
    clock: systemClock,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    isTerminal,
    hasColor: process.stdout.isTTY === true && wantsColor && environment.TERM !== 'dumb',
    cacheFolder: variableValue(environment.RESIDENCY_CACHE) ?? join(cacheHome, 'residency'),
    runsFolder: variableValue(environment.RESIDENCY_RUNS) ?? 'runs',
  };
}
