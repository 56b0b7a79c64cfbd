/** The lock of a run's folder. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockRun } from './run-lock.ts';

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'residency-lock-'));
}

test('is held by one at a time, and free again after its release', async () => {
  const folder = await newFolder();
  const lock = await lockRun(folder);
  await expect(lockRun(folder)).rejects.toMatchObject({ code: 'run-busy', category: 'conflict' });
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await (await lockRun(folder)).release();
});

test('left by a process that is gone is taken over', async () => {
  const folder = await newFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(folder, 'run.lock'), JSON.stringify({ pid, host: hostname() }));
  await (await lockRun(folder)).release();
});

test('cut short by a kill is taken over', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'run.lock'), '{"pid":');
  await (await lockRun(folder)).release();
});

test('of another machine is respected', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'run.lock'), JSON.stringify({ pid: 1, host: 'elsewhere' }));
  await expect(lockRun(folder)).rejects.toThrow('process 1 on elsewhere');
});
