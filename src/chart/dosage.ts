/** Dosage: dose, route and frequency of a medication order, as structure and as words. */
import type { JsonObject } from '../lib/index.ts';
import { hl7Concept } from './stored.ts';
import type { MedicationStory } from './story.ts';
import { quantity } from './quantity.ts';

type Route = NonNullable<MedicationStory['route']>;

/** Codes of HL7's v3 RouteOfAdministration, and how a label says it. */
const routes: { readonly [route in Route]: { code: string; display: string; words: string } } = {
  oral: { code: 'PO', display: 'oral', words: 'by mouth' },
  intravenous: { code: 'IV', display: 'intravenous', words: 'intravenously' },
  subcutaneous: { code: 'SQ', display: 'subcutaneous', words: 'subcutaneously' },
  intramuscular: { code: 'IM', display: 'intramuscular', words: 'intramuscularly' },
  topical: { code: 'TOPICAL', display: 'topical', words: 'to the skin' },
  inhaled: { code: 'IPINHL', display: 'inhaled', words: 'inhaled' },
};

/** Periods tried in turn until the number of doses in one is whole. */
const periods = [
  { days: 1, period: 1, periodUnit: 'd' },
  { days: 2, period: 2, periodUnit: 'd' },
  { days: 3, period: 3, periodUnit: 'd' },
  { days: 4, period: 4, periodUnit: 'd' },
  { days: 5, period: 5, periodUnit: 'd' },
  { days: 6, period: 6, periodUnit: 'd' },
  { days: 7, period: 1, periodUnit: 'wk' },
  { days: 14, period: 2, periodUnit: 'wk' },
  { days: 21, period: 3, periodUnit: 'wk' },
  { days: 28, period: 4, periodUnit: 'wk' },
  { days: 30, period: 1, periodUnit: 'mo' },
  { days: 90, period: 3, periodUnit: 'mo' },
  { days: 180, period: 6, periodUnit: 'mo' },
  { days: 365, period: 1, periodUnit: 'a' },
] as const;

const words: { readonly [pattern: string]: string } = {
  '1/1d': 'once daily',
  '2/1d': 'twice daily',
  '3/1d': 'three times daily',
  '4/1d': 'four times daily',
  '1/2d': 'every other day',
  '1/1wk': 'once weekly',
  '2/1wk': 'twice weekly',
  '3/1wk': 'three times weekly',
  '1/2wk': 'every 2 weeks',
  '1/1mo': 'once monthly',
  '1/6mo': 'every 6 months',
  '1/1a': 'once yearly',
};

interface Repeat {
  readonly frequency: number;
  readonly period: number;
  readonly periodUnit: string;
}

/** The shortest usual period that holds a whole number of doses: 3/7 a day → 3 per week. */
export function repeatOf(timesPerDay: number): Repeat {
  const whole = periods.find(({ days }) => {
    const doses = timesPerDay * days;
    return doses > 0.9 && Math.abs(doses - Math.round(doses)) < 0.02 * days ** 0.5;
  });
  const { days, period, periodUnit } = whole ?? { days: 1, period: 1, periodUnit: 'd' };
  return { frequency: Math.max(1, Math.round(timesPerDay * days)), period, periodUnit };
}

function frequencyWords({ frequency, period, periodUnit }: Repeat): string {
  const usual = words[`${frequency}/${period}${periodUnit}`];
  return usual ?? `${frequency} times every ${period} ${periodUnit}`;
}

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
    doseAndRate: story.dose === undefined ? undefined : [{ doseQuantity: quantity(story.dose) }],
  };
}
