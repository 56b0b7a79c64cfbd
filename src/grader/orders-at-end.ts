/** The medication orders as they stand at the end of the trial, with their attributes read. */
import { convertUnit, parseRoute, type RouteName, type TimesPerDay } from '../knowledge/index.ts';
import type { CaseFile } from '../record/index.ts';
import { asText, type Element, elementsOf, notesOf, wordsOf } from './elements.ts';
import { type EndResource, ownerOf, resourcesAtEnd } from './end-state.ts';
import { type Amount, doseOf } from './order-amount.ts';
import { type OrderDrug, readOrderDrug } from './order-drug.ts';
import { durationDaysOf, timesPerDayOf } from './order-timing.ts';
import { relativeReference } from './reference.ts';

/** What is common to both kinds of order. */
export interface OrderBase extends EndResource {
  readonly status: string;
  /** False for proposals, plans and options, and for orders that something is not to be done. */
  readonly isOrder: boolean;
}

/** A medication order with its attributes read; what it does not state is absent or empty. */
export interface MedicationOrder extends OrderBase {
  readonly drug: OrderDrug;
  /** One dose, in every form in which it can be told. */
  readonly doses: readonly Amount[];
  readonly dailyDoses: readonly Amount[];
  readonly timesPerDay?: TimesPerDay;
  readonly route?: RouteName;
  readonly durationDays?: number;
}

/** Intents that commit somebody to do it; `proposal`, `plan` and `option` do not. */
const orderingIntents = new Set([
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
]);

/** Adds what is common to both kinds of order to a request resource. */
export function asOrder(entry: EndResource): OrderBase {
  const { resource } = entry;
  const intent = asText(resource.intent) ?? '';
  return {
    ...entry,
    status: asText(resource.status) ?? 'unknown',
    isOrder: orderingIntents.has(intent) && resource.doNotPerform !== true,
  };
}

/** Dose times frequency; for several dosages of equal rank, their sum. */
function daily(doses: readonly Amount[], times: TimesPerDay | undefined): readonly Amount[] {
  if (times === undefined) return [];
  return doses.map((dose) => ({
    min: dose.min * times.min,
    max: dose.max * times.max,
    unit: dose.unit,
  }));
}

interface DosageReading {
  readonly doses: readonly Amount[];
  readonly timesPerDay?: TimesPerDay;
  readonly dailyDoses: readonly Amount[];
}

function readDosage(
  dosage: Element,
  words: { readonly drug: string; readonly directions: string },
): DosageReading {
  const directions = [asText(dosage.text), asText(dosage.patientInstruction)]
    .filter((item) => item !== undefined)
    .join(' ; ');
  const told = directions === '' ? words.directions : directions;
  const doses = doseOf(dosage, { drug: words.drug, directions: told });
  const timesPerDay = timesPerDayOf(dosage, told);
  const dailyDoses = daily(doses, timesPerDay);
  return timesPerDay === undefined ? { doses, dailyDoses } : { doses, timesPerDay, dailyDoses };
}

/** Two amounts added, in the unit of the first; undefined where they do not convert. */
function sum(first: Amount, second: Amount): Amount | undefined {
  const min = convertUnit({ value: second.min, unit: second.unit }, first.unit);
  const max = convertUnit({ value: second.max, unit: second.unit }, first.unit);
  if (min === undefined || max === undefined) return undefined;
  return { min: first.min + min, max: first.max + max, unit: first.unit };
}

/** Dosages that hold at the same time (20 mg in the morning, 10 mg at night) taken together. */
function together(first: DosageReading, second: DosageReading): DosageReading {
  const dailyDoses = first.dailyDoses.flatMap((dose) =>
    second.dailyDoses.flatMap((other) => sum(dose, other) ?? []),
  );
  const [one, two] = [first.timesPerDay, second.timesPerDay];
  const times =
    one === undefined || two === undefined
      ? undefined
      : { min: one.min + two.min, max: one.max + two.max };
  const doses = first.doses.flatMap((dose) =>
    second.doses
      .filter((other) => other.unit === dose.unit)
      .map((other) => ({
        min: Math.min(dose.min, other.min),
        max: Math.max(dose.max, other.max),
        unit: dose.unit,
      })),
  );
  return times === undefined ? { doses, dailyDoses } : { doses, timesPerDay: times, dailyDoses };
}

/** Steps of a taper are told apart by `sequence`; the first step is what the patient takes now. */
function concurrentDosages(order: Element): readonly Element[] {
  const all = elementsOf(order.dosageInstruction).slice(0, 10);
  const first = all[0]?.sequence;
  return all.filter((dosage) => dosage.sequence === first);
}

function readMedicationOrder(
  entry: EndResource,
  medications: ReadonlyMap<string, Element>,
): MedicationOrder {
  const order: Element = entry.resource;
  const drug = readOrderDrug(order, medications);
  const drugText = drug.words.join(' ; ');
  const dosages = concurrentDosages(order);
  const directions = [drugText, ...notesOf(order.note)].join(' ; ');
  const words = { drug: drugText, directions: dosages.length === 0 ? directions : '' };
  const reading = (dosages.length === 0 ? [{}] : dosages)
    .map((dosage) => readDosage(dosage, { ...words, directions }))
    .reduce(together);
  const first = dosages[0] ?? {};
  const told = [asText(first.text), ...(words.directions === '' ? [] : [directions])];
  const durationDays = durationDaysOf(order, {
    dosage: first,
    directions: told.filter((item) => item !== undefined).join(' ; '),
  });
  const route = routeOf(dosages, drugText);
  return {
    ...asOrder(entry),
    drug,
    ...reading,
    ...(route === undefined ? {} : { route }),
    ...(durationDays === undefined ? {} : { durationDays }),
  };
}

/** The route as coded, else as the directions say, else as the drug's form implies. */
function routeOf(dosages: readonly Element[], drugText: string): RouteName | undefined {
  const coded = dosages.flatMap((dosage) => {
    const codes = elementsOf((dosage.route as Element | undefined)?.coding);
    return [...wordsOf(dosage.route), ...codes.map((coding) => asText(coding.code) ?? '')];
  });
  const told = dosages.map((dosage) => asText(dosage.text) ?? '');
  return [coded.join(' ; '), told.join(' ; '), drugText]
    .map(parseRoute)
    .find((route) => route !== undefined);
}

/** Every MedicationRequest at the end, whoever's it is, in whatever status. */
export function medicationOrdersOfAnybody(caseFile: CaseFile): readonly MedicationOrder[] {
  const entries = resourcesAtEnd(caseFile);
  const medications = new Map<string, Element>(
    entries
      .filter((entry) => entry.resource.resourceType === 'Medication')
      .map((entry) => [entry.reference, entry.resource]),
  );
  return entries
    .filter((entry) => entry.resource.resourceType === 'MedicationRequest')
    .map((entry) => readMedicationOrder(entry, medications));
}

/** Every MedicationRequest of the task's patient at the end, in whatever status. */
export function medicationOrdersAtEnd(caseFile: CaseFile): readonly MedicationOrder[] {
  const patient = relativeReference(caseFile.truth.patient);
  return medicationOrdersOfAnybody(caseFile).filter((order) => ownerOf(order) === patient);
}
