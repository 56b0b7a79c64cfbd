/** How a call to a model may fail. Every kind is the infrastructure's fault, never the agent's. */
import { type ErrorCategory, ResidencyError } from '../lib/index.ts';

/** What each kind of failure means: its category, and whether another attempt may help. */
const meanings = Object.freeze({
  'model-rate-limited': { category: 'unavailable', retried: true },
  'model-server-error': { category: 'unavailable', retried: true },
  'model-timeout': { category: 'timeout', retried: true },
  'model-bad-response': { category: 'unavailable', retried: true },
  'model-empty': { category: 'unavailable', retried: true },
  // Not `forbidden` or `invalid`: those categories would blame the agent for the operator's key.
  'model-unauthorised': { category: 'unavailable', retried: false },
  'model-refused-request': { category: 'unavailable', retried: false },
  'model-cancelled': { category: 'cancelled', retried: false },
} as const satisfies Record<string, { category: ErrorCategory; retried: boolean }>);

/** The codes with which {@link LanguageModel.generate} fails. */
export type ModelErrorCode = keyof typeof meanings;

/** What a model error is made of. */
export interface ModelErrorParts {
  readonly code: ModelErrorCode;
  /** Which model failed, `openai:gpt-x`. */
  readonly model: string;
  /** What happened and what to do; the model's name is put in front. */
  readonly message: string;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/**
 * Makes a failure of a model.
 *
 * @example
 * ```ts
 * throw modelError({ code: 'model-timeout', model: 'openai:x', message: 'no answer in 60 s' });
 * ```
 */
export function modelError(parts: ModelErrorParts): ResidencyError {
  const { code, model, message, status, retryAfterMs, cause } = parts;
  return new ResidencyError({
    code,
    category: meanings[code].category,
    message: `${model}: ${message}`,
    ...(cause === undefined ? {} : { cause }),
    context: {
      model,
      ...(status === undefined ? {} : { status }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  });
}

function isModelErrorCode(code: string): code is ModelErrorCode {
  return Object.hasOwn(meanings, code);
}

/** True for a failure of a model after which another attempt may succeed. */
export function isRetriedModelError(thrown: unknown): thrown is ResidencyError {
  return (
    ResidencyError.isInstance(thrown) &&
    isModelErrorCode(thrown.code) &&
    meanings[thrown.code].retried
  );
}
