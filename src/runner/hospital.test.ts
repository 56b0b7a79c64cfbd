/** The image of a suite's hospital, and the cache that keeps it. */
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Suite } from '../task/index.ts';
import { openHospital } from './hospital.ts';

const meta = { versionId: '1', lastUpdated: '2024-01-01T00:00:00.000Z' };
const suite: Suite = {
  id: 'small',
  version: '1',
  title: 'Small',
  tasks: [],
  bystanders: [() => [{ resourceType: 'Patient', id: 'p', meta }]],
};

async function open(cacheFolder: string) {
  const refusals: string[] = [];
  const onCacheRefused = (reason: string) => refusals.push(reason);
  const image = await openHospital({ suite, sources: [], cacheFolder, onCacheRefused });
  return { patients: image.countByType(), digest: image.digest, refusals };
}

test('an image is built once, and built again where the cache holds a damaged one', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'residency-hospital-'));
  const first = await open(cache);
  expect(first).toMatchObject({ patients: { Patient: 1 }, refusals: [] });
  const [name = ''] = await readdir(cache);
  await writeFile(join(cache, name), 'RESIMAGE, and nothing more');
  expect(await open(cache)).toEqual(first);
  expect(await readdir(cache)).toEqual([name]);
});

test('a cache that cannot be written costs time and no run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'residency-hospital-'));
  await writeFile(join(folder, 'file'), '');
  const kept = await open(join(folder, 'cache'));
  const { refusals, ...image } = await open(join(folder, 'file'));
  expect({ ...image, refusals: [] }).toEqual(kept);
  expect(refusals).toEqual([expect.stringContaining('cannot be kept')]);
});
