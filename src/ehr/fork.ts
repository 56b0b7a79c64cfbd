/**
 * A fork of a hospital: reads fall through to the base, writes stay here, and both are written
 * down. Its clock hides what is dated later and stamps what is written.
 */
import {
  knownAtMs,
  type Reference,
  referenceTo,
  type Resource,
  resourceMatches,
  type SearchQuery,
  sortForQuery,
  type StoredResource,
} from '../fhir/index.ts';
import {
  assert,
  deepFreeze,
  type EpochMs,
  type ErrorCategory,
  formatInstant,
  type IdSource,
} from '../lib/index.ts';
import type { AccessEntry, ShownExtent, ShownResource } from './access-log.ts';
import type { Base } from './base.ts';
import type { Caller, JournalEntry } from './journal.ts';

/** An expected failure of a request, as data: what is wrong, for the caller to act on. */
export interface RequestFailure {
  readonly ok: false;
  readonly category: ErrorCategory;
  readonly message: string;
}

/** What a read gives. */
export type ReadOutcome = { readonly ok: true; readonly resource: StoredResource } | RequestFailure;

/** What a search gives: one page, and how many match in all. */
export interface SearchOutcome {
  readonly ok: true;
  readonly resources: readonly StoredResource[];
  readonly total: number;
}

/** What a write gives. `created` tells a create (or create-on-update) from an update. */
export type WriteOutcome =
  | { readonly ok: true; readonly resource: StoredResource; readonly created: boolean }
  | RequestFailure;

/** What a delete gives. Deleting what is not there is not an error (FHIR R4, 3.1.0.7). */
export type DeleteOutcome = { readonly ok: true } | RequestFailure;

/** What a fork is made from. */
export interface ForkOptions {
  readonly base: Base;
  /** Where the fork's clock stands at first. */
  readonly nowMs: EpochMs;
  /** Ids for what is created; ids that are taken are skipped. */
  readonly ids: IdSource;
}

/** One page of a search. */
export interface SearchRequest {
  readonly query: SearchQuery;
  /** How many matches to leave out. */
  readonly offset: number;
  /** How many to give at the most. */
  readonly count: number;
  readonly caller: Caller;
  /** For people: what was asked. */
  readonly request: string;
  /** `none`: the caller gets no more than that they are there. @defaultValue `full` */
  readonly extent?: ShownExtent | 'none';
  /** A further condition that a search parameter cannot say. */
  readonly filter?: (resource: StoredResource) => boolean;
}

/** One resource to read. */
export interface ReadRequest {
  readonly reference: Reference;
  readonly caller: Caller;
  readonly request: string;
  /** `none`: the caller gets no more than that it is there. @defaultValue `full` */
  readonly extent?: ShownExtent | 'none';
}

/** A resource to write. */
export interface WriteRequest {
  readonly resource: Resource;
  readonly caller: Caller;
  readonly request: string;
  /** The version that must be current, else `precondition-failed`. */
  readonly ifMatch?: string;
}

/** A request that never reached the resources. */
export interface RefusedRequest {
  readonly caller: Caller;
  readonly request: string;
  readonly result: 'refused' | 'failed';
  readonly status: number;
  readonly reason: string;
}

/** What the overlay holds for a reference: the current version, or that it was deleted. */
interface OverlayEntry {
  readonly version: number;
  readonly resource?: StoredResource;
}

function failure(category: ErrorCategory, message: string): RequestFailure {
  return { ok: false, category, message };
}

const statusOfFailure: { readonly [category in ErrorCategory]?: number } = {
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'precondition-failed': 412,
};

/**
 * One trial's own hospital.
 *
 * @example
 * ```ts
 * const fork = new Fork({ base, nowMs: Date.parse('2025-04-08T14:00:00Z'), ids });
 * ```
 */
export class Fork {
  readonly #base: Base;
  readonly #ids: IdSource;
  readonly #overlay = new Map<Reference, OverlayEntry>();
  readonly #journal: JournalEntry[] = [];
  readonly #accessLog: AccessEntry[] = [];
  #nowMs: EpochMs;

