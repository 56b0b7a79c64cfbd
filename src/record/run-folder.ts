/**
 * A run's folder. Every trial in it appears whole, by one rename, or not at all; the format is
 * described in `docs/record.md`.
 */
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  errorMessage,
  isErrno,
  randomToken,
  ResidencyError,
  sha256,
  writeFileAtomically,
} from '../lib/index.ts';
import {
  parseRunManifest,
  parseTrialManifest,
  recordFormat,
  type RunManifest,
  type TrialManifest,
} from './manifest.ts';
import type { Score } from './verdict.ts';

/** What a trial is made of, whatever its protocol: texts by name. */
export interface TrialContents {
  /** Files in the trial's own folder, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Texts that other trials have too, by name; each is stored once in the run. */
  readonly shared: ReadonlyMap<string, string>;
}

/** A trial as it is handed in: digests and the format version are the record's own matter. */
export interface FinishedTrial {
  readonly manifest: Omit<TrialManifest, 'format' | 'files' | 'shared'>;
  readonly contents: TrialContents;
  /** Absent when an infrastructure fault left the trial unscored. */
  readonly score?: Score;
}

/** A trial as it is read back, without the case file. */
export interface TrialSummary {
  readonly manifest: TrialManifest;
  /** Absent when the trial is unscored for an infrastructure fault. */
  readonly score?: Score;
}

const trialsFolder = 'trials';
const sharedFolder = 'shared';
/** Shared texts that are kept once they were read: trials come task by task, or in turns. */
const sharedTextsMax = 16;
const partialPrefix = '.partial-';

