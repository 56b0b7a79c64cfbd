/** The interactions on a resource type and on a resource: what is here is what is served. */
import type { Answer, Refusal } from './answer.ts';
import { create } from './create.ts';
import { deleteResource } from './delete.ts';
import type { FhirCall, Target } from './fhir-call.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { update } from './update.ts';

/** One interaction of R4's RESTful interface. */
interface Interaction {
  /** As a CapabilityStatement names it (value set `type-restful-interaction`). */
  readonly code: string;
  /** `[base]/[type]`, or `[base]/[type]/[id]`. */
  readonly on: 'type' | 'instance';
  readonly method: string;
  /** Whether what stands after the question mark means anything. */
  readonly takesParameters: boolean;
  readonly run: (call: FhirCall, target: Target) => Answer | Refusal | Promise<Answer | Refusal>;
}

/** All of them, in the order of the specification. */
export const interactions: readonly Interaction[] = [
  { code: 'read', on: 'instance', method: 'GET', takesParameters: false, run: read },
  { code: 'update', on: 'instance', method: 'PUT', takesParameters: false, run: update },
  { code: 'delete', on: 'instance', method: 'DELETE', takesParameters: false, run: deleteResource },
  { code: 'create', on: 'type', method: 'POST', takesParameters: false, run: create },
  { code: 'search-type', on: 'type', method: 'GET', takesParameters: true, run: search },
];
