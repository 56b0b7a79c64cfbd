/** FamilyMemberHistory. */
import type { StoredResource } from '../fhir/index.ts';
import { annotation, hl7Concept, type Place, stored } from './stored.ts';
import type { FamilyHistoryStory } from './story.ts';

const relations = {
  mother: { code: 'MTH', display: 'mother' },
  father: { code: 'FTH', display: 'father' },
  sister: { code: 'SIS', display: 'sister' },
  brother: { code: 'BRO', display: 'brother' },
  child: { code: 'CHILD', display: 'child' },
} as const;

/** One disease of one relative. */
export function familyHistoryResource(story: FamilyHistoryStory, place: Place): StoredResource {
  const relation = relations[story.relation];
  return stored({
    resourceType: 'FamilyMemberHistory',
    id: place.id,
    knownAt: story.recorded,
    elements: {
      status: 'completed',
      patient: { reference: place.patient },
      date: story.recorded,
      relationship: hl7Concept('v3-RoleCode', relation.code, relation.display),
      note: annotation(story.note),
      condition: [{ code: { text: story.condition } }],
    },
  });
}
