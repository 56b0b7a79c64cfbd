/**
 * Bundles that somebody else wrote, read without the program's own code: what an import of them has
 * to hold, and naive answers to searches in them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the Bundles are, beside the checkout; they are no part of it. */
export const syntheaFolder = fileURLToPath(
  new URL('../../../shared/data/synthea', import.meta.url),
);

/** Whether the Bundles are there. */
export const hasSynthea = existsSync(syntheaFolder);

/** A resource as it stands in a file; the test looks wherever it wants to. */
export interface SourceResource {
  readonly resourceType: string;
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: a FHIR resource of any type, looked at naively
  readonly [element: string]: any;
}

function rewrite(value: unknown, references: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, references));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'reference' && typeof part === 'string'
        ? (references.get(part) ?? part)
        : rewrite(part, references),
    ]),
  );
}

/**
 * Every entry as it has to be stored: references within a Bundle rewritten, and a number behind the
 * id where an earlier file brought the same one, as each Bundle creates its own.
 */
export function readSynthea(): readonly SourceResource[] {
  const copies = new Map<string, number>();
  return readdirSync(syntheaFolder)
    .filter((name) => name.endsWith('.json.gz'))
    .sort()
    .flatMap((name) => {
      const text = gunzipSync(readFileSync(join(syntheaFolder, name))).toString('utf8');
      const { entry } = JSON.parse(text);
      const references = new Map<string, string>();
      const placed = entry.map(
        ({ fullUrl, resource }: { fullUrl: string; resource: SourceResource }) => {
          const own = `${resource.resourceType}/${resource.id}`;
          const copy = (copies.get(own) ?? 0) + 1;
          copies.set(own, copy);
          const id = copy === 1 ? resource.id : `${resource.id}-${copy}`;
          references.set(fullUrl, `${resource.resourceType}/${id}`);
          return { ...resource, id };
        },
      );
      return placed.map((resource: SourceResource) => rewrite(resource, references));
    });
}

/** Milliseconds from which and up to which a date of any precision reaches; UTC where unsaid. */
export function reach(text: string): readonly [number, number] {
  const parts = text.split(/[-T]/).slice(0, 3).map(Number);
  if (text.includes('T')) {
    const start = Date.parse(text);
    return [start, start + (text.includes('.') ? 1 : 1000)];
  }
  const [year = 0, month, day] = parts;
  if (month === undefined) return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  if (day === undefined) return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
}

/** From when to when a Period reaches; without an end, for ever. */
export function periodReach({ start, end }: { start?: string; end?: string }) {
  const from = start === undefined ? Number.NEGATIVE_INFINITY : reach(start)[0];
  const to = end === undefined ? Number.POSITIVE_INFINITY : reach(end)[1];
  return [from, to] as const;
}

/** R4, Search, 3.1.1.5.6: whether a reach of time is found by a date with its prefix. */
export function dateFinds(
  [from, to]: readonly [number, number],
  prefix: string,
  date: string,
): boolean {
  const [low, high] = reach(date);
  const isInside = low <= from && to <= high;
  switch (prefix) {
    case 'eq':
      return isInside;
    case 'ne':
      return !isInside;
    case 'gt':
      return to > high;
    case 'lt':
      return from < low;
    case 'ge':
      return to > high || isInside;
    case 'le':
      return from < low || isInside;
    case 'sa':
      return from >= high;
    case 'eb':
      return to <= low;
    default:
      throw new Error(`no prefix ${prefix}`);
  }
}

/** Whether one of the concepts has the code, in the system where one is given. */
export function hasCode(
  // biome-ignore lint/suspicious/noExplicitAny: a CodeableConcept, a list of them, or nothing
  concepts: any,
  code: string,
  system?: string,
): boolean {
  return [concepts ?? []]
    .flat()
    .some((concept: SourceResource) =>
      (concept.coding ?? []).some(
        (coding: SourceResource) =>
          coding.code === code && (system === undefined || coding.system === system),
      ),
    );
}

/** Whether a part of a name begins so, whatever the case of its letters. */
export function nameBegins(parts: readonly (string | undefined)[], text: string): boolean {
  return parts.some((part) => part?.toLowerCase().startsWith(text.toLowerCase()));
}
