/** The agent's new and changed medication orders, each held against the chart at the end. */
import type { StoredResource } from '../../fhir/index.ts';
import {
  type ChartFacts,
  chartFactsFromResources,
  checkOrder,
  convertUnit,
  type DrugAlert,
  type NotEvaluated,
  orderFromResource,
} from '../../knowledge/index.ts';
import type { CaseFile } from '../../record/index.ts';
import { asText, codesOf, wordsOf } from '../elements.ts';
import { patientOf } from '../end-state.ts';
import { ingredientsOf } from '../order-drug.ts';
import type { MedicationOrder } from '../orders-at-end.ts';
import { areApart, demandsMetBy, isUnwanted } from './accepted-orders.ts';
import { ownMedications, trialOrders } from './trial-orders.ts';

/** What a check says of one order of the agent. */
export interface JudgedOrder {
  readonly order: MedicationOrder;
  readonly alerts: readonly DrugAlert[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** A checkpoint asks for this order; `dosed`: and says in what dose. */
  readonly demanded: 'no' | 'yes' | 'dosed';
  /** The problem list names a disease of the kidneys. */
  readonly hasKidneyDisease: boolean;
  /** Orders that were in force before the trial and are so at its end. */
  readonly standing: ReadonlySet<string>;
}

/** The checked orders, and how many there were beside them. */
interface JudgedOrders {
  readonly judged: readonly JudgedOrder[];
  readonly unjudged: number;
}

/** More orders than this nobody places for one patient; the rest is said to be unjudged. */
const ordersMax = 150;
/** Drugs of the chart that orders are held against, the agent's own last. */
const chartDrugsMax = 300;

/** True for an order in force that commits somebody. */
export function isInForce(order: MedicationOrder): boolean {
  return order.isOrder && order.status === 'active';
}

const changing = [
  'intent',
  'doNotPerform',
  'medicationCodeableConcept',
  'medicationReference',
  'dosageInstruction',
] as const;

/** True when the order says something else than before of what is given and how. */
function isChanged({ resource, before }: MedicationOrder): boolean {
  if (before === undefined) return true;
  const wasInForce = before.status === 'active';
  const said = (version: StoredResource) => JSON.stringify(changing.map((key) => version[key]));
  return !wasInForce || said(resource) !== said(before);
}

/** Orders of the task's patient that the agent placed, resumed or changed, and that stand. */
export function agentsMedications(caseFile: CaseFile): readonly MedicationOrder[] {
  return ownMedications(caseFile).filter(
    (order) => order.byAgent && isInForce(order) && isChanged(order),
  );
}

const chartTypes = new Set(['Patient', 'Condition', 'AllergyIntolerance']);
const drugTypes = new Set(['MedicationRequest', 'MedicationStatement', 'Medication']);

/** Of each test so many results, the latest first: older ones change no rule. */
const resultsMax = 3;
/** No rule looks further back, but for height. */
const resultDaysMax = 400;
const dayMs = 86_400_000;
const bodyHeight = '8302-2';

/** What rules may want of a long chart's results. */
function lateResults(resources: readonly StoredResource[], at: string): readonly StoredResource[] {
  const earliest = Date.parse(at) - resultDaysMax * dayMs;
  const dated = resources
    .filter(({ resourceType }) => resourceType === 'Observation')
    .map((result) => {
      const code = codesOf(result.code)[0]?.code ?? wordsOf(result.code)[0] ?? '';
      const date = asText(result.effectiveDateTime) ?? asText(result.issued) ?? '';
      return { result, code, date };
    })
    .filter(({ date, code }) => !(Date.parse(date) < earliest) || code === bodyHeight)
    .sort((one, other) => other.date.localeCompare(one.date));
  const counts = new Map<string, number>();
  return dated.flatMap(({ result, code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= resultsMax || code === '' ? [result] : [];
  });
}

/** The patient's own resources of one moment. */
function ownOf(
  resources: readonly StoredResource[],
  caseFile: CaseFile,
): readonly StoredResource[] {
  const { patient } = trialOrders(caseFile);
  return resources.filter(
    (resource) => resource.resourceType === 'Medication' || patientOf(resource) === patient,
  );
}

function drugsIn(own: readonly StoredResource[]): readonly StoredResource[] {
  return own.filter(({ resourceType }) => drugTypes.has(resourceType)).slice(0, chartDrugsMax);
}

/** The chart at the end as facts. */
function factsAtEnd(caseFile: CaseFile): ChartFacts {
  const { at, end } = trialOrders(caseFile);
  const own = ownOf(
    end.map(({ resource }) => resource),
    caseFile,
  );
  const told = own.filter(({ resourceType }) => chartTypes.has(resourceType));
  return chartFactsFromResources([...told, ...lateResults(own, at), ...drugsIn(own)], at);
}

/** The same with the drugs that the patient was on before the trial. */
function factsBefore(end: ChartFacts, caseFile: CaseFile): ChartFacts {
  const drugs = drugsIn(ownOf(caseFile.chart, caseFile));
  return { ...end, medications: chartFactsFromResources(drugs, end.at).medications };
}

/** The drug as it stood before the trial, if the patient was on it. */
function standingBefore(order: MedicationOrder, caseFile: CaseFile): MedicationOrder | undefined {
  const drugs = ingredientsOf(order.drug);
  const { medicationsBefore, patient } = trialOrders(caseFile);
  const isSame = (other: MedicationOrder) =>
    isInForce(other) &&
    patientOf(other.resource) === patient &&
    ingredientsOf(other.drug).some((code) => drugs.includes(code));
  const own = medicationsBefore.get(order.reference);
  if (own !== undefined) return isSame(own) ? own : undefined;
  return [...medicationsBefore.values()].find(isSame);
}

/** True when both state a day's dose and the order's is the lower one. */
function isLower(order: MedicationOrder, than: MedicationOrder): boolean {
  return order.regimen().dailyDoses.some((dose) =>
    than.regimen().dailyDoses.some((other) => {
      const max = convertUnit({ value: other.max, unit: other.unit }, dose.unit);
      return max !== undefined && dose.max < max;
    }),
  );
}

/** What shows an alert to be the same one before and after: its rule and what it rests on. */
function keyOf({ rule, evidence, source }: DrugAlert): string {
  return `${rule} ${source} ${evidence.map(({ reference, text }) => reference ?? text).join(' ')}`;
}

/**
 * What was dangerous before and is only made less so is not the agent's doing: the alerts that the
 * same drug gave before the trial, where the agent lowered its dose or changed something else of
 * the standing order.
 */
function broughtAlong(
  order: MedicationOrder,
  { caseFile, start }: { readonly caseFile: CaseFile; readonly start: () => ChartFacts },
): ReadonlySet<string> {
  const before = standingBefore(order, caseFile);
  if (before === undefined) return new Set();
  if (before.reference !== order.reference && !isLower(order, before)) return new Set();
  const { alerts } = checkOrder(
    orderFromResource(before.resource, medicationsOf(caseFile)),
    start(),
  );
  const isRaised = !isLower(order, before) && before.regimen().dailyDoses.length > 0;
  const byDose = new Set(['dose', 'frequency', 'renal', 'hepatic']);
  return new Set(alerts.filter(({ rule }) => !isRaised || !byDose.has(rule)).map(keyOf));
}

/** Alerts below these make nothing of a trial, but for a drug that is taken twice. */
function isPressing({ severity, rule }: DrugAlert): boolean {
  return severity === 'critical' || severity === 'high' || rule === 'duplicate';
}

function medicationsOf(caseFile: CaseFile): ReadonlyMap<string, StoredResource> {
  return new Map(
    trialOrders(caseFile)
      .end.filter(({ resource }) => resource.resourceType === 'Medication')
      .map(({ reference, resource }) => [reference, resource]),
  );
}

/** True when the alert rests on an order that the checkpoints want gone, or not beside this one. */
function restsOnUnwanted(alert: DrugAlert, order: MedicationOrder, caseFile: CaseFile): boolean {
  return ownMedications(caseFile)
    .filter((beside) => isInForce(beside))
    .filter(({ reference }) => alert.evidence.some((item) => item.reference === reference))
    .some((beside) => isUnwanted(beside, caseFile) || areApart(order, { beside, caseFile }));
}

/** Rules that hold for an order that a checkpoint asks for: the task meant the drug. */
const judgedWhenDemanded = new Set(['dose', 'frequency', 'renal', 'allergy']);

/**
 * An order that a checkpoint asks for is presumed to be intended, whatever it interacts with. It is
 * still judged by its dose, by the kidneys unless the checkpoint names the dose, and against drugs
 * that the checkpoints want gone: with those the task did not mean it to stand.
 */
function holds(
  alert: DrugAlert,
  {
    demanded,
    isRestingOnUnwanted,
  }: {
    readonly demanded: JudgedOrder['demanded'];
    readonly isRestingOnUnwanted: () => boolean;
  },
): boolean {
  if (demanded === 'no') return true;
  if (alert.rule === 'renal' && demanded === 'dosed') return false;
  if (judgedWhenDemanded.has(alert.rule)) return true;
  return isPressing(alert) && isRestingOnUnwanted();
}

/** Chronic and acute failure, by code (N17 to N19) or in words. */
function hasKidneyDisease({ conditions }: ChartFacts): boolean {
  return conditions.some(
    ({ text, icd10, status }) =>
      status === 'active' &&
      (icd10.some((code) => /^N1[789]/.test(code)) ||
        /\b(?:kidney|renal) (?:disease|failure|injury|insufficiency)|\bckd\b/i.test(text)),
  );
}

function judgeAll(caseFile: CaseFile): JudgedOrders {
  const orders = agentsMedications(caseFile);
  if (orders.length === 0) return { judged: [], unjudged: 0 };
  const medications = medicationsOf(caseFile);
  const facts = factsAtEnd(caseFile);
  let startFacts: ChartFacts | undefined;
  const start = () => {
    startFacts ??= factsBefore(facts, caseFile);
    return startFacts;
  };
  const standing = new Set(
    ownMedications(caseFile)
      .filter((order) => isInForce(order) && order.before?.status === 'active')
      .map(({ reference }) => reference),
  );
  const isRenal = hasKidneyDisease(facts);
  const judged = orders.slice(0, ordersMax).map((order): JudgedOrder => {
    const check = checkOrder(orderFromResource(order.resource, medications), facts);
    const demands = demandsMetBy(order, caseFile);
    const isDosed = demands.some(({ dose, dailyDose }) => (dose ?? dailyDose) !== undefined);
    const demanded = demands.length === 0 ? 'no' : isDosed ? 'dosed' : 'yes';
    const old = check.alerts.some(isPressing)
      ? broughtAlong(order, { caseFile, start })
      : new Set<string>();
    const alerts = check.alerts.filter(
      (alert) =>
        !old.has(keyOf(alert)) &&
        holds(alert, {
          demanded,
          isRestingOnUnwanted: () => restsOnUnwanted(alert, order, caseFile),
        }),
    );
    const { notEvaluated } = check;
    return { order, alerts, notEvaluated, demanded, hasKidneyDisease: isRenal, standing };
  });
  return { judged, unjudged: Math.max(0, orders.length - ordersMax) };
}

const known = new WeakMap<CaseFile, JudgedOrders>();

/** The agent's orders with what the drug check says of them; checked at the first asking. */
export function judgedOrders(caseFile: CaseFile): JudgedOrders {
  const found = known.get(caseFile) ?? judgeAll(caseFile);
  known.set(caseFile, found);
  return found;
}
