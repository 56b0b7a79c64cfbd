/** The codes that a resource carries, and when it happened. */
import type { StoredResource } from '../fhir/index.ts';
import { isObject } from '../lib/index.ts';

/** One code of one resource. */
export interface CodedEntry {
  /** Absent where the chart gives a text alone. */
  readonly system?: string;
  readonly code?: string;
  readonly display: string;
  /** FHIR date, as the chart has it; absent where it has none. */
  readonly date?: string;
}

/** Elements that say what a resource is about. */
const codedElements = ['code', 'type', 'vaccineCode', 'medicationCodeableConcept'] as const;
/** Elements that say when, the best one first; of a period its start counts. */
const dateElements = [
  'effectiveDateTime',
  'effectivePeriod',
  'occurrenceDateTime',
  'occurrencePeriod',
  'performedDateTime',
  'performedPeriod',
  'onsetDateTime',
  'authoredOn',
  'recordedDate',
  'period',
  'date',
  'issued',
] as const;

type Fields = Readonly<Record<string, unknown>>;

function listOf(value: unknown): readonly Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function dateOf(resource: Fields): string | undefined {
  for (const name of dateElements) {
    const value = resource[name];
    const date = textOf(value) ?? (isObject(value) ? textOf(value.start) : undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

function entriesOf(concept: Fields, date: string | undefined): readonly CodedEntry[] {
  const text = textOf(concept.text);
  const dated = date === undefined ? {} : { date };
  const codings = listOf(concept.coding).flatMap((coding): readonly CodedEntry[] => {
    const code = textOf(coding.code);
    if (code === undefined) return [];
    const system = textOf(coding.system);
    const display = textOf(coding.display) ?? text ?? code;
    return [{ ...(system === undefined ? {} : { system }), code, display, ...dated }];
  });
  if (codings.length > 0 || text === undefined) return codings;
  return [{ display: text, ...dated }];
}

/** The codes of a resource and of its components. */
export function codedEntries(resource: StoredResource): readonly CodedEntry[] {
  // A stored resource is JSON; what it holds is looked at before it is used.
  const fields = resource as unknown as Fields;
  const date = dateOf(fields);
  const parts = [fields, ...listOf(fields.component)];
  return parts.flatMap((part) =>
    codedElements.flatMap((name) =>
      listOf(part[name]).flatMap((concept) => entriesOf(concept, date)),
    ),
  );
}
