/** How often and for how long an order is taken: structured timing, timing codes, or words. */
import {
  daysInUnit,
  isSingleDose,
  parseCount,
  type TimesPerDay,
  timesPerDayInText,
  timesPerDayOfCode,
} from '../knowledge/index.ts';
import {
  asElement,
  asNumber,
  asText,
  codesOf,
  type Element,
  textsOf,
  wordsOf,
} from './elements.ts';

/** `Timing.repeat.when` codes stand for one time of day each; `C` and `AC` for three meals. */
function timesOfWhen(when: readonly string[]): number {
  return when.reduce((sum, code) => sum + (/^(?:AC|PC|C)$/.test(code) ? 3 : 1), 0);
}

function perDayOfRepeat(repeat: Element): TimesPerDay | undefined {
  const frequency = asNumber(repeat.frequency);
  const period = asNumber(repeat.period);
  const days = daysInUnit(asText(repeat.periodUnit) ?? '');
  const weekdays = new Set(textsOf(repeat.dayOfWeek)).size;
  const moments = Math.max(timesOfWhen(textsOf(repeat.when)), textsOf(repeat.timeOfDay).length);
  if (weekdays > 0) {
    const times = ((days === 7 ? undefined : frequency) ?? Math.max(moments, 1)) * weekdays;
    return { min: times / 7, max: times / 7 };
  }
  if (period !== undefined && period > 0 && days !== undefined) {
    const least = Math.max(frequency ?? 1, moments);
    const most = Math.max(asNumber(repeat.frequencyMax) ?? least, least);
    const longest = asNumber(repeat.periodMax) ?? period;
    return { min: least / (Math.max(longest, period) * days), max: most / (period * days) };
  }
  return moments > 0 ? { min: moments, max: moments } : undefined;
}

/** Words of a timing: its code's text and the directions. */
function timingWords(dosage: Element): string {
  const timing = asElement(dosage.timing);
  return [...wordsOf(timing?.code), asText(dosage.text) ?? ''].join(' ; ');
}

/**
 * Times per day; undefined when the order does not say, or is for a single dose. Structure counts
 * before codes, codes before words; `directions` are the order's words where it has no dosage text.
 */
export function timesPerDayOf(dosage: Element, directions: string): TimesPerDay | undefined {
  const timing = asElement(dosage.timing);
  const repeat = asElement(timing?.repeat);
  if (asNumber(repeat?.count) === 1 && repeat?.period === undefined) return undefined;
  const structured = repeat === undefined ? undefined : perDayOfRepeat(repeat);
  const coded = codesOf(timing?.code)
    .map((coding) => timesPerDayOfCode(coding.code))
    .find((times) => times !== undefined);
  return (
    structured ??
    coded ??
    timesPerDayInText(wordsOf(timing?.code).join(' ; ')) ??
    timesPerDayInText(`${timingWords(dosage)} ; ${directions}`)
  );
}

function daysOfQuantity(quantity: Element | undefined): number | undefined {
  const value = asNumber(quantity?.value);
  const unit = asText(quantity?.code) ?? asText(quantity?.unit) ?? '';
  const days = daysInUnit(unit) ?? daysInUnit(asText(quantity?.unit) ?? '');
  return value === undefined || days === undefined ? undefined : value * days;
}

function daysBetween(bounds: {
  readonly start: string | undefined;
  readonly end: string | undefined;
}): number | undefined {
  const days = (Date.parse(bounds.end ?? '') - Date.parse(bounds.start ?? '')) / 86_400_000;
  return Number.isFinite(days) && days >= 0 ? days : undefined;
}

const timeWord = '(days?|d|weeks?|wks?|w|months?|mo)(?![a-z])';
const amountWord =
  '(\\d{1,3}(?:\\.\\d)?|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen)';
const durationPatterns: readonly RegExp[] = [
  new RegExp(
    '\\b(?:for|x|over|duration:?)(?: (?:a total of|the next|another))? ?' +
      `${amountWord}[ -]?${timeWord}`,
  ),
  new RegExp(`\\b${amountWord}[ -]?${timeWord}[ -](?:course|supply|total)`),
];

/** Days that directions name: `for 7 days`, `x 5 d`, `14-day course`. */
function durationInText(text: string): number | undefined {
  const plain = text.slice(0, 2_000).toLowerCase().replace(/×/g, 'x').replace(/\s+/g, ' ');
  for (const pattern of durationPatterns) {
    const match = pattern.exec(plain);
    const value = parseCount(match?.[1] ?? '');
    const days = daysInUnit(match?.[2] ?? '');
    if (value !== undefined && days !== undefined) return value * days;
  }
  return undefined;
}

/**
 * How many days the order runs; undefined when it does not say. A single dose runs one day. The
 * supply that is dispensed counts last, with its refills.
 */
export function durationDaysOf(
  order: Element,
  { dosage, directions }: { readonly dosage: Element; readonly directions: string },
): number | undefined {
  const repeat = asElement(asElement(dosage.timing)?.repeat);
  const bounds = daysOfQuantity(asElement(repeat?.boundsDuration));
  if (bounds !== undefined) return bounds;
  const period = asElement(repeat?.boundsPeriod);
  const between = daysBetween({ start: asText(period?.start), end: asText(period?.end) });
  if (between !== undefined) return between;
  const words = `${timingWords(dosage)} ; ${directions}`;
  const told = durationInText(words);
  if (told !== undefined) return told;
  const times = asNumber(repeat?.count);
  const perDay = timesPerDayOf(dosage, directions);
  if (times !== undefined) return perDay === undefined ? 1 : times / perDay.max;
  if (perDay === undefined && isSingleDose(words)) return 1;
  const request = asElement(order.dispenseRequest);
  const supply = daysOfQuantity(asElement(request?.expectedSupplyDuration));
  return supply === undefined
    ? undefined
    : supply * (1 + (asNumber(request?.numberOfRepeatsAllowed) ?? 0));
}
