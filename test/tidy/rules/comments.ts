/** TSDoc on what doors promise, and no notes to self. */
import { posix } from 'node:path';
import type { Finding, Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';
import type { Tree } from '../tree.ts';
import { isDoor } from './doors.ts';

/** How many re-exports a name may pass through before it is declared. */
const hopsMax = 5;

/** A promise is explained where it is made. */
export const doorNamesHaveTsdoc: Rule = {
  name: 'door-names-have-tsdoc',
  sentence: 'every name that a door exports has TSDoc that opens with a sentence',
  check: (tree) => {
    const found = tree.sources
      .filter((source) => isDoor(source.path))
      .flatMap((door) =>
        door.exports.flatMap((exported) => {
          const place = declaration(tree, door, exported.name);
          return place === undefined ? [] : tsdocFinding(place.source, place.name);
        }),
      );
    return [...new Map(found.map((each) => [`${each.path}:${each.message}`, each])).values()];
  },
};

/** Work that is left is an issue, not a comment. */
export const noTodoWithoutIssue: Rule = {
  name: 'no-todo-without-issue',
  sentence: 'no note to self stands without the number of its issue',
  check: (tree) =>
    tree.sources.flatMap((source) =>
      source.comments
        .filter((comment) => /\b(TODO|FIXME|XXX|HACK)\b(?!\s*\(?#\d)/.test(comment.text))
        .map((comment) => ({
          path: source.path,
          line: comment.line,
          message: 'do it now, or open an issue and name it',
        })),
    ),
};

interface Place {
  readonly source: SourceFile;
  readonly name: string;
}

function declaration(tree: Tree, door: SourceFile, exportedName: string): Place | undefined {
  let source: SourceFile = door;
  let name = exportedName;
  for (let hop = 0; hop < hopsMax; hop += 1) {
    const exported = source.exports.find((each) => each.name === name);
    if (exported === undefined) return undefined;
    if (exported.from === undefined) return { source, name: exported.localName ?? name };
    const path = posix.join(posix.dirname(source.path), exported.from.specifier);
    const next = tree.sourceByPath.get(path);
    if (next === undefined) return undefined;
    source = next;
    name = exported.from.name;
  }
  return undefined;
}

function tsdocFinding(source: SourceFile, name: string): Finding[] {
  const start = source.syntax.declarations.get(name);
  if (start === undefined) return [];
  const comment = source.comments
    .filter((each) => each.end <= start)
    .findLast((each) => source.text.slice(each.end, start).trim() === '');
  if (comment?.block && comment.text.startsWith('*') && opensWithSentence(comment.text)) return [];
  const message = `${name} has no TSDoc; write a sentence above it, then shape, units, errors`;
  return [{ path: source.path, line: source.lineAt(start), message }];
}

function opensWithSentence(text: string): boolean {
  const linked = text.replace(/\{@link ([^}]*)\}/g, '$1');
  const words = linked.replace(/^[\s*]+/, '').replace(/\s+\*?\s*/g, ' ');
  return /^[^@\s][^@]*?\s[^@]*?[.:?!](\s|$)/.test(words);
}
