/** The check of one order against one chart: every rule for every ingredient. */
import {
  type AlertSeverity,
  type DrugAlert,
  type DrugCheck,
  type Findings,
  joinFindings,
  type NotEvaluated,
  notEvaluatedOnly,
} from './alert.ts';
import { allergyRule } from './allergy-rule.ts';
import {
  anticholinergicRule,
  bleedingRule,
  hyperkalemiaRule,
  kidneyRule,
  qtRule,
  sedationRule,
  serotoninRule,
} from './burden-rules.ts';
import { doseRule } from './dose-rule.ts';
import type { ChartFacts, DrugOrder } from './drug-order.ts';
import { duplicateRule } from './duplicate-rule.ts';
import { interactionRule } from './interaction-rule.ts';
import type { KnownDrug } from './known-drug.ts';
import { hepaticRule, renalRule } from './organ-rules.ts';
import { contraindicationRule, lactationRule, pregnancyRule } from './patient-rules.ts';
import { type Situation, situationOf } from './situation.ts';

type Rule = (drug: KnownDrug, situation: Situation) => Findings;

const localRules: readonly Rule[] = [doseRule, allergyRule, contraindicationRule];

/** Rules that need the drug in the blood, or that say nothing without it. */
const systemicRules: readonly Rule[] = [
  renalRule,
  hepaticRule,
  pregnancyRule,
  lactationRule,
  interactionRule,
  duplicateRule,
  qtRule,
  serotoninRule,
  bleedingRule,
  anticholinergicRule,
  sedationRule,
  hyperkalemiaRule,
  kidneyRule,
];

const urgency: readonly AlertSeverity[] = ['critical', 'high', 'moderate', 'low'];

function unique<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function findingsFor(drug: KnownDrug, situation: Situation): Findings {
  const rules = situation.isSystemic ? [...localRules, ...systemicRules] : localRules;
  const findings = joinFindings(rules.map((rule) => rule(drug, situation)));
  if (drug.facts !== undefined) return findings;
  const rest = 'only allergies and interactions were checked';
  const reason = `${drug.name} is not in the drug tables; ${rest}`;
  return joinFindings([findings, notEvaluatedOnly('drug-known', reason)]);
}

/** The most urgent first; equals keep the order of the rules. */
function ranked(alerts: readonly DrugAlert[]): readonly DrugAlert[] {
  return [...alerts].sort((a, b) => urgency.indexOf(a.severity) - urgency.indexOf(b.severity));
}

/**
 * Checks an order against a chart: dose, kidneys and liver, pregnancy and lactation,
 * contraindications, allergies, interactions, duplicates, and properties that add up. What could
 * not be checked for lack of data is said.
 *
 * A study aid for agents in an invented hospital, not for the care of people.
 *
 * @example
 * ```ts
 * const order = { text: 'metformin 1000 mg', ingredients: [] };
 * const check = checkOrder(order, chart);
 * check.alerts[0]?.severity; // 'critical'
 * ```
 */
export function checkOrder(order: DrugOrder, chart: ChartFacts): DrugCheck {
  const situation = situationOf(order, chart);
  if (situation.drugs.length === 0) {
    const reason = `"${order.text.slice(0, 100)}" names no drug that the tables know`;
    return { alerts: [], notEvaluated: [{ rule: 'drug-known', reason }] };
  }
  const { alerts, notEvaluated } = joinFindings(
    situation.drugs.map((drug) => findingsFor(drug, situation)),
  );
  return {
    alerts: unique(ranked(alerts), ({ rule, text }) => `${rule} ${text}`),
    notEvaluated: unique<NotEvaluated>(notEvaluated, ({ rule, reason }) => `${rule} ${reason}`),
  };
}
