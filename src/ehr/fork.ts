/** A fork of a hospital: reads fall through to the base, writes stay here. */

/** One trial's own hospital. */
export interface Fork {
  /** The fork's clock, FHIR instant in UTC. */
  readonly now: () => string;
}
