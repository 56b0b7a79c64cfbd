/** A run's summary as Markdown, for a pull request or a wiki. */
import { formatCount, formatRate } from './numbers.ts';
import type { RunSummary } from './summary.ts';

/** Keeps a text from ending a table's cell or starting markup. */
function cell(text: string): string {
  return text.replaceAll(/[\\|`*_<>[\]]/g, (character) => `\\${character}`).replaceAll('\n', ' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The summary as two tables: agents, then tasks. */
export function formatMarkdown(summary: RunSummary): string {
  const agentHeads = ['agent', 'tasks', 'trials', 'passed', 'pass rate, 95 % interval'];
  const heads = [...agentHeads, 'unscored', 'unsafe', 'checkpoints'];
  const agents = summary.agents.map((agent) =>
    row([
      cell(agent.agent),
      String(agent.tasks),
      String(agent.trials),
      String(agent.passed),
      formatRate(agent.passRate),
      String(agent.unscored),
      String(agent.unsafe),
      formatCount(agent.checkpoints),
    ]),
  );
  const tasks = summary.tasks.map((task) =>
    row([
      cell(task.task),
      cell(task.agent),
      `${task.passed} of ${task.trials}`,
      formatCount(task.checkpoints),
      cell(Object.keys(task.failedCheckpoints).join(', ')),
    ]),
  );
  return [
    `# ${cell(summary.suite.id)} ${cell(summary.suite.version)}: ${cell(summary.run)}`,
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...agents,
    '',
    row(['task', 'agent', 'passed', 'checkpoints', 'not passed']),
    row(Array.from({ length: 5 }, () => '---')),
    ...tasks,
    '',
  ].join('\n');
}
