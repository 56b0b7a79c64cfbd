/** Communication. */
import type { StoredResource } from '../fhir/index.ts';
import { actor, type Place, stored } from './stored.ts';
import type { MessageStory } from './story.ts';

/** One message about the patient. */
export function messageResource(story: MessageStory, place: Place): StoredResource {
  return stored({
    resourceType: 'Communication',
    id: place.id,
    knownAt: story.date,
    elements: {
      status: 'completed',
      category: [{ text: 'message' }],
      subject: { reference: place.patient },
      sent: story.date,
      recipient: [actor(story.to)],
      sender: actor(story.from),
      payload: [{ contentString: story.text }],
    },
  });
}
