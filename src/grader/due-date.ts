/** When a service order is due, in days from the task's `now`. */
import { daysInUnit, parseCount } from '../knowledge/index.ts';
import {
  asElement,
  asNumber,
  asText,
  type Element,
  notesOf,
  textsOf,
  wordsOf,
} from './elements.ts';

/** Days from now; both ends the same for a day that is named. */
export interface DueInDays {
  readonly min: number;
  readonly max: number;
}

const textCharactersMax = 2_000;

/** Calendar days between two FHIR dates; times of day do not count. */
function calendarDays(dates: {
  readonly now: string;
  readonly due: string | undefined;
}): number | undefined {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(dates.due ?? '')?.[0];
  if (date === undefined) return undefined;
  const days = (Date.parse(date) - Date.parse(dates.now.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? Math.round(days) : undefined;
}

function exactly(days: number | undefined): DueInDays | undefined {
  return days === undefined ? undefined : { min: days, max: days };
}

function ofPeriod(period: Element | undefined, now: string): DueInDays | undefined {
  const start = calendarDays({ now, due: asText(period?.start) });
  const end = calendarDays({ now, due: asText(period?.end) });
  const first = start ?? end;
  const last = end ?? start;
  return first === undefined || last === undefined ? undefined : { min: first, max: last };
}

function ofTiming(timing: Element | undefined, now: string): DueInDays | undefined {
  const event = calendarDays({ now, due: textsOf(timing?.event)[0] });
  if (event !== undefined) return exactly(event);
  const repeat = asElement(timing?.repeat);
  const start = asText(asElement(repeat?.boundsPeriod)?.start);
  if (start !== undefined) return exactly(calendarDays({ now, due: start }));
  const period = asNumber(repeat?.period);
  const days = daysInUnit(asText(repeat?.periodUnit) ?? '');
  if (period !== undefined && days !== undefined) return exactly(period * days);
  return dueInText(wordsOf(timing?.code).join(' ; '), now);
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const isoDate = /\b(\d{4}-\d{2}-\d{2})\b/;
const slashDate = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const monthFirst = new RegExp(`\\b(${months})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`);
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months})[a-z]*\\.?,? (\\d{4})\\b`);

function isoOf(parts: {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
}): string {
  const month = String(parts.month).padStart(2, '0');
  return `${parts.year ?? ''}-${month}-${(parts.day ?? '').padStart(2, '0')}`;
}

/** A date in words, as an ISO date. Slashed dates are read as month/day/year. */
function dateInText(plain: string): string | undefined {
  const iso = isoDate.exec(plain)?.[1];
  if (iso !== undefined) return iso;
  const slashed = slashDate.exec(plain);
  if (slashed !== null) {
    return isoOf({ year: slashed[3], month: Number(slashed[1]), day: slashed[2] });
  }
  const first = monthFirst.exec(plain);
  if (first !== null) {
    const month = months.split('|').indexOf(first[1] ?? '') + 1;
    return isoOf({ year: first[3], month, day: first[2] });
  }
  const second = dayFirst.exec(plain);
  if (second === null) return undefined;
  const month = months.split('|').indexOf(second[2] ?? '') + 1;
  return isoOf({ year: second[3], month, day: second[1] });
}

const amount =
  '(\\d{1,3}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)';
const span = new RegExp(
  `\\b${amount}(?: ?(?:-|to|or|\u2013) ?${amount})?[ -]?` +
    '(hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mo|years?|yrs?)(?![a-z])',
  'g',
);
/** Words before a span of time that make it a duration or the past. */
const notDueBefore =
  /(?:\bfor|\bpast|\blast|\bprevious|\bover the|\bx|\bsince|\bage[d]?) ?(?:the )?$/;
const notDueAfter = /^ ?(?:ago|old|earlier|course|supply|history|before)\b/;

/** When words say that it is due: `in 2 weeks`, `within 1-4 weeks`, `on 2025-04-22`, `tomorrow`. */
function dueInText(text: string, now: string): DueInDays | undefined {
  const plain = text.slice(0, textCharactersMax).toLowerCase().replace(/\s+/g, ' ');
  const date = calendarDays({ now, due: dateInText(plain) });
  if (date !== undefined) return exactly(date);
  for (const match of plain.matchAll(span)) {
    const before = plain.slice(Math.max(0, match.index - 16), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (notDueBefore.test(before) || notDueAfter.test(after)) continue;
    const first = parseCount(match[1] ?? '');
    const last = match[2] === undefined ? first : parseCount(match[2]);
    const days = daysInUnit(match[3] ?? '');
    if (first === undefined || last === undefined || days === undefined) continue;
    return { min: first * days, max: last * days };
  }
  if (/\btomorrow\b|\bnext day\b/.test(plain)) return exactly(1);
  if (/\btoday\b|\bsame[ -]day\b|\bnow\b|\bimmediate(?:ly)?\b|\bstat\b/.test(plain)) {
    return exactly(0);
  }
  if (/\bnext week\b|\bweekly\b/.test(plain)) return exactly(7);
  return /\bnext month\b|\bmonthly\b/.test(plain) ? exactly(30) : undefined;
}

/**
 * When an order is due; undefined when neither its occurrence nor its words say. A repeated timing
 * counts by its first occurrence.
 */
export function dueOf(order: Element, now: string): DueInDays | undefined {
  const dateTime = calendarDays({ now, due: asText(order.occurrenceDateTime) });
  if (dateTime !== undefined) return exactly(dateTime);
  const period = ofPeriod(asElement(order.occurrencePeriod), now);
  if (period !== undefined) return period;
  const timing = ofTiming(asElement(order.occurrenceTiming), now);
  if (timing !== undefined) return timing;
  const words = [...wordsOf(order.code), asText(order.patientInstruction), ...notesOf(order.note)];
  for (const text of words) {
    const due = text === undefined ? undefined : dueInText(text, now);
    if (due !== undefined) return due;
  }
  return undefined;
}
