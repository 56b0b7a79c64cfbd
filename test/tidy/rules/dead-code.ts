/** Code that nobody uses. It is deleted the day it dies. */
import { entryPoints } from '../areas.ts';
import type { Finding, Rule } from '../rule.ts';
import { isTest, isTestSupport, type Tree } from '../tree.ts';
import { isDoor } from './doors.ts';

/** Files that a runner starts or finds by itself. */
const started =
  /^(bench|scripts|examples)\/|\.(test|test-d|d)\.tsx?$|^suites\/.*\/(suite|task)\.ts$/;

/** A file that no file imports is never run. */
export const noUnusedFiles: Rule = {
  name: 'no-unused-files',
  sentence: 'every file is imported by some other, or started by name',
  check: (tree) => {
    const used = usedNames(tree);
    return tree.sources
      .filter(
        ({ path }) => !used.has(path) && entryPoints[path] === undefined && !started.test(path),
      )
      .map(({ path }) => ({
        path,
        line: 1,
        message:
          'nobody imports this file; delete it, or name it in entryPoints of test/tidy/areas.ts',
      }));
  },
};

/** A name that only its own test uses is as dead as one that nobody uses. */
export const noUnusedExports: Rule = {
  name: 'no-unused-exports',
  sentence: 'every name that a private file exports is imported by some file that is not a test',
  check: (tree) => {
    const used = usedNames(tree);
    return tree.sources
      .filter(({ path }) => !isDoor(path) && entryPoints[path] === undefined && !started.test(path))
      .filter(({ path }) => path.startsWith('src/') || path.startsWith('suites/'))
      .flatMap((source) =>
        source.exports.flatMap((exported): Finding[] => {
          const users = used.get(source.path);
          const by = users?.get(exported.name) ?? users?.get('*');
          if (by === 'product' || (by === 'test' && isTestSupport(source.path))) return [];
          const message =
            by === 'test'
              ? `only tests use ${exported.name}; delete it, or test what uses it`
              : `nobody imports ${exported.name}; drop the export, and the code if it is unused`;
          return [{ path: source.path, line: exported.line, message }];
        }),
      );
  },
};

type Users = Map<string, 'product' | 'test'>;

/** For each imported file, each imported name, and whether anything but a test imports it. */
function usedNames(tree: Tree): ReadonlyMap<string, Users> {
  const used = new Map<string, Users>();
  for (const source of [...tree.sources, ...tree.generated]) {
    const by = isTest(source.path) ? 'test' : 'product';
    for (const edge of source.imports) {
      if (edge.target === undefined || edge.target === source.path) continue;
      const users: Users = used.get(edge.target) ?? new Map();
      used.set(edge.target, users);
      for (const name of edge.names) {
        if (users.get(name) !== 'product') users.set(name, by);
      }
    }
  }
  return used;
}
