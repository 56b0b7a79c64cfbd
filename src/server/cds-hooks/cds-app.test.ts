/** CDS Hooks 2.0: discovery, calls, refusals, and what the access log says of them. */
import { describe, expect, test } from 'vitest';
import { type Access, Fork, fullAccess, Image } from '../../ehr/index.ts';
import { sequentialIds } from '../../lib/index.ts';
import { patient, potassium, token } from '../__fixtures__/served-fork.ts';
import { createCdsApp, limitToPatient, singleSession } from '../index.ts';
import type { CdsFinding, CdsRequest, CdsService } from './cds-service.ts';

/** Counts what it was given, and rests its card on the newest potassium. */
function countingService(asked: CdsRequest[]): CdsService {
  return {
    id: 'count',
    hook: 'order-sign',
    title: 'Counts',
    description: 'Counts results.',
    prefetch: {
      patient: 'Patient/{{context.patientId}}',
      results: 'Observation?patient={{context.patientId}}&_sort=-date',
    },
    answer: (request) => {
      asked.push(request);
      const results = request.prefetch.results ?? [];
      const counts = `${results.length} results and ${request.drafts.length} drafts`;
      return [
        {
          card: {
            summary: `${counts}${' '.repeat(150)}`,
            detail: '',
            indicator: 'info',
            source: { label: 'test' },
          },
          shown: [`Observation/${results[0]?.id}`],
        },
      ];
    },
  };
}

function serve({ access, answer }: { access?: Access; answer?: CdsService['answer'] } = {}) {
  const asked: CdsRequest[] = [];
  const service = countingService(asked);
  const fork = new Fork({
    base: Image.of([patient, ...[1, 2, 3].map(potassium)]),
    nowMs: Date.parse('2025-04-08T14:00:00Z'),
    ids: sequentialIds('new'),
  });
  const session = { fork, callIds: sequentialIds('http'), ...(access ? { access } : {}) };
  const app = createCdsApp({
    sessions: singleSession(session, { token }),
    services: [answer === undefined ? service : { ...service, answer }],
    limits: { bodyBytesMax: 5_000 },
  });
  const call = async (body: unknown, path = '/count', bearer = token) => {
    const response = await app.request(path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    // The test reads what the server says.
    return [response.status, (await response.json()) as { readonly error?: string }] as const;
  };
  return { app, fork, call, asked };
}

const draftOrders = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource: { resourceType: 'MedicationRequest', id: 'd1' } }],
};

const request = {
  hook: 'order-sign',
  hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
  context: { userId: 'Practitioner/1', patientId: 'p1', draftOrders },
};

test('discovery is open and names hook, title and prefetch', async () => {
  const { app } = serve();
  const response = await app.request('/');
  expect([response.status, await response.json()]).toEqual([
    200,
    {
      services: [
        {
          id: 'count',
          hook: 'order-sign',
          title: 'Counts',
          description: 'Counts results.',
          prefetch: {
            patient: 'Patient/{{context.patientId}}',
            results: 'Observation?patient={{context.patientId}}&_sort=-date',
          },
        },
      ],
    },
  ]);
});

describe('a call', () => {
  test('reads the chart, shortens the summary, and logs only what the card rests on', async () => {
    const { call, fork, asked } = serve();
    const [status, body] = await call(request);
    expect(status).toBe(200);
    expect(body).toEqual({
      cards: [
        {
          summary: `3 results and 1 drafts${' '.repeat(117)}…`,
          detail: '',
          indicator: 'info',
          source: { label: 'test' },
        },
      ],
    });
    expect(asked[0]?.now).toBe('2025-04-08T14:00:00.000Z');
    expect(fork.accessLog).toEqual([
      {
        sequence: 1,
        time: '2025-04-08T14:00:00.000Z',
        caller: { author: 'agent', callId: 'http-1', via: 'fhir' },
        request: 'POST cds-services/count for Patient/p1',
        result: 'shown',
        status: 200,
        shown: [{ reference: 'Observation/k-3', versionId: '1', extent: 'summary' }],
      },
    ]);
  });

  test('takes what the client prefetched, and null for nothing', async () => {
    const { call, asked, fork } = serve();
    await call({ ...request, prefetch: { patient, results: null, other: 7 } });
    expect(asked[0]?.prefetch).toEqual({ patient: [patient], results: [] });
    expect(fork.accessLog[0]?.shown).toEqual([]);
  });

  test('is answered by 50 cards at most, and what the others rest on is not shown', async () => {
    const finding = (index: number): CdsFinding => ({
      card: { summary: `${index}`, detail: '', indicator: 'info', source: { label: 'test' } },
      shown: [index < 50 ? 'Observation/k-1' : 'Observation/k-2'],
    });
    const answer = () => Array.from({ length: 60 }, (_, index) => finding(index));
    const { call, fork } = serve({ answer });
    const [, body] = await call(request);
    expect(body).toEqual({
      cards: answer()
        .slice(0, 50)
        .map(({ card }) => card),
    });
    expect(fork.accessLog.flatMap(({ shown }) => shown.map(({ reference }) => reference))).toEqual([
      'Observation/k-1',
    ]);
  });

  test('cannot reach beyond the token: another patient is not there', async () => {
    const { call, asked } = serve({ access: limitToPatient(fullAccess, 'Patient/p2') });
    const [status, body] = await call(request);
    expect(status).toBe(412);
    expect(body.error).toContain('prefetch patient');
    expect(asked).toEqual([]);
  });
});

describe('a refusal names what is wrong, and stands in the access log', () => {
  const { context } = request;
  test.each([
    ['no JSON', '{', 400, /the body is not JSON/],
    ['a list', [], 400, /the body must be a JSON object/],
    ['another hook', { ...request, hook: 'patient-view' }, 400, /hook must be "order-sign"/],
    ['no instance', { ...request, hookInstance: '' }, 400, /hookInstance is missing/],
    ['no context', { ...request, context: 1 }, 400, /context is missing/],
    ['no user', { ...request, context: { ...context, userId: 1 } }, 400, /userId is missing/],
    ['no patient', { ...request, context: { userId: 'x' } }, 400, /patientId is missing/],
    ['a bad id', { ...request, context: { ...context, patientId: 'a b' } }, 400, /not a FHIR/],
    ['no drafts', { ...request, context: { ...context, draftOrders: {} } }, 400, /draftOrders/],
    ['bad prefetch', { ...request, prefetch: { results: 7 } }, 400, /prefetch.results/],
    ['too much', { ...request, x: 'x'.repeat(6_000) }, 413, /larger than 5000 bytes/],
  ])('%s', async (_, body, wanted, reason) => {
    const { call, fork } = serve();
    const [status, answer] = await call(body);
    expect(status).toBe(wanted);
    expect(answer.error).toMatch(reason);
    expect(fork.accessLog.map(({ result }) => result)).toEqual(['failed']);
  });

  test('an unknown service and a wrong token', async () => {
    const { call, fork } = serve();
    expect(await call(request, '/none')).toEqual([
      404,
      { error: 'there is no service "none" here; there are count' },
    ]);
    expect((await call(request, '/count', 'wrong'))[0]).toBe(401);
    expect(fork.accessLog.map(({ status }) => status)).toEqual([404, 401]);
  });
});
