/** Reading the text of notes and documents back, and how dense a chart is. */
import { attachedTexts, type Resource } from '../fhir/index.ts';

/**
 * The decoded text of a DocumentReference, or of a DiagnosticReport with a presented form;
 * undefined when the resource carries no text.
 *
 * @example
 * ```ts
 * noteText({
 *   resourceType: 'DocumentReference',
 *   content: [{ attachment: { contentType: 'text/plain', data: 'QlAgMTI2Lzcy' } }],
 * }); // 'BP 126/72'
 * ```
 */
export function noteText(resource: Resource): string | undefined {
  const texts = attachedTexts(resource).map(({ text }) => text);
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** How many words a text has. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words from which a note counts as a long one. */
const longNoteWords = 150;

/** How much there is to read in a chart. */
export interface ChartDensity {
  readonly resources: number;
  /** DocumentReference resources. */
  readonly notes: number;
  /** Of them, those of 150 words or more. */
  readonly longNotes: number;
  readonly encounters: number;
}

/**
 * Counts what a chart holds: resources, notes, notes of 150 words or more, encounters.
 *
 * @example
 * ```ts
 * chartDensity([]); // { resources: 0, notes: 0, longNotes: 0, encounters: 0 }
 * ```
 */
export function chartDensity(resources: readonly Resource[]): ChartDensity {
  const notes = resources.filter(({ resourceType }) => resourceType === 'DocumentReference');
  return {
    resources: resources.length,
    notes: notes.length,
    longNotes: notes.filter((note) => countWords(noteText(note) ?? '') >= longNoteWords).length,
    encounters: resources.filter(({ resourceType }) => resourceType === 'Encounter').length,
  };
}
