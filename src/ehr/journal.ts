/** The journal of a fork: every write, with who made it, in which call, before and after. */
import type { Reference, StoredResource } from '../fhir/index.ts';

/** Who is acting on a fork, and in which call of theirs. */
export interface Caller {
  /** `agent` for whoever is under evaluation; other names for the house itself. */
  readonly author: string;
  /** The call that caused it: a tool call's id, or `http-<n>` for the n-th FHIR request. */
  readonly callId: string;
  /** The way in: plain FHIR, or a tool. */
  readonly via: 'fhir' | 'tool';
}

/** One write. `before` is absent for a create, `after` for a delete. */
export interface JournalEntry {
  /** 1, 2, 3 … over the whole fork. */
  readonly sequence: number;
  /** The fork's clock when it was written, FHIR instant in UTC. */
  readonly time: string;
  readonly caller: Caller;
  readonly interaction: 'create' | 'update' | 'delete';
  readonly reference: Reference;
  readonly before?: StoredResource;
  readonly after?: StoredResource;
}
