/** A patient's resources at the end of a trial: the chart, with the journal applied. */
import type { StoredResource } from '../fhir/index.ts';
import type { CaseFile } from '../record/index.ts';
import { chartReferences } from './chart-references.ts';
import { referenceIn, relativeReference } from './reference.ts';

/** A resource as the trial left it, and where it came from. */
export interface EndResource {
  readonly reference: string;
  readonly resource: StoredResource;
  /** `new`: not in the chart when the trial began. */
  readonly placed: 'new' | 'standing';
  /** As the chart had it; absent when new. */
  readonly before?: StoredResource;
  /** True when the agent wrote it in this trial. */
  readonly byAgent: boolean;
}

/** The reference of the patient whom a resource is about, as far as it says. */
export function patientOf(resource: StoredResource): string | undefined {
  if (resource.resourceType === 'Patient') return `Patient/${resource.id}`;
  return referenceIn(resource.subject) ?? referenceIn(resource.patient);
}

/**
 * The patient to whom a resource belongs at the end. One that names nobody any more still belongs
 * to whom it was about before: an order is not stopped by taking the name off it.
 */
export function ownerOf({ resource, before }: EndResource): string | undefined {
  const named = patientOf(resource);
  if (named?.startsWith('Patient/') === true || before === undefined) return named;
  return patientOf(before);
}

const known = new WeakMap<CaseFile, readonly EndResource[]>();

/** Everything that exists at the end, whoever's it is, in order of first appearance. */
export function resourcesAtEnd(caseFile: CaseFile): readonly EndResource[] {
  const found = known.get(caseFile) ?? replayed(caseFile);
  known.set(caseFile, found);
  return found;
}

/** Every grader and every rule asks for the end, so it is worked out once for each case. */
function replayed(caseFile: CaseFile): readonly EndResource[] {
  const state = new Map<string, EndResource>();
  const references = chartReferences(caseFile.chart);
  for (const [index, resource] of caseFile.chart.entries()) {
    const reference = references[index] ?? '';
    const entry: EndResource = {
      reference,
      resource,
      placed: 'standing',
      before: resource,
      byAgent: false,
    };
    state.set(reference, entry);
  }
  for (const entry of caseFile.journal) {
    const reference = relativeReference(entry.reference);
    const known = state.get(reference);
    if (entry.after === undefined) {
      state.delete(reference);
      continue;
    }
    const byAgent = entry.caller.author === 'agent' || (known?.byAgent ?? false);
    // What is not in the given chart but had a state before was standing all the same.
    const before = known === undefined ? entry.before : known.before;
    state.set(reference, {
      reference,
      resource: entry.after,
      placed: before === undefined ? 'new' : 'standing',
      ...(before === undefined ? {} : { before }),
      byAgent,
    });
  }
  return [...state.values()];
}

const knownOfPatient = new WeakMap<CaseFile, readonly EndResource[]>();

/** Those that are about the task's patient. */
export function patientResourcesAtEnd(caseFile: CaseFile): readonly EndResource[] {
  const known = knownOfPatient.get(caseFile);
  if (known !== undefined) return known;
  const patient = relativeReference(caseFile.truth.patient);
  const own = resourcesAtEnd(caseFile).filter((entry) => ownerOf(entry) === patient);
  knownOfPatient.set(caseFile, own);
  return own;
}
