/** `residency tasks`: what there is to do. */
import type { Command } from 'commander';
import type { Task } from '../task/index.ts';
import type { CliContext } from './context.ts';
import { emphasisOf, print } from './output.ts';
import { loadSuites, selectTask, selectTasks } from './suites.ts';

interface JsonFlag {
  readonly json?: boolean;
}

function describeTask(task: Task): object {
  const { id, specialty, workflow, difficulty, now, patient, version, title } = task;
  const checkpoints = task.checkpoints.length;
  return { id, specialty, workflow, difficulty, checkpoints, now, patient, version, title };
}

async function list(names: readonly string[], flags: JsonFlag, context: CliContext) {
  const suites = await loadSuites();
  const tasks =
    names.length > 0 ? selectTasks(names, suites).tasks : suites.flatMap((suite) => suite.tasks);
  const width = Math.max(0, ...tasks.map(({ id }) => id.length));
  const style = emphasisOf(context);
  const lines = tasks.map((task) => {
    const about = `${task.difficulty}, ${task.workflow.replaceAll('-', ' ')}`;
    return `  ${task.id.padEnd(width)}   ${style.quiet(about)}\n`;
  });
  print(context, flags, { json: { tasks: tasks.map(describeTask) }, text: lines.join('') });
}

async function show(name: string, flags: JsonFlag, context: CliContext) {
  const { task } = selectTask(name, await loadSuites());
  const checkpoints = task.checkpoints.map(({ id, capability, reason, source, rubric }) => ({
    id,
    capability,
    reason,
    source,
    rubric,
  }));
  const { instruction, practitioner, twinOf } = task;
  const style = emphasisOf(context);
  const facts = [
    ['workflow', task.workflow.replaceAll('-', ' ')],
    ['difficulty', task.difficulty],
    ['now', task.now],
    ['patient', task.patient],
    ['you are', practitioner],
    ...(twinOf === undefined ? [] : [['twin of', twinOf]]),
  ].map(([key = '', value = '']) => `  ${style.quiet(key.padEnd(10))} ${value}\n`);
  const graded = checkpoints.map(
    ({ id, capability, rubric }) =>
      `  ${style.strong(id)} ${style.quiet(`(${capability})`)}\n    ${rubric}\n`,
  );
  const text =
    `\n${style.strong(task.title)}\n\n${facts.join('')}\n${instruction.trim()}\n\n` +
    `${style.strong('Checkpoints')} ${style.quiet('(an agent never sees them)')}\n` +
    graded.join('');
  const json = { ...describeTask(task), practitioner, twinOf, instruction, graded: checkpoints };
  print(context, flags, { json: { tasks: [json] }, text });
}

/** Adds the commands. */
export function addTasksCommand(program: Command, context: CliContext): void {
  const tasks = program
    .command('tasks')
    .summary('list tasks, or show one')
    .addHelpText(
      'before',
      'Examples:\n  residency tasks list\n  residency tasks list cardiology --json\n' +
        '  residency tasks show nephrology/creatinine-rise-after-two-tablets\n',
    );
  tasks
    .command('list')
    .summary('list the tasks of all suites, or of some')
    .argument('[suite or specialty...]')
    .option('--json', 'print one JSON object')
    .action((names: readonly string[], flags: JsonFlag) => list(names, flags, context));
  tasks
    .command('show')
    .summary('show one task: its instruction, and what is graded')
    .argument('<task>')
    .option('--json', 'print one JSON object')
    .action((name: string, flags: JsonFlag) => show(name, flags, context));
}
