/** Sizes: files, functions, lines, parameters. */
import type { Finding, Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';
import { isTest, type Tree } from '../tree.ts';

const fileLinesMax = 500;
const functionLinesMax = 70;
const lineColumnsMax = 100;
const parametersMax = 3;

const median = { share: 0.5, fileLinesMax: 100 };
const ninth = { share: 0.9, fileLinesMax: 300, functionLinesMax: 40 };

/** A file may be long when its first comment says why. */
export const fileSize: Rule = {
  name: 'file-size',
  sentence: `files have at most ${fileLinesMax} lines, or say in their first comment why`,
  check: (tree) =>
    tree.sources
      .filter((source) => lineCount(source) > fileLinesMax && !saysWhyLong(source))
      .map((source) => ({
        path: source.path,
        line: 1,
        message: isTest(source.path)
          ? `${lineCount(source)} lines; split the tests by behaviour`
          : `${lineCount(source)} lines; split it, or write "Long because …" in the first comment`,
      })),
};

/** The middle of the distribution, so that many fairly long files show as well. */
export const fileSizeDistribution: Rule = {
  name: 'file-size-distribution',
  sentence: 'files of src: median at most 100 lines, ninth decile at most 300',
  check: (tree) => {
    const sizes = productFiles(tree).map(lineCount);
    return [
      ...above(sizes, median.share, median.fileLinesMax, 'median of file lines'),
      ...above(sizes, ninth.share, ninth.fileLinesMax, 'ninth decile of file lines'),
    ];
  },
};

/** A ratchet at its last notch: nothing may be longer. */
export const functionSize: Rule = {
  name: 'function-size',
  sentence: `no function has more than ${functionLinesMax} lines`,
  check: (tree) =>
    tree.sources.flatMap((source) =>
      functionsOf(source)
        .filter((found) => found.lines > functionLinesMax)
        .map((found) => ({
          path: source.path,
          line: found.line,
          message: `${found.name} has ${found.lines} lines; branch here, compute elsewhere`,
        })),
    ),
};

/** The same for functions. */
export const functionSizeDistribution: Rule = {
  name: 'function-size-distribution',
  sentence: 'functions of src: ninth decile at most 40 lines',
  check: (tree) => {
    const sizes = productFiles(tree).flatMap((source) =>
      functionsOf(source).map((found) => found.lines),
    );
    return above(sizes, ninth.share, ninth.functionLinesMax, 'ninth decile of function lines');
  },
};

/** What no formatter can break: addresses, and the path at the end of an import. */
const unbreakable = /https?:\/\/[^\s'"`)]+|(?<=\bfrom ')\.[^']+(?=';$)/g;

/**
 * Two exceptions. Addresses and import paths cannot be broken. The notes of a chart are kept as
 * their clinicians wrote them, so a string in a chart file may run on.
 */
export const lineWidth: Rule = {
  name: 'line-width',
  sentence: `lines have at most ${lineColumnsMax} columns`,
  check: (tree) =>
    tree.sources.flatMap((source) =>
      source.lines.flatMap((text, index): Finding[] => {
        const columns = [...text.replace(unbreakable, '')].length;
        if (columns <= lineColumnsMax || isChartString(source, index)) return [];
        const message = `${columns} columns; break the line`;
        return [{ path: source.path, line: index + 1, message }];
      }),
    ),
};

/** A call should read like a sentence, not like a row of a table. */
export const positionalParameters: Rule = {
  name: 'positional-parameters',
  sentence: `functions take at most ${parametersMax} positional parameters`,
  check: (tree) =>
    productFiles(tree).flatMap((source) =>
      source.syntax.functions
        .filter((found) => found.parameters.length > parametersMax)
        .map((found) => ({
          path: source.path,
          line: source.lineAt(found.start),
          message: `${found.name} takes ${found.parameters.length}; use one options object`,
        })),
    ),
};

function productFiles(tree: Tree): SourceFile[] {
  return tree.sources.filter((source) => source.path.startsWith('src/') && !isTest(source.path));
}

function lineCount(source: SourceFile): number {
  return source.text.endsWith('\n') ? source.lines.length - 1 : source.lines.length;
}

function saysWhyLong(source: SourceFile): boolean {
  const first = source.comments[0];
  if (isTest(source.path) || first === undefined) return false;
  return /\blong(er)?\b[^.]*\b(because|since|so that)\b/i.test(
    first.text.replace(/\s+\*?\s*/g, ' '),
  );
}

function functionsOf(source: SourceFile): { name: string; line: number; lines: number }[] {
  return source.syntax.functions
    .filter((found) => !found.isHeading)
    .map((found) => {
      const line = source.lineAt(found.start);
      return { name: found.name, line, lines: source.lineAt(found.end - 1) - line + 1 };
    });
}

function above(sizes: readonly number[], share: number, max: number, what: string): Finding[] {
  const sorted = [...sizes].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  if (value <= max) return [];
  return [
    { path: 'src', line: 1, message: `${what} is ${value}, at most ${max}; split the longest` },
  ];
}

function isChartString(source: SourceFile, index: number): boolean {
  if (!/^suites\/.*\/chart[^/]*\.ts$/.test(source.path)) return false;
  const start = source.lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const edge = start + lineColumnsMax;
  return source.syntax.strings.some((string) => string.start < edge && string.end >= edge);
}
