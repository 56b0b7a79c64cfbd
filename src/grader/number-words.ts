/** Numbers in words, as they are dictated: `four hundred twelve`, `one point four eight`. */

const digits: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Numbers of one word below a hundred. */
export const smallNumbers: Readonly<Record<string, number>> = { ...digits, ...teens, ...tens };

/** Words that a number may begin with. */
const firstWords = Object.keys(smallNumbers).join('|');
/** A run of words with a number in it; longer runs are read in parts. */
const runPattern = new RegExp(
  `\\b(?:${firstWords}|a(?= (?:hundred|thousand)\\b))` +
    `(?:[ -](?:${firstWords}|hundred|thousand|point|and|oh)\\b){0,16}(?![a-z])`,
  'gi',
);
const someNumberWord = new RegExp(`\\b(?:${firstWords}|hundred|thousand)\\b`, 'i');

/** What was read, and the word after it. */
interface Part {
  readonly value: number;
  readonly next: number;
}

function below100(words: readonly string[], at: number): Part | undefined {
  const word = words[at] ?? '';
  const single = digits[word] ?? teens[word];
  if (single !== undefined) return { value: single, next: at + 1 };
  const ten = tens[word];
  if (ten === undefined) return undefined;
  const unit = digits[words[at + 1] ?? ''] ?? 0;
  return unit === 0 ? { value: ten, next: at + 1 } : { value: ten + unit, next: at + 2 };
}

/** `hundred and twelve` behind a count of hundreds. */
function afterHundred(words: readonly string[], { value, next }: Part): Part {
  const from = words[next + 1] === 'and' ? next + 2 : next + 1;
  const rest = below100(words, from);
  if (rest === undefined) return { value: value * 100, next: next + 1 };
  return { value: value * 100 + rest.value, next: rest.next };
}

function below1000(words: readonly string[], at: number): Part | undefined {
  const first = words[at] === 'a' ? { value: 1, next: at + 1 } : below100(words, at);
  if (first === undefined) return undefined;
  if (words[first.next] === 'hundred') return afterHundred(words, first);
  // `one sixty-eight` and `twenty twenty-five` leave out the word between.
  const rest = below100(words, first.next);
  const isShort = (first.value > 0 && first.value < 10) || (first.value > 17 && first.value < 21);
  if (!isShort || rest === undefined || rest.value < 10) return first;
  return { value: first.value * 100 + rest.value, next: rest.next };
}

function wholeNumber(words: readonly string[], at: number): Part | undefined {
  const first = below1000(words, at);
  if (first === undefined || words[first.next] !== 'thousand') return first;
  const from = words[first.next + 1] === 'and' ? first.next + 2 : first.next + 1;
  const rest = below1000(words, from);
  if (rest === undefined) return { value: first.value * 1000, next: first.next + 1 };
  return { value: first.value * 1000 + rest.value, next: rest.next };
}

/** `four eight`, `two five` or `twenty-five` behind `point`. */
function decimals(words: readonly string[], at: number): { text: string; next: number } {
  let text = '';
  let next = at;
  for (let word = words[next]; word !== undefined; word = words[next]) {
    const digit = word === 'oh' ? 0 : digits[word];
    if (digit === undefined) break;
    text += String(digit);
    next += 1;
  }
  if (text !== '') return { text, next };
  const pair = below100(words, at);
  return pair === undefined
    ? { text: '', next: at }
    : { text: String(pair.value), next: pair.next };
}

/** A number in words from a place on, in digits. */
function numberAt(
  words: readonly string[],
  at: number,
): { readonly text: string; readonly next: number } | undefined {
  const whole = wholeNumber(words, at);
  if (whole === undefined) return undefined;
  if (words[whole.next] === 'point') {
    const after = decimals(words, whole.next + 1);
    if (after.text !== '') return { text: `${whole.value}.${after.text}`, next: after.next };
  }
  // `one` alone is more often a pronoun or an article than a number.
  const isPronoun = whole.next === at + 1 && words[at] === 'one';
  return isPronoun ? undefined : { text: String(whole.value), next: whole.next };
}

/** A number in words, and where it stands. */
export interface NumberInWords {
  /** In digits: `412`, `1.48`. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** How many words it takes. */
  readonly words: number;
}

/** The numbers that stand in words in a text, in order. `one` alone is none. */
export function numbersInWords(text: string): readonly NumberInWords[] {
  if (!someNumberWord.test(text)) return [];
  const found: NumberInWords[] = [];
  for (const run of text.matchAll(runPattern)) {
    const pieces = [...run[0].matchAll(/[a-z]+/gi)];
    const words = pieces.map(([word]) => word.toLowerCase());
    let at = 0;
    while (at < words.length) {
      const number = numberAt(words, at);
      const first = pieces[at];
      const last = pieces[(number?.next ?? 0) - 1];
      if (number === undefined || first === undefined || last === undefined) {
        at += 1;
        continue;
      }
      found.push({
        digits: number.text,
        start: run.index + first.index,
        end: run.index + last.index + last[0].length,
        words: number.next - at,
      });
      at = number.next;
    }
  }
  return found;
}

/**
 * A text with its numbers in digits: `ferritin four hundred twelve` becomes `ferritin 412`.
 *
 * @example
 * ```ts
 * numbersAsDigits('one point four eight, now two'); // '1.48, now 2'
 * ```
 */
export function numbersAsDigits(text: string): string {
  let read = 0;
  let plain = '';
  for (const { digits: written, start, end } of numbersInWords(text)) {
    plain += text.slice(read, start) + written;
    read = end;
  }
  return plain + text.slice(read);
}
