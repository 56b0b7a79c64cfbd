/** Which resources belong to a patient: the patient compartment of R4. */
import definitions from './generated/search-parameters.json' with { type: 'json' };
import type { Reference, Resource } from './resource.ts';
import { searchParametersOf } from './search-parameters.ts';
import { searchValues } from './search-values.ts';

// Our own generator writes the file.
const members = definitions.patientCompartment as Readonly<Record<string, readonly string[]>>;

/**
 * The patients to whose compartment a resource belongs, as `Patient/id`, without repetition: by
 * subject, patient, beneficiary and the other parameters of R4's compartment definition; a Patient
 * belongs to its own. Empty for what belongs to no patient.
 *
 * @see http://hl7.org/fhir/R4/compartmentdefinition-patient.html
 * @example
 * ```ts
 * patientReferencesOf(observation); // ['Patient/p1']
 * ```
 */
export function patientReferencesOf(resource: Resource): readonly Reference[] {
  const { resourceType, id } = resource;
  const found = new Set<Reference>();
  if (resourceType === 'Patient' && id !== undefined) found.add(`Patient/${id}`);
  const names = Object.hasOwn(members, resourceType) ? members[resourceType] : undefined;
  for (const name of names ?? []) {
    const parameter = searchParametersOf(resourceType).get(name);
    for (const value of parameter === undefined ? [] : searchValues(resource, parameter)) {
      const reference = value.type === 'reference' ? value.reference : undefined;
      if (reference?.startsWith('Patient/')) found.add(reference);
    }
  }
  return [...found];
}

/** Whether a resource belongs to the compartment of a patient, given as `Patient/id`. */
export function isInPatientCompartment(resource: Resource, patientReference: Reference): boolean {
  return patientReferencesOf(resource).includes(patientReference);
}
