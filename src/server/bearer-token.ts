/** The token that a trial's requests carry. */
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../lib/index.ts';
import { type Refusal, refusal } from './answer.ts';

/** Compares hashes, so that the time taken says nothing about how much of a guess is right. */
function sameToken(tokens: { readonly given: string; readonly expected: string }): boolean {
  return timingSafeEqual(
    Buffer.from(sha256(tokens.given), 'hex'),
    Buffer.from(sha256(tokens.expected), 'hex'),
  );
}

/**
 * Refuses a request without the right `Authorization: Bearer …`; undefined lets it through. Without
 * a token to expect, everything is let through.
 *
 * @example
 * ```ts
 * checkBearerToken('Bearer guess', { token })?.status; // 401
 * ```
 */
export function checkBearerToken(
  authorization: string | undefined,
  expected: { readonly token: string | undefined },
): Refusal | undefined {
  if (expected.token === undefined) return undefined;
  const [, given] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  if (given !== undefined && sameToken({ given, expected: expected.token })) return undefined;
  const what = given === undefined ? 'the bearer token is missing' : 'the bearer token is wrong';
  const diagnostics = `${what}; send "Authorization: Bearer <token>" with the token of this trial`;
  return {
    ...refusal(401, { code: 'login', diagnostics }),
    headers: { 'WWW-Authenticate': 'Bearer realm="residency"' },
  };
}
