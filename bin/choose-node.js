/** Which Node runs the program. */
import { realpathSync } from 'node:fs';

/** Strips types without a flag and without a build step. */
const checkoutMinimum = { major: 22, minor: 18 };
/** What `engines` of package.json promises for the compiled package. */
const packageMinimum = { major: 20, minor: 19 };

/**
 * Chooses between the running Node and the pinned one, the binary of the `node` package.
 *
 * A checkout prefers the pinned Node, so that everyone who works on it runs the same version. An
 * installed package prefers the Node that the user started, and falls back on a pinned one.
 *
 * @param {{ isCheckout: boolean, running: { path: string, version: string }, pinned?: string }} input
 * @returns {{ kind: 'running' } | { kind: 'other', path: string } | { kind: 'none', message: string }}
 */
export function chooseNode({ isCheckout, running, pinned }) {
  const minimum = isCheckout ? checkoutMinimum : packageMinimum;
  const isRunningGood = isAtLeast(running.version, minimum) && !isWithoutStripping(running.version);
  const isPinnedRunning = pinned !== undefined && realpathSync(pinned) === running.path;
  if (isPinnedRunning || (isRunningGood && (!isCheckout || pinned === undefined))) {
    return { kind: 'running' };
  }
  if (pinned !== undefined) return { kind: 'other', path: pinned };
  const needed = `Residency needs Node ${minimum.major}.${minimum.minor} or newer`;
  const advice = isCheckout
    ? 'Run `npm ci` in the checkout, which installs the right Node beside the other packages.'
    : 'Install a newer Node, for example with your version manager or from nodejs.org.';
  return { kind: 'none', message: `${needed}; this is Node ${running.version}.\n${advice}` };
}

function isAtLeast(version, { major, minor }) {
  const parts = version.split('.').map(Number);
  return parts[0] > major || (parts[0] === major && parts[1] >= minor);
}

/** Node 21 has no type stripping, and Node 23 only since 23.6. Neither is a version to support. */
function isWithoutStripping(version) {
  const major = Number(version.split('.')[0]);
  return major === 21 || major === 23;
}
