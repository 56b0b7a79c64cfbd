/** Phrases in text: whole words in order, `*` for any ending, hyphens and spelling ignored. */
import { numbersAsDigits } from './number-words.ts';
import { plainWords, type Word, wordForms } from './word-forms.ts';

/** A word of a phrase. */
export interface PhraseWord {
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

/** The words of a part of a phrase, read once: phrases of a task say the same again and again. */
function wordsOfPart(part: string): readonly PhraseWord[] {
  const known = knownParts.get(part);
  if (known !== undefined) return known;
  const starred = part.endsWith('*');
  const pieces = plainWords(part.replaceAll('*', ''));
  const words = pieces.map(({ form }, index) => {
    const anyEnding = starred && index === pieces.length - 1;
    const forms = wordForms(form);
    // `spilling` and `refilled` are spelt with one l by the mill: `spill*` has to find them.
    const isDoubled = anyEnding && forms.form.length > 4 && forms.form.endsWith('ll');
    return { ...forms, form: isDoubled ? forms.form.slice(0, -1) : forms.form, anyEnding };
  });
  if (knownParts.size >= compiledMax) knownParts.clear();
  knownParts.set(part, words);
  return words;
}

const knownParts = new Map<string, readonly PhraseWord[]>();

/** The words of a phrase. */
export function wordsOfPhrase(phrase: string): readonly PhraseWord[] {
  return numbersAsDigits(phrase).split(/\s+/).flatMap(wordsOfPart);
}

function compilePhrase(phrase: string): CompiledPhrase {
  const known = compiled.get(phrase);
  if (known !== undefined) return known;
  const words = wordsOfPhrase(phrase);
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
export function wordsTaken(
  words: readonly Word[],
  at: number,
  phrase: readonly PhraseWord[],
): number {
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

/** Two words written as one. */
export function joined(
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
