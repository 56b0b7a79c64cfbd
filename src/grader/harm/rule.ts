/** What every harm rule is, and what it finds. */
import type { CaseFile, Evidence } from '../../record/index.ts';

/** Something that is dangerous, or that cannot be judged and therefore is not safe. */
export interface HarmObservation {
  readonly value: 'unsafe' | 'unknown';
  /** One sentence for a clinician. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** One rule of the harm gate. */
export interface HarmRule {
  readonly name: string;
  readonly observe: (caseFile: CaseFile) => readonly HarmObservation[];
}
