/** What an interaction gives back, before it becomes HTTP. */
import type { RequestFailure } from '../ehr/index.ts';
import {
  operationOutcome,
  type OutcomeIssue,
  type Resource,
  type StoredResource,
} from '../fhir/index.ts';
import { errorMeanings } from '../lib/index.ts';

/** Header names and values. */
type Headers = Readonly<Record<string, string>>;

/** A request that reached the fork, which has written it down already. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers?: Headers;
  /** Absent for an empty response. */
  readonly body?: Resource;
}

/** A request that was turned away before it reached the fork; it is still to be written down. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly issues: readonly OutcomeIssue[];
  /** What was asked, where more is known of it than the URL says. */
  readonly request?: string;
  readonly headers?: Headers;
}

/** Turns a request away with one error. */
export function refusal(
  status: number,
  { code, diagnostics }: Pick<OutcomeIssue, 'code' | 'diagnostics'>,
): Refusal {
  return { kind: 'refusal', status, issues: [{ severity: 'error', code, diagnostics }] };
}

/** Turns away what R4 has and this server does not. */
export function notSupported(diagnostics: string): Refusal {
  const { httpStatus, issueCode } = errorMeanings.unsupported;
  return refusal(httpStatus, { code: issueCode, diagnostics });
}

/** The answer to a request that the fork could not do. */
export function answerOfFailure({ category, message }: RequestFailure): Answer {
  const { httpStatus, issueCode } = errorMeanings[category];
  const body = operationOutcome([{ severity: 'error', code: issueCode, diagnostics: message }]);
  return { kind: 'answer', status: httpStatus, body };
}

/** `ETag` and `Last-Modified` of a resource (R4 http, 3.1.0.1.9). */
export function versionHeaders({ meta }: StoredResource): Headers {
  const lastModified = new Date(meta.lastUpdated);
  const dated = Number.isNaN(lastModified.getTime())
    ? {}
    : { 'Last-Modified': lastModified.toUTCString() };
  return { ETag: `W/"${meta.versionId}"`, ...dated };
}
