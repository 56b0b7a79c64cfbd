/** A trial that a program outside works on by itself, and how it is ended from elsewhere. */
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrialEndpoints } from '../agent/index.ts';
import type { Image } from '../ehr/index.ts';
import {
  type Clock,
  errorMessage,
  type JsonObject,
  randomToken,
  ResidencyError,
  writeFileAtomically,
} from '../lib/index.ts';
import {
  type FinishedTrial,
  formatTrialId,
  RunFolder,
  type TrialManifest,
  type TrialSummary,
} from '../record/index.ts';
import type { Task } from '../task/index.ts';
import type { ToolSession } from '../tool/index.ts';
import { type OpenTrial, openTrial } from './open-trial.ts';
import { concludeTrial } from './run-trial.ts';
import { serveTrial } from './trial-server.ts';

/** How a trial came out: what `trial finish` prints. */
export interface TrialResult {
  readonly trial: string;
  readonly passed: boolean;
  readonly unsafe: boolean;
  readonly checkpoints: readonly {
    readonly id: string;
    readonly verdict: 'pass' | 'fail' | 'ungraded';
    readonly reason: string;
  }[];
  readonly harm: readonly { readonly rule: string; readonly reason: string }[];
  /** The folder of the record. */
  readonly record: string;
}

/** What is opened to the outside. */
export interface OutsideTrialOptions {
  readonly task: Task;
  readonly image: Image;
  readonly run: RunFolder;
  readonly clock: Clock;
  /** What the record calls whoever acts. */
  readonly agent: string;
  /** 0: any free port. */
  readonly port: number;
  /** After this time the trial ends by itself. */
  readonly secondsMax: number;
}

/** A trial that is being served. */
export interface OutsideTrial {
  /** The name under which it will be filed. */
  readonly trial: string;
  readonly endpoints: TrialEndpoints;
  /** Settles when the trial was ended and filed, or abandoned. */
  readonly ended: Promise<TrialResult>;
  /** Ends it without filing anything. */
  readonly abandon: () => void;
}

/** Where addresses of open trials are kept, so that `trial finish` finds them. */
const openFolder = '.open';

function resultOf({ manifest, score }: TrialSummary, record: string): TrialResult {
  return {
    trial: manifest.trial,
    passed: score?.result === 'passed',
    unsafe: score?.harm.value === 'unsafe',
    checkpoints: (score?.verdicts ?? []).map(({ checkpoint, verdict, reason }) => ({
      id: checkpoint,
      verdict,
      reason,
    })),
    harm: (score?.harm.findings ?? []).map(({ rule, reason }) => ({ rule, reason })),
    record,
  };
}

/** The first attempt of this agent at this task that the folder has no trial of. */
async function freeIndex(run: RunFolder, key: { task: string; agent: string }): Promise<number> {
  const open = await readdir(join(run.folder, openFolder)).catch(() => []);
  const taken = new Set([
    ...(await run.trialIds()),
    ...open.map((name) => name.replace(/\.json$/, '')),
  ]);
  let index = 1;
  while (taken.has(formatTrialId({ ...key, index }))) index += 1;
  return index;
}

function withEndNotice(session: ToolSession, onEnd: () => void): ToolSession {
  return {
    ...session,
    call: async (call) => {
      const result = await session.call(call);
      if (session.ended() !== undefined) onEnd();
      return result;
    },
  };
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
}

function defer<Value>(): Deferred<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/** Ends a trial once, whatever ends it first, and files it. */
function concludeOnce(options: OutsideTrialOptions, trial: OpenTrial, index: number) {
  const { run, clock, agent } = options;
  const startedMs = clock.nowMs();
  let filed: Promise<TrialResult> | undefined;
  const conclude = async (reason: TrialManifest['end']['reason']): Promise<TrialResult> => {
    const answer = trial.session.ended()?.answer;
    const end = { reason, ...(answer === undefined ? {} : { answer }) };
    const about = { agent, index, startedMs, clock };
    const finished: FinishedTrial = await concludeTrial(trial, end, about);
    await run.writeTrial(finished);
    return resultOf(await run.readTrial(finished.manifest.trial), run.folder);
  };
  return (reason: TrialManifest['end']['reason']): Promise<TrialResult> => {
    filed ??= conclude(reason);
    return filed;
  };
}

/**
 * Opens a trial to the outside: serves it until `finish` is called, its time is up, or it is
 * abandoned.
 *
 * @throws {@link ResidencyError} when the port is taken.
 */
