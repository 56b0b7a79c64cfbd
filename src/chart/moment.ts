/** Dates as a story tells them: FHIR dates and instants in UTC. */
import { ResidencyError } from '../lib/index.ts';

const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a FHIR date or dateTime that exists: `2025`, `2025-04`, `2025-04-07`, an instant. */
export function isMoment(text: string): boolean {
  const parts = shape.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 1));
  if (year === undefined || month === undefined || day === undefined) return false;
  const monthExists = month >= 1 && month <= 12;
  const timeExists = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  return monthExists && day >= 1 && day <= daysInMonth(year, month) && timeExists;
}

/** True when a moment has a time of day. */
export function hasTime(moment: string): boolean {
  return moment.includes('T');
}

/**
 * The first instant of a moment, in milliseconds since 1970.
 *
 * @throws {@link ResidencyError} with code `chart-bad-date`.
 */
export function momentMs(moment: string): number {
  if (!isMoment(moment)) {
    throw new ResidencyError({
      code: 'chart-bad-date',
      category: 'invalid',
      message: `"${moment}" is no date; write 2025-04-07 or 2025-04-07T09:30:00Z`,
    });
  }
  return Date.parse(moment);
}

/** The first instant of a moment as FHIR instant: `2025-04-07` → `2025-04-07T00:00:00.000Z`. */
export function toInstant(moment: string): string {
  return new Date(momentMs(moment)).toISOString();
}

/** The moment some minutes later, as an instant without milliseconds. */
export function minutesAfter(moment: string, minutes: number): string {
  return `${new Date(momentMs(moment) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

/** Completed years from a birth date to a moment. */
export function ageYears(birthDate: string, moment: string): number {
  const years = Number(moment.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return moment.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years;
}
