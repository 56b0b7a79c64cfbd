/** The order that `residency drug check` is given: typed, or in a file. */
import { z } from 'zod';
import { checkResource } from '../fhir/index.ts';
import { isObject, schemaFault } from '../lib/index.ts';
import {
  type DrugOrder,
  isUcumUnit,
  orderFromResource,
  parseRoute,
  parseUnit,
} from '../knowledge/index.ts';
import { readTextFile, type TextLimit } from './text-input.ts';
import { usageError } from './usage-error.ts';

const shape = z.strictObject({
  text: z.string().trim().min(1).max(500),
  ingredients: z
    .array(z.string().regex(/^\d{1,8}$/))
    .max(20)
    .default([]),
  dose: z.object({ value: z.number().positive(), unit: z.string().min(1).max(40) }).optional(),
  timesPerDay: z.number().positive().max(96).optional(),
  route: z.string().optional(),
  asNeeded: z.boolean().optional(),
  durationDays: z.number().positive().max(36_500).optional(),
  indication: z.string().max(500).optional(),
});

/** More than any order takes; a chart that was named by mistake ends here. */
const orderLimit: TextLimit = { bytesMax: 1_000_000, remedy: 'name the file of one order' };

const example =
  '{"text":"metformin 500 mg","dose":{"value":500,"unit":"mg"},"timesPerDay":2,"route":"oral"}';

function ofShape(given: unknown): DrugOrder {
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const fault = schemaFault(parsed.error, 'the order');
    const remedy = `a MedicationRequest, or such as ${example}`;
    throw usageError('order-invalid', `--order: ${fault}; it takes ${remedy}`);
  }
  const { dose, route, ...rest } = parsed.data;
  const unit = dose === undefined ? undefined : parseUnit(dose.unit);
  if (dose !== undefined && (unit === undefined || !isUcumUnit(unit))) {
    throw usageError(
      'order-invalid',
      `--order: dose.unit "${dose.unit}" is no unit; write mg, mcg, g, units …`,
    );
  }
  const parsedRoute = route === undefined ? undefined : parseRoute(route);
  if (route !== undefined && parsedRoute === undefined) {
    throw usageError(
      'order-invalid',
      `--order: route "${route}" is not known; write oral, intravenous …`,
    );
  }
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    text: parsed.data.text,
    ingredients: parsed.data.ingredients,
    ...said,
    ...(dose === undefined || unit === undefined ? {} : { dose: { value: dose.value, unit } }),
    ...(parsedRoute === undefined ? {} : { route: parsedRoute }),
  };
}

/**
 * Parses `--order`: JSON, or `@path` for a file; a MedicationRequest, or the short form.
 *
 * @throws {@link ResidencyError} `order-malformed`, `order-invalid`, and as reading does.
 */
export async function parseDrugOrder(flag: string): Promise<DrugOrder> {
  const text = flag.startsWith('@') ? await readTextFile(flag.slice(1), orderLimit) : flag;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw usageError('order-malformed', `--order is not JSON; it takes ${example}, or @path`);
  }
  if (!isObject(given) || given.resourceType === undefined) return ofShape(given);
  const checked = checkResource(given);
  if (!checked.ok || checked.resource.resourceType !== 'MedicationRequest') {
    const reason = checked.ok ? 'it is no MedicationRequest' : checked.issues[0]?.diagnostics;
    throw usageError('order-invalid', `--order: ${reason ?? 'it is no resource'}`);
  }
  return orderFromResource(checked.resource);
}
