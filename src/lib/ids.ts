/** Sources of identifiers and secrets. */
import { randomBytes } from 'node:crypto';

/** Gives a new identifier on every call; valid as a FHIR `id` (A–Z a–z 0–9 - . up to 64). */
export interface IdSource {
  readonly next: () => string;
}

/**
 * Counts up: `new-1`, `new-2` … for everything that must be the same on every run.
 *
 * @example
 * ```ts
 * sequentialIds('new').next(); // 'new-1'
 * ```
 */
export function sequentialIds(prefix: string): IdSource {
  let last = 0;
  return Object.freeze({
    next: () => {
      last += 1;
      return `${prefix}-${last}`;
    },
  });
}

/** A secret that cannot be guessed: 256 random bits, 43 URL-safe characters. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}
