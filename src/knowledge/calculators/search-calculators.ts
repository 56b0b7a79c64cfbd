/** Calculators for words: what a clinician or an agent types who does not know the name. */
import type { Calculator } from './calculator.ts';
import { calculators } from './registry.ts';

/** Words that say nothing about which calculator is meant. */
const emptyWords = new Set(
  'a an and by calculate calculator compute for from in of on or score the to with'.split(' '),
);

/** Words of a query that are looked at; the rest is not read. */
const wordsMax = 20;

/** Length from which a word also stands for the longer words that begin with it. */
const prefixLength = 4;

function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== '' && !emptyWords.has(word));
}

interface Indexed {
  readonly calculator: Calculator;
  /** The words of each field, with what a hit in it is worth. */
  readonly fields: readonly { readonly worth: number; readonly words: readonly string[] }[];
}

function indexOf(calculator: Calculator): Indexed {
  const { name, title, aliases, version, population, result, inputs } = calculator;
  const descriptions = Object.values(inputs).map(({ description }) => description);
  return {
    calculator,
    fields: [
      { worth: 8, words: [name, title, ...aliases].flatMap(wordsOf) },
      { worth: 4, words: wordsOf(`${result.description} ${population}`) },
      { worth: 2, words: wordsOf(version) },
      { worth: 1, words: descriptions.flatMap(wordsOf) },
    ],
  };
}

let index: readonly Indexed[] | undefined;

/** Made when somebody searches first: every command loads this file, few of them search. */
function indexed(): readonly Indexed[] {
  index ??= calculators.map(indexOf);
  return index;
}

function hitIn(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return 1;
  const isPrefix = wanted.length >= prefixLength;
  return isPrefix && words.some((word) => word.startsWith(wanted)) ? 0.5 : 0;
}

function worthOf({ fields }: Indexed, wanted: string): number {
  return Math.max(...fields.map(({ worth, words }) => worth * hitIn(words, wanted)));
}

/**
 * The calculators that fit some words best, best first; none where no word fits.
 *
 * A calculator must fit at least half of the words. Of equal ones the earlier in the registry
 * comes first.
 *
 * @example
 * ```ts
 * searchCalculators('stroke risk atrial fibrillation')[0]?.name; // 'cha2ds2-vasc'
 * ```
 */
export function searchCalculators(text: string): readonly Calculator[] {
  const wanted = [...new Set(wordsOf(text))].slice(0, wordsMax);
  if (wanted.length === 0) return [];
  const scored = indexed().map((each, position) => {
    const worths = wanted.map((word) => worthOf(each, word));
    const hits = worths.filter((worth) => worth > 0).length;
    const total = worths.reduce((sum, worth) => sum + worth, 0);
    return { calculator: each.calculator, hits, total, position };
  });
  return scored
    .filter(({ hits }) => hits * 2 >= wanted.length)
    .toSorted((a, b) => b.total - a.total || a.position - b.position)
    .map(({ calculator }) => calculator);
}
