/** When a failed call to a model is tried again, and how long is waited before. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, type Random, ResidencyError } from '../lib/index.ts';
import { isRetriedModelError } from './model-error.ts';

/** Limits of the retries of one model call. */
export interface RetryLimits {
  /** Attempts in all, the first one included. */
  readonly attemptsMax: number;
  /** The wait after the first failure when the provider does not name one. It doubles each time. */
  readonly firstWaitMs: number;
  /** No wait is longer, whatever the provider asks for. */
  readonly waitMaxMs: number;
}

/** The retries of one model call: 5 attempts, waits of about 1, 2, 4 and 8 seconds. */
export const defaultRetryLimits: RetryLimits = Object.freeze({
  attemptsMax: 5,
  firstWaitMs: 1_000,
  waitMaxMs: 120_000,
});

/** What a failed attempt looked like. */
export interface FailedAttempt {
  readonly error: unknown;
  /** 1 for the first. */
  readonly attempt: number;
  readonly limits: RetryLimits;
  /** For the jitter; drawn from once when the provider names no wait. */
  readonly random: Pick<Random, 'next'>;
}

/** What follows a failed attempt. */
export type RetryDecision =
  | { readonly kind: 'wait'; readonly waitMs: number }
  | { readonly kind: 'give-up'; readonly reason: 'not-retried' | 'attempts-exhausted' };

function retryAfterOf(error: ResidencyError): number | undefined {
  const { retryAfterMs } = error.context;
  return typeof retryAfterMs === 'number' ? retryAfterMs : undefined;
}

/**
 * Decides what follows a failed attempt. A wait that the provider names is kept to the
 * millisecond, up to `waitMaxMs`. Otherwise the wait doubles with each attempt and is drawn
 * from its upper half, so that trials that failed together do not come back together.
 *
 * @example
 * ```ts
 * decideRetry({ error, attempt: 1, limits: defaultRetryLimits, random: seededRandom('run 1') });
 * ```
 */
export function decideRetry({ error, attempt, limits, random }: FailedAttempt): RetryDecision {
  if (!isRetriedModelError(error)) return { kind: 'give-up', reason: 'not-retried' };
  if (attempt >= limits.attemptsMax) return { kind: 'give-up', reason: 'attempts-exhausted' };
  const asked = retryAfterOf(error);
  if (asked !== undefined) return { kind: 'wait', waitMs: Math.min(asked, limits.waitMaxMs) };
  const full = Math.min(limits.firstWaitMs * 2 ** (attempt - 1), limits.waitMaxMs);
  return { kind: 'wait', waitMs: Math.round(full * (0.5 + random.next() / 2)) };
}

/** Waits; ends early with an error when the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Waits by the machine's timer. */
export const systemSleep: Sleep = async (ms, signal) => {
  await delay(ms, undefined, { signal });
};

/** A failed attempt, as it is reported while retrying. */
export interface AttemptFailure {
  readonly error: unknown;
  readonly attempt: number;
  /** How long will be waited; absent when this was the last attempt. */
  readonly waitMs?: number;
  /** How long the attempt itself took. */
  readonly tookMs: number;
}

/** How {@link withRetries} works. */
export interface RetryOptions<Value> {
  /** One attempt; `attempt` is 1 for the first. */
  readonly call: (attempt: number) => Promise<Value>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly random: Pick<Random, 'next'>;
  /** @defaultValue {@link defaultRetryLimits} */
  readonly limits?: RetryLimits;
  /** @defaultValue {@link systemSleep} */
  readonly sleep?: Sleep;
  /** Told of every failed attempt, before the wait. */
  readonly onFailure?: (failure: AttemptFailure) => void;
}

async function sleepOrCancel(options: RetryOptions<unknown>, waitMs: number): Promise<void> {
  const { signal, sleep = systemSleep } = options;
  try {
    await sleep(waitMs, signal);
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
    throw new ResidencyError({
      code: 'model-cancelled',
      category: 'cancelled',
      message: `cancelled while waiting ${waitMs} ms for the next attempt`,
      cause: thrown,
    });
  }
}

/**
 * Calls until an attempt succeeds or {@link decideRetry} gives up.
 *
 * @throws the error of the last attempt, unchanged; {@link ResidencyError} `model-cancelled`
 *   when the signal is aborted during a wait
 * @example
 * ```ts
 * const reply = await withRetries({
 *   call: () => model.generate(request, signal),
 *   signal,
 *   clock: systemClock,
 *   random: seededRandom('run 1'),
 * });
 * ```
 */
export async function withRetries<Value>(options: RetryOptions<Value>): Promise<Value> {
  const { call, clock, random, limits = defaultRetryLimits, onFailure } = options;
  for (let attempt = 1; ; attempt += 1) {
    const startedMs = clock.nowMs();
    try {
      return await call(attempt);
    } catch (error) {
      const tookMs = clock.nowMs() - startedMs;
      const decision = decideRetry({ error, attempt, limits, random });
      if (decision.kind === 'give-up') {
        onFailure?.({ error, attempt, tookMs });
        throw error;
      }
      onFailure?.({ error, attempt, tookMs, waitMs: decision.waitMs });
      await sleepOrCancel(options, decision.waitMs);
    }
  }
}
