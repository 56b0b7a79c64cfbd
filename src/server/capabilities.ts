/** The interaction `capabilities`: `GET [base]/metadata`, made from what is really there. */
import { type Resource, resourceTypes, searchParametersOf } from '../fhir/index.ts';
import type { Answer } from './answer.ts';
import type { FhirCall } from './fhir-call.ts';
import { interactions } from './interactions.ts';

function describeType(type: string) {
  const searchParam = [...searchParametersOf(type).values()]
    .filter(({ unsupported }) => unsupported === undefined)
    .map(({ name, type: parameterType }) => ({ name, type: parameterType }));
  return {
    type,
    interaction: interactions.map(({ code }) => ({ code })),
    versioning: 'versioned',
    readHistory: false,
    updateCreate: true,
    conditionalCreate: false,
    conditionalRead: 'not-supported',
    conditionalUpdate: false,
    conditionalDelete: 'not-supported',
    searchParam,
  };
}

/** The statement of a server at this address. */
function capabilityStatement({ baseUrl, fork }: FhirCall): Resource {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: fork.now(),
    kind: 'instance',
    software: { name: 'Residency' },
    implementation: { description: 'One trial’s own fork of a hospital', url: baseUrl },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [{ mode: 'server', resource: resourceTypes.map(describeType) }],
  };
}

/** Says what this server can do. */
export function capabilities(call: FhirCall): Answer {
  return { kind: 'answer', status: 200, body: capabilityStatement(call) };
}
