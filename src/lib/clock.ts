/** Where the time comes from: passed in, so that the same inputs give the same bytes. */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

/** A source of the present moment. */
export interface Clock {
  readonly nowMs: () => EpochMs;
}

/**
 * The machine's clock: for durations, timestamps of runs, and nothing that is graded. It counts on
 * from the start of the process: when somebody sets the machine's time, no trial runs out of its
 * own.
 */
export const systemClock: Clock = Object.freeze({
  nowMs: () => Math.round(performance.timeOrigin + performance.now()),
});

/**
 * A clock that stands still.
 *
 * @example
 * ```ts
 * fixedClock(Date.parse('2025-04-08T09:00:00Z')).nowMs();
 * ```
 */
export function fixedClock(nowMs: EpochMs): Clock {
  return Object.freeze({ nowMs: () => nowMs });
}

/** Formats an instant as FHIR `instant` in UTC with milliseconds, `2025-04-08T09:00:00.000Z`. */
export function formatInstant(epochMs: EpochMs): string {
  return new Date(epochMs).toISOString();
}
