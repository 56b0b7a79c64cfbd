/** Runs one scenario in a process of its own: `node --expose-gc scenario.ts NAME OPTIONS-JSON`. */
import type { Figure } from './figure.ts';

type Scenario = (options: never) => Promise<readonly Figure[]>;

/**
 * Each takes the options that bench/index.ts gives it. Only the one that runs is loaded: what
 * others keep in memory would count as its own.
 */
const scenarios: Readonly<Record<string, () => Promise<Scenario>>> = {
  build: async () => (await import('./scenarios/build.ts')).build,
  open: async () => (await import('./scenarios/open.ts')).open,
  search: async () => (await import('./scenarios/search.ts')).search,
  http: async () => (await import('./scenarios/http.ts')).http,
  forks: async () => (await import('./scenarios/forks.ts')).forks,
  medplum: async () => (await import('./scenarios/medplum.ts')).medplum,
  population: async () => (await import('./scenarios/population.ts')).population,
  grading: async () => (await import('./scenarios/grading.ts')).grading,
  'file-run': async () => (await import('./scenarios/file-run.ts')).fileRun,
  regrade: async () => (await import('./scenarios/regrade.ts')).regrade,
};

const [name = '', options = '{}'] = process.argv.slice(2);
const load = scenarios[name];
if (load === undefined) throw new Error(`there is no scenario ${name}`);
const scenario = await load();
const figures = await scenario(JSON.parse(options) as never);
process.stdout.write(`\n${JSON.stringify(figures)}\n`, () => process.exit(0));
