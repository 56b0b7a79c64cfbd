/** How often: the free text of directions, and timing codes, read into times per day. */

/** Times per day, as a range: `every 4 to 6 hours` is 4 to 6. A weekly dose is 1/7. */
export interface TimesPerDay {
  readonly min: number;
  readonly max: number;
}

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};
const count = '(\\d{1,3}(?:\\.\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const to = ' ?(?:-|to|or) ?';

/** A number in digits or in words up to fourteen; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  const value = numberWords[text.trim().toLowerCase()] ?? Number.parseFloat(text);
  return Number.isFinite(value) ? value : undefined;
}

const daysByUnit: readonly (readonly [RegExp, number])[] = [
  [/^(?:min|minute)/, 1 / 1440],
  [/^(?:h|hr|hour)/, 1 / 24],
  [/^(?:d|day|da)/, 1],
  [/^(?:w|wk|week)/, 7],
  [/^(?:mo|mth|month)/, 30],
  [/^(?:y|yr|year|a$)/, 365],
];

/**
 * Days in a unit of time, by UCUM code or by word: `wk` is 7, `months` is 30.
 *
 * @example
 * ```ts
 * daysInUnit('weeks'); // 7
 * ```
 */
export function daysInUnit(unit: string): number | undefined {
  return daysByUnit.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
}

function steady(times: number): TimesPerDay {
  return { min: times, max: times };
}

function perPeriod(times: number, unit: string): TimesPerDay | undefined {
  const days = daysInUnit(unit);
  return days === undefined ? undefined : steady(times / days);
}

function every(match: RegExpExecArray): TimesPerDay | undefined {
  const shortest = parseCount(match[1] ?? '1') ?? 1;
  const longest = match[2] === undefined ? shortest : (parseCount(match[2]) ?? shortest);
  const days = daysInUnit(match[3] ?? 'd');
  if (days === undefined || shortest <= 0 || longest <= 0) return undefined;
  return { min: 1 / (longest * days), max: 1 / (shortest * days) };
}

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray) => TimesPerDay | undefined];

const period = '(hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mo)';
const rules: readonly Rule[] = [
  [
    /\bevery other day\b|\balternate days?\b|\bqod\b|\bq\.o\.d\b|\bevery second day\b/,
    () => steady(0.5),
  ],
  [/\bevery other week\b|\bfortnightly\b|\bevery fortnight\b/, () => steady(1 / 14)],
  [new RegExp(`\\b(?:every|each|q) ?${count}(?:${to}${count})? ?-?${period}(?![a-z])`), every],
  [new RegExp(`\\b${count}(?:${to}${count})?[ -](hour)ly\\b`), every],
  [
    new RegExp(
      `\\b(?:${count}${to})?${count} ?(?:times|time|x)(?: ?(?:a|per|each|every|/))? ?` +
        '(?:(day|week|month)|(dai)ly|(week)ly|(month)ly)',
    ),
    (match) => {
      const most = parseCount(match[2] ?? '');
      const least = match[1] === undefined ? most : parseCount(match[1]);
      const unit = match[3] ?? match[4] ?? match[5] ?? match[6] ?? 'day';
      const days = daysInUnit(unit);
      if (most === undefined || least === undefined || days === undefined) return undefined;
      return { min: least / days, max: most / days };
    },
  ],
  [
    new RegExp(
      [
        String.raw`\b(once|twice|thrice) ?(?:-|a|per|each|every|\/)? ?(?:(day|week|month`,
        '|morning|evening|night)|(dai)ly|(week)ly|(month)ly)',
      ].join(''),
    ),
    (match) => {
      const unit = match[2] ?? match[3] ?? match[4] ?? match[5] ?? 'day';
      const known = daysInUnit(unit) === undefined ? 'day' : unit;
      return perPeriod(parseCount(match[1] ?? '') ?? 1, known);
    },
  ],
  [/\b(?:bid|b\.i\.d|twice daily|bd)(?![a-z])/, () => steady(2)],
  [/\b(?:tid|t\.i\.d|tds)(?![a-z])/, () => steady(3)],
  [/\b(?:qid|q\.i\.d|qds)(?![a-z])/, () => steady(4)],
  [/\btiw\b/, () => steady(3 / 7)],
  [/\b(?:weekly|every week|each week|per week|a week|\/ ?week|q ?wk|qweek)\b/, () => steady(1 / 7)],
  [/\b(?:monthly|every month|each month|per month|q ?month)\b/, () => steady(1 / 30)],
  [
    new RegExp(
      [
        String.raw`\b(?:with|before|after) (?:each meal|every meal|meals)\b|\b(?:before`,
        String.raw`|after) each meal\b|\bac\b`,
      ].join(''),
    ),
    () => steady(3),
  ],
  [/\bbefore meals and at bedtime\b/, () => steady(4)],
];

