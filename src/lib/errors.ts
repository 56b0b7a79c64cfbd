/**
 * The one error family, and the table that says what each category means outside the program.
 */

/** Closed list of error categories; every operational failure belongs to exactly one. */
export type ErrorCategory =
  | 'invalid'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'precondition-failed'
  | 'unsupported'
  | 'forbidden'
  | 'limit'
  | 'timeout'
  | 'unavailable'
  | 'cancelled'
  | 'bug';

/** Who has to answer for an error: only an agent's fault may lower a score. */
export type Fault = 'agent' | 'task' | 'infrastructure';

/** What one error category means at each border of the program. */
export interface ErrorMeaning {
  /** HTTP status of a response that reports the error. */
  readonly httpStatus: number;
  /** FHIR `OperationOutcome.issue.code` (value set `issue-type`, R4). */
  readonly issueCode: string;
  /** Exit code of the command line. */
  readonly exitCode: 1 | 2 | 3 | 130;
  /** Whose fault it is when it happens inside a trial. */
  readonly fault: Fault;
}

/**
 * The table from category to meaning.
 *
 * @see http://hl7.org/fhir/R4/valueset-issue-type.html for the issue codes.
 */
export const errorMeanings: Readonly<Record<ErrorCategory, ErrorMeaning>> = Object.freeze({
  invalid: { httpStatus: 400, issueCode: 'invalid', exitCode: 2, fault: 'agent' },
  'not-found': { httpStatus: 404, issueCode: 'not-found', exitCode: 2, fault: 'agent' },
  gone: { httpStatus: 410, issueCode: 'deleted', exitCode: 2, fault: 'agent' },
  conflict: { httpStatus: 409, issueCode: 'conflict', exitCode: 2, fault: 'agent' },
  'precondition-failed': { httpStatus: 412, issueCode: 'conflict', exitCode: 2, fault: 'agent' },
  unsupported: { httpStatus: 400, issueCode: 'not-supported', exitCode: 2, fault: 'agent' },
  forbidden: { httpStatus: 403, issueCode: 'forbidden', exitCode: 2, fault: 'agent' },
  limit: { httpStatus: 413, issueCode: 'too-costly', exitCode: 3, fault: 'agent' },
  timeout: { httpStatus: 504, issueCode: 'timeout', exitCode: 3, fault: 'infrastructure' },
  unavailable: { httpStatus: 503, issueCode: 'transient', exitCode: 3, fault: 'infrastructure' },
  cancelled: { httpStatus: 503, issueCode: 'transient', exitCode: 130, fault: 'infrastructure' },
  bug: { httpStatus: 500, issueCode: 'exception', exitCode: 3, fault: 'infrastructure' },
});

/** What a {@link ResidencyError} is made of. */
export interface ErrorParts {
  /** Literal, stable, kebab-case: what programs branch on. */
  readonly code: string;
  readonly category: ErrorCategory;
  /** For people: what is wrong, where, and what to do. Names the offending value. */
  readonly message: string;
  readonly cause?: unknown;
  /** Typed facts about the failure, for logs and JSON output. Never a secret. */
  readonly context?: Readonly<Record<string, string | number | boolean>>;
}

const marker = Symbol.for('residency.error');

/**
 * The base of every operational failure in Residency.
 *
 * @example
 * ```ts
 * throw new ResidencyError({
 *   code: 'task-unknown',
 *   category: 'not-found',
 *   message: 'no task "nephrology/x"; `residency tasks list` shows what there is',
 * });
 * ```
 */
export class ResidencyError extends Error {
  readonly code: string;
  readonly category: ErrorCategory;
  readonly context: Readonly<Record<string, string | number | boolean>>;
  readonly [marker] = true;

  constructor(parts: ErrorParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = 'ResidencyError';
    this.code = parts.code;
    this.category = parts.category;
    this.context = Object.freeze({ ...parts.context });
  }

  /** True for a ResidencyError of any copy of this package (`instanceof` fails across copies). */
  static isInstance(value: unknown): value is ResidencyError {
    return typeof value === 'object' && value !== null && marker in value;
  }
}

/** True for an error of the operating system with this code, `ENOENT`. */
export function isErrno(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}

/** The text of anything that was thrown, in one line, without a stack. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
