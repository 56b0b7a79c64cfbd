/** One TypeScript file of the tree, parsed once: imports, exports, comments, syntax facts. */
import { posix } from 'node:path';
import { type EcmaScriptModule, type ParseResult, parseSync } from 'oxc-parser';
import { type SyntaxFacts, syntaxFacts } from './syntax-facts.ts';

/** One import or re-export of another file. */
export interface ImportEdge {
  readonly specifier: string;
  /** Path from the root of the tree; undefined for a package or a Node module. */
  readonly target: string | undefined;
  /** Names taken from the other file; `*` stands for all of them. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
  readonly kind: 'import' | 'reexport' | 'dynamic' | 'type';
  readonly line: number;
}

/** One name that a file gives away. */
export interface ExportedName {
  /** `*` for `export * from`, `default` for a default export. */
  readonly name: string;
  readonly line: number;
  /** Where a re-exported name comes from; undefined when this file declares it. */
  readonly from: { readonly specifier: string; readonly name: string } | undefined;
  /** The name of the declaration in this file, which `export { a as b }` may rename. */
  readonly localName: string | undefined;
}

/** A comment with the text between its marks. */
export interface SourceComment {
  readonly block: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A parsed file. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly imports: readonly ImportEdge[];
  readonly exports: readonly ExportedName[];
  readonly comments: readonly SourceComment[];
  readonly syntax: SyntaxFacts;
  readonly lineAt: (offset: number) => number;
}

/** The statements that import or re-export, without the rest of the file: for generated files. */
export function parseImports(path: string, text: string): readonly ImportEdge[] {
  return moduleEdges({ path, module: parseSync(path, text).module, lineAt: lineFinder(text) });
}

/** Parses one file. A syntax error is left to the compiler, which says it better. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const lineAt = lineFinder(text);
  const syntax = syntaxFacts(parsed.program, text);
  return {
    path,
    text,
    lines: text.split('\n'),
    imports: [
      ...moduleEdges({ path, module: parsed.module, lineAt }),
      ...syntax.deferredImports.map((found) => ({
        specifier: found.specifier,
        target: resolve(path, found.specifier),
        names: found.names,
        typeOnly: found.kind === 'type',
        kind: found.kind,
        line: lineAt(found.start),
      })),
    ],
    exports: exportedNames(parsed.module, lineAt),
    comments: commentsOf(parsed, lineAt),
    syntax,
    lineAt,
  };
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

interface ModuleParts {
  readonly path: string;
  readonly module: EcmaScriptModule;
  readonly lineAt: (offset: number) => number;
}

function moduleEdges({ path, module, lineAt }: ModuleParts): ImportEdge[] {
  const imports = module.staticImports.map(
    (found): ImportEdge => ({
      specifier: found.moduleRequest.value,
      target: resolve(path, found.moduleRequest.value),
      names: found.entries.map((entry) => importedName(entry.importName)),
      typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
      kind: 'import',
      line: lineAt(found.start),
    }),
  );
  const reexports = module.staticExports.flatMap((found) => {
    const request = found.entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (request === undefined || request === null) return [];
    const edge: ImportEdge = {
      specifier: request.value,
      target: resolve(path, request.value),
      names: found.entries.map((entry) => importedName(entry.importName)),
      typeOnly: found.entries.every((entry) => entry.isType),
      kind: 'reexport',
      line: lineAt(found.start),
    };
    return [edge];
  });
  return [...imports, ...reexports];
}

function importedName(found: { readonly kind: string; readonly name: string | null }): string {
  if (found.kind === 'Default') return 'default';
  return found.name ?? '*';
}

function exportedNames(
  module: EcmaScriptModule,
  lineAt: (offset: number) => number,
): ExportedName[] {
  return module.staticExports.flatMap((statement) =>
    statement.entries.map((entry): ExportedName => {
      const specifier = entry.moduleRequest?.value;
      const kind: string = entry.exportName.kind;
      return {
        name: kind === 'Default' ? 'default' : (entry.exportName.name ?? '*'),
        line: lineAt(entry.start),
        from:
          specifier === undefined ? undefined : { specifier, name: importedName(entry.importName) },
        localName: entry.localName.name ?? undefined,
      };
    }),
  );
}

function commentsOf(parsed: ParseResult, lineAt: (offset: number) => number): SourceComment[] {
  return parsed.comments.map((comment) => ({
    block: comment.type === 'Block',
    text: comment.value,
    start: comment.start,
    end: comment.end,
    line: lineAt(comment.start),
  }));
}
