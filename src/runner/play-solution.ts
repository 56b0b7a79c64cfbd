/** Playing a written solution through a trial, to see what the graders make of it. */
import type { Image } from '../ehr/index.ts';
import { gradeCase } from '../grader/index.ts';
import { type Clock, fixedClock } from '../lib/index.ts';
import type { CaseFile, Score } from '../record/index.ts';
import type { Solution, Task } from '../task/index.ts';
import { openTrial } from './open-trial.ts';

/** What a solution came to. */
export interface PlayedSolution {
  readonly score: Score;
  readonly caseFile: CaseFile;
  /** Calls that the tools answered with an error: `3 service_order: …`. */
  readonly failedCalls: readonly string[];
}

/** Solutions are played in no time: only their order counts. */
const stillClock: Clock = fixedClock(0);

/** Plays a solution call by call in a fork of its own and grades it. */
export async function playSolution(
  task: Task,
  image: Image,
  solution: Solution,
): Promise<PlayedSolution> {
  const trial = await openTrial(task, image, stillClock);
  try {
    const failedCalls: string[] = [];
    for (const [index, call] of solution.entries()) {
      const callId = `call-${index + 1}`;
      const result = await trial.session.call({ callId, ...call });
      if (!result.ok) {
        failedCalls.push(`${index + 1} ${call.tool}: ${JSON.stringify(result.output)}`);
      }
    }
    const caseFile = await trial.collect(trial.session.ended()?.answer);
    return { score: gradeCase(caseFile), caseFile, failedCalls };
  } finally {
    await trial.discard();
  }
}
