/** CDS Hooks 2.0: what a decision support service is, and what it is asked and gives. */
import type { Resource } from '../../fhir/index.ts';

/** The moments of work at which services here are asked. */
export type CdsHook = 'order-select' | 'order-sign' | 'patient-view';

/** What a service is asked, checked and put together. */
export interface CdsRequest {
  readonly hook: CdsHook;
  /** FHIR logical id of the patient, without `Patient/`. */
  readonly patientId: string;
  /** FHIR instant: the chart's present time. */
  readonly now: string;
  /** Orders that are being written; empty for `patient-view`. */
  readonly drafts: readonly Resource[];
  /** References of the drafts that were just chosen; only for `order-select`. */
  readonly selections: readonly string[];
  /** By key of the service's prefetch templates: the resources, Bundles unpacked. */
  readonly prefetch: { readonly [key: string]: readonly Resource[] };
}

/** A Coding of why a card was not followed. */
export interface CdsOverrideReason {
  readonly code: string;
  readonly system: string;
  readonly display: string;
}

/** A card for the clinician (CDS Hooks 2.0, "Card Attributes"). */
export interface CdsCard {
  /** At most 140 characters. */
  readonly summary: string;
  /** GitHub-flavoured Markdown. */
  readonly detail: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly source: { readonly label: string };
  readonly overrideReasons?: readonly CdsOverrideReason[];
}

/** A card, and the resources of the chart that its words show. */
export interface CdsFinding {
  readonly card: CdsCard;
  /** `Observation/k1`. */
  readonly shown: readonly string[];
}

/**
 * A decision support service.
 *
 * @see https://cds-hooks.hl7.org/2.0/ "Discovery"
 */
export interface CdsService {
  readonly id: string;
  readonly hook: CdsHook;
  readonly title: string;
  readonly description: string;
  /** FHIR reads and searches by key, with `{{context.patientId}}`. */
  readonly prefetch: { readonly [key: string]: string };
  /** The most urgent first. */
  readonly answer: (request: CdsRequest) => readonly CdsFinding[];
}
