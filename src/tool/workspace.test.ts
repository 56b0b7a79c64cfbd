/** The workspace: files inside it, and nothing outside it, whatever the path says. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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

describe('what an agent’s own program leaves in a workspace', () => {
  test('a pipe is neither listed nor waited for', async () => {
    const { workspace } = await workspaceInFolder();
    execFileSync('mkfifo', [join(workspace.folder, 'pipe.md')]);
    expect(await workspace.list()).toEqual([]);
    expect(await workspace.read('pipe.md')).toMatchObject({ ok: false, refused: false });
    expect(await workspace.write('pipe.md', 'x')).toMatchObject({ ok: false, refused: false });
  });

  test('bytes that are no UTF-8 are not text', async () => {
    const { workspace } = await workspaceInFolder();
    await writeFile(join(workspace.folder, 'a.bin'), Buffer.from([0xff, 0xfe, 0x41]));
    expect(await workspace.read('a.bin')).toEqual({
      ok: false,
      refused: false,
      message: '"a.bin" is not UTF-8 text',
    });
  });

  test('folders without end are left after the sixteenth', async () => {
    const { workspace } = await workspaceInFolder();
    const levels = Array.from({ length: 100 }, () => 'd');
    await mkdir(join(workspace.folder, ...levels), { recursive: true });
    await writeFile(join(workspace.folder, 'a.md'), 'x');
    await writeFile(join(workspace.folder, ...levels.slice(0, 16), 'b.md'), 'x');
    expect(await workspace.list()).toEqual(['a.md']);
  });

  test('a path too long for a record is left out', async () => {
    const { workspace } = await workspaceInFolder();
    const long = Array.from({ length: 5 }, () => 'x'.repeat(250)).join('/');
    await mkdir(join(workspace.folder, long), { recursive: true });
    await writeFile(join(workspace.folder, long, 'note.md'), 'x');
    expect(await workspace.list()).toEqual([]);
  });

  test('a folder that was removed, or exchanged for a link, holds nothing', async () => {
    const { outside, workspace } = await workspaceInFolder();
    await rm(workspace.folder, { recursive: true });
    expect(await workspace.list()).toEqual([]);
    await mkdir(join(outside, 'other'));
    await writeFile(join(outside, 'other', 'secret.txt'), 'secret');
    await symlink(join(outside, 'other'), workspace.folder);
    expect(await workspace.list()).toEqual([]);
    expect((await workspace.read('secret.txt')).ok).toBe(false);
    expect((await workspace.write('secret.txt', 'x')).ok).toBe(false);
    expect(await readFile(join(outside, 'other', 'secret.txt'), 'utf8')).toBe('secret');
  });
});
