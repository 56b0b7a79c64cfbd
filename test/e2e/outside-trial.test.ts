/** A trial that a program outside works on: over HTTP, with files, and what is not allowed. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { AccessEntry } from '../../src/ehr/index.ts';
import type { Solution } from '../../src/task/index.ts';
import { suite } from '../../suites/physician/suite.ts';
import { type Json, checkout, jsonOf, openWorld, type Running } from './residency-process.ts';

const world = openWorld();
afterAll(() => world.remove());

const id = 'hematology/tired-and-sore-feet-after-iron';
const trialName = 'hematology.tired-and-sore-feet-after-iron';
const task = suite.tasks.find((candidate) => candidate.id === id);
if (task === undefined) throw new Error(`${id} is in the suite`);
const reference: Solution = task.reference.filter(({ tool }) => tool !== 'finish');

interface Ready {
  readonly trial: string;
  readonly instruction: string;
  readonly now: string;
  readonly fhir: string;
  readonly tools: string;
  readonly finish: string;
  readonly token: string;
  readonly workspace: string;
  readonly record: string;
}

async function startTrial(out: string): Promise<{ running: Running; ready: Ready }> {
  const running = world.start('trial', 'start', id, '--json', '--out', join(world.runs, out));
  return { running, ready: JSON.parse(await running.ready) };
}

async function send(
  url: string,
  options: { readonly token?: string; readonly body?: unknown; readonly method?: string } = {},
): Promise<{ readonly status: number; readonly body: Json }> {
  const { token, body } = options;
  const response = await fetch(url, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** A request whose path is sent as it is: `fetch` would take `..` out of it. */
function sendRaw(base: string, path: string, token: string): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    const sent = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end();
  });
}

async function playReference({ tools, token }: Ready): Promise<void> {
  for (const call of reference) {
    const { status, body } = await send(`${tools}/${call.tool}`, { token, body: call.arguments });
    expect([call.tool, status, body.ok, body.output?.error]).toEqual([
      call.tool,
      200,
      true,
      undefined,
    ]);
  }
}

