/** The door of `server`: FHIR REST in front of forks. */
export { createFhirApp, type FhirAppOptions } from './fhir-app.ts';
export { findSession } from './bearer-token.ts';
export type { Refusal } from './answer.ts';
export type { ValidationSettings } from './fhir-call.ts';
export {
  createSessionRegistry,
  type FhirSession,
  type FhirSessions,
  type SessionRegistry,
  singleSession,
} from './fhir-session.ts';
export { type Listening, type ListenOptions, serveOnPort } from './serve-on-port.ts';
export { type ServerLimits, serverLimits } from './server-limits.ts';
export { limitToPatient, type ParsedScopes, parseScopes } from './smart-scopes.ts';
export { type CdsAppOptions, createCdsApp } from './cds-hooks/cds-app.ts';
export type {
  CdsCard,
  CdsFinding,
  CdsHook,
  CdsOverrideReason,
  CdsRequest,
  CdsService,
} from './cds-hooks/cds-service.ts';
