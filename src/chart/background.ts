/** Years of ordinary care: when the visits are and what is measured. */
import { ResidencyError, seededRandom } from '../lib/index.ts';
import { vitalLimits } from './bounds.ts';
import { formatSeconds, momentMs } from './moment.ts';
import type { BackgroundStory, BackgroundTopic } from './story.ts';

/** More visits than this are a mistake in the story. */
export const visitsMax = 500;

const dayMs = 86_400_000;

/** Hours at which the clinic sees patients, UTC; the last visit begins before the second. */
const officeHours = { first: 9, last: 16 };

/** One ordinary visit. */
export interface Visit {
  /** An instant within office hours of a weekday. */
  readonly date: string;
  readonly topic: BackgroundTopic;
  readonly vitals: BackgroundStory['vitals'];
}

function isWeekend(epochMs: number): boolean {
  return [0, 6].includes(new Date(epochMs).getUTCDay());
}

/** The nearest weekday: forward, or back where forward would leave the period. */
function weekday(epochMs: number, latestMs: number): number {
  let day = Math.floor(epochMs / dayMs) * dayMs;
  const step = day + 2 * dayMs > latestMs ? -dayMs : dayMs;
  while (isWeekend(day)) day += step;
  return day;
}

/** How much a vital sign varies between visits (standard deviation) and how it is written. */
const variation = {
  systolic: { sd: 6, decimals: 0 },
  diastolic: { sd: 4, decimals: 0 },
  pulse: { sd: 5, decimals: 0 },
  respirations: { sd: 1.2, decimals: 0 },
  temperatureC: { sd: 0.2, decimals: 1 },
  oxygenSaturation: { sd: 0.8, decimals: 0 },
  weightKg: { sd: 0.7, decimals: 1 },
  heightCm: { sd: 0, decimals: 0 },
} as const;

function variedVitals(story: BackgroundStory, seed: string): Visit['vitals'] {
  const varied = Object.entries(story.vitals).flatMap(([sign, usual]) => {
    // The keys of `vitals` are those of `variation` by its type.
    const name = sign as keyof typeof variation;
    if (usual === undefined) return [];
    const { sd, decimals } = variation[name];
    const [low, high] = vitalLimits[name];
    const value = usual + sd * seededRandom(`${seed}|${sign}`).normal();
    return [[sign, Number(Math.max(low, Math.min(high, value)).toFixed(decimals))]];
  });
  return Object.fromEntries(varied);
}

/**
 * The visits between two dates, oldest first, about evenly spread.
 *
 * @throws {@link ResidencyError} with code `chart-background` when there is no topic, or no room.
 */
export function backgroundVisits(story: BackgroundStory, prefix: string): readonly Visit[] {
  const fromMs = momentMs(story.from);
  const toMs = momentMs(story.to);
  const count = Math.round((story.visitsPerYear * (toMs - fromMs)) / (365.25 * dayMs));
  if (story.topics.length === 0 || count < 1 || count > visitsMax) {
    throw new ResidencyError({
      code: 'chart-background',
      category: 'invalid',
      message:
        `background of ${prefix} from ${story.from} to ${story.to} has ${count} visits and ` +
        `${story.topics.length} topics; it needs 1 to ${visitsMax} visits and at least one topic`,
    });
  }
  const interval = (toMs - fromMs) / count;
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(`${prefix}|background|${story.from}|${index}`);
    const place = fromMs + (index + 0.5 + (random.next() - 0.5) * 0.5) * interval;
    const hour = random.integer({ min: officeHours.first, max: officeHours.last - 1 });
    const minute = 10 * random.integer({ min: 0, max: 5 });
    const date = formatSeconds(weekday(place, toMs) + (hour * 60 + minute) * 60_000);
    // The remainder is a valid index of a list that is not empty.
    const topic = story.topics[index % story.topics.length] as BackgroundTopic;
    return { date, topic, vitals: variedVitals(story, `${prefix}|${date}`) };
  });
}

/** CVX 150 is the quadrivalent vaccine; from autumn 2024 on it is trivalent again, CVX 140. */
function influenzaVaccine(year: number): { readonly vaccine: string; readonly cvx: string } {
  return year < 2024
    ? { vaccine: 'Influenza, injectable, quadrivalent, preservative free', cvx: '150' }
    : { vaccine: 'Influenza, seasonal, injectable, preservative free', cvx: '140' };
}

/** One vaccination against influenza in each October or November of the period. */
export function backgroundVaccinations(
  story: BackgroundStory,
  prefix: string,
): readonly { readonly vaccine: string; readonly cvx: string; readonly date: string }[] {
  if (story.influenzaVaccine === 'none') return [];
  const first = new Date(momentMs(story.from)).getUTCFullYear();
  const last = new Date(momentMs(story.to)).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const random = seededRandom(`${prefix}|influenza|${year}`);
    const autumn = Date.UTC(year, 9, 1) + random.integer({ min: 0, max: 50 }) * dayMs;
    const day = weekday(autumn, momentMs(story.to));
    if (day < momentMs(story.from) || day > momentMs(story.to)) return [];
    return [{ ...influenzaVaccine(year), date: formatSeconds(day).slice(0, 10) }];
  });
}
