/** The door of `server`: FHIR REST in front of a fork. */
export { checkBearerToken } from './bearer-token.ts';
export { createFhirApp, type FhirAppOptions } from './fhir-app.ts';
export type { Refusal } from './answer.ts';
export { type Listening, type ListenOptions, serveOnPort } from './serve-on-port.ts';
