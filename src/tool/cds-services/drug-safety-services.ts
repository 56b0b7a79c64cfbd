/** Drug safety as CDS Hooks services. */
import type { Resource } from '../../fhir/index.ts';
import {
  type ChartFacts,
  chartFactsFromResources,
  checkOrder,
  type DrugCheck,
  type DrugOrder,
  orderFromResource,
} from '../../knowledge/index.ts';
import type { CdsFinding, CdsHook, CdsRequest, CdsService } from '../../server/index.ts';
import { findingOfAlert, findingsOfGaps } from './alert-card.ts';

const patient = '{{context.patientId}}';

const prefetch = {
  patient: `Patient/${patient}`,
  conditions: `Condition?patient=${patient}`,
  allergies: `AllergyIntolerance?patient=${patient}`,
  orders: `MedicationRequest?patient=${patient}&status=active,completed,stopped`,
  statements: `MedicationStatement?patient=${patient}&status=active`,
  results: `Observation?patient=${patient}&_sort=-date`,
} as const;

/** Drafts that are checked in one call; more are no order set. */
const draftsMax = 100;

interface Checked {
  readonly order: DrugOrder;
  readonly check: DrugCheck;
}

function chartOf(request: CdsRequest): ChartFacts {
  return chartFactsFromResources(Object.values(request.prefetch).flat(), request.now);
}

function medicationsIn(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  const medications = resources.filter(({ resourceType }) => resourceType === 'Medication');
  return new Map(medications.map((item) => [`Medication/${item.id ?? ''}`, item]));
}

/** Every draft, of `order-select` every chosen one, against the chart and the other drafts. */
function checkDrafts(request: CdsRequest): readonly Checked[] {
  const chart = chartOf(request);
  const medications = medicationsIn(request.drafts);
  const drafts = request.drafts
    .filter(({ resourceType }) => resourceType === 'MedicationRequest')
    .slice(0, draftsMax);
  const orders = drafts.map((draft) => orderFromResource(draft, medications));
  return orders
    .filter(({ reference }) => {
      if (request.hook !== 'order-select') return true;
      return reference !== undefined && request.selections.includes(reference);
    })
    .map((order) => {
      const others = orders.filter((other) => other !== order);
      const taken = { ...chart, medications: [...chart.medications, ...others] };
      return { order, check: checkOrder(order, taken) };
    });
}

/** Every drug that the patient takes, against the rest of the chart. */
function checkTaken(request: CdsRequest): readonly Checked[] {
  const chart = chartOf(request);
  return chart.medications.map((order) => ({ order, check: checkOrder(order, chart) }));
}

const urgency = ['critical', 'warning', 'info'];

function urgencyOf({ card }: CdsFinding): number {
  return urgency.indexOf(card.indicator);
}

function alertsOf(
  checked: readonly Checked[],
  isTold: (severity: string) => boolean,
): readonly CdsFinding[] {
  return checked
    .flatMap(({ order, check }) =>
      check.alerts
        .filter(({ severity }) => isTold(severity))
        .map((alert) => findingOfAlert(alert, order.text)),
    )
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));
}

const told: Readonly<Record<CdsHook, (severity: string) => boolean>> = {
  'order-select': (severity) => severity !== 'low',
  'order-sign': (severity) => severity !== 'low',
  'patient-view': (severity) => severity === 'critical' || severity === 'high',
};

function serviceFor(
  hook: CdsHook,
  words: { readonly title: string; readonly description: string },
): CdsService {
  return {
    id: `drug-safety-${hook}`,
    hook,
    ...words,
    prefetch,
    answer: (request) => {
      // Whoever only looks at a chart hears what is urgent, and not what is missing.
      if (hook === 'patient-view') return alertsOf(checkTaken(request), told[hook]);
      const checked = checkDrafts(request);
      const gaps = findingsOfGaps(checked.flatMap(({ check }) => check.notEvaluated));
      return [...alertsOf(checked, told[hook]), ...gaps];
    },
  };
}

/**
 * Drug safety for `order-select` (the drafts just chosen), `order-sign` (every draft) and
 * `patient-view` (what the patient takes already; only what is urgent).
 */
export function drugSafetyServices(): readonly CdsService[] {
  return [
    serviceFor('order-select', {
      title: 'Drug safety of the chosen orders',
      description: 'Checks dose, organs, allergies, interactions and states of the patient.',
    }),
    serviceFor('order-sign', {
      title: 'Drug safety of the orders to be signed',
      description: 'Checks every draft against the chart and against the other drafts.',
    }),
    serviceFor('patient-view', {
      title: 'Drug safety of current medications',
      description: 'Checks what the patient takes; tells only what is urgent.',
    }),
  ];
}
