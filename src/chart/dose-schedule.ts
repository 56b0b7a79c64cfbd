/** How often a dose is taken, as FHIR's Timing has it and in words. */

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

/** Doses per period may be off by this much, because people round: 0.14 a day is once a week. */
const roundingMax = 0.035;

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

/** The part of FHIR's Timing.repeat that says how often. */
interface Repeat {
  readonly frequency: number;
  readonly period: number;
  readonly periodUnit: string;
}

/** The shortest usual period that holds a whole number of doses: 3/7 a day → 3 per week. */
export function repeatOf(timesPerDay: number): Repeat {
  const whole = periods.find(({ days }) => {
    const doses = timesPerDay * days;
    return doses > 0.9 && Math.abs(doses - Math.round(doses)) < roundingMax;
  });
  const { days, period, periodUnit } = whole ?? { days: 1, period: 1, periodUnit: 'd' };
  return { frequency: Math.max(1, Math.round(timesPerDay * days)), period, periodUnit };
}

/** A schedule in words: `every 2 weeks`. */
export function frequencyWords({ frequency, period, periodUnit }: Repeat): string {
  const usual = words[`${frequency}/${period}${periodUnit}`];
  return usual ?? `${frequency} times every ${period} ${periodUnit}`;
}
