/** The door of `record`: the format of what a trial and a run leave behind. */
export type {
  Capability,
  CaseFile,
  CheckpointSpec,
  Deliverable,
  HarmSpec,
  Source,
  Truth,
} from './case-file.ts';
export type { TranscriptEntry, TranscriptEvent, TranscriptWriter } from './transcript.ts';
export type { Evidence, HarmFinding, HarmVerdict, Score, Verdict } from './verdict.ts';
