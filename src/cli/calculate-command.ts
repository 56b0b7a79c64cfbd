/** `residency calculate`: the calculators, from the command line. */
import type { Command } from 'commander';
import {
  type Calculator,
  calculate,
  calculators,
  describeCalculator,
  findCalculator,
  searchCalculators,
} from '../knowledge/index.ts';
import { parseCalculateInput } from './calculate-input.ts';
import { formatCalculation, formatCalculator } from './calculate-text.ts';
import type { CliContext } from './context.ts';
import { nothingFits } from './nothing-fits.ts';
import { emphasisOf, print } from './output.ts';
import { usageError } from './usage-error.ts';

interface JsonFlag {
  readonly json?: boolean;
}

interface RunFlags extends JsonFlag {
  readonly input?: string;
}

function select(name: string): Calculator {
  const found = findCalculator(name);
  if (!('code' in found)) return found;
  const remedy = '`residency calculate list` names all, `list <words>` those that fit';
  throw usageError(found.code, `${found.message}; ${remedy}`);
}

function list(words: readonly string[], flags: JsonFlag, context: CliContext): void {
  const text = words.join(' ');
  const found = words.length === 0 ? calculators : searchCalculators(text);
  const width = Math.max(0, ...found.map(({ name }) => name.length));
  const style = emphasisOf(context);
  const lines = found.map(({ name, title }) => `  ${name.padEnd(width)}  ${style.quiet(title)}\n`);
  const json = found.map(({ name, title, version, result }) => {
    return { name, title, version, unit: result.unit };
  });
  print(context, flags, {
    json: { calculators: json },
    text: found.length === 0 ? nothingFits(text, 'try other words') : lines.join(''),
  });
}

function show(name: string, flags: JsonFlag, context: CliContext): void {
  const calculator = select(name);
  const { caveats, source, result } = calculator;
  const { description: gives, decimals, bands = [] } = result;
  const json = { ...describeCalculator(calculator), gives, decimals, bands, caveats, source };
  print(context, flags, { json, text: formatCalculator(calculator, emphasisOf(context)) });
}

async function run(name: string, flags: RunFlags, context: CliContext): Promise<void> {
  const calculator = select(name);
  const help = `\`residency calculate show ${calculator.name}\` says what it takes`;
  if (flags.input === undefined) {
    throw usageError('input-missing', `${calculator.name} needs --input; ${help}`);
  }
  const answer = calculate(calculator.name, await parseCalculateInput(flags.input));
  if ('code' in answer) throw usageError(answer.code, `${answer.message}; ${help}`);
  print(context, flags, { json: answer, text: formatCalculation(answer, emphasisOf(context)) });
}

const example =
  '{"heartRate":{"value":80,"unit":"/min"},"systolicPressure":{"value":120,"unit":"mm[Hg]"}}';

/** Adds the commands. */
export function addCalculateCommand(program: Command, context: CliContext): void {
  const calculateCommand = program
    .command('calculate')
    .summary('compute a clinical score or formula')
    .addHelpText(
      'before',
      'Examples:\n  residency calculate list\n  residency calculate list stroke risk\n' +
        '  residency calculate show meld-3\n' +
        '  residency calculate maddrey --input @inputs.json --json\n',
    );
  calculateCommand
    .command('list')
    .summary('list all calculators, or those that fit some words')
    .addHelpText(
      'before',
      'Examples:\n  residency calculate list\n  residency calculate list stroke risk --json\n',
    )
    .argument('[words...]', 'what it is about, such as `stroke risk`; best first')
    .option('--json', 'print one JSON object')
    .action((words: readonly string[], flags: JsonFlag) => list(words, flags, context));
  calculateCommand
    .command('show')
    .summary('show one calculator: its inputs, what results mean, where it is from')
    .argument('<name>', 'name or a usual abbreviation')
    .option('--json', 'print one JSON object; `inputs` is a JSON Schema')
    .action((name: string, flags: JsonFlag) => show(name, flags, context));
  calculateCommand
    .command('run', { isDefault: true })
    .summary('compute; the word `run` may be left out')
    .addHelpText(
      'before',
      `Examples:\n  residency calculate shock-index --input '${example}'\n` +
        '  residency calculate maddrey --input @inputs.json --json\n',
    )
    .argument('<name>', 'name or a usual abbreviation')
    .option('--input <json>', 'inputs as a JSON object; `-`: from stdin; `@<path>`: from a file')
    .option('--json', 'print one JSON object; `value` and `rounded` of a day are text')
    .action((name: string, flags: RunFlags) => run(name, flags, context));
}
