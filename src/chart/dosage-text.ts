/** A medication order in words. */
import { frequencyWords, repeatOf } from './dose-schedule.ts';
import { routes } from './route.ts';
import type { MedicationStory } from './story.ts';

/** The words of an order: `100 mg by mouth once daily`. A sig with figures of its own stands. */
export function dosageText(story: MedicationStory): string {
  if (story.sig !== undefined && (story.dose === undefined || /\d/.test(story.sig))) {
    return story.sig;
  }
  const frequency =
    story.timesPerDay === undefined ? undefined : frequencyWords(repeatOf(story.timesPerDay));
  const parts = [
    story.dose === undefined ? undefined : `${story.dose.value} ${story.dose.unit}`,
    story.route === undefined ? undefined : routes[story.route].words,
    story.sig ?? frequency,
    story.asNeeded === true ? 'as needed' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ') || 'as directed';
}