  constructor(options: ForkOptions) {
    assert(Number.isFinite(options.nowMs), 'a fork has a moment in time');
    this.#base = options.base;
    this.#ids = options.ids;
    this.#nowMs = options.nowMs;
  }

  /** The fork's clock, FHIR instant in UTC. */
  now(): string {
    return formatInstant(this.#nowMs);
  }

  /** Moves the clock forward; resources dated up to then appear. It never goes back. */
  advance(toMs: EpochMs): void {
    assert(toMs >= this.#nowMs, 'a fork’s clock never goes back');
    this.#nowMs = toMs;
  }

  /** Every write so far, oldest first. */
  get journal(): readonly JournalEntry[] {
    return [...this.#journal];
  }

  /** Every request so far, oldest first. */
  get accessLog(): readonly AccessEntry[] {
    return [...this.#accessLog];
  }

  /** A resource without an entry in the access log: for the house itself, never for an agent. */
  peek(reference: Reference): StoredResource | undefined {
    const entry = this.#overlay.get(reference);
    if (entry !== undefined) return entry.resource;
    const resource = this.#baseResource(reference);
    return resource !== undefined && this.#isKnown(resource) ? resource : undefined;
  }

  /** Reads one resource. */
  read(request: ReadRequest): ReadOutcome {
    const { reference, extent = 'full' } = request;
    const resource = this.peek(reference);
    if (resource === undefined) {
      const deleted = this.#overlay.has(reference);
      const found = deleted
        ? failure('gone', `${reference} was deleted`)
        : failure('not-found', `there is no ${reference}`);
      return this.#failed(request, found);
    }
    this.#log(request, { result: 'shown', status: 200, shown: shownOf([resource], extent) });
    return { ok: true, resource };
  }

  /** Searches base and overlay alike; sorted as asked, else newest first. */
  search(request: SearchRequest): SearchOutcome {
    const { query, offset, count, extent = 'full', filter = () => true } = request;
    const found = this.#matching(query).filter(filter);
    const page = found.slice(offset, offset + count);
    this.#log(request, { result: 'shown', status: 200, shown: shownOf(page, extent) });
    return { ok: true, resources: page, total: found.length };
  }

  /** Stores a new resource under an id of the fork's choice. */
  create(request: WriteRequest): WriteOutcome {
    const { resourceType } = request.resource;
    let id = this.#ids.next();
    while (this.#isTaken(`${resourceType}/${id}`)) id = this.#ids.next();
    const resource = this.#write(request, { id, interaction: 'create', version: 1 });
    this.#log(request, { result: 'shown', status: 201, shown: [] });
    return { ok: true, resource, created: true };
  }

  /** Stores a new version of a resource, or a first one under the id that it carries. */
  update(request: WriteRequest): WriteOutcome {
    const { resource, ifMatch } = request;
    assert(resource.id !== undefined, 'an update names the id');
    const reference = `${resource.resourceType}/${resource.id}`;
    const before = this.peek(reference);
    if (ifMatch !== undefined && before?.meta.versionId !== ifMatch) {
      const current = before === undefined ? 'it does not exist' : before.meta.versionId;
      const what = `If-Match asks for version ${ifMatch} of ${reference}; current: ${current}`;
      return this.#failed(request, failure('precondition-failed', what));
    }
    if (before === undefined && this.#isTaken(reference) && !this.#overlay.has(reference)) {
      return this.#failed(request, failure('conflict', `the id of ${reference} is not free`));
    }
    const last = this.#overlay.get(reference)?.version ?? Number(before?.meta.versionId ?? 0);
    const version = (Number.isInteger(last) ? last : 1) + 1;
    const interaction = before === undefined ? 'create' : 'update';
    const after = this.#write(request, { id: resource.id, interaction, version, before });
    const created = before === undefined;
    this.#log(request, { result: 'shown', status: created ? 201 : 200, shown: [] });
    return { ok: true, resource: after, created };
  }

  /** Deletes a resource; nothing happens when there is none. */
  delete(request: ReadRequest & { readonly ifMatch?: string }): DeleteOutcome {
    const { reference, caller, ifMatch } = request;
    const before = this.peek(reference);
    if (ifMatch !== undefined && before?.meta.versionId !== ifMatch) {
      const what = `If-Match asks for version ${ifMatch} of ${reference}, which is not current`;
      return this.#failed(request, failure('precondition-failed', what));
    }
    if (before !== undefined) {
      const last = Number(before.meta.versionId);
      this.#overlay.set(reference, { version: (Number.isInteger(last) ? last : 1) + 1 });
      this.#journal.push(
        deepFreeze({
          sequence: this.#journal.length + 1,
          time: this.now(),
          caller,
          interaction: 'delete',
          reference,
          before,
        }),
      );
    }
    this.#log(request, { result: 'shown', status: 204, shown: [] });
    return { ok: true };
  }

  /** Writes down a request that was turned away before it reached the resources. */
  recordRefusal(request: RefusedRequest): void {
    const { result, status, reason } = request;
    this.#log(request, { result, status, shown: [], reason });
  }

  #baseResource(reference: Reference): StoredResource | undefined {
    const [resourceType = '', id = ''] = reference.split('/');
    return this.#base.read(resourceType, id);
  }

  #isTaken(reference: Reference): boolean {
    return this.#overlay.has(reference) || this.#baseResource(reference) !== undefined;
  }

  #isKnown(resource: StoredResource): boolean {
    const knownAt = knownAtMs(resource);
    return knownAt === undefined || knownAt <= this.#nowMs;
  }

  #matching(query: SearchQuery): readonly StoredResource[] {
    const found = this.#base
      .search(query)
      .filter((resource) => !this.#overlay.has(referenceTo(resource)) && this.#isKnown(resource));
    for (const { resource } of this.#overlay.values()) {
      if (resource !== undefined && resourceMatches(resource, query)) found.push(resource);
    }
    return sortForQuery(found, query);
  }

  #write(
    request: WriteRequest,
    write: {
      readonly id: string;
      readonly interaction: 'create' | 'update';
      readonly version: number;
      readonly before?: StoredResource | undefined;
    },
  ): StoredResource {
    const { id, interaction, version, before } = write;
    const meta = {
      ...request.resource.meta,
      versionId: String(version),
      lastUpdated: this.now(),
    };
    const after: StoredResource = deepFreeze({ ...structuredClone(request.resource), id, meta });
    const reference = referenceTo(after);
    this.#overlay.set(reference, { version, resource: after });
    this.#journal.push(
      deepFreeze({
        sequence: this.#journal.length + 1,
        time: this.now(),
        caller: request.caller,
        interaction,
        reference,
        ...(before === undefined ? {} : { before }),
        after,
      }),
    );
    return after;
  }

  #failed(
    request: { readonly caller: Caller; readonly request: string },
    found: RequestFailure,
  ): RequestFailure {
    const status = statusOfFailure[found.category] ?? 400;
    this.#log(request, { result: 'failed', status, shown: [], reason: found.message });
    return found;
  }

  #log(
    request: { readonly caller: Caller; readonly request: string },
    outcome: Pick<AccessEntry, 'result' | 'status' | 'shown'> & { readonly reason?: string },
  ): void {
    this.#accessLog.push(
      deepFreeze({
        sequence: this.#accessLog.length + 1,
        time: this.now(),
        caller: request.caller,
        request: request.request,
        ...outcome,
      }),
    );
  }
}

function shownOf(
  resources: readonly StoredResource[],
  extent: ShownExtent | 'none',
): readonly ShownResource[] {
  if (extent === 'none') return [];
  return resources.map((resource) => ({
    reference: referenceTo(resource),
    versionId: resource.meta.versionId,
    extent,
  }));
}
