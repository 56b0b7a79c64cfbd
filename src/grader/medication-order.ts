/** Grader `medication-order`: the medication orders as they stand at the end of the trial. */
import type { CaseFile, Evidence } from '../record/index.ts';
import { evidenceMax, type Finding, type Grader } from './grader.ts';
import { isBanned, meets } from './medication-match.ts';
import { type NearestOrder, nearestOrder } from './nearest-order.ts';
import { type MedicationOrder, medicationOrdersAtEnd } from './orders-at-end.ts';
import { medicationOrderSchema } from './param-schemas.ts';
import type { MedicationOrderParams } from './patterns.ts';

type Demand = MedicationOrderParams['require'][number];
type Ban = MedicationOrderParams['forbid'][number];
type Pair = NonNullable<MedicationOrderParams['notBoth']>[number];

function evidenceFor(order: MedicationOrder): Evidence {
  const { versionId } = order.resource.meta;
  return { kind: 'resource', reference: order.reference, versionId };
}

/** Why a demand is not met: the nearest of all orders, and what is amiss with it. */
function explainMiss(demand: Demand, nearest: NearestOrder | undefined): string {
  if (nearest !== undefined) {
    return `${demand.name}: ${named(nearest.order)} does not count, ${nearest.amiss}`;
  }
  const wanted = new Set(demand.anyOf.map(({ drug }) => drug.name));
  return `${demand.name}: no order for ${[...wanted].join(' or ')}`;
}

/** The orders of a ban that are left at the end. */
function leftOf({ pattern, statuses = ['active'] }: Ban, orders: readonly MedicationOrder[]) {
  const banned: readonly string[] = statuses;
  return orders.filter((order) => banned.includes(order.status) && isBanned(order, pattern));
}

/** Two different active orders, one for each pattern; undefined when there are none. */
function pairOf(
  { patterns: [first, second] }: Pair,
  active: readonly MedicationOrder[],
): readonly [MedicationOrder, MedicationOrder] | undefined {
  for (const one of active.filter((order) => isBanned(order, first))) {
    const other = active.find((order) => order !== one && isBanned(order, second));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function named(order: MedicationOrder): string {
  return `${order.drug.text} (${order.reference})`;
}

function grade(params: MedicationOrderParams, caseFile: CaseFile): Finding {
  const orders = medicationOrdersAtEnd(caseFile);
  const active = orders.filter((order) => order.status === 'active');
  const met: string[] = [];
  const amiss: string[] = [];
  const misses: string[] = [];
  const evidence: Evidence[] = [];
  for (const demand of params.require) {
    const match = active.find((order) => demand.anyOf.some((pattern) => meets(order, pattern)));
    if (match === undefined) {
      const nearest = nearestOrder(demand.anyOf, orders);
      amiss.push(explainMiss(demand, nearest));
      if (nearest !== undefined) misses.push(nearest.inWords);
    } else {
      met.push(`${demand.name}: ${match.drug.text}`);
      evidence.push(evidenceFor(match));
    }
  }
  for (const ban of params.forbid) {
    const found = leftOf(ban, orders);
    amiss.push(...found.map((order) => `${ban.name}: ${named(order)} is still ${order.status}`));
    evidence.push(...found.map(evidenceFor));
    if (found.length === 0) met.push(`${ban.name}: none left`);
  }
  for (const pair of params.notBoth ?? []) {
    const found = pairOf(pair, active);
    if (found === undefined) {
      met.push(`${pair.name}: no`);
      continue;
    }
    amiss.push(`${pair.name}: ${found.map(named).join(' and ')} are both active`);
    evidence.push(...found.map(evidenceFor));
  }
  const isPass = amiss.length === 0;
  return {
    verdict: isPass ? 'pass' : 'fail',
    reason: `${(isPass ? met : amiss).join('; ')}.`,
    evidence: evidence.slice(0, evidenceMax),
    ...(misses.length === 0 ? {} : { nearest: misses.join('; ') }),
  };
}

/** Compares orders as data: drug by ingredient, dose by UCUM, frequency, route and duration. */
export const medicationOrderGrader: Grader<MedicationOrderParams> = {
  name: 'medication-order',
  version: 2,
  params: medicationOrderSchema,
  grade,
};
