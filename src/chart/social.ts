/** Observation: social history. */
import type { StoredResource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import { toInstant } from './moment.ts';
import { hl7Concept, loincConcept, type Place, stored } from './stored.ts';
import type { SocialStory } from './story.ts';

const topics: { readonly [topic in SocialStory['topic']]: JsonObject } = {
  tobacco: loincConcept('72166-2', 'Tobacco smoking status'),
  alcohol: loincConcept('11331-6', 'History of alcohol use'),
  occupation: loincConcept('11341-5', 'History of occupation'),
  living: loincConcept('29762-2', 'Social history', 'Living situation'),
  other: loincConcept('29762-2', 'Social history'),
};

/** One statement about the patient's life. */
export function socialResource(story: SocialStory, place: Place): StoredResource {
  return stored({
    resourceType: 'Observation',
    id: place.id,
    knownAt: story.date,
    elements: {
      status: 'final',
      category: [hl7Concept('observation-category', 'social-history', 'Social History')],
      code: topics[story.topic],
      subject: { reference: place.patient },
      effectiveDateTime: story.date,
      issued: toInstant(story.date),
      valueCodeableConcept: { text: story.text },
    },
  });
}
