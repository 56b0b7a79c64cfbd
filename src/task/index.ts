/** The door of `task`: what a task is, how it is loaded and linted. */
export type {
  Fact,
  NearMiss,
  Review,
  Solution,
  SolutionCall,
  Task,
  TaskCheckpoint,
  Workflow,
} from './define.ts';