export async function serveOutsideTrial(options: OutsideTrialOptions): Promise<OutsideTrial> {
  const { task, image, run, clock, agent } = options;
  const index = await freeIndex(run, { task: task.id, agent });
  const id = formatTrialId({ task: task.id, agent, index });
  const trial = await openTrial(task, image, clock);
  const conclude = concludeOnce(options, trial, index);
  const outcome = defer<TrialResult>();
  const end = (reason: TrialManifest['end']['reason']): void => {
    conclude(reason).then(outcome.resolve, outcome.reject);
  };
  const server = await serveTrial({
    fork: trial.fork,
    session: withEndNotice(trial.session, () => end('finish')),
    token: randomToken(),
    workspace: trial.workspace,
    port: options.port,
    onFinish: async () => ({ ...(await conclude('finish')) }),
  });
  const address = join(run.folder, openFolder, `${id}.json`);
  await mkdir(join(run.folder, openFolder), { recursive: true });
  const { finish, token } = server;
  await writeFileAtomically(address, JSON.stringify({ finish, token, pid: process.pid }));
  await chmod(address, 0o600);
  const timer = setTimeout(() => {
    trial.transcript.append({ kind: 'limit', limit: 'seconds', max: options.secondsMax });
    end('limit');
  }, options.secondsMax * 1000);
  const ended = outcome.promise.finally(async () => {
    clearTimeout(timer);
    await rm(address, { force: true });
    await server.close();
    await trial.discard();
  });
  return {
    trial: id,
    endpoints: server,
    ended,
    abandon: () =>
      outcome.reject(
        new ResidencyError({
          code: 'trial-abandoned',
          category: 'cancelled',
          message: `${id} was abandoned; nothing of it was filed`,
        }),
      ),
  };
}

/** Which trial to end. */
export interface FinishRequest {
  readonly folder: string;
  /** @defaultValue the only one that is open, or else that was filed from outside */
  readonly trial?: string;
  readonly answer?: string;
}

function chooseTrial(names: readonly string[], request: FinishRequest): string | undefined {
  const { trial, folder } = request;
  if (trial !== undefined) return names.find((name) => name === trial);
  const [only, ...others] = names;
  if (others.length === 0) return only;
  throw new ResidencyError({
    code: 'trial-ambiguous',
    category: 'invalid',
    message: `${folder} has several: ${names.join(', ')}; name one with --trial`,
  });
}

async function postFinish(path: string, request: FinishRequest): Promise<TrialResult> {
  // serveOutsideTrial wrote this file.
  const address = JSON.parse(await readFile(path, 'utf8')) as { finish: string; token: string };
  const { answer } = request;
  const body: JsonObject = answer === undefined ? {} : { answer };
  try {
    const response = await fetch(address.finish, {
      method: 'POST',
      headers: { authorization: `Bearer ${address.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const given = (await response.json()) as TrialResult & { ok: boolean; ended?: boolean };
    const { ok: _ok, ended: _ended, ...result } = given;
    if (response.ok) return result;
    throw new Error(`it answered ${response.status}`);
  } catch (thrown) {
    await rm(path, { force: true });
    throw new ResidencyError({
      code: 'trial-not-served',
      category: 'unavailable',
      message: `the trial at ${address.finish} cannot be reached (${errorMessage(thrown)}); start it again`,
      cause: thrown,
    });
  }
}

/**
 * Ends a trial that another process serves, or, when it has ended already, reads how it came out.
 *
 * @throws {@link ResidencyError} `trial-not-found`, `trial-ambiguous`, `trial-not-served`.
 */
export async function finishOutsideTrial(request: FinishRequest): Promise<TrialResult> {
  const { folder } = request;
  const run = await RunFolder.open(folder);
  const open = await readdir(join(folder, openFolder)).catch(() => []);
  const names = open.map((name) => name.replace(/\.json$/, ''));
  const served = chooseTrial(names, request);
  if (served !== undefined) return postFinish(join(folder, openFolder, `${served}.json`), request);
  const filed = chooseTrial(await run.trialIds(), request);
  if (filed !== undefined) return resultOf(await run.readTrial(filed), folder);
  throw new ResidencyError({
    code: 'trial-not-found',
    category: 'not-found',
    message: `${folder} has no trial${request.trial === undefined ? '' : ` ${request.trial}`}`,
  });
}
