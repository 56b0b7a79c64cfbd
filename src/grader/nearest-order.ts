/** The order that comes closest to a demand, and what it lacks, field by field. */
import { mismatchesOf } from './medication-match.ts';
import { contradictsItself, isDrug } from './order-drug.ts';
import type { Amount, MedicationOrder } from './orders-at-end.ts';
import type { MedicationPattern } from './patterns.ts';

/** The closest order, what is amiss with it, and what was wanted instead. */
export interface NearestOrder {
  readonly order: MedicationOrder;
  /** Clauses for a sentence about the order: `the dose is 40 mg, not 30 mg`. */
  readonly amiss: string;
  /** `enoxaparin 40 mg daily, subcutaneous found; wanted 30 mg`. */
  readonly inWords: string;
}

interface Candidate {
  readonly order: MedicationOrder;
  readonly faults: readonly { readonly text: string; readonly wanted: string }[];
}

/** Faults of the order as such come before those of its fields. */
function standingFault(order: MedicationOrder): Candidate['faults'][number] | undefined {
  if (order.status !== 'active') {
    return { text: `it is ${order.status}`, wanted: 'an active order' };
  }
  if (!order.isOrder) {
    const text = 'it is a proposal, a plan or an order not to give it';
    return { text, wanted: 'an order to give it' };
  }
  return contradictsItself(order.drug)
    ? { text: 'its code and its words name different drugs', wanted: 'one drug' }
    : undefined;
}

/** An order that does not stand is further away than one of which every field is wrong. */
const standingWeight = 10;

function candidateOf(
  order: MedicationOrder,
  pattern: MedicationPattern,
): Candidate & { readonly distance: number } {
  const standing = standingFault(order);
  const fields = mismatchesOf(order, pattern);
  const faults = standing === undefined ? fields : [standing];
  const distance = fields.length + (standing === undefined ? 0 : standingWeight);
  return { order, faults, distance };
}

function formatAmount({ min, max, unit }: Amount): string {
  const [low, high] = [min, max].map((value) => String(Number(value.toPrecision(4))));
  return `${low === high ? low : `${low} to ${high}`} ${unit}`;
}

function formatTimes({ min, max }: { readonly min: number; readonly max: number }): string {
  if (min === max && min < 1) return `every ${Number((1 / min).toPrecision(3))} days`;
  if (min === max) return min === 1 ? 'daily' : `${Number(min.toPrecision(3))} times a day`;
  return `${Number(min.toPrecision(3))} to ${Number(max.toPrecision(3))} times a day`;
}

/** The order's fields in words: `enoxaparin 40 mg daily, subcutaneous, 7 days`. */
function describeOrder(order: MedicationOrder): string {
  const { drug } = order;
  const { doses, timesPerDay, route, durationDays } = order.regimen();
  const dose = doses.at(-1);
  const times = timesPerDay === undefined ? '' : ` ${formatTimes(timesPerDay)}`;
  const amount = dose === undefined ? '(no clear dose)' : formatAmount(dose);
  const regimen = `${drug.text} ${amount}${times}`;
  const days = durationDays === undefined ? undefined : `${durationDays} days`;
  return [regimen, route, days].filter((part) => part !== undefined).join(', ');
}

/**
 * The order that comes closest to any of the patterns, of all orders for any of their drugs;
 * undefined where there is none.
 */
export function nearestOrder(
  patterns: readonly MedicationPattern[],
  orders: readonly MedicationOrder[],
): NearestOrder | undefined {
  let best: ReturnType<typeof candidateOf> | undefined;
  for (const pattern of patterns) {
    for (const order of orders.filter(({ drug }) => isDrug(drug, pattern.drug))) {
      const candidate = candidateOf(order, pattern);
      if (best === undefined || candidate.distance < best.distance) best = candidate;
    }
  }
  if (best === undefined) return undefined;
  const { order, faults } = best;
  const wanted = faults.map((fault) => fault.wanted).join(', ');
  return {
    order,
    amiss: faults.map(({ text }) => text).join(', '),
    inWords: `${describeOrder(order)} found; wanted ${wanted}`,
  };
}
