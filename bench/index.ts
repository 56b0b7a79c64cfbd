/**
 * The bench: makes hospitals, measures, and prints one table. `npm run bench` measures everything,
 * for which a million resources are made in the machine's temporary folder (about 3 GB, removed at
 * the end); `npm run bench -- --quick` measures 20,000 and 200,000 only.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Figure, formatTable } from './figure.ts';
import { type HospitalSize, writeHospital } from './hospital-data.ts';
import { describeMachine } from './machine.ts';

const scenarioFile = fileURLToPath(new URL('./scenario.ts', import.meta.url));

/** Hospitals by name: long charts, as intensive care has them, and many of ordinary length. */
const sizes = {
  small: { patients: 100, perPatient: 200 },
  medium: { patients: 100, perPatient: 2000 },
  large: { patients: 5000, perPatient: 200 },
} as const satisfies Readonly<Record<string, HospitalSize>>;

/** Trials of the run that is graded again; some 500 MB on the disk. */
const trialsOfRun = 10_000;
const trialsOfQuickRun = 400;

/** Heap of a scenario that has to make do with so much, in MB; others take what Node gives. */
const heapMb: { readonly [name: string]: number } = { regrade: 512 };

/** Runs a scenario in a new process; what it says on the way goes to standard error. */
function run(name: string, options: object): Promise<readonly Figure[]> {
  process.stderr.write(`${name} ${JSON.stringify(options)}\n`);
  const heap = heapMb[name];
  const flags = ['--expose-gc', ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`])];
  const child = spawn(process.execPath, [...flags, scenarioFile, name, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.on('close', (code) => {
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      // scenario.ts writes the figures as its last line.
      if (code === 0) resolve(JSON.parse(last) as readonly Figure[]);
      else reject(new Error(`scenario ${name} ended with ${code}`));
    });
  });
}

async function measure(folder: string, quick: boolean): Promise<readonly Figure[]> {
  const target = join(folder, 'population.ndjson');
  const figures: Figure[] = [...(await run('population', { target, patients: 2000 }))];
  await rm(target);
  figures.push(...(await run('grading', {})));
  const filed = { folder: join(folder, 'run'), trials: quick ? trialsOfQuickRun : trialsOfRun };
  await run('file-run', filed);
  figures.push(...(await run('regrade', filed)));
  await rm(filed.folder, { recursive: true });
  const names = quick ? (['small', 'medium'] as const) : (['small', 'medium', 'large'] as const);
  for (const name of names) {
    const size = sizes[name];
    const source = join(folder, `${name}.ndjson`);
    const image = join(folder, `${name}.img`);
    const { resources, bytes } = await writeHospital(source, size);
    figures.push(...(await run('build', { source, image, resources, bytes })));
    if (name === 'small') {
      figures.push(...(await run('medplum', { source, image, size })));
    } else {
      figures.push(...(await run('open', { image, resources })));
      figures.push(...(await run('search', { image, size, joins: name === 'large' || quick })));
      figures.push(...(await run('http', { image, size })));
    }
    if (name === 'medium') figures.push(...(await run('forks', { image, size })));
    await rm(source);
    await rm(image);
  }
  return figures;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const folder = await mkdtemp(join(tmpdir(), 'residency-bench-'));
try {
  const figures = await measure(folder, values.quick);
  process.stdout.write(`${describeMachine()}\n\n${formatTable(figures)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
