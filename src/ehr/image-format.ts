/**
 * The bytes of an image file, format 1:
 *
 * | offset | bytes | what |
 * |---|---|---|
 * | 0 | 8 | `RESIMAGE` |
 * | 8 | 4 | format version, unsigned 32-bit, little endian |
 * | 12 | 4 | length of the directory in bytes, unsigned 32-bit, little endian |
 * | 16 | 32 | SHA-256 of everything that follows |
 * | 48 | … | directory: UTF-8 JSON `{ types: { Observation: [[id, length], …], … } }` |
 * | … | … | payload: the resources' UTF-8 JSON, one behind the other, in directory order |
 *
 * Types and ids are sorted and nothing depends on time, so equal resources give an equal file.
 */
import { createHash } from 'node:crypto';
import type { StoredResource } from '../fhir/index.ts';
import { errorMessage, ResidencyError } from '../lib/index.ts';

const magic = Buffer.from('RESIMAGE', 'latin1');
const formatVersion = 1;
const fixedBytes = 48;

/** Where each resource's bytes stand. */
interface ImageDirectory {
  readonly types: { readonly [resourceType: string]: readonly (readonly [string, number])[] };
}

/** An opened image file: its directory, and the payload that it points into. */
export interface ImageBytes {
  readonly directory: ImageDirectory;
  readonly payload: Buffer;
  readonly sizeBytes: number;
  /** SHA-256 of the content: the same resources have the same digest. */
  readonly digest: string;
}

function digestOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/**
 * Encodes resources as an image file; their order does not matter.
 *
 * @throws {@link ResidencyError} `image-too-large` when the directory outgrows its length field.
 */
export function encodeImage(resources: readonly StoredResource[]): Buffer {
  const byType = new Map<string, StoredResource[]>();
  for (const resource of resources) {
    const list = byType.get(resource.resourceType) ?? [];
    list.push(resource);
    byType.set(resource.resourceType, list);
  }
  const types: Record<string, (readonly [string, number])[]> = {};
  const payload: Buffer[] = [];
  for (const resourceType of [...byType.keys()].sort()) {
    const sorted = [...(byType.get(resourceType) ?? [])].sort((left, right) =>
      left.id < right.id ? -1 : 1,
    );
    types[resourceType] = sorted.map((resource) => {
      const bytes = Buffer.from(JSON.stringify(resource), 'utf8');
      payload.push(bytes);
      return [resource.id, bytes.length] as const;
    });
  }
  const directory = Buffer.from(JSON.stringify({ types } satisfies ImageDirectory), 'utf8');
  if (directory.length > 0xffff_ffff) {
    throw new ResidencyError({
      code: 'image-too-large',
      category: 'limit',
      message: 'the directory of an image may not exceed 4 GiB; import fewer resources',
    });
  }
  const head = Buffer.alloc(16);
  magic.copy(head, 0);
  head.writeUInt32LE(formatVersion, 8);
  head.writeUInt32LE(directory.length, 12);
  return Buffer.concat([head, digestOf([directory, ...payload]), directory, ...payload]);
}

function refuse(path: string, code: string, what: string): never {
  throw new ResidencyError({
    code,
    category: 'invalid',
    message: `${path}: ${what}; build it again with \`residency ehr import FILES… -o ${path}\``,
    context: { path },
  });
}

/**
 * Reads the bytes of an image file.
 *
 * @throws {@link ResidencyError} `image-foreign` (not an image), `image-version` (made by another
 *   version), `image-damaged` (cut short or changed).
 */
export function decodeImage(bytes: Buffer, path: string): ImageBytes {
  if (bytes.length < fixedBytes || !bytes.subarray(0, 8).equals(magic)) {
    refuse(path, 'image-foreign', 'this is not a Residency image');
  }
  const version = bytes.readUInt32LE(8);
  if (version !== formatVersion) {
    const known = `this program reads version ${formatVersion}`;
    refuse(path, 'image-version', `the image has format version ${version}, ${known}`);
  }
  const digest = bytes.subarray(16, fixedBytes);
  if (!digestOf([bytes.subarray(fixedBytes)]).equals(digest)) {
    refuse(path, 'image-damaged', 'the image is damaged or cut short (checksum differs)');
  }
  const directoryEnd = fixedBytes + bytes.readUInt32LE(12);
  try {
    const text = bytes.toString('utf8', fixedBytes, directoryEnd);
    // The checksum vouches for the bytes, and only encodeImage writes them.
    const directory = JSON.parse(text) as ImageDirectory;
    return {
      directory,
      payload: bytes.subarray(directoryEnd),
      sizeBytes: bytes.length,
      digest: digest.toString('hex'),
    };
  } catch (thrown) {
    return refuse(path, 'image-damaged', `its directory cannot be read: ${errorMessage(thrown)}`);
  }
}
