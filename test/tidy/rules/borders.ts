/** Who may import whom: the table of areas, the doors, the packages, and no circles. */
import { builtinModules } from 'node:module';
import {
  agentSide,
  areas,
  generators,
  outerFolders,
  suiteImports,
  suiteReaders,
  truthSide,
} from '../areas.ts';
import { cycles, reachable } from '../import-graph.ts';
import type { Finding, Rule } from '../rule.ts';
import type { ImportEdge, SourceFile } from '../source-file.ts';
import { areaOf, isTest, type Tree } from '../tree.ts';

/** The folders of `src` are the table's areas, and each area but `cli` has a door. */
export const areaFolders: Rule = {
  name: 'area-folders',
  sentence: 'every folder of src is an area of the table, with a door',
  check: (tree) => {
    const found = new Set(tree.sources.flatMap((source) => areaOf(source.path) ?? []));
    return [...found].flatMap((area): Finding[] => {
      const path = `src/${area}/index.ts`;
      if (areas[area] === undefined) {
        const message = `src/${area} is not in test/tidy/areas.ts; decide on it, or move its files`;
        return [{ path, line: 1, message }];
      }
      if (area === 'cli' || tree.sourceByPath.has(path)) return [];
      return [{ path, line: 1, message: 'the area has no door; write its index.ts' }];
    });
  },
};

/** The table. */
export const areaImports: Rule = {
  name: 'area-imports',
  sentence: 'an area imports only the areas that the table allows',
  check: (tree) =>
    eachInnerEdge(tree, (source, edge, target) => {
      const from = homeOf(source.path);
      const to = homeOf(target);
      if (from === to) return undefined;
      if (mayImport({ source, edge, from, to })) return undefined;
      return `${from} may not import ${to}; move the code, or pass the value in from above`;
    }),
};

/** One door each. */
export const importPastDoor: Rule = {
  name: 'import-past-door',
  sentence: 'nobody imports past the door of another area',
  check: (tree) =>
    eachInnerEdge(tree, (source, _edge, target) => {
      const to = homeOf(target);
      if (homeOf(source.path) === to || isOuter(to) || target === doorOf(to)) return undefined;
      if (generatorOf(source.path) === to) return undefined;
      return `import ${target} through ${doorOf(to)}; export the name there if it is missing`;
    }),
};

/** The agent's side never sees the truth, not even through a third file. */
export const agentNeverSeesTruth: Rule = {
  name: 'agent-never-sees-truth',
  sentence: 'agent, tool, server and model never reach grader, task or a suite',
  check: (tree) =>
    tree.sources.flatMap((source): Finding[] => {
      const area = areaOf(source.path);
      if (area === undefined || isTest(source.path)) return [];
      if (!agentSide.some((side) => side === area)) return [];
      const truth = [...reachable(tree, source.path)].find((path) =>
        truthSide.some((side) => path.startsWith(side)),
      );
      if (truth === undefined) return [];
      const message = `its imports reach ${truth}; the agent's side may not know the truth`;
      return [{ path: source.path, line: 1, message }];
    }),
};

/** No circles. */
export const noCycles: Rule = {
  name: 'no-cycles',
  sentence: 'imports never form a cycle, type-only imports included',
  check: (tree) =>
    cycles(tree).map((members) => ({
      path: members[0] ?? '',
      line: 1,
      message: `import cycle ${members.join(' → ')}; move what both need into a file of its own`,
    })),
};

/** What runs for users needs only what users install. */
export const declaredPackages: Rule = {
  name: 'declared-packages',
  sentence: 'src and suites import only runtime dependencies, and name Node modules with node:',
  check: (tree) => {
    const declared = runtimeDependencies(tree);
    return tree.sources.flatMap((source) =>
      source.imports.flatMap((edge): Finding[] => {
        if (edge.target !== undefined) return [];
        const message = packageMessage(source.path, packageName(edge.specifier), declared);
        return message === undefined ? [] : [{ path: source.path, line: edge.line, message }];
      }),
    );
  },
};

/** The runtime dependencies of package.json; none when there is no package.json. */
export function runtimeDependencies(tree: Tree): ReadonlySet<string> {
  const text = tree.files.find((file) => file.path === 'package.json')?.text ?? '{}';
  const parsed: { readonly dependencies?: object } = JSON.parse(text);
  return new Set(Object.keys(parsed.dependencies ?? {}));
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function packageMessage(path: string, name: string, declared: ReadonlySet<string>) {
  if (name.startsWith('node:')) return undefined;
  if (builtinModules.includes(name)) return `write node:${name}`;
  if (isTest(path) || !/^(src|suites)\//.test(path) || declared.has(name)) return undefined;
  return `${name} is not a runtime dependency; users would not have it`;
}

/** `src/lib`, `suites/physician`, `test`, or `src` for the door of the package. */
export function homeOf(path: string): string {
  const area = areaOf(path);
  if (area !== undefined) return `src/${area}`;
  const suite = /^suites\/[^/]+(?=\/)/.exec(path)?.[0];
  return suite ?? path.split('/')[0] ?? path;
}

/** The area whose generated files a script writes. */
function generatorOf(path: string): string | undefined {
  const folder = Object.keys(generators).find((prefix) => path.startsWith(prefix));
  return folder === undefined ? undefined : generators[folder];
}

/** The one file of an area, a suite or the package that others may import. */
function doorOf(home: string): string {
  return home.startsWith('suites/') ? `${home}/suite.ts` : `${home}/index.ts`;
}

function isOuter(home: string): boolean {
  return outerFolders.some((folder) => folder === home);
}

interface Crossing {
  readonly source: SourceFile;
  readonly edge: ImportEdge;
  readonly from: string;
  readonly to: string;
}

function mayImport({ source, edge, from, to }: Crossing): boolean {
  const target = to.replace(/^src\//, '');
  if (isOuter(to)) return from === 'test' && to === 'scripts';
  if (isOuter(from)) return true;
  if (from === 'src') return to.startsWith('src/');
  if (from.startsWith('suites/')) {
    return suiteImports.some((area) => area === target);
  }
  const area = areaOf(source.path) ?? '';
  if (to.startsWith('suites/')) return suiteReaders.some((reader) => reader === area);
  const rule = areas[area];
  if (rule === undefined) return false;
  return (
    rule.imports.includes(target) || (edge.typeOnly && rule.typesOf?.includes(target) === true)
  );
}

function eachInnerEdge(
  tree: Tree,
  judge: (source: SourceFile, edge: ImportEdge, target: string) => string | undefined,
): Finding[] {
  return tree.sources.flatMap((source) =>
    source.imports.flatMap((edge): Finding[] => {
      const message = edge.target === undefined ? undefined : judge(source, edge, edge.target);
      return message === undefined ? [] : [{ path: source.path, line: edge.line, message }];
    }),
  );
}
