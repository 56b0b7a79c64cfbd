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

function bar(progress: TrialProgress): string {
  const filled = Math.round((barWidth * progress.done) / Math.max(1, progress.total));
  return '█'.repeat(filled) + '░'.repeat(barWidth - filled);
}

/** A progress line on stderr. */
export function startProgress(context: CliContext): ProgressLine {
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
  return {
    show: (progress) => {
      const { done, total } = progress;
      context.stderr(`${clear}${bar(progress)} ${done}/${total}  ${describe(progress)}`);
    },
    end: () => context.stderr(clear),
  };
}
