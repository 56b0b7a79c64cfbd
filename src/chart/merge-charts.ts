/** Several patients' charts as one hospital. */
import type { StoredResource } from '../fhir/index.ts';
import { canonicalJson, ResidencyError } from '../lib/index.ts';

/**
 * Joins charts. What they share (the hospital, its staff) is kept once, where it was told first.
 *
 * @throws {@link ResidencyError} with code `chart-merge-conflict` when two charts tell a resource
 * of the same type and id in different ways.
 * @example
 * ```ts
 * mergeCharts([]); // []
 * ```
 */
export function mergeCharts(
  charts: readonly (readonly StoredResource[])[],
): readonly StoredResource[] {
  const merged = new Map<string, StoredResource>();
  for (const resource of charts.flat()) {
    const reference = `${resource.resourceType}/${resource.id}`;
    const known = merged.get(reference);
    if (known !== undefined && canonicalJson(known) !== canonicalJson(resource)) {
      throw new ResidencyError({
        code: 'chart-merge-conflict',
        category: 'conflict',
        message: `${reference} differs between two charts; tell it the same way in both`,
        context: { reference },
      });
    }
    if (known === undefined) merged.set(reference, resource);
  }
  return [...merged.values()];
}
