/** Rules `dose`, `frequency`, `route` and `unit`: is the amount one that is given? */
import type { UsualDose } from '../drug-facts.ts';
import type { RouteName } from '../../route.ts';
import {
  type AlertSeverity,
  alertsOnly,
  type DrugAlert,
  type Findings,
  joinFindings,
  notEvaluatedOnly,
  nothingFound,
  sourceLine,
} from './alert.ts';
import { ageYears } from './chart-days.ts';
import { type Amount, amountIn, formatAmount, orderedAmount, timesAtMost } from './dose-amount.ts';
import type { DrugOrder } from './drug-order.ts';
import type { KnownDrug } from './known-drug.ts';
import type { Situation } from './situation.ts';

/** Above a maximum by less than this share an order is rounded, not wrong. */
const toleratedShare = 1.02;
const highShare = 1.25;
const criticalShare = 2;

/** Directions for a child are judged by the adult's maximum scaled by weight, times this. */
const childShare = 4;
const adultWeightKg = 70;

/** A drug that is given at most every other day, given this many times as often. */
const frequencyShare = 3;

function severityOf(share: number): AlertSeverity {
  if (share >= criticalShare) return 'critical';
  return share > highShare ? 'high' : 'moderate';
}

/** Tube and mouth are one route; injections into muscle and under the skin are not. */
function sameRoute(row: RouteName, ordered: RouteName): boolean {
  return row === ordered || (row === 'oral' && ordered === 'enteral');
}

/** The rows that an order is held against: those of its route. */
export function dosesFor(drug: KnownDrug, route: RouteName | undefined): readonly UsualDose[] {
  const doses = drug.facts?.doses ?? [];
  return route === undefined ? doses : doses.filter((row) => sameRoute(row.route, route));
}

/** A row and the order's amount in the row's unit. */
interface ComparableDose {
  readonly row: UsualDose;
  readonly amount: Amount;
}

/** Doses that can be compared with the order's, each with the order in its unit. */
export function comparableDoses(
  rows: readonly UsualDose[],
  situation: Situation,
): readonly ComparableDose[] {
  const ordered = orderedAmount(situation);
  return rows.flatMap((row) => {
    const amount = ordered === undefined ? undefined : amountIn(ordered, row.unit, situation.chart);
    return amount === undefined ? [] : [{ row, amount }];
  });
}

/** What a row allows at once and in a day; `isAverage` where the day's figure is of a week. */
interface Maximum {
  readonly atOnce: number;
  readonly aDay: number;
  readonly isAverage: boolean;
}

/**
 * The maximum of a row. For drugs that are not given daily the tables may state a day's average,
 * which is less than one dose; then one dose is bounded by its interval.
 */
function maximumOf(row: UsualDose): Maximum {
  const isAverage = row.timesPerDay[1] < 1 && row.single[1] > row.maxPerDay * toleratedShare;
  const interval = isAverage ? row.maxPerDay / row.timesPerDay[1] : row.maxPerDay;
  return { atOnce: row.maxSingle ?? interval, aDay: row.maxPerDay, isAverage };
}

function dayAmount({ row, amount }: ComparableDose, timesPerDay: number): number {
  const isAverage = maximumOf(row).isAverage;
  return amount.value * (isAverage ? timesPerDay : Math.max(1, timesPerDay));
}

/** How far the order is beyond a row: 1 is the row's maximum. */
export function shareOf(limits: ComparableDose, order: DrugOrder): number {
  const { atOnce, aDay, isAverage } = maximumOf(limits.row);
  const single = limits.amount.value / atOnce;
  const isOnce = isAverage && order.timesPerDay === undefined;
  return isOnce ? single : Math.max(dayAmount(limits, timesAtMost(order)) / aDay, single);
}

function aboveAlert(
  drug: KnownDrug,
  limits: ComparableDose,
  situation: Situation,
): DrugAlert | undefined {
  const share = shareOf(limits, situation.order);
  if (share <= toleratedShare) return undefined;
  const { row, amount } = limits;
  const { atOnce, aDay } = maximumOf(row);
  const isSingle = atOnce !== aDay && amount.value / atOnce >= share;
  const given = isSingle ? amount.value : dayAmount(limits, timesAtMost(situation.order));
  const limit = isSingle ? atOnce : aDay;
  const per = isSingle ? 'at once' : 'a day';
  const text =
    `${drug.name} ${formatAmount({ value: given, unit: row.unit })} ${per} is ` +
    `${formatShare(share)} the maximum of ${formatAmount({ value: limit, unit: row.unit })} ` +
    `${per} by the ${row.route} route.`;
  const evidence = amount.evidence === undefined ? [] : [amount.evidence];
  return {
    rule: 'dose',
    severity: severityOf(share),
    text,
    evidence,
    source: sourceLine(row.source),
  };
}

function formatShare(share: number): string {
  return share < 10 ? `${share.toFixed(1)} times` : `${Math.round(share)} times`;
}

/** How much of a row's lowest usual dose the order is: 1 is that dose, whatever the row's unit. */
function lowShareOf({ row, amount }: ComparableDose): number {
  return amount.value / row.single[0];
}

function belowAlert(drug: KnownDrug, limits: readonly ComparableDose[]): DrugAlert | undefined {
  const smallest = limits.toSorted((a, b) => lowShareOf(b) - lowShareOf(a))[0];
  if (smallest === undefined || lowShareOf(smallest) > 1 / 10) return undefined;
  const low = smallest.row.single[0];
  const text =
    `${drug.name} ${formatAmount(smallest.amount)} is a tenth or less of the lowest usual dose, ` +
    `${formatAmount({ value: low, unit: smallest.row.unit })}: is a decimal point or a unit wrong?`;
  const source = sourceLine(smallest.row.source);
  return { rule: 'dose', severity: 'high', text, evidence: [], source };
}

