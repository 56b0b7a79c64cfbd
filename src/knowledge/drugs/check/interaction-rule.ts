/** Rule `interaction`: the order with each drug that the patient takes. */
import type { Interaction, InteractionSeverity } from '../interactions/interaction.ts';
import { interactionsBetween } from '../interactions/known-interactions.ts';
import {
  type AlertSeverity,
  alertsOnly,
  type Findings,
  joinFindings,
  notEvaluatedOnly,
  nothingFound,
  sourceLine,
} from './alert.ts';
import { amountIn, formatAmount, orderedAmount, timesAtMost } from './dose-amount.ts';
import type { DrugOrder } from './drug-order.ts';
import type { KnownDrug } from './known-drug.ts';
import { type Situation, type TakenDrug, takenEvidence } from './situation.ts';

const severityOf: Readonly<Record<InteractionSeverity, AlertSeverity>> = {
  contraindicated: 'critical',
  major: 'high',
  moderate: 'moderate',
  minor: 'low',
};

interface Pair {
  readonly drug: KnownDrug;
  readonly other: KnownDrug;
  readonly taken: TakenDrug;
}

/** A day's dose of the limited ingredient; undefined when nobody states it. */
function limitedDose(row: Interaction, pair: Pair, situation: Situation): number | undefined {
  const { onlyAbove } = row;
  if (onlyAbove === undefined) return undefined;
  const isOrdered = pair.drug.name === onlyAbove.ingredient;
  const order: DrugOrder = isOrdered ? situation.order : pair.taken.medication;
  const drugs = isOrdered ? situation.drugs : pair.taken.drugs;
  const ordered = orderedAmount({ order, drugs });
  const amount =
    ordered === undefined ? undefined : amountIn(ordered, onlyAbove.unit, situation.chart);
  return amount === undefined ? undefined : amount.value * Math.max(1, timesAtMost(order));
}

/** Whether a row holds for the doses at hand. */
function holds(row: Interaction, pair: Pair, situation: Situation): boolean | 'dose unknown' {
  if (row.onlyAbove === undefined) return true;
  const dose = limitedDose(row, pair, situation);
  return dose === undefined ? 'dose unknown' : dose > row.onlyAbove.abovePerDay;
}

/** A row that holds only above a dose which nobody states. */
function doubt(row: Interaction, names: string): Findings {
  if (row.onlyAbove === undefined) return nothingFound;
  const { ingredient, abovePerDay, unit } = row.onlyAbove;
  const limit = formatAmount({ value: abovePerDay, unit });
  const reason = `${names} matters above ${limit} of ${ingredient} a day; that dose is not known`;
  return notEvaluatedOnly('interaction', reason);
}

/** The worst row that holds, and a worse one that may. */
function pairFinding(pair: Pair, situation: Situation): Findings {
  const { drug, other, taken } = pair;
  const names = `${drug.name} with ${other.name}`;
  const rows = interactionsBetween({ one: drug.name, other: other.name });
  const relevant = rows.find((row) => holds(row, pair, situation) !== false);
  const row = rows.find((item) => holds(item, pair, situation) === true);
  const doubtful = relevant === undefined || relevant === row ? [] : [doubt(relevant, names)];
  if (row === undefined) return joinFindings(doubtful);
  const text = `${names}: ${row.mechanism}; ${row.advice}.`;
  const severity = severityOf[row.severity];
  const source = sourceLine(row.source);
  const evidence = [takenEvidence(taken)];
  const alert = alertsOnly({ rule: 'interaction', severity, text, evidence, source });
  return joinFindings([alert, ...doubtful]);
}

/** Holds one ingredient against all that the patient takes by routes that reach the blood. */
export function interactionRule(drug: KnownDrug, situation: Situation): Findings {
  if (!situation.isSystemic) return nothingFound;
  const pairs = [...situation.taken, ...situation.lately]
    .filter(({ isSystemic }) => isSystemic)
    .flatMap((taken) => taken.drugs.map((other) => ({ drug, other, taken })));
  return joinFindings(pairs.map((pair) => pairFinding(pair, situation)));
}
