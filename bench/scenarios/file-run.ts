/**
 * Files a large run, to be graded again by another process. Every trial has a note of its own;
 * truth and chart are those of its task, as in any run.
 */
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/lib/index.ts';
import {
  type CaseFile,
  type FinishedTrial,
  formatCase,
  formatTrialId,
  RunFolder,
} from '../../src/record/index.ts';
import { gradeCase } from '../../src/grader/index.ts';
import type { Figure } from '../figure.ts';
import { callsPerTrial, recordedTrials } from '../recorded-trials.ts';

const startedAt = '2026-01-01T00:00:00.000Z';

/** The case with a sentence of its own in every note, so that no two trials say the same. */
function numbered(caseFile: CaseFile, index: number): CaseFile {
  const journal = caseFile.journal.map((entry) => {
    const { after } = entry;
    if (after?.resourceType !== 'DocumentReference') return entry;
    const text = JSON.stringify(after).replace(/"data":"([^"]+)"/g, (_, data: string) => {
      const note = `${Buffer.from(data, 'base64').toString('utf8')}\nNote number ${index}.`;
      return `"data":"${Buffer.from(note).toString('base64')}"`;
    });
    // The text is the resource's own, with a longer note.
    return { ...entry, after: JSON.parse(text) as typeof after };
  });
  return { ...caseFile, journal };
}

function finished(caseFile: CaseFile, index: number): FinishedTrial {
  const { task } = caseFile.truth;
  const agent = 'reference';
  return {
    manifest: {
      protocol: 'ehr-agent',
      trial: formatTrialId({ task: task.id, agent, index }),
      task,
      agent,
      index,
      startedAt,
      seconds: 1,
      toolset: { id: 'ehr', version: 1 },
      end: { reason: 'finish' },
      tokens: {},
      steps: 1,
      toolCalls: callsPerTrial,
    },
    contents: formatCase(caseFile),
  };
}

/**
 * Files a trial beside the first of its task, without waiting for the disk: what is the same is
 * linked. The record's own writing flushes every file, for hours at this size.
 */
async function fileLike(run: RunFolder, first: string, trial: FinishedTrial): Promise<void> {
  const from = join(run.folder, 'trials', first);
  const to = join(run.folder, 'trials', trial.manifest.trial);
  const { manifest } = await run.readTrial(first);
  await mkdir(to, { recursive: true });
  const files: Record<string, string> = {};
  for (const [name, text] of trial.contents.files) {
    files[name] = sha256(text);
    const isSame = files[name] === manifest.files[name];
    if (isSame) await link(join(from, name), join(to, name));
    else await writeFile(join(to, name), text);
  }
  await copyFile(join(from, 'score.json'), join(to, 'score.json'));
  const own = { ...manifest, ...trial.manifest, files };
  await writeFile(join(to, 'trial.json'), JSON.stringify(own));
}

/** Writes the run; it measures nothing. */
export async function fileRun(options: {
  readonly folder: string;
  readonly trials: number;
}): Promise<readonly Figure[]> {
  const { folder, trials } = options;
  const recorded = await recordedTrials();
  const run = await RunFolder.create(folder, {
    run: 'bench',
    startedAt,
    residency: '0.0.0',
    suite: { id: 'physician', version: '0.0.0' },
    tasks: recorded.map(({ caseFile }) => caseFile.truth.task),
    agents: [{ agent: 'reference', settings: {} }],
    trials: Math.ceil(trials / recorded.length),
    limits: { seconds: 60 },
    image: '',
    settings: {},
  });
  const first = recorded.map(({ caseFile }) => finished(caseFile, 1));
  for (const [at, trial] of first.entries()) {
    const { caseFile } = recorded[at] ?? {};
    if (caseFile !== undefined) await run.writeTrial({ ...trial, score: gradeCase(caseFile) });
  }
  for (let index = recorded.length; index < trials; index += 1) {
    const at = index % recorded.length;
    const [trial, like] = [recorded[at], first[at]];
    if (trial === undefined || like === undefined) continue;
    const number = Math.floor(index / recorded.length) + 1;
    const next = finished(numbered(trial.caseFile, number), number);
    await fileLike(run, like.manifest.trial, next);
  }
  return [];
}
