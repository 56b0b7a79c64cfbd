/** One step's question to the model: attempts, waits, and the trial's time. */
import { errorMessage, type Random, ResidencyError } from '../lib/index.ts';
import {
  type AttemptFailure,
  type LanguageModel,
  type ModelReply,
  type ModelRequest,
  type RetryLimits,
  type Sleep,
  withRetries,
} from '../model/index.ts';
import type { AgentTrial } from './agent.ts';
import type { LimitWatch } from './limit-watch.ts';

/** The longest delay that a timer of Node takes, about 24 days. */
const TIMER_MAX_MS = 2_147_483_647;

/** How the model is asked, the same for all trials. */
export interface Asking {
  readonly model: LanguageModel;
  readonly random: Pick<Random, 'next'>;
  readonly retry: RetryLimits;
  readonly sleep: Sleep;
}

/** One question. */
interface Question extends Asking {
  readonly request: ModelRequest;
  readonly trial: AgentTrial;
  readonly watch: LimitWatch;
}

function recordFailure({ trial, watch }: Question, failure: AttemptFailure): void {
  const { error, attempt, waitMs, tookMs } = failure;
  watch.excuse(tookMs + (waitMs ?? 0));
  trial.transcript.append({
    kind: 'model-error',
    code: ResidencyError.isInstance(error) ? error.code : 'unexpected',
    message: errorMessage(error),
    attempt,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  });
}

/** One attempt, cut short when the trial's time is up; undefined says that it was. */
async function attempt(question: Question): Promise<ModelReply | undefined> {
  const { model, request, trial, watch } = question;
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  let isOutOfTime = false;
  const timer = setTimeout(
    () => {
      isOutOfTime = true;
      cancel();
    },
    Math.min(watch.remainingMs(), TIMER_MAX_MS),
  );
  trial.signal.addEventListener('abort', cancel, { once: true });
  try {
    if (trial.signal.aborted) cancel();
    return await model.generate(request, controller.signal);
  } catch (thrown) {
    if (isOutOfTime && !trial.signal.aborted) return undefined;
    throw thrown;
  } finally {
    clearTimeout(timer);
    trial.signal.removeEventListener('abort', cancel);
  }
}

/**
 * Asks until there is a reply. Failed attempts and waits stand in the transcript, and their time
 * is not the agent's.
 *
 * @returns undefined when the trial's time was up first
 * @throws the last error when no attempt succeeded
 */
export function askModel(question: Question): Promise<ModelReply | undefined> {
  const { trial, random, retry, sleep } = question;
  return withRetries({
    call: () => attempt(question),
    signal: trial.signal,
    clock: trial.clock,
    random,
    limits: retry,
    sleep,
    onFailure: (failure) => recordFailure(question, failure),
  });
}
