/** The hospital of a suite: all its charts in one image, built once and kept in a cache. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Image, openImage, writeImage } from '../ehr/index.ts';
import { referenceTo, type StoredResource } from '../fhir/index.ts';
import { canonicalJson, errorMessage, ResidencyError, sha256 } from '../lib/index.ts';
import type { Suite } from '../task/index.ts';

/**
 * The resources of a suite's hospital. Practitioners and the like stand in several charts; they
 * have to be the same in all of them.
 *
 * @throws {@link ResidencyError} `hospital-conflict` naming the resource that two charts tell
 *   differently.
 */
export function hospitalResources(suite: Suite): readonly StoredResource[] {
  const charts = [...suite.tasks.map((task) => task.chart), ...suite.bystanders];
  const byReference = new Map<string, StoredResource>();
  for (const chart of charts) {
    for (const resource of chart()) {
      const reference = referenceTo(resource);
      const known = byReference.get(reference);
      if (known !== undefined && canonicalJson(known) !== canonicalJson(resource)) {
        throw new ResidencyError({
          code: 'hospital-conflict',
          category: 'bug',
          message: `suite ${suite.id}: two charts tell ${reference} differently`,
          context: { suite: suite.id, reference },
        });
      }
      byReference.set(reference, resource);
    }
  }
  return [...byReference.values()];
}

/** A digest over the files that a suite's charts are made from. */
async function fingerprintOf(folders: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(ts|js|json|md)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      lines.push(`${path.slice(folder.length)} ${sha256(await readFile(path))}`);
    }
  }
  return sha256(lines.sort().join('\n'));
}

/** Where a hospital's image comes from. */
export interface HospitalSource {
  readonly suite: Suite;
  /** Folders whose files decide what the charts are; a change in any makes a new image. */
  readonly sources: readonly string[];
  /** Where images are kept. It may be deleted at any time. */
  readonly cacheFolder: string;
  /** Hears why the image could not be kept: it is built anew every time, which is only slower. */
  readonly onCacheRefused: (reason: string) => void;
}

/**
 * Opens the image of a suite's hospital; builds it when the cache has none, or a damaged one.
 *
 * @throws {@link ResidencyError} `hospital-conflict`, or the file system's error when a source
 *   cannot be read.
 */
export async function openHospital(source: HospitalSource): Promise<Image> {
  const fingerprint = await fingerprintOf(source.sources);
  const path = join(source.cacheFolder, `${source.suite.id}-${fingerprint.slice(0, 24)}.img`);
  try {
    return await openImage(path);
  } catch (thrown) {
    const expected = ['image-unreadable', 'image-damaged', 'image-foreign', 'image-version'];
    if (!ResidencyError.isInstance(thrown) || !expected.includes(thrown.code)) throw thrown;
  }
  const resources = hospitalResources(source.suite);
  try {
    await mkdir(source.cacheFolder, { recursive: true });
    await writeImage(path, resources);
  } catch (thrown) {
    source.onCacheRefused(`${path} cannot be kept (${errorMessage(thrown)})`);
    return Image.of(resources);
  }
  return openImage(path);
}
