/** The constructor of tools, and the outcomes that they share. */
import type { z } from 'zod';
import type { RequestFailure } from '../ehr/index.ts';
import type { JsonValue } from '../lib/index.ts';
import type { Tool, ToolOutcome } from './contract.ts';

/** Declares a tool; its type keeps the input's shape inside and forgets it outside. */
export function defineTool<Input extends z.ZodType>(tool: Tool<Input>): Tool {
  // Sound because openToolset parses the input with this very schema before it calls execute.
  return Object.freeze(tool) as unknown as Tool;
}

/** A tool's success. */
export function succeed(output: JsonValue): ToolOutcome {
  return { ok: true, output };
}

/** A tool's failure that the agent can act on. */
export function fail(code: string, message: string): ToolOutcome {
  return { ok: false, error: { code, message } };
}

/** A failed request to the fork, as a tool's failure. */
export function failAs(failure: RequestFailure): ToolOutcome {
  return fail(failure.category, failure.message);
}
