/** Text of a chart on a terminal: it may show, and may not steer. */
import { printableLine } from '../lib/index.ts';

/** Marks that take no column of their own. */
const isMark = /^\p{M}$/u;

/** Blocks whose characters take two columns in a terminal. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Several lines that show and do not steer. */
export function plainLines(text: string): string {
  return text.split('\n').map(printableLine).join('\n');
}

function columnsOf(character: string): number {
  if (isMark.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** How many columns a text takes. */
function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** The text in exactly so many columns: cut with `…`, or filled with spaces. */
export function fitText(text: string, { columns }: { readonly columns: number }): string {
  const plain = printableLine(text);
  const room = Math.max(1, columns);
  if (textColumns(plain) <= room) return plain + ' '.repeat(room - textColumns(plain));
  let cut = '';
  let used = 0;
  for (const character of plain) {
    const width = columnsOf(character);
    if (used + width > room - 1) break;
    cut += character;
    used += width;
  }
  return `${cut}…${' '.repeat(Math.max(0, room - used - 1))}`;
}
