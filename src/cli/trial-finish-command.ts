/** `residency trial finish`: ending a trial that was started in a folder. */
import type { Command } from 'commander';
import { finishOutsideTrial } from '../runner/index.ts';
import type { CliContext } from './context.ts';
import { emphasisOf, print } from './output.ts';
import { formatTrialResult } from './trial-result.ts';

interface FinishFlags {
  readonly trial?: string;
  readonly answer?: string;
  readonly json?: boolean;
}

async function finish(folder: string, flags: FinishFlags, context: CliContext) {
  const { trial, answer } = flags;
  const result = await finishOutsideTrial({
    folder,
    ...(trial === undefined ? {} : { trial }),
    ...(answer === undefined ? {} : { answer }),
  });
  print(context, flags, { json: result, text: formatTrialResult(result, emphasisOf(context)) });
}

/** Adds the command. */
export function addTrialFinishCommand(trial: Command, context: CliContext): void {
  trial
    .command('finish')
    .summary('end a trial that `trial start` opened, and show how it came out')
    .description(
      'Ends the trial that `trial start` opened in a folder, and shows its verdicts. Of a trial ' +
        'that has ended already, shows the verdicts that were filed.',
    )
    .argument('<dir>', 'the folder of the record, as `trial start` printed it')
    .option('--trial <id>', 'which trial, where the folder has several')
    .option('--answer <text>', 'a closing word')
    .option('--json', 'print one JSON object')
    .addHelpText('before', 'Examples:\n  residency trial finish runs/by-hand\n')
    .action((folder: string, flags: FinishFlags) => finish(folder, flags, context));
}
