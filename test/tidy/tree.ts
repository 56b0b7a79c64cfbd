/** The tree under test: every file that git tracks or would add, and its parsed sources. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportEdge, parseImports, parseSourceFile, type SourceFile } from './source-file.ts';

/** A file that is not a parsed source, or any file as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What the rules look at. */
export interface Tree {
  /** TypeScript under the folders that the rules cover, generated files excepted. */
  readonly sources: readonly SourceFile[];
  readonly sourceByPath: ReadonlyMap<string, SourceFile>;
  /** What generated TypeScript imports; its own text is checked by its generator's tests. */
  readonly generated: readonly { readonly path: string; readonly imports: readonly ImportEdge[] }[];
  /** Every file with text in it, the sources included. */
  readonly files: readonly TextFile[];
  /** Every path, binary files included. */
  readonly paths: readonly string[];
}

/** The folders whose TypeScript is checked. */
const sourceFolders = /^(src|suites|test|bench|scripts|examples)\/.*\.tsx?$/;
const binary = /\.(png|jpg|gif|ico|woff2?|gz|tgz|br|zip|bin|wasm|sqlite)$/;

/** Files above this size are data; they are not read as text. */
const textBytesMax = 4_000_000;

/** Reads the checkout: files that git tracks, and new ones that it does not ignore. */
export function readTree(root: string): Tree {
  const listing = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = [...new Set(listing.split('\0'))]
    .filter((path) => path !== '' && isFile(join(root, path)))
    .sort();
  const texts = paths
    .filter((path) => !binary.test(path) && statSync(join(root, path)).size <= textBytesMax)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return treeOf(texts, paths);
}

/** False for a file that is deleted but not yet committed, and for a link to a folder. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A tree from texts in memory, for the rules' own tests. */
export function treeFrom(texts: { readonly [path: string]: string }): Tree {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return treeOf(
    files,
    files.map((file) => file.path),
  );
}

function treeOf(files: readonly TextFile[], paths: readonly string[]): Tree {
  const typescript = files.filter((file) => sourceFolders.test(file.path));
  const sources = typescript
    .filter((file) => !isGenerated(file.path))
    .map((file) => parseSourceFile(file.path, file.text));
  const generated = typescript
    .filter((file) => isGenerated(file.path))
    .map((file) => ({ path: file.path, imports: parseImports(file.path, file.text) }));
  const sourceByPath = new Map(sources.map((source) => [source.path, source]));
  return { sources, sourceByPath, generated, files, paths };
}

function isGenerated(path: string): boolean {
  return path.includes('/generated/');
}

/** A test, or what only tests use: it may open its own area's private files. */
export function isTest(path: string): boolean {
  return /\.(test|test-d)\.tsx?$/.test(path) || path.startsWith('test/') || isTestSupport(path);
}

/** Material that several tests of one area share. */
export function isTestSupport(path: string): boolean {
  return path.includes('/__fixtures__/');
}

/** `src/ehr/overlay/page.ts` → `ehr`; undefined outside the areas. */
export function areaOf(path: string): string | undefined {
  return /^src\/([^/]+)\/./.exec(path)?.[1];
}
