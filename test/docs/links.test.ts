/** Every relative link in a page leads somewhere, headings included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders in which nothing is ours. */
const foreign = ['.git', 'node_modules', 'dist', 'coverage', 'runs'];

function listPages(folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return foreign.includes(entry.name) ? [] : listPages(path);
    return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Pages without their code: what looks like a link in an example is none. */
function proseOf(page: string): string {
  return page.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** A heading as an address, the way code hosts write it. */
function anchorsOf(page: string): readonly string[] {
  const headings = [...page.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links that lead nowhere, given what there is. */
function deadLinks(path: string, page: string, read: (path: string) => string | undefined) {
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  // A link's text may be code, so links are taken from the whole page, and from prose alone.
  const inProse = new Set([...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to));
  return links
    .filter((target) => inProse.has(target) && !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const text = file === '' ? page : read(normalize(join(dirname(path), file)));
      if (text === undefined) return true;
      return anchor !== undefined && !anchorsOf(text).includes(anchor);
    });
}

function readInTree(path: string): string | undefined {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return undefined;
  return path.endsWith('.md') ? readFileSync(absolute, 'utf8') : '';
}

describe('links', () => {
  test('a link to a missing file or heading is found', () => {
    const pages: Readonly<Record<string, string>> = { 'docs/a.md': '# One thing\n' };
    const page = '[a](a.md) [b](b.md) [c](a.md#one-thing) [d](a.md#two) [e](https://x.example)\n';
    expect(deadLinks('docs/x.md', page, (path) => pages[path])).toEqual(['b.md', 'a.md#two']);
  });

  test.each(listPages())('%s', (path) => {
    const page = readFileSync(join(root, path), 'utf8');
    expect(deadLinks(path, page, readInTree)).toEqual([]);
  });
});
