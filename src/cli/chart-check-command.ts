/** `residency chart check`: does a story build, does a chart hold together, and if not, why not? */
import { printableLine } from '../lib/index.ts';
import type { Command } from 'commander';
import {
  type ConsistencyFinding,
  faultsShownMax,
  formatStoryFault,
  type StoryFault,
} from '../chart/index.ts';
import { type CheckedFile, checkFile } from './chart-checked.ts';
import type { CliContext } from './context.ts';
import { emphasisOf, print } from './output.ts';

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function formatFault(file: string, fault: StoryFault | ConsistencyFinding): string {
  if ('line' in fault) return `${file}:${printableLine(formatStoryFault(fault))}`;
  const { rule, reference, message } = fault;
  return printableLine(`${reference} ${rule}: ${message}`);
}

function formatList(file: string, faults: CheckedFile['faults'], count: number): string {
  const shown = faults.slice(0, faultsShownMax);
  const lines = shown.map((fault) => `      ${formatFault(file, fault)}\n`);
  const rest = count - shown.length;
  return `${lines.join('')}${rest > 0 ? `      … and ${rest} more\n` : ''}`;
}

function formatFile(found: CheckedFile, context: CliContext): string {
  const style = emphasisOf(context);
  const { file, resources, notes, encounters, faults, faultCount, ok } = found;
  const { warnings, warningCount } = found;
  const counts = `${resources} resources · ${encounters} encounters · ${notes} notes`;
  const head = ok
    ? `  ${style.good('✔')} ${file}   ${style.quiet(counts)}\n`
    : `  ${style.bad('✘')} ${file}   ${counted(faultCount, 'fault')}\n`;
  const soft = warningCount === 0 ? '' : `    ${counted(warningCount, 'warning')}\n`;
  const listed = formatList(file, faults, faultCount);
  return `${head}${listed}${soft}${formatList(file, warnings, warningCount)}`;
}

interface CheckFlags {
  readonly json?: boolean;
  readonly now?: string;
}

async function check(
  files: readonly string[],
  flags: CheckFlags,
  context: CliContext,
): Promise<void> {
  const { now } = flags;
  const found: CheckedFile[] = [];
  for (const file of files) found.push(await checkFile(file, now === undefined ? {} : { now }));
  const faults = found.reduce((sum, { faultCount }) => sum + faultCount, 0);
  const warnings = found.reduce((sum, { warningCount }) => sum + warningCount, 0);
  print(context, flags, {
    json: { files: found, faults, warnings },
    text: found.map((file) => formatFile(file, context)).join(''),
  });
  if (faults > 0) process.exitCode = 1;
}

/** Adds the command. */
export function addChartCheckCommand(chart: Command, context: CliContext): void {
  chart
    .command('check')
    .summary('find what keeps stories from being built, and what contradicts itself in charts')
    .description(
      'Reads stories and reports every fault with its line, its rule and what to do. A story ' +
        'that builds, and any other chart (a Bundle, NDJSON, a folder, an image), is held ' +
        'against itself: references, dates, encounters, drugs, values that follow from each ' +
        'other, notes. Exit code 1 when there is any fault; warnings do not count.',
    )
    .argument('<files...>', 'NAME.story, NAME.json, NAME.ndjson, folders, or images')
    .option('--now <instant>', 'when charts end that are no stories; nothing may lie ahead of it')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'before',
      'Examples:\n  residency chart check grace.story\n' +
        '  residency chart check --json *.story\n' +
        '  residency chart check hospital.img --now 2025-06-30\n',
    )
    .action((files: readonly string[], flags: CheckFlags) => check(files, flags, context));
}
