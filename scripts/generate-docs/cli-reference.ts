/** `docs/cli.md`, from the program itself. */
import { type CliContext, createProgram } from '../../src/cli/index.ts';
import { fixedClock } from '../../src/lib/index.ts';
import { knownProviders } from '../../src/model/index.ts';
import { fence, generatedNotice, table } from './generated-page.ts';
import { jsonShapes } from './json-shapes.ts';

type Program = Awaited<ReturnType<typeof createProgram>>;

/** A context in which nothing is said and nothing runs. */
const silent: CliContext = {
  environment: {},
  clock: fixedClock(0),
  stdout: () => undefined,
  stderr: () => undefined,
  isTerminal: false,
  hasColor: false,
  cacheFolder: '',
  runsFolder: '',
};

/** `trial start`; empty for the program itself. */
function pathOf(command: Program): string {
  if (command.parent === null) return '';
  return `${pathOf(command.parent)} ${command.name()}`.trim();
}

/** The examples that help begins with. */
function examplesOf(command: Program): string | undefined {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const [, examples] = /^Examples:\n((?: {2}.*\n)+)/.exec(help) ?? [];
  return examples?.replaceAll(/^ {2}/gm, '');
}

function describeArguments(command: Program): readonly string[] {
  const rows = command.registeredArguments
    .filter(({ description }) => description !== '')
    .map((argument) => {
      const { description, variadic, required } = argument;
      const least = required ? 'one' : 'none';
      return [`\`${argument.name()}\``, variadic ? `${least} or more` : 'one', description];
    });
  return rows.length === 0 ? [] : [table(['argument', 'how many', 'what it is'], rows)];
}

function describeOptions(command: Program): readonly string[] {
  const rows = command.options.map((option) => {
    const { flags, description, defaultValue, argChoices, mandatory } = option;
    const choices = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
    const given = defaultValue === undefined ? '' : `\`${defaultValue}\``;
    return [`\`${flags}\``, `${description}${choices}`, mandatory ? 'required' : given];
  });
  return rows.length === 0 ? [] : [table(['option', 'what it does', 'default'], rows)];
}

/** JSON with every object on one line that fits on one. */
function formatShape(value: unknown, indent: string): string {
  const line = JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "');
  if (indent.length + line.length <= 98 || value === null || typeof value !== 'object') return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([name, part]) => {
    const text = formatShape(part, inner);
    return isList ? `${inner}${text}` : `${inner}${JSON.stringify(name)}: ${text}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function describeShape(path: string): readonly string[] {
  const shape = jsonShapes[path];
  if (shape === undefined) return [];
  return ['With `--json`:', fence('json', formatShape(shape, ''))];
}

function describeCommand(command: Program): string {
  const path = pathOf(command);
  const examples = examplesOf(command);
  return [
    `## residency ${path}`,
    command.description() || `${capitalized(command.summary())}.`,
    fence('sh', `residency ${path} ${command.usage()}`),
    ...(examples === undefined ? [] : ['Examples:', fence('sh', examples)]),
    ...describeArguments(command),
    ...describeOptions(command),
    ...describeShape(path),
  ].join('\n\n');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The commands that do something, depth first, in the order of help. */
export function leafCommands(command: Program): readonly Program[] {
  if (command.commands.length === 0) return [command];
  return command.commands.flatMap((child) => leafCommands(child));
}

const exitCodes = table(
  ['code', 'meaning'],
  [
    ['0', 'done; also when agents failed their tasks: that is a result, not an error'],
    ['1', '`check`: a task is not proved'],
    ['2', 'a mistake in what was typed, or in a file that was named'],
    [
      '3',
      'the infrastructure failed: a port, a disk, a model, or a bug of the program; ' +
        '`run`: an agent has no scored trial at all',
    ],
    ['130', 'interrupted; what is finished is kept'],
  ],
);

function variables(): string {
  const keys = knownProviders.map(({ name, variables: [key = '', baseUrl] }) => {
    const address =
      baseUrl === undefined ? '' : `; the address is \`--base-url\` or \`${baseUrl}\``;
    const need = name === 'openai-compatible' ? 'optional key' : 'key';
    return [`\`${key}\``, `${need} for \`--model ${name}:<model>\`${address}`];
  });
  return table(
    ['variable', 'what it does'],
    [
      ['`RESIDENCY_RUNS`', 'where runs go that have no `--out`; default: `runs`'],
      [
        '`RESIDENCY_CACHE`',
        'where images of hospitals are kept; may be deleted at any time; default: `residency` in ' +
          '`XDG_CACHE_HOME`, or else in `~/.cache`',
      ],
      ...keys,
      ['`NO_COLOR`', 'not empty: no colours. There are none outside a terminal either'],
      ['`CI`', 'set: progress as plain lines'],
    ],
  );
}

const introduction = `In a checkout the program is \`node bin/residency.js\` or
\`npx residency\`; an installed package has \`residency\`. Data goes to stdout, everything else
to stderr.

With \`--json\` a command prints one JSON object on one line. These objects are stable; the text
for people is not. When a command fails, the object is \`{"error":{"code":"…","message":"…"}}\`.
Below, a word stands for the kind of a value, \`?\` marks a member that may be absent, and
\`<…>\` stands for any name. \`passRate\` is \`null\` when no trial was scored; its \`low\` and
\`high\` bound a 95 % interval.`;

/** The page. */
export async function cliReference(): Promise<string> {
  const commands = leafCommands(await createProgram(silent));
  const contents = commands.map((command) => {
    const path = pathOf(command);
    return `- [\`${path}\`](#residency-${path.replaceAll(' ', '-')}): ${command.summary()}`;
  });
  return `${[
    '# Command line',
    generatedNotice,
    introduction,
    contents.join('\n'),
    '## Exit codes',
    exitCodes,
    '## Environment',
    variables(),
    ...commands.map(describeCommand),
  ].join('\n\n')}\n`;
}
