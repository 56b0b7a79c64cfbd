/** What a command says: one JSON object, or text for a person. */
import { errorMeanings, errorMessage, ResidencyError } from '../lib/index.ts';
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

/** What the operating system's refusals of a file or folder mean to whoever named it. */
const fileRefusals: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be changed by you',
  EROFS: 'is on a disk that cannot be written',
  EISDIR: 'is a folder, and a file is needed',
  ENOTDIR: 'is under something that is a file, and a folder is needed',
  EEXIST: 'is there already, as a file',
  ENOENT: 'is not there',
  ENAMETOOLONG: 'has too long a name',
  ENOSPC: 'does not fit: the disk is full',
  EDQUOT: 'does not fit: your share of the disk is full',
  EFBIG: 'is larger than a file may be',
};

/** What more room mends: the same command goes on where it stopped. */
const isOfRoom: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** An error of the file system as one of ours: another path or more room is the remedy. */
function asFileError(thrown: unknown): ResidencyError | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  const meaning = fileRefusals[String(thrown.code)];
  if (meaning === undefined) return undefined;
  const path = 'path' in thrown ? String(thrown.path) : 'a file';
  const needsRoom = isOfRoom.includes(String(thrown.code));
  const remedy = needsRoom ? 'make room and give the same command again' : 'give another path';
  return new ResidencyError({
    code: 'file-refused',
    category: needsRoom ? 'unavailable' : 'invalid',
    message: `${path} ${meaning} (${String(thrown.code)}); ${remedy}`,
    cause: thrown,
  });
}

/** Says what went wrong, in one place, and gives the exit code. Never a stack. */
export function reportError(context: CliContext, thrown: unknown, asJson: boolean): number {
  const known = ResidencyError.isInstance(thrown) ? thrown : asFileError(thrown);
  const message = known?.message ?? errorMessage(thrown);
  const code = known?.code ?? 'unexpected';
  if (asJson) context.stdout(`${JSON.stringify({ error: { code, message } })}\n`);
  context.stderr(`residency: ${message}\n`);
  return errorMeanings[known?.category ?? 'bug'].exitCode;
}
