/** The lock of a run's folder. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
  await expect(lockRun(folder, 0)).rejects.toMatchObject({
    code: 'run-busy',
    category: 'conflict',
  });
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

test('of an earlier process with this one’s number is taken over', async () => {
  const folder = await newFolder();
  const holder = { pid: process.pid, host: hostname(), mark: 'of the container before' };
  await writeFile(join(folder, 'run.lock'), JSON.stringify(holder));
  await (await lockRun(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('that went to somebody else is not removed by its release', async () => {
  const folder = await newFolder();
  const lock = await lockRun(folder);
  const other = JSON.stringify({ pid: 1, host: 'elsewhere', mark: 'other' });
  await writeFile(join(folder, 'run.lock'), other);
  await lock.release();
  expect(await readdir(folder)).toEqual(['run.lock']);
});

test('cut short by a kill is taken over', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'run.lock'), '{"pid":');
  await (await lockRun(folder)).release();
});

test('of another machine is respected', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'run.lock'), JSON.stringify({ pid: 1, host: 'elsewhere' }));
  await expect(lockRun(folder, 0)).rejects.toThrow('process 1 on elsewhere');
});

test('goes to one of many who want it at the same time', async () => {
  const folder = await newFolder();
  const wanted = Array.from({ length: 20 }, () => lockRun(folder, 0));
  const settled = await Promise.allSettled(wanted);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['run.lock']);
});

test.skipIf(process.platform !== 'linux')('left by a zombie is taken over', async () => {
  const folder = await newFolder();
  // The shell becomes a program that never collects its children.
  const parent = spawn('sh', ['-c', '(exit 0) & echo $!; exec sleep 60']);
  const [pid] = await once(parent.stdout, 'data');
  await writeFile(
    join(folder, 'run.lock'),
    JSON.stringify({ pid: Number(String(pid)), host: hostname() }),
  );
  let lock: Awaited<ReturnType<typeof lockRun>> | undefined;
  for (let attempt = 0; attempt < 200 && lock === undefined; attempt += 1) {
    lock = await lockRun(folder, 0).catch(() => undefined);
  }
  parent.kill('SIGKILL');
  expect(lock).toBeDefined();
});

test('of a process that is just ending is waited for', async () => {
  const folder = await newFolder();
  const first = await lockRun(folder);
  const second = lockRun(folder);
  await first.release();
  await (await second).release();
  expect(await readdir(folder)).toEqual([]);
});
