/** Lists as newline-delimited JSON. */

/** One line for each item. */
export function formatNdjson(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

/** The items of lines that this program wrote itself: the type is the writer's. */
export function parseNdjson<Item>(text: string): readonly Item[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Item);
}
