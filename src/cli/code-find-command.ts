/** `residency code find`: which codes a text may mean. */
import type { Command } from 'commander';
import {
  type CodeMatch,
  type CodeSystemName,
  codeSystemNames,
  findCodes,
} from '../knowledge/index.ts';
import { openCodeBook, type ReleaseFlags, releaseFlags } from './code-releases.ts';
import type { CliContext } from './context.ts';
import { nothingFits } from './nothing-fits.ts';
import { emphasisOf, print } from './output.ts';
import { parseWhole, usageError } from './usage-error.ts';

interface FindFlags extends ReleaseFlags {
  readonly system?: CodeSystemName;
  readonly limit: number;
  readonly json?: boolean;
}

const limitDefault = 10;
const limitMax = 100;

function parseSystem(text: string): CodeSystemName {
  const system = codeSystemNames.find((name) => name === text);
  if (system !== undefined) return system;
  const known = codeSystemNames.join(', ');
  throw usageError('flag-invalid', `--system takes ${known}, not "${text}"`);
}

function table(matches: readonly CodeMatch[], context: CliContext): string {
  const style = emphasisOf(context);
  const widths = {
    system: Math.max(...matches.map(({ system }) => system.length)),
    code: Math.max(...matches.map(({ code }) => code.length)),
  };
  const lines = matches.map(({ system, code, display, score }) => {
    const name = style.quiet(system.padEnd(widths.system));
    const padded = style.strong(code.padEnd(widths.code));
    return `  ${score.toFixed(2)}  ${name}  ${padded}  ${display}\n`;
  });
  return lines.join('');
}

async function find(words: readonly string[], flags: FindFlags, context: CliContext) {
  const text = words.join(' ').trim();
  if (text === '') throw usageError('argument-missing', 'say which code or words to look for');
  const { system, limit } = flags;
  const book = await openCodeBook(flags);
  const matches = findCodes({ text, limit, ...(system === undefined ? {} : { system }) }, book);
  const remedy = 'try other words, or another --system';
  print(context, flags, {
    json: { matches },
    text: matches.length === 0 ? nothingFits(text, remedy) : table(matches, context),
  });
}

/** Adds the command. */
export function addCodeFindCommand(code: Command, context: CliContext): void {
  const command = code
    .command('find')
    .summary('find the codes that a text may mean')
    .description(
      'Finds codes of LOINC, RxNorm and ICD-10-CM by code, official name, brand, abbreviation or ' +
        'lay word, best first. LOINC holds common observations, ICD-10-CM is of fiscal year ' +
        '2021; full releases can be named instead.',
    )
    .argument('<text...>')
    .option('--system <name>', `only this system: ${codeSystemNames.join(', ')}`, parseSystem)
    .option(
      '--limit <n>',
      'how many at the most',
      parseWhole({ flag: '--limit', min: 1, max: limitMax }),
      limitDefault,
    )
    .option('--json', 'print one JSON object');
  for (const { flag, help } of releaseFlags) command.option(flag, help);
  command
    .addHelpText(
      'before',
      'Examples:\n  residency code find serum potassium\n' +
        '  residency code find "heart attack" --system icd-10-cm --json\n',
    )
    .action((words: readonly string[], flags: FindFlags) => find(words, flags, context));
}
