/** Calls that would let the world in where values should be passed, and errors without a family. */
import type { Finding, Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';
import { areaOf, isTest, type Tree } from '../tree.ts';

/** Where time, chance and environment come into the program. */
const worldAreas = ['lib', 'cli'];

const clockAndChance = new Set([
  'Date.now',
  'performance.now',
  'performance.timeOrigin',
  'process.hrtime',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);
const worldImports = new Set([
  'randomUUID',
  'randomBytes',
  'randomInt',
  'getRandomValues',
  'hrtime',
  'performance',
]);
const errorNames = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'AggregateError',
]);

/** Same inputs and seed, same bytes. */
export const worldIsPassedIn: Rule = {
  name: 'world-is-passed-in',
  sentence: 'time, chance and environment are read in lib and cli only',
  check: (tree) =>
    product(tree)
      .filter((source) => !worldAreas.includes(areaOf(source.path) ?? ''))
      .flatMap((source) => {
        const message = (what: string) => `${what}: take a clock, random, ids or setting from lib`;
        return [
          ...source.syntax.members
            .filter(({ path }) => clockAndChance.has(path) || isEnvironment(source, path))
            .map(({ path, start }) => at(source, start, message(path))),
          ...source.syntax.calls
            .filter((call) => call.callee === 'Date' && (call.argumentCount === 0 || !call.isNew))
            .map((call) => at(source, call.start, message('the present date'))),
          ...importFindings(source, message),
        ];
      }),
};

/** Every failure has a code, a category and somebody whose fault it is. */
export const noBareErrors: Rule = {
  name: 'no-bare-errors',
  sentence: 'errors outside lib are of the one family',
  check: (tree) =>
    product(tree)
      .filter((source) => areaOf(source.path) !== 'lib' && !isTest(source.path))
      .flatMap((source) =>
        source.syntax.calls
          .filter((call) => errorNames.has(call.callee))
          .map((call) =>
            at(source, call.start, `${call.callee}: throw a ResidencyError with code and category`),
          ),
      ),
};

/** One place talks to the terminal. */
export const noConsole: Rule = {
  name: 'no-console',
  sentence: 'only cli writes to the terminal',
  check: (tree) =>
    product(tree)
      .filter((source) => areaOf(source.path) !== 'cli')
      .flatMap((source) =>
        source.syntax.members
          .filter(({ path }) => /^(console\.|process\.(stdout|stderr)$)/.test(path))
          .map(({ path, start }) =>
            at(source, start, `${path}: return the value, or report it to the caller`),
          ),
      ),
};

/** Data is never run. */
export const noEval: Rule = {
  name: 'no-eval',
  sentence: 'no text is run as code',
  check: (tree) =>
    tree.sources.flatMap((source) => [
      ...source.syntax.calls
        .filter((call) => call.callee === 'eval' || call.callee === 'Function')
        .map((call) => at(source, call.start, `${call.callee}: write the function`)),
      ...source.imports
        .filter((edge) => edge.specifier === 'node:vm')
        .map((edge) => ({
          path: source.path,
          line: edge.line,
          message: 'node:vm: write the code',
        })),
    ]),
};

function product(tree: Tree): SourceFile[] {
  return tree.sources.filter((source) => /^(src|suites)\//.test(source.path));
}

/** Tests may read the environment: they start programs. */
function isEnvironment(source: SourceFile, path: string): boolean {
  return path === 'process.env' && !isTest(source.path);
}

function importFindings(source: SourceFile, message: (what: string) => string): Finding[] {
  return source.imports
    .filter((edge) => /^node:(crypto|process|perf_hooks)$/.test(edge.specifier))
    .flatMap((edge) =>
      edge.names
        .filter((name) => worldImports.has(name) || (name === 'env' && !isTest(source.path)))
        .map((name) => ({ path: source.path, line: edge.line, message: message(name) })),
    );
}

function at(source: SourceFile, start: number, message: string): Finding {
  return { path: source.path, line: source.lineAt(start), message };
}
