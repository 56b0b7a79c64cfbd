/** The interaction `create`: `POST [base]/[type]`. */
import { type Answer, notSupported, type Refusal } from './answer.ts';
import type { FhirCall, Target } from './fhir-call.ts';
import { readResource } from './resource-body.ts';
import { answerOfWrite } from './written.ts';

/** Stores the body under a new id. */
export async function create(call: FhirCall, target: Target): Promise<Answer | Refusal> {
  if (call.header('if-none-exist') !== undefined) {
    return notSupported('conditional create (If-None-Exist) is not supported; search first');
  }
  const body = await readResource(call, target.resourceType);
  if (body.kind === 'refusal') return body;
  const { fork, caller, request } = call;
  // R4: an id in the body of a create is ignored; the fork gives a new one.
  return answerOfWrite(fork.create({ resource: body.resource, caller, request }), call);
}
