/** How fast invented charts are made and written, as `residency chart generate` does it. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { generatePopulation, populationHospital } from '../../src/chart/index.ts';
import type { Figure } from '../figure.ts';

/** Charts before the clock starts, so that the compiler has seen everything. */
const warmUpPatients = 60;

function* charts(patients: number) {
  yield populationHospital();
  yield* generatePopulation({ patients, seed: 'larkmoor' });
}

/** Generates a population and streams it to one file of NDJSON. */
export async function population(options: {
  readonly target: string;
  readonly patients: number;
}): Promise<readonly Figure[]> {
  for (const chart of charts(warmUpPatients)) JSON.stringify(chart);
  const start = performance.now();
  const { user, system } = process.cpuUsage();
  const file = createWriteStream(options.target);
  let resources = 0;
  for (const chart of charts(options.patients)) {
    const text = chart.map((resource) => `${JSON.stringify(resource)}\n`).join('');
    resources += chart.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage({ user, system });
  const cpuSeconds = (used.user + used.system) / 1e6;
  return [
    {
      what: 'population generation',
      value: resources / seconds,
      unit: 'resources/s',
      bound: { kind: 'at least', value: 20_000 },
      note:
        `${options.patients} patients, ${resources} resources of ` +
        `${Math.round(file.bytesWritten / resources)} bytes, streamed to disk; ` +
        `${seconds.toFixed(1)} s, of processor time ${cpuSeconds.toFixed(1)} s; ` +
        `${Math.round(process.memoryUsage().rss / 1e6)} MB resident at the end`,
    },
  ];
}
