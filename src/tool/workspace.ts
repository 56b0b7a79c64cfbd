/**
 * A trial's workspace: the one folder in which an agent may keep and deliver files. Paths are
 * relative to it; one that leads out, by `..`, from the root or through a link, is refused.
 */
import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** The largest file that may be written or read, in bytes of UTF-8. */
const workspaceFileBytesMax = 1_000_000;
/** How many files a workspace may hold. */
const workspaceFilesMax = 500;

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
  /** Relative paths with `/`, sorted. Links and what is behind them are left out. */
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

async function listFiles(folder: string, under: string): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory()) files.push(...(await listFiles(folder, path)));
    if (files.length >= workspaceFilesMax) break;
  }
  return files.sort().slice(0, workspaceFilesMax);
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
    list: () => listFiles(folder, ''),
    write: async (given: string, text: string) => {
      const absolute = await locate(given);
      if (absolute === undefined) return refused(given);
      const bytes = Buffer.byteLength(text, 'utf8');
      if (bytes > workspaceFileBytesMax) {
        return failed(`"${given}" would have ${bytes} bytes; at most ${workspaceFileBytesMax}`);
      }
      const files = await listFiles(folder, '');
      if (files.length >= workspaceFilesMax && !files.includes(given)) {
        return failed(`the workspace already holds ${workspaceFilesMax} files, and no more fit`);
      }
      const target = await lstat(absolute).catch(() => undefined);
      if (target?.isDirectory()) return failed(`"${given}" is a folder; name a file`);
      try {
        await mkdir(dirname(absolute), { recursive: true });
        await writeFile(absolute, text, 'utf8');
      } catch {
        return failed(`"${given}" cannot be written; use plain names such as "note.md"`);
      }
      return { ok: true as const, value: { bytes } };
    },
    read: async (given: string) => {
      const absolute = await locate(given);
      if (absolute === undefined) return refused(given);
      const status = await lstat(absolute).catch(() => undefined);
      if (!status?.isFile()) return failed(`there is no file "${given}"; file_list shows them`);
      if (status.size > workspaceFileBytesMax) {
        return failed(`"${given}" is larger than ${workspaceFileBytesMax} bytes`);
      }
      return { ok: true as const, value: await readFile(absolute, 'utf8') };
    },
  });
}
