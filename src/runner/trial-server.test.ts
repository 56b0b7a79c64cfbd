/** A trial over HTTP: what it gives, to whom, and what it writes down. */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { Image } from '../ehr/index.ts';
import { systemClock } from '../lib/index.ts';
import type { Task } from '../task/index.ts';
import { type OpenTrial, openTrial } from './open-trial.ts';
import { serveTrial, type TrialServer } from './trial-server.ts';

const meta = { versionId: '1', lastUpdated: '2024-01-01T00:00:00.000Z' };
const image = Image.of([{ resourceType: 'Patient', id: 'p', meta }]);
// Only what opening a trial reads; the server knows nothing else of a task.
const task = {
  now: '2025-04-08T14:00:00Z',
  patient: 'Patient/p',
  practitioner: 'Practitioner/dr',
} as Task;

const open: { trial: OpenTrial; server: TrialServer }[] = [];

async function startServer(token: string) {
  const trial = await openTrial(task, image, systemClock);
  const server = await serveTrial({
    fork: trial.fork,
    session: trial.session,
    token,
    workspace: trial.workspace,
    port: 0,
    onFinish: async () => ({ filed: true }),
  });
  open.push({ trial, server });
  const call = (url: string, options: RequestInit = {}, bearer: string | undefined = token) => {
    const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
    return fetch(url, { ...options, headers });
  };
  const refusals = () =>
    trial.fork.accessLog
      .filter(({ result }) => result === 'refused')
      .map(({ request, status }) => [status, request]);
  return { trial, server, call, refusals };
}

/** A POST whose body waits for `end`; gives the status of the answer. */
function sendSlowly(url: string, body: string) {
  const headers = {
    authorization: 'Bearer right',
    'content-type': 'application/fhir+json',
    expect: '100-continue',
  };
  const sent = request(url, { method: 'POST', headers });
  const status = new Promise<number | undefined>((resolve, reject) => {
    sent.on('response', (response) => resolve(response.statusCode));
    sent.on('error', reject);
  });
  const begun = new Promise<void>((resolve) => sent.once('continue', () => resolve()));
  sent.flushHeaders();
  return {
    begun,
    end: () => {
      sent.end(body);
      return status;
    },
  };
}

afterEach(async () => {
  for (const { trial, server } of open.splice(0)) {
    await server.close();
    await trial.discard();
  }
});

describe('whoever has the token', () => {
  test('reads FHIR, sees the tools, calls them, and ends the trial', async () => {
    const { server, call, trial } = await startServer('right');
    const patient = await (await call(`${server.fhir}/Patient/p`)).json();
    expect(patient).toEqual({ resourceType: 'Patient', id: 'p', meta });
    const { tools } = (await (await call(server.tools)).json()) as { tools: { name: string }[] };
    expect(tools.map(({ name }) => name)).toContain('medication_order');
    const body = JSON.stringify({ reference: 'Patient/p' });
    const called = await call(`${server.tools}/chart_read`, { method: 'POST', body });
    expect(await called.json()).toEqual({ callId: 'http-2', ok: true, output: patient });
    const ended = await call(server.finish, { method: 'POST', body: '{"answer":"done"}' });
    expect(await ended.json()).toEqual({ ok: true, ended: true, filed: true });
    expect(trial.session.ended()).toEqual({ answer: 'done' });
    expect((await call(`${server.fhir}/Patient/p`)).status).toBe(410);
  });

  test('is told what is wrong with a body', async () => {
    const { server, call } = await startServer('right');
    const answers = await Promise.all([
      call(`${server.tools}/chart_read`, { method: 'POST', body: '{' }),
      call(`${server.tools}/chart_read`, { method: 'POST', body: '[]' }),
      call(`${server.tools}/none`, { method: 'POST', body: '{}' }),
      call(server.finish, { method: 'POST', body: 'now' }),
      call(server.finish, { method: 'POST', body: '{"answer":1}' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 200, 200, 400, 400]);
    for (const answer of answers) expect(await answer.json()).toMatchObject({ ok: false });
  });
});

describe('the end of a trial', () => {
  test('leaves no room for a write whose body was still on its way', async () => {
    const { server, call, trial } = await startServer('right');
    const body = JSON.stringify({ resourceType: 'Patient' });
    const late = sendSlowly(`${server.fhir}/Patient`, body);
    // The request is being answered as soon as the server asks for the rest of it.
    await late.begun;
    expect((await call(server.finish, { method: 'POST' })).status).toBe(200);
    expect(await late.end()).toBe(410);
    expect(trial.fork.journal).toEqual([]);
  });

  test('waits for the calls before it, and takes none after it', async () => {
    const { trial } = await startServer('right');
    const { session } = trial;
    const write = (path: string) => ({ tool: 'file_write', arguments: { path, content: 'x' } });
    const results = await Promise.all([
      session.call({ callId: 'a', ...write('before.md') }),
      session.call({ callId: 'b', tool: 'finish', arguments: {} }),
      session.call({ callId: 'c', ...write('after.md') }),
      session.call({ callId: 'd', tool: 'finish', arguments: { answer: 'again' } }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, false]);
    expect(readdirSync(trial.workspace)).toEqual(['before.md']);
    expect(session.ended()).toEqual({ answer: '' });
  });

  test('takes no endless answer', async () => {
    const { server, call } = await startServer('right');
    const body = JSON.stringify({ answer: 'x'.repeat(2_000_001) });
    expect((await call(server.finish, { method: 'POST', body })).status).toBe(413);
  });
});

describe('whoever has another token, or none', () => {
  test('gets 401 everywhere, and stands in the access log', async () => {
    const first = await startServer('first');
    const second = await startServer('second');
    const { server } = first;
    const statuses = await Promise.all([
      second.call(`${server.fhir}/Patient/p`),
      second.call(server.tools),
      second.call(server.finish, { method: 'POST' }),
      second.call(`${server.tools}/finish`, { method: 'POST', body: '{}' }),
      fetch(`${server.fhir}/Patient/p`),
      fetch(server.tools),
      fetch(`${new URL(server.fhir).origin}/`),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 401]);
    expect(first.refusals()).toHaveLength(7);
    expect(first.trial.session.ended()).toBeUndefined();
    expect(JSON.stringify(first.trial.fork.accessLog)).not.toMatch(/first|second/);
  });
});

describe('a path to somewhere else', () => {
  test.each(['/', '/trials/other/fhir/Patient/p', '/fhirx', '/%2e%2e/other', '/tools/a/b'])(
    '%s is 404 and stands in the access log',
    async (path) => {
      const { server, call, refusals } = await startServer('right');
      const { origin } = new URL(server.fhir);
      expect((await call(`${origin}${path}`)).status).toBe(404);
      expect(refusals()).toHaveLength(1);
    },
  );
});
