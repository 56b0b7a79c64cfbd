/** Grading a run again, from its record alone. */
import { gradeCase } from '../grader/index.ts';
import { canonicalJson } from '../lib/index.ts';
import { lockRun, parseCase, RunFolder } from '../record/index.ts';

/** What re-grading changed. */
export interface Regraded {
  /** Trials that were graded again. */
  readonly trials: number;
  /** Trials without a score, which stay so. */
  readonly unscored: number;
  /** Trials whose score differs from the one that was filed. */
  readonly changed: readonly string[];
}

/**
 * Grades every scored trial of a run again and files the scores that differ. Trials that an
 * infrastructure fault left unscored stay so.
 *
 * @throws {@link ResidencyError} `run-not-found`, `record-damaged`, `run-busy`.
 */
export async function regrade(folder: string): Promise<Regraded> {
  const run = await RunFolder.open(folder);
  const lock = await lockRun(folder);
  try {
    const ids = await run.trialIds();
    const changed: string[] = [];
    let graded = 0;
    for (const id of ids) {
      const { score } = await run.readTrial(id);
      if (score === undefined) continue;
      graded += 1;
      const again = gradeCase(parseCase(await run.readContents(id)));
      if (canonicalJson(again) === canonicalJson(score)) continue;
      await run.writeScore(id, again);
      changed.push(id);
    }
    return { trials: graded, unscored: ids.length - graded, changed };
  } finally {
    await lock.release();
  }
}
