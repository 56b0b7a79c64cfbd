/** A trial of the `ehr-agent` protocol, set up: fork, workspace, tools, transcript, clock. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fork, type Image } from '../ehr/index.ts';
import { type Clock, sequentialIds } from '../lib/index.ts';
import type { CaseFile, Deliverable } from '../record/index.ts';
import type { Task } from '../task/index.ts';
import { ehrToolset, openToolset, openWorkspace, type ToolSession } from '../tool/index.ts';
import { collectCase, deliverablesOf } from './collect-case.ts';
import { onFirstEnd } from './session-end.ts';
import { recordCalls, startTranscript, type TranscriptLog } from './transcript-log.ts';

/** A trial that an agent can work in. */
export interface OpenTrial {
  readonly task: Task;
  readonly fork: Fork;
  /** The toolset on this trial; calls are written into the transcript. */
  readonly session: ToolSession;
  readonly transcript: TranscriptLog;
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** Gathers the case file; `answer` is what the agent said last. */
  readonly collect: (answer?: string) => Promise<CaseFile>;
  /** Removes the workspace. */
  readonly discard: () => Promise<void>;
}

/** Sets up a trial of a task. The workspace is a new folder among the machine's temporary ones. */
export async function openTrial(task: Task, image: Image, clock: Clock): Promise<OpenTrial> {
  const fork = new Fork({ base: image, nowMs: Date.parse(task.now), ids: sequentialIds('new') });
  const folder = await mkdtemp(join(tmpdir(), 'residency-'));
  const workspace = await openWorkspace(join(folder, 'workspace'));
  const transcript = startTranscript(clock);
  const { practitioner } = task;
  const session = openToolset(ehrToolset, { fork, workspace, practitioner });
  // What a program writes into the folder after it said that it is done does not count.
  let delivered: readonly Deliverable[] | undefined;
  const deliver = async (): Promise<void> => {
    delivered = await deliverablesOf(workspace);
  };
  return {
    task,
    fork,
    session: onFirstEnd(recordCalls(session, transcript), deliver),
    transcript,
    workspace: workspace.folder,
    collect: async (answer) =>
      collectCase({
        task,
        image,
        fork,
        deliverables: delivered ?? (await deliverablesOf(workspace)),
        transcript: transcript.events(),
        ...(answer === undefined ? {} : { answer }),
      }),
    // What an agent's program made impossible to remove stays among the temporary files: the trial
    // is over, and its score does not depend on it.
    discard: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  };
}
