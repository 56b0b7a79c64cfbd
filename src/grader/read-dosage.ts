/**
 * The meaning of an order resource: structure first, words where structure is silent.
 * Longer than most: each field has a structured, a coded and a written form to choose from.
 */
import {
  convertUnit,
  ingredientName,
  parseRoute,
  type RouteName,
  rxnormSystem,
} from '../knowledge/index.ts';
import {
  asElement,
  asNumber,
  asText,
  type Element,
  elementsOf,
  notesOf,
  wordsOf,
} from './elements.ts';
import { structuredDose } from './order-amount.ts';
import { ingredientsOf, readOrderDrug } from './order-drug.ts';
import type {
  DoseRange,
  NumberRange,
  OrderMeaning,
  OrderProblem,
  OrderStep,
} from './order-text/order-meaning.ts';
import { isSameDose } from './order-text/segment-dose.ts';
import { massOfCounted } from './order-text/product-strength.ts';
import { dailyDoseOf, readOrder, readOrderWords } from './order-text/read-order.ts';
import {
  countedDays,
  isStructuredOnce,
  structuredDays,
  structuredTimes,
  supplyDays,
  timingWords,
} from './order-timing.ts';

/** Steps and parts of an order that are read; no order has more. */
const dosagesMax = 10;

/** What one dosage says, apart from the drug. */
type DosageMeaning = Omit<OrderMeaning, 'medication' | 'certain'>;

/** The words that a dosage goes with. */
interface DosageWords {
  readonly drug: string;
  /** What counts where the dosage has no text of its own. */
  readonly directions: string;
}

/** Words about the drug, which the order's code or text answers. */
const drugCodes: ReadonlySet<string> = new Set([
  ...['drug-missing', 'misspelt-drug', 'several-drugs', 'short-name'],
]);
const doseCodes: ReadonlySet<string> = new Set([
  ...['conflicting-doses', 'unsure-dose', 'dose-missing', 'unit-missing', 'unknown-unit'],
  ...['daily-total', 'several-doses', 'risky-notation', 'as-directed'],
]);
const timeCodes: ReadonlySet<string> = new Set(['frequency-missing', 'unsure-frequency']);

function isConvertible(one: DoseRange, other: DoseRange): boolean {
  return convertUnit({ value: 1, unit: other.unit }, one.unit) !== undefined;
}

/** The structured dose as mass and as count, and what the words say against it. */
function doseOf(
  dosage: Element,
  { words, told }: { readonly words: DosageWords; readonly told: OrderMeaning },
): Pick<DosageMeaning, 'dose' | 'counted' | 'readings'> & {
  readonly problems: readonly OrderProblem[];
} {
  const structured = structuredDose(dosage);
  if (structured === undefined) {
    const { dose, counted, readings, problems } = told;
    return {
      ...(dose === undefined ? {} : { dose }),
      ...(counted === undefined ? {} : { counted }),
      readings,
      problems: problems.filter(({ code }) => doseCodes.has(code)),
    };
  }
  const mass = massOfCounted(structured, words.drug);
  const dose = mass ?? structured;
  const counted = mass === undefined ? {} : { counted: structured };
  const own = asText(dosage.text) === undefined ? undefined : told.dose;
  const isContradicted = own !== undefined && isConvertible(dose, own) && !isSameDose(dose, own);
  if (!isContradicted) return { dose, ...counted, readings: [], problems: [] };
  const text = `it is structured as ${dose.low} ${dose.unit} and written as ${own.low} ${own.unit}`;
  const problem = { code: 'conflicting-doses', kind: 'doubt', text } as const;
  return { dose, ...counted, readings: [dose, own], problems: [problem] };
}

function directionsOf(dosage: Element): string {
  return [asText(dosage.text), asText(dosage.patientInstruction)]
    .filter((item) => item !== undefined)
    .join(' ; ');
}

/** Times a day, once, and what the words leave open of it. */
function timesOf(
  dosage: Element,
  told: OrderMeaning,
): Pick<DosageMeaning, 'perDay' | 'once' | 'frequency' | 'problems'> {
  if (isStructuredOnce(dosage)) return { once: true, problems: [] };
  const structured = structuredTimes(dosage);
  const coded = structured === undefined ? readOrder(timingWords(dosage)) : undefined;
  const perDay = structured ?? coded?.perDay ?? told.perDay;
  const frequency = coded?.frequency ?? told.frequency;
  const words = frequency === undefined ? {} : { frequency };
  if (perDay !== undefined) {
    const isTold = structured === undefined && coded?.perDay === undefined;
    const open = isTold ? told.problems.filter(({ code }) => timeCodes.has(code)) : [];
    return { perDay, once: false, ...words, problems: open };
  }
  const problems = told.problems.filter(({ code }) => timeCodes.has(code));
  return { once: coded?.once === true || told.once, ...words, problems };
}

