/** `residency read note`: what a note says, as graders read it. */
import type { Command } from 'commander';
import { type NoteReading, noteCharactersMax, readNote } from '../grader/index.ts';
import { printableLine } from '../lib/index.ts';
import type { CliContext } from './context.ts';
import { emphasisOf, print } from './output.ts';
import { readStandardInput, readTextFile, type TextLimit } from './text-input.ts';
import { usageError } from './usage-error.ts';

interface ReadFlags {
  readonly json?: boolean;
}

/** Far more than is read of a note; what is longer was named by mistake. */
const noteLimit: TextLimit = {
  bytesMax: 64 * 1024 * 1024,
  remedy: 'name the file of one note',
};

function openNote(path: string): Promise<string> {
  if (path.trim() === '') throw usageError('argument-missing', 'name a file, or - for stdin');
  return path === '-' ? readStandardInput(noteLimit) : readTextFile(path, noteLimit);
}

/** A mark in the text: where it begins and ends, and what is written behind it. */
interface Mark {
  readonly span: readonly [start: number, end: number];
  readonly label: string;
}

function marksOf({ values, assertions }: NoteReading): readonly Mark[] {
  const measured = values.map((value): Mark => {
    const { concept, comparator, value: low, high, unit, date, span } = value;
    const range = high === undefined ? `${low}` : `${low} to ${high}`;
    const sign = comparator === '=' ? '' : `${comparator} `;
    const when = date === undefined ? '' : `, ${date}`;
    return {
      span,
      label: `${concept}: ${sign}${range}${unit === undefined ? '' : ` ${unit}`}${when}`,
    };
  });
  const asserted = assertions.map(({ concept, context, span }): Mark => {
    const how = context.length === 0 ? 'asserted' : context.join(', ');
    return { span, label: `${concept}: ${how}` };
  });
  return [...measured, ...asserted].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The text of one sentence with a mark behind each thing that was read from it. */
function marked(text: string, marks: readonly Mark[], context: CliContext): string {
  const style = emphasisOf(context);
  let out = '';
  let at = 0;
  for (const { span, label } of marks) {
    const [start, end] = span;
    if (start > at) out += printableLine(text.slice(at, start));
    if (end > at) out += style.strong(printableLine(text.slice(Math.max(at, start), end)));
    at = Math.max(at, end);
    out += style.quiet(` [${label}]`);
  }
  return out;
}

function readable(text: string, reading: NoteReading, context: CliContext): string {
  const style = emphasisOf(context);
  const marks = marksOf(reading);
  let next = 0;
  let section = -1;
  const lines: string[] = [];
  for (const sentence of reading.sentences) {
    const heading = reading.sections[sentence.section]?.heading ?? '';
    if (sentence.section !== section && heading !== '')
      lines.push(style.quiet(printableLine(heading)));
    section = sentence.section;
    const [from, to] = sentence.span;
    const own: Mark[] = [];
    while (next < marks.length && (marks[next]?.span[0] ?? to) < to) {
      const mark = marks[next];
      if (mark !== undefined) {
        const { span, label } = mark;
        own.push({ span: [span[0] - from, span[1] - from], label });
      }
      next += 1;
    }
    const written = text.slice(from, to);
    const last = own.at(-1)?.span[1] ?? 0;
    lines.push(`  ${marked(written, own, context)}${printableLine(written.slice(last))}`);
  }
  return lines.length === 0 ? '  nothing to read\n' : `${lines.join('\n')}\n`;
}

async function readAndPrint(path: string, flags: ReadFlags, context: CliContext): Promise<void> {
  const text = await openNote(path);
  const reading = readNote(text);
  if (text.length > noteCharactersMax) {
    context.stderr(`residency: the first ${noteCharactersMax} characters were read\n`);
  }
  const { values, assertions, recommendations, sections, sentences } = reading;
  print(context, flags, {
    json: { values, assertions, recommendations, sections, sentences },
    text: flags.json === true ? '' : readable(text, reading, context),
  });
}

/** Adds the command. */
export function addReadNoteCommand(read: Command, context: CliContext): void {
  read
    .command('note')
    .summary('read a note as graders do')
    .description(
      'Reads a clinical note by rules: values with units, what is asserted and how (negated, ' +
        'hypothetical, conditional, historical, family, recommended, declined, uncertain), and ' +
        'what is recommended. A span is where the words begin and have ended, in UTF-16 units.',
    )
    .argument('<file>', 'a text file; - for standard input')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'before',
      'Examples:\n  residency read note visit.txt\n' +
        '  echo "No fever. Creatinine 1.8 mg/dL." | residency read note - --json\n',
    )
    .action((path: string, flags: ReadFlags) => readAndPrint(path, flags, context));
}
