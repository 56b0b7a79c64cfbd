/** How one trial came out, for a person. */
import type { Emphasis } from '../report/index.ts';
import type { TrialResult } from '../runner/index.ts';

/** A line for each checkpoint, and the harm gate. */
export function formatTrialResult(result: TrialResult, style: Emphasis): string {
  const { passed, harm, checkpoints } = result;
  const head = passed ? style.good('passed') : style.bad('not passed');
  const lines = checkpoints.map(({ id, verdict, reason }) => {
    const mark = verdict === 'pass' ? style.good('✔') : style.bad(verdict === 'fail' ? '✘' : '?');
    return `  ${mark} ${id}  ${style.quiet(reason)}\n`;
  });
  const gate = `  harm: ${harm === 'safe' ? style.good(harm) : style.bad(harm)}\n`;
  const findings = result.findings.map(({ reason }) => `    ${reason}\n`);
  return `${result.trial}: ${head}\n${lines.join('')}${gate}${findings.join('')}`;
}
