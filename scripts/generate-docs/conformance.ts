/** `docs/conformance.md`: what the EHR supports and refuses, asked of a server in this process. */
import { Fork, Image } from '../../src/ehr/index.ts';
import {
  knownAtElements,
  resourceTypes,
  searchLimits,
  searchParametersOf,
  type StoredResource,
} from '../../src/fhir/index.ts';
import { sequentialIds } from '../../src/lib/index.ts';
import { createFhirApp } from '../../src/server/index.ts';
import { generatedNotice, table } from './generated-page.ts';

const meta = { versionId: '1', lastUpdated: '2024-01-01T00:00:00.000Z' };
const nowMs = Date.parse('2025-04-08T14:00:00Z');
const smithId = { resourceType: 'Patient', id: 'smith', meta };
const later: StoredResource = {
  resourceType: 'Observation',
  id: 'later',
  meta,
  issued: '2025-04-09T08:00:00Z',
};
/** More than a page of some type. */
const many = Array.from({ length: 120 }, (_, index): StoredResource => {
  return { resourceType: 'Basic', id: `b${index}`, meta };
});

type Server = ReturnType<typeof createFhirApp>;

function openServer(): Server {
  const ids = sequentialIds('new');
  const fork = new Fork({ base: Image.of([smithId, later, ...many]), nowMs, ids });
  return createFhirApp({ fork, basePath: '/fhir', callIds: sequentialIds('http') });
}

