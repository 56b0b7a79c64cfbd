/** Where a whole hospital is read from: a Bundle, NDJSON, a folder of such files, or an image. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openImage } from '../ehr/index.ts';
import type { StoredResource } from '../fhir/index.ts';
import { jsonResources, readChartText } from './chart-source.ts';
import { usageError } from './usage-error.ts';

/** Resources that are held in memory at once; a larger hospital is refused. */
const resourcesMax = 2_000_000;

const readable = /\.(?:json|ndjson)$/i;

function assertCount(path: string, count: number): void {
  if (count <= resourcesMax) return;
  const message = `${path} has more than ${resourcesMax} resources; check it in parts`;
  throw usageError('hospital-too-large', message);
}

async function readFolder(folder: string): Promise<readonly StoredResource[]> {
  const names = (await readdir(folder)).filter((name) => readable.test(name)).sort();
  if (names.length === 0) {
    throw usageError('folder-empty', `${folder}: holds no .json or .ndjson file`);
  }
  const resources: StoredResource[] = [];
  for (const name of names) {
    const path = join(folder, name);
    for (const resource of jsonResources(path, await readChartText(path))) resources.push(resource);
    assertCount(folder, resources.length);
  }
  return resources;
}

async function readImage(path: string): Promise<readonly StoredResource[]> {
  const image = await openImage(path);
  const count = Object.values(image.countByType()).reduce((sum, number) => sum + number, 0);
  assertCount(path, count);
  return Array.from({ length: count }, (_, ordinal) => image.found(ordinal).resource);
}

/**
 * Every resource of a file, a folder or an image.
 *
 * @throws {@link ResidencyError} `file-not-found`, `file-not-json`, `resource-invalid`,
 * `folder-empty` or `hospital-too-large`, category `invalid`.
 */
export async function readHospital(path: string): Promise<readonly StoredResource[]> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) throw usageError('file-not-found', `${path}: there is no such file`);
  if (status.isDirectory()) return readFolder(path);
  if (!readable.test(path)) return readImage(path);
  const resources = jsonResources(path, await readChartText(path));
  assertCount(path, resources.length);
  return resources;
}