/** What a text about its own steps says; a single dosage with a taper in its text has steps. */
function readOneDosage(dosage: Element, words: DosageWords): DosageMeaning {
  const own = directionsOf(dosage);
  const directions = own === '' ? words.directions : own;
  const told =
    own === '' && words.directions !== ''
      ? readOrder(words.directions)
      : readOrderWords({ drug: words.drug, directions });
  const dose = doseOf(dosage, { words, told });
  const times = timesOf(dosage, told);
  const isTaper = structuredDose(dosage) === undefined && told.steps !== undefined;
  const dailyDose =
    told.parts !== undefined && structuredDose(dosage) === undefined
      ? told.dailyDose
      : dailyDoseOf(dose.dose, times.perDay);
  const isOne = times.once ? 1 : undefined;
  const days =
    structuredDays(dosage) ?? told.durationDays ?? countedDays(dosage, times.perDay) ?? isOne;
  const kept = told.problems.filter(
    ({ code }) => !doseCodes.has(code) && !timeCodes.has(code) && !drugCodes.has(code),
  );
  const needed = dosage.asNeededBoolean === true || dosage.asNeededCodeableConcept !== undefined;
  const reason = wordsOf(dosage.asNeededCodeableConcept)[0] ?? told.reason;
  return {
    ...dose,
    ...times,
    ...(dailyDose === undefined ? {} : { dailyDose }),
    ...(days === undefined ? {} : { durationDays: days }),
    ...(isTaper && told.steps !== undefined ? { steps: told.steps } : {}),
    ...(told.parts === undefined ? {} : { parts: told.parts }),
    ...(reason === undefined ? {} : { reason }),
    asNeeded: needed || told.asNeeded,
    problems: [...dose.problems, ...times.problems, ...kept],
  };
}

/** Two amounts added, in the unit of the first; undefined where they do not convert. */
function sum(first: DoseRange, second: DoseRange): DoseRange | undefined {
  const low = convertUnit({ value: second.low, unit: second.unit }, first.unit);
  const high = convertUnit({ value: second.high, unit: second.unit }, first.unit);
  if (low === undefined || high === undefined) return undefined;
  return { low: first.low + low, high: first.high + high, unit: first.unit };
}

function stepOf({ dose, perDay, durationDays }: DosageMeaning): OrderStep {
  return {
    ...(dose === undefined ? {} : { dose }),
    ...(perDay === undefined ? {} : { perDay }),
    ...(durationDays === undefined ? {} : { days: durationDays }),
  };
}

function spanOf(all: readonly (DoseRange | undefined)[]): DoseRange | undefined {
  const [first, ...rest] = all;
  if (first === undefined || rest.some((dose) => dose?.unit !== first.unit)) return undefined;
  const doses = all.filter((dose) => dose !== undefined);
  return {
    low: Math.min(...doses.map(({ low }) => low)),
    high: Math.max(...doses.map(({ high }) => high)),
    unit: first.unit,
  };
}

function unequal(all: readonly DosageMeaning[]): readonly OrderProblem[] {
  const [first, ...rest] = all.flatMap(({ dose }) => dose ?? []);
  if (first === undefined || rest.every((dose) => isSameDose(first, dose))) return [];
  return [{ code: 'several-doses', kind: 'doubt', text: 'its doses differ by time or by day' }];
}

/** Dosages that hold at the same time (20 mg in the morning, 10 mg at night) taken together. */
function together(all: readonly DosageMeaning[]): DosageMeaning {
  const [first, ...rest] = all;
  if (first === undefined) return { readings: [], once: false, asNeeded: false, problems: [] };
  if (rest.length === 0) return first;
  const dose = spanOf(all.map((item) => item.dose));
  const counted = spanOf(all.map((item) => item.counted));
  const perDay = all.reduce<NumberRange | undefined>(
    (total, item) => {
      if (total === undefined || item.perDay === undefined) return undefined;
      return { low: total.low + item.perDay.low, high: total.high + item.perDay.high };
    },
    { low: 0, high: 0 },
  );
  const dailyDose = rest.reduce<DoseRange | undefined>(
    (total, item) =>
      total === undefined || item.dailyDose === undefined ? undefined : sum(total, item.dailyDose),
    first.dailyDose,
  );
  return {
    ...(first.durationDays === undefined ? {} : { durationDays: first.durationDays }),
    ...(dose === undefined ? {} : { dose }),
    ...(counted === undefined ? {} : { counted }),
    ...(perDay === undefined ? {} : { perDay }),
    ...(dailyDose === undefined ? {} : { dailyDose }),
    once: false,
    asNeeded: all.every((item) => item.asNeeded),
    readings: all.flatMap((item) => item.readings),
    parts: all.map(stepOf),
    problems: [...all.flatMap((item) => item.problems), ...unequal(all)],
  };
}

