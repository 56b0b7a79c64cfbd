/** What a search says that found nothing: an answer, not a mistake. */
import { fitText } from './plain-text.ts';

/** How much of what was looked for is said again. */
const echoColumnsMax = 60;

/** `  nothing fits "zebra"; try other words`, with a line end. */
export function nothingFits(text: string, remedy: string): string {
  const echo = fitText(text, { columns: Math.min(text.length, echoColumnsMax) }).trimEnd();
  return `  nothing fits "${echo}"; ${remedy}\n`;
}
