/** Does a medication order match a pattern, and if it does not, in what? */
import { convertUnit } from '../knowledge/index.ts';
import { contradictsItself, isDrug } from './order-drug.ts';
import type { Amount, MedicationOrder } from './orders-at-end.ts';
import type { MedicationPattern, QuantityRange } from './patterns.ts';

/** Rounding of doses (`0.05 mg` as `49.99 ug`) is no difference. */
const tolerance = 1e-6;

interface Range {
  readonly min: number;
  readonly max: number;
}

function isWithin({ value, range }: { readonly value: Range; readonly range: Range }): boolean {
  const slack = tolerance * Math.max(1, Math.abs(range.max));
  return value.min >= range.min - slack && value.max <= range.max + slack;
}

function amountWithin(range: QuantityRange, amounts: readonly Amount[]): boolean {
  return amounts.some((amount) => {
    const min = convertUnit({ value: amount.min, unit: amount.unit }, range.unit);
    const max = convertUnit({ value: amount.max, unit: amount.unit }, range.unit);
    return min !== undefined && max !== undefined && isWithin({ value: { min, max }, range });
  });
}

function formatNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function formatRange(range: Range): string {
  const min = formatNumber(range.min);
  return range.min === range.max ? min : `${min} to ${formatNumber(range.max)}`;
}

function formatAmounts(amounts: readonly Amount[]): string {
  return amounts.map((amount) => `${formatRange(amount)} ${amount.unit}`).join(' or ');
}

/** In what an order differs from a pattern: it says otherwise, or it does not say. */
interface Mismatch {
  readonly kind: 'differs' | 'unstated';
  readonly text: string;
  /** What the pattern asks for in this field: `30 mg`, `twice a day`. */
  readonly wanted: string;
}

function amountMismatch(
  what: string,
  { range, amounts }: { readonly range: QuantityRange; readonly amounts: readonly Amount[] },
): Mismatch | undefined {
  const wanted = `${formatRange(range)} ${range.unit}${what === 'dose' ? '' : ' a day'}`;
  if (amounts.length === 0) {
    return { kind: 'unstated', text: `it does not state the ${what}`, wanted };
  }
  if (amountWithin(range, amounts)) return undefined;
  const told = `${formatRange(range)} ${range.unit}`;
  const convertible = amounts.some(
    ({ min, unit }) => convertUnit({ value: min, unit }, range.unit) !== undefined,
  );
  return convertible
    ? { kind: 'differs', text: `the ${what} is ${formatAmounts(amounts)}, not ${told}`, wanted }
    : {
        kind: 'unstated',
        text: `the ${what} is stated as ${formatAmounts(amounts)}, not in ${range.unit}`,
        wanted,
      };
}

function placementMismatch(
  order: MedicationOrder,
  pattern: MedicationPattern,
): Mismatch | undefined {
  if (pattern.placed === undefined || pattern.placed === order.placed) return undefined;
  return pattern.placed === 'new'
    ? { kind: 'differs', text: 'it was there before the trial', wanted: 'a new order' }
    : { kind: 'differs', text: 'it was newly placed', wanted: 'the standing order' };
}

function timesMismatch(order: MedicationOrder, wanted: Range): Mismatch | undefined {
  const value = order.regimen().timesPerDay;
  const isDaily = wanted.min === 1 && wanted.max === 1;
  const times = isDaily ? 'once a day' : `${formatRange(wanted)} times a day`;
  if (value === undefined) {
    return { kind: 'unstated', text: 'it does not state how often', wanted: times };
  }
  if (isWithin({ value, range: wanted })) return undefined;
  const text = `it is given ${formatRange(value)} times a day, not ${formatRange(wanted)}`;
  return { kind: 'differs', text, wanted: times };
}

function routeMismatch(
  order: MedicationOrder,
  { routes: wanted, routeInOrder = 'required' }: MedicationPattern,
): Mismatch | undefined {
  if (wanted === undefined) return undefined;
  const names = wanted.join(' or ');
  const { route } = order.regimen();
  if (route === undefined) {
    return routeInOrder === 'optional'
      ? undefined
      : { kind: 'unstated', text: 'it does not state the route', wanted: names };
  }
  if (wanted.includes(route)) return undefined;
  return { kind: 'differs', text: `the route is ${route}, not ${names}`, wanted: names };
}

