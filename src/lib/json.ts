/** JSON as a type, and as canonical text. */

/** Any value that JSON can carry. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: JsonValue | undefined };

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortedKeys(item)]));
}

/**
 * JSON text with sorted keys and no white space: equal values give equal text.
 *
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: 2 }); // '{"a":2,"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortedKeys(value));
}

/** Freezes a JSON tree, all levels, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) deepFreeze(item);
  return Object.freeze(value);
}

/**
 * True when objects and lists stand inside each other more than so many times. Deeper values than a
 * few thousand overflow the stack of nearly everything that walks them, `JSON.stringify` included.
 *
 * @example
 * ```ts
 * isDeeperThan({ a: [1] }, 1); // true
 * ```
 */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}

/**
 * True for an object that is neither null nor a list, whatever its properties hold.
 *
 * @example
 * ```ts
 * isObject([]); // false
 * ```
 */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What stands at a path inside a value of unknown shape; undefined where the path leads nowhere.
 *
 * @example
 * ```ts
 * valueAt({ code: { coding: [{ code: '2823-3' }] } }, ['code', 'coding', 0, 'code']); // '2823-3'
 * ```
 */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    // The property was found to be there; nothing is claimed of what it holds.
    inner = (inner as Readonly<Record<string | number, unknown>>)[key];
  }
  return inner;
}