/** Steps of a taper are told apart by `sequence`; dosages with one number hold together. */
function bySequence(dosages: readonly Element[]): readonly (readonly Element[])[] {
  const groups = new Map<unknown, Element[]>();
  for (const dosage of dosages) {
    const group = groups.get(dosage.sequence) ?? [];
    group.push(dosage);
    groups.set(dosage.sequence, group);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => Number(one ?? 0) - Number(other ?? 0))
    .map(([, group]) => group);
}

/** The route as coded, else as the directions say, else as the drug's words say. */
function routeOf(dosages: readonly Element[], drug: string): RouteName | undefined {
  const coded = dosages.flatMap((dosage) => {
    const codes = elementsOf(asElement(dosage.route)?.coding);
    return [...wordsOf(dosage.route), ...codes.map((coding) => asText(coding.code) ?? '')];
  });
  const told = dosages.map((dosage) => asText(dosage.text) ?? '');
  return [coded.join(' ; '), told.join(' ; '), drug]
    .map(parseRoute)
    .find((route) => route !== undefined);
}

function supplyOf(order: Element): Pick<OrderMeaning, 'quantity' | 'refills'> {
  const request = asElement(order.dispenseRequest);
  const quantity = asElement(request?.quantity);
  const value = asNumber(quantity?.value);
  const unit = asText(quantity?.code) ?? asText(quantity?.unit);
  const refills = asNumber(request?.numberOfRepeatsAllowed);
  return {
    ...(value === undefined ? {} : { quantity: unit === undefined ? { value } : { value, unit } }),
    ...(refills === undefined ? {} : { refills }),
  };
}

const noMedications: ReadonlyMap<string, Element> = new Map();

/** Steps, where the order has them in structure or in the words of its only dosage. */
function withSteps(groups: readonly DosageMeaning[]): DosageMeaning {
  const [first] = groups;
  if (first === undefined || groups.length === 1) return first ?? together([]);
  const steps = groups.map(stepOf);
  const days = steps.reduce<number | undefined>(
    (total, step) =>
      total === undefined || step.days === undefined ? undefined : total + step.days,
    0,
  );
  const { durationDays: _days, dose: _dose, perDay: _perDay, ...others } = first;
  const { counted: _counted, dailyDose: _dailyDose, ...rest } = others;
  return {
    ...rest,
    steps,
    problems: groups.flatMap((group) => group.problems),
    ...(days === undefined ? {} : { durationDays: days }),
  };
}

/**
 * Reads a MedicationRequest into the same shape as {@link readOrder}: dosages in structure, words
 * where structure is silent, and a doubt where the two contradict each other. Never throws.
 *
 * @param order - A MedicationRequest, of unknown shape.
 * @param medications - Medication resources by reference, for orders that point to one.
 * @example
 * ```ts
 * readDosage({
 *   medicationCodeableConcept: { text: 'furosemide 20 mg tablet' },
 *   dosageInstruction: [{ text: '2 tablets by mouth daily' }],
 * }).dose; // { low: 40, high: 40, unit: 'mg' }
 * ```
 */
export function readDosage(
  order: Element,
  medications: ReadonlyMap<string, Element> = noMedications,
): OrderMeaning {
  const drug = readOrderDrug(order, medications);
  const drugText = drug.words.join(' ; ');
  const dosages = elementsOf(order.dosageInstruction).slice(0, dosagesMax);
  const directions = [drugText, ...notesOf(order.note)].join(' ; ');
  const words = { drug: drugText, directions };
  const groups = bySequence(dosages.length === 0 ? [{}] : dosages).map((group) =>
    together(group.map((dosage) => readOneDosage(dosage, words))),
  );
  const read = withSteps(groups);
  const route = routeOf(dosages, drugText);
  const codes = ingredientsOf(drug);
  const text = 'it names no drug that is known';
  const unknown: OrderProblem = { code: 'drug-missing', kind: 'doubt', text };
  const problems = codes.length > 0 ? read.problems : [...read.problems, unknown];
  const days = read.durationDays ?? supplyDays(order);
  return {
    medication: {
      text: drug.text,
      ingredients: codes.map((code) => ({
        name: ingredientName(code),
        system: rxnormSystem,
        code,
      })),
    },
    ...read,
    ...(route === undefined ? {} : { route }),
    ...(days === undefined ? {} : { durationDays: days }),
    ...supplyOf(order),
    certain: !problems.some(({ kind }) => kind === 'doubt'),
    problems,
  };
}
