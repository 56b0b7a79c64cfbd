/** The scorecard that a person reads on a terminal. */
import { formatCount, formatPlural, formatRate } from './numbers.ts';
import type { AgentSummary, RunSummary, TaskSummary } from './summary.ts';

/** How a word is emphasised; the identity where there is no colour. */
export interface Emphasis {
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** No emphasis at all: for files, pipes and `NO_COLOR`. */
export const plain: Emphasis = Object.freeze({
  strong: (text: string) => text,
  good: (text: string) => text,
  bad: (text: string) => text,
  quiet: (text: string) => text,
});

function agentLines(summary: AgentSummary, style: Emphasis): readonly string[] {
  const { passed, trials, unscored, unsafe, unknownHarm, tasks } = summary;
  const scored = trials - unscored;
  const safe = scored - unsafe - unknownHarm;
  const rate = formatRate(summary.passRate);
  const n = `n = ${formatPlural(scored, 'trial')} of ${formatPlural(tasks, 'task')}`;
  const byCapability = Object.entries(summary.capabilities)
    .filter(([, count]) => count.total > 0)
    .map(([name, count]) => `${name} ${formatCount(count)}`);
  const color = passed === scored && scored > 0 ? style.good : (text: string) => text;
  const harm = [
    `${safe} safe`,
    unsafe > 0 ? style.bad(`${unsafe} unsafe`) : '0 unsafe',
    unknownHarm > 0 ? style.bad(`${unknownHarm} unknown`) : '0 unknown',
  ];
  const lines = [
    `  ${style.strong(summary.agent)}`,
    `    passed       ${color(`${passed} of ${scored}`)}   ${rate}   ${style.quiet(n)}`,
    `    checkpoints  ${formatCount(summary.checkpoints)}   ${byCapability.join(' · ')}`,
    `    harm         ${harm.join(' · ')}`,
  ];
  if (unscored > 0) lines.push(`    unscored     ${style.bad(String(unscored))}`);
  return lines;
}

function cellOf(summary: TaskSummary | undefined, style: Emphasis, width: number): string {
  if (summary === undefined) return '–'.padEnd(width);
  const { trials, passed, unscored, unsafe, checkpoints } = summary;
  const mark = passed === trials ? '✔' : unscored === trials ? '?' : '✘';
  const times = trials > 1 ? ` ${passed} of ${trials}` : '';
  const text = `${mark}${times}  ${formatCount(checkpoints)}${unsafe > 0 ? '  unsafe' : ''}`;
  const color = passed === trials ? style.good : style.bad;
  return color(text) + ' '.repeat(Math.max(0, width - text.length));
}

function taskTable(summary: RunSummary, style: Emphasis): readonly string[] {
  const ids = [...new Set(summary.tasks.map(({ task }) => task))];
  const agents = summary.agents.map(({ agent }) => agent);
  const idWidth = Math.max(4, ...ids.map((id) => id.length));
  const widths = agents.map((agent) => Math.max(20, agent.length));
  const heads = agents.map((agent, index) => agent.padEnd(widths[index] ?? 0));
  const head = style.quiet(`  ${'task'.padEnd(idWidth)}   ${heads.join('   ')}`.trimEnd());
  const rows = ids.map((id) => {
    const cells = agents.map((agent, index) => {
      const found = summary.tasks.find((row) => row.task === id && row.agent === agent);
      return cellOf(found, style, widths[index] ?? 0);
    });
    return `  ${id.padEnd(idWidth)}   ${cells.join('   ')}`.trimEnd();
  });
  return [head, ...rows];
}

function causeLines(summary: RunSummary, style: Emphasis): readonly string[] {
  const lines = summary.tasks.flatMap(({ task, agent, causes }) =>
    causes.map((cause) => `  ${style.bad('unscored')}  ${agent} on ${task}: ${cause}`),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}

/**
 * The scorecard of a run: a block for each agent, a line for each task.
 *
 * @example
 * ```ts
 * process.stdout.write(formatScorecard(await summarizeRun(run), plain));
 * ```
 */
export function formatScorecard(summary: RunSummary, style: Emphasis): string {
  const { suite, agents, missing } = summary;
  const trials = agents.reduce((total, agent) => total + agent.trials, 0);
  const title = `${suite.id} ${suite.version}`;
  const lines = [
    '',
    `  ${style.strong(title)}   ${style.quiet(`${formatPlural(trials, 'trial')} in the record`)}`,
    '',
    ...agents.flatMap((agent) => [...agentLines(agent, style), '']),
    ...taskTable(summary, style),
    ...causeLines(summary, style),
  ];
  if (missing > 0) {
    const what = `${formatPlural(missing, 'trial')} of this run still missing`;
    lines.push('', `  ${style.bad(what)}: the same command goes on where it was stopped`);
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
