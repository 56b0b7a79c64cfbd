/**
 * From which moment a resource can be known to a reader of the chart, so that a fork can hide what
 * lies after its clock.
 *
 * `meta.lastUpdated` is deliberately not used: it says when a copy was stored in some server. In an
 * imported or generated hospital that is the day of the import, for events of many years.
 */
import { valueAt } from '../lib/index.ts';
import { parseDateTime } from './date-time.ts';
import type { Resource } from './resource.ts';

/**
 * Per resource type: element paths in order of preference; the first that is there decides. First
 * comes the moment of writing down or releasing, then that of the event itself. Types that are not
 * listed (Patient, Practitioner, Organization, Medication, Coverage …) are always known.
 * Appointment goes by `created`: a booked appointment in the future is visible now.
 */
export const knownAtElements: Readonly<Record<string, readonly string[]>> = Object.freeze({
  AdverseEvent: ['recordedDate', 'detected', 'date'],
  AllergyIntolerance: ['recordedDate', 'onsetDateTime', 'onsetPeriod.start'],
  Appointment: ['created'],
  CarePlan: ['created', 'period.start'],
  CareTeam: ['period.start'],
  Claim: ['created', 'billablePeriod.start'],
  ClaimResponse: ['created'],
  ClinicalImpression: ['date', 'effectiveDateTime', 'effectivePeriod.start'],
  Communication: ['sent', 'received'],
  CommunicationRequest: ['authoredOn'],
  Composition: ['date'],
  Condition: ['recordedDate', 'onsetDateTime', 'onsetPeriod.start'],
  Consent: ['dateTime'],
  DetectedIssue: ['identifiedDateTime', 'identifiedPeriod.start'],
  DeviceRequest: ['authoredOn'],
  DeviceUseStatement: ['recordedOn', 'timingDateTime', 'timingPeriod.start'],
  DiagnosticReport: ['issued', 'effectiveDateTime', 'effectivePeriod.start'],
  DocumentManifest: ['created'],
  DocumentReference: ['date', 'context.period.start'],
  Encounter: ['period.start'],
  EpisodeOfCare: ['period.start'],
  ExplanationOfBenefit: ['created', 'billablePeriod.start'],
  FamilyMemberHistory: ['date'],
  Flag: ['period.start'],
  Goal: ['statusDate', 'startDate'],
  ImagingStudy: ['started'],
  Immunization: ['recorded', 'occurrenceDateTime'],
  Invoice: ['date'],
  List: ['date'],
  Media: ['issued', 'createdDateTime', 'createdPeriod.start'],
  MedicationAdministration: ['effectiveDateTime', 'effectivePeriod.start'],
  MedicationDispense: ['whenPrepared', 'whenHandedOver'],
  MedicationRequest: ['authoredOn'],
  MedicationStatement: ['dateAsserted', 'effectiveDateTime', 'effectivePeriod.start'],
  NutritionOrder: ['dateTime'],
  Observation: ['issued', 'effectiveDateTime', 'effectiveInstant', 'effectivePeriod.start'],
  Procedure: ['performedDateTime', 'performedPeriod.start'],
  Provenance: ['recorded', 'occurredDateTime', 'occurredPeriod.start'],
  QuestionnaireResponse: ['authored'],
  RequestGroup: ['authoredOn'],
  RiskAssessment: ['occurrenceDateTime', 'occurrencePeriod.start'],
  ServiceRequest: ['authoredOn'],
  Specimen: ['receivedTime', 'collection.collectedDateTime', 'collection.collectedPeriod.start'],
  SupplyRequest: ['authoredOn'],
  Task: ['authoredOn'],
  VisionPrescription: ['created', 'dateWritten'],
});

const pathsOf: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(knownAtElements).map(([type, paths]) => [
    type,
    paths.map((path) => path.split('.')),
  ]),
);

/**
 * The moment from which a resource can be known, milliseconds since 1970; undefined for resources
 * without such an element, which are always known. A partial date counts from its beginning: a
 * diagnosis recorded in "2025-04" is known from 1 April on.
 *
 * @example
 * ```ts
 * const hidden = (knownAtMs(resource) ?? -Infinity) > nowMs;
 * ```
 */
export function knownAtMs(resource: Resource): number | undefined {
  for (const path of pathsOf.get(resource.resourceType) ?? []) {
    const text = valueAt(resource, path);
    const range = typeof text === 'string' ? parseDateTime(text) : undefined;
    if (range !== undefined) return range.startMs;
  }
  return undefined;
}
