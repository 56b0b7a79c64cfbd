/** A language model on top of a model object of the AI SDK: one attempt, one timeout. */
import type { Clock } from '../lib/index.ts';
import type { LanguageModel } from './contract.ts';
import { modelError } from './model-error.ts';
import { toSdkCall } from './sdk-call.ts';
import { fromSdkError } from './sdk-error.ts';
import { readSdkResult } from './sdk-result.ts';
import type { SdkCall, SdkModel, SdkResult } from './sdk-types.ts';

/** What a model of the AI SDK is wrapped with. */
export interface SdkModelParts {
  readonly id: string;
  readonly sdkModel: SdkModel;
  readonly providerOptions?: NonNullable<SdkCall['providerOptions']>;
  readonly keyVariable: string;
  readonly apiKey?: string;
  /** Milliseconds that one attempt may take. */
  readonly timeoutMs: number;
  readonly clock: Clock;
}

type CallWithSignal = (signal: AbortSignal) => PromiseLike<SdkResult>;

/**
 * One attempt under the caller's signal and a timeout. Not `AbortSignal.any` with
 * `AbortSignal.timeout`: the combination can be collected before it fires, and it leaves a
 * listener on the trial's signal for every call.
 */
async function attempt(
  parts: SdkModelParts,
  signal: AbortSignal,
  call: CallWithSignal,
): Promise<SdkResult> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    cancel();
  }, parts.timeoutMs);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (signal.aborted) cancel();
    return await call(controller.signal);
  } catch (thrown) {
    const model = parts.id;
    if (signal.aborted) throw modelError({ code: 'model-cancelled', model, message: 'cancelled' });
    if (isTimedOut) {
      const message = `no answer within ${parts.timeoutMs} ms`;
      throw modelError({ code: 'model-timeout', model, message });
    }
    throw fromSdkError(thrown, { model, ...parts });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/** Wraps a model of the AI SDK. Its own retries, loop and telemetry are above `doGenerate`. */
export function sdkLanguageModel(parts: SdkModelParts): LanguageModel {
  const { sdkModel, providerOptions } = parts;
  return {
    id: parts.id,
    generate: async (request, signal) => {
      const result = await attempt(parts, signal, (own) => {
        const extras = providerOptions === undefined ? {} : { providerOptions };
        return sdkModel.doGenerate(toSdkCall(request, { signal: own, ...extras }));
      });
      return readSdkResult(result);
    },
  };
}
