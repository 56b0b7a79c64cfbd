/** Phrases in text: whole words in order, `*` for any ending, hyphens and spelling ignored. */
import { numbersAsDigits } from './number-words.ts';
import { plainWords, type Word, wordForms } from './word-forms.ts';

interface PhraseWord {
  readonly form: string;
  readonly stem: string;
  readonly anyEnding: boolean;
}

/** A phrase, read once. */
interface CompiledPhrase {
  readonly words: readonly PhraseWord[];
  /** Where it may begin: at words that are equal to a key, or begin with a start. */
  readonly keys: readonly string[];
  readonly starts: readonly string[];
}

const compiled = new Map<string, CompiledPhrase>();
/** Phrases come from tasks; the bound only guards a process that grades for ever. */
const compiledMax = 20_000;
/** Joined words (`followup`, `follow-up`) are compared from this length on. */
const joinedCharactersMin = 6;

function compilePhrase(phrase: string): CompiledPhrase {
  const known = compiled.get(phrase);
  if (known !== undefined) return known;
  const words = numbersAsDigits(phrase)
    .split(/\s+/)
    .flatMap((part) => {
      const starred = part.endsWith('*');
      const pieces = plainWords(part.replaceAll('*', ''));
      return pieces.map((word, index) => ({
        ...wordForms(word.form),
        anyEnding: starred && index === pieces.length - 1,
      }));
    });
  const whole = { words, ...beginningsOf(words) };
  if (compiled.size >= compiledMax) compiled.clear();
  compiled.set(phrase, whole);
  return whole;
}

/** The ways in which {@link wordsTaken} lets a phrase's first word stand. */
function beginningsOf([first, second]: readonly PhraseWord[]): Omit<CompiledPhrase, 'words'> {
  if (first === undefined) return { keys: [], starts: [] };
  const ways = second === undefined ? [first] : [first, joined(first, second)];
  return {
    keys: ways.filter(({ anyEnding }) => !anyEnding).map(({ stem }) => stem),
    starts: ways.filter(({ anyEnding }) => anyEnding).map(({ form }) => form),
  };
}

function sameWord(wanted: PhraseWord, word: Word): boolean {
  return wanted.anyEnding ? word.form.startsWith(wanted.form) : word.stem === wanted.stem;
}

/** How many words of the text the phrase takes from a place on; 0 when it does not stand there. */
function wordsTaken(words: readonly Word[], at: number, phrase: readonly PhraseWord[]): number {
  let position = at;
  for (let index = 0; index < phrase.length; index += 1) {
    const wanted = phrase[index];
    const word = words[position];
    if (wanted === undefined || word === undefined) return 0;
    const next = phrase[index + 1];
    const nextWord = words[position + 1];
    if (sameWord(wanted, word)) {
      position += 1;
    } else if (next !== undefined && sameWord(joined(wanted, next), word)) {
      position += 1;
      index += 1;
    } else if (
      nextWord !== undefined &&
      word.form.length + nextWord.form.length >= joinedCharactersMin &&
      sameWord(wanted, { ...joined(word, nextWord), index: word.index })
    ) {
      position += 2;
    } else {
      return 0;
    }
  }
  return position - at;
}

function joined(
  first: { readonly form: string },
  second: { readonly form: string; readonly stem: string; readonly anyEnding?: boolean },
): PhraseWord {
  return {
    form: first.form + second.form,
    stem: first.form + second.stem,
    anyEnding: second.anyEnding ?? false,
  };
}

/** Where a phrase was found: words `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
}

const knownMatches = new WeakMap<readonly Word[], Map<string, readonly PhraseMatch[]>>();

/** Most phrases stand nowhere: what is not found needs no list of its own. */
const nowhere: readonly PhraseMatch[] = Object.freeze([]);

/** All places where the phrase stands in the text, in order; looked for once in each text. */
export function findPhrase(words: readonly Word[], phrase: string): readonly PhraseMatch[] {
  if (!mayStandIn(words, phrase)) return nowhere;
  let matches = knownMatches.get(words);
  if (matches === undefined) {
    matches = new Map();
    knownMatches.set(words, matches);
  }
  const known = matches.get(phrase);
  if (known !== undefined) return known;
  const found = lookForPhrase(words, phrase);
  matches.set(phrase, found);
  return found;
}

/** Every key of a text's words, alone and joined with the next; and the joined words. */
interface TextKeys {
  readonly keys: ReadonlySet<string>;
  readonly forms: readonly string[];
}

const knownKeys = new WeakMap<readonly Word[], TextKeys>();

