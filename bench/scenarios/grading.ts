/** What grading a recorded trial costs: the suite's tasks, 40 calls and a note of 1,000 words. */
import { gradeCase } from '../../src/grader/index.ts';
import { parseCase } from '../../src/record/index.ts';
import type { Figure } from '../figure.ts';
import { time } from '../measure.ts';
import { callsPerTrial, recordedTrials } from '../recorded-trials.ts';

const options = { iterations: 200, warmUp: 40 };

/** Measures reading and grading, trial by trial in turns. */
export async function grading(): Promise<readonly Figure[]> {
  const trials = await recordedTrials();
  const timing = time(options, (iteration) => {
    const trial = trials[iteration % trials.length];
    return trial === undefined ? 0 : gradeCase(parseCase(trial.contents)).verdicts.length;
  });
  const all = trials.flatMap(({ caseFile }) => caseFile.truth.checkpoints);
  const what = `grading a recorded trial of ${callsPerTrial} calls, note of 1,000 words`;
  return [
    {
      what: `${what}, p50`,
      value: timing.p50,
      unit: 'ms',
      bound: { kind: 'at most', value: 20 },
      note:
        `${timing.iterations} gradings of ${trials.length} tasks in turns, ` +
        `${all.length / trials.length} checkpoints and the harm gate, parsed from the record`,
    },
    { what: `${what}, p99`, value: timing.p99, unit: 'ms' },
  ];
}
