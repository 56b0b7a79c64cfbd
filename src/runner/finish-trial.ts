/** Ending a trial that another process serves. */
import { errorMessage, ResidencyError } from '../lib/index.ts';
import { RunFolder } from '../record/index.ts';
import { closeTrialAddress, readTrialAddress, servedTrials } from './trial-address.ts';
import { type TrialResult, trialResultOf } from './trial-result.ts';

/** Which trial to end. */
export interface FinishRequest {
  /** The folder of the record. */
  readonly folder: string;
  /** @defaultValue the only one that is being served, or else the only one that is filed */
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

/** Asks the serving process to end the trial; it answers when the trial is filed. */
async function postFinish(trial: string, request: FinishRequest): Promise<void> {
  const { folder, answer } = request;
  const { finish, token } = await readTrialAddress(folder, trial);
  const unreachable = async (reason: string, cause?: unknown): Promise<never> => {
    await closeTrialAddress(folder, trial);
    throw new ResidencyError({
      code: 'trial-not-served',
      category: 'unavailable',
      message: `${trial} cannot be reached at ${finish} (${reason}); start the trial again`,
      cause,
    });
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify(answer === undefined ? {} : { answer });
  let status: number;
  try {
    status = (await fetch(finish, { method: 'POST', headers, body })).status;
  } catch (thrown) {
    return unreachable(errorMessage(thrown), thrown);
  }
  if (status !== 200) await unreachable(`it answered ${status}`);
}

/**
 * Ends a trial that another process serves, or, when it has ended already, reads how it came out.
 *
 * @throws {@link ResidencyError} `run-not-found`, `trial-not-found`, `trial-ambiguous`,
 *   `trial-not-served`.
 */
export async function finishOutsideTrial(request: FinishRequest): Promise<TrialResult> {
  const { folder } = request;
  const run = await RunFolder.open(folder);
  const served = chooseTrial(await servedTrials(folder), request);
  if (served !== undefined) await postFinish(served, request);
  const filed = served ?? chooseTrial(await run.trialIds(), request);
  if (filed !== undefined) return trialResultOf(await run.readTrial(filed), folder);
  throw new ResidencyError({
    code: 'trial-not-found',
    category: 'not-found',
    message: `${folder} has no trial${request.trial === undefined ? '' : ` ${request.trial}`}`,
  });
}
