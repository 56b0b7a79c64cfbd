/**
 * FHIR dates with partial precision, as ranges of time.
 *
 * @see http://hl7.org/fhir/R4/datatypes.html#dateTime
 */

/** How much of a date was written down. */
export type DatePrecision =
  | 'year'
  | 'month'
  | 'day'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'unbounded';

/**
 * The time that a date covers: `2025-04` is all of April. An open end of a Period is infinite.
 */
export interface DateRange {
  /** First moment, milliseconds since 1970 in UTC. */
  readonly startMs: number;
  /** First moment that is no longer part of it. */
  readonly endMs: number;
  readonly precision: DatePrecision;
}

const time = String.raw`T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?`;
const pattern = new RegExp(String.raw`^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:${time})?)?)?$`);

const minuteMs = 60_000;

/** The longest offset from UTC that FHIR's syntax allows. */
const offsetMinutesMax = 14 * 60;

function daysInMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Midnight UTC of a day. `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not. */
function dayMs(date: { readonly year: number; readonly month: number; readonly day: number }) {
  if (date.year >= 100) return Date.UTC(date.year, date.month - 1, date.day);
  return new Date(0).setUTCFullYear(date.year, date.month - 1, date.day);
}

function offsetMs(offset: string | undefined): number | undefined {
  if (offset === undefined || offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4, 6));
  if (minutes > 59 || hours * 60 + minutes > offsetMinutesMax) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * minuteMs;
}

function timeRange(midnightMs: number, parts: RegExpExecArray): DateRange | undefined {
  const hour = Number(parts[4]);
  const minute = Number(parts[5]);
  const second = Number(parts[6] ?? 0);
  // A leap second (23:59:60) is written by some systems; it reads as the second that follows it.
  const leap = hour === 23 && minute === 59 && second === 60;
  if (hour > 23 || minute > 59 || (second > 59 && !leap)) return undefined;
  const offset = offsetMs(parts[8]);
  if (offset === undefined) return undefined;
  const milliseconds = Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const startMs =
    midnightMs - offset + (hour * 60 + minute) * minuteMs + second * 1000 + milliseconds;
  if (parts[7] !== undefined) return { startMs, endMs: startMs + 1, precision: 'millisecond' };
  if (parts[6] !== undefined) return { startMs, endMs: startMs + 1000, precision: 'second' };
  return { startMs, endMs: startMs + minuteMs, precision: 'minute' };
}

/**
 * Reads a FHIR `date`, `dateTime` or `instant`, or the value of a date search parameter, which may
 * also stop at the minute. Without an offset it is UTC. Digits after the third of a second's
 * fraction are dropped.
 *
 * @returns undefined for anything that is no date, such as `2025-02-30`.
 * @example
 * ```ts
 * parseDateTime('2025-04'); // 1 April to (not including) 1 May, precision 'month'
 * ```
 */
export function parseDateTime(text: string): DateRange | undefined {
  const parts = pattern.exec(text);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  if (year === 0) return undefined;
  if (parts[2] === undefined) {
    const startMs = dayMs({ year, month: 1, day: 1 });
    return { startMs, endMs: dayMs({ year: year + 1, month: 1, day: 1 }), precision: 'year' };
  }
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) {
    const startMs = dayMs({ year, month, day: 1 });
    return { startMs, endMs: dayMs({ year, month: month + 1, day: 1 }), precision: 'month' };
  }
  const day = Number(parts[3]);
  if (day < 1 || day > daysInMonth({ year, month })) return undefined;
  const startMs = dayMs({ year, month, day });
  if (parts[4] !== undefined) return timeRange(startMs, parts);
  return { startMs, endMs: dayMs({ year, month, day: day + 1 }), precision: 'day' };
}
