/** What a task writes and a record stores, for areas that may import the grader alone. */
import type * as record from '../record/index.ts';

/** What a checkpoint is about. */
export type Capability = record.Capability;

/** Where a clinical claim comes from. */
export type Source = record.Source;

/** One graded point of a task, as data. */
export type CheckpointSpec = record.CheckpointSpec;

/** What the harm gate needs to know beyond its general rules. */
export type HarmSpec = record.HarmSpec;
