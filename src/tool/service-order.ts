/** `service_order`: ordering tests, images, procedures and referrals. */
import { z } from 'zod';
import type { Resource } from '../fhir/index.ts';
import type { JsonObject } from '../lib/index.ts';
import type { ToolContext } from './contract.ts';
import { createResource, missingPatient } from './create.ts';
import { defineTool } from './define-tool.ts';
import { dateInput, lineInput, patientInput } from './inputs.ts';

const input = z.strictObject({
  patient: patientInput,
  service: z.strictObject({
    text: lineInput.describe('What is ordered: "basic metabolic panel", "referral to cardiology"'),
    code: z.string().min(1).max(40).optional().describe('Its code, if known'),
    system: z.string().min(1).default('http://loinc.org').describe('The code’s system'),
  }),
  category: z.enum(['laboratory', 'imaging', 'procedure', 'referral', 'other']),
  priority: z.enum(['routine', 'urgent', 'asap', 'stat']).default('routine'),
  due: z
    .union([dateInput, z.strictObject({ start: dateInput, end: dateInput })])
    .optional()
    .describe('When it is to be done: a date, or { start, end }'),
  reason: lineInput.optional(),
  instructions: lineInput.optional(),
});

type Order = z.output<typeof input>;

function occurrenceOf(order: Order): JsonObject {
  if (order.due === undefined) return {};
  return typeof order.due === 'string'
    ? { occurrenceDateTime: order.due }
    : { occurrencePeriod: order.due };
}

function serviceRequest(order: Order, context: ToolContext): Resource {
  const { text, code, system } = order.service;
  const coding = code === undefined ? {} : { coding: [{ system, code, display: text }] };
  return {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    category: [{ text: order.category }],
    priority: order.priority,
    code: { ...coding, text },
    subject: { reference: order.patient },
    ...occurrenceOf(order),
    authoredOn: context.fork.now(),
    requester: { reference: context.practitioner },
    ...(order.reason === undefined ? {} : { reasonCode: [{ text: order.reason }] }),
    ...(order.instructions === undefined ? {} : { note: [{ text: order.instructions }] }),
  };
}

/** Places an order for a test, image, procedure or referral. */
export const serviceOrder = defineTool({
  name: 'service_order',
  description:
    'Orders a laboratory test, image, procedure, appointment or referral: places an active order ' +
    'at once, stamped with the chart’s present time. Gives the stored ServiceRequest.',
  input,
  execute: (order, context) =>
    missingPatient(order.patient, context) ??
    createResource(serviceRequest(order, context), context, 'service_order'),
});
