/** What a door looks like, and how files give names away. */
import { posix } from 'node:path';
import type { Finding, Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** `src/ehr/index.ts`, `src/index.ts`. */
export function isDoor(path: string): boolean {
  return /^src\/(.+\/)?index\.ts$/.test(path);
}

/** A door only re-exports. */
export const doorsOnlyReexport: Rule = {
  name: 'doors-only-reexport',
  sentence: 'a door holds explicit named re-exports of its own files, and nothing else',
  check: (tree) =>
    tree.sources.filter((source) => isDoor(source.path)).flatMap((door) => doorFindings(door)),
};

/** No name arrives that nobody wrote. */
export const noExportStar: Rule = {
  name: 'no-export-star',
  sentence: 'nothing is exported with a star',
  check: (tree) =>
    tree.sources.flatMap((source) =>
      source.exports
        .filter((exported) => exported.from?.name === '*')
        .map((exported) => ({
          path: source.path,
          line: exported.line,
          message: 'name every export; a star hides what the file promises',
        })),
    ),
};

/** Tools that demand a default export in their configuration file. */
const defaultExportAllowed = /\.config\.ts$/;

/** Names are given once, where the thing is made. */
export const namedExportsOnly: Rule = {
  name: 'named-exports-only',
  sentence: 'files export names, never a default',
  check: (tree) =>
    tree.sources
      .filter((source) => !defaultExportAllowed.test(source.path))
      .flatMap((source) => [
        ...source.syntax.unnamedExports.map((start) => unnamed(source, source.lineAt(start))),
        ...source.exports
          .filter((exported) => exported.name === 'default' && exported.localName !== undefined)
          .filter(
            (exported) =>
              !source.syntax.unnamedExports.some((s) => source.lineAt(s) === exported.line),
          )
          .map((exported) => unnamed(source, exported.line)),
      ]),
};

/** Only doors pass names on; elsewhere a re-export is a second door. */
export const reexportsOnlyInDoors: Rule = {
  name: 'reexports-only-in-doors',
  sentence: 'only doors re-export',
  check: (tree) =>
    tree.sources
      .filter((source) => source.path.startsWith('src/') && !isDoor(source.path))
      .flatMap((source) =>
        source.imports
          .filter((edge) => edge.kind === 'reexport')
          .map((edge) => ({
            path: source.path,
            line: edge.line,
            message: 'import the name where it is declared; only index.ts passes names on',
          })),
      ),
};

function unnamed(source: SourceFile, line: number): Finding {
  return { path: source.path, line, message: 'give the export a name' };
}

function doorFindings(door: SourceFile): Finding[] {
  const folder = `${posix.dirname(door.path)}/`;
  const own = door.syntax.ownStatements.map((start) => ({
    path: door.path,
    line: door.lineAt(start),
    message: 'a door declares nothing; move this into a file named for it and re-export it',
  }));
  const edges = door.imports.flatMap((edge): Finding[] => {
    if (edge.kind !== 'reexport') {
      const message = 'a door imports nothing; re-export the name directly';
      return [{ path: door.path, line: edge.line, message }];
    }
    if (edge.target?.startsWith(folder)) return [];
    const message = `a door re-exports only its own files, not ${edge.specifier}`;
    return [{ path: door.path, line: edge.line, message }];
  });
  return [...own, ...edges];
}
