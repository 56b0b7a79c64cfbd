/** AllergyIntolerance. */
import type { StoredResource } from '../fhir/index.ts';
import { systems } from './hospital.ts';
import { hl7Concept, type Place, stored } from './stored.ts';
import type { AllergyStory } from './story.ts';

const statusDisplay = { active: 'Active', inactive: 'Inactive', resolved: 'Resolved' } as const;

/** One entry of the allergy list. */
export function allergyResource(story: AllergyStory, place: Place): StoredResource {
  const status = story.status ?? 'active';
  const reaction =
    story.reaction === undefined
      ? undefined
      : [{ manifestation: [{ text: story.reaction }], severity: story.severity }];
  return stored({
    resourceType: 'AllergyIntolerance',
    id: place.id,
    knownAt: story.recorded,
    elements: {
      clinicalStatus: hl7Concept('allergyintolerance-clinical', status, statusDisplay[status]),
      verificationStatus: hl7Concept('allergyintolerance-verification', 'confirmed', 'Confirmed'),
      type: story.type ?? 'allergy',
      category: [story.category ?? 'medication'],
      criticality: story.severity === 'severe' ? 'high' : undefined,
      code: {
        coding:
          story.rxnorm === undefined
            ? undefined
            : [{ system: systems.rxnorm, code: story.rxnorm, display: story.substance }],
        text: story.substance,
      },
      patient: { reference: place.patient },
      recordedDate: story.recorded,
      reaction,
    },
  });
}
