/** The searches that are timed, the same for every store. */
import { seededRandom } from '../../src/lib/index.ts';
import { families, familiesPerName, type HospitalSize } from '../hospital-data.ts';

/** The search that clinicians and agents send most: one test of one patient, newest first. */
export function labQueries(size: HospitalSize, count: number): readonly string[] {
  const random = seededRandom('lab queries');
  return Array.from({ length: count }, () => {
    const patient = random.integer({ min: 0, max: size.patients - 1 });
    const date = `ge${random.integer({ min: 2020, max: 2023 })}-01-01`;
    return (
      `Observation?patient=Patient/p${patient}&category=laboratory&code=2345-7&date=${date}` +
      '&_sort=-date&_count=50'
    );
  });
}

/** A test of all patients of one family name, for every name that there may be. */
export function familyQueries(): readonly string[] {
  return families.flatMap((family) =>
    Array.from(
      { length: familiesPerName },
      (_, number) => `Observation?subject:Patient.family=${family}${number}&code=2345-7&_count=50`,
    ),
  );
}

/** Searches that follow references, by name. */
export function joinQueries(
  size: HospitalSize,
  count: number,
): Readonly<Record<string, readonly string[]>> {
  const random = seededRandom('join queries');
  const many = (make: () => string) => Array.from({ length: count }, make);
  const family = () =>
    `${random.pick(families)}${random.integer({ min: 0, max: familiesPerName - 1 })}`;
  const patient = () => `Patient/p${random.integer({ min: 0, max: size.patients - 1 })}`;
  return {
    'chain: Observation?patient.family=…&code=…': many(
      () => `Observation?patient.family=${family()}&code=2345-7&_sort=-date&_count=50`,
    ),
    'chain of two: Observation?encounter.participant.family=…': many(
      () =>
        'Observation?patient.general-practitioner:Practitioner.family=' +
        `Physician${random.integer({ min: 0, max: 49 })}` +
        `&code=4548-4&date=ge2024-06-01&_count=50`,
    ),
    '_has: Patient?_has:Observation:patient:…': many(
      () =>
        `Patient?family=${family()}` +
        '&_has:Observation:patient:code=2345-7&_has:Condition:patient:code=E11.9',
    ),
    '_has without another parameter': many(
      () =>
        'Patient?_has:Observation:patient:value-quantity=' +
        `gt${random.integer({ min: 190, max: 215 })}||mg/dL&_count=50`,
    ),
    '_include: Observation with patient, encounter, performer': many(
      () =>
        `Observation?patient=${patient()}&category=laboratory&_count=50` +
        '&_include=Observation:patient&_include=Observation:encounter' +
        '&_include=Observation:performer',
    ),
    '_revinclude: Encounter with all that refers to it': many(
      () =>
        `Encounter?patient=${patient()}&_count=20` +
        '&_revinclude=Observation:encounter&_revinclude=Condition:encounter',
    ),
  };
}
