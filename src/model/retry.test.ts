import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorMeanings, fixedClock, type ResidencyError, seededRandom } from '../lib/index.ts';
import { type ModelErrorCode, modelError } from './model-error.ts';
import { type AttemptFailure, decideRetry, defaultRetryLimits, withRetries } from './retry.ts';

const limits = { attemptsMax: 5, firstWaitMs: 1_000, waitMaxMs: 10_000 };
const middle = { next: () => 0.5 };
const failure = (code: ModelErrorCode, retryAfterMs?: number): ResidencyError =>
  modelError({
    code,
    model: 'x:y',
    message: 'failed',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });

describe('decideRetry', () => {
  test.each([
    'model-rate-limited',
    'model-server-error',
    'model-timeout',
    'model-bad-response',
    'model-empty',
  ] as const)('tries again after %s', (code) => {
    const decision = decideRetry({ error: failure(code), attempt: 1, limits, random: middle });
    expect(decision).toEqual({ kind: 'wait', waitMs: 750 });
  });

  test.each(['model-unauthorised', 'model-refused-request', 'model-cancelled'] as const)(
    'gives up at once after %s',
    (code) => {
      const decision = decideRetry({ error: failure(code), attempt: 1, limits, random: middle });
      expect(decision).toEqual({ kind: 'give-up', reason: 'not-retried' });
    },
  );

  test('never retries what is not a failure of a model', () => {
    const error = new TypeError('a bug');
    expect(decideRetry({ error, attempt: 1, limits, random: middle })).toEqual({
      kind: 'give-up',
      reason: 'not-retried',
    });
  });

  test('doubles the wait with each attempt up to the maximum, then gives up', () => {
    const error = failure('model-server-error');
    const decisions = [1, 2, 3, 4, 5].map((attempt) =>
      decideRetry({ error, attempt, limits, random: middle }),
    );
    expect(decisions).toEqual([
      { kind: 'wait', waitMs: 750 },
      { kind: 'wait', waitMs: 1_500 },
      { kind: 'wait', waitMs: 3_000 },
      { kind: 'wait', waitMs: 6_000 },
      { kind: 'give-up', reason: 'attempts-exhausted' },
    ]);
  });

  test('keeps to the wait that the provider names, up to the maximum', () => {
    const waits = [0, 2_000, 3_600_000].map((asked) =>
      decideRetry({
        error: failure('model-rate-limited', asked),
        attempt: 3,
        limits,
        random: middle,
      }),
    );
    expect(waits).toEqual([
      { kind: 'wait', waitMs: 0 },
      { kind: 'wait', waitMs: 2_000 },
      { kind: 'wait', waitMs: 10_000 },
    ]);
  });

  test('waits between half and all of the doubled wait, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.string(), (attempt, seed) => {
        const error = failure('model-timeout');
        const decision = decideRetry({ error, attempt, limits, random: seededRandom(seed) });
        const full = Math.min(1_000 * 2 ** (attempt - 1), 10_000);
        expect(decision.kind).toBe('wait');
        if (decision.kind !== 'wait') return;
        expect(decision.waitMs).toBeGreaterThanOrEqual(full / 2);
        expect(decision.waitMs).toBeLessThanOrEqual(full);
      }),
    );
  });

  test('blames the infrastructure for every failure of a model', () => {
    const codes: readonly ModelErrorCode[] = [
      'model-rate-limited',
      'model-server-error',
      'model-timeout',
      'model-bad-response',
      'model-empty',
      'model-unauthorised',
      'model-refused-request',
      'model-cancelled',
    ];
    const faults = codes.map((code) => errorMeanings[failure(code).category].fault);
    expect(faults).toEqual(codes.map(() => 'infrastructure'));
  });
});

describe('withRetries', () => {
  const base = { clock: fixedClock(0), random: middle, limits };

  test('waits and tries again until an attempt succeeds, and tells of each failure', async () => {
    const waits: number[] = [];
    const failures: AttemptFailure[] = [];
    const first = failure('model-rate-limited', 4_000);
    const second = failure('model-server-error');
    const value = await withRetries({
      ...base,
      call: async (attempt) => {
        if (attempt === 1) throw first;
        if (attempt === 2) throw second;
        return `answer ${attempt}`;
      },
      signal: new AbortController().signal,
      sleep: async (ms) => {
        waits.push(ms);
      },
      onFailure: (told) => failures.push(told),
    });
    expect(value).toBe('answer 3');
    expect(waits).toEqual([4_000, 1_500]);
    expect(failures).toEqual([
      { error: first, attempt: 1, tookMs: 0, waitMs: 4_000 },
      { error: second, attempt: 2, tookMs: 0, waitMs: 1_500 },
    ]);
  });

  test('throws the last error when the attempts are used up', async () => {
    const errors = [1, 2, 3, 4, 5].map(() => failure('model-server-error'));
    const told: (number | undefined)[] = [];
    const run = withRetries({
      ...base,
      call: async (attempt) => {
        throw errors[attempt - 1];
      },
      signal: new AbortController().signal,
      sleep: async () => {},
      onFailure: ({ waitMs }) => told.push(waitMs),
    });
    await expect(run).rejects.toBe(errors[4]);
    expect(told).toEqual([750, 1_500, 3_000, 6_000, undefined]);
  });

  test('ends as cancelled when the signal is aborted during a wait', async () => {
    const controller = new AbortController();
    const run = withRetries({
      ...base,
      limits: { ...limits, firstWaitMs: 60_000, waitMaxMs: 60_000 },
      call: async () => {
        throw failure('model-server-error');
      },
      signal: controller.signal,
      onFailure: () => queueMicrotask(() => controller.abort()),
    });
    await expect(run).rejects.toMatchObject({ code: 'model-cancelled', category: 'cancelled' });
  });

  test('makes five attempts unless told otherwise', () => {
    expect(defaultRetryLimits).toEqual({
      attemptsMax: 5,
      firstWaitMs: 1_000,
      waitMaxMs: 120_000,
    });
  });
});
