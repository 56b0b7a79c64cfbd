/** Grader `medication-order`: the medication orders as they stand at the end of the trial. */
import type { CaseFile, Evidence } from '../record/index.ts';
import { evidenceMax, type Finding, type Grader } from './grader.ts';
import { isBanned, meets, mismatchesOf } from './medication-match.ts';
import { contradictsItself, isDrug } from './order-drug.ts';
import { type MedicationOrder, medicationOrdersAtEnd } from './orders-at-end.ts';
import { medicationOrderSchema } from './param-schemas.ts';
import type { MedicationOrderParams } from './patterns.ts';

type Demand = MedicationOrderParams['require'][number];

function evidenceFor(order: MedicationOrder): Evidence {
  const { versionId } = order.resource.meta;
  return { kind: 'resource', reference: order.reference, versionId };
}

/** Why a demand is not met: the nearest order, and what is amiss with it. */
function explainMiss(demand: Demand, orders: readonly MedicationOrder[]): string {
  for (const pattern of demand.anyOf) {
    const sameDrug = orders.filter((order) => isDrug(order.drug, pattern.drug));
    const active = sameDrug.find((order) => order.status === 'active' && order.isOrder);
    const nearest = active ?? sameDrug.at(-1);
    if (nearest === undefined) continue;
    const amiss = (() => {
      if (nearest.status !== 'active') return `it is ${nearest.status}`;
      if (!nearest.isOrder) return 'it is a proposal, a plan or an order not to give it';
      if (contradictsItself(nearest.drug)) return 'its code and its words name different drugs';
      const mismatches = mismatchesOf(nearest, pattern);
      return mismatches.map((mismatch) => mismatch.text).join(', ');
    })();
    return `${demand.name}: ${nearest.drug.text} (${nearest.reference}) does not count, ${amiss}`;
  }
  const wanted = new Set(demand.anyOf.map(({ drug }) => drug.name));
  return `${demand.name}: no order for ${[...wanted].join(' or ')}`;
}

function grade(params: MedicationOrderParams, caseFile: CaseFile): Finding {
  const orders = medicationOrdersAtEnd(caseFile);
  const active = orders.filter((order) => order.status === 'active');
  const met: string[] = [];
  const amiss: string[] = [];
  const evidence: Evidence[] = [];
  for (const demand of params.require) {
    const match = active.find((order) => demand.anyOf.some((pattern) => meets(order, pattern)));
    if (match === undefined) {
      amiss.push(explainMiss(demand, orders));
    } else {
      met.push(`${demand.name}: ${match.drug.text}`);
      evidence.push(evidenceFor(match));
    }
  }
  for (const ban of params.forbid) {
    const statuses: readonly string[] = ban.statuses ?? ['active'];
    const found = orders.filter(
      (order) => statuses.includes(order.status) && isBanned(order, ban.pattern),
    );
    for (const order of found) {
      amiss.push(`${ban.name}: ${order.drug.text} (${order.reference}) is still ${order.status}`);
      evidence.push(evidenceFor(order));
    }
    if (found.length === 0) met.push(`${ban.name}: none left`);
  }
  const isPass = amiss.length === 0;
  return {
    verdict: isPass ? 'pass' : 'fail',
    reason: `${(isPass ? met : amiss).join('; ')}.`,
    evidence: evidence.slice(0, evidenceMax),
  };
}

/** Compares orders as data: drug by ingredient, dose by UCUM, frequency, route and duration. */
export const medicationOrderGrader: Grader<MedicationOrderParams> = {
  name: 'medication-order',
  version: 1,
  params: medicationOrderSchema,
  grade,
};
