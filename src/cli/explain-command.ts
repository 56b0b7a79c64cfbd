/** `residency explain`: each checkpoint of trials as a sentence, its verdict and its evidence. */
import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { checkpointInWords } from '../grader/index.ts';
import { ResidencyError } from '../lib/index.ts';
import { parseCase, RunFolder } from '../record/index.ts';
import { type ExplainedTrial, explainTrial, formatExplanation } from '../report/index.ts';
import type { CliContext } from './context.ts';
import { emphasisOf, print } from './output.ts';

interface Explained {
  readonly trial: string;
  readonly explained: ExplainedTrial;
}

async function explain(folder: string): Promise<Explained> {
  const path = resolve(folder);
  const trial = basename(path);
  // A folder that lies in no run is no trial; which folder the run would be helps nobody.
  const run = await RunFolder.open(dirname(dirname(path))).catch((thrown: unknown) => {
    if (ResidencyError.isInstance(thrown) && thrown.code === 'run-not-found') return undefined;
    throw thrown;
  });
  if (run === undefined || !(await run.trialIds()).includes(trial)) {
    throw new ResidencyError({
      code: 'trial-not-found',
      category: 'invalid',
      message: `${folder} is no trial; give the folder of one, runs/<run>/trials/<trial>`,
    });
  }
  const { score } = await run.readTrial(trial);
  if (score === undefined) {
    throw new ResidencyError({
      code: 'trial-unscored',
      category: 'invalid',
      message: `${folder} was left unscored by a fault of the infrastructure; nothing was graded`,
    });
  }
  const { truth } = parseCase(await run.readContents(trial));
  return { trial, explained: explainTrial(truth, score, checkpointInWords) };
}

/** Explains every trial that can be explained; the first that cannot is the error at the end. */
async function explainAll(
  folders: readonly string[],
  flags: { readonly json?: boolean },
  context: CliContext,
): Promise<void> {
  let refused: ResidencyError | undefined;
  for (const folder of folders) {
    try {
      const { trial, explained } = await explain(folder);
      const text = formatExplanation(explained, emphasisOf(context));
      print(context, flags, { json: { trial, ...explained }, text });
    } catch (thrown) {
      if (!ResidencyError.isInstance(thrown)) throw thrown;
      refused ??= thrown;
    }
  }
  if (refused !== undefined) throw refused;
}

/** Adds the command. */
export function addExplainCommand(program: Command, context: CliContext): void {
  program
    .command('explain')
    .summary('explain the verdicts of trials')
    .description(
      'Prints each checkpoint of the trials as a sentence, its verdict, the evidence it rests ' +
        'on, and what came nearest where something failed.',
    )
    .argument('<trials...>', 'folders of trials, runs/<run>/trials/<trial>')
    .option('--json', 'print one JSON object a line for each trial')
    .addHelpText(
      'before',
      'Examples:\n  residency explain runs/mine/trials/<trial>\n' +
        '  residency explain runs/mine/trials/*\n',
    )
    .action((folders: readonly string[], flags: { readonly json?: boolean }) =>
      explainAll(folders, flags, context),
    );
}
