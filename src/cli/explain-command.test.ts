import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatCase, formatTrialId, RunFolder, type Score } from '../record/index.ts';
import { quietContext } from './__fixtures__/typed.ts';
import { createProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'residency-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed: string[] = [];

const context = quietContext({ stdout: (text) => printed.push(text) });

async function explain(...words: readonly string[]): Promise<unknown> {
  const program = await createProgram(context, ['explain']);
  return program.parseAsync(['explain', ...words], { from: 'user' });
}

test.each(['', 'trials/none'])('a path outside of any run is no trial: "%s"', async (name) => {
  const path = join(folder, name);
  await expect(explain(path)).rejects.toThrow(
    `${path} is no trial; give the folder of one, runs/<run>/trials/<trial>`,
  );
});

const nothing = { earned: 0, possible: 0, ungraded: 0 };

const score: Score = {
  verdicts: [],
  harm: { value: 'safe', findings: [], version: 1 },
  result: 'passed',
  partial: { required: nothing, bonus: nothing, capabilities: {} },
};

/** A run of three trials of which the infrastructure spoilt the second; their folders. */
async function threeTrials(): Promise<readonly string[]> {
  const task = { id: 'nephrology/x', version: 1 };
  const startedAt = '2026-11-23T06:00:00.000Z';
  const run = await RunFolder.create(join(folder, 'run'), {
    run: 'run',
    startedAt,
    residency: '0.1.0',
    suite: { id: 'physician', version: '1.0.0' },
    tasks: [task],
    agents: [{ agent: 'a', settings: {} }],
    trials: 3,
    limits: { steps: 1, tokens: 1, seconds: 1 },
    image: 'abc',
    settings: {},
  });
  const contents = formatCase({
    truth: {
      task,
      patient: 'Patient/p',
      now: '2025-04-08T14:00:00Z',
      checkpoints: [],
      harm: { forbidden: [] },
    },
    chart: [],
    journal: [],
    accessLog: [],
    transcript: [],
    deliverables: [],
  });
  const folders: string[] = [];
  for (const index of [1, 2, 3]) {
    const trial = formatTrialId({ task: task.id, agent: 'a', index });
    const manifest = {
      protocol: 'ehr-agent' as const,
      trial,
      task,
      agent: 'a',
      index,
      startedAt,
      seconds: 1,
      toolset: { id: 'ehr', version: 1 },
      end: { reason: 'finish' as const },
      tokens: {},
      steps: 0,
      toolCalls: 0,
    };
    await run.writeTrial({ manifest, contents, ...(index === 2 ? {} : { score }) });
    folders.push(join(folder, 'run', 'trials', trial));
  }
  return folders;
}

test('of several trials each is explained on a line, those without a score last', async () => {
  const folders = await threeTrials();
  printed.length = 0;
  await expect(explain('--json', ...folders)).rejects.toThrow(
    `${folders[1]} was left unscored by a fault of the infrastructure; nothing was graded`,
  );
  const explained = printed.map((line) => JSON.parse(line));
  expect(explained.map(({ trial, result }) => `${trial} ${result}`)).toEqual([
    'nephrology.x~a~1 passed',
    'nephrology.x~a~3 passed',
  ]);
});
