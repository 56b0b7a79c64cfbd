/** Reading files that hold FHIR resources: Bundles, single resources and NDJSON, plain or gzip. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { checkResource, type Resource } from '../fhir/index.ts';
import { errorMessage, isObject, ResidencyError } from '../lib/index.ts';

/** The largest file that is read into memory at once, after decompression. */
const fileBytesMax = 2 ** 30;

/** One resource of a file, with where it stood and how the file wants it stored. */
export interface ImportedEntry {
  readonly resource: Resource;
  /** `bundle.json, entry 12` or `labs.ndjson, line 3`: for messages. */
  readonly place: string;
  /** Resources of one scope may refer to each other by `fullUrl`. */
  readonly scope: string;
  readonly fullUrl?: string;
  /** `client`: the id is the file's choice and must be free; `server`: another may be given. */
  readonly idBy: 'client' | 'server';
  /** `If-None-Exist`: the criteria by which the resource may be there already. */
  readonly ifNoneExist?: string;
}

function refuse(place: string, reason: string): never {
  throw new ResidencyError({
    code: 'import-unreadable',
    category: 'invalid',
    message: `${place}: ${reason}`,
    context: { place },
  });
}

async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (thrown) {
    refuse(path, `cannot be read: ${errorMessage(thrown)}`);
  }
  if (bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: fileBytesMax });
    } catch (thrown) {
      refuse(path, `the gzip data is damaged or cut short (${errorMessage(thrown)})`);
    }
  }
  if (bytes.length > fileBytesMax) refuse(path, `is larger than ${fileBytesMax} bytes; split it`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(path, 'is not UTF-8 text');
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    return refuse(place, `is not JSON (${errorMessage(thrown)})`);
  }
}

function resourceOrRefuse(value: unknown, place: string): Resource {
  const checked = checkResource(value);
  if (checked.ok) return checked.resource;
  const [first] = checked.issues;
  return refuse(place, `is no FHIR R4 resource: ${first?.diagnostics ?? 'unknown reason'}`);
}

const bundleTypes = ['transaction', 'batch', 'collection', 'searchset'];

/** The resource of one entry, with the id that its request URL gives where it is a PUT. */
function entryOfBundle(value: unknown, place: string, scope: string): ImportedEntry {
  if (!isObject(value)) refuse(place, 'is no Bundle entry');
  if (value.resource === undefined) refuse(place, 'has no resource');
  const resource = resourceOrRefuse(value.resource, place);
  const request = isObject(value.request) ? value.request : undefined;
  const fullUrl = typeof value.fullUrl === 'string' ? { fullUrl: value.fullUrl } : {};
  const method = request?.method ?? 'POST';
  const url = typeof request?.url === 'string' ? request.url : resource.resourceType;
  const target = new RegExp(`^/?${resource.resourceType}(?:/([A-Za-z0-9.-]{1,64}))?$`).exec(url);
  if (target === null) {
    refuse(place, `request.url "${url}" is not understood; use ${resource.resourceType}[/id]`);
  }
  if (method === 'POST' && target[1] === undefined) {
    const criteria = request?.ifNoneExist;
    const ifNoneExist = typeof criteria === 'string' ? { ifNoneExist: criteria } : {};
    return { resource, place, scope, idBy: 'server', ...fullUrl, ...ifNoneExist };
  }
  if (method === 'PUT' && target[1] !== undefined) {
    const withId = { ...resource, id: target[1] };
    return { resource: withId, place, scope, idBy: 'client', ...fullUrl };
  }
  return refuse(place, `request "${String(method)} ${url}" cannot be imported; use POST or PUT`);
}

function entriesOfBundle(bundle: Resource, path: string): readonly ImportedEntry[] {
  if (!bundleTypes.includes(String(bundle.type))) {
    const known = bundleTypes.join(', ');
    refuse(path, `a Bundle of type "${String(bundle.type)}" cannot be imported; known: ${known}`);
  }
  const entries: unknown = bundle.entry ?? [];
  if (!Array.isArray(entries)) refuse(path, 'Bundle.entry is not a list');
  return entries.map((entry: unknown, index) =>
    entryOfBundle(entry, `${path}, entry ${index + 1}`, path),
  );
}

function entriesOfLines(text: string, path: string): readonly ImportedEntry[] {
  const entries: ImportedEntry[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${path}, line ${index + 1}`;
    const resource = resourceOrRefuse(parseJson(line, place), place);
    if (resource.id === undefined) refuse(place, `the ${resource.resourceType} has no id`);
    entries.push({ resource, place, scope: path, idBy: 'client' });
  }
  if (entries.length === 0) refuse(path, 'holds no resources');
  return entries;
}

/**
 * Reads one file: NDJSON where its name says so (`.ndjson`, `.ndjson.gz`), else one JSON document,
 * a Bundle (transaction, batch, collection, searchset) or a single resource.
 *
 * @throws {@link ResidencyError} `import-unreadable` with file, line or entry, and reason.
 */
export async function readImportFile(path: string): Promise<readonly ImportedEntry[]> {
  const text = await readText(path);
  if (/\.ndjson(\.gz)?$/i.test(path)) return entriesOfLines(text, path);
  const resource = resourceOrRefuse(parseJson(text, path), path);
  if (resource.resourceType === 'Bundle') return entriesOfBundle(resource, path);
  if (resource.id === undefined) refuse(path, `the ${resource.resourceType} has no id`);
  return [{ resource, place: path, scope: path, idBy: 'client' }];
}
