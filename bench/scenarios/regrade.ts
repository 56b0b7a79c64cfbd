/**
 * Grading a large run again, through the code of `residency grade`: how fast, and in how much
 * memory.
 */
import { regrade as gradeAgain } from '../../src/runner/index.ts';
import type { Figure } from '../figure.ts';
import { memoryInUse } from '../measure.ts';

/** Memory is looked at after so many trials. */
const trialsBetweenLooks = 20;

/** Grades the run again; memory after collection shows whether anything is kept. */
export async function regrade(options: {
  readonly folder: string;
  readonly trials: number;
}): Promise<readonly Figure[]> {
  const before = memoryInUse();
  // Trials come task by task: here all tasks have been seen, and nothing more is to be kept.
  const lastPart = Math.ceil(options.trials * 0.8);
  let [done, peakHeap, peakResident, heapBefore] = [0, 0, 0, 0];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await gradeAgain(options.folder, {
    onTrial: () => {
      done += 1;
      if (done === lastPart) heapBefore = memoryInUse().heapBytes;
      if (done % trialsBetweenLooks !== 0) return;
      const { heapUsed, rss } = process.memoryUsage();
      peakHeap = Math.max(peakHeap, heapUsed);
      peakResident = Math.max(peakResident, rss);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const after = memoryInUse();
  const what = `grading ${result.trials.toLocaleString('en')} recorded trials again`;
  const perTrial = ((user + system) / 1000 / result.trials).toFixed(1);
  const mb = 1e6;
  return [
    {
      what,
      value: result.trials / seconds,
      unit: 'trials/s',
      note:
        `one thread; ${seconds.toFixed(0)} s, processor time ${perTrial} ms a trial; every file ` +
        `read and its digest checked; ${result.changed.length} scores changed`,
    },
    {
      what: `${what}: heap that the last fifth leaves`,
      value: (after.heapBytes - heapBefore) / mb,
      unit: 'MB',
      bound: { kind: 'at most', value: 5 },
      note:
        `after collection; all tasks together leave ` +
        `${((after.heapBytes - before.heapBytes) / mb).toFixed(0)} MB, their phrases above all`,
    },
    {
      what: `${what}: resident at the peak`,
      value: peakResident / mb,
      unit: 'MB',
      bound: { kind: 'at most', value: 1000 },
      note:
        `with a heap of 512 MB; looked at after every ${trialsBetweenLooks} trials; heap at most ` +
        `${(peakHeap / mb).toFixed(0)} MB; ${(before.residentBytes / mb).toFixed(0)} MB before`,
    },
  ];
}
