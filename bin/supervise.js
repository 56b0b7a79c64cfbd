/**
 * Runs the program on another Node, as if it were this process: same terminal, same exit code, same
 * signals, and no life of its own when this process is killed.
 *
 * Signals travel over the IPC channel rather than by `child.kill`, because Ctrl-C in a terminal
 * reaches both processes already. A second copy would count as the user's second Ctrl-C, which quits
 * without saving. The child drops a message when it has had the same signal itself.
 */
import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Set for the child only, and removed by it before the program starts. */
const supervisedVariable = 'RESIDENCY_SUPERVISED';
/** How long a signal of the terminal may arrive after or before its copy, in milliseconds. */
const sameSignalMs = 500;
/** What the program gets to save its work when its supervisor has died, in milliseconds. */
const graceMs = 5000;

/** Whether this process was started by {@link supervise}. Answers once: the mark is not inherited. */
export function isSupervised() {
  const isMarked = process.env[supervisedVariable] === '1' && process.send !== undefined;
  delete process.env[supervisedVariable];
  return isMarked;
}

/** Runs the launcher again on the given Node, and ends as that ends. */
export function supervise({ node, launcher }) {
  const child = spawn(node, [launcher, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [supervisedVariable]: '1' },
  });
  for (const signal of signals) {
    process.on(signal, () => {
      if (child.connected) child.send({ signal }, () => {});
      else child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`residency could not start ${node}: ${error.message}\n`);
    process.stderr.write('Run `npm ci` again: the Node of this checkout cannot run here.\n');
    process.exit(2);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code === null ? 3 : code);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

/** In the child: takes signals from the supervisor, and ends when the supervisor has gone. */
export function obeySupervisor() {
  if (process.send === undefined || process.channel === undefined) return;
  const received = countSignals();
  process.on('message', (message) => {
    const signal = message?.signal;
    if (!signals.includes(signal)) return;
    setTimeout(() => received.raiseUnlessSeen(signal), sameSignalMs / 2);
  });
  process.on('disconnect', () => {
    received.raise('SIGTERM');
    setTimeout(() => process.exit(143), graceMs).unref();
  });
  // Listening must not keep a finished program alive.
  process.channel.unref();
}

function countSignals() {
  const seenAt = {};
  const raised = {};
  for (const signal of signals) {
    const onSignal = () => {
      if (raised[signal]) raised[signal] = false;
      else seenAt[signal] = Date.now();
      // Nobody else listens: do what Node would have done without this listener.
      if (process.listenerCount(signal) > 1) return;
      process.removeListener(signal, onSignal);
      process.kill(process.pid, signal);
    };
    process.on(signal, onSignal);
  }
  const raise = (signal) => {
    raised[signal] = true;
    process.kill(process.pid, signal);
  };
  const raiseUnlessSeen = (signal) => {
    if (Date.now() - (seenAt[signal] || 0) > sameSignalMs) raise(signal);
  };
  return { raise, raiseUnlessSeen };
}
