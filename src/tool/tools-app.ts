/** A tool session over HTTP: `GET /tools`, `POST /tools/<name>`. */
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { IdSource, JsonValue } from '../lib/index.ts';
import type { ToolSession } from './contract.ts';

/** The largest body of a call, in bytes. */
const callBytesMax = 2_000_000;

/** Refuses a call whose body is too large, with 413, as soon as that shows. */
export function limitCallBody(): MiddlewareHandler {
  const message = `a call may have ${callBytesMax} bytes at the most`;
  return bodyLimit({
    maxSize: callBytesMax,
    onError: (context) => context.json({ ok: false, error: { code: 'limit', message } }, 413),
  });
}

function parseArguments(body: string): { readonly value: JsonValue } | undefined {
  if (body.trim() === '') return { value: {} };
  try {
    // JSON.parse gives JSON.
    return { value: JSON.parse(body) as JsonValue };
  } catch {
    return undefined;
  }
}

/**
 * The session as an HTTP handler. Who may call it is checked by whoever mounts it.
 *
 * `GET /` gives `{ tools: [{ name, description, parameters }] }`; `POST /<name>` takes the
 * arguments as JSON and gives `{ callId, ok, output }`, with status 200 also where the tool says
 * no: the agent reads the error and goes on.
 */
export function createToolsApp(session: ToolSession, callIds: IdSource): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json({ tools: session.schemas }));
  app.post('/:tool', limitCallBody(), async (context) => {
    const parsed = parseArguments(await context.req.text());
    if (parsed === undefined) {
      const message = 'the body is not JSON; send the arguments as a JSON object';
      return context.json({ ok: false, error: { code: 'invalid-arguments', message } }, 400);
    }
    const callId = callIds.next();
    const tool = context.req.param('tool');
    // The session gives JSON already; Hono's own type for it would not end.
    const result: object = await session.call({ callId, tool, arguments: parsed.value });
    return context.json(result);
  });
  return app;
}
