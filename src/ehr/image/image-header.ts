/**
 * The head of an image file, format 2. All numbers are little endian.
 *
 * | offset | bytes | what |
 * |---|---|---|
 * | 0 | 8 | `RESIMAGE` |
 * | 8 | 4 | format version, unsigned 32-bit |
 * | 12 | 4 | CRC-32 of the rest of the head, up to the body |
 * | 16 | 8 | length of the body in bytes, 64-bit floating point |
 * | 24 | 8 | where in the body the directory begins, 64-bit floating point |
 * | 32 | 4 | length of the directory in bytes, unsigned 32-bit |
 * | 36 | 4 | length of a block in bytes, unsigned 32-bit |
 * | 40 | 32 | SHA-256 of the resources' JSON in the image's order |
 * | 72 | 4 each | CRC-32 of each block of the body; the last block may be shorter |
 * | … | 0 or 4 | zeros up to a multiple of eight |
 *
 * Then follows the body: the resources' JSON, columns of little-endian numbers, each at a multiple
 * of eight bytes, and the directory, UTF-8 JSON that says which column stands where. Types, ids,
 * texts and values are sorted and nothing depends on time: equal resources give an equal file.
 */
import { crc32 } from 'node:zlib';
import { ResidencyError } from '../../lib/index.ts';
import { paddingAfter } from './directory.ts';

/** What every image file begins with, as ASCII. */
export const imageMark = 'RESIMAGE';
const magic = Buffer.from(imageMark, 'latin1');
const formatVersion = 2;
const fixedBytes = 72;
const crcStart = 16;

/** How much of the body one checksum vouches for. */
export const blockBytes = 2 ** 22;

/** The largest block and body that a file may claim, so that a wrong number asks for no memory. */
const blockBytesMax = 2 ** 30;
const bodyBytesMax = 2 ** 46;

/** How many bytes tell how long the head is. */
export const headStartBytes = fixedBytes;

/** What a head says. */
export interface ImageHead {
  readonly bodyBytes: number;
  readonly directory: { readonly offset: number; readonly length: number };
  readonly blockBytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** CRC-32 of each block of the body. */
  readonly checksums: Uint32Array;
}

function blockCountOf({
  bodyBytes,
  blockBytes: block,
}: Pick<ImageHead, 'bodyBytes' | 'blockBytes'>) {
  return Math.ceil(bodyBytes / block);
}

/** How long the head of an image is in bytes. */
export function headBytesOf(head: Pick<ImageHead, 'bodyBytes' | 'blockBytes'>): number {
  const bytes = fixedBytes + blockCountOf(head) * 4;
  return bytes + paddingAfter(bytes);
}

/** The bytes of a head. */
export function encodeHead(head: ImageHead): Buffer {
  const bytes = Buffer.alloc(headBytesOf(head));
  magic.copy(bytes, 0);
  bytes.writeUInt32LE(formatVersion, 8);
  bytes.writeDoubleLE(head.bodyBytes, 16);
  bytes.writeDoubleLE(head.directory.offset, 24);
  bytes.writeUInt32LE(head.directory.length, 32);
  bytes.writeUInt32LE(head.blockBytes, 36);
  bytes.write(head.digest, 40, 'hex');
  for (const [index, checksum] of head.checksums.entries()) {
    bytes.writeUInt32LE(checksum, fixedBytes + index * 4);
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(crcStart)), 12);
  return bytes;
}

/** Why a file is refused. */
function refuseImage(
  path: string,
  why: { readonly code: `image-${string}`; readonly what: string },
): never {
  throw new ResidencyError({
    code: why.code,
    category: 'invalid',
    message: `${path}: ${why.what}; build it again with \`residency ehr import FILES… -o ${path}\``,
    context: { path },
  });
}

/** Refuses a file that is damaged or cut short. */
export function refuseDamaged(path: string, what: string): never {
  refuseImage(path, { code: 'image-damaged', what: `the image is damaged or cut short (${what})` });
}

/**
 * Reads how long the head is from the first {@link headStartBytes} bytes of a file, which may be
 * fewer where the file is shorter.
 *
 * @throws {@link ResidencyError} `image-foreign`, `image-version`, `image-damaged`.
 */
export function headLengthOf(start: Buffer, path: string): number {
  if (start.length < 12 || !start.subarray(0, 8).equals(magic)) {
    refuseImage(path, { code: 'image-foreign', what: 'this is not a Residency image' });
  }
  const version = start.readUInt32LE(8);
  if (version !== formatVersion) {
    const what = `the image has format version ${version}, this program reads ${formatVersion}`;
    refuseImage(path, { code: 'image-version', what });
  }
  if (start.length < fixedBytes) refuseDamaged(path, 'its head is not complete');
  const bodyBytes = start.readDoubleLE(16);
  const block = start.readUInt32LE(36);
  const isPossible = Number.isSafeInteger(bodyBytes) && bodyBytes > 0 && bodyBytes < bodyBytesMax;
  if (!isPossible || block === 0 || block > blockBytesMax) refuseDamaged(path, 'its head is wrong');
  return headBytesOf({ bodyBytes, blockBytes: block });
}

/**
 * Reads a whole head.
 *
 * @throws {@link ResidencyError} `image-damaged`.
 */
export function decodeHead(bytes: Buffer, path: string): ImageHead {
  if (crc32(bytes.subarray(crcStart)) !== bytes.readUInt32LE(12)) {
    refuseDamaged(path, 'the checksum of its head differs');
  }
  const sizes = { bodyBytes: bytes.readDoubleLE(16), blockBytes: bytes.readUInt32LE(36) };
  const checksums = new Uint32Array(blockCountOf(sizes));
  for (const index of checksums.keys()) {
    checksums[index] = bytes.readUInt32LE(fixedBytes + index * 4);
  }
  return {
    ...sizes,
    directory: { offset: bytes.readDoubleLE(24), length: bytes.readUInt32LE(32) },
    digest: bytes.toString('hex', 40, fixedBytes),
    checksums,
  };
}
