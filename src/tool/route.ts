/** Routes of administration, as tools name them and as HL7 codes them. */
import type { JsonObject } from '../lib/index.ts';

/**
 * Route names and their codes.
 *
 * @see http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
 */
const routes = {
  oral: 'PO',
  intravenous: 'IV',
  subcutaneous: 'SQ',
  intramuscular: 'IM',
  topical: 'TOPICAL',
  inhaled: 'IPINHL',
  rectal: 'PR',
  ophthalmic: 'OPDROP',
  other: '',
} as const;

/** A route as tools name it. */
type RouteName = keyof typeof routes;

/** The names, for the tool's input. */
export const routeNames = Object.keys(routes) as [RouteName, ...RouteName[]];

/** A route as a CodeableConcept; `other` says so in text alone. */
export function routeConcept(route: RouteName): JsonObject {
  const code = routes[route];
  if (code === '') return { text: route };
  const system = 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration';
  return { coding: [{ system, code }], text: route };
}
