/** An image: all patients of a hospital in one file, never changed after it was built. */
import { readFile } from 'node:fs/promises';
import {
  patientReferencesOf,
  resourceMatches,
  type SearchCriterion,
  type SearchParameter,
  type SearchQuery,
  searchValues,
  type StoredResource,
} from '../fhir/index.ts';
import { deepFreeze, errorMessage, ResidencyError, writeFileAtomically } from '../lib/index.ts';
import type { Base } from './base.ts';
import { decodeImage, encodeImage, type ImageBytes } from './image-format.ts';

/** Resources by the references that a search parameter finds in them. */
type Postings = ReadonlyMap<string, readonly StoredResource[]>;

/** The resources of one type, parsed when the type is first looked through. */
interface TypeTable {
  readonly all: readonly StoredResource[];
  readonly byPatient: Postings;
  /** By parameter name; made when a search first asks for the parameter. */
  readonly byReference: Map<string, Postings>;
}

/** Where a resource's bytes stand in the payload. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The one reference that a criterion looks for, where it looks for exactly one. */
function soughtReference(criterion: SearchCriterion): string | undefined {
  const { parameter, modifier, alternatives } = criterion;
  const [only] = alternatives;
  if (modifier !== undefined || alternatives.length !== 1 || only?.type !== 'reference') {
    return undefined;
  }
  if (only.form === 'literal') {
    // A canonical URL is also found with a version behind it, which postings do not know.
    return /^[A-Z][A-Za-z]+\/[^/|]+$/.test(only.reference) ? only.reference : undefined;
  }
  const [target, ...others] = parameter.targets;
  return target === undefined || others.length > 0 ? undefined : `${target}/${only.id}`;
}

function postingsOf(
  resources: readonly StoredResource[],
  keysOf: (resource: StoredResource) => readonly string[],
): Postings {
  const postings = new Map<string, StoredResource[]>();
  for (const resource of resources) {
    for (const key of new Set(keysOf(resource))) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [resource]);
      else list.push(resource);
    }
  }
  return postings;
}

function referencesFor(parameter: SearchParameter): (resource: StoredResource) => string[] {
  return (resource) =>
    searchValues(resource, parameter).flatMap((value) =>
      value.type === 'reference' && value.reference !== undefined ? [value.reference] : [],
    );
}

/**
 * An opened image. Payload bytes stay outside the JavaScript heap until they are asked for.
 *
 * @example
 * ```ts
 * const image = await openImage('hospital.img');
 * image.read('Patient', 'oyelowo');
 * ```
 */
export class Image implements Base {
  /** Same resources, same digest. */
  readonly digest: string;
  readonly sizeBytes: number;
  readonly #payload: Buffer;
  readonly #extents = new Map<string, Extent>();
  readonly #ids: ReadonlyMap<string, readonly string[]>;
  readonly #tables = new Map<string, TypeTable>();

  constructor(bytes: ImageBytes) {
    this.digest = bytes.digest;
    this.sizeBytes = bytes.sizeBytes;
    this.#payload = bytes.payload;
    const ids = new Map<string, readonly string[]>();
    let start = 0;
    for (const [resourceType, entries] of Object.entries(bytes.directory.types)) {
      for (const [id, length] of entries) {
        this.#extents.set(`${resourceType}/${id}`, { start, end: start + length });
        start += length;
      }
      ids.set(
        resourceType,
        entries.map(([id]) => id),
      );
    }
    this.#ids = ids;
  }

  /** An image of resources, in memory alone. */
  static of(resources: readonly StoredResource[]): Image {
    return new Image(decodeImage(encodeImage(resources), 'an image in memory'));
  }

  read(resourceType: string, id: string): StoredResource | undefined {
    const extent = this.#extents.get(`${resourceType}/${id}`);
    if (extent === undefined) return undefined;
    // encodeImage wrote these bytes from a stored resource, and the checksum was verified.
    const text = this.#payload.toString('utf8', extent.start, extent.end);
    return deepFreeze(JSON.parse(text) as StoredResource);
  }

  search(query: SearchQuery): readonly StoredResource[] {
    return this.#candidates(query).filter((resource) => resourceMatches(resource, query));
  }

  countByType(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#ids].map(([type, ids]) => [type, ids.length]));
  }

  /** Everything that belongs to a patient's compartment, the Patient included. */
  patientCompartment(patient: string): readonly StoredResource[] {
    return [...this.#ids.keys()].flatMap((type) => this.#table(type).byPatient.get(patient) ?? []);
  }

  #table(resourceType: string): TypeTable {
    const known = this.#tables.get(resourceType);
    if (known !== undefined) return known;
    const all = (this.#ids.get(resourceType) ?? []).flatMap((id) => {
      const resource = this.read(resourceType, id);
      return resource === undefined ? [] : [resource];
    });
    const byPatient = postingsOf(all, patientReferencesOf);
    const table = { all, byPatient, byReference: new Map() };
    this.#tables.set(resourceType, table);
    return table;
  }

  /** All that can match, narrowed by the first reference that the query names. */
  #candidates(query: SearchQuery): readonly StoredResource[] {
    const { all, byReference } = this.#table(query.resourceType);
    for (const criterion of query.criteria) {
      const reference = soughtReference(criterion);
      if (reference === undefined) continue;
      const { parameter } = criterion;
      let postings = byReference.get(parameter.name);
      if (postings === undefined) {
        postings = postingsOf(all, referencesFor(parameter));
        byReference.set(parameter.name, postings);
      }
      return postings.get(reference) ?? [];
    }
    return all;
  }
}

/**
 * Opens an image file.
 *
 * @throws {@link ResidencyError} `image-unreadable`, `image-foreign`, `image-version`,
 *   `image-damaged`.
 */
export async function openImage(path: string): Promise<Image> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (thrown) {
    throw new ResidencyError({
      code: 'image-unreadable',
      category: 'not-found',
      message: `${path} cannot be read: ${errorMessage(thrown)}`,
      cause: thrown,
    });
  }
  return new Image(decodeImage(bytes, path));
}

/** Writes resources as an image file, whole or not at all; gives its size in bytes. */
export async function writeImage(
  path: string,
  resources: readonly StoredResource[],
): Promise<number> {
  const bytes = encodeImage(resources);
  await writeFileAtomically(path, bytes);
  return bytes.length;
}
