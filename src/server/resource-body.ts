/** The resource that a create or update carries. */
import { checkResource, mapReferences, type Resource } from '../fhir/index.ts';
import { errorMessage } from '../lib/index.ts';
import { type Refusal, refusal } from './answer.ts';
import { resourceMediaTypes } from './content-negotiation.ts';
import type { FhirCall } from './fhir-call.ts';

function parseJson(text: string): { readonly value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    const diagnostics = `the body is not JSON: ${errorMessage(thrown)}`;
    return refusal(400, { code: 'structure', diagnostics });
  }
}

/** Reads and checks the body, which has to be a resource of the type that the URL names. */
export async function readResource(
  call: FhirCall,
  resourceType: string,
): Promise<{ readonly kind: 'resource'; readonly resource: Resource } | Refusal> {
  const body = await call.readText(resourceMediaTypes);
  if (body.kind === 'refusal') return body;
  const parsed = parseJson(body.text);
  if ('kind' in parsed) return parsed;
  const checked = checkResource(parsed.value);
  if (!checked.ok) return { kind: 'refusal', status: 400, issues: checked.issues };
  const { resource } = checked;
  if (resource.resourceType !== resourceType) {
    const diagnostics = `the body is a ${resource.resourceType}, the URL names ${resourceType}`;
    return refusal(400, { code: 'invalid', diagnostics });
  }
  // An absolute reference to this very server means the same as a relative one; stored as such, a
  // search by the relative form finds it. The address would be worthless once the trial is over.
  const own = `${call.baseUrl}/`;
  const relative = mapReferences(resource, (reference) =>
    reference.startsWith(own) ? reference.slice(own.length) : reference,
  );
  return { kind: 'resource', resource: relative };
}
