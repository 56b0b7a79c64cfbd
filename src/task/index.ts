/** The door of `task`: what a task is, how it is loaded and linted. */
export type {
  Fact,
  NearMiss,
  Review,
  Solution,
  SolutionCall,
  Task,
  Workflow,
} from './define.ts';
export { defineTask, readInstruction } from './define-task.ts';
export { lintTask } from './lint.ts';
export { defineSuite, type Suite } from './suite.ts';
export { type Variation, vary } from './vary.ts';
