/** From a search parameter's FHIRPath expression to plain element paths with their data types. */
import type { ElementTypes } from './element-types.ts';

/** One place in a resource where a search parameter finds values. */
export interface CompiledPath {
  /** Element names as they stand in JSON, `component.valueQuantity`, `telecom[system=phone]`. */
  readonly at: string;
  /** FHIR data type of what is there. */
  readonly as: string;
  /** The only code system that the element's required binding allows. */
  readonly system?: string;
  /** Only references to this resource type count. */
  readonly target?: string;
}

export interface CompiledExpression {
  readonly paths: readonly CompiledPath[];
  /** Branches that are not plain paths, as written. */
  readonly failed: readonly string[];
}

const isDeceased = 'Patient.deceased.exists() and Patient.deceased != false';

/** Splits at a separator that stands outside brackets. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** `(A.b as T).c` → `A.b.as(T).c`. */
function withFunctionCasts(branch: string): string {
  return branch.replace(/^\(([\w.]+) as (\w+)\)/, '$1.as($2)');
}

interface Walker {
  readonly at: readonly string[];
  readonly definitionPath: string;
  readonly type: string;
  readonly system?: string;
  readonly target?: string;
}

function step(walkers: readonly Walker[], part: string, types: ElementTypes): readonly Walker[] {
  const cast = /^as\((\w+)\)$/.exec(part)?.[1];
  if (cast !== undefined) return walkers.filter((walker) => walker.type === cast);
  const target = /^where\(resolve\(\) is (\w+)\)$/.exec(part)?.[1];
  if (target !== undefined) return walkers.map((walker) => ({ ...walker, target }));
  const where = /^where\((\w+)='([\w-]+)'\)$/.exec(part);
  if (where !== null) {
    return walkers.map((walker) => {
      const last = `${walker.at.at(-1)}[${where[1]}=${where[2]}]`;
      return { ...walker, at: [...walker.at.slice(0, -1), last] };
    });
  }
  if (!/^\w+$/.test(part)) return [];
  return walkers.flatMap((walker) =>
    types.children(walker, part).map((child) => ({ ...child, at: [...walker.at, child.name] })),
  );
}

function compileBranch(
  branch: string,
  resourceType: string,
  types: ElementTypes,
): readonly CompiledPath[] | undefined {
  if (branch === isDeceased) {
    return resourceType === 'Patient' ? [{ at: 'deceased', as: 'presence' }] : [];
  }
  const parts = splitOutside(withFunctionCasts(branch), '.');
  const [first = '', ...rest] = parts;
  const absolute = /^[A-Z]/.test(first);
  if (absolute && ![resourceType, 'Resource', 'DomainResource'].includes(first)) return [];
  let walkers: readonly Walker[] = [{ at: [], definitionPath: resourceType, type: resourceType }];
  for (const part of absolute ? rest : parts) walkers = step(walkers, part, types);
  if (walkers.length === 0) return undefined;
  return walkers.map(({ at, type, system, target }) => ({
    at: at.join('.'),
    as: type,
    ...(system === undefined ? {} : { system }),
    ...(target === undefined ? {} : { target }),
  }));
}

/** The places that an expression means for one resource type. */
export function compileExpression(options: {
  readonly expression: string;
  readonly resourceType: string;
  readonly types: ElementTypes;
}): CompiledExpression {
  const paths: CompiledPath[] = [];
  const failed: string[] = [];
  for (const branch of splitOutside(options.expression, '|')) {
    const compiled = compileBranch(branch, options.resourceType, options.types);
    if (compiled === undefined) failed.push(branch);
    else paths.push(...compiled);
  }
  return { paths, failed };
}
