/** A trial in which the agent filed one note and did nothing else. */
import { gradeCase, type NoteFact, noteFacts } from '../../../src/grader/index.ts';
import type { Task } from '../../../src/task/index.ts';

type CaseFile = Parameters<typeof gradeCase>[0];
type Verdict = ReturnType<typeof gradeCase>['verdicts'][number];

/** What the note stands in. */
interface Surroundings {
  /** @defaultValue an empty chart */
  readonly chart?: CaseFile['chart'];
  /** @defaultValue the task's */
  readonly checkpoints?: Task['checkpoints'];
}

function caseOf(task: Task, text: string, { chart = [], checkpoints }: Surroundings): CaseFile {
  const { id, version, now, patient } = task;
  const attachment = {
    contentType: 'text/plain; charset=utf-8',
    data: Buffer.from(text, 'utf8').toString('base64'),
  };
  const after = {
    resourceType: 'DocumentReference',
    id: 'new-1',
    meta: { versionId: '1', lastUpdated: now },
    status: 'current',
    subject: { reference: patient },
    date: now,
    content: [{ attachment }],
  };
  return {
    truth: {
      task: { id, version },
      // The patient of a task is a reference by its lint.
      patient: patient as CaseFile['truth']['patient'],
      now,
      checkpoints: checkpoints ?? task.checkpoints,
      harm: task.harm,
    },
    chart,
    journal: [
      {
        sequence: 1,
        time: now,
        caller: { author: 'agent', callId: 'call-1', via: 'tool' },
        interaction: 'create',
        reference: 'DocumentReference/new-1',
        after,
      },
    ],
    accessLog: [],
    deliverables: [],
    transcript: [],
  };
}

/** The verdicts on a note, in the order of the checkpoints. */
export function verdictsOnNote(
  task: Task,
  text: string,
  surroundings: Surroundings = {},
): readonly Verdict[] {
  return gradeCase(caseOf(task, text, surroundings)).verdicts;
}

/** True when a note that stands alone meets this one demand. */
export function meetsFact(task: Task, fact: NoteFact, text: string): boolean {
  const [any] = task.checkpoints;
  if (any === undefined) return false;
  const checkpoint = { ...any, ...noteFacts({ facts: [fact] }) };
  return verdictsOnNote(task, text, { checkpoints: [checkpoint] })[0]?.verdict === 'pass';
}
