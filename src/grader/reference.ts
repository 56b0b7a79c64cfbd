/** References as they occur in logs and resources, brought to one form. */
import type { JsonValue } from '../lib/index.ts';

const typeAndId = /(?:^|\/)([A-Z][A-Za-z]{1,39}\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]*)?$/;

/**
 * `Type/id` of a relative, absolute or versioned literal reference; anything else (`urn:uuid:…`,
 * `#contained`) is given back as it is.
 */
export function relativeReference(reference: string): string {
  return typeAndId.exec(reference)?.[1] ?? reference;
}

/** `Type/id` in a FHIR Reference element, or undefined when it has no literal reference. */
export function referenceIn(element: JsonValue | object | undefined): string | undefined {
  if (typeof element !== 'object' || element === null || !('reference' in element)) {
    return undefined;
  }
  const literal = element.reference;
  return typeof literal === 'string' ? relativeReference(literal) : undefined;
}
