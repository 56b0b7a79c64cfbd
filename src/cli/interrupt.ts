/** Ctrl-C: the first saves and stops, the second quits. */
import type { CliContext } from './context.ts';

/** A signal that the first Ctrl-C (or a polite kill) aborts; `release` gives the keys back. */
interface Interrupt {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/** Listens for Ctrl-C. */
export function listenForInterrupt(context: CliContext): Interrupt {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    context.stderr('\nresidency: stopping; press Ctrl-C again to quit at once\n');
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