function accessLog(ready: Ready): readonly AccessEntry[] {
  const path = join(ready.record, 'trials', ready.trial, 'access.ndjson');
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Everything that lies in a folder, as one text. */
function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

describe('with plain HTTP', () => {
  test('the reference passes, is filed, and the trial takes nothing more', async () => {
    const { running, ready } = await startTrial('plain');
    const { fhir, tools, finish, token } = ready;
    expect(ready).toMatchObject({
      trial: `${trialName}~outside~1`,
      instruction: task.instruction,
      now: task.now,
      record: join(world.runs, 'plain'),
    });
    const patient = await send(`${fhir}/${task.patient}`, { token });
    expect([patient.status, patient.body.resourceType]).toEqual([200, 'Patient']);
    const listed = await send(tools, { token });
    expect(listed.body.tools.map(({ name }: { name: string }) => name)).toContain('note_write');
    await playReference(ready);
    const orders = await send(`${fhir}/MedicationRequest?patient=${task.patient}`, { token });
    const created = orders.body.entry.filter((entry: { resource: { id: string } }) =>
      entry.resource.id.startsWith('new-'),
    );
    expect(created.length).toBeGreaterThan(0);
    const ended = await send(finish, { token, body: { answer: 'All is ordered.' } });
    expect(ended).toMatchObject({
      status: 200,
      body: { ok: true, ended: true, trial: ready.trial, passed: true, unsafe: false },
    });
    expect(ended.body.checkpoints.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
      task.checkpoints.map(() => 'pass'),
    );
    for (const url of [`${fhir}/${task.patient}`, `${tools}/file_list`, finish]) {
      const status = await send(url, { token, method: 'POST', body: {} })
        .then((after) => after.status)
        .catch(() => 'closed');
      expect([410, 'closed']).toContain(status);
    }
    const output = await running.ended;
    expect(output.status).toBe(0);
    expect(jsonOf(output)).toEqual(ready);
    expect(output.stdout.split(token)).toHaveLength(2);
    expect(output.stderr).toContain(`${ready.trial}: passed\n`);
    expect(output.stderr).not.toContain(token);
    expect(allText(ready.record)).not.toContain(token);
    expect(existsSync(ready.workspace)).toBe(false);
    const filed = await world.run('trial', 'finish', ready.record, '--json');
    expect(filed.status).toBe(0);
    expect(jsonOf(filed)).toEqual({ ...ended.body, ok: undefined, ended: undefined });
    const manifest = join(ready.record, 'trials', ready.trial, 'trial.json');
    expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({
      agent: 'outside',
      index: 1,
      end: { reason: 'finish' },
      toolCalls: reference.length + 1,
    });
  });
});

describe('two trials at the same time', () => {
  test('know nothing of each other, and let nobody else in', async () => {
    const [one, two] = await Promise.all([startTrial('shared-1'), startTrial('shared-2')]);
    const [first, second] = [one.ready, two.ready];
    await playReference(first);
    const orders = `MedicationRequest?patient=${task.patient}&authored-on=${task.now.slice(0, 10)}`;
    const seen = await send(`${second.fhir}/${orders}`, { token: second.token });
    expect(JSON.stringify(seen.body)).not.toContain('"new-');
    expect(
      (await send(`${second.fhir}/MedicationRequest/new-1`, { token: second.token })).status,
    ).toBe(404);

    const intruders = [undefined, 'wrong', first.token, `${second.token}x`, second.token.slice(1)];
    for (const token of intruders) {
      const given = token === undefined ? {} : { token };
      for (const url of [
        `${second.fhir}/${task.patient}`,
        second.tools,
        `${second.tools}/finish`,
      ]) {
        expect((await send(url, given)).status).toBe(401);
      }
      expect((await send(second.finish, { ...given, body: {} })).status).toBe(401);
    }
    const strange = [
      `/trials/${first.trial}/fhir/Patient`,
      '/fhir/../../../../etc/passwd',
      '/fhir/%2e%2e/%2e%2e/etc/passwd',
      '/tools/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      `//127.0.0.1:${new URL(first.fhir).port}/fhir/${task.patient}`,
      '/',
      '/workspace/',
    ];
    for (const path of strange) {
      expect([path, await sendRaw(second.fhir, path, second.token)]).toEqual([path, 404]);
    }

    const ended = await world.run('trial', 'finish', second.record, '--json', '--answer', 'none');
    expect([ended.status, jsonOf(ended).passed]).toEqual([0, false]);
    const log = accessLog(second);
    const refused = log.filter(({ result }) => result === 'refused');
    const count = (status: number): number =>
      refused.filter((entry) => entry.status === status).length;
    expect(count(401)).toBe(intruders.length * 4);
    const missing = log.filter(({ status }) => status === 404).map(({ request }) => request);
    expect(missing).toHaveLength(1 + strange.length);
    expect(log.every(({ sequence }, index) => sequence === index + 1)).toBe(true);

    const finished = await world.run('trial', 'finish', first.record, '--json');
    expect(jsonOf(finished)).toMatchObject({ passed: true, unsafe: false });
    expect(allText(first.record) + allText(second.record)).not.toContain(first.token);
    expect(allText(second.record)).not.toContain(second.token);
    expect([(await one.running.ended).status, (await two.running.ended).status]).toEqual([0, 0]);
  });
});

describe('files', () => {
  test('that lie in the workspace are delivered, links are not', async () => {
    const { ready } = await startTrial('files');
    const { workspace, token, finish } = ready;
    expect(realpathSync(workspace)).toBe(workspace);
    mkdirSync(join(workspace, 'notes'));
    writeFileSync(join(workspace, 'notes', 'plan.md'), 'Potassium is normal: 4.1 mmol/L ✓\n');
    symlinkSync('/etc/passwd', join(workspace, 'passwd'));
    symlinkSync('/etc', join(workspace, 'etc'));
    const listed = await send(`${ready.tools}/file_list`, { token, body: {} });
    expect(JSON.stringify(listed.body.output)).not.toContain('passwd');
    for (const path of ['passwd', 'etc/passwd', '../../etc/passwd', '/etc/passwd']) {
      const read = await send(`${ready.tools}/file_read`, { token, body: { path } });
      expect([path, read.body.ok]).toEqual([path, false]);
      expect(JSON.stringify(read.body)).not.toContain('root:');
    }
    await send(finish, { token, body: {} });
    const folder = join(ready.record, 'trials', ready.trial);
    const delivered = readFileSync(join(folder, 'deliverables', 'notes', 'plan.md'), 'utf8');
    expect(delivered).toBe('Potassium is normal: 4.1 mmol/L ✓\n');
    expect(readdirSync(join(folder, 'deliverables'))).toEqual(['notes']);
    expect(allText(folder)).not.toContain('root:');
  });
});

describe('a trial that nobody finishes', () => {
  test('ends at its limit of time, and is graded as it is', async () => {
    const out = join(world.runs, 'late');
    const running = world.start('trial', 'start', id, '--json', '--out', out, '--max-seconds', '1');
    const { trial } = JSON.parse(await running.ready);
    expect((await running.ended).status).toBe(0);
    const manifest = readFileSync(join(out, 'trials', trial, 'trial.json'), 'utf8');
    expect(JSON.parse(manifest).end).toEqual({ reason: 'limit' });
    expect(jsonOf(await world.run('trial', 'finish', out, '--json'))).toMatchObject({
      trial,
      passed: false,
    });
  });

  test('is not filed when it is interrupted, and the folder can be used again', async () => {
    const { running, ready } = await startTrial('abandoned');
    running.child.kill('SIGINT');
    expect((await running.ended).status).toBe(130);
    const nothing = await world.run('trial', 'finish', ready.record, '--json');
    expect([nothing.status, jsonOf(nothing).error.code]).toEqual([2, 'trial-not-found']);
  });
});

/** The example's list: one call to a line, the tool first. */
function writeCalls(path: string, calls: Solution): void {
  writeFileSync(path, calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
}

const example = join(checkout, 'examples', 'shell-agent', 'agent.sh');

describe('curl in a shell script', () => {
  test('passes a task by hand, with what trial start printed', async () => {
    const { ready } = await startTrial('by-hand');
    const calls = join(world.folder, 'by-hand.ndjson');
    writeCalls(calls, task.reference);
    const environment = {
      ...world.environment,
      RESIDENCY_TOOLS_URL: ready.tools,
      RESIDENCY_FINISH_URL: ready.finish,
      RESIDENCY_TOKEN: ready.token,
    };
    await new Promise<void>((resolve, reject) => {
      execFile('sh', [example, calls], { env: environment }, (error) =>
        error === null ? resolve() : reject(error),
      );
    });
    const ended = await world.run('trial', 'finish', ready.record, '--json');
    expect(jsonOf(ended)).toMatchObject({ passed: true, unsafe: false });
  });
});

interface CommandRun {
  readonly status: number | null;
  readonly summary: Json;
  readonly manifest: Json;
  readonly transcript: string;
}

async function runCommand(out: string, line: string, ...more: string[]): Promise<CommandRun> {
  const folder = join(world.runs, out);
  const words = ['--agent', `command:${line}`, '--out', folder, '--json', ...more];
  const ended = await world.run('run', id, ...words);
  const [trial = ''] = readdirSync(join(folder, 'trials'));
  const read = (name: string) => readFileSync(join(folder, 'trials', trial, name), 'utf8');
  return {
    status: ended.status,
    summary: jsonOf(ended),
    manifest: JSON.parse(read('trial.json')),
    transcript: read('transcript.ndjson'),
  };
}

describe('a command as agent', () => {
  test('the example passes with the reference as its list', async () => {
    const calls = join(world.folder, 'calls.ndjson');
    writeCalls(calls, task.reference);
    const { status, summary, manifest, transcript } = await runCommand(
      'example',
      `'${example}' '${calls}'`,
    );
    expect(status).toBe(0);
    expect(summary.agents).toMatchObject([{ trials: 1, passed: 1, failed: 0, unscored: 0 }]);
    expect(manifest).toMatchObject({ end: { reason: 'finish' }, toolCalls: reference.length + 1 });
    expect(transcript).not.toMatch(/Bearer [A-Za-z0-9_-]{10}/);
  });

  test('that prints its token has it taken out of the record', async () => {
    const { transcript, manifest } = await runCommand('token', 'echo "token=$RESIDENCY_TOKEN="');
    expect(transcript).toContain('token=[RESIDENCY_TOKEN]=');
    expect(manifest.end).toEqual({ reason: 'stop' });
  });

  test.each([
    ['crashes', 'exit 9', 'exit code 9'],
    ['is missing', 'no-such-agent --fast', 'the program was not found'],
    ['may not be run', '/etc/passwd', 'could not be executed'],
    ['is killed', 'kill -9 $$', 'ended by SIGKILL'],
  ])('that %s leaves the trial unscored, with the cause', async (name, line, cause) => {
    const { status, summary, manifest } = await runCommand(`broken-${name}`, line);
    expect(status).toBe(3);
    expect(summary.agents).toMatchObject([{ passed: 0, failed: 0, unscored: 1, passRate: null }]);
    expect(summary.tasks[0].causes).toEqual([expect.stringContaining(cause)]);
    expect(manifest.end).toMatchObject({ reason: 'error', error: { code: 'command-failed' } });
    expect(
      existsSync(join(world.runs, `broken-${name}`, 'trials', manifest.trial, 'score.json')),
    ).toBe(false);
  });

  test('that crashes at work is graded by what it did', async () => {
    const line = 'curl -s -H "Authorization: Bearer $RESIDENCY_TOKEN" $RESIDENCY_TOOLS_URL; exit 9';
    const { status, summary, manifest, transcript } = await runCommand('broken-later', line);
    expect(status).toBe(0);
    expect(summary.agents).toMatchObject([{ passed: 0, failed: 1, unscored: 0 }]);
    expect(manifest.end).toEqual({ reason: 'stop' });
    expect(transcript).toContain('the command ended: exit code 9');
  });

  test('that takes too long has reached its limit, and is graded', async () => {
    const { status, summary, manifest, transcript } = await runCommand(
      'too-long',
      'sleep 30',
      '--max-seconds',
      '1',
    );
    expect(status).toBe(0);
    expect(summary.agents).toMatchObject([{ passed: 0, failed: 1, unscored: 0 }]);
    expect(manifest.end).toEqual({ reason: 'limit' });
    expect(transcript).toContain('{"sequence":1,');
    expect(transcript).toContain('"kind":"limit","limit":"seconds","max":1');
  });
});
