import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTrial } from './__fixtures__/open-trial.ts';
import type { AgentTrial } from './agent.ts';
import { commandAgent } from './command.ts';

const path = '/usr/local/bin:/usr/bin:/bin';
const environment = { PATH: path, HOME: '/nowhere', MODEL_KEY: 'the-key', OTHER_KEY: 'other' };

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'residency-command-test-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function outsideTrial(given: Parameters<typeof openTrial>[0] = {}, answered = false) {
  return openTrial({
    serve: async () => ({
      fhir: 'http://127.0.0.1:1/fhir',
      tools: 'http://127.0.0.1:1/tools',
      finish: 'http://127.0.0.1:1/finish',
      token: 'trial-token',
      workspace,
      hasAnswered: () => answered,
    }),
    ...given,
  });
}

/** What happens over HTTP in a real trial: the agent's program calls finish. */
function finishWhile(trial: AgentTrial) {
  return trial.tools.call({ callId: 'http-1', tool: 'finish', arguments: { answer: '4.1' } });
}

function run(shellLine: string, trial = outsideTrial(), passVariables: readonly string[] = []) {
  return commandAgent({ shellLine, environment, passVariables }).run(trial);
}

/** A child in the background that keeps a named pipe open; the line goes on once it does. */
const holdPipe = 'mkfifo pipe; (exec 3<>pipe; : > up; exec sleep 60) & until [ -e up ]; do :; done';

/** A pipe without a writer is at its end at once; with one, there is nothing to read yet. */
function isPipeHeld(): boolean {
  const pipe = openSync(join(workspace, 'pipe'), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readSync(pipe, Buffer.alloc(1)) > 0;
  } catch {
    return true;
  } finally {
    closeSync(pipe);
  }
}

describe('commandAgent', () => {
  test('runs in the workspace with the trial’s variables and a clean environment', async () => {
    const trial = outsideTrial({ patient: 'Patient/rivas' });
    const line = 'env | sort > environment.txt; cat "$RESIDENCY_INSTRUCTION_FILE" > seen.txt';
    expect(await run(line, trial, ['MODEL_KEY'])).toEqual({ reason: 'stop' });
    const shellsOwn = /^(PWD|OLDPWD|SHLVL|_)=/;
    const lines = readFileSync(join(workspace, 'environment.txt'), 'utf8')
      .split('\n')
      .filter((text) => text !== '' && !shellsOwn.test(text))
      .map((text) => text.replace(/^(RESIDENCY_INSTRUCTION_FILE)=.*instruction\.md$/, '$1=<file>'));
    expect(lines).toEqual([
      'HOME=/nowhere',
      'MODEL_KEY=the-key',
      `PATH=${path}`,
      'RESIDENCY_FHIR_URL=http://127.0.0.1:1/fhir',
      'RESIDENCY_FINISH_URL=http://127.0.0.1:1/finish',
      'RESIDENCY_INSTRUCTION=What is the potassium?',
      'RESIDENCY_INSTRUCTION_FILE=<file>',
      'RESIDENCY_NOW=2026-11-23T10:00:00Z',
      'RESIDENCY_PATIENT=Patient/rivas',
      'RESIDENCY_TOKEN=trial-token',
      'RESIDENCY_TOOLS_URL=http://127.0.0.1:1/tools',
      `RESIDENCY_WORKSPACE=${workspace}`,
    ]);
    expect(readFileSync(join(workspace, 'seen.txt'), 'utf8')).toBe('What is the potassium?');
  });

  test('keeps the output as notes, without the token and the keys', async () => {
    const trial = outsideTrial();
    const line = 'echo "token $RESIDENCY_TOKEN"; echo "key $MODEL_KEY" >&2';
    await run(line, trial, ['MODEL_KEY']);
    expect(trial.entries).toEqual([
      { kind: 'note', text: 'stdout (18 bytes):\ntoken [RESIDENCY_TOKEN]\n' },
      { kind: 'note', text: 'stderr (12 bytes):\nkey [MODEL_KEY]\n' },
    ]);
  });

  test('keeps only the end of a long output', async () => {
    const trial = outsideTrial();
    await run('i=0; while [ $i -lt 2000 ]; do echo "line $i"; i=$((i+1)); done', trial);
    const [note] = trial.entries;
    if (note?.kind !== 'note') throw new TypeError('the output is a note');
    expect(note.text.startsWith('stdout (end of 18890 bytes):\n')).toBe(true);
    expect(note.text.endsWith('line 1998\nline 1999\n')).toBe(true);
    expect(Buffer.byteLength(note.text)).toBeLessThan(8_300);
  });

  test('ends with the answer when the program called finish, even if it then fails', async () => {
    const trial = outsideTrial();
    await finishWhile(trial);
    expect(await run('exit 3', trial)).toEqual({ reason: 'finish', answer: '4.1' });
  });

  test.each([
    ['exit 3', 'exit code 3'],
    ['no-such-program-here', 'exit code 127: the program was not found'],
    ['kill -9 $$', 'ended by SIGKILL'],
  ])('%j without finish is a failure of the infrastructure', async (line, how) => {
    await expect(run(line)).rejects.toMatchObject({
      code: 'command-failed',
      category: 'unavailable',
      message: `the command "${line}" failed without calling finish: ${how}`,
    });
  });

  test('that breaks off at work has ended by itself, and its trial is graded', async () => {
    const trial = outsideTrial({}, true);
    expect(await run('exit 3', trial)).toEqual({ reason: 'stop' });
    expect(trial.entries).toEqual([{ kind: 'note', text: 'the command ended: exit code 3' }]);
  });

  test('a workspace that is not there is a failure of the infrastructure', async () => {
    rmSync(workspace, { recursive: true });
    await expect(run('true')).rejects.toMatchObject({ code: 'command-failed' });
  });

  test('ends the whole process group at the limit of seconds', async () => {
    const trial = outsideTrial({ limits: { steps: 1, tokens: 1, seconds: 0.5 } });
    expect(await run(`${holdPipe}; sleep 60`, trial)).toEqual({ reason: 'limit' });
    expect(trial.entries).toEqual([{ kind: 'limit', limit: 'seconds', max: 0.5 }]);
    expect(isPipeHeld()).toBe(false);
  });

  test('leaves nothing running that the program put into the background', async () => {
    expect(await run(`${holdPipe}; exit 0`)).toEqual({ reason: 'stop' });
    expect(isPipeHeld()).toBe(false);
  });

  test('is ended when the run is cancelled', async () => {
    const controller = new AbortController();
    const trial = outsideTrial({ signal: controller.signal });
    const end = run('sleep 60', trial);
    setTimeout(() => controller.abort(), 50);
    await expect(end).rejects.toMatchObject({ code: 'trial-cancelled', category: 'cancelled' });
  });

  test('leaves out an instruction that is too long for a variable, but not the file', async () => {
    const trial = outsideTrial({ instruction: 'x'.repeat(150_000) });
    const line =
      'test -z "$RESIDENCY_INSTRUCTION" && wc -c < "$RESIDENCY_INSTRUCTION_FILE" | tr -d " "';
    expect(await run(line, trial)).toEqual({ reason: 'stop' });
    expect(trial.entries).toEqual([{ kind: 'note', text: 'stdout (7 bytes):\n150000\n' }]);
  });

  test('is named for its shell line', () => {
    expect(commandAgent({ shellLine: './agent.sh --fast', environment }).id).toBe(
      'command ./agent.sh --fast',
    );
  });
});
