/** Reading elements of resources of unknown shape: what is not of the expected kind is absent. */

import { isObject } from '../lib/index.ts';

/** Any JSON object, as it comes out of a resource. */
export type Element = { readonly [key: string]: unknown };

/** The value as an object, or undefined. */
export function asElement(value: unknown): Element | undefined {
  return isObject(value) ? value : undefined;
}

/** The objects in a list; a single object counts as a list of one, anything else as none. */
export function elementsOf(value: unknown): readonly Element[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(asElement).filter((item) => item !== undefined);
}

/** The value as a string that is not blank, or undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The value as a finite number (a numeric string counts), or undefined. */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The strings in a list. */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(asText).filter((item) => item !== undefined);
}

/** A code with its system, as far as they are there. */
export interface CodeOf {
  readonly system?: string;
  readonly code: string;
}

/** The codes of a CodeableConcept. */
export function codesOf(concept: unknown): readonly CodeOf[] {
  return elementsOf(asElement(concept)?.coding).flatMap((coding) => {
    const code = asText(coding.code)?.trim();
    const system = asText(coding.system)?.trim();
    if (code === undefined) return [];
    return [system === undefined ? { code } : { code, system }];
  });
}

/** All words of a CodeableConcept: its text and the displays of its codings, each once. */
export function wordsOf(concept: unknown): readonly string[] {
  const element = asElement(concept);
  const displays = elementsOf(element?.coding).map((coding) => asText(coding.display));
  const all = [asText(element?.text), ...displays];
  return [...new Set(all.filter((item) => item !== undefined))];
}

/** The texts of a list of Annotations. */
export function notesOf(value: unknown): readonly string[] {
  return elementsOf(value).flatMap((note) => asText(note.text) ?? []);
}
