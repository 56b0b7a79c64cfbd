/** The interaction `delete`: `DELETE [base]/[type]/[id]`. */
import { type Answer, answerOfFailure, type Refusal } from './answer.ts';
import type { FhirCall, Target } from './fhir-call.ts';
import { parseIfMatch } from './if-match.ts';

/** Named so because `delete` is a word of the language. */
export function deleteResource(call: FhirCall, target: Target): Answer | Refusal {
  const ifMatch = parseIfMatch(call.header('if-match'));
  if (ifMatch.kind === 'refusal') return ifMatch;
  const { fork, caller, request } = call;
  const { version } = ifMatch;
  const reference = `${target.resourceType}/${target.id}`;
  const expected = version === undefined ? {} : { ifMatch: version };
  const outcome = fork.delete({ reference, caller, request, ...expected });
  return outcome.ok ? { kind: 'answer', status: 204 } : answerOfFailure(outcome);
}