function durationMismatch(order: MedicationOrder, wanted: Range): Mismatch | undefined {
  const days = `${formatRange(wanted)} days`;
  const told = order.regimen().durationDays;
  if (told === undefined) {
    return { kind: 'unstated', text: 'it does not state for how long', wanted: days };
  }
  const value = { min: told, max: told };
  if (isWithin({ value, range: wanted })) return undefined;
  const text = `it runs ${formatRange(value)} days, not ${formatRange(wanted)}`;
  return { kind: 'differs', text, wanted: days };
}

/** `20 mg and 40 mg are both in it`: a demand on the dose is not met by an order in doubt. */
function doubtMismatch(order: MedicationOrder): Mismatch | undefined {
  const [doubt] = order.regimen().doubts;
  if (doubt === undefined) return undefined;
  return { kind: 'unstated', text: `its dose is in doubt: ${doubt}`, wanted: 'one clear dose' };
}

/** What the order may mean in the worst case, where its dose is in doubt. */
function isAnyReading(order: MedicationOrder, { dose, dailyDose }: MedicationPattern): boolean {
  const { readings } = order.regimen();
  if (readings.length === 0) return false;
  if (dose !== undefined) return amountWithin(dose, readings);
  return dailyDose !== undefined && amountWithin(dailyDose, dailyReadings(order));
}

function dailyReadings(order: MedicationOrder): readonly Amount[] {
  const { readings, timesPerDay } = order.regimen();
  if (timesPerDay === undefined) return [];
  return readings.map(({ min, max, unit }) => {
    return { min: min * timesPerDay.min, max: max * timesPerDay.max, unit };
  });
}

function doseMismatches(
  order: MedicationOrder,
  { dose, dailyDose }: MedicationPattern,
): readonly (Mismatch | undefined)[] {
  return [
    dose && amountMismatch('dose', { range: dose, amounts: order.regimen().doses }),
    dailyDose &&
      amountMismatch('daily dose', { range: dailyDose, amounts: order.regimen().dailyDoses }),
  ];
}

/**
 * All in which the order differs from the pattern, apart from the drug. Empty when it matches; an
 * attribute that the pattern names and the order does not state is a mismatch.
 */
export function mismatchesOf(
  order: MedicationOrder,
  pattern: MedicationPattern,
): readonly Mismatch[] {
  const { dose, dailyDose } = pattern;
  const isDoseWanted = dose !== undefined || dailyDose !== undefined;
  const doubt = isDoseWanted ? doubtMismatch(order) : undefined;
  const doses = doubt === undefined ? doseMismatches(order, pattern) : [doubt];
  const [placement, ...others] = otherMismatches(order, pattern);
  return [placement, ...doses, ...others].filter((mismatch) => mismatch !== undefined);
}

/** Placement first, then all but the dose. */
function otherMismatches(
  order: MedicationOrder,
  pattern: MedicationPattern,
): readonly (Mismatch | undefined)[] {
  const { timesPerDay, durationDays } = pattern;
  return [
    placementMismatch(order, pattern),
    timesPerDay && timesMismatch(order, timesPerDay),
    routeMismatch(order, pattern),
    durationDays && durationMismatch(order, durationDays),
  ];
}

/** True when the order meets the pattern beyond doubt: what a demand asks for. */
export function meets(order: MedicationOrder, pattern: MedicationPattern): boolean {
  if (!order.isOrder || contradictsItself(order.drug)) return false;
  return isDrug(order.drug, pattern.drug) && mismatchesOf(order, pattern).length === 0;
}

/**
 * True when the order is, or may be read as, what the pattern bans: one whose code and words name
 * different drugs counts as both, one whose dose is in doubt as each of its readings.
 */
export function isBanned(order: MedicationOrder, pattern: MedicationPattern): boolean {
  if (!order.isOrder || !isDrug(order.drug, pattern.drug)) return false;
  if (mismatchesOf(order, pattern).length === 0) return true;
  const others = otherMismatches(order, pattern).filter((mismatch) => mismatch !== undefined);
  const isPlainDose = doseMismatches(order, pattern).every((mismatch) => mismatch === undefined);
  return others.length === 0 && (isPlainDose || isAnyReading(order, pattern));
}
