/** Assertions: a failed one is a bug in Residency, never a user's mistake. */
import { ResidencyError } from './errors.ts';

/**
 * Crashes when an invariant does not hold.
 *
 * @throws {@link ResidencyError} with code `assertion-failed`, category `bug`.
 * @example
 * ```ts
 * assert(limit > 0, 'a page has at least one entry');
 * ```
 */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) {
    throw new ResidencyError({
      code: 'assertion-failed',
      category: 'bug',
      message: `this should not happen: ${invariant}`,
    });
  }
}

/**
 * The end of an exhaustive `switch`: does not compile while a case is missing.
 *
 * @throws {@link ResidencyError} with code `assertion-failed` when types were bypassed.
 */
export function assertNever(value: never, what: string): never {
  throw new ResidencyError({
    code: 'assertion-failed',
    category: 'bug',
    message: `unhandled ${what}: ${JSON.stringify(value)}`,
  });
}
