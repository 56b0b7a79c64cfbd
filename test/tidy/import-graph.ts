/** The graph of imports between the files of the tree: what is reachable, and what is circular. */
import type { Tree } from './tree.ts';

/** Every file of the tree that a file imports, directly or through others. */
export function reachable(tree: Tree, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const target of targetsOf(tree, path)) {
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

/** One cycle for each knot of files that import one another, as the files in order. */
export function cycles(tree: Tree): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const source of tree.sources) {
    if (!done.has(source.path)) findFrom({ tree, done, found, trail: [] }, source.path);
  }
  return found;
}

interface Search {
  readonly tree: Tree;
  readonly done: Set<string>;
  readonly found: string[][];
  readonly trail: string[];
}

function findFrom(search: Search, path: string): void {
  search.trail.push(path);
  for (const target of targetsOf(search.tree, path)) {
    const at = search.trail.indexOf(target);
    if (at !== -1) search.found.push([...search.trail.slice(at), target]);
    else if (!search.done.has(target)) findFrom(search, target);
  }
  search.trail.pop();
  search.done.add(path);
}

function targetsOf(tree: Tree, path: string): string[] {
  const edges = tree.sourceByPath.get(path)?.imports ?? [];
  return edges
    .flatMap((edge) => edge.target ?? [])
    .filter((target) => tree.sourceByPath.has(target));
}
