/** `residency grade`: grading a run again from its record. */
import type { Command } from 'commander';
import { regrade } from '../runner/index.ts';
import type { CliContext } from './context.ts';
import { print } from './output.ts';

async function grade(folder: string, flags: { readonly json?: boolean }, context: CliContext) {
  const { trials, unscored, changed } = await regrade(folder);
  const list = changed.map((trial) => `  changed  ${trial}\n`).join('');
  print(context, flags, {
    json: { trials, changed: changed.length, changedTrials: changed, unscored },
    text: `graded again: ${trials}, changed: ${changed.length}, unscored: ${unscored}\n${list}`,
  });
}

/** Adds the command. */
export function addGradeCommand(program: Command, context: CliContext): void {
  program
    .command('grade')
    .summary('grade a run again, from its record alone')
    .description(
      'Grades every trial of a run again, from its record alone, and files what differs.',
    )
    .argument('<run>', 'the folder of a run')
    .option('--json', 'print one JSON object')
    .addHelpText('before', 'Examples:\n  residency grade runs/mine\n')
    .action((folder: string, flags: { readonly json?: boolean }) => grade(folder, flags, context));
}
