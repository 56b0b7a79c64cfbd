/** Commands by the word they begin with. Each is loaded when somebody types it, or asks for all. */
import type { Command } from 'commander';
import type { CliContext } from './context.ts';

type AddFamily = (program: Command, context: CliContext) => Promise<void>;

/** In the order in which help lists them. */
const families: Readonly<Record<string, AddFamily>> = {
  run: async (program, context) => {
    const { addRunCommand } = await import('./run-command.ts');
    addRunCommand(program, context);
  },
  trial: async (program, context) => {
    const [{ addTrialStartCommand }, { addTrialFinishCommand }] = await Promise.all([
      import('./trial-start-command.ts'),
      import('./trial-finish-command.ts'),
    ]);
    const trial = program.command('trial').summary('let any outside program act in one trial');
    addTrialStartCommand(trial, context);
    addTrialFinishCommand(trial, context);
  },
  grade: async (program, context) => {
    const { addGradeCommand } = await import('./grade-command.ts');
    addGradeCommand(program, context);
  },
  report: async (program, context) => {
    const { addReportCommand } = await import('./report-command.ts');
    addReportCommand(program, context);
  },
  explain: async (program, context) => {
    const { addExplainCommand } = await import('./explain-command.ts');
    addExplainCommand(program, context);
  },
  judge: async (program, context) => {
    const { addJudgeAuditCommand } = await import('./judge-audit-command.ts');
    const judge = program.command('judge').summary('ask how far judges can be trusted');
    addJudgeAuditCommand(judge, context);
  },
  check: async (program, context) => {
    const { addCheckCommand } = await import('./check-command.ts');
    addCheckCommand(program, context);
  },
  tasks: async (program, context) => {
    const { addTasksCommand } = await import('./tasks-command.ts');
    addTasksCommand(program, context);
  },
  calculate: async (program, context) => {
    const { addCalculateCommand } = await import('./calculate-command.ts');
    addCalculateCommand(program, context);
  },
  code: async (program, context) => {
    const { addCodeFindCommand } = await import('./code-find-command.ts');
    const code = program.command('code').summary('look up LOINC, RxNorm and ICD-10-CM codes');
    addCodeFindCommand(code, context);
  },
  drug: async (program, context) => {
    const { addDrugCheckCommand } = await import('./drug-check-command.ts');
    const drug = program.command('drug').summary('check orders for their safety');
    addDrugCheckCommand(drug, context);
  },
  ehr: async (program, context) => {
    const [{ addEhrImportCommand }, { addEhrServeCommand }] = await Promise.all([
      import('./ehr-import-command.ts'),
      import('./ehr-serve-command.ts'),
    ]);
    const ehr = program.command('ehr').summary('build a hospital, and serve it');
    addEhrImportCommand(ehr, context);
    addEhrServeCommand(ehr, context);
  },
  chart: async (program, context) => {
    const [{ addChartShowCommand }, { addChartCheckCommand }, { addChartGenerateCommand }] =
      await Promise.all([
        import('./chart-show-command.ts'),
        import('./chart-check-command.ts'),
        import('./chart-generate-command.ts'),
      ]);
    const chart = program.command('chart').summary('write charts, and look at them');
    addChartShowCommand(chart, context);
    addChartCheckCommand(chart, context);
    addChartGenerateCommand(chart, context);
  },
  read: async (program, context) => {
    const [{ addReadNoteCommand }, { addReadOrderCommand }] = await Promise.all([
      import('./read-note-command.ts'),
      import('./read-order-command.ts'),
    ]);
    const read = program.command('read').summary('read orders and notes as graders read them');
    addReadNoteCommand(read, context);
    addReadOrderCommand(read, context);
  },
};

const versionFlags: readonly string[] = ['-V', '--version'];

/** The families that what was typed can need: one where a command is named, none for a version. */
function familiesFor(typed: readonly string[]): readonly AddFamily[] {
  const [first = ''] = typed;
  if (versionFlags.includes(first)) return [];
  const named = Object.hasOwn(families, first) ? families[first] : undefined;
  return named === undefined ? Object.values(families) : [named];
}

/**
 * Adds the commands that the words need to a program.
 *
 * @param typed - The words after `residency`; none, and help or a word that is no command, need
 *   all.
 */
export async function addFamilies(
  program: Command,
  context: CliContext,
  typed: readonly string[],
): Promise<void> {
  for (const add of familiesFor(typed)) await add(program, context);
}
