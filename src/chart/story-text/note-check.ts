/**
 * Holding numbers in notes against the chart: `creatinine 1.9` is a fault where no creatinine up
 * to that day was 1.9. Only a number right behind the name of a test is judged, so that what is
 * found is wrong, and much that is wrong is not found.
 */
import { convertUnit, type LabName, labTest, parseUnit } from '../../knowledge/index.ts';
import { impossibleValue } from '../bounds.ts';
import { type ChartFacts, throughMs } from './chart-facts.ts';
import { labNameOf } from './names.ts';

const words = /[\p{L}\p{N}.%/<>°µ+-]+|[:;,()]/gu;
const thousands = /(\d),(?=\d{3}(?!\d))/g;
const figure = /^\d{1,6}(?:\.\d{1,4})?$/;

/** Words that may stand between a name and its number. */
const between: ReadonlySet<string> = new Set([':', 'is', 'was', 'of', 'at', 'now', 'today']);

/** How many words a name has at most, and how many may stand before the number. */
const nameWordsMax = 3;
const betweenMax = 2;

/** A number that is no value of the test: a dose, a span, a count of days. */
function isOther(test: LabName, value: number, next: string | undefined): boolean {
  const facts = labTest(test, 'female');
  if (facts.kind === 'answer') return true;
  if (impossibleValue(test, { value, unit: facts.unit }) !== undefined) return true;
  const unit = next === undefined ? undefined : parseUnit(next);
  if (unit === undefined) return next !== undefined && /^(?:times|x|tabs?|more|or|-)$/.test(next);
  return convertUnit({ value, unit }, facts.unit) === undefined;
}

/** Is the number one of the values, rounded as it is written? */
function isTold(written: string, values: readonly { readonly value: string }[]): boolean {
  const decimals = written.split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return values.some(({ value }) => Math.abs(Number(value) - Number(written)) <= half);
}

function numberAfter(tokens: readonly string[], from: number): number | undefined {
  for (let step = 0; step <= betweenMax; step += 1) {
    const token = tokens[from + step];
    if (token === undefined) return undefined;
    if (figure.test(token.replace(/\.$/, ''))) return from + step;
    if (!between.has(token.toLowerCase())) return undefined;
  }
  return undefined;
}

/** The first number of a line that the chart does not have, said in a sentence. */
export function findDisagreement(
  line: string,
  facts: ChartFacts,
  date: string,
): string | undefined {
  const tokens: readonly string[] = line.replace(thousands, '$1').match(words) ?? [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (let count = nameWordsMax; count > 0; count -= 1) {
      const name = tokens.slice(index, index + count).join(' ');
      const isName = name.length > 1 && /^\p{L}/u.test(name) && /\p{L}$/u.test(name);
      const test = isName ? labNameOf(name) : undefined;
      if (test === undefined) continue;
      const place = numberAfter(tokens, index + count);
      if (place === undefined) break;
      const written = (tokens[place] ?? '').replace(/\.$/, '');
      const until = throughMs(date);
      const values = facts.valuesOf(test).filter(({ atMs }) => atMs <= until);
      const isJudged = values.length > 0 && !isOther(test, Number(written), tokens[place + 1]);
      if (isJudged && !isTold(written, values)) {
        const last = values.at(-1);
        const known = `${last?.value} ${last?.unit} (${last?.date})`;
        return `"${name} ${written}": the chart's last is ${known}`;
      }
      break;
    }
  }
  return undefined;
}
