/** A run of the model agent against a local server that speaks the protocol, well and badly. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { TranscriptEvent } from '../../src/record/index.ts';
import { suite } from '../../suites/physician/suite.ts';
import {
  type ExchangeInput,
  type ProtocolServer,
  serveExchanges,
} from '../protocol-server/index.ts';
import { type Json, jsonOf, openWorld } from './residency-process.ts';

const key = 'sk-secret-of-the-operator';
const world = openWorld({ environment: { OPENAI_COMPATIBLE_API_KEY: key } });
const servers: ProtocolServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(() => world.remove());

const id = 'hematology/tired-and-sore-feet-after-iron';
const reference = suite.tasks.find((task) => task.id === id)?.reference ?? [];

async function serve(exchanges: readonly ExchangeInput[]): Promise<ProtocolServer> {
  const server = await serveExchanges([...exchanges]);
  servers.push(server);
  return server;
}

/** The reference, three calls to a turn, with a mishap of every kind on the way. */
function withMishaps(): readonly ExchangeInput[] {
  const turns: ExchangeInput[] = [];
  for (let start = 0; start < reference.length; start += 3) {
    const calls = reference.slice(start, start + 3);
    const toolCalls = calls.map((call) => ({ name: call.tool, arguments: call.arguments }));
    turns.push({ kind: 'reply', text: `Turn ${turns.length + 1}.`, toolCalls });
  }
  const [first, second, third, ...rest] = turns;
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('the reference has more than three turns');
  }
  return [
    first,
    { kind: 'status', status: 429, retryAfter: '0', message: 'slow down' },
    second,
    { kind: 'reply', toolCalls: [{ name: 'note_write', arguments: '{"text": "cut' }] },
    { kind: 'reply', toolCalls: [{ name: 'note_wright', arguments: {} }] },
    { kind: 'empty' },
    third,
    ...rest,
  ];
}

interface ModelRun {
  readonly status: number | null;
  readonly summary: Json;
  readonly trial: Json;
  readonly transcript: readonly TranscriptEvent[];
  readonly allText: string;
}

