/** CDS Hooks 2.0 over HTTP: `GET /cds-services`, `POST /cds-services/<id>`. */
import { type Context, Hono } from 'hono';
import type { Caller, FoundResource } from '../../ehr/index.ts';
import type { Resource } from '../../fhir/index.ts';
import { errorMessage } from '../../lib/index.ts';
import { bearerTokenOf, findSession } from '../bearer-token.ts';
import type { FhirSession, FhirSessions } from '../fhir-session.ts';
import { loggable } from '../loggable.ts';
import { readBodyText } from '../request-body.ts';
import { type ServerLimits, serverLimits } from '../server-limits.ts';
import { fillPrefetch } from './cds-prefetch.ts';
import type { CdsCard, CdsService } from './cds-service.ts';
import { type ParsedCdsRequest, parseCdsRequest } from './parse-cds-request.ts';

/** What a CDS Hooks server is made from. */
export interface CdsAppOptions {
  /** Who may come in, and what each of them sees: the sessions of the FHIR server beside it. */
  readonly sessions: FhirSessions;
  readonly services: readonly CdsService[];
  /** Limits that differ from {@link serverLimits}. */
  readonly limits?: Partial<Pick<ServerLimits, 'bodyBytesMax'>>;
}

/** Cards that one answer holds at most; what comes after them is neither told nor logged. */
const cardsMax = 50;

/** Characters that a card's summary may have (CDS Hooks 2.0). */
const summaryCharactersMax = 140;

interface Asked {
  readonly context: Context;
  readonly session: FhirSession;
  readonly caller: Caller;
}

function refuse(asked: Asked, status: 400 | 404 | 410 | 412 | 413, reason: string): Response {
  const { context, session, caller } = asked;
  const token = bearerTokenOf(context.req.header('authorization'));
  session.fork.recordRefusal({
    caller,
    request: loggable(`${context.req.method} ${context.req.path}`, token),
    result: 'failed',
    status,
    reason: loggable(reason, token),
  });
  return context.json({ error: reason }, status);
}

function describe(service: CdsService) {
  const { id, hook, title, description, prefetch } = service;
  return { id, hook, title, description, prefetch };
}

function shorten(card: CdsCard): CdsCard {
  if (card.summary.length <= summaryCharactersMax) return card;
  return { ...card, summary: `${card.summary.slice(0, summaryCharactersMax - 1)}…` };
}

function resourcesByKey(
  request: ParsedCdsRequest,
  found: { readonly [key: string]: readonly FoundResource[] },
): { readonly [key: string]: readonly Resource[] } {
  const read = Object.entries(found).map(
    ([key, list]) => [key, list.map(({ resource }) => resource)] as const,
  );
  return Object.fromEntries([...request.prefetch, ...read]);
}

/** Runs a service, and writes down which resources its cards let the caller see. */
function answerWith(service: CdsService, request: ParsedCdsRequest, asked: Asked): Response {
  const { context, session, caller } = asked;
  const filled = fillPrefetch(service, request, session);
  if (!filled.ok) return refuse(asked, 412, filled.problem);
  const { patientId, drafts, selections } = request;
  const findings = service
    .answer({
      hook: service.hook,
      patientId,
      now: session.fork.now(),
      drafts,
      selections,
      prefetch: resourcesByKey(request, filled.found),
    })
    .slice(0, cardsMax);
  const wanted = new Set(findings.flatMap((finding) => finding.shown));
  const shown = Object.values(filled.found)
    .flat()
    .filter(({ reference }) => wanted.delete(reference));
  const { access } = session;
  session.fork.recordShown({
    caller,
    request: `POST cds-services/${service.id} for Patient/${patientId}`,
    ...(access === undefined ? {} : { access }),
    shown,
    extent: 'summary',
  });
  return context.json({ cards: findings.map(({ card }) => shorten(card)) });
}

async function call(asked: Asked, services: readonly CdsService[], bytesMax: number) {
  const { context, session } = asked;
  if (session.hasEnded?.() === true) {
    return refuse(asked, 410, 'the trial has ended; nothing more is taken');
  }
  const id = context.req.param('service') ?? '';
  const service = services.find((item) => item.id === id);
  if (service === undefined) {
    const known = services.map((item) => item.id).join(', ');
    return refuse(asked, 404, `there is no service "${id.slice(0, 100)}" here; there are ${known}`);
  }
  const body = await readBodyText(context.req.raw, { bodyBytesMax: bytesMax });
  if (body.kind === 'refusal') {
    const status = body.status === 413 ? 413 : 400;
    return refuse(asked, status, body.issues.map(({ diagnostics }) => diagnostics).join('; '));
  }
  let given: unknown;
  try {
    given = JSON.parse(body.text);
  } catch (thrown) {
    return refuse(asked, 400, `the body is not JSON: ${errorMessage(thrown)}`);
  }
  const parsed = parseCdsRequest(given, service);
  return parsed.ok
    ? answerWith(service, parsed.request, asked)
    : refuse(asked, 400, parsed.problem);
}

/**
 * A CDS Hooks 2.0 server beside a FHIR server, for the same sessions and tokens. What the client
 * does not prefetch is read from the session's fork with the session's access; the access log says
 * which resources the cards rest on. Discovery is open, since nothing of any patient is in it.
 *
 * @see https://cds-hooks.hl7.org/2.0/
 * @example
 * ```ts
 * app.route('/cds-services', createCdsApp({ sessions, services: drugSafetyServices() }));
 * ```
 */
export function createCdsApp(options: CdsAppOptions): Hono {
  const { sessions, services, limits } = options;
  const bytesMax = limits?.bodyBytesMax ?? serverLimits.bodyBytesMax;
  const app = new Hono();
  app.get('/', (context) => context.json({ services: services.map(describe) }));
  app.post('/:service', async (context) => {
    const found = findSession(sessions, context.req.header('authorization'));
    const session = found.kind === 'session' ? found.session : sessions.only;
    const reason = 'the bearer token is missing or wrong';
    if (session === undefined) return context.json({ error: reason }, 401);
    const caller: Caller = { author: 'agent', callId: session.callIds.next(), via: 'fhir' };
    if (found.kind === 'session') return call({ context, session, caller }, services, bytesMax);
    const request = `POST ${context.req.path}`;
    session.fork.recordRefusal({ caller, request, result: 'refused', status: 401, reason });
    context.header('WWW-Authenticate', 'Bearer realm="residency"');
    return context.json({ error: reason }, 401);
  });
  app.onError((_, context) => {
    const error = 'the server failed; this is a fault of Residency, not of the request';
    return context.json({ error }, 500);
  });
  return app;
}
