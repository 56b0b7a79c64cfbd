/** What Residency knows of any FHIR resource, whatever its type. */
import type { JsonValue } from '../lib/index.ts';

/** A resource as it comes from outside: only its type is certain. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: ResourceMeta;
  readonly [element: string]: JsonValue | ResourceMeta | undefined;
}

/** A resource that a server holds: it has an id and a version. */
export interface StoredResource extends Resource {
  readonly id: string;
  readonly meta: ResourceMeta & { readonly versionId: string; readonly lastUpdated: string };
}

/** `Resource.meta`, as far as Residency reads it. */
export interface ResourceMeta {
  readonly versionId?: string;
  readonly lastUpdated?: string;
  readonly [element: string]: JsonValue | undefined;
}

/** A relative literal reference, `Observation/k-2025-04-07`. */
export type Reference = string;

/** The relative reference of a stored resource, `Type/id`. */
export function referenceTo(resource: {
  readonly resourceType: string;
  readonly id: string;
}): Reference {
  return `${resource.resourceType}/${resource.id}`;
}
