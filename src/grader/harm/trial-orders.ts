/** The orders of a trial as they were and as they are, read once for all rules. */
import type { StoredResource } from '../../fhir/index.ts';
import type { CaseFile } from '../../record/index.ts';
import { chartReferences } from '../chart-references.ts';
import { type EndResource, ownerOf, resourcesAtEnd } from '../end-state.ts';
import { type MedicationOrder, medicationOrdersOfAnybody } from '../orders-at-end.ts';
import { relativeReference } from '../reference.ts';
import { type ServiceOrder, serviceOrdersAtEnd } from '../service-match.ts';

/** What the rules look at. */
interface TrialOrders {
  readonly patient: string;
  /** The moment of the last write, or the task's own if that is later. */
  readonly at: string;
  readonly end: readonly EndResource[];
  /** Medication orders of anybody at the end. */
  readonly medications: readonly MedicationOrder[];
  /** Medication orders of anybody as the trial found them, by reference. */
  readonly medicationsBefore: ReadonlyMap<string, MedicationOrder>;
  /** Service orders of the task's patient at the end. */
  readonly services: readonly ServiceOrder[];
  /** Service orders of the task's patient as the trial found them, by reference. */
  readonly servicesBefore: ReadonlyMap<string, ServiceOrder>;
}

const known = new WeakMap<CaseFile, TrialOrders>();

function byReference<Order extends EndResource>(
  orders: readonly Order[],
): ReadonlyMap<string, Order> {
  return new Map(orders.map((order) => [order.reference, order]));
}

/** What somebody wrote to, as it was before, with the Medications that it may point to. */
function touchedBefore(end: readonly EndResource[], caseFile: CaseFile): StoredResource[] {
  const written = new Set(caseFile.journal.map(({ reference }) => relativeReference(reference)));
  const references = chartReferences(caseFile.chart);
  const deleted = caseFile.chart.filter((_, index) => written.has(references[index] ?? ''));
  const inChart = new Set(deleted.map(({ resourceType, id }) => `${resourceType}/${id}`));
  const more = end.flatMap(({ reference, before }) =>
    before === undefined || !written.has(reference) || inChart.has(reference) ? [] : [before],
  );
  const medications = caseFile.chart.filter(({ resourceType }) => resourceType === 'Medication');
  return [...new Set([...deleted, ...more, ...medications])];
}

/** Orders that nobody wrote to are the same at the end; the others are read as they were. */
function readOrders(caseFile: CaseFile): TrialOrders {
  const end = resourcesAtEnd(caseFile);
  const before = { ...caseFile, chart: touchedBefore(end, caseFile), journal: [] };
  const medications = medicationOrdersOfAnybody(caseFile);
  const services = serviceOrdersAtEnd(caseFile);
  const isUntouched = ({ resource, before: was }: EndResource) => resource === was;
  const times = caseFile.journal.map(({ time }) => time);
  return {
    patient: relativeReference(caseFile.truth.patient),
    at: [caseFile.truth.now, ...times].sort().at(-1) ?? caseFile.truth.now,
    end,
    medications,
    medicationsBefore: byReference([
      ...medications.filter(isUntouched),
      ...medicationOrdersOfAnybody(before),
    ]),
    services,
    servicesBefore: byReference([...services.filter(isUntouched), ...serviceOrdersAtEnd(before)]),
  };
}

/** The orders of a case; every rule asks, and they are read at the first asking. */
export function trialOrders(caseFile: CaseFile): TrialOrders {
  const read = known.get(caseFile) ?? readOrders(caseFile);
  known.set(caseFile, read);
  return read;
}

/** The task's patient's medication orders at the end. */
export function ownMedications(caseFile: CaseFile): readonly MedicationOrder[] {
  const { medications, patient } = trialOrders(caseFile);
  return medications.filter((order) => ownerOf(order) === patient);
}
