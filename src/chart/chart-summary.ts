/** What a chart says, in the order in which a physician reads it. */
import type { StoredResource } from '../fhir/index.ts';
import { valueAt } from '../lib/index.ts';
import { noteText } from './note-text.ts';
import { writtenAt } from './written-at.ts';

/** An entry of the problem list. */
export interface SummaryProblem {
  readonly text: string;
  /** ICD-10-CM, where the chart has one. */
  readonly code?: string;
  /** `active`, `resolved` … */
  readonly status: string;
  readonly onset?: string;
  readonly abated?: string;
  readonly stage?: string;
}

/** An order of a drug. */
export interface SummaryMedication {
  readonly text: string;
  /** The directions in words. */
  readonly directions: string;
  readonly status: string;
  readonly from: string;
  readonly to?: string;
  readonly reason?: string;
}

/** An entry of the allergy list. */
export interface SummaryAllergy {
  readonly text: string;
  readonly reaction?: string;
  readonly severity?: string;
  readonly status: string;
}

/** The values of one test or sign over time. */
export interface SummaryTrend {
  readonly name: string;
  /** LOINC. */
  readonly code: string;
  readonly unit: string;
  /** Oldest first. */
  readonly values: readonly { readonly date: string; readonly value: number }[];
}

/** A contact. */
export interface SummaryEncounter {
  readonly id: string;
  readonly date: string;
  readonly end?: string;
  readonly kind: string;
  readonly reason: string;
}

/** A note or document. */
export interface SummaryNote {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly kind: string;
  readonly author: string;
  readonly words: number;
}

/** A readable chart. */
export interface ChartSummary {
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly gender: string;
    readonly birthDate: string;
    readonly mrn: string;
  };
  /** By type of resource. */
  readonly counts: { readonly [resourceType: string]: number };
  readonly problems: readonly SummaryProblem[];
  readonly medications: {
    readonly current: readonly SummaryMedication[];
    readonly past: readonly SummaryMedication[];
  };
  readonly allergies: readonly SummaryAllergy[];
  /** The most frequent first. */
  readonly trends: readonly SummaryTrend[];
  /** The latest first, as are notes. */
  readonly encounters: readonly SummaryEncounter[];
  readonly notes: readonly SummaryNote[];
}

/** Members that are not empty. */
function filled<Member extends string>(
  members: { readonly [member in Member]: string },
): { readonly [member in Member]?: string } {
  const entries = Object.entries<string>(members).filter(([, value]) => value !== '');
  // The entries are some of the members that were given.
  return Object.fromEntries(entries) as { readonly [member in Member]?: string };
}

function conceptText(resource: unknown, ...path: readonly (string | number)[]): string {
  return (
    writtenAt(resource, ...path, 'text') || writtenAt(resource, ...path, 'coding', 0, 'display')
  );
}

function problemOf(resource: StoredResource): SummaryProblem {
  return {
    text: conceptText(resource, 'code'),
    status: writtenAt(resource, 'clinicalStatus', 'coding', 0, 'code') || 'unknown',
    ...filled({
      code: writtenAt(resource, 'code', 'coding', 0, 'code'),
      onset: writtenAt(resource, 'onsetDateTime'),
      abated: writtenAt(resource, 'abatementDateTime'),
      stage: conceptText(resource, 'stage', 0, 'summary'),
    }),
  };
}

function medicationOf(resource: StoredResource): SummaryMedication {
  return {
    text: conceptText(resource, 'medicationCodeableConcept'),
    directions: writtenAt(resource, 'dosageInstruction', 0, 'text'),
    status: writtenAt(resource, 'status') || 'unknown',
    from: writtenAt(resource, 'authoredOn'),
    ...filled({
      to: writtenAt(resource, 'dispenseRequest', 'validityPeriod', 'end'),
      reason: writtenAt(resource, 'statusReason', 'text') || conceptText(resource, 'reasonCode', 0),
    }),
  };
}

function allergyOf(resource: StoredResource): SummaryAllergy {
  return {
    text: conceptText(resource, 'code'),
    status: writtenAt(resource, 'clinicalStatus', 'coding', 0, 'code') || 'unknown',
    ...filled({
      reaction: conceptText(resource, 'reaction', 0, 'manifestation', 0),
      severity: writtenAt(resource, 'reaction', 0, 'severity'),
    }),
  };
}

function encounterOf(resource: StoredResource): SummaryEncounter {
  return {
    id: resource.id,
    date: writtenAt(resource, 'period', 'start'),
    kind: conceptText(resource, 'type', 0) || writtenAt(resource, 'class', 'code'),
    reason: conceptText(resource, 'reasonCode', 0),
    ...filled({ end: writtenAt(resource, 'period', 'end') }),
  };
}