interface Sample {
  /** What is asked, for people. */
  readonly what: string;
  readonly request: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const fhirJson = { 'content-type': 'application/fhir+json' };
const smith = '{"resourceType":"Patient","id":"smith"}';
const ifMatch = { ...fhirJson, 'if-match': 'W/"9"' };
const laterBody = '{"resourceType":"Observation","id":"later"}';

/** Requests that are refused, each sent to the server as it stands here. */
const samples: readonly Sample[] = [
  { what: 'history', request: 'GET /Patient/smith/_history' },
  { what: 'vread', request: 'GET /Patient/smith/_history/1' },
  { what: 'patch', request: 'PATCH /Patient/smith', headers: fhirJson, body: '[]' },
  { what: 'batch, transaction', request: 'POST /', headers: fhirJson, body: '{}' },
  { what: 'search of all types', request: 'GET /?_id=smith' },
  { what: 'compartment search', request: 'GET /Patient/smith/Observation' },
  { what: 'operation', request: 'GET /Patient/smith/$everything' },
  {
    what: 'conditional create',
    request: 'POST /Patient',
    headers: { ...fhirJson, 'if-none-exist': 'identifier=1' },
    body: smith,
  },
  {
    what: 'conditional update',
    request: 'PUT /Patient?identifier=1',
    headers: fhirJson,
    body: smith,
  },
  { what: 'conditional delete', request: 'DELETE /Patient?identifier=1' },
  { what: 'chained parameter', request: 'GET /Observation?patient.name=smith' },
  { what: 'reverse chaining', request: 'GET /Patient?_has:Observation:patient:code=1' },
  { what: 'include', request: 'GET /Observation?_include=Observation:patient' },
  { what: 'reverse include', request: 'GET /Patient?_revinclude=Observation:patient' },
  { what: 'elements', request: 'GET /Patient?_elements=name' },
  { what: 'summary', request: 'GET /Patient?_summary=true' },
  { what: 'modifier in, not-in, above, below', request: 'GET /Observation?code:in=x' },
  { what: 'composite parameter', request: 'GET /Observation?code-value-quantity=1$2' },
  { what: 'unknown parameter', request: 'GET /Appointment?nam=smith' },
  { what: 'XML', request: 'GET /Patient/smith', headers: { accept: 'application/fhir+xml' } },
  { what: 'body that is no JSON of FHIR', request: 'POST /Patient', body: 'x' },
  { what: 'unknown resource type', request: 'GET /Patients' },
  { what: 'missing resource', request: 'GET /Patient/jones' },
  {
    what: 'version that is not current',
    request: 'PUT /Patient/smith',
    headers: ifMatch,
    body: smith,
  },
  {
    what: 'id of what is not visible yet',
    request: 'PUT /Observation/later',
    headers: fhirJson,
    body: laterBody,
  },
  {
    what: 'body of more than 2 MB',
    request: 'POST /Patient',
    headers: fhirJson,
    body: ' '.repeat(2_000_001),
  },
];

async function send(server: Server, sample: Sample): Promise<Response> {
  const [method = '', path = ''] = sample.request.split(' ');
  const { headers = {}, body } = sample;
  const sent = { method, headers, ...(body === undefined ? {} : { body }) };
  return server.request(`http://localhost/fhir${path === '/' ? '' : path}`, sent);
}

/** The parts of a response that the page shows. */
interface Shown {
  readonly issue?: readonly { readonly code: string; readonly diagnostics: string }[];
  readonly entry?: readonly unknown[];
  readonly rest?: readonly {
    readonly resource: readonly { readonly interaction: readonly { readonly code: string }[] }[];
  }[];
}

async function bodyOf(response: Response): Promise<Shown> {
  // Our own server's JSON; what is not there is undefined.
  return (await response.json()) as Shown;
}

async function refusals(): Promise<string> {
  const rows: string[][] = [];
  for (const sample of samples) {
    const response = await send(openServer(), sample);
    const [issue] = (await bodyOf(response)).issue ?? [];
    const [said = ''] = (issue?.diagnostics ?? '').split('; supported: ');
    const asked = `\`${sample.request}\``;
    rows.push([sample.what, asked, String(response.status), issue?.code ?? '', said]);
  }
  return table(['what', 'asked', 'status', 'issue code', 'diagnostics'], rows);
}

function listParameters(): string {
  return resourceTypes
    .map((type) => {
      const parameters = [...searchParametersOf(type).values()];
      const names = parameters
        .filter(({ name, unsupported }) => unsupported === undefined && !name.startsWith('_'))
        .map(({ name }) => name);
      return `- **${type}**: ${names.length === 0 ? 'only the common ones' : names.join(', ')}`;
    })
    .join('\n');
}

function listUnsupported(): string {
  const byReason = new Map<string, Set<string>>();
  for (const type of resourceTypes) {
    for (const { name, unsupported } of searchParametersOf(type).values()) {
      if (unsupported === undefined) continue;
      const place = name.startsWith('_') ? name : `${type}.${name}`;
      byReason.set(unsupported, (byReason.get(unsupported) ?? new Set()).add(place));
    }
  }
  const rows = [...byReason].map(([reason, places]) => [reason, [...places].sort().join(', ')]);
  return table(['reason', 'parameters'], rows);
}

function commonParameters(): string {
  return [...searchParametersOf('Basic').values()]
    .filter(({ name, unsupported }) => unsupported === undefined && name.startsWith('_'))
    .map(({ name }) => `\`${name}\``)
    .join(', ');
}

const introduction = `This is the first form of the EHR. It serves one fork of a hospital as FHIR
R4 (4.0.1) in JSON: enough for an agent to read a chart, to order and to write, and no complete
FHIR server. What it does not support it refuses with an OperationOutcome that says so. Nothing
is ever ignored.`;

const rest = `- **Time.** The fork's clock stands at the task's \`now\`. A read or search never
  shows what became known later; a write is stamped with it (\`meta.lastUpdated\`). What decides
  is the time of recording or release, else of the event: see the last table.
  \`meta.lastUpdated\` of imported data is kept and does not decide.
- **Versions.** \`meta.versionId\` counts 1, 2, 3 …; only the current version can be read.
  \`If-Match\` is honoured on update and delete. A PUT to a free id creates.
- **Checks on write.** JSON of FHIR's form, a resource type of R4, ids, depth and size. Elements
  are not checked against the definition of their type, nor against bindings or profiles: what an
  agent stores may be worse FHIR than a real EHR would take.
- **References.** An absolute reference to the server itself is stored as a relative one. There
  is no referential integrity: a write may refer to what is not there.
- **Order.** Without \`_sort\`, newest first.
- **Authorisation.** In a trial one bearer token opens everything in its fork. There are no
  scopes and no users. \`ehr serve\` has no token and listens on 127.0.0.1 only.
- **Not there at all**: terminology and its operations, subscriptions, bulk export, GraphQL, XML,
  conformance resources other than \`metadata\`, Binary as bytes.`;

const search = `Comma is "or", repetition is "and", \`\\\` escapes. Prefixes of dates, numbers
and quantities: \`eq\`, \`ne\`, \`gt\`, \`lt\`, \`ge\`, \`le\`, \`sa\`, \`eb\`, \`ap\`. Strings
match from the beginning, without regard to case and accents.

| type | modifiers |
|---|---|
| token | \`:missing\`, \`:not\`, \`:text\` |
| string | \`:missing\`, \`:exact\`, \`:contains\` |
| reference | \`:missing\`, \`:<resource type>\` |
| date, number, quantity, uri | \`:missing\` |

Results: \`_sort\` (up to ${searchLimits.sortKeysMax} keys), \`_count\`, \`_total\`,
\`_summary=count\`, paging by the Bundle's own links. Also by \`POST [base]/[type]/_search\`.`;

async function supported(): Promise<readonly string[]> {
  const server = openServer();
  const what = 'all';
  const statement = await bodyOf(await send(server, { what, request: 'GET /metadata' }));
  const page = await bodyOf(await send(server, { what, request: 'GET /Basic' }));
  const [first] = statement.rest ?? [];
  const codes = first?.resource[0]?.interaction.map(({ code }) => `\`${code}\``) ?? [];
  const { charactersMax, parametersMax, valuesMax, countMax } = searchLimits;
  const limits = table(
    ['limit', 'value'],
    [
      ['resources on a page, default', String(page.entry?.length ?? 0)],
      ['resources on a page, most', String(countMax)],
      ['parameters of a search', String(parametersMax)],
      ['values of a parameter', String(valuesMax)],
      ['characters of a search', String(charactersMax)],
    ],
  );
  const types = `on all ${first?.resource.length ?? 0} resource types of R4`;
  return [`${codes.join(', ')} ${types}, and \`metadata\`.`, '## Search', search, limits];
}

function listKnownAt(): string {
  const rows = Object.entries(knownAtElements).map(([type, paths]) => [
    type,
    paths.map((path) => `\`${path}\``).join(', '),
  ]);
  return table(['resource type', 'elements, the first that is there decides'], rows);
}

/** The page. */
export async function conformance(): Promise<string> {
  return `${[
    '# Conformance of the EHR',
    generatedNotice,
    introduction,
    '## Interactions',
    ...(await supported()),
    '## What is refused',
    'Each line was sent to the server; the answer is its own.',
    await refusals(),
    '## How it behaves',
    rest,
    '## Search parameters',
    `On every type: ${commonParameters()}. Beside them:`,
    listParameters(),
    '### Parameters of R4 that are refused',
    listUnsupported(),
    '## From when a resource is visible',
    'Types that are not listed are always visible.',
    listKnownAt(),
  ].join('\n\n')}\n`;
}
