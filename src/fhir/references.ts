/** Finding and rewriting the references inside a resource. */

/** Nesting that is followed; checkResource refuses deeper resources before they are stored. */
const depthMax = 100;

/** True where a property holds the address of another resource. */
function isReferenceField({ key, text }: Readonly<Record<'key' | 'text', string>>): boolean {
  return key === 'reference' || (key === 'url' && text.startsWith('urn:uuid:'));
}

function mapValue(value: unknown, rewrite: (text: string) => string, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > depthMax) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => mapValue(item, rewrite, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let changed: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    const isReference = typeof item === 'string' && isReferenceField({ key, text: item });
    const mapped = isReference ? rewrite(item) : mapValue(item, rewrite, depth + 1);
    if (mapped !== item) {
      changed ??= { ...value };
      changed[key] = mapped;
    }
  }
  return changed ?? value;
}

/**
 * The resource with every `reference` (and every `urn:uuid:` in a `url`, as attachments have them)
 * replaced by what the function gives. Unchanged parts are shared with the original, which is
 * returned itself when nothing changes.
 *
 * @example
 * ```ts
 * mapReferences(observation, (text) => (text === 'urn:uuid:1' ? 'Patient/p1' : text));
 * ```
 */
export function mapReferences<T extends object>(
  resource: T,
  rewrite: (reference: string) => string,
): T {
  // mapValue only exchanges strings for strings, so the shape stays what it was.
  return mapValue(resource, rewrite, 0) as T;
}

/** All reference texts inside a resource, in document order, repetitions included. */
export function referencesOf(resource: object): readonly string[] {
  const found: string[] = [];
  mapValue(
    resource,
    (text) => {
      found.push(text);
      return text;
    },
    0,
  );
  return found;
}
