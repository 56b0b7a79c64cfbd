/** `residency report`: the scorecard of a run. */
import { type Command, Option } from 'commander';
import { RunFolder } from '../record/index.ts';
import { formatMarkdown, formatScorecard, summarizeRun } from '../report/index.ts';
import type { CliContext } from './context.ts';
import { emphasisOf, print } from './output.ts';

interface ReportFlags {
  readonly format: 'text' | 'json' | 'markdown';
  readonly json?: boolean;
}

async function report(folder: string, flags: ReportFlags, context: CliContext) {
  const summary = await summarizeRun(await RunFolder.open(folder));
  const text =
    flags.format === 'markdown'
      ? formatMarkdown(summary)
      : formatScorecard(summary, emphasisOf(context));
  const json = flags.json === true || flags.format === 'json';
  print(context, { json }, { json: { ...summary, folder }, text });
}

/** Adds the command. */
export function addReportCommand(program: Command, context: CliContext): void {
  program
    .command('report')
    .summary('show the scorecard of a run')
    .description('Shows the scorecard of a run, made from its record.')
    .argument('<run>', 'the folder of a run')
    .addOption(
      new Option('-f, --format <format>', 'how to show it')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--json', 'print one JSON object, as --format json')
    .addHelpText(
      'before',
      'Examples:\n  residency report runs/mine\n  residency report runs/mine --format markdown\n',
    )
    .action((folder: string, flags: ReportFlags) => report(folder, flags, context));
}
