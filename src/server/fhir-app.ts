/** FHIR R4 over HTTP in front of a fork: lets requests in, runs them, writes refusals down. */
import { type Context, Hono } from 'hono';
import type { Caller, Fork } from '../ehr/index.ts';
import { issueOfError, operationOutcome } from '../fhir/index.ts';
import { errorMeanings, type IdSource, ResidencyError } from '../lib/index.ts';
import { type Answer, notSupported, type Refusal, refusal } from './answer.ts';
import { checkBearerToken } from './bearer-token.ts';
import { checkAccept, checkContentType, fhirJson } from './content-negotiation.ts';
import type { FhirCall, Pair } from './fhir-call.ts';
import { type FormatPairs, splitFormatPairs } from './format-pairs.ts';
import { readBodyText } from './request-body.ts';
import { type Asked, route } from './route.ts';

/** What a FHIR server is made from. */
export interface FhirAppOptions {
  readonly fork: Fork;
  /** What requests have to carry as bearer token; without it, the server is open. */
  readonly token?: string;
  /** Where the server is mounted. @defaultValue `/fhir` */
  readonly basePath?: string;
  /** Whether the trial ended while a request was on its way: then it comes too late. */
  readonly hasEnded?: () => boolean;
  /** Gives each request its call id, `http-1`, `http-2` … */
  readonly callIds: IdSource;
}

/** The longest text of a request or a reason that is written down, in characters. */
const loggedCharactersMax = 2000;

/** One HTTP request on its way. */
interface Incoming {
  readonly context: Context;
  readonly options: FhirAppOptions;
  readonly caller: Caller;
  readonly url: URL;
  /** The path below the base, as it was written. */
  readonly place: string;
  readonly method: string;
}

/** Text as it may be written down: short, and never with the token in it. */
function loggable(text: string, { token }: FhirAppOptions): string {
  const safe = token === undefined ? text : text.replaceAll(token, '[token]');
  return safe.length <= loggedCharactersMax ? safe : `${safe.slice(0, loggedCharactersMax)}…`;
}

/** What was asked, for people. */
function requestText({ method, place, url, options }: Incoming, form = ''): string {
  const query = [url.search.slice(1), form].filter((part) => part !== '').join('&');
  return loggable(`${method} ${place}${query === '' ? '' : `?${query}`}`, options);
}

function splitPath(place: string): readonly string[] | undefined {
  try {
    return place
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part));
  } catch {
    // A percent sign that stands for nothing.
    return undefined;
  }
}

function unknownParameters(pairs: readonly Pair[]): Refusal | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const name = first[0].slice(0, 100);
  return notSupported(`the parameter "${name}" means nothing here; only a search takes parameters`);
}

/** The body, unless the trial has ended while it came in. */
async function readBodyBeforeEnd({ context, options }: Incoming) {
  const body = await readBodyText(context.req.raw);
  if (options.hasEnded?.() !== true) return body;
  const diagnostics = 'the trial has ended; nothing more is taken';
  return refusal(410, { code: 'expired', diagnostics });
}

async function perform(incoming: Incoming, asked: Asked, rest: readonly Pair[]) {
  const routed = route(asked);
  if (routed.kind === 'refusal') return routed;
  const refused = routed.takesParameters ? undefined : unknownParameters(rest);
  if (refused !== undefined) return refused;
  const { context, options, caller, url } = incoming;
  const { basePath = '/fhir', fork } = options;
  const call: FhirCall = {
    fork,
    caller,
    request: requestText(incoming),
    withForm: (form) => ({ ...call, request: requestText(incoming, form) }),
    baseUrl: `${url.origin}${basePath}`,
    pairs: rest,
    extent: context.req.method === 'HEAD' ? 'none' : 'full',
    header: (name) => context.req.header(name),
    readText: async (mediaTypes) =>
      checkContentType(context.req.header('content-type'), mediaTypes) ??
      (await readBodyBeforeEnd(incoming)),
  };
  return routed.run(call);
}

