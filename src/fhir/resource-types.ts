/** The resource types of FHIR R4. */
import definitions from './generated/search-parameters.json' with { type: 'json' };

/**
 * The names of all R4 resource types (4.0.1), sorted.
 *
 * @see http://hl7.org/fhir/R4/resourcelist.html
 */
export const resourceTypes: readonly string[] = Object.freeze(
  Object.keys(definitions.resourceTypes),
);

const names: ReadonlySet<string> = new Set(resourceTypes);

/**
 * True for the name of an R4 resource type, in exactly this spelling.
 *
 * @example
 * ```ts
 * isResourceType('Observation'); // true
 * ```
 */
export function isResourceType(name: string): boolean {
  return names.has(name);
}
