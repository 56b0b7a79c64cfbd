/** Numbers as a scorecard writes them. */
import type { Proportion } from './proportion.ts';
import type { CheckpointCount } from './summary.ts';

function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `75 % [30–95]`, or `no score` where nothing was scored. */
export function formatRate(rate: Proportion | null): string {
  if (rate === null) return 'no score';
  const [low, high] = [rate.low, rate.high].map((bound) => Math.round(bound * 100));
  return `${formatShare(rate.estimate)} [${low}–${high}]`;
}

/** `7/8`. */
export function formatCount({ passed, total }: CheckpointCount): string {
  return `${passed}/${total}`;
}

/** `1 trial`, `2 trials`. */
export function formatPlural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