/** From the request to what it gives; `format` is there as soon as it is known. */
async function handle(
  incoming: Incoming,
): Promise<{ readonly given: Answer | Refusal; readonly format?: FormatPairs }> {
  const { context, options, url, method, place } = incoming;
  const { token } = options;
  const unauthorised = checkBearerToken(context.req.header('authorization'), { token });
  if (unauthorised !== undefined) return { given: unauthorised };
  const format = splitFormatPairs([...url.searchParams]);
  if (format.kind === 'refusal') return { given: format };
  const path = splitPath(place);
  if (path === undefined) {
    const diagnostics = 'the URL has a percent sign that encodes nothing; write %25';
    return { given: refusal(400, { code: 'invalid', diagnostics }), format };
  }
  const accept = format.format === undefined ? context.req.header('accept') : undefined;
  const unacceptable = checkAccept({ accept, format: undefined });
  if (unacceptable !== undefined) return { given: unacceptable, format };
  const hasParameters = format.rest.length > 0;
  return { given: await perform(incoming, { method, path, hasParameters }, format.rest), format };
}

/** The one place where something thrown becomes an OperationOutcome. */
function refusalOfError(thrown: unknown): Refusal {
  const category = ResidencyError.isInstance(thrown) ? thrown.category : 'bug';
  const { httpStatus } = errorMeanings[category];
  return { kind: 'refusal', status: httpStatus, issues: [issueOfError(thrown)] };
}

function writeDown(refused: Refusal, incoming: Incoming): void {
  const { options, caller } = incoming;
  const reason = refused.issues.map(({ diagnostics }) => diagnostics).join('; ');
  options.fork.recordRefusal({
    caller,
    request: refused.request ?? requestText(incoming),
    result: refused.status === 401 ? 'refused' : 'failed',
    status: refused.status,
    reason: loggable(reason, options),
  });
}

function respond(given: Answer | Refusal, format: FormatPairs | undefined): Response {
  const body = given.kind === 'refusal' ? operationOutcome(given.issues) : given.body;
  const headers = { 'Cache-Control': 'no-store', ...given.headers };
  if (body === undefined) return new Response(null, { status: given.status, headers });
  const text = format?.pretty === true ? JSON.stringify(body, null, 2) : JSON.stringify(body);
  return new Response(text, {
    status: given.status,
    headers: { 'Content-Type': fhirJson, ...headers },
  });
}

/**
 * A FHIR R4 server in front of a fork: read, search (GET and POST), create, update, delete and
 * capabilities, in JSON. Everything else is refused with an OperationOutcome that names it, and
 * every refusal stands in the fork's access log.
 *
 * @example
 * ```ts
 * const app = new Hono().route('/fhir', createFhirApp({ fork, token, callIds }));
 * await app.request('/fhir/Patient/p1', { headers: { Authorization: `Bearer ${token}` } });
 * ```
 */
export function createFhirApp(options: FhirAppOptions): Hono {
  const { basePath = '/fhir', callIds } = options;
  const app = new Hono();
  app.all('*', async (context) => {
    const url = new URL(context.req.url);
    const { pathname } = url;
    const inside = pathname === basePath || pathname.startsWith(`${basePath}/`);
    const incoming: Incoming = {
      context,
      options,
      caller: { author: 'agent', callId: callIds.next(), via: 'fhir' },
      url,
      place: inside ? pathname.slice(basePath.length).replace(/^\//, '') : pathname,
      method: context.req.method === 'HEAD' ? 'GET' : context.req.method,
    };
    let given: Answer | Refusal;
    let format: FormatPairs | undefined;
    try {
      ({ given, format } = await handle(incoming));
    } catch (thrown) {
      given = refusalOfError(thrown);
    }
    if (given.kind === 'refusal') writeDown(given, incoming);
    return respond(given, format);
  });
  return app;
}
