/** Writing a new resource from a tool. */
import type { Resource } from '../fhir/index.ts';
import type { ToolContext, ToolOutcome } from './contract.ts';
import { fail, failAs, succeed } from './define-tool.ts';

/** Fails when the patient is not there; else undefined. Leaves no trace in the access log. */
export function missingPatient(patient: string, { fork }: ToolContext): ToolOutcome | undefined {
  if (fork.peek(patient) !== undefined) return undefined;
  return fail('not-found', `there is no ${patient}; patient_search finds patients`);
}

/** Stores a resource and gives it back as stored. */
export function createResource(
  resource: Resource,
  context: ToolContext,
  toolName: string,
): ToolOutcome {
  const { fork, caller } = context;
  const request = `${toolName} ${resource.resourceType}`;
  const created = fork.create({ resource, caller, request });
  return created.ok ? succeed(created.resource) : failAs(created);
}
