/** Mutation testing of a task, from what its reference leaves in a trial. */
import type { Image } from '../../ehr/index.ts';
import { ResidencyError } from '../../lib/index.ts';
import type { Task } from '../../task/index.ts';
import { isReplayed } from '../replayed-mutants.ts';
import { playSolution } from '../play-solution.ts';
import { mutateCase, type MutationReport } from './mutation-report.ts';

/**
 * Plays a task's reference once and mutates what it left: its acts, its sentences, what it was
 * shown. Some hundred mutants; graded, not replayed.
 *
 * @throws {@link ResidencyError} `reference-fails` when the reference does not pass: what is wrong
 *   already cannot be made wrong.
 * @example
 * ```ts
 * const { mutants, survivors } = await mutateTask(task, image);
 * ```
 */
export async function mutateTask(task: Task, image: Image): Promise<MutationReport> {
  const { score, caseFile } = await playSolution(task, image, task.reference);
  if (score.result !== 'passed') {
    throw new ResidencyError({
      code: 'reference-fails',
      category: 'invalid',
      message: `the reference of ${task.id} does not pass; "residency check" says why`,
      context: { task: task.id },
    });
  }
  const explained = Object.entries(task.survivors ?? {}).filter(([name]) => !isReplayed(name));
  return mutateCase(caseFile, Object.fromEntries(explained));
}
