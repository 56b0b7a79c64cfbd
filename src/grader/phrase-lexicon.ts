/**
 * Lists of phrases that are looked for together: a text is passed once for all of them, so that
 * what it costs grows with the text and hardly with the lists.
 */
import { headCharacters, type PhraseNode, phraseTree, type WordEdge } from './phrase-tree.ts';
import { type PhraseMatch, type PhraseWord, wordsOfPhrase, wordsTaken } from './phrases.ts';
import type { Word } from './word-forms.ts';

/** A phrase of a list, found in a text. */
export interface ListMatch extends PhraseMatch {
  /** Its position in the list. */
  readonly phrase: number;
}

/** What a place of a text may be compared by, alone and joined with the next word. */
interface Forms {
  readonly joinedForm: string;
  readonly joinedStem: string | undefined;
  /** The first letters of the joined form, as many as the tree sorts by, and fewer. */
  readonly heads: readonly string[];
}

const knownForms = new WeakMap<readonly Word[], readonly Forms[]>();

function formsOf(words: readonly Word[]): readonly Forms[] {
  const known = knownForms.get(words);
  if (known !== undefined) return known;
  const forms = words.map(({ form }, index): Forms => {
    const next = words[index + 1];
    const joinedForm = next === undefined ? form : form + next.form;
    const joinedStem = next === undefined ? undefined : form + next.stem;
    const heads: string[] = [];
    for (let length = 1; length <= Math.min(headCharacters, joinedForm.length); length += 1) {
      heads.push(joinedForm.slice(0, length));
    }
    return { joinedForm, joinedStem, heads };
  });
  knownForms.set(words, forms);
  return forms;
}

/** A text on which a tree is walked, and the phrases that may begin at the place at hand. */
interface Walk {
  readonly words: readonly Word[];
  readonly forms: readonly Forms[];
  readonly candidates: number[];
}

/**
 * Goes on from a place among the phrases with the text's words from a position on. Every word of
 * every text comes here: loops over indices leave no garbage behind.
 */
function walk(node: PhraseNode, at: number, text: Walk): void {
  const { edges, table, ends } = node;
  for (let index = 0; index < ends.length; index += 1) {
    const id = ends[index];
    if (id !== undefined && !text.candidates.includes(id)) text.candidates.push(id);
  }
  const word = text.words[at];
  const forms = text.forms[at];
  if (word === undefined || forms === undefined || edges.length === 0) return;
  if (table === undefined) {
    walkEdges(edges, at, text);
    return;
  }
  walkAll(table.exact.get(word.stem), at + 1, text);
  const { joinedStem, heads } = forms;
  if (joinedStem !== undefined) walkAll(table.exact.get(joinedStem), at + 2, text);
  if (table.open.size === 0) return;
  for (let index = 0; index < heads.length; index += 1) {
    const open = table.open.get(heads[index] ?? '');
    if (open !== undefined) walkEdges(open, at, text);
  }
}

function walkAll(nodes: readonly PhraseNode[] | undefined, at: number, text: Walk): void {
  if (nodes === undefined) return;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node !== undefined) walk(node, at, text);
  }
}

/** Tries edge by edge. */
function walkEdges(edges: readonly WordEdge[], at: number, text: Walk): void {
  const word = text.words[at];
  const forms = text.forms[at];
  if (word === undefined || forms === undefined) return;
  const { joinedForm, joinedStem } = forms;
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index];
    if (edge === undefined) continue;
    const { key, anyEnding, to } = edge;
    if (anyEnding) {
      if (!joinedForm.startsWith(key)) continue;
      if (word.form.startsWith(key)) walk(to, at + 1, text);
      else walk(to, at + 2, text);
    } else {
      if (key === word.stem) walk(to, at + 1, text);
      if (key === joinedStem) walk(to, at + 2, text);
    }
  }
}

/** The matches of one text, by the number of the list. */
type TextReading = ReadonlyMap<number, readonly ListMatch[]>;

/** Most sentences hold none of the phrases. */
const nowhere: TextReading = new Map();

function inOrder(left: ListMatch, right: ListMatch): number {
  return left.phrase - right.phrase || left.from - right.from;
}

