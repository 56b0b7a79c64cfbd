/** Pieces that all generated pages share. */

/** Says, below the title, that a page is not edited by hand. */
export const generatedNotice =
  '<!-- Written by `npm run docs`; a test compares. Edit scripts/generate-docs instead. -->';

/** A row of a table; what would end a cell is escaped. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A table with its heading row. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = `|${heading.map(() => '---|').join('')}`;
  return [row(heading), line, ...rows.map(row)].join('\n');
}

/** Text in a fence. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
