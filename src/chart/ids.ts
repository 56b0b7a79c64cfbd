/** Names of the resources of one chart. */

/** Gives the id of a new resource: the told one under the chart's prefix, or a counted one. */
type ChartIds = (resourceType: string, told: string | undefined) => string;

/**
 * Ids of one chart: `egfr` → `oyelowo-egfr`; nothing told → `oyelowo-observation-17`, counted for
 * each type of resource.
 */
export function chartIds(prefix: string): ChartIds {
  const counts = new Map<string, number>();
  return (resourceType, told) => {
    if (told !== undefined) return `${prefix}-${told}`;
    const count = (counts.get(resourceType) ?? 0) + 1;
    counts.set(resourceType, count);
    return `${prefix}-${resourceType.toLowerCase()}-${count}`;
  };
}
