/** A workspace's answer, as a tool's outcome. */
import type { JsonValue } from '../lib/index.ts';
import type { ToolContext, ToolOutcome } from './contract.ts';
import { fail, succeed } from './define-tool.ts';
import type { WorkspaceOutcome } from './workspace.ts';

/** Passes a file operation's answer on; an attempt to leave the workspace is written down. */
export function fileOutcome<Value>(
  outcome: WorkspaceOutcome<Value>,
  request: { readonly text: string; readonly context: ToolContext },
  format: (value: Value) => JsonValue,
): ToolOutcome {
  if (outcome.ok) return succeed(format(outcome.value));
  if (!outcome.refused) return fail('file-failed', outcome.message);
  const { fork, caller } = request.context;
  fork.recordRefusal({
    caller,
    request: request.text,
    result: 'refused',
    status: 403,
    reason: outcome.message,
  });
  return fail('path-refused', outcome.message);
}
