/** Image files: written whole or not at all, and read into shared memory. */
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { StoredResource } from '../fhir/index.ts';
import { errorMessage, isErrno, ResidencyError, writeAtomically } from '../lib/index.ts';
import type { ImageBody } from './image/image-body.ts';
import { ImageBuilder } from './image/image-builder.ts';
import {
  blockBytes,
  decodeHead,
  encodeHead,
  headBytesOf,
  headLengthOf,
  headStartBytes,
  type ImageHead,
  refuseDamaged,
} from './image/image-header.ts';
import { Image } from './image.ts';

/** Blocks that are read at once: as many as Node.js has threads for files. */
const readsAtOnce = 4;

/** Blocks that are put together or written at the same time. */
const blocksAtOnce = 4;

/** Puts the parts of a body together to blocks. A block is good until three more were made. */
function* blocksOf(body: ImageBody): Generator<Uint8Array> {
  const sizeBytes = Math.min(blockBytes, body.sizeBytes);
  const blocks = Array.from({ length: blocksAtOnce }, () => Buffer.allocUnsafeSlow(sizeBytes));
  let made = 0;
  let block = blocks[0] ?? Buffer.alloc(0);
  let filled = 0;
  for (const part of body.parts()) {
    for (let at = 0; at < part.length; ) {
      const taken = Math.min(part.length - at, block.length - filled);
      block.set(part.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < block.length) continue;
      yield block;
      made += 1;
      block = blocks[made % blocksAtOnce] ?? block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}

async function writeBody(file: FileHandle, body: ImageBody): Promise<number> {
  const sizes = { bodyBytes: body.sizeBytes, blockBytes };
  let position = headBytesOf(sizes);
  const checksums: number[] = [];
  // While some blocks are written, the next is put together.
  const writes: Promise<void>[] = [];
  for (const block of blocksOf(body)) {
    checksums.push(crc32(block));
    const written = writeFully(file, block, position);
    // It is awaited below; until then nobody else has to hear of its failure.
    written.catch(() => undefined);
    writes.push(written);
    position += block.length;
    if (writes.length === blocksAtOnce - 1) await writes.shift();
  }
  await Promise.all(writes);
  const { directory } = body;
  const digest = body.digest();
  const head = { ...sizes, directory, digest, checksums: Uint32Array.from(checksums) };
  await writeFully(file, encodeHead(head), 0);
  return position;
}

/**
 * Writes an image file, whole or not at all; gives its size in bytes.
 *
 * @param from resources in any order, or a builder that has collected them, which is then finished.
 * @throws {@link ResidencyError} `image-duplicate-id`, `image-too-large`; or the file system's
 *   error.
 */
export async function writeImage(
  path: string,
  from: Iterable<StoredResource> | ImageBuilder,
): Promise<number> {
  let builder: ImageBuilder;
  if (from instanceof ImageBuilder) builder = from;
  else {
    builder = new ImageBuilder();
    builder.addAll(from);
  }
  const body = builder.finish();
  let sizeBytes = 0;
  await writeAtomically(path, async (file) => {
    sizeBytes = await writeBody(file, body);
  });
  return sizeBytes;
}

/** Reads until the target is full or the file ends; gives how much was read. */
async function readFully(file: FileHandle, into: Uint8Array, position: number): Promise<number> {
  let filled = 0;
  while (filled < into.length) {
    const length = into.length - filled;
    const { bytesRead } = await file.read(into, filled, length, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

async function readHead(
  file: FileHandle,
  path: string,
): Promise<ImageHead & { readonly bytes: number }> {
  const { size } = await file.stat();
  const start = Buffer.alloc(Math.min(headStartBytes, size));
  await readFully(file, start, 0);
  const length = headLengthOf(start, path);
  if (length > size) refuseDamaged(path, 'it ends within its head');
  const bytes = Buffer.alloc(length);
  await readFully(file, bytes, 0);
  const head = decodeHead(bytes, path);
  if (size !== length + head.bodyBytes) {
    refuseDamaged(path, `it has ${size} bytes instead of ${length + head.bodyBytes}`);
  }
  return { ...head, bytes: length };
}

function allocate(path: string, sizeBytes: number): SharedArrayBuffer {
  try {
    return new SharedArrayBuffer(sizeBytes);
  } catch (thrown) {
    throw new ResidencyError({
      code: 'image-too-large',
      category: 'limit',
      message: `${path}: there are no ${sizeBytes} bytes of memory for the image`,
      cause: thrown,
      context: { path },
    });
  }
}

async function readBody(file: FileHandle, path: string): Promise<Image> {
  const head = await readHead(file, path);
  const body = allocate(path, head.bodyBytes);
  let next = 0;
  // Several readers take the next block in turn; while one checks, the others read.
  const readBlocks = async () => {
    for (let block = next; block < head.checksums.length; block = next) {
      next += 1;
      const offset = block * head.blockBytes;
      const length = Math.min(head.blockBytes, head.bodyBytes - offset);
      const bytes = new Uint8Array(body, offset, length);
      const filled = await readFully(file, bytes, head.bytes + offset);
      if (filled < length) refuseDamaged(path, 'it became shorter while it was read');
      if (crc32(bytes) !== head.checksums[block]) {
        refuseDamaged(path, `the checksum of bytes ${head.bytes + offset} and following differs`);
      }
    }
  };
  const readers = Array.from({ length: readsAtOnce }, readBlocks);
  const ends = await Promise.allSettled(readers);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const { directory, digest } = head;
  return Image.fromShared({ body, directory, digest });
}

function refuseUnreadable(path: string, thrown: unknown): never {
  if (ResidencyError.isInstance(thrown)) throw thrown;
  throw new ResidencyError({
    code: 'image-unreadable',
    category: 'not-found',
    message: isErrno(thrown, 'ENOENT')
      ? `${path}: there is no such file`
      : `${path} cannot be read: ${errorMessage(thrown)}`,
    cause: thrown,
  });
}

/**
 * Opens an image file: reads it into shared memory and compares its checksums.
 *
 * @throws {@link ResidencyError} `image-unreadable`, `image-foreign`, `image-version`,
 *   `image-damaged`, `image-too-large`.
 */
export async function openImage(path: string): Promise<Image> {
  try {
    const file = await open(path, 'r');
    try {
      return await readBody(file, path);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    return refuseUnreadable(path, thrown);
  }
}
