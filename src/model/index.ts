/** The door of `model`: the contract with a language model, adapters, and the scripted model. */
export type {
  FinishReason,
  LanguageModel,
  ModelMessage,
  ModelReply,
  ModelRequest,
  ModelTool,
  ModelToolCall,
  ModelToolResult,
  SamplingSettings,
  TokenUsage,
} from './contract.ts';
export {
  isRetriedModelError,
  type ModelErrorCode,
  type ModelErrorParts,
  modelError,
} from './model-error.ts';
export {
  type KnownProvider,
  knownProviders,
  MODEL_TIMEOUT_MS,
  type ResolveModelOptions,
  resolveModel,
} from './resolve-model.ts';
export {
  type AttemptFailure,
  decideRetry,
  defaultRetryLimits,
  type FailedAttempt,
  type RetryDecision,
  type RetryLimits,
  type RetryOptions,
  type Sleep,
  systemSleep,
  withRetries,
} from './retry.ts';
export { type ScriptedModel, type ScriptedReply, scriptedModel } from './scripted-model.ts';
export { sumUsage } from './sum-usage.ts';
