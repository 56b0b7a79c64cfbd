/** Notes: DocumentReference resources as the text that they carry. */
import { attachedTexts, referenceTo, type StoredResource } from '../fhir/index.ts';
import type { JsonObject, JsonValue } from '../lib/index.ts';

function objectOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The text of a CodeableConcept, or its first coding's display. */
function conceptText(value: unknown): string | undefined {
  const concept = objectOf(value);
  return textOf(concept.text) ?? textOf(objectOf(listOf(concept.coding)[0]).display);
}

/** The texts of a resource's attachments that are text, decoded. */
export function noteText(resource: StoredResource): string {
  const texts = attachedTexts(resource)
    .filter(({ contentType }) => contentType?.startsWith('text/') === true)
    .map(({ text }) => text);
  return texts.join('\n\n');
}

/** What a list of notes says of each: never its text. */
export function noteSummary(resource: StoredResource): JsonObject {
  const content = objectOf(objectOf(listOf(resource.content)[0]).attachment);
  const title = textOf(content.title) ?? textOf(resource.description);
  const type = conceptText(resource.type);
  const category = conceptText(listOf(resource.category)[0]);
  const author = objectOf(listOf(resource.author)[0]);
  return {
    reference: referenceTo(resource),
    title: title ?? '(no title)',
    type: type ?? '(no type)',
    ...(category === undefined ? {} : { category }),
    author: textOf(author.display) ?? textOf(author.reference) ?? '(unknown)',
    date: textOf(resource.date) ?? resource.meta.lastUpdated,
  };
}

/** All text by which a resource's subject can be recognised, lower case. */
export function searchableText(resource: StoredResource): string {
  const collect = (value: JsonValue | undefined): string => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(collect).join(' ');
    if (typeof value !== 'object' || value === null) return '';
    return (
      Object.entries(value)
        .filter(([key]) => ['text', 'display', 'title', 'description', 'coding'].includes(key))
        // What is inside a JSON value is JSON.
        .map(([, item]) => collect(item as JsonValue))
        .join(' ')
    );
  };
  const named = [
    resource.code,
    resource.type,
    resource.vaccineCode,
    resource.medicationCodeableConcept,
    resource.description,
    resource.category,
    resource.reasonCode,
    resource.condition,
    resource.serviceType,
  ];
  // These elements are JSON: only `meta` is typed otherwise, and it is not among them.
  return named
    .map((value) => collect(value as JsonValue | undefined))
    .join(' ')
    .toLowerCase();
}
