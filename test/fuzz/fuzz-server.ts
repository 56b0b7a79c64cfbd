/** Hostile requests against the server, in process: what may never happen, and how it is found. */
import { Fork, Image } from '../../src/ehr/index.ts';
import { createValidator, r4Terminology, type StoredResource } from '../../src/fhir/index.ts';
import { isObject, type Random, seededRandom, sequentialIds } from '../../src/lib/index.ts';
import { createFhirApp, singleSession } from '../../src/server/index.ts';
import { type HostileRequest, hostileRequest } from './hostile-request.ts';

/** Requests on one fork; then it is discarded, and with it its journal and access log. */
const requestsPerFork = 500;

/** Longer than any request may take, in milliseconds; the slowest machine takes a tenth. */
const requestMsMax = 10_000;

const meta = { versionId: '1', lastUpdated: '2024-01-01T00:00:00.000Z' };

const hospital: readonly StoredResource[] = [
  {
    resourceType: 'Patient',
    id: 'p1',
    meta,
    identifier: [{ system: 'x', value: '1' }],
    name: [{ family: 'Smith', given: ['Ann'] }],
    birthDate: '1950-04-08',
    managingOrganization: { reference: 'Organization/o1' },
  },
  { resourceType: 'Patient', id: 'p2', meta, name: [{ family: 'Jones' }] },
  {
    resourceType: 'Organization',
    id: 'o1',
    meta,
    name: 'Ward',
    partOf: { reference: 'Organization/o2' },
  },
  // A hierarchy that leads back to itself.
  { resourceType: 'Organization', id: 'o2', meta, partOf: { reference: 'Organization/o1' } },
  ...Array.from(
    { length: 60 },
    (_, index): StoredResource => ({
      resourceType: 'Observation',
      id: `o${index}`,
      meta,
      status: 'final',
      code: {
        coding: [{ system: 'http://loinc.org', code: index % 2 === 0 ? '2823-3' : '2160-0' }],
      },
      subject: { reference: `Patient/p${1 + (index % 2)}` },
      effectiveDateTime: `2025-0${1 + (index % 5)}-01`,
      valueQuantity: { value: index / 10, system: 'http://unitsofmeasure.org', code: 'mmol/L' },
      hasMember: [{ reference: `Observation/o${(index + 1) % 60}` }],
    }),
  ),
];

/** What a request did that it may not do. */
export interface Offence {
  readonly request: HostileRequest;
  readonly what: string;
}

/** What a round of fuzzing found. */
export interface FuzzResult {
  readonly requests: number;
  readonly offences: readonly Offence[];
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly slowestMs: number;
}

const stackLine = /\n\s+at .+:\d+:\d+|file:\/\/|node_modules/;

function offenceOf(status: number, text: string): string | undefined {
  if (status >= 500) return `answered ${status}: ${text.slice(0, 300)}`;
  if (stackLine.test(text)) return `shows a stack: ${text.slice(0, 300)}`;
  if (status < 400) return undefined;
  if (text === '') return `answered ${status} without a body`;
  try {
    const body: unknown = JSON.parse(text);
    const issues = isObject(body) && body.resourceType === 'OperationOutcome' ? body.issue : [];
    const first: unknown = Array.isArray(issues) ? issues[0] : undefined;
    const said = isObject(first) ? first.diagnostics : undefined;
    if (typeof said === 'string' && said.length > 5) return undefined;
    return `answered ${status} without saying why: ${text.slice(0, 300)}`;
  } catch {
    return `answered ${status} with what is no JSON: ${text.slice(0, 300)}`;
  }
}

function openServer(image: Image) {
  const fork = new Fork({ base: image, nowMs: Date.UTC(2025, 3, 8), ids: sequentialIds('new') });
  return createFhirApp({
    sessions: singleSession({ fork, callIds: sequentialIds('http') }),
    openValidator: () => createValidator({ terminology: r4Terminology() }),
  });
}

type Server = ReturnType<typeof openServer>;

async function send(server: Server, { method, path, headers, body }: HostileRequest) {
  let request: Request;
  try {
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    request = new Request(`http://localhost/fhir${path}`, init);
  } catch {
    // No client can send it: the URL or a header is impossible.
    return undefined;
  }
  const response = await server.fetch(request);
  return { status: response.status, text: method === 'HEAD' ? 'HEAD' : await response.text() };
}

/** Sends so many hostile requests, made from the seed. */
export async function fuzz(options: {
  readonly requests: number;
  readonly seed: string;
  /** Called before each new fork, for watching memory. */
  readonly onFork?: (sent: number) => void;
}): Promise<FuzzResult> {
  const image = Image.of(hospital);
  const random: Random = seededRandom(options.seed);
  const offences: Offence[] = [];
  const statuses: Record<string, number> = {};
  let slowestMs = 0;
  let server = openServer(image);
  for (let sent = 0; sent < options.requests; sent += 1) {
    if (sent % requestsPerFork === 0) {
      options.onFork?.(sent);
      if (sent > 0) server = openServer(image);
    }
    const request = hostileRequest(random);
    const start = performance.now();
    let what: string | undefined;
    try {
      const answered = await send(server, request);
      if (answered === undefined) continue;
      statuses[answered.status] = (statuses[answered.status] ?? 0) + 1;
      if (request.method !== 'HEAD' || answered.status >= 500) {
        what = offenceOf(answered.status, answered.text);
      }
    } catch (thrown) {
      what = `threw ${String(thrown)}`;
    }
    const elapsedMs = performance.now() - start;
    slowestMs = Math.max(slowestMs, elapsedMs);
    if (elapsedMs > requestMsMax) what ??= `took ${elapsedMs.toFixed(0)} ms`;
    if (what !== undefined) offences.push({ request, what });
  }
  return { requests: options.requests, offences, statuses, slowestMs };
}
