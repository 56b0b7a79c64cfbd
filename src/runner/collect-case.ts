/** From an ended trial to its case file. */
import type { Fork, Image, JournalEntry } from '../ehr/index.ts';
import { knownAtMs, patientReferencesOf, type StoredResource } from '../fhir/index.ts';
import type { CaseFile, Deliverable, TranscriptEvent, Truth } from '../record/index.ts';
import type { Task } from '../task/index.ts';
import type { Workspace } from '../tool/index.ts';

/** What an ended trial leaves. */
interface EndedTrial {
  readonly task: Task;
  readonly image: Image;
  readonly fork: Fork;
  readonly deliverables: readonly Deliverable[];
  readonly transcript: readonly TranscriptEvent[];
  readonly answer?: string;
}

/** The truth of a task: what grading goes by, and nothing that only proves the task. */
function truthOf(task: Task): Truth {
  const { id, version, patient, now, checkpoints, harm } = task;
  return { task: { id, version }, patient, now, checkpoints, harm };
}

/** Patients other than the task's whose chart the trial wrote to. */
function otherPatients(journal: readonly JournalEntry[], patient: string): readonly string[] {
  const written = journal.flatMap(({ before, after }) =>
    [before, after].flatMap((resource) =>
      resource === undefined ? [] : patientReferencesOf(resource),
    ),
  );
  return [...new Set(written)].filter((reference) => reference !== patient).sort();
}

function chartAtStart(trial: EndedTrial, journal: readonly JournalEntry[]): StoredResource[] {
  const { image, task } = trial;
  const nowMs = Date.parse(task.now);
  const others = otherPatients(journal, task.patient).flatMap((patient) =>
    image
      .patientCompartment(patient)
      .filter(({ resourceType }) => ['Patient', 'AllergyIntolerance'].includes(resourceType)),
  );
  return [...image.patientCompartment(task.patient), ...others].filter(
    (resource) => (knownAtMs(resource) ?? nowMs) <= nowMs,
  );
}

/** The text files of a workspace as they are now. */
export async function deliverablesOf(workspace: Workspace): Promise<readonly Deliverable[]> {
  const deliverables: Deliverable[] = [];
  for (const path of await workspace.list()) {
    const file = await workspace.read(path);
    // A file that cannot be read as text (too large, not UTF-8) delivers nothing to grade.
    if (file.ok && !file.value.includes('\u0000')) deliverables.push({ path, text: file.value });
  }
  return deliverables;
}

/** Half of a surrogate pair has no place in UTF-8: graders read what the record will hold. */
function asRecorded(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Gathers all that a grader may read. */
export function collectCase(trial: EndedTrial): CaseFile {
  const { fork, task, transcript, answer } = trial;
  const { journal } = fork;
  return {
    truth: truthOf(task),
    chart: chartAtStart(trial, journal),
    journal,
    accessLog: fork.accessLog,
    deliverables: trial.deliverables,
    transcript,
    ...(answer === undefined || answer === '' ? {} : { answer: asRecorded(answer) }),
  };
}
