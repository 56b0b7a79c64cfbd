/** What a tool is, and what a toolset offers to whoever uses it. */
import type { z } from 'zod';
import type { Caller, Fork } from '../ehr/index.ts';
import type { JsonObject, JsonValue } from '../lib/index.ts';
import type { Workspace } from './workspace.ts';

/** What a tool may touch while it runs: this trial, and nothing else. */
export interface ToolContext {
  readonly fork: Fork;
  readonly caller: Caller;
  readonly workspace: Workspace;
  /** The practitioner on whose behalf the agent acts, `Practitioner/dr-x`. */
  readonly practitioner: string;
}

/** What a tool gives: data for the agent, or an error that it can act on. Never an exception. */
export type ToolOutcome =
  | {
      readonly ok: true;
      readonly output: JsonValue;
      /** Set by `finish` alone: the agent has ended its work. */
      readonly end?: { readonly answer: string };
    }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** One tool. */
export interface Tool<Input extends z.ZodType = z.ZodType> {
  /** `chart_search`: snake_case, as model providers demand. */
  readonly name: string;
  /** For the agent: what it does, when to use it, what it gives. */
  readonly description: string;
  readonly input: Input;
  readonly execute: (
    input: z.output<Input>,
    context: ToolContext,
  ) => ToolOutcome | Promise<ToolOutcome>;
}

/** A tool as it is described to a model or an outside program. */
export interface ToolSchema {
  readonly name: string;
  readonly description: string;
  /** JSON Schema (draft 2020-12) of the arguments. */
  readonly parameters: JsonObject;
}

/** A call as the agent made it; the arguments may be anything. */
export interface ToolCall {
  readonly callId: string;
  readonly tool: string;
  readonly arguments: JsonValue;
}

/** What the agent gets back for a call. */
export interface ToolResult {
  readonly callId: string;
  readonly ok: boolean;
  readonly output: JsonValue;
}

/** A toolset opened on one trial. Calls are recorded by whoever opened it. */
export interface ToolSession {
  readonly schemas: readonly ToolSchema[];
  readonly call: (call: ToolCall) => Promise<ToolResult>;
  /** The answer given with `finish`; undefined while the agent is still at work. */
  readonly ended: () => { readonly answer: string } | undefined;
}
