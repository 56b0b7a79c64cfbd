/** The live progress of a run: a bar on a terminal, plain lines elsewhere. */
import type { TrialProgress } from '../runner/index.ts';
import type { CliContext } from './context.ts';

const barWidth = 24;

/** Shows progress as it comes. */
interface ProgressLine {
  readonly show: (progress: TrialProgress) => void;
  /** Leaves the terminal clean. */
  readonly end: () => void;
}

function describe(progress: TrialProgress): string {
  const { result, unsafe, agent, task } = progress;
  return `${result}${unsafe ? ', unsafe' : ''}  ${agent}  ${task}`;
}

function bar(done: number, { total }: { readonly total: number }): string {
  const filled = Math.round((barWidth * done) / Math.max(1, total));
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`;
}

/** What a run is about to do. */
interface RunAhead {
  /** Trials in all, those that are in the record already included. */
  readonly total: number;
  readonly folder: string;
}

/** Progress on stderr: says at once how much there is to do, and where it is kept. */
export function startProgress(context: CliContext, ahead: RunAhead): ProgressLine {
  const trials = `${ahead.total} trial${ahead.total === 1 ? '' : 's'}`;
  context.stderr(`${trials}, recorded in ${ahead.folder}\n`);
  if (!context.isTerminal) {
    return {
      show: (progress) => {
        const { done, total } = progress;
        const counter = `${String(done).padStart(String(total).length)}/${total}`;
        context.stderr(`[${counter}] ${describe(progress)}\n`);
      },
      end: () => undefined,
    };
  }
  const clear = '\r\u001b[2K';
  let isShown = true;
  context.stderr(`${bar(0, ahead)}  working`);
  return {
    show: (progress) => {
      context.stderr(`${clear}${bar(progress.done, progress)}  ${describe(progress)}`);
    },
    end: () => {
      if (isShown) context.stderr(clear);
      isShown = false;
    },
  };
}
