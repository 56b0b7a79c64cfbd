/** `medication_order`: prescribing. */
import { z } from 'zod';
import type { Resource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import type { ToolContext } from './contract.ts';
import { createResource, missingPatient } from './create.ts';
import { defineTool, fail } from './define-tool.ts';
import { dateInput, lineInput, patientInput } from './inputs.ts';
import { routeConcept, routeNames } from './route.ts';

const input = z.strictObject({
  patient: patientInput,
  medication: z.strictObject({
    text: lineInput.describe('As a prescription names it: "losartan 100 mg tablet"'),
    rxnorm: z
      .string()
      .regex(/^\d{1,8}$/, 'an RXCUI is a number')
      .optional()
      .describe('RxNorm code (RXCUI) of the ingredient or product, if known'),
  }),
  dose: z
    .strictObject({
      value: z.number().positive(),
      unit: z.string().min(1).max(20).describe('UCUM: mg, ug, g, mL, [iU], meq …'),
    })
    .describe('One dose'),
  timesPerDay: z
    .number()
    .positive()
    .max(24)
    .optional()
    .describe('2 = twice daily, 0.5 = every other day; give this or frequency'),
  frequency: lineInput.optional().describe('In words: "every 8 hours", "once weekly"'),
  route: z.enum(routeNames),
  durationDays: z.number().positive().max(3660).optional(),
  quantity: z.number().positive().optional().describe('How many units are dispensed'),
  refills: z.number().int().min(0).max(99).optional(),
  asNeeded: z.boolean().optional(),
  start: dateInput.optional().describe('First day, if not today'),
  reason: lineInput.optional(),
  instructions: lineInput.optional().describe('For the patient or pharmacist'),
  priority: z.enum(['routine', 'urgent', 'asap', 'stat']).default('routine'),
});

type Order = z.output<typeof input>;

/** The longest cycle of days in which a frequency is looked for. */
const cycleDaysMax = 31;

/** Times per day as FHIR says it: a whole number of times in the shortest cycle of whole days. */
function cycleOf(timesPerDay: number): JsonObject | undefined {
  for (let period = 1; period <= cycleDaysMax; period += 1) {
    const frequency = Math.round(timesPerDay * period);
    if (frequency >= 1 && Math.abs(frequency - timesPerDay * period) <= 0.021) {
      return { frequency, period, periodUnit: 'd' };
    }
  }
  return undefined;
}

function boundsOf(order: Order): JsonObject {
  if (order.durationDays !== undefined) {
    const system = 'http://unitsofmeasure.org';
    return { boundsDuration: { value: order.durationDays, unit: 'days', system, code: 'd' } };
  }
  return order.start === undefined ? {} : { boundsPeriod: { start: order.start } };
}

function repeatOf(order: Order): JsonObject | undefined {
  const cycle = order.timesPerDay === undefined ? undefined : cycleOf(order.timesPerDay);
  const repeat = { ...boundsOf(order), ...cycle };
  return Object.keys(repeat).length === 0 ? undefined : repeat;
}

function sentenceOf(order: Order): string {
  const { dose, timesPerDay, frequency, durationDays } = order;
  const times = timesPerDay === undefined ? '' : `${timesPerDay} times a day`;
  const parts = [
    `${dose.value} ${dose.unit}`,
    order.route === 'other' ? '' : order.route,
    frequency ?? times,
    durationDays === undefined ? '' : `for ${durationDays} days`,
    order.asNeeded === true ? 'as needed' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function dosageOf(order: Order): JsonObject {
  const repeat = repeatOf(order);
  const code = order.frequency === undefined ? {} : { code: { text: order.frequency } };
  const timing = { ...(repeat === undefined ? {} : { repeat }), ...code };
  return {
    text: sentenceOf(order),
    ...(order.instructions === undefined ? {} : { patientInstruction: order.instructions }),
    ...(Object.keys(timing).length === 0 ? {} : { timing }),
    ...(order.asNeeded === undefined ? {} : { asNeededBoolean: order.asNeeded }),
    route: routeConcept(order.route),
    doseAndRate: [
      {
        doseQuantity: {
          value: order.dose.value,
          unit: order.dose.unit,
          system: 'http://unitsofmeasure.org',
          code: order.dose.unit,
        },
      },
    ],
  };
}

function dispenseOf(order: Order): JsonObject | undefined {
  if (order.quantity === undefined && order.refills === undefined) return undefined;
  return {
    ...(order.quantity === undefined ? {} : { quantity: { value: order.quantity } }),
    ...(order.refills === undefined ? {} : { numberOfRepeatsAllowed: order.refills }),
  };
}

function medicationRequest(order: Order, context: ToolContext): Resource {
  const { text, rxnorm } = order.medication;
  const system = 'http://www.nlm.nih.gov/research/umls/rxnorm';
  const coding = rxnorm === undefined ? {} : { coding: [{ system, code: rxnorm, display: text }] };
  const dispenseRequest = dispenseOf(order);
  return {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    priority: order.priority,
    medicationCodeableConcept: { ...coding, text },
    subject: { reference: order.patient },
    authoredOn: context.fork.now(),
    requester: { reference: context.practitioner },
    ...(order.reason === undefined ? {} : { reasonCode: [{ text: order.reason }] }),
    dosageInstruction: [dosageOf(order)],
    ...(dispenseRequest === undefined ? {} : { dispenseRequest }),
  };
}

/** Places a medication order. */
export const medicationOrder = defineTool({
  name: 'medication_order',
  description:
    'Prescribes a medication: places an active order at once, stamped with the chart’s present ' +
    'time. One order for each drug and dose. Gives the stored MedicationRequest.',
  input,
  execute: (order, context) => {
    if ((order.timesPerDay === undefined) === (order.frequency === undefined)) {
      return fail('invalid-arguments', 'give either timesPerDay or frequency, and not both');
    }
    if (order.timesPerDay !== undefined && cycleOf(order.timesPerDay) === undefined) {
      const what = `timesPerDay ${order.timesPerDay} is rarer than every ${cycleDaysMax} days`;
      return fail('invalid-arguments', `${what}; say it in words, as frequency`);
    }
    return (
      missingPatient(order.patient, context) ??
      createResource(medicationRequest(order, context), context, 'medication_order')
    );
  },
});
