/** Fills what a client did not prefetch from the fork, with the rights of its token. */
import type { FoundResource } from '../../ehr/index.ts';
import { parseSearch } from '../../fhir/index.ts';
import { errorMessage, ResidencyError } from '../../lib/index.ts';
import type { FhirSession } from '../fhir-session.ts';
import type { CdsService } from './cds-service.ts';
import type { ParsedCdsRequest } from './parse-cds-request.ts';

/** Resources that are read for one template; the newest count. */
const resourcesMax = 2_000;

/** Everything a service reads, or why it cannot be had. */
type FilledPrefetch =
  | {
      readonly ok: true;
      readonly found: { readonly [key: string]: readonly FoundResource[] };
    }
  | { readonly ok: false; readonly problem: string };

function readTemplate(template: string, session: FhirSession): readonly FoundResource[] | string {
  const { fork, access } = session;
  const mark = template.indexOf('?');
  if (mark < 0) {
    const found = fork.peek(template, access);
    return found === undefined ? `there is no ${template} here` : [found];
  }
  const pairs = [...new URLSearchParams(template.slice(mark + 1))];
  const parsed = parseSearch(template.slice(0, mark), pairs);
  if (!parsed.ok) return parsed.issues.map(({ diagnostics }) => diagnostics).join('; ');
  const found = fork.find([parsed.query], access === undefined ? {} : { access });
  return found.slice(0, resourcesMax);
}

/**
 * Reads every template that the client left out. Nothing of it goes to the caller by itself, so
 * nothing is logged as shown here; what the cards show is.
 */
export function fillPrefetch(
  service: CdsService,
  request: ParsedCdsRequest,
  session: FhirSession,
): FilledPrefetch {
  const found: { [key: string]: readonly FoundResource[] } = {};
  for (const [key, template] of Object.entries(service.prefetch)) {
    if (request.prefetch.has(key)) continue;
    const query = template.replaceAll('{{context.patientId}}', request.patientId);
    try {
      const read = readTemplate(query, session);
      if (typeof read === 'string') return { ok: false, problem: `prefetch ${key}: ${read}` };
      found[key] = read;
    } catch (thrown) {
      if (!ResidencyError.isInstance(thrown) || thrown.category === 'bug') throw thrown;
      return { ok: false, problem: `prefetch ${key}: ${errorMessage(thrown)}` };
    }
  }
  return { ok: true, found };
}