/** Lists that were put together. */
export class PhraseLexicon {
  readonly #numbers = new Map<readonly string[], number>();
  readonly #root: PhraseNode;
  readonly #phrases: readonly (readonly PhraseWord[])[];
  /** For each phrase where it stands: a list's number, its position there, the next list's … */
  readonly #places: readonly (readonly number[])[];
  readonly #readings = new WeakMap<readonly Word[], TextReading>();

  constructor(lists: Iterable<readonly string[]>) {
    const numbers = new Map<string, number>();
    const places = new Map<string, number[]>();
    for (const list of lists) {
      // Tasks say the same list again and again: it counts once.
      const key = JSON.stringify(list);
      const known = numbers.get(key);
      this.#numbers.set(list, known ?? numbers.size);
      if (known !== undefined) continue;
      for (const [position, phrase] of list.entries()) {
        const before = places.get(phrase);
        if (before === undefined) places.set(phrase, [numbers.size, position]);
        else before.push(numbers.size, position);
      }
      numbers.set(key, numbers.size);
    }
    // Copies are as long as what they hold; lists that grew have room for more.
    this.#phrases = [...places.keys()].map((phrase) => wordsOfPhrase(phrase).slice());
    this.#places = [...places.values()].map((each) => each.slice());
    this.#root = phraseTree(this.#phrases);
  }

  /** The list's number, of which equal lists have the same. */
  numberOf(list: readonly string[]): number | undefined {
    return this.#numbers.get(list);
  }

  /** All matches of all lists in a text, by the list's number; looked for once in each text. */
  read(words: readonly Word[]): TextReading {
    const known = this.#readings.get(words);
    if (known !== undefined) return known;
    const reading = this.#look(words);
    this.#readings.set(words, reading);
    return reading;
  }

  #take(id: number, { from, to }: PhraseMatch, found: Map<number, ListMatch[]>): void {
    const places = this.#places[id] ?? [];
    for (let at = 0; at + 1 < places.length; at += 2) {
      const list = places[at] ?? 0;
      const match = { phrase: places[at + 1] ?? 0, from, to };
      const matches = found.get(list);
      if (matches === undefined) found.set(list, [match]);
      else matches.push(match);
    }
  }

  #look(words: readonly Word[]): TextReading {
    let found: Map<number, ListMatch[]> | undefined;
    const text: Walk = { words, forms: formsOf(words), candidates: [] };
    for (let from = 0; from < words.length; from += 1) {
      text.candidates.length = 0;
      walk(this.#root, from, text);
      for (const id of text.candidates) {
        // The tree takes ways that no phrase takes: whether one stands is said in one place alone.
        const taken = wordsTaken(words, from, this.#phrases[id] ?? []);
        if (taken === 0) continue;
        found ??= new Map();
        this.#take(id, { from, to: from + taken }, found);
      }
    }
    if (found === undefined) return nowhere;
    for (const matches of found.values()) if (matches.length > 1) matches.sort(inOrder);
    return found;
  }
}

const lexicons = new WeakMap<readonly string[], PhraseLexicon>();

/** Puts lists together that are asked for on the same texts; once for each list. */
export function gatherLists(lists: readonly (readonly string[])[]): void {
  const fresh = lists.filter((list) => !lexicons.has(list));
  if (fresh.length === 0) return;
  const lexicon = new PhraseLexicon(fresh);
  for (const list of fresh) lexicons.set(list, lexicon);
}

/** The lexicon in which a list is; one of its own where nobody put it to others. */
export function lexiconOf(list: readonly string[]): PhraseLexicon {
  const known = lexicons.get(list);
  if (known !== undefined) return known;
  const own = new PhraseLexicon([list]);
  lexicons.set(list, own);
  return own;
}

const nothing: readonly ListMatch[] = Object.freeze([]);

/** Where the phrases of a list stand in a text: in the list's order, then in the text's. */
export function findListed(words: readonly Word[], list: readonly string[]): readonly ListMatch[] {
  const lexicon = lexiconOf(list);
  const number = lexicon.numberOf(list);
  return (number === undefined ? undefined : lexicon.read(words).get(number)) ?? nothing;
}
