/** Any number of patients, one after the other, from one seed. */
import type { StoredResource } from '../../fhir/index.ts';
import { ResidencyError } from '../../lib/index.ts';
import { location, organization } from '../hospital.ts';
import { isMoment } from '../moment.ts';
import { practitionerResource } from '../practitioner.ts';
import { drawPerson } from './person.ts';
import { personChart } from './person-chart.ts';
import { nurse, physicians } from './staff.ts';

/** Which population to make. */
export interface PopulationRequest {
  /** How many patients, 0 to 1,000,000. */
  readonly patients: number;
  /** The same seed gives the same bytes; patient 17 is the same in a population of any size. */
  readonly seed: string;
  /** FHIR instant, 2000 to 2099, at which every chart ends. @defaultValue `2025-06-30T00:00:00Z` */
  readonly asOf?: string;
  /** Years that charts tell of before that, 1 to 40. @defaultValue 3 */
  readonly years?: number;
}

/**
 * Bounds of a request; a larger population is made with several seeds. People, drugs and codes are
 * those of our time, so charts end in this century.
 */
export const populationLimits = Object.freeze({
  patients: 1_000_000,
  years: 40,
  firstYear: 2000,
  lastYear: 2099,
});

function refuse(message: string): never {
  throw new ResidencyError({ code: 'population-bad-request', category: 'invalid', message });
}

function checked({ patients, seed, asOf, years }: PopulationRequest) {
  const told = { asOf: asOf ?? '2025-06-30T00:00:00Z', years: years ?? 3 };
  if (!Number.isInteger(patients) || patients < 0 || patients > populationLimits.patients) {
    refuse(`the number of patients is ${patients}; give 0 to ${populationLimits.patients}`);
  }
  if (!(told.years >= 1 && told.years <= populationLimits.years)) {
    refuse(`the number of years is ${told.years}; give 1 to ${populationLimits.years}`);
  }
  if (!isMoment(told.asOf) || !told.asOf.endsWith('Z')) {
    refuse(`the end of the charts is "${told.asOf}"; give an instant, 2025-06-30T00:00:00Z`);
  }
  const { firstYear, lastYear } = populationLimits;
  const year = Number(told.asOf.slice(0, 4));
  if (year < firstYear || year > lastYear) {
    refuse(`the end of the charts is in ${year}; give a year from ${firstYear} to ${lastYear}`);
  }
  return { patients, seed, ...told };
}

/** The hospital, its place and its staff: once for the whole population. */
export function populationHospital(): readonly StoredResource[] {
  return [organization, location, ...[...physicians, nurse].map(practitionerResource)];
}

/**
 * Charts of invented adults, plausible in age, sex, diseases, treatment and visits, each complete
 * but for the hospital and its staff ({@link populationHospital}). Charts are made one at a time,
 * so that memory does not grow with their number.
 *
 * @throws {@link ResidencyError} with code `population-bad-request`.
 * @example
 * ```ts
 * for (const chart of generatePopulation({ patients: 100, seed: 'larkmoor' })) {
 *   chart[0]; // { resourceType: 'Patient', id: 'pt-0000001', … }
 * }
 * ```
 */
export function* generatePopulation(
  request: PopulationRequest,
): Generator<readonly StoredResource[]> {
  const { patients, seed, asOf, years } = checked(request);
  for (let index = 0; index < patients; index += 1) {
    yield personChart(drawPerson({ seed, index, asOf }), years);
  }
}
