/** The transcript: what was said and called in a trial, in order. */
import type { JsonValue } from '../lib/index.ts';

/** What a transcript event may be. Names are noun–verb. */
export type TranscriptEntry =
  /** Text that went to or came from a model (or a person). */
  | {
      readonly kind: 'message';
      readonly role: 'system' | 'user' | 'assistant';
      readonly text: string;
    }
  /** A step began: one model call and the tool calls that it asks for. */
  | { readonly kind: 'step-start'; readonly step: number }
  | {
      readonly kind: 'step-end';
      readonly step: number;
      /** Tokens as the provider counted them; absent where it did not say. */
      readonly inputTokens?: number;
      readonly outputTokens?: number;
    }
  /** An attempt to reach a model failed and was, or was not, tried again. */
  | {
      readonly kind: 'model-error';
      readonly code: string;
      readonly message: string;
      readonly attempt: number;
      /** How long was waited before the next attempt; absent after the last. */
      readonly retryAfterMs?: number;
    }
  | {
      readonly kind: 'tool-call';
      readonly callId: string;
      readonly tool: string;
      /** As the agent gave them, valid or not. */
      readonly arguments: JsonValue;
    }
  | {
      readonly kind: 'tool-result';
      readonly callId: string;
      readonly tool: string;
      readonly ok: boolean;
      /** What the agent was told. */
      readonly output: JsonValue;
    }
  /** A limit was reached: a recorded end, not an error. */
  | { readonly kind: 'limit'; readonly limit: 'steps' | 'tokens' | 'seconds'; readonly max: number }
  /** Anything else that a reader should know, such as an outside agent's output. */
  | { readonly kind: 'note'; readonly text: string };

/** An entry with its place in the trial. */
export type TranscriptEvent = TranscriptEntry & {
  /** 1, 2, 3 … over the trial. */
  readonly sequence: number;
  /** Milliseconds since the trial began, by the machine's clock. */
  readonly elapsedMs: number;
};

/** Takes transcript entries as they happen. */
export interface TranscriptWriter {
  readonly append: (entry: TranscriptEntry) => void;
}
