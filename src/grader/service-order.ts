/** Grader `service-order`: tests, imaging, procedures and referrals at the end of the trial. */
import type { CaseFile, Evidence } from '../record/index.ts';
import { evidenceMax, type Finding, type Grader } from './grader.ts';
import { serviceOrderSchema } from './param-schemas.ts';
import type { ServiceOrderParams } from './patterns.ts';
import {
  isService,
  isServiceMatch,
  mismatchOfService,
  type ServiceOrder,
  serviceOrdersAtEnd,
} from './service-match.ts';

type Demand = ServiceOrderParams['require'][number];

function evidenceFor(order: ServiceOrder): Evidence {
  const { versionId } = order.resource.meta;
  return { kind: 'resource', reference: order.reference, versionId };
}

/** Why a demand is not met: the nearest order, and what is amiss with it. */
function explainMiss(demand: Demand, orders: readonly ServiceOrder[]): string {
  for (const pattern of demand.anyOf) {
    const same = orders.filter((order) => isService(order, pattern.service));
    const active = same.find((order) => order.status === 'active' && order.isOrder);
    const nearest = active ?? same.at(-1);
    if (nearest === undefined) continue;
    const amiss = (() => {
      if (nearest.status !== 'active') return `it is ${nearest.status}`;
      if (!nearest.isOrder) return 'it is a proposal, a plan or an order not to do it';
      return mismatchOfService(nearest, pattern);
    })();
    return `${demand.name}: ${nearest.text} (${nearest.reference}) does not count, ${amiss}`;
  }
  const wanted = new Set(demand.anyOf.map((pattern) => pattern.service.name));
  return `${demand.name}: no order for ${[...wanted].join(' or ')}`;
}

function grade(params: ServiceOrderParams, caseFile: CaseFile): Finding {
  const orders = serviceOrdersAtEnd(caseFile);
  const active = orders.filter((order) => order.status === 'active');
  const met: string[] = [];
  const amiss: string[] = [];
  const evidence: Evidence[] = [];
  for (const demand of params.require) {
    const match = active.find((order) =>
      demand.anyOf.some((pattern) => isServiceMatch(order, pattern)),
    );
    if (match === undefined) {
      amiss.push(explainMiss(demand, orders));
    } else {
      met.push(`${demand.name}: ${match.text}`);
      evidence.push(evidenceFor(match));
    }
  }
  for (const ban of params.forbid) {
    const statuses: readonly string[] = ban.statuses ?? ['active'];
    const found = orders.filter(
      (order) => statuses.includes(order.status) && isServiceMatch(order, ban.pattern),
    );
    for (const order of found) {
      amiss.push(`${ban.name}: ${order.text} (${order.reference}) is still ${order.status}`);
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

/** Compares orders as data: service by code or synonym, priority, and when it is due. */
export const serviceOrderGrader: Grader<ServiceOrderParams> = {
  name: 'service-order',
  version: 1,
  params: serviceOrderSchema,
  grade,
};
