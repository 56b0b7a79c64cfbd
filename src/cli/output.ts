/** What a command says: one JSON object, or text for a person. */
import { errorMeanings, ResidencyError } from '../lib/index.ts';
import { type Emphasis, plain } from '../report/index.ts';
import type { CliContext } from './context.ts';

/** A command's result in both forms. */
interface CommandOutput {
  readonly json: object;
  readonly text: string;
}

/** Prints a result on stdout in the form that was asked for. */
export function print(
  context: CliContext,
  options: { readonly json?: boolean | undefined },
  output: CommandOutput,
): void {
  context.stdout(options.json === true ? `${JSON.stringify(output.json)}\n` : output.text);
}

function colored(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

/** Colours where the output is a terminal that has them. */
export function emphasisOf(context: CliContext): Emphasis {
  if (!context.hasColor) return plain;
  return { strong: colored(1), good: colored(32), bad: colored(31), quiet: colored(2) };
}

/** Says what went wrong, in one place, and gives the exit code. Never a stack. */
export function reportError(context: CliContext, thrown: unknown, asJson: boolean): number {
  const known = ResidencyError.isInstance(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code = known ? thrown.code : 'unexpected';
  if (asJson) context.stdout(`${JSON.stringify({ error: { code, message } })}\n`);
  context.stderr(`residency: ${message}\n`);
  return known ? errorMeanings[thrown.category].exitCode : errorMeanings.bug.exitCode;
}
