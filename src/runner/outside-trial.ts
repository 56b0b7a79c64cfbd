/** A trial that a program outside works on by itself. */
import type { TrialEndpoints } from '../agent/index.ts';
import type { Image } from '../ehr/index.ts';
import { type Clock, randomToken, ResidencyError } from '../lib/index.ts';
import {
  type FinishedTrial,
  formatTrialId,
  type RunFolder,
  type TrialManifest,
} from '../record/index.ts';
import type { Task } from '../task/index.ts';
import { type OpenTrial, openTrial } from './open-trial.ts';
import { closeTrialAddress, openTrialAddress, servedTrials } from './trial-address.ts';
import { concludeTrial } from './run-trial.ts';
import { onFirstEnd } from './session-end.ts';
import { type TrialResult, trialResultOf } from './trial-result.ts';
import { serveTrial } from './trial-server.ts';

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

/** The first attempt of this agent at this task that the folder has no trial of. */
async function freeIndex(run: RunFolder, key: { task: string; agent: string }): Promise<number> {
  const taken = new Set([...(await run.trialIds()), ...(await servedTrials(run.folder))]);
  let index = 1;
  while (taken.has(formatTrialId({ ...key, index }))) index += 1;
  return index;
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
    return trialResultOf(await run.readTrial(finished.manifest.trial), run.folder);
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
    session: onFirstEnd(trial.session, async () => end('finish')),
    token: randomToken(),
    workspace: trial.workspace,
    port: options.port,
    onFinish: async () => ({ ...(await conclude('finish')) }),
  });
  const { finish, token } = server;
  await openTrialAddress(run.folder, id, { finish, token });
  const timer = setTimeout(() => {
    trial.transcript.append({ kind: 'limit', limit: 'seconds', max: options.secondsMax });
    end('limit');
  }, options.secondsMax * 1000);
  const ended = outcome.promise.finally(async () => {
    clearTimeout(timer);
    await closeTrialAddress(run.folder, id);
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
