/** Rows of tables in Markdown. */

const cellsMax = 40;

/** True for the line of dashes under a table's header. */
export function isTableRule(line: string): boolean {
  return /^[|\s:-]+$/.test(line) && line.includes('-');
}

/** The cells of a row, trimmed; the outer bars are no cells. */
export function splitCells(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .slice(0, cellsMax)
    .map((cell) => cell.trim());
}
