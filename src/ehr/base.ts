/** What a fork stands on: an image today, any FHIR server tomorrow. */
import type { SearchQuery, StoredResource } from '../fhir/index.ts';

/** A read-only store of resources. */
export interface Base {
  /** The resource, or undefined where there is none. */
  readonly read: (resourceType: string, id: string) => StoredResource | undefined;
  /** All resources that match the query's criteria, in no particular order, not paged. */
  readonly search: (query: SearchQuery) => readonly StoredResource[];
  /** How many resources there are of each type. */
  readonly countByType: () => Readonly<Record<string, number>>;
}
