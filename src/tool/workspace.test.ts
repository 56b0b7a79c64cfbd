/** The workspace: files inside it, and nothing outside it, whatever the path says. */
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from './workspace.ts';

async function workspaceInFolder() {
  const outside = await mkdtemp(join(tmpdir(), 'residency-workspace-'));
  const workspace = await openWorkspace(join(outside, 'workspace'));
  return { outside, workspace };
}

describe('files of a workspace', () => {
  test('are written, listed and read by relative path', async () => {
    const { workspace } = await workspaceInFolder();
    expect(await workspace.write('notes/a.md', 'ä')).toEqual({ ok: true, value: { bytes: 2 } });
    await workspace.write('b.md', 'first');
    await workspace.write('b.md', 'second');
    expect(await workspace.list()).toEqual(['b.md', 'notes/a.md']);
    expect(await workspace.read('b.md')).toEqual({ ok: true, value: 'second' });
    expect(await readFile(join(workspace.folder, 'notes/a.md'), 'utf8')).toBe('ä');
  });

  test('that are missing, too large or folders are named', async () => {
    const { workspace } = await workspaceInFolder();
    await workspace.write('notes/a.md', 'x');
    expect(await workspace.read('c.md')).toEqual({
      ok: false,
      refused: false,
      message: 'there is no file "c.md"; file_list shows them',
    });
    expect(await workspace.write('notes', 'x')).toEqual({
      ok: false,
      refused: false,
      message: '"notes" is a folder; name a file',
    });
    const large = await workspace.write('l.md', 'x'.repeat(1_000_001));
    expect(large.ok).toBe(false);
    expect(await workspace.list()).toEqual(['notes/a.md']);
  });
});

describe('paths out of a workspace', () => {
  test.each([
    '../secret.txt',
    'a/../../secret.txt',
    '/etc/passwd',
    '..',
    '.',
    '',
    'a\\..\\b',
    'a\0b',
  ])('%j is refused for reading and writing', async (path) => {
    const { outside, workspace } = await workspaceInFolder();
    await writeFile(join(outside, 'secret.txt'), 'secret');
    expect(await workspace.read(path)).toMatchObject({ ok: false, refused: true });
    expect(await workspace.write(path, 'x')).toMatchObject({ ok: false, refused: true });
    expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
  });

  test('a link to a file or folder outside is neither followed nor listed', async () => {
    const { outside, workspace } = await workspaceInFolder();
    await writeFile(join(outside, 'secret.txt'), 'secret');
    await mkdir(join(outside, 'other'));
    await symlink(join(outside, 'secret.txt'), join(workspace.folder, 'link.txt'));
    await symlink(join(outside, 'other'), join(workspace.folder, 'folder'));
    await symlink(join(outside, 'none.txt'), join(workspace.folder, 'dangling.txt'));
    for (const path of ['link.txt', 'folder/x.txt', 'dangling.txt']) {
      expect(await workspace.read(path)).toMatchObject({ ok: false, refused: true });
      expect(await workspace.write(path, 'x')).toMatchObject({ ok: false, refused: true });
    }
    expect(await workspace.list()).toEqual([]);
    expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
  });
});
