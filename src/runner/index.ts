/** The door of `runner`: one trial, many trials, proofs and re-grading. */
export { proveTask, type TaskProof } from './check.ts';
export { type HospitalSource, hospitalResources, openHospital } from './hospital.ts';
export { finishOutsideTrial, type FinishRequest } from './finish-trial.ts';
export {
  type OutsideTrial,
  type OutsideTrialOptions,
  serveOutsideTrial,
} from './outside-trial.ts';
export { type PlayedSolution, playSolution } from './play-solution.ts';
export { regrade, type Regraded } from './regrade.ts';
export {
  type AgentPlan,
  attemptsOf,
  executeRun,
  isSameRun,
  type RunHost,
  type RunPlan,
  type TrialProgress,
} from './run.ts';
export type { TrialResult } from './trial-result.ts';
