/** The command line as a whole. */
import { Command } from 'commander';
import type { CliContext } from './context.ts';
import { addFamilies } from './families.ts';
import { packageVersion } from './package-info.ts';
import { plainLines } from './plain-text.ts';

/** `residency trial start`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** Gives a command and all below it the same manners: throw instead of exit, examples first. */
function settle(command: Command, context: CliContext): void {
  command.exitOverride();
  command.configureOutput({
    writeOut: context.stdout,
    writeErr: (text) => context.stderr(plainLines(text)),
  });
  // Beside a long name there is little room; wrapped text there reads better than long lines.
  command.configureHelp({ minWidthToWrap: 30 });
  command.showSuggestionAfterError();
  command.showHelpAfterError(`\`${pathOf(command)} --help\` shows what there is`);
  for (const child of command.commands) settle(child, context);
}

/**
 * Builds the program; nothing runs before it is parsed.
 *
 * @param typed - The words after `residency`, so that what they do not need is not loaded; all
 *   commands where none are given.
 * @example
 * ```ts
 * const program = await createProgram(context, ['tasks', 'list']);
 * await program.parseAsync(['tasks', 'list'], { from: 'user' });
 * ```
 */
export async function createProgram(
  context: CliContext,
  typed: readonly string[] = [],
): Promise<Command> {
  const program = new Command('residency')
    .description('The proving ground for clinical AI agents.')
    .version(packageVersion(), '-V, --version')
    .addHelpText(
      'before',
      'Examples:\n  residency run physician --agent reference --agent do-nothing\n' +
        '  residency trial start cardiology\n  residency tasks list\n',
    )
    .addHelpText(
      'after',
      [
        '\n`residency <command> --help` has examples of each.\n',
        'Exit codes: 0 done; 1 a task is not proved; 2 wrong usage or input;',
        '3 infrastructure, also when an agent has no scored trial; 130 interrupted.',
      ].join('\n'),
    );
  await addFamilies(program, context, typed);
  settle(program, context);
  return program;
}
