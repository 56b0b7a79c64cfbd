/** What a resource has to offer to a search parameter: its values, made comparable. */
import type { Resource } from './resource.ts';
import { type SearchValue, toSearchValues } from './search-value.ts';
import type { PathStep, SearchParameter } from './search-parameters.ts';

function isSelected(item: unknown, where: { readonly key: string; readonly value: string }) {
  if (typeof item !== 'object' || item === null) return false;
  return (item as Readonly<Record<string, unknown>>)[where.key] === where.value;
}

/** Calls `visit` with every element that the steps lead to; lists are walked through. */
function walk(
  node: unknown,
  position: { readonly steps: readonly PathStep[]; readonly index: number },
  visit: (element: unknown) => void,
): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, position, visit);
    return;
  }
  const step = position.steps[position.index];
  if (step === undefined) {
    if (node !== undefined && node !== null) visit(node);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  // An object that is not an array: reading an absent element gives undefined.
  const child = (node as Readonly<Record<string, unknown>>)[step.element];
  if (child === undefined || child === null) return;
  const { where } = step;
  const chosen =
    where === undefined
      ? child
      : (Array.isArray(child) ? child : [child]).filter((item) => isSelected(item, where));
  walk(chosen, { steps: position.steps, index: position.index + 1 }, visit);
}

/**
 * The values of a search parameter in a resource, in document order; empty where it has none, and
 * for a parameter that is unsupported (which {@link parseSearch} refuses).
 *
 * A few microseconds for all parameters of a resource.
 *
 * @example
 * ```ts
 * const code = searchParametersOf('Observation').get('code');
 * if (code !== undefined) searchValues(observation, code);
 * // [{ type: 'token', system: 'http://loinc.org', code: '2823-3' }]
 * ```
 */
export function searchValues(
  resource: Resource,
  parameter: SearchParameter,
): readonly SearchValue[] {
  const values: SearchValue[] = [];
  for (const path of parameter.paths) {
    if (path.dataType === 'presence') {
      // Patient.deceased is the one parameter that asks whether a choice element is there.
      const present = resource.deceasedDateTime !== undefined || resource.deceasedBoolean === true;
      values.push({ type: 'token', code: String(present) });
      continue;
    }
    walk(resource, { steps: path.steps, index: 0 }, (element) => {
      toSearchValues({ element, path, parameterType: parameter.type, into: values });
    });
  }
  return values;
}
