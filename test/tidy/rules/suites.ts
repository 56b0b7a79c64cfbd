/** Task folders: complete, and listed in their suite. */
import type { Finding, Rule } from '../rule.ts';
import { reachable } from '../import-graph.ts';
import type { Tree } from '../tree.ts';

const taskFiles = [
  'task.ts',
  'instruction.md',
  'facts.ts',
  'chart.ts',
  'reference.ts',
  'near-misses.ts',
];

/** Every task looks like its siblings. */
export const taskFoldersAreComplete: Rule = {
  name: 'task-folders-are-complete',
  sentence: 'every task folder has its files, and the task is named for its folder',
  check: (tree) =>
    taskFolders(tree).flatMap((folder) => [
      ...missingFiles(tree, folder),
      ...idFindings(tree, folder),
    ]),
};

/** The command line finds suites by this file and this name. */
export const suitesExportThemselves: Rule = {
  name: 'suites-export-themselves',
  sentence: 'every folder of suites has a suite.ts that exports `suite`',
  check: (tree) =>
    suiteFolders(tree).flatMap((folder): Finding[] => {
      const path = `${folder}/suite.ts`;
      const names = tree.sourceByPath.get(path)?.exports.map((exported) => exported.name) ?? [];
      if (names.length === 1 && names[0] === 'suite') return [];
      return [{ path, line: 1, message: 'declare the suite here, and export it as `suite` alone' }];
    }),
};

/** A task that no suite lists is never run. */
export const tasksAreInTheirSuite: Rule = {
  name: 'tasks-are-in-their-suite',
  sentence: 'every task is imported by its suite',
  check: (tree) =>
    taskFolders(tree).flatMap((folder): Finding[] => {
      const suite = folder.split('/').slice(0, 2).join('/');
      const list = `${suite}/suite.ts`;
      const path = `${folder}/task.ts`;
      if (!tree.sourceByPath.has(path) || reachable(tree, list).has(path)) return [];
      return [{ path, line: 1, message: `not in the suite; list it in ${list}` }];
    }),
};

function suiteFolders(tree: Tree): string[] {
  const folders = tree.paths.flatMap((path) => /^(suites\/[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)];
}

/** `suites/<suite>/<specialty>/<slug>`, wherever a file lies in such a folder. */
function taskFolders(tree: Tree): string[] {
  const folders = tree.paths.flatMap(
    (path) => /^(suites\/[^/]+\/[^/]+\/[^/]+)\/[^/]+$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(folders)].filter((folder) => !folder.includes('__fixtures__'));
}

function missingFiles(tree: Tree, folder: string): Finding[] {
  const isTwin = /\btwinOf\b/.test(tree.sourceByPath.get(`${folder}/task.ts`)?.text ?? '');
  return taskFiles
    .filter((name) => !(isTwin && name === 'chart.ts'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !tree.paths.includes(path))
    .map((path) => ({ path, line: 1, message: 'a task folder has this file; write it' }));
}

function idFindings(tree: Tree, folder: string): Finding[] {
  const path = `${folder}/task.ts`;
  const task = tree.sourceByPath.get(path);
  const id = folder.split('/').slice(2).join('/');
  if (task === undefined || task.text.includes(`'${id}'`)) return [];
  return [{ path, line: 1, message: `the task's id is its folder: '${id}'` }];
}
