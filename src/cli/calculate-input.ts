/** The inputs of a calculator, as they are typed, piped or kept in a file. */
import { isObject } from '../lib/index.ts';
import { readStandardInput, readTextFile, type TextLimit } from './text-input.ts';
import { usageError } from './usage-error.ts';

/** More than any calculator takes; a log file that was named by mistake ends here. */
const inputLimit: TextLimit = { bytesMax: 1_000_000, remedy: 'no calculator takes as much' };

/** What was typed, or the text that it points to, with the name by which it is spoken of. */
async function textOf(flag: string): Promise<{ readonly name: string; readonly text: string }> {
  if (flag === '-') {
    return { name: 'standard input', text: await readStandardInput(inputLimit) };
  }
  if (!flag.startsWith('@')) return { name: '--input', text: flag };
  const path = flag.slice(1);
  if (path === '') throw usageError('flag-invalid', '--input @ takes a path after the @');
  return { name: path, text: await readTextFile(path, inputLimit) };
}

/**
 * Parses `--input`: JSON, `-` for standard input, `@path` for a file.
 *
 * @throws {@link ResidencyError} `input-malformed` where it is no JSON object, and as reading does.
 */
export async function parseCalculateInput(
  flag: string,
): Promise<{ readonly [name: string]: unknown }> {
  const { name, text } = await textOf(flag);
  const form = '{"age":{"value":53,"unit":"a"},"sex":"male"}';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw usageError('input-malformed', `${name} is not JSON; it takes an object such as ${form}`);
  }
  if (isObject(parsed)) return parsed;
  throw usageError('input-malformed', `${name} takes a JSON object such as ${form}`);
}
