/** Appointment. */
import type { StoredResource } from '../fhir/index.ts';
import { hasTime, minutesAfter } from './moment.ts';
import { actor, type Place, stored } from './stored.ts';
import type { AppointmentStory } from './story.ts';

const minutes = 30;

/** The first slot of the day, for an appointment of which only the day is told. */
const firstSlot = 'T09:00:00Z';

/** One appointment; it may lie in the future, its making may not. */
export function appointmentResource(story: AppointmentStory, place: Place): StoredResource {
  const start = hasTime(story.start) ? story.start : `${story.start}${firstSlot}`;
  const accepted = { status: 'accepted' };
  return stored({
    resourceType: 'Appointment',
    id: place.id,
    knownAt: story.created,
    elements: {
      status: story.status,
      description: story.description,
      start,
      end: minutesAfter(start, minutes),
      minutesDuration: minutes,
      created: story.created,
      participant: [
        { actor: { reference: place.patient }, ...accepted },
        ...(story.with === undefined ? [] : [{ actor: actor(story.with), ...accepted }]),
      ],
    },
  });
}
