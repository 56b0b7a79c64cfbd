/** What the repository says to other machines: paths, hosts, versions, dependencies. */
import type { Finding, Rule } from '../rule.ts';
import type { TextFile, Tree } from '../tree.ts';
import { runtimeDependencies } from './borders.ts';

/** Folders of one machine. Built from parts, so that this file does not breach its own rule. */
const machineFolders = ['home', 'Users', 'root', 'work', 'tmp', 'mnt', 'opt', 'private'];
const machinePath = new RegExp(
  `(?<![\\w.~:/\\\\$})\\]-])(/(${machineFolders.join('|')})/[\\w.-]|[A-Z]:\\\\\\w)`,
);
const registryHost = new RegExp(
  ['registry\\.', 'npm', 'js|npm', 'mirror|ver', 'daccio|arti', 'factory'].join(''),
);

/** What works here works elsewhere. */
export const noMachinePaths: Rule = {
  name: 'no-machine-paths',
  sentence: 'no file names a path of one machine',
  check: (tree) =>
    eachLine(tree, (text) =>
      machinePath.test(text) ? 'use a path relative to the checkout, or os.tmpdir()' : undefined,
    ),
};

/** Everyone installs from the registry they configured. */
export const noRegistryHosts: Rule = {
  name: 'no-registry-hosts',
  sentence: 'no file names the host of a package registry',
  check: (tree) =>
    eachLine(tree, (text) =>
      registryHost.test(text) ? 'leave the registry to the configuration of npm' : undefined,
    ),
};

/** The same tree installs the same code. */
export const exactVersions: Rule = {
  name: 'exact-versions',
  sentence: 'every package.json pins exact versions',
  check: (tree) => {
    return tree.files
      .filter((file) => /(^|\/)package\.json$/.test(file.path))
      .flatMap((file) => {
        const parsed: PackageJson = JSON.parse(file.text);
        return Object.entries({ ...parsed.dependencies, ...parsed.devDependencies })
          .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
          .map(([name, version]) => ({
            path: file.path,
            line: lineOf(file, `"${name}"`),
            message: `${name} is "${version}"; pin one version`,
          }));
      });
  },
};

/** Nobody depends on something without having said why. */
export const dependenciesAreExplained: Rule = {
  name: 'dependencies-are-explained',
  sentence: 'docs/dependencies.md has a line for every runtime dependency, and no other',
  check: (tree) => {
    const path = 'docs/dependencies.md';
    const dependencies = runtimeDependencies(tree);
    const text = tree.files.find((file) => file.path === path)?.text ?? '';
    const explained = text.split('\n').flatMap((line, index) => {
      const name = /^\|?\s*(?:[-*]\s+)?(?:\*\*)?`([^`]+)`/.exec(line)?.[1];
      return name === undefined ? [] : [{ name, line: index + 1 }];
    });
    const missing = [...dependencies]
      .filter((name) => !explained.some((each) => each.name === name))
      .map((name) => ({
        path,
        line: 1,
        message: `begin a line with \`${name}\`: what it saves, licence, size, upkeep, way out`,
      }));
    const stale = explained
      .filter((each) => !dependencies.has(each.name))
      .map((each) => ({
        path,
        line: each.line,
        message: `${each.name} is not a dependency; delete`,
      }));
    return [...missing, ...stale];
  },
};

interface PackageJson {
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

function eachLine(tree: Tree, judge: (text: string) => string | undefined): Finding[] {
  return tree.files.flatMap((file) =>
    file.text.split('\n').flatMap((text, index): Finding[] => {
      const message = judge(text);
      return message === undefined ? [] : [{ path: file.path, line: index + 1, message }];
    }),
  );
}

function lineOf(file: TextFile, text: string): number {
  return file.text.slice(0, Math.max(0, file.text.indexOf(text))).split('\n').length;
}
