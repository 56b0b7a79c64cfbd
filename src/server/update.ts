/** The interaction `update`: `PUT [base]/[type]/[id]`; it creates what is not there yet. */
import { type Answer, notSupported, type Refusal, refusal } from './answer.ts';
import type { FhirCall, Target } from './fhir-call.ts';
import { parseIfMatch } from './if-match.ts';
import { readResource } from './resource-body.ts';
import { answerOfWrite } from './written.ts';

/** Stores the body as the current version. */
export async function update(call: FhirCall, target: Target): Promise<Answer | Refusal> {
  if (call.header('if-none-match') !== undefined) {
    return notSupported('If-None-Match is not supported on an update; read the resource first');
  }
  const ifMatch = parseIfMatch(call.header('if-match'));
  if (ifMatch.kind === 'refusal') return ifMatch;
  const body = await readResource(call, target.resourceType);
  if (body.kind === 'refusal') return body;
  const { resource } = body;
  if (resource.id !== target.id) {
    const has = resource.id === undefined ? 'has no id' : `has the id "${resource.id}"`;
    const diagnostics = `the body ${has}; the URL names "${target.id}", and both have to agree`;
    return refusal(400, { code: 'invalid', diagnostics });
  }
  const { fork, caller, request } = call;
  const { version } = ifMatch;
  const expected = version === undefined ? {} : { ifMatch: version };
  return answerOfWrite(fork.update({ resource, caller, request, ...expected }), call);
}
