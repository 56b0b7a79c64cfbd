/** How long a provider asks to be left alone, from the headers of its answer. */
import type { EpochMs } from '../lib/index.ts';

/** Header names are lower case. */
interface RetryAfterInput {
  readonly headers: Readonly<Record<string, string>>;
  /** The present, for the HTTP-date form. */
  readonly nowMs: EpochMs;
}

function millisecondsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Math.ceil(Number(text)) : undefined;
}

/**
 * Reads `Retry-After` (seconds, fractions tolerated, or an HTTP date) and the finer
 * `retry-after-ms` of some providers.
 *
 * @returns milliseconds, at least 0; undefined where the headers do not say or cannot be read
 * @see RFC 9110 section 10.2.3, Retry-After
 */
export function parseRetryAfter({ headers, nowMs }: RetryAfterInput): number | undefined {
  const fine = millisecondsOf(headers['retry-after-ms']?.trim());
  if (fine !== undefined) return fine;
  const text = headers['retry-after']?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // A date has letters in it; without this check "-5" would be read as a year.
  if (!/^[A-Za-z]{3}/.test(text)) return undefined;
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}