function damaged(path: string, reason: string, cause?: unknown): ResidencyError {
  return new ResidencyError({
    code: 'record-damaged',
    category: 'invalid',
    message: `${path}: ${reason}`,
    cause,
    context: { path },
  });
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What a run that was killed at its very beginning may have left. */
const beginnings = new Set([trialsFolder, sharedFolder, '.open', 'run.lock']);

/** Refuses a folder that holds other things than a run. */
async function assertFree(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (thrown) {
    if (isErrno(thrown, 'ENOENT')) return;
    throw thrown;
  }
  const other = names.find((name) => !beginnings.has(name) && !name.endsWith('.partial'));
  if (other === undefined) return;
  throw new ResidencyError({
    code: 'folder-not-empty',
    category: 'conflict',
    message: `${folder} is no run and not empty (${other}); give a new or empty folder with --out`,
    context: { folder },
  });
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * A run's folder, opened.
 *
 * @example
 * ```ts
 * const run = await RunFolder.open('runs/2026-11-23-physician');
 * for (const trial of await run.trialIds()) console.log((await run.readTrial(trial)).score);
 * ```
 */
export class RunFolder {
  readonly folder: string;
  readonly manifest: RunManifest;
  /** By digest. */
  readonly #sharedTexts = new Map<string, string>();

  private constructor(folder: string, manifest: RunManifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Begins a run: makes the folder and writes `run.json`. */
  static async create(folder: string, manifest: Omit<RunManifest, 'format'>): Promise<RunFolder> {
    const whole: RunManifest = { format: recordFormat, ...manifest };
    await mkdir(join(folder, trialsFolder), { recursive: true });
    await writeFileAtomically(join(folder, 'run.json'), formatJson(whole));
    return new RunFolder(folder, whole);
  }

  /**
   * Opens a run that was begun before.
   *
   * @throws {@link ResidencyError} `run-not-found`, `record-damaged`, `record-version`.
   */
  static async open(folder: string): Promise<RunFolder> {
    const path = join(folder, 'run.json');
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (thrown) {
      throw new ResidencyError({
        code: 'run-not-found',
        category: 'not-found',
        message: `${folder} is not the folder of a run: ${path} cannot be read`,
        cause: thrown,
      });
    }
    return new RunFolder(folder, parseRunManifest(text, path));
  }

  /**
   * Opens the run of a folder, or begins one there; `run` is the folder's name.
   *
   * @throws {@link ResidencyError} `folder-not-empty`, and what {@link open} throws.
   */
  static async openOrCreate(
    folder: string,
    manifest: Omit<RunManifest, 'format' | 'run'>,
  ): Promise<RunFolder> {
    if (await RunFolder.isRun(folder)) return RunFolder.open(folder);
    await assertFree(folder);
    return RunFolder.create(folder, { run: basename(resolve(folder)), ...manifest });
  }

  /** True where a run was begun. */
  static async isRun(folder: string): Promise<boolean> {
    try {
      await access(join(folder, 'run.json'));
      return true;
    } catch {
      return false;
    }
  }

  /** Names of the trials that are there whole, sorted. */
  async trialIds(): Promise<readonly string[]> {
    const entries = await readdir(join(this.folder, trialsFolder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  }

  /** Removes what a killed process left half-written. Only while holding the run's lock. */
  async removePartialTrials(): Promise<void> {
    const folder = join(this.folder, trialsFolder);
    for (const name of await readdir(folder)) {
      if (name.startsWith(partialPrefix)) await rm(join(folder, name), { recursive: true });
    }
    for (const name of await this.#sharedNames()) {
      if (name.endsWith('.partial')) await rm(join(this.folder, sharedFolder, name));
    }
  }

  /**
   * Files a trial: all of it appears at once under its name.
   *
   * @throws {@link ResidencyError} `trial-exists` when a trial of this name is there already.
   */
  async writeTrial(trial: FinishedTrial): Promise<TrialManifest> {
    const id = trial.manifest.trial;
    const final = this.#trialPath(id);
    const partial = join(this.folder, trialsFolder, `${partialPrefix}${randomToken()}`);
    const shared: Record<string, string> = {};
    for (const [name, text] of trial.contents.shared) shared[name] = await this.#share(text);
    const contents = [...trial.contents.files];
    const files = Object.fromEntries(contents.map(([path, text]) => [path, sha256(text)]));
    const manifest: TrialManifest = { format: recordFormat, ...trial.manifest, shared, files };
    try {
      await mkdir(partial);
      for (const [path, text] of contents) await writeFlushed(join(partial, path), text);
      if (trial.score !== undefined) {
        await writeFlushed(join(partial, 'score.json'), formatJson(trial.score));
      }
      await writeFlushed(join(partial, 'trial.json'), formatJson(manifest));
      await rename(partial, final);
    } catch (thrown) {
      await rm(partial, { recursive: true, force: true });
      if (!isErrno(thrown, 'ENOTEMPTY') && !isErrno(thrown, 'EEXIST')) throw thrown;
      throw new ResidencyError({
        code: 'trial-exists',
        category: 'conflict',
        message: `${final} is there already; a trial is never overwritten`,
      });
    }
    return manifest;
  }

  /** Removes an unscored trial, so that it can be tried again. */
  async removeTrial(id: string): Promise<void> {
    await rm(this.#trialPath(id), { recursive: true, force: true });
  }

  /**
   * Reads what a trial came to.
   *
   * @throws {@link ResidencyError} `record-damaged`, `record-version`.
   */
  async readTrial(id: string): Promise<TrialSummary> {
    const path = join(this.#trialPath(id), 'trial.json');
    const manifest = parseTrialManifest(await this.#read(path), path);
    const score = await this.#readScore(id);
    return { manifest, ...(score === undefined ? {} : { score }) };
  }

  /**
   * Reads what a trial is made of, and checks it against the digests.
   *
   * @throws {@link ResidencyError} `record-damaged` naming the file that was changed or is missing.
   */
  async readContents(id: string): Promise<TrialContents> {
    const { manifest } = await this.readTrial(id);
    const files = new Map<string, string>();
    for (const [name, digest] of Object.entries(manifest.files)) {
      const path = join(this.#trialPath(id), name);
      if (name.split('/').includes('..')) throw damaged(path, 'is not inside the record');
      const text = await this.#read(path);
      if (sha256(text) !== digest) throw damaged(path, 'was changed after it was filed');
      files.set(name, text);
    }
    const shared = new Map<string, string>();
    for (const [name, digest] of Object.entries(manifest.shared)) {
      shared.set(name, await this.#readShared(digest));
    }
    return { files, shared };
  }

  /** Replaces a trial's score, as re-grading does. */
  async writeScore(id: string, score: Score): Promise<void> {
    await writeFileAtomically(join(this.#trialPath(id), 'score.json'), formatJson(score));
  }

  /**
   * Adds a text to a trial that was filed, or replaces it, as judging does. The manifest does not
   * name the file while it is written: a process that is killed leaves a trial without it, and no
   * damaged one. Only while holding the run's lock.
   */
  async putFile(
    id: string,
    { name, text }: { readonly name: string; readonly text: string },
  ): Promise<void> {
    const { manifest } = await this.readTrial(id);
    const path = join(this.#trialPath(id), 'trial.json');
    const { [name]: before, ...others } = manifest.files;
    if (before !== undefined) {
      await writeFileAtomically(path, formatJson({ ...manifest, files: others }));
    }
    await writeFileAtomically(join(this.#trialPath(id), name), text);
    const files = { ...manifest.files, [name]: sha256(text) };
    await writeFileAtomically(path, formatJson({ ...manifest, files }));
  }

  #trialPath(id: string): string {
    return join(this.folder, trialsFolder, id);
  }

  async #read(path: string): Promise<string> {
    try {
      return await readFile(path, 'utf8');
    } catch (thrown) {
      throw damaged(path, `cannot be read: ${errorMessage(thrown)}`, thrown);
    }
  }

  async #readScore(id: string): Promise<Score | undefined> {
    const path = join(this.#trialPath(id), 'score.json');
    try {
      // writeTrial or writeScore wrote it; a report reads no more of it than is there.
      return JSON.parse(await readFile(path, 'utf8')) as Score;
    } catch (thrown) {
      if (isErrno(thrown, 'ENOENT')) return undefined;
      throw damaged(path, `cannot be read: ${errorMessage(thrown)}`, thrown);
    }
  }

  async #sharedNames(): Promise<readonly string[]> {
    try {
      return await readdir(join(this.folder, sharedFolder));
    } catch (thrown) {
      if (isErrno(thrown, 'ENOENT')) return [];
      throw thrown;
    }
  }

  /** Stores a text once, under its digest, however many trials have it. */
  async #share(text: string): Promise<string> {
    const digest = sha256(text);
    const path = join(this.folder, sharedFolder, `${digest}.gz`);
    try {
      await access(path);
    } catch {
      await writeFileAtomically(path, gzipSync(text));
    }
    return digest;
  }

  async #readShared(digest: string): Promise<string> {
    const known = this.#sharedTexts.get(digest);
    if (known !== undefined) return known;
    const path = join(this.folder, sharedFolder, `${digest}.gz`);
    let text: string;
    try {
      text = gunzipSync(await readFile(path)).toString('utf8');
    } catch (thrown) {
      throw damaged(path, `cannot be read: ${errorMessage(thrown)}`, thrown);
    }
    if (sha256(text) !== digest) throw damaged(path, 'was changed after it was filed');
    const [oldest] = this.#sharedTexts.keys();
    if (this.#sharedTexts.size >= sharedTextsMax && oldest !== undefined) {
      this.#sharedTexts.delete(oldest);
    }
    this.#sharedTexts.set(digest, text);
    return text;
  }
}
