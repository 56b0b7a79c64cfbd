/** One request to the FHIR server, as the interactions see it. */
import type { Caller, Fork } from '../ehr/index.ts';
import type { Refusal } from './answer.ts';

/** Name and value, decoded. */
export type Pair = readonly [name: string, value: string];

/** What the URL names. The id is empty where only a type is named. */
export interface Target {
  readonly resourceType: string;
  readonly id: string;
}

/** A request that was let in and routed. */
export interface FhirCall {
  readonly fork: Fork;
  readonly caller: Caller;
  /** `GET Observation?code=…`: what is written down. */
  readonly request: string;
  /** The same call with the fields of a form in what is written down. */
  readonly withForm: (form: string) => FhirCall;
  /** Absolute, without a slash at its end: `http://127.0.0.1:8080/fhir`. */
  readonly baseUrl: string;
  /** What stood after the question mark, without `_format` and `_pretty`. */
  readonly pairs: readonly Pair[];
  /** Nothing of a resource is shown by the answer to a HEAD request, which has no body. */
  readonly extent: 'full' | 'none';
  readonly header: (name: string) => string | undefined;
  /** The body as text of one of these media types. */
  readonly readText: (
    mediaTypes: readonly string[],
  ) => Promise<{ readonly kind: 'text'; readonly text: string } | Refusal>;
}
