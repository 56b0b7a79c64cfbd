/** Text that a command is given: in a file, or on standard input. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { isErrno } from '../lib/index.ts';
import { asFileError } from './file-refusal.ts';
import { usageError } from './usage-error.ts';

/** How much is read, and what to do where there is more. */
export interface TextLimit {
  readonly bytesMax: number;
  /** `name the file of one note`. */
  readonly remedy: string;
}

async function readAll(stream: Readable, name: string, limit: TextLimit): Promise<string> {
  const { bytesMax, remedy } = limit;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > bytesMax) {
      throw usageError('input-too-long', `${name} is longer than ${bytesMax} bytes; ${remedy}`);
    }
    chunks.push(part);
  }
  const whole = Buffer.concat(chunks);
  if (!isUtf8(whole) || whole.includes(0)) {
    throw usageError('input-not-text', `${name} is not UTF-8 text; name the text file instead`);
  }
  return whole.toString('utf8');
}

/**
 * The text of a file.
 *
 * @throws {@link ResidencyError} `file-not-found`, `file-refused`, `input-too-long` or
 * `input-not-text`.
 */
export async function readTextFile(path: string, limit: TextLimit): Promise<string> {
  try {
    return await readAll(createReadStream(path), path, limit);
  } catch (thrown) {
    if (!isErrno(thrown, 'ENOENT')) throw asFileError(thrown, path) ?? thrown;
    throw usageError('file-not-found', `${path}: there is no such file`);
  }
}

/**
 * The text of standard input.
 *
 * @throws {@link ResidencyError} `input-too-long` or `input-not-text`.
 */
export function readStandardInput(limit: TextLimit): Promise<string> {
  return readAll(process.stdin, 'standard input', limit);
}
