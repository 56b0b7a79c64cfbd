/**
 * A trial's workspace: the one folder in which an agent may keep and deliver files. Paths are
 * relative to it; one that leads out, by `..`, from the root or through a link, is refused.
 */
import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { lstat, mkdir, open, opendir, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** The largest file that may be written or read, in bytes of UTF-8. */
const workspaceFileBytesMax = 1_000_000;
/** How many files a workspace may hold. */
const workspaceFilesMax = 500;
/** Folders inside each other that are looked into; what lies deeper is not there. */
const levelsMax = 16;
/** Files and folders that are looked at in all; what comes after them is not there. */
const entriesMax = 20_000;
/** The longest relative path, in bytes: a record has to hold it under a path of its own. */
const pathBytesMax = 1000;

/** What a file operation gives. `refused` marks an attempt to leave the workspace. */
export type WorkspaceOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: boolean; readonly message: string };

/** Files by relative path. */
export interface Workspace {
  /** The folder on disk, absolute, without links in it. */
  readonly folder: string;
  readonly write: (path: string, text: string) => Promise<WorkspaceOutcome<{ bytes: number }>>;
  readonly read: (path: string) => Promise<WorkspaceOutcome<string>>;
  /** Relative paths with `/`, sorted. Links, pipes and the like are left out. */
  readonly list: () => Promise<readonly string[]>;
}

function failed(message: string): { readonly ok: false; refused: boolean; message: string } {
  return { ok: false, refused: false, message };
}

function refused(path: string): { readonly ok: false; refused: boolean; message: string } {
  const message = `"${path}" leads out of the workspace; give a relative path such as "note.md"`;
  return { ok: false, refused: true, message };
}

/** The absolute path of a file that lies inside the folder, by its name alone; else undefined. */
function insideByName(folder: string, path: string): string | undefined {
  if (path === '' || path.includes('\0') || path.includes('\\')) return undefined;
  if (path.startsWith('/') || path.split('/').includes('..')) return undefined;
  const absolute = resolve(folder, path);
  return absolute.startsWith(folder + sep) ? absolute : undefined;
}

/** True when the nearest part of the path that exists really lies in the folder. */
async function isInsideOnDisk(folder: string, absolute: string): Promise<boolean> {
  let existing = absolute;
  while (existing !== folder) {
    const status = await lstat(existing).catch(() => undefined);
    if (status !== undefined) break;
    existing = dirname(existing);
  }
  const real = await realpath(existing).catch(() => undefined);
  return real === existing;
}

/** The agent's program may have removed the workspace's folder, or put a link in its place. */
async function isRealFolder(folder: string): Promise<boolean> {
  const status = await lstat(folder).catch(() => undefined);
  return status?.isDirectory() === true;
}

/** One walk through a workspace, and what it has found and may still look at. */
interface Walk {
  readonly folder: string;
  readonly files: string[];
  entriesLeft: number;
}

/** Collects the files below a folder; one that cannot be opened holds nothing to deliver. */
async function walkInto(walk: Walk, under: string, levels: number): Promise<void> {
  const opened = await opendir(join(walk.folder, under)).catch(() => undefined);
  if (opened === undefined) return;
  for await (const entry of opened) {
    walk.entriesLeft -= 1;
    if (walk.entriesLeft < 0) return;
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (Buffer.byteLength(path) > pathBytesMax) continue;
    if (entry.isFile()) walk.files.push(path);
    else if (entry.isDirectory() && levels > 1) await walkInto(walk, path, levels - 1);
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if (!(await isRealFolder(folder))) return [];
  const walk: Walk = { folder, files: [], entriesLeft: entriesMax };
  await walkInto(walk, '', levelsMax);
  return walk.files.sort().slice(0, workspaceFilesMax);
}

/** Neither a link that was put there a moment ago is followed, nor a pipe waited for. */
const carefully = constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The bytes of a plain file, or why there are none. */
async function readPlainFile(path: string): Promise<Buffer | 'missing' | 'too-large'> {
  const file = await open(path, constants.O_RDONLY | carefully).catch(() => undefined);
  if (file === undefined) return 'missing';
  try {
    const status = await file.stat();
    if (!status.isFile()) return 'missing';
    // One byte more than may be there: a file that is still growing is too large as well.
    const buffer = Buffer.alloc(Math.min(status.size, workspaceFileBytesMax) + 1);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return bytesRead > workspaceFileBytesMax || status.size > workspaceFileBytesMax
      ? 'too-large'
      : buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function writePlainFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | carefully;
  const file = await open(path, flags, 0o666);
  try {
    await file.writeFile(text, 'utf8');
  } finally {
    await file.close();
  }
}

/**
 * Opens a folder, made if it is missing, as a workspace.
 *
 * @example
 * ```ts
 * const workspace = await openWorkspace('trial-1/workspace');
 * await workspace.write('note.md', 'Assessment …');
 * ```
 */
export async function openWorkspace(path: string): Promise<Workspace> {
  await mkdir(path, { recursive: true });
  const folder = await realpath(path);
  const locate = async (given: string): Promise<string | undefined> => {
    const absolute = insideByName(folder, given);
    if (absolute === undefined) return undefined;
    return (await isInsideOnDisk(folder, absolute)) ? absolute : undefined;
  };
  return Object.freeze({
    folder,
    list: () => listFiles(folder),
    write: async (given: string, text: string) => {
      const absolute = await locate(given);
      if (absolute === undefined) return refused(given);
      const bytes = Buffer.byteLength(text, 'utf8');
      if (bytes > workspaceFileBytesMax) {
        return failed(`"${given}" would have ${bytes} bytes; at most ${workspaceFileBytesMax}`);
      }
      const files = await listFiles(folder);
      if (files.length >= workspaceFilesMax && !files.includes(given)) {
        return failed(`the workspace already holds ${workspaceFilesMax} files, and no more fit`);
      }
      const target = await lstat(absolute).catch(() => undefined);
      if (target?.isDirectory()) return failed(`"${given}" is a folder; name a file`);
      if (target?.isFile() === false) return failed(`"${given}" is no plain file; name another`);
      try {
        await writePlainFile(absolute, text);
      } catch {
        return failed(`"${given}" cannot be written; use plain names such as "note.md"`);
      }
      return { ok: true as const, value: { bytes } };
    },
    read: async (given: string) => {
      const absolute = await locate(given);
      if (absolute === undefined) return refused(given);
      const bytes = await readPlainFile(absolute);
      if (bytes === 'missing') return failed(`there is no file "${given}"; file_list shows them`);
      if (bytes === 'too-large') {
        return failed(`"${given}" is larger than ${workspaceFileBytesMax} bytes`);
      }
      if (!isUtf8(bytes)) return failed(`"${given}" is not UTF-8 text`);
      return { ok: true as const, value: bytes.toString('utf8') };
    },
  });
}
