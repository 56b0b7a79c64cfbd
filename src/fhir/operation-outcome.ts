/** OperationOutcome: how FHIR says what is wrong. */
import { errorMeanings, errorMessage, ResidencyError } from '../lib/index.ts';
import type { Resource } from './resource.ts';

/**
 * One thing that is wrong, or worth knowing.
 *
 * @see http://hl7.org/fhir/R4/operationoutcome.html
 */
export interface OutcomeIssue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  /** From the value set `issue-type`, `invalid`. */
  readonly code: string;
  /** For people: what, where, and what to do. */
  readonly diagnostics: string;
  /** Elements (`Patient.name[0]`) or search parameters (`http.code`) that it is about. */
  readonly expression?: readonly string[];
}

/**
 * The resource that reports issues.
 *
 * @example
 * ```ts
 * operationOutcome([{ severity: 'error', code: 'not-found', diagnostics: 'no Patient/x' }]);
 * ```
 */
export function operationOutcome(issues: readonly OutcomeIssue[]): Resource {
  return {
    resourceType: 'OperationOutcome',
    issue: issues.map(({ severity, code, diagnostics, expression }) => ({
      severity,
      code,
      diagnostics,
      ...(expression === undefined ? {} : { expression }),
    })),
  };
}

/**
 * The issue that reports something thrown: a {@link ResidencyError} with its message; anything
 * else, which can only be a bug, without its text or stack.
 */
export function issueOfError(thrown: unknown): OutcomeIssue {
  if (!ResidencyError.isInstance(thrown) || thrown.category === 'bug') {
    const diagnostics = 'the server failed; this is a fault of Residency, not of the request';
    return { severity: 'fatal', code: errorMeanings.bug.issueCode, diagnostics };
  }
  const code = errorMeanings[thrown.category].issueCode;
  return { severity: 'error', code, diagnostics: errorMessage(thrown) };
}