const dailyPattern = new RegExp(
  [
    String.raw`\b(?:daily|every day|each day|per day|a day|qd|q\.d|od|qday|q ?24 ?h`,
    String.raw`|once-daily)(?![a-z])|\/ ?(?:day|d)\b`,
  ].join(''),
);
const partsOfDay: readonly RegExp[] = [
  /\b(?:morning|qam|q am|am|mane|breakfast)\b/,
  /\b(?:noon|midday|lunch|afternoon)\b/,
  /\b(?:evening|qpm|q pm|pm|dinner|supper)\b/,
  /\b(?:bedtime|night|nightly|qhs|hs|nocte|at night)\b/,
];
const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** A day of the week that is not part of a date: `Friday`, not `Friday 14 February`. */
const weekday = new RegExp(
  [
    String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b`,
    String.raw`(?!,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName}`,
    String.raw`|\d{1,2}(?:st|nd|rd|th)\b|\d{1,4}[-/]\d|${monthName}))`,
  ].join(''),
  'g',
);

function daysOfWeek(plain: string): number {
  if (/\bmwf\b/.test(plain)) return 3;
  const days = (plain.match(weekday) ?? []).map((day) => day.slice(0, 3));
  return new Set(days).size;
}

function byPartsOfDay(plain: string): TimesPerDay | undefined {
  const parts = partsOfDay.filter((pattern) => pattern.test(plain)).length;
  return parts === 0 ? undefined : steady(parts);
}

const single =
  /\b(?:single dose|one dose|one-time|once only|x ?1|once,? now|stat dose|as a single)\b/;

/** True for directions of one dose only: `300 mg IV once`, `one-time dose`. */
export function isSingleDose(text: string): boolean {
  const plain = text.slice(0, 2_000).toLowerCase();
  if (single.test(plain)) return true;
  return /\b(?:once|one time)\b/.test(plain) && timesPerDayInText(plain) === undefined;
}

/**
 * Times per day that directions state; undefined when they state none, or a single dose. Where
 * directions change over time (a taper), the first step counts.
 *
 * @example
 * ```ts
 * timesPerDayInText('1 tablet every 12 hours'); // { min: 2, max: 2 }
 * timesPerDayInText('Monday, Wednesday, Friday'); // { min: 3/7, max: 3/7 }
 * ```
 */
export function timesPerDayInText(text: string): TimesPerDay | undefined {
  const plain = text.slice(0, 2_000).toLowerCase().replace(/\s+/g, ' ').replace(/[×]/g, 'x');
  let best: { readonly index: number; readonly value: TimesPerDay } | undefined;
  for (const [pattern, read] of rules) {
    const match = pattern.exec(plain);
    const value = match === null ? undefined : read(match);
    if (match === null || value === undefined) continue;
    if (best === undefined || match.index < best.index) best = { index: match.index, value };
  }
  const days = daysOfWeek(plain);
  const daily = dailyPattern.exec(plain);
  if (best !== undefined && (daily === null || best.index <= daily.index)) {
    return days > 0 && best.value.min >= 1 ? scaled(best.value, days / 7) : best.value;
  }
  const parts = byPartsOfDay(plain);
  if (days > 0) return steady(((parts?.min ?? 1) * days) / 7);
  if (daily !== null) return parts !== undefined && parts.min > 1 ? parts : steady(1);
  return parts;
}

function scaled(times: TimesPerDay, factor: number): TimesPerDay {
  return { min: times.min * factor, max: times.max * factor };
}

/**
 * FHIR timing codes (`Timing.code`).
 *
 * @see http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation
 */
const timingCodes: Readonly<Record<string, number>> = {
  BID: 2,
  TID: 3,
  QID: 4,
  QD: 1,
  QOD: 0.5,
  AM: 1,
  PM: 1,
  Q1H: 24,
  Q2H: 12,
  Q3H: 8,
  Q4H: 6,
  Q6H: 4,
  Q8H: 3,
  Q12H: 2,
  Q24H: 1,
  BED: 1,
  HS: 1,
  WK: 1 / 7,
  MO: 1 / 30,
};

/** Times per day of a FHIR timing code; undefined for another code. */
export function timesPerDayOfCode(code: string): TimesPerDay | undefined {
  const times = timingCodes[code.toUpperCase()];
  return times === undefined ? undefined : steady(times);
}
