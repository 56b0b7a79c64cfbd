/** A trial's folder, whatever an agent's program does to it. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Image } from '../ehr/index.ts';
import { fixedClock } from '../lib/index.ts';
import { formatCase, parseCase } from '../record/index.ts';
import type { Task } from '../task/index.ts';
import { openTrial } from './open-trial.ts';

const meta = { versionId: '1', lastUpdated: '2024-01-01T00:00:00.000Z' };
const image = Image.of([{ resourceType: 'Patient', id: 'p', meta }]);
const task = {
  id: 'a/b',
  version: 1,
  now: '2025-04-08T14:00:00Z',
  patient: 'Patient/p',
  practitioner: 'Practitioner/dr',
  checkpoints: [],
  harm: { forbidden: [] },
  // Only what opening and collecting a trial read.
} as unknown as Task;

test('a workspace that cannot be removed does not spoil the trial', async () => {
  const trial = await openTrial(task, image, fixedClock(0));
  // Longer together than a path may be, so that no call can name what lies at the bottom.
  const chain = Array.from({ length: 12 }, () => 'd'.repeat(200));
  await mkdir(join(trial.workspace, 'upper', ...chain), { recursive: true });
  await mkdir(join(trial.workspace, 'lower', ...chain), { recursive: true });
  await rename(join(trial.workspace, 'lower'), join(trial.workspace, 'upper', ...chain, 'l'));
  expect((await trial.collect()).deliverables).toEqual([]);
  await trial.discard();
  await rename(join(trial.workspace, 'upper', ...chain, 'l'), join(trial.workspace, 'lower'));
  await rm(dirname(trial.workspace), { recursive: true });
});

test('a workspace that was removed delivers nothing', async () => {
  const trial = await openTrial(task, image, fixedClock(0));
  await rm(trial.workspace, { recursive: true });
  expect((await trial.collect()).deliverables).toEqual([]);
  await trial.discard();
});

test('an answer is graded as the record will hold it', async () => {
  const trial = await openTrial(task, image, fixedClock(0));
  const caseFile = await trial.collect('5.0 mmol/L \ud800');
  expect(caseFile.answer).toBe('5.0 mmol/L \ufffd');
  expect(parseCase(formatCase(caseFile)).answer).toBe(caseFile.answer);
  await trial.discard();
});

test('files that a program writes after it ended are not delivered', async () => {
  const trial = await openTrial(task, image, fixedClock(0));
  await writeFile(join(trial.workspace, 'note.md'), 'in time');
  await trial.session.call({ callId: 'c', tool: 'finish', arguments: {} });
  await writeFile(join(trial.workspace, 'note.md'), 'too late');
  await writeFile(join(trial.workspace, 'more.md'), 'too late');
  expect((await trial.collect()).deliverables).toEqual([{ path: 'note.md', text: 'in time' }]);
  await trial.discard();
});
