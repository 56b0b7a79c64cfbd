/** A chart as a page of text for a terminal of some width. */
import { printableLine } from '../lib/index.ts';
import type { ChartSummary, SummaryMedication, SummaryTrend } from '../chart/index.ts';
import type { Emphasis } from '../report/index.ts';
import { fitText } from './plain-text.ts';
import { sparkline } from './sparkline.ts';

/** How a page is laid out. */
interface PageStyle {
  readonly columns: number;
  readonly emphasis: Emphasis;
  /** Rows of each list; the others are counted. */
  readonly rowsMax: number;
}

function day(date: string | undefined): string {
  return printableLine(date ?? '').slice(0, 10);
}

/** A heading, and rows that are cut to the width. */
function section(
  title: string,
  rows: readonly string[],
  { columns, emphasis, rowsMax }: PageStyle,
): string {
  const shown = rows.slice(0, rowsMax).map((row) => `  ${fitText(row, { columns: columns - 2 })}`);
  const rest = rows.length - shown.length;
  const more = rest > 0 ? [emphasis.quiet(`  … and ${rest} more (--rows shows more)`)] : [];
  const body = rows.length === 0 ? [emphasis.quiet('  none')] : [...shown, ...more];
  const lines = body.map((line) => line.trimEnd());
  return [emphasis.strong(`${title} (${rows.length})`), ...lines, ''].join('\n');
}

/** Parts that are there, with two spaces between them. */
function row(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('  ');
}

function medicationRow({ text, directions, from, to, status, reason }: SummaryMedication): string {
  const span = `${day(from)}${to === undefined ? '' : `–${day(to)}`}`;
  const state = status === 'active' ? undefined : `[${status}]`;
  return row(span.padEnd(21), text, directions, state, reason === undefined ? '' : `(${reason})`);
}

/** Places of a number that is shown: at most three behind the point. */
function figure(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** Columns of the drawn row, and of the name before it. */
const sparkColumns = 24;
const nameColumns = 26;

function trendRow({ name, unit, values }: SummaryTrend): string {
  const numbers = values.map(({ value }) => value);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return name;
  const low = numbers.reduce((least, value) => Math.min(least, value));
  const high = numbers.reduce((most, value) => Math.max(most, value));
  return row(
    fitText(name, { columns: nameColumns }),
    fitText(sparkline(numbers, { columns: sparkColumns }), { columns: sparkColumns }),
    `${figure(last.value)} ${unit}`.trim(),
    day(last.date),
    `first ${figure(first.value)} ${day(first.date)}`,
    `min ${figure(low)} max ${figure(high)}`,
    `n=${values.length}`,
  );
}

function header(summary: ChartSummary, { emphasis, columns }: PageStyle): string {
  const { name, gender, birthDate, mrn, id } = summary.patient;
  const title = [name, gender, `born ${birthDate}`, mrn, `Patient/${id}`].join(' · ');
  const counts = Object.entries(summary.counts).map(([type, count]) => `${count} ${type}`);
  return [
    emphasis.strong(fitText(title, { columns }).trimEnd()),
    emphasis.quiet(fitText(counts.join(', '), { columns }).trimEnd()),
    '',
  ].join('\n');
}

/** The whole page. */
export function formatChartPage(summary: ChartSummary, style: PageStyle): string {
  const list = (title: string, rows: readonly string[]) => section(title, rows, style);
  const { current, past } = summary.medications;
  return [
    header(summary, style),
    list(
      'Problems',
      summary.problems.map(({ text, code, status, onset, abated, stage }) =>
        row(
          status.padEnd(10),
          text,
          code === undefined ? '' : `[${code}]`,
          stage === undefined ? '' : `stage ${stage}`,
          onset === undefined ? '' : `since ${onset}`,
          abated === undefined ? '' : `until ${day(abated)}`,
        ),
      ),
    ),
    list(
      'Allergies',
      summary.allergies.map(({ text, reaction, severity, status }) =>
        row(text, reaction, severity, status === 'active' ? '' : `[${status}]`),
      ),
    ),
    list('Medications, current', current.map(medicationRow)),
    list('Medications, past', past.map(medicationRow)),
    list('Trends', summary.trends.map(trendRow)),
    list(
      'Encounters',
      summary.encounters.map(({ date, kind, reason }) => row(day(date), kind.padEnd(19), reason)),
    ),
    list(
      'Notes',
      summary.notes.map(({ date, title, kind, author, words }) =>
        row(day(date), title, `(${kind}, ${author}, ${words} words)`),
      ),
    ),
  ].join('\n');
}
