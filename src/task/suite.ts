/** A suite: tasks that are run and reported together, and the one hospital they play in. */
import type { StoredResource } from '../fhir/index.ts';
import { deepFreeze } from '../lib/index.ts';
import type { Task } from './define.ts';

/** A named, versioned set of tasks. */
export interface Suite {
  readonly id: string;
  /** Semantic version of the suite as a whole. */
  readonly version: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  /** Patients who belong to no task: namesakes and other people in the hospital. */
  readonly bystanders: readonly (() => readonly StoredResource[])[];
}

/** Declares a suite. */
export function defineSuite(suite: Suite): Suite {
  return deepFreeze(suite);
}
