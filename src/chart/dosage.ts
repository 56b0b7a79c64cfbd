/** Dosage: dose, route and frequency of a medication order, as structure and as words. */
import type { JsonObject } from '../lib/index.ts';
import { dosageText } from './dosage-text.ts';
import { repeatOf } from './dose-schedule.ts';
import { quantity } from './quantity.ts';
import { routes } from './route.ts';
import { hl7Concept } from './stored.ts';
import type { MedicationStory } from './story.ts';

/** A dose in `U` means international units; UCUM's `U` would be an enzyme's. */
function doseQuantity(dose: NonNullable<MedicationStory['dose']>): JsonObject {
  return quantity(dose.unit === 'U' ? { ...dose, unit: 'units' } : dose);
}

/** FHIR's Dosage of a medication order. */
export function dosage(story: MedicationStory): JsonObject {
  const route = story.route === undefined ? undefined : routes[story.route];
  const bounds =
    story.durationDays === undefined
      ? undefined
      : { boundsDuration: quantity({ value: story.durationDays, unit: 'd' }) };
  const repeat = story.timesPerDay === undefined ? {} : repeatOf(story.timesPerDay);
  return {
    text: dosageText(story),
    timing:
      story.timesPerDay === undefined && bounds === undefined
        ? undefined
        : { repeat: { ...bounds, ...repeat } },
    asNeededBoolean: story.asNeeded,
    route:
      route === undefined
        ? undefined
        : hl7Concept('v3-RouteOfAdministration', route.code, route.display),
    doseAndRate:
      story.dose === undefined ? undefined : [{ doseQuantity: doseQuantity(story.dose) }],
  };
}
