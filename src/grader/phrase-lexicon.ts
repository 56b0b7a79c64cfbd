/**
 * Lists of phrases that are looked for together: a text is passed once for all of them, so that
 * what it costs grows with the text and hardly with the lists.
 */
import {
  type CompiledPhrase,
  compilePhrase,
  joined,
  type PhraseMatch,
  type PhraseWord,
  wordsTaken,
} from './phrases.ts';
import type { Word } from './word-forms.ts';

/** A phrase of a list, found in a text. */
export interface ListMatch extends PhraseMatch {
  /** Its position in the list. */
  readonly phrase: number;
}

/** A place among the words of the phrases; it may be reached in more ways than one. */
interface Node {
  /** By a word's stem, or by two words written as one. */
  readonly exact: Map<string, Node[]>;
  /** By how a word begins, sorted by {@link headOf}. */
  readonly open: Map<string, OpenEdge[]>;
  /** Phrases that end here. */
  readonly ends: number[];
}

/** Words that may have any ending are sorted by so many letters. */
const headCharacters = 3;

function headOf(form: string): string {
  return form.slice(0, headCharacters);
}

function emptyNode(): Node {
  return { exact: new Map(), open: new Map(), ends: [] };
}

function addEdge(from: Node, word: PhraseWord, to: Node): void {
  if (word.anyEnding) {
    const head = headOf(word.form);
    const known = from.open.get(head);
    if (known === undefined) from.open.set(head, [[word.form, to]]);
    else known.push([word.form, to]);
    return;
  }
  const known = from.exact.get(word.stem);
  if (known === undefined) from.exact.set(word.stem, [to]);
  else known.push(to);
}

/** The words of many phrases as a tree, for those that begin alike. */
class PhraseTree {
  readonly root = emptyNode();
  readonly #children = new Map<Node, Map<string, Node>>();

  add({ words }: CompiledPhrase, id: number): void {
    let before: { readonly node: Node; readonly word: PhraseWord } | undefined;
    let node = this.root;
    for (const word of words) {
      const { child, isNew } = this.#childOf(node, word);
      // Two words of a phrase may stand as one: `follow up` as `followup`.
      if (isNew && before !== undefined) addEdge(before.node, joined(before.word, word), child);
      before = { node, word };
      node = child;
    }
    if (words.length > 0) node.ends.push(id);
  }

  #childOf(parent: Node, word: PhraseWord): { readonly child: Node; readonly isNew: boolean } {
    const children = this.#children.get(parent) ?? new Map<string, Node>();
    this.#children.set(parent, children);
    const key = word.anyEnding ? `${word.form}*` : `${word.form} ${word.stem}`;
    const known = children.get(key);
    if (known !== undefined) return { child: known, isNew: false };
    const child = emptyNode();
    children.set(key, child);
    addEdge(parent, word, child);
    return { child, isNew: true };
  }
}

/** What a place of a text may be compared by, alone and joined with the next word. */
interface Forms {
  readonly joinedForm: string;
  readonly joinedStem: string | undefined;
  /** {@link headOf} the joined form, and what is shorter. */
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

function walkAll(nodes: readonly Node[] | undefined, at: number, text: Walk): void {
  if (nodes === undefined) return;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node !== undefined) walk(node, at, text);
  }
}

/**
 * Goes on from a place among the phrases with the text's words from a position on. Every word of
 * every text comes here: loops over indices leave no garbage behind.
 */
function walk(node: Node, at: number, text: Walk): void {
  for (let index = 0; index < node.ends.length; index += 1) {
    const id = node.ends[index];
    if (id !== undefined && !text.candidates.includes(id)) text.candidates.push(id);
  }
  const word = text.words[at];
  const forms = text.forms[at];
  if (word === undefined || forms === undefined) return;
  const { joinedStem } = forms;
  if (node.exact.size > 0) {
    walkAll(node.exact.get(word.stem), at + 1, text);
    if (joinedStem !== undefined) walkAll(node.exact.get(joinedStem), at + 2, text);
  }
  if (node.open.size > 0) walkOpen(node, at, text);
}

/** The same for words that may have any ending. */
function walkOpen(node: Node, at: number, text: Walk): void {
  const form = text.words[at]?.form ?? '';
  const { joinedForm, joinedStem, heads } = text.forms[at] ?? noForms;
  for (let index = 0; index < heads.length; index += 1) {
    const edges = node.open.get(heads[index] ?? '') ?? noEdges;
    for (let edge = 0; edge < edges.length; edge += 1) {
      const [start, next] = edges[edge] ?? noEdge;
      if (!joinedForm.startsWith(start)) continue;
      if (form.startsWith(start)) walk(next, at + 1, text);
      else if (joinedStem !== undefined) walk(next, at + 2, text);
    }
  }
}

type OpenEdge = readonly [start: string, node: Node];

const noForms: Forms = { joinedForm: '', joinedStem: undefined, heads: [] };
const noEdges: readonly OpenEdge[] = [];
const noEdge: OpenEdge = ['', emptyNode()];

/** A phrase's places in the lists. */
interface Membership {
  readonly list: number;
  readonly phrase: number;
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
  readonly #tree = new PhraseTree();
  readonly #phrases: CompiledPhrase[] = [];
  readonly #members: Membership[][] = [];
  readonly #readings = new WeakMap<readonly Word[], TextReading>();

  constructor(lists: Iterable<readonly string[]>) {
    const numbers = new Map<string, number>();
    const ids = new Map<string, number>();
    for (const list of lists) {
      // Tasks say the same list again and again: it counts once.
      const key = JSON.stringify(list);
      const known = numbers.get(key);
      this.#numbers.set(list, known ?? numbers.size);
      if (known !== undefined) continue;
      for (const [phrase, text] of list.entries()) {
        this.#members[this.#idOf(text, ids)]?.push({ list: numbers.size, phrase });
      }
      numbers.set(key, numbers.size);
    }
  }

  #idOf(text: string, ids: Map<string, number>): number {
    const known = ids.get(text);
    if (known !== undefined) return known;
    const id = this.#phrases.length;
    const phrase = compilePhrase(text);
    ids.set(text, id);
    this.#phrases.push(phrase);
    this.#members.push([]);
    this.#tree.add(phrase, id);
    return id;
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
    for (const { list, phrase } of this.#members[id] ?? []) {
      const matches = found.get(list);
      if (matches === undefined) found.set(list, [{ phrase, from, to }]);
      else matches.push({ phrase, from, to });
    }
  }

  #look(words: readonly Word[]): TextReading {
    let found: Map<number, ListMatch[]> | undefined;
    const text: Walk = { words, forms: formsOf(words), candidates: [] };
    for (let from = 0; from < words.length; from += 1) {
      text.candidates.length = 0;
      walk(this.#tree.root, from, text);
      for (const id of text.candidates) {
        // The tree takes ways that no phrase takes: whether one stands is said in one place alone.
        const taken = wordsTaken(words, from, this.#phrases[id]?.words ?? []);
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
