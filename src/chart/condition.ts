/** Condition: an entry of the problem list. */
import type { StoredResource } from '../fhir/index.ts';
import { systems } from './hospital.ts';
import { annotation, hl7Concept, type Place, stored } from './stored.ts';
import type { ConditionStory } from './story.ts';

const statusDisplay = { active: 'Active', inactive: 'Inactive', resolved: 'Resolved' } as const;

/** One entry of the problem list, as it stands (and may be stale). */
export function conditionResource(story: ConditionStory, place: Place): StoredResource {
  const display = statusDisplay[story.status];
  return stored({
    resourceType: 'Condition',
    id: place.id,
    knownAt: story.recorded,
    elements: {
      clinicalStatus: hl7Concept('condition-clinical', story.status, display),
      verificationStatus: hl7Concept('condition-ver-status', 'confirmed', 'Confirmed'),
      category: [hl7Concept('condition-category', 'problem-list-item', 'Problem List Item')],
      code: {
        coding:
          story.icd10 === undefined
            ? undefined
            : [{ system: systems.icd10, code: story.icd10, display: story.text }],
        text: story.text,
      },
      subject: { reference: place.patient },
      onsetDateTime: story.onset,
      abatementDateTime: story.abated,
      recordedDate: story.recorded,
      note: annotation(story.note),
    },
  });
}
