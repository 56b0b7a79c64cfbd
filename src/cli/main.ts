/** Where the program begins. */
import { CommanderError } from 'commander';
import { processContext } from './context.ts';
import { reportError } from './output.ts';
import { createProgram } from './program.ts';

/** Commander has printed its message already; help and version are no errors. */
function exitCodeOf(error: CommanderError, asJson: boolean): number {
  if (error.exitCode === 0 || error.code === 'commander.help') return 0;
  if (asJson) {
    const { code, message } = error;
    process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  }
  return 2;
}

const context = processContext();
const asJson = process.argv.includes('--json');
try {
  const program = await createProgram(context, process.argv.slice(2));
  await program.parseAsync(process.argv);
} catch (thrown) {
  process.exitCode =
    thrown instanceof CommanderError
      ? exitCodeOf(thrown, asJson)
      : reportError(context, thrown, asJson);
}
