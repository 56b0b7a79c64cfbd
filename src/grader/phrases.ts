/** Phrases in text: whole words in order, `*` for any ending, hyphens and spelling ignored. */
import { plainWords, type Word, wordForms } from './word-forms.ts';

interface PhraseWord {
  readonly form: string;
  readonly stem: string;
  readonly anyEnding: boolean;
}

const compiled = new Map<string, readonly PhraseWord[]>();
/** Phrases come from tasks; the bound only guards a process that grades for ever. */
const compiledMax = 20_000;
/** Joined words (`followup`, `follow-up`) are compared from this length on. */
const joinedCharactersMin = 6;

function compilePhrase(phrase: string): readonly PhraseWord[] {
  const known = compiled.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(/\s+/).flatMap((part) => {
    const starred = part.endsWith('*');
    const pieces = plainWords(part.replaceAll('*', ''));
    return pieces.map((word, index) => ({
      ...wordForms(word.form),
      anyEnding: starred && index === pieces.length - 1,
    }));
  });
  if (compiled.size >= compiledMax) compiled.clear();
  compiled.set(phrase, words);
  return words;
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

/** All places where the phrase stands in the text, in order; looked for once in each text. */
export function findPhrase(words: readonly Word[], phrase: string): readonly PhraseMatch[] {
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

function lookForPhrase(words: readonly Word[], phrase: string): readonly PhraseMatch[] {
  const wanted = compilePhrase(phrase);
  if (wanted.length === 0) return [];
  const found: PhraseMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const taken = wordsTaken(words, at, wanted);
    if (taken > 0) found.push({ from: at, to: at + taken });
  }
  return found;
}

/** True when the phrase stands in the text. */
export function phraseIn(words: readonly Word[], phrase: string): boolean {
  const wanted = compilePhrase(phrase);
  if (wanted.length === 0) return false;
  return words.some((_, at) => wordsTaken(words, at, wanted) > 0);
}