/** A drug for once a week that is ordered daily, or the like. */
function frequencyAlert(
  drug: KnownDrug,
  rows: readonly UsualDose[],
  times: number | undefined,
): DrugAlert | undefined {
  const most = Math.max(...rows.map((row) => row.timesPerDay[1]));
  const row = rows.find((item) => item.timesPerDay[1] === most);
  if (times === undefined || row === undefined || most > 0.5) return undefined;
  if (times < most * frequencyShare) return undefined;
  const every = most > 0 ? `every ${Math.round(1 / most)} days` : 'once';
  const text = `${drug.name} is given ${every} at most, and is ordered ${timesText(times)}.`;
  const source = sourceLine(row.source);
  return { rule: 'frequency', severity: 'critical', text, evidence: [], source };
}

function timesText(times: number): string {
  if (times >= 1) return `${Number(times.toFixed(1))} times a day`;
  return `every ${Number((1 / times).toFixed(1))} days`;
}

/** The adult's maximum, scaled to a child's weight: only gross excess is told. */
function childAlert(
  drug: KnownDrug,
  limits: readonly ComparableDose[],
  situation: Situation,
): Findings {
  const age = ageYears(situation.chart);
  const { weightKg } = situation.chart;
  const perKg = limits.some(({ row }) => row.unit.includes('/kg'));
  if (age === undefined || age >= 12 || perKg) return nothingFound;
  if (weightKg === undefined) {
    return notEvaluatedOnly(
      'dose',
      `${drug.name}: no weight of a child of ${Math.floor(age)} years`,
    );
  }
  const shares = limits.map((item) => shareOf(item, situation.order));
  const share = (Math.min(...shares) * adultWeightKg) / weightKg;
  const row = limits[0]?.row;
  const reason = `${drug.name}: no dose by weight for a child; the scaled adult maximum was used`;
  if (row === undefined || share <= childShare) return notEvaluatedOnly('dose', reason);
  const text =
    `${drug.name} for a child of ${weightKg} kg is ${formatShare(share)} the adult maximum ` +
    'scaled to that weight.';
  const evidence = [{ text: `weight ${weightKg} kg` }];
  return alertsOnly({
    rule: 'dose',
    severity: 'high',
    text,
    evidence,
    source: sourceLine(row.source),
  });
}

function routeFinding(drug: KnownDrug, situation: Situation): Findings {
  const { route } = situation.order;
  const known = [...new Set((drug.facts?.doses ?? []).map((row) => row.route))];
  if (drug.facts === undefined || known.length === 0) {
    return notEvaluatedOnly('dose', `${drug.name}: no usual doses in the tables`);
  }
  const text = `${drug.name} has no usual dose by the ${route} route (known: ${known.join(', ')}).`;
  const source = sourceLine(drug.facts.source);
  return alertsOnly({ rule: 'route', severity: 'moderate', text, evidence: [], source });
}

function unitFinding(drug: KnownDrug, rows: readonly UsualDose[], situation: Situation): Findings {
  const { dose } = situation.order;
  if (dose === undefined) return notEvaluatedOnly('dose', `${drug.name}: the order states no dose`);
  const wanted = [...new Set(rows.map((row) => row.unit))].join(' or ');
  if (wanted.includes('/kg') && situation.chart.weightKg === undefined) {
    return notEvaluatedOnly('dose', `${drug.name}: no weight to compare with ${wanted}`);
  }
  const given = `${dose.value} ${dose.unit}`;
  const counts = /^\{|^mL$|^L$/.test(dose.unit);
  const reason = `${drug.name}: ${given} cannot be compared with doses in ${wanted}`;
  if (counts || situation.drugs.length > 1) return notEvaluatedOnly('dose', reason);
  const text = `${drug.name} is ordered as ${given}, and is dosed in ${wanted}.`;
  const source = sourceLine(rows[0]?.source ?? { text: 'drug facts', year: 0 });
  return alertsOnly({ rule: 'unit', severity: 'moderate', text, evidence: [], source });
}

/** Holds one ingredient's amount against its usual doses. */
export function doseRule(drug: KnownDrug, situation: Situation): Findings {
  if (drug.facts === undefined) return nothingFound;
  const { order } = situation;
  const rows = dosesFor(drug, order.route);
  if (rows.length === 0) return routeFinding(drug, situation);
  const frequency = frequencyAlert(drug, rows, order.timesPerDay);
  const often = frequency === undefined ? nothingFound : alertsOnly(frequency);
  const limits = comparableDoses(rows, situation);
  if (limits.length === 0) return joinFindings([often, unitFinding(drug, rows, situation)]);
  const age = ageYears(situation.chart);
  const mildest = [...limits].sort((a, b) => shareOf(a, order) - shareOf(b, order))[0];
  const above = mildest === undefined ? undefined : aboveAlert(drug, mildest, situation);
  if (above !== undefined) return joinFindings([often, alertsOnly(above)]);
  if (age !== undefined && age < 12)
    return joinFindings([often, childAlert(drug, limits, situation)]);
  const below = belowAlert(drug, limits);
  const unsaid =
    order.timesPerDay === undefined && order.durationDays === undefined
      ? notEvaluatedOnly(
          'dose',
          `${drug.name}: the order states no frequency; a single dose was judged`,
        )
      : nothingFound;
  return joinFindings([often, below === undefined ? nothingFound : alertsOnly(below), unsaid]);
}
