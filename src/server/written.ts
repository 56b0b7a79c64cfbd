/** The answer to a create or update. */
import type { WriteOutcome } from '../ehr/index.ts';
import { referenceTo } from '../fhir/index.ts';
import { type Answer, answerOfFailure, versionHeaders } from './answer.ts';
import type { FhirCall } from './fhir-call.ts';

/** 200 or 201 with where the resource is, and the resource unless `Prefer: return=minimal`. */
export function answerOfWrite(outcome: WriteOutcome, call: FhirCall): Answer {
  if (!outcome.ok) return answerOfFailure(outcome);
  const { resource, created } = outcome;
  const version = `_history/${resource.meta.versionId}`;
  const headers = {
    ...versionHeaders(resource),
    Location: `${call.baseUrl}/${referenceTo(resource)}/${version}`,
  };
  const status = created ? 201 : 200;
  const minimal = /\breturn=minimal\b/.test(call.header('prefer') ?? '');
  return { kind: 'answer', status, headers, ...(minimal ? {} : { body: resource }) };
}
