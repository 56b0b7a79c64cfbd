/** The medication orders as they stand at the end of the trial, with their attributes read. */
import type { RouteName, TimesPerDay } from '../knowledge/index.ts';
import type { CaseFile } from '../record/index.ts';
import { asText, type Element } from './elements.ts';
import { type EndResource, ownerOf, resourcesAtEnd } from './end-state.ts';
import { type OrderDrug, readOrderDrug } from './order-drug.ts';
import type { DoseRange, NumberRange, OrderMeaning } from './order-text/order-meaning.ts';
import { dailyDoseOf } from './order-text/read-order.ts';
import { readDosage } from './read-dosage.ts';
import { relativeReference } from './reference.ts';

/** An amount, or a range of amounts. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  /** UCUM. */
  readonly unit: string;
}

/** What is common to both kinds of order. */
export interface OrderBase extends EndResource {
  readonly status: string;
  /** False for proposals, plans and options, and for orders that something is not to be done. */
  readonly isOrder: boolean;
}

/** How a drug is taken; what the order does not state is absent or empty. */
interface OrderRegimen {
  /** One dose, in every form in which it can be told. */
  readonly doses: readonly Amount[];
  readonly dailyDoses: readonly Amount[];
  /** Every dose that a doubtful order may mean; a ban holds for each of them. */
  readonly readings: readonly Amount[];
  /** Why the dose is doubtful; an order with doubts meets no demand on its dose. */
  readonly doubts: readonly string[];
  readonly timesPerDay?: TimesPerDay;
  readonly route?: RouteName;
  readonly durationDays?: number;
}

/** A medication order with its drug read. */
export interface MedicationOrder extends OrderBase {
  readonly drug: OrderDrug;
  /** Read at the first asking: of most of a chart's orders nobody wants to know. */
  readonly regimen: () => OrderRegimen;
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

function amountsOf(doses: readonly (DoseRange | undefined)[]): readonly Amount[] {
  return doses.flatMap((dose) =>
    dose === undefined ? [] : [{ min: dose.low, max: dose.high, unit: dose.unit }],
  );
}

function rangeOf({ low, high }: NumberRange): TimesPerDay {
  return { min: low, max: high };
}

/** Risky notation and `as directed` are not among them: the dose beside them can be read. */
const doubtfulCodes: ReadonlySet<string> = new Set([
  ...['conflicting-doses', 'unsure-dose', 'unknown-unit', 'hidden-characters'],
]);

/** Doubts about the dose, for which an order meets no demand on it. */
function doubtsOf(meaning: OrderMeaning): readonly string[] {
  return meaning.problems.filter(({ code }) => doubtfulCodes.has(code)).map(({ text }) => text);
}

/** Of a taper, the first step is what the patient takes now. */
function currentOf(meaning: OrderMeaning): Pick<OrderMeaning, 'dose' | 'counted' | 'perDay'> & {
  readonly dailyDose?: DoseRange;
} {
  const [step] = meaning.steps ?? [];
  if (step === undefined || meaning.dose !== undefined) return meaning;
  const dailyDose = dailyDoseOf(step.dose, step.perDay);
  return dailyDose === undefined ? step : { ...step, dailyDose };
}

function readRegimen(order: Element, medications: ReadonlyMap<string, Element>): OrderRegimen {
  const meaning = readDosage(order, medications);
  const { dose, counted, perDay, dailyDose } = currentOf(meaning);
  const { route, durationDays, readings } = meaning;
  const countedDaily = dailyDoseOf(counted, perDay);
  return {
    doses: amountsOf(counted === dose ? [dose] : [counted, dose]),
    dailyDoses: amountsOf([countedDaily, dailyDose]),
    readings: amountsOf(readings),
    doubts: doubtsOf(meaning),
    ...(perDay === undefined ? {} : { timesPerDay: rangeOf(perDay) }),
    ...(route === undefined ? {} : { route }),
    ...(durationDays === undefined ? {} : { durationDays }),
  };
}

type OrderAttributes = Pick<MedicationOrder, 'drug' | 'regimen'>;

function attributesOf(order: Element, medications: ReadonlyMap<string, Element>): OrderAttributes {
  let read: OrderRegimen | undefined;
  const regimen = (): OrderRegimen => {
    read ??= readRegimen(order, medications);
    return read;
  };
  return { drug: readOrderDrug(order, medications), regimen };
}

/** Resources never change, and the same one stands in the chart before and after. */
const knownAttributes = new WeakMap<object, OrderAttributes>();

function readMedicationOrder(
  entry: EndResource,
  medications: ReadonlyMap<string, Element>,
): MedicationOrder {
  const order: Element = entry.resource;
  // What an order refers to may differ from trial to trial, so such an order is read every time.
  const isWhole = order.medicationReference === undefined;
  const known = isWhole ? knownAttributes.get(order) : undefined;
  const attributes = known ?? attributesOf(order, medications);
  if (isWhole && known === undefined) knownAttributes.set(order, attributes);
  return { ...asOrder(entry), ...attributes };
}

const known = new WeakMap<CaseFile, readonly MedicationOrder[]>();

/** Every MedicationRequest at the end, whoever's it is, in whatever status; read once a case. */
export function medicationOrdersOfAnybody(caseFile: CaseFile): readonly MedicationOrder[] {
  const found = known.get(caseFile) ?? readOrders(caseFile);
  known.set(caseFile, found);
  return found;
}

function readOrders(caseFile: CaseFile): readonly MedicationOrder[] {
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
