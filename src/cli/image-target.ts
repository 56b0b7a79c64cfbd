/** Where an image may be written: nothing that is no image gives way to one. */
import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { imageMark } from '../ehr/index.ts';
import { namingPath } from './file-refusal.ts';
import { usageError } from './usage-error.ts';

async function beginning(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(imageMark.length), 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}

/**
 * Refuses a target that holds anything but an image, before the work of making one: an older image
 * is replaced, an empty file too. What is no regular file, such as `/dev/null`, is left to the
 * writer.
 *
 * @throws {@link ResidencyError} `output-not-an-image` or `folder-not-found`, category `invalid`.
 */
export async function assertImageTarget(path: string): Promise<void> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) {
    const folder = dirname(path);
    const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory() === true;
    if (isFolder) return;
    throw usageError('folder-not-found', `${path}: there is no folder ${folder}; make it first`);
  }
  if (status.isDirectory()) {
    throw usageError('output-not-an-image', `${path} is a folder; name a file, as hospital.img`);
  }
  if (!status.isFile() || status.size === 0) return;
  if ((await namingPath(path, beginning(path))) === imageMark) return;
  const advice = 'give another name, or remove that file first';
  throw usageError('output-not-an-image', `${path} is there already and is no image; ${advice}`);
}