function keysOf(words: readonly Word[]): TextKeys {
  const known = knownKeys.get(words);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  const forms: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    keys.add(word.stem);
    if (next !== undefined) keys.add(word.form + next.stem);
    forms.push(next === undefined ? word.form : word.form + next.form);
  }
  const found = { keys, forms };
  knownKeys.set(words, found);
  return found;
}

/** False where the phrase cannot stand in the text; true says nothing. Quick, for most do not. */
function mayStandIn(words: readonly Word[], phrase: string): boolean {
  const { keys, starts } = compilePhrase(phrase);
  const text = keysOf(words);
  return (
    keys.some((key) => text.keys.has(key)) ||
    starts.some((start) => text.forms.some((form) => form.startsWith(start)))
  );
}

/** Which of many texts a phrase may stand in, looked up instead of looked for. */
export interface PhraseIndex {
  /** Positions of texts; some of them may not have the phrase. */
  readonly candidates: (phrase: string) => ReadonlySet<number>;
}

/** Indexes the words of many texts. */
export function indexPhrases(texts: readonly (readonly Word[])[]): PhraseIndex {
  const byKey = new Map<string, number[]>();
  const forms: (readonly [form: string, position: number])[] = [];
  for (const [position, words] of texts.entries()) {
    const text = keysOf(words);
    for (const key of text.keys) {
      const positions = byKey.get(key);
      if (positions === undefined) byKey.set(key, [position]);
      else positions.push(position);
    }
    for (const form of text.forms) forms.push([form, position]);
  }
  // By UTF-16 units, as the search below compares: what begins alike stands together.
  forms.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  const firstFrom = (start: string): number => {
    let [low, high] = [0, forms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((forms[middle]?.[0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const byPhrase = new Map<string, ReadonlySet<number>>();
  const lookUp = (phrase: string): ReadonlySet<number> => {
    const { keys, starts } = compilePhrase(phrase);
    const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const start of starts) {
      for (let at = firstFrom(start); forms[at]?.[0].startsWith(start) === true; at += 1) {
        found.add(forms[at]?.[1] ?? 0);
      }
    }
    return found;
  };
  return {
    candidates: (phrase) => {
      const known = byPhrase.get(phrase) ?? lookUp(phrase);
      byPhrase.set(phrase, known);
      return known;
    },
  };
}

/** The phrases of a list by where they may begin; made once for each list. */
interface PhraseList {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** By the first letter of what words have to begin with. */
  readonly byLetter: ReadonlyMap<string, readonly (readonly [start: string, at: number])[]>;
}

const knownLists = new WeakMap<readonly string[], PhraseList>();

function listOf(phrases: readonly string[]): PhraseList {
  const known = knownLists.get(phrases);
  if (known !== undefined) return known;
  const byKey = new Map<string, number[]>();
  const byLetter = new Map<string, (readonly [start: string, at: number])[]>();
  for (const [at, phrase] of phrases.entries()) {
    const { keys, starts } = compilePhrase(phrase);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), at]);
    for (const start of starts) {
      const letter = start.slice(0, 1);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), [start, at]]);
    }
  }
  const list = { byKey, byLetter };
  knownLists.set(phrases, list);
  return list;
}

/**
 * Positions of the phrases that may stand in a text, in their order; the others do not. Costs by
 * the words of the text, however long the list is.
 */
export function phrasesWorthLooking(
  words: readonly Word[],
  phrases: readonly string[],
): readonly number[] {
  const { byKey, byLetter } = listOf(phrases);
  const text = keysOf(words);
  const found = new Set<number>();
  for (const key of text.keys) for (const at of byKey.get(key) ?? []) found.add(at);
  for (const form of text.forms) {
    for (const [start, at] of byLetter.get(form.slice(0, 1)) ?? []) {
      if (form.startsWith(start)) found.add(at);
    }
  }
  return found.size < 2 ? [...found] : [...found].sort((left, right) => left - right);
}

function lookForPhrase(words: readonly Word[], phrase: string): readonly PhraseMatch[] {
  const wanted = compilePhrase(phrase).words;
  const found: PhraseMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const taken = wordsTaken(words, at, wanted);
    if (taken > 0) found.push({ from: at, to: at + taken });
  }
  return found;
}

/** True when the phrase stands in the text. */
export function phraseIn(words: readonly Word[], phrase: string): boolean {
  if (!mayStandIn(words, phrase)) return false;
  const wanted = compilePhrase(phrase).words;
  return words.some((_, at) => wordsTaken(words, at, wanted) > 0);
}
