/** The references of a chart's resources, in its order: `Patient/p1`, `Observation/o1` … */
import type { CaseFile } from '../record/index.ts';

const known = new WeakMap<CaseFile['chart'], readonly string[]>();

/** Told once for each chart: every rule that looks for a resource asks. */
export function chartReferences(chart: CaseFile['chart']): readonly string[] {
  const found = known.get(chart) ?? chart.map(({ resourceType, id }) => `${resourceType}/${id}`);
  known.set(chart, found);
  return found;
}
