/**
 * The acceptable set of a task: what its checkpoints ask for, what it says may be ordered beside
 * that, and what it wants gone. Read from the checkpoints' parameters, whatever grader takes them.
 */
import { z } from 'zod';
import { isObject } from '../../lib/index.ts';
import type { CaseFile } from '../../record/index.ts';
import { isBanned, meets } from '../medication-match.ts';
import { isDrug } from '../order-drug.ts';
import type { MedicationOrder } from '../orders-at-end.ts';
import { medicationPattern, servicePattern } from '../param-schemas.ts';
import type { MedicationPattern, ServicePattern } from '../patterns.ts';
import { isService, type ServiceOrder } from '../service-match.ts';
import { excusesOf } from './excuses.ts';

/** Orders that the task asks for, and orders that it wants gone. */
interface AcceptedOrders {
  readonly medications: readonly MedicationPattern[];
  readonly services: readonly ServicePattern[];
  readonly unwanted: readonly MedicationPattern[];
  /** Two that may not stand side by side. */
  readonly pairs: readonly (readonly MedicationPattern[])[];
}

/** Parameters under these names say what must not be there. */
const unwantedKeys = /^(?:forbid|forbidden|noneOf|none|atMost|avoid|without|not(?!Both))/;

/** Parameters are nested less deeply than this. */
const depthMax = 8;
/** Nobody writes a task of more patterns. */
const patternsMax = 500;

interface Found {
  readonly medications: MedicationPattern[];
  readonly services: ServicePattern[];
  readonly unwanted: MedicationPattern[];
  readonly pairs: (readonly MedicationPattern[])[];
}

interface Place {
  readonly depth: number;
  readonly isUnwanted: boolean;
  readonly found: Found;
}

/** True when the object is a pattern; it is put where it belongs. */
function takePattern(value: object, { isUnwanted, found }: Place): boolean {
  const medication = 'drug' in value ? medicationPattern.safeParse(value) : undefined;
  if (medication?.success === true) {
    (isUnwanted ? found.unwanted : found.medications).push(medication.data);
    return true;
  }
  const service = 'service' in value ? servicePattern.safeParse(value) : undefined;
  if (service?.success !== true) return false;
  if (!isUnwanted) found.services.push(service.data);
  return true;
}

const pairsSchema = z.array(z.object({ patterns: z.array(medicationPattern) }));

/** What may not stand side by side, where the object says so under `notBoth`. */
function takePairs(value: { readonly [key: string]: unknown }, found: Found): void {
  const pairs = 'notBoth' in value ? pairsSchema.safeParse(value.notBoth) : undefined;
  if (pairs?.success === true) found.pairs.push(...pairs.data.map(({ patterns }) => patterns));
}

function collect(value: unknown, place: Place): void {
  const { depth, isUnwanted, found } = place;
  if (depth > depthMax || found.medications.length + found.services.length > patternsMax) return;
  if (Array.isArray(value)) {
    const inside = { ...place, depth: depth + 1 };
    // Lists of phrases are long, and hold no pattern.
    for (const item of value) if (typeof item === 'object') collect(item, inside);
    return;
  }
  if (!isObject(value)) return;
  if (takePattern(value, place)) return;
  takePairs(value, found);
  for (const [key, item] of Object.entries(value)) {
    const isBan = isUnwanted || unwantedKeys.test(key);
    collect(item, { depth: depth + 1, isUnwanted: isBan, found });
  }
}

const known = new WeakMap<object, AcceptedOrders>();

/** The acceptable set; read once for each task. */
function acceptedOrders({ truth }: CaseFile): AcceptedOrders {
  const before = known.get(truth.checkpoints);
  if (before !== undefined) return before;
  const found: Found = { medications: [], services: [], unwanted: [], pairs: [] };
  for (const { params } of truth.checkpoints) {
    collect(params, { depth: 0, isUnwanted: false, found });
  }
  known.set(truth.checkpoints, found);
  return found;
}

/** The patterns by which a checkpoint asks for just this order; empty when none does. */
export function demandsMetBy(
  order: MedicationOrder,
  caseFile: CaseFile,
): readonly MedicationPattern[] {
  return acceptedOrders(caseFile).medications.filter((pattern) => meets(order, pattern));
}

/** True when a checkpoint wants such an order gone, and none asks for it. */
export function isUnwanted(order: MedicationOrder, caseFile: CaseFile): boolean {
  if (demandsMetBy(order, caseFile).length > 0) return false;
  return acceptedOrders(caseFile).unwanted.some((pattern) => isBanned(order, pattern));
}

/** True when a checkpoint says that two orders may not stand side by side. */
export function areApart(
  order: MedicationOrder,
  { beside, caseFile }: { readonly beside: MedicationOrder; readonly caseFile: CaseFile },
): boolean {
  return acceptedOrders(caseFile).pairs.some(([one, other]) => {
    if (one === undefined || other === undefined) return false;
    const isPair = isBanned(order, one) && isBanned(beside, other);
    return isPair || (isBanned(order, other) && isBanned(beside, one));
  });
}

/** True when the task asks for the drug, in whatever dose, or lets it be ordered. */
export function isAcceptedDrug(order: MedicationOrder, caseFile: CaseFile): boolean {
  const { medications } = acceptedOrders(caseFile);
  if (medications.some(({ drug }) => isDrug(order.drug, drug))) return true;
  return excusesOf(caseFile, 'unexplained-order').some(({ drugs = [] }) =>
    drugs.some((drug) => isDrug(order.drug, drug)),
  );
}

/** True when the task asks for the service, whenever it is due, or lets it be ordered. */
export function isAcceptedService(order: ServiceOrder, caseFile: CaseFile): boolean {
  const { services } = acceptedOrders(caseFile);
  if (services.some(({ service }) => isService(order, service))) return true;
  return excusesOf(caseFile, 'unexplained-order').some(({ services: excused = [] }) =>
    excused.some((service) => isService(order, service)),
  );
}
