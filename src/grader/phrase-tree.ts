/**
 * The words of many phrases as a tree, for those that begin alike. Tasks have ten thousand phrases
 * and more, so its places are small: lists while they are short, tables only where they are long.
 */
import { joined, type PhraseWord } from './phrases.ts';

/** From a place to the next by one word of a text. */
export interface WordEdge {
  /** A word's stem or two words written as one; the beginning of a word where `anyEnding`. */
  readonly key: string;
  readonly anyEnding: boolean;
  readonly to: PhraseNode;
}

/** Many edges, found by what they ask for. */
interface EdgeTable {
  readonly exact: ReadonlyMap<string, readonly PhraseNode[]>;
  /** By {@link headOf} what words begin with. */
  readonly open: ReadonlyMap<string, readonly WordEdge[]>;
}

/** A place among the words of the phrases; it may be reached in more ways than one. */
export interface PhraseNode {
  readonly edges: readonly WordEdge[];
  /** The same as `edges`, where they are many. */
  readonly table: EdgeTable | undefined;
  /** Phrases that end here. */
  readonly ends: readonly number[];
}

/** Words that may have any ending are sorted by so many letters. */
export const headCharacters = 3;
/** A longer list of edges has a table. */
const edgesListedMax = 6;

function headOf(form: string): string {
  return form.slice(0, headCharacters);
}

/** A place while the tree is built. */
interface GrowingNode {
  edges: WordEdge[];
  table: EdgeTable | undefined;
  ends: number[];
  children: Map<string, GrowingNode> | undefined;
}

const none: never[] = [];

function emptyNode(): GrowingNode {
  return { edges: none, table: undefined, ends: none, children: undefined };
}

function addEdge(from: GrowingNode, word: PhraseWord, to: GrowingNode): void {
  const { anyEnding } = word;
  const edge = { key: anyEnding ? word.form : word.stem, anyEnding, to };
  if (from.edges === none) from.edges = [edge];
  else from.edges.push(edge);
}

function childOf(
  parent: GrowingNode,
  word: PhraseWord,
): { readonly child: GrowingNode; readonly isNew: boolean } {
  parent.children ??= new Map();
  const key = word.anyEnding ? `${word.form}*` : `${word.form} ${word.stem}`;
  const known = parent.children.get(key);
  if (known !== undefined) return { child: known, isNew: false };
  const child = emptyNode();
  parent.children.set(key, child);
  addEdge(parent, word, child);
  return { child, isNew: true };
}

function addPhrase(root: GrowingNode, words: readonly PhraseWord[], id: number): void {
  let before: { readonly node: GrowingNode; readonly word: PhraseWord } | undefined;
  let node = root;
  for (const word of words) {
    const { child, isNew } = childOf(node, word);
    // Two words of a phrase may stand as one: `follow up` as `followup`.
    if (isNew && before !== undefined) addEdge(before.node, joined(before.word, word), child);
    before = { node, word };
    node = child;
  }
  if (words.length === 0) return;
  if (node.ends === none) node.ends = [id];
  else node.ends.push(id);
}

function tableOf(edges: readonly WordEdge[]): EdgeTable {
  const exact = new Map<string, PhraseNode[]>();
  const open = new Map<string, WordEdge[]>();
  for (const edge of edges) {
    if (edge.anyEnding) open.set(headOf(edge.key), [...(open.get(headOf(edge.key)) ?? []), edge]);
    else exact.set(edge.key, [...(exact.get(edge.key) ?? []), edge.to]);
  }
  return { exact, open };
}

/** Takes away what only building needs, and makes the tables. */
function seal(root: GrowingNode): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.children !== undefined) for (const child of node.children.values()) open.push(child);
    node.children = undefined;
    // A list that grew has room for more; its copy is as long as what it holds.
    if (node.edges.length > 1) node.edges = node.edges.slice();
    if (node.ends.length > 1) node.ends = node.ends.slice();
    if (node.edges.length > edgesListedMax) node.table = tableOf(node.edges);
  }
}

/** The tree of phrases, which are numbered in their order; gives where every phrase begins. */
export function phraseTree(phrases: readonly (readonly PhraseWord[])[]): PhraseNode {
  const root = emptyNode();
  for (const [id, words] of phrases.entries()) addPhrase(root, words, id);
  seal(root);
  return root;
}
