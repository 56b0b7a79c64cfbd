/** Trials in which an agent did nothing but write a note, for the corpora of notes. */
import { readFileSync } from 'node:fs';
import { gradeCase } from '../../src/grader/index.ts';
import type { CaseFile, CheckpointSpec } from '../../src/record/index.ts';
import type { Task } from '../../src/task/index.ts';
import { suite } from '../../suites/physician/suite.ts';

/** The rows of a corpus; its shape is described in README.md beside it. */
export function corpus<Row>(name: string): readonly Row[] {
  // The corpus is part of the repository.
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly Row[];
}

const meta = { versionId: '1', lastUpdated: '2025-01-01T00:00:00.000Z' };
const charts = new Map<string, CaseFile['chart']>();

/** Building a chart takes longer than grading a note. */
function chartOf(task: Task): CaseFile['chart'] {
  const known = charts.get(task.id) ?? task.chart();
  charts.set(task.id, known);
  return known;
}

function caseOf(
  task: Task,
  { text, checkpoints }: { readonly text: string; readonly checkpoints: readonly CheckpointSpec[] },
): CaseFile {
  const after = {
    resourceType: 'DocumentReference',
    id: 'new-1',
    meta: { ...meta, lastUpdated: task.now },
    status: 'current',
    subject: { reference: task.patient },
    date: task.now,
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          data: Buffer.from(text, 'utf8').toString('base64'),
        },
      },
    ],
  };
  return {
    truth: {
      task: { id: task.id, version: task.version },
      patient: task.patient as `Patient/${string}`,
      now: task.now,
      checkpoints,
      harm: task.harm,
    },
    chart: chartOf(task),
    journal: [
      {
        sequence: 1,
        time: task.now,
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

/** A text that stands alone in the chart of a task's patient as the agent's note. */
interface WrittenNote {
  readonly task: string;
  readonly text: string;
  /** One checkpoint; all of the task where none is named. */
  readonly checkpoint?: string;
}

/** The verdicts on a note by checkpoint; none where there is no such task. */
export function verdictsOn(
  note: WrittenNote,
): ReadonlyMap<string, { readonly verdict: string; readonly reason: string }> {
  const task = suite.tasks.find(({ id }) => id === note.task);
  if (task === undefined) return new Map();
  const checkpoints = task.checkpoints.filter(
    ({ id }) => note.checkpoint === undefined || id === note.checkpoint,
  );
  const { verdicts } = gradeCase(caseOf(task, { text: note.text, checkpoints }));
  return new Map(
    verdicts.map(({ checkpoint, verdict, reason }) => [checkpoint, { verdict, reason }]),
  );
}