function noteOf(resource: StoredResource): SummaryNote {
  const author =
    writtenAt(resource, 'author', 0, 'display') || writtenAt(resource, 'author', 0, 'reference');
  const words = (noteText(resource) ?? '').split(/\s+/).filter((word) => word !== '').length;
  return {
    id: resource.id,
    date: writtenAt(resource, 'date'),
    title: writtenAt(resource, 'description') || conceptText(resource, 'type'),
    kind: conceptText(resource, 'type'),
    author,
    words,
  };
}

/** What one Observation measured: itself, or its components. */
function measuredIn(resource: StoredResource) {
  const { component } = resource;
  const parts: readonly unknown[] = Array.isArray(component) ? component : [resource];
  return parts.flatMap((part) => {
    const value = valueAt(part, ['valueQuantity', 'value']);
    if (typeof value !== 'number') return [];
    const unit = writtenAt(part, 'valueQuantity', 'unit');
    const code = writtenAt(part, 'code', 'coding', 0, 'code');
    return [{ name: conceptText(part, 'code'), code, unit, value }];
  });
}

function trendsOf(observations: readonly StoredResource[]): readonly SummaryTrend[] {
  const trends = new Map<string, SummaryTrend & { values: { date: string; value: number }[] }>();
  for (const resource of observations) {
    const date = writtenAt(resource, 'effectiveDateTime');
    if (date === '') continue;
    for (const { name, code, unit, value } of measuredIn(resource)) {
      const key = `${code}|${unit}`;
      const trend = trends.get(key) ?? { name, code, unit, values: [] };
      trend.values.push({ date, value });
      trends.set(key, trend);
    }
  }
  const all = [...trends.values()];
  for (const { values } of all)
    values.sort((left, right) => timeOf(left.date) - timeOf(right.date));
  return all.toSorted((left, right) => right.values.length - left.values.length);
}

/** Milliseconds; what is no date counts as the beginning of time. */
function timeOf(date: string): number {
  const ms = Date.parse(date.length === 10 ? `${date}T00:00:00Z` : date);
  return Number.isNaN(ms) ? 0 : ms;
}

function latestFirst<Dated extends { readonly date: string }>(all: readonly Dated[]): Dated[] {
  return all.toSorted((left, right) => timeOf(right.date) - timeOf(left.date));
}

function patientOf(patient: StoredResource): ChartSummary['patient'] {
  const given = valueAt(patient, ['name', 0, 'given']);
  const names = Array.isArray(given) ? given.filter((name) => typeof name === 'string') : [];
  return {
    id: patient.id,
    name: [...names, writtenAt(patient, 'name', 0, 'family')].join(' '),
    gender: writtenAt(patient, 'gender'),
    birthDate: writtenAt(patient, 'birthDate'),
    mrn: writtenAt(patient, 'identifier', 0, 'value'),
  };
}

const currentStatuses: ReadonlySet<string> = new Set(['active', 'on-hold', 'draft']);

/**
 * Summarises one patient's chart.
 *
 * @param resources - The patient and what belongs to it; what belongs to nobody may be among it.
 * @example
 * ```ts
 * summarizeChart([{ resourceType: 'Patient', id: 'ada' }])?.patient.id; // 'ada'
 * ```
 */
export function summarizeChart(resources: readonly StoredResource[]): ChartSummary | undefined {
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient');
  if (patient === undefined) return undefined;
  const ofType = (wanted: string) =>
    resources.filter(({ resourceType }) => resourceType === wanted);
  const counts: { [resourceType: string]: number } = {};
  for (const { resourceType } of resources) counts[resourceType] = (counts[resourceType] ?? 0) + 1;
  const medications = ofType('MedicationRequest')
    .map(medicationOf)
    .toSorted((left, right) => timeOf(left.from) - timeOf(right.from));
  return {
    patient: patientOf(patient),
    counts,
    problems: ofType('Condition').map(problemOf),
    medications: {
      current: medications.filter(({ status }) => currentStatuses.has(status)),
      past: medications.filter(({ status }) => !currentStatuses.has(status)),
    },
    allergies: ofType('AllergyIntolerance').map(allergyOf),
    trends: trendsOf(ofType('Observation')),
    encounters: latestFirst(ofType('Encounter').map(encounterOf)),
    notes: latestFirst(ofType('DocumentReference').map(noteOf)),
  };
}