async function runModel(server: ProtocolServer, out: string, ...more: string[]): Promise<ModelRun> {
  const folder = join(world.runs, out);
  const model = ['--agent', 'model', '--model', 'openai-compatible:test'];
  const words = [...model, '--base-url', server.baseUrl, '--out', folder, '--json', ...more];
  const ended = await world.run('run', id, ...words);
  const [name = ''] = readdirSync(join(folder, 'trials'));
  const read = (file: string) => readFileSync(join(folder, 'trials', name, file), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return {
    status: ended.status,
    summary: jsonOf(ended),
    trial: JSON.parse(read('trial.json')),
    transcript: read('transcript.ndjson')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
    allText: files
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .concat(ended.stdout, ended.stderr)
      .join('\n'),
  };
}

function kinds(transcript: readonly TranscriptEvent[], kind: TranscriptEvent['kind']) {
  return transcript.filter((event) => event.kind === kind);
}

describe('a model that plays the reference, with mishaps on the way', () => {
  test('passes, and every mishap stands in the record', async () => {
    const exchanges = withMishaps();
    const server = await serve(exchanges);
    const { status, summary, trial, transcript, allText } = await runModel(server, 'mishaps');
    expect(status).toBe(0);
    expect(summary.agents).toMatchObject([
      { agent: 'model openai-compatible:test', trials: 1, passed: 1, failed: 0, unscored: 0 },
    ]);
    expect(server.remaining()).toBe(0);
    const steps = exchanges.length - 1;
    expect(trial).toMatchObject({
      end: { reason: 'finish' },
      steps,
      toolCalls: reference.length + 2,
      tokens: { input: steps * 100, output: steps * 10 - 9 },
    });
    expect(kinds(transcript, 'model-error')).toMatchObject([
      {
        code: 'model-rate-limited',
        message: expect.stringContaining('slow down'),
        attempt: 1,
        retryAfterMs: 0,
      },
    ]);
    const bad = kinds(transcript, 'tool-result').filter((event) => 'ok' in event && !event.ok);
    expect(bad).toMatchObject([
      { tool: 'note_write', output: { error: { code: 'malformed-arguments' } } },
      {
        tool: 'note_wright',
        output: { error: { message: expect.stringContaining('note_write') } },
      },
    ]);
    expect(kinds(transcript, 'tool-call')).toContainEqual(
      expect.objectContaining({ tool: 'note_write', arguments: '{"text": "cut' }),
    );
    const nudges = kinds(transcript, 'message').filter(
      (event) => 'text' in event && event.text.startsWith('Your last turn was empty.'),
    );
    expect(nudges).toHaveLength(1);
    expect(kinds(transcript, 'tool-call').filter((event) => 'step' in event)).toEqual([]);
    const firstTurn = transcript.slice(2, 10).map(({ kind }) => kind);
    expect(firstTurn).toEqual([
      'step-start',
      'message',
      'tool-call',
      'tool-result',
      'tool-call',
      'tool-result',
      'tool-call',
      'tool-result',
    ]);
    expect(server.requests.map(({ authorization }) => authorization)).toEqual(
      exchanges.map(() => `Bearer ${key}`),
    );
    expect(allText).not.toContain(key);
  });

  test('is shown nothing of the truth', async () => {
    const server = await serve(withMishaps());
    await runModel(server, 'truth');
    const seen = JSON.stringify(server.requests.map(({ body }) => body));
    const rubrics = suite.tasks.flatMap(({ checkpoints }) =>
      checkpoints.map(({ rubric }) => rubric),
    );
    expect(rubrics.filter((rubric) => seen.includes(rubric))).toEqual([]);
    expect(seen).not.toMatch(/checkpoint|rubric|near.?miss/i);
  });
});

const broken: readonly (readonly [string, ExchangeInput, string])[] = [
  ['errors', { kind: 'status', status: 500 }, 'model-server-error'],
  ['garbage', { kind: 'verbatim', body: '<html>busy</html>' }, 'model-bad-response'],
  ['closed connections', { kind: 'close' }, 'model-server-error'],
];

describe('a server that does not work', () => {
  test.concurrent.each(broken)(
    '(%s) leaves the trial unscored, with the cause and exit code 3',
    async (name, exchange, code) => {
      const server = await serveExchanges([1, 2, 3, 4, 5, 6].map(() => exchange));
      const { status, summary, trial, transcript } = await runModel(server, `broken ${name}`);
      await server.close();
      expect(status).toBe(3);
      expect(summary.agents).toMatchObject([
        { trials: 1, passed: 0, failed: 0, unscored: 1, passRate: null },
      ]);
      expect(trial.end).toMatchObject({ reason: 'error', error: { code } });
      expect(summary.tasks[0].causes).toEqual([trial.end.error.message]);
      expect(trial.end.error.message).toContain('openai-compatible:test');
      expect(kinds(transcript, 'model-error')).toHaveLength(5);
      expect(server.remaining()).toBe(1);
    },
  );

  test.concurrent('a port at which nobody listens: the address is named', async () => {
    const server = await serveExchanges([]);
    await server.close();
    const { status, trial } = await runModel(server, 'nobody');
    expect(status).toBe(3);
    expect(trial.end.error.message).toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  });

  test('a key that is not taken: at once, and again on request', async () => {
    const refused: ExchangeInput = { kind: 'status', status: 401, message: 'no such key' };
    const server = await serve([refused, ...withMishaps()]);
    const first = await runModel(server, 'again');
    expect(first.status).toBe(3);
    expect(first.summary.tasks[0].causes).toEqual([expect.stringContaining('no such key')]);

    const kept = await runModel(server, 'again');
    expect([kept.status, kept.summary]).toEqual([3, first.summary]);

    const folder = join(world.runs, 'again');
    const other = ['--agent', 'do-nothing', '--out', folder, '--retry-unscored', '--json'];
    expect(jsonOf(await world.run('run', id, ...other)).error.code).toBe('run-differs');
    expect(readdirSync(join(folder, 'trials'))).toHaveLength(1);

    const second = await runModel(server, 'again', '--retry-unscored');
    expect(second.status).toBe(0);
    expect(second.summary.agents).toMatchObject([{ trials: 1, passed: 1, unscored: 0 }]);
  });
});
