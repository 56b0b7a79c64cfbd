/** What must hold of a chart before anybody works in it. */
import { checkResource, knownAtMs, referencesOf, type StoredResource } from '../fhir/index.ts';
import { ResidencyError } from '../lib/index.ts';
import { isMoment, momentMs } from './moment.ts';
import { noteText } from './note-text.ts';

function refuse(code: string, resource: StoredResource, problem: string): never {
  const reference = `${resource.resourceType}/${resource.id}`;
  throw new ResidencyError({
    code,
    category: 'invalid',
    message: `${reference}: ${problem}`,
    context: { reference },
  });
}

/** Every string in a resource, with the name of the element that holds it. */
function* strings(value: unknown, name: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [name, value];
  if (Array.isArray(value)) for (const item of value) yield* strings(item, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* strings(item, key);
  }
}

const idShape = /^[A-Za-z0-9\-.]{1,64}$/;

function checkShape(resources: readonly StoredResource[]): void {
  for (const resource of resources) {
    const checked = checkResource(resource);
    const problem = checked.ok ? undefined : (checked.issues[0]?.diagnostics ?? 'is no resource');
    if (problem !== undefined) refuse('chart-bad-resource', resource, problem);
  }
}

function checkIds(resources: readonly StoredResource[]): void {
  const seen = new Set<string>();
  for (const resource of resources) {
    const reference = `${resource.resourceType}/${resource.id}`;
    if (!idShape.test(resource.id)) {
      refuse('chart-bad-id', resource, 'an id has 1 to 64 letters, digits, "-" or "."');
    }
    if (seen.has(reference)) refuse('chart-duplicate-id', resource, 'the id is told twice');
    seen.add(reference);
  }
}

function checkReferences(resources: readonly StoredResource[]): void {
  const known = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  for (const resource of resources) {
    const dangling = referencesOf(resource).find((reference) => !known.has(reference));
    if (dangling !== undefined) {
      refuse('chart-dangling-reference', resource, `${dangling} is not in the chart`);
    }
  }
}

/** Elements that hold a date, whatever their resource. */
const dateName = /(?:Date|DateTime|On)$|^(?:start|end|issued|created|creation|sent|date)$/;

/** Elements whose date says when something was, so that it cannot lie ahead. */
const pastNames: ReadonlySet<string> = new Set([
  'lastUpdated',
  'effectiveDateTime',
  'issued',
  'authoredOn',
  'recordedDate',
  'performedDateTime',
  'date',
  'sent',
  'created',
  'creation',
  'onsetDateTime',
  'abatementDateTime',
]);

function checkDates(resources: readonly StoredResource[], now: string): void {
  const nowMs = momentMs(now);
  for (const resource of resources) {
    for (const [name, text] of strings(resource, '')) {
      const isPast = pastNames.has(name);
      if ((isPast || dateName.test(name)) && !isMoment(text)) {
        refuse('chart-bad-date', resource, `${name} "${text}" is no date`);
      }
      if (isPast && momentMs(text) > nowMs) {
        refuse('chart-after-now', resource, `${name} ${text} is after the chart's now, ${now}`);
      }
    }
    if ((knownAtMs(resource) ?? nowMs) > nowMs) {
      refuse('chart-after-now', resource, `it is not known yet at the chart's now, ${now}`);
    }
  }
}

function checkTexts(resources: readonly StoredResource[]): void {
  for (const resource of resources) {
    if (resource.resourceType === 'DocumentReference' && (noteText(resource) ?? '').trim() === '') {
      refuse('chart-empty-text', resource, 'a note needs text');
    }
  }
}

/**
 * Checks a whole chart.
 *
 * @throws {@link ResidencyError} with code `chart-bad-id`, `chart-duplicate-id`,
 * `chart-bad-resource`, `chart-dangling-reference`, `chart-bad-date`, `chart-after-now` or
 * `chart-empty-text`; the message names the resource.
 */
export function checkChart(resources: readonly StoredResource[], now: string): void {
  checkIds(resources);
  checkShape(resources);
  checkReferences(resources);
  checkDates(resources, now);
  checkTexts(resources);
}
