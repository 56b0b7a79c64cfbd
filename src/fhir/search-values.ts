/** What a resource has to offer to a search parameter: its values, made comparable. */
import { isObject } from '../lib/index.ts';
import type { Resource } from './resource.ts';
import type { ElementPath, PathStep, SearchParameter } from './search-parameters.ts';
import type { SearchValue } from './search-value.ts';
import { type Conversion, conversionOf } from './search-value-conversion.ts';

/** One step down: reads an element and hands it, or each of its repetitions, to the next step. */
function stepInto({ element, where }: PathStep, next: Conversion): Conversion {
  const isChosen = (item: unknown) =>
    where === undefined || (isObject(item) && item[where.key] === where.value);
  return (node, into) => {
    if (!isObject(node)) return;
    const child = node[element];
    if (Array.isArray(child)) {
      for (const item of child) if (item !== null && isChosen(item)) next(item, into);
    } else if (child !== undefined && child !== null && isChosen(child)) {
      next(child, into);
    }
  };
}

/** Patient.deceased is the one parameter that asks whether a choice element is there. */
const presence: Conversion = (node, into) => {
  if (!isObject(node)) return;
  const present = node.deceasedDateTime !== undefined || node.deceasedBoolean === true;
  into.push({ type: 'token', code: String(present) });
};

function accessorOf(path: ElementPath, parameter: SearchParameter): Conversion {
  if (path.dataType === 'presence') return presence;
  return path.steps.reduceRight<Conversion>(
    (next, step) => stepInto(step, next),
    conversionOf(path, parameter.type),
  );
}

/** Parameters are few and live as long as the program, and so do their compiled accessors. */
const accessors = new WeakMap<SearchParameter, readonly Conversion[]>();

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
  let compiled = accessors.get(parameter);
  if (compiled === undefined) {
    compiled = parameter.paths.map((path) => accessorOf(path, parameter));
    accessors.set(parameter, compiled);
  }
  const values: SearchValue[] = [];
  for (const access of compiled) access(resource, values);
  return values;
}
