/** The interaction `read`: `GET [base]/[type]/[id]`. */
import { type Answer, answerOfFailure, versionHeaders } from './answer.ts';
import type { FhirCall, Target } from './fhir-call.ts';

/** Gives the current version. */
export function read(call: FhirCall, target: Target): Answer {
  const { fork, caller, request, extent } = call;
  const reference = `${target.resourceType}/${target.id}`;
  const outcome = fork.read({ reference, caller, request, extent });
  if (!outcome.ok) return answerOfFailure(outcome);
  const { resource } = outcome;
  return { kind: 'answer', status: 200, headers: versionHeaders(resource), body: resource };
}
