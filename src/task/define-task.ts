/** The one constructor of tasks: it freezes what it is given and refuses what cannot be a task. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deepFreeze, errorMessage, ResidencyError } from '../lib/index.ts';
import type { Task } from './define.ts';

const taskIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const checkpointIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

function mistakeIn(task: Task): string | undefined {
  if (!taskIdPattern.test(task.id)) return 'its id is not <specialty>/<slug> in kebab-case';
  if (!Number.isInteger(task.version) || task.version < 1) return 'its version is not 1, 2, 3 …';
  if (!instantPattern.test(task.now)) return `"now" (${task.now}) is not an instant in UTC`;
  if (!task.patient.startsWith('Patient/')) return 'its patient is not Patient/<id>';
  if (!task.practitioner.startsWith('Practitioner/')) {
    return 'its practitioner is not Practitioner/<id>';
  }
  const ids = task.checkpoints.map((checkpoint) => checkpoint.id);
  const odd = ids.find((id, index) => !checkpointIdPattern.test(id) || ids.indexOf(id) !== index);
  if (odd !== undefined) return `checkpoint id "${odd}" is not kebab-case, or not unique`;
  for (const nearMiss of task.nearMisses) {
    const unknown = nearMiss.fails.find((id) => !ids.includes(id));
    if (unknown !== undefined) return `near miss "${nearMiss.id}" names no checkpoint "${unknown}"`;
  }
  return undefined;
}

/**
 * Declares a task.
 *
 * @throws {@link ResidencyError} `task-malformed` (category `bug`: a task is part of the program).
 */
export function defineTask(task: Task): Task {
  const mistake = mistakeIn(task);
  if (mistake !== undefined) {
    throw new ResidencyError({
      code: 'task-malformed',
      category: 'bug',
      message: `task ${task.id}: ${mistake}`,
      context: { task: task.id },
    });
  }
  return deepFreeze(task);
}

/**
 * Reads the `instruction.md` that stands beside a task's module.
 *
 * @param moduleUrl - The module's own `import.meta.url`.
 * @throws {@link ResidencyError} `instruction-missing` (category `bug`).
 */
export function readInstruction(moduleUrl: string): string {
  const path = fileURLToPath(new URL('instruction.md', moduleUrl));
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new ResidencyError({
      code: 'instruction-missing',
      category: 'bug',
      message: `${path} cannot be read: ${errorMessage(thrown)}`,
      cause: thrown,
    });
  }
}
