/** Does a medication order match a pattern, and if it does not, in what? */
import { convertUnit } from '../knowledge/index.ts';
import type { Amount } from './order-amount.ts';
import { contradictsItself, isDrug } from './order-drug.ts';
import type { MedicationOrder } from './orders-at-end.ts';
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
}

function differs(text: string): Mismatch {
  return { kind: 'differs', text };
}

function unstated(text: string): Mismatch {
  return { kind: 'unstated', text };
}

function amountMismatch(
  what: string,
  { range, amounts }: { readonly range: QuantityRange; readonly amounts: readonly Amount[] },
): Mismatch | undefined {
  if (amounts.length === 0) return unstated(`it does not state the ${what}`);
  if (amountWithin(range, amounts)) return undefined;
  const wanted = `${formatRange(range)} ${range.unit}`;
  const convertible = amounts.some(
    ({ min, unit }) => convertUnit({ value: min, unit }, range.unit) !== undefined,
  );
  return convertible
    ? differs(`the ${what} is ${formatAmounts(amounts)}, not ${wanted}`)
    : unstated(`the ${what} is stated as ${formatAmounts(amounts)}, not in ${range.unit}`);
}

function placementMismatch(
  order: MedicationOrder,
  pattern: MedicationPattern,
): Mismatch | undefined {
  if (pattern.placed === undefined || pattern.placed === order.placed) return undefined;
  return differs(
    pattern.placed === 'new' ? 'it was there before the trial' : 'it was newly placed',
  );
}

function timesMismatch(order: MedicationOrder, wanted: Range): Mismatch | undefined {
  const value = order.timesPerDay;
  if (value === undefined) return unstated('it does not state how often');
  if (isWithin({ value, range: wanted })) return undefined;
  return differs(`it is given ${formatRange(value)} times a day, not ${formatRange(wanted)}`);
}

function routeMismatch(
  order: MedicationOrder,
  { routes: wanted, routeInOrder = 'required' }: MedicationPattern,
): Mismatch | undefined {
  if (wanted === undefined) return undefined;
  if (order.route === undefined) {
    return routeInOrder === 'optional' ? undefined : unstated('it does not state the route');
  }
  if (wanted.includes(order.route)) return undefined;
  return differs(`the route is ${order.route}, not ${wanted.join(' or ')}`);
}

function durationMismatch(order: MedicationOrder, wanted: Range): Mismatch | undefined {
  if (order.durationDays === undefined) return unstated('it does not state for how long');
  const value = { min: order.durationDays, max: order.durationDays };
  if (isWithin({ value, range: wanted })) return undefined;
  return differs(`it runs ${formatRange(value)} days, not ${formatRange(wanted)}`);
}

/**
 * All in which the order differs from the pattern, apart from the drug. Empty when it matches; an
 * attribute that the pattern names and the order does not state is a mismatch.
 */
export function mismatchesOf(
  order: MedicationOrder,
  pattern: MedicationPattern,
): readonly Mismatch[] {
  const { dose, dailyDose, timesPerDay, durationDays } = pattern;
  return [
    placementMismatch(order, pattern),
    dose && amountMismatch('dose', { range: dose, amounts: order.doses }),
    dailyDose && amountMismatch('daily dose', { range: dailyDose, amounts: order.dailyDoses }),
    timesPerDay && timesMismatch(order, timesPerDay),
    routeMismatch(order, pattern),
    durationDays && durationMismatch(order, durationDays),
  ].filter((mismatch) => mismatch !== undefined);
}

/** True when the order meets the pattern beyond doubt: what a demand asks for. */
export function meets(order: MedicationOrder, pattern: MedicationPattern): boolean {
  return isBanned(order, pattern) && !contradictsItself(order.drug);
}

/** True when the order is what the pattern bans; one whose code and words differ counts as both. */
export function isBanned(order: MedicationOrder, pattern: MedicationPattern): boolean {
  if (!order.isOrder) return false;
  return isDrug(order.drug, pattern.drug) && mismatchesOf(order, pattern).length === 0;
}
