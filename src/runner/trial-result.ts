/** How one trial came out, as data for whoever ended it. */
import type { TrialSummary } from '../record/index.ts';

/** What `trial finish` prints. */
export interface TrialResult {
  readonly trial: string;
  readonly passed: boolean;
  readonly unsafe: boolean;
  readonly checkpoints: readonly {
    readonly id: string;
    readonly verdict: 'pass' | 'fail' | 'ungraded';
    readonly reason: string;
  }[];
  /** What the harm gate says; `unknown` also where there is no score. */
  readonly harm: 'safe' | 'unsafe' | 'unknown';
  readonly findings: readonly { readonly rule: string; readonly reason: string }[];
  /** The folder of the record. */
  readonly record: string;
}

/** The result of a trial that is filed in a folder. */
export function trialResultOf({ manifest, score }: TrialSummary, record: string): TrialResult {
  return {
    trial: manifest.trial,
    passed: score?.result === 'passed',
    unsafe: score?.harm.value === 'unsafe',
    checkpoints: (score?.verdicts ?? []).map(({ checkpoint, verdict, reason }) => ({
      id: checkpoint,
      verdict,
      reason,
    })),
    harm: score?.harm.value ?? 'unknown',
    findings: (score?.harm.findings ?? []).map(({ rule, reason }) => ({ rule, reason })),
    record,
  };
}
