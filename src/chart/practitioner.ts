/** Practitioner: one resource per id in the whole hospital. */
import type { StoredResource } from '../fhir/index.ts';
import { recordsBegin, systems } from './hospital.ts';
import { stored } from './stored.ts';
import type { PractitionerStory } from './story.ts';

/** A member of staff; the same story gives the same bytes in every chart. */
export function practitionerResource(story: PractitionerStory): StoredResource {
  return stored({
    resourceType: 'Practitioner',
    id: story.id,
    knownAt: recordsBegin,
    elements: {
      identifier: [{ system: systems.staff, value: story.id }],
      active: true,
      name: [{ use: 'official', family: story.family, given: [story.given] }],
      qualification: [{ code: { text: story.role } }],
    },
  });
}
