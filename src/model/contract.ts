/** The contract with a language model: one request, one reply, no loop and no retries. */
import type { JsonObject, JsonValue } from '../lib/index.ts';

/** A tool as a model is told about it. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly parameters: JsonObject;
}

/**
 * A tool call that a model asks for. Arguments that are not JSON stay as the text that came, so
 * that the mistake can be shown to the model instead of ending the trial.
 */
export type ModelToolCall =
  | { readonly id: string; readonly name: string; readonly arguments: JsonValue }
  | { readonly id: string; readonly name: string; readonly malformed: string };

/** What a tool gave back, for the call with the same id. */
export interface ModelToolResult {
  readonly id: string;
  readonly name: string;
  readonly ok: boolean;
  readonly output: JsonValue;
}

/** One turn. Parallel calls are one assistant turn, and their results are one tool turn. */
export type ModelMessage =
  | { readonly role: 'user'; readonly text: string }
  | {
      readonly role: 'assistant';
      readonly text: string;
      readonly toolCalls: readonly ModelToolCall[];
      /** From the reply, unchanged: see {@link ModelReply.continuation}. */
      readonly continuation?: JsonValue;
    }
  | { readonly role: 'tool'; readonly results: readonly ModelToolResult[] };

/** Sampling settings; what is absent is left to the provider. */
export interface SamplingSettings {
  readonly temperature?: number;
  /** Tokens that one reply may have. */
  readonly maxOutputTokens?: number;
}

/** What a model is asked. */
export interface ModelRequest {
  /** The system prompt. */
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  readonly tools: readonly ModelTool[];
  /** @defaultValue `{}` */
  readonly sampling?: SamplingSettings;
}

/** Tokens as the provider counted them. Absent means that it did not say, which is never 0. */
export interface TokenUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

/** Why a reply ended. */
export type FinishReason = 'stop' | 'tool-calls' | 'length' | 'content-filter' | 'other';

/** What a model answered. */
export interface ModelReply {
  /** All text of the turn; empty when it only calls tools. */
  readonly text: string;
  /** In the order in which the model gave them; ids are unique within the reply. */
  readonly toolCalls: readonly ModelToolCall[];
  readonly usage: TokenUsage;
  readonly finishReason: FinishReason;
  /** What the adapter could not send as asked, such as a temperature that the model refuses. */
  readonly warnings: readonly string[];
  /**
   * The turn in the adapter's own form, with reasoning and signatures that some providers demand
   * back. Opaque: hand it back in the assistant message.
   */
  readonly continuation?: JsonValue;
}

/**
 * A language model. An implementation makes one attempt, never retries, and obeys the signal.
 */
export interface LanguageModel {
  /** As reports show it, `anthropic:claude-x`. */
  readonly id: string;
  /**
   * Asks once.
   *
   * @throws {@link ResidencyError} with a code of {@link ModelErrorCode}.
   */
  readonly generate: (request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>;
}
