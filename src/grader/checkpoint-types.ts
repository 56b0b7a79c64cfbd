/** What a task writes and a record stores, for areas that may import the grader alone. */
export type { Capability, CheckpointSpec, HarmSpec, Source } from '../record/index.ts';
