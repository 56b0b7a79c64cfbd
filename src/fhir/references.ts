/** Finding and rewriting the references inside a resource. */
import { mapTexts, type TextField } from './map-texts.ts';

/** True where a property holds the address of another resource. */
function isReferenceField({ key, text }: TextField): boolean {
  return key === 'reference' || (key === 'url' && text.startsWith('urn:uuid:'));
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
  return mapTexts(resource, (field) =>
    isReferenceField(field) ? rewrite(field.text) : field.text,
  );
}

/** All reference texts inside a resource, in document order, repetitions included. */
export function referencesOf(resource: object): readonly string[] {
  const found: string[] = [];
  mapReferences(resource, (text) => {
    found.push(text);
    return text;
  });
  return found;
}
