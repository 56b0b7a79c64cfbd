/** Walking all strings inside a resource, and exchanging some of them. */

/** Nesting that is followed; checkResource refuses deeper resources before they are stored. */
const depthMax = 100;

/** A string, and the property in which it stands, by itself or in a list. */
export interface TextField {
  readonly key: string;
  readonly text: string;
}

type Rewrite = (field: TextField) => string;

function mapValue(value: unknown, { key, depth }: { key: string; depth: number }, by: Rewrite) {
  if (typeof value === 'string') return by({ key, text: value });
  if (typeof value !== 'object' || value === null || depth > depthMax) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => mapValue(item, { key, depth: depth + 1 }, by));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let changed: Record<string, unknown> | undefined;
  for (const [name, item] of Object.entries(value)) {
    const mapped: unknown = mapValue(item, { key: name, depth: depth + 1 }, by);
    if (mapped === item) continue;
    changed ??= { ...value };
    changed[name] = mapped;
  }
  return changed ?? value;
}

/**
 * The resource with every string replaced by what the function gives for it. Unchanged parts are
 * shared with the original, which is returned itself when nothing changes.
 */
export function mapTexts<T extends object>(resource: T, rewrite: Rewrite): T {
  // Strings are only exchanged for strings, so the shape stays what it was.
  return mapValue(resource, { key: '', depth: 0 }, rewrite) as T;
}
