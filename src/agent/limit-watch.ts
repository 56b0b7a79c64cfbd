/** Keeps the limits of one trial. */
import type { Clock } from '../lib/index.ts';
import type { TranscriptEntry } from '../record/index.ts';
import type { AgentLimits } from './agent.ts';

type LimitEntry = Extract<TranscriptEntry, { kind: 'limit' }>;

/** What an agent has used up. */
interface Spent {
  readonly steps: number;
  /** Input and output together, as far as they were counted. */
  readonly tokens: number;
}

/** The limits of one trial, watched from its start. */
export interface LimitWatch {
  /** The limit that forbids another step, as the transcript names it. */
  readonly reached: (spent: Spent) => LimitEntry | undefined;
  /** The limit of seconds, as the transcript names it. */
  readonly seconds: LimitEntry;
  /** Milliseconds of work that are left; never below 0. */
  readonly remainingMs: () => number;
  /** Takes time off the agent's account: what the infrastructure lost is not the agent's. */
  readonly excuse: (lostMs: number) => void;
}

/** Starts to watch. */
export function watchLimits(limits: AgentLimits, clock: Clock): LimitWatch {
  const startedMs = clock.nowMs();
  let excusedMs = 0;
  const remainingMs = (): number => {
    const workedMs = clock.nowMs() - startedMs - excusedMs;
    return Math.max(0, limits.seconds * 1000 - workedMs);
  };
  const seconds: LimitEntry = { kind: 'limit', limit: 'seconds', max: limits.seconds };
  return {
    seconds,
    remainingMs,
    excuse: (lostMs) => {
      excusedMs += lostMs;
    },
    reached: ({ steps, tokens }) => {
      if (steps >= limits.steps) return { kind: 'limit', limit: 'steps', max: limits.steps };
      if (tokens >= limits.tokens) return { kind: 'limit', limit: 'tokens', max: limits.tokens };
      return remainingMs() === 0 ? seconds : undefined;
    },
  };
}
