/** A command as it is typed, in this process. */
import { fixedClock } from '../../lib/index.ts';
import type { CliContext } from '../context.ts';
import { createProgram } from '../program.ts';

/** A world without a terminal, at the beginning of time, that hears nothing. */
export function quietContext(changes: Partial<CliContext> = {}): CliContext {
  return {
    environment: {},
    clock: fixedClock(0),
    stdout: () => undefined,
    stderr: () => undefined,
    isTerminal: false,
    hasColor: false,
    cacheFolder: '',
    runsFolder: '',
    ...changes,
  };
}

/** Runs the words after `residency`, and gives what they print on stdout. */
export async function typed(
  words: readonly string[],
  changes: Partial<Omit<CliContext, 'stdout'>> = {},
): Promise<string> {
  const printed: string[] = [];
  const context = quietContext({ ...changes, stdout: (text) => printed.push(text) });
  const program = await createProgram(context, words);
  await program.parseAsync(words, { from: 'user' });
  return printed.join('');
}
