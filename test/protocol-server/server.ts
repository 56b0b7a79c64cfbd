/** A local server that speaks the chat-completions protocol and follows a script. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assert } from '../../src/lib/index.ts';
import { type CompletionContext, completionBody, completionEvents } from './chat-completion.ts';
import { type Exchange, parseScript, type Reply, type ScriptInput } from './script.ts';

/** A request body larger than this is refused with 413. */
const REQUEST_BYTES_MAX = 32 * 1024 * 1024;

/** A request as the server got it. */
export interface ReceivedRequest {
  /** 1, 2, 3 … over all conversations. */
  readonly number: number;
  /** The `Authorization` header; undefined without one. */
  readonly authorization: string | undefined;
  /** The parsed body. */
  readonly body: ChatRequest;
  /** The kind of the answer that it got; `unscripted` when no exchange was left. */
  readonly answeredWith: Exchange['kind'] | 'unscripted';
}

/** The members of a chat-completions request that tests look at. */
export interface ChatRequest {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly {
    readonly role: string;
    readonly content?: unknown;
    readonly tool_calls?: readonly unknown[];
    readonly tool_call_id?: string;
  }[];
  readonly tools?: readonly unknown[];
  readonly temperature?: number;
  readonly max_tokens?: number;
}

/** A running protocol server. */
export interface ProtocolServer {
  /** The base URL for clients, `http://127.0.0.1:49152/v1`. */
  readonly baseUrl: string;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly ReceivedRequest[];
  /** Exchanges that nobody has asked for yet, over all conversations. */
  readonly remaining: () => number;
  /** Ends all connections, hanging ones too. */
  readonly close: () => Promise<void>;
}

interface Answering {
  readonly response: ServerResponse;
  readonly context: CompletionContext;
  readonly isStreamed: boolean;
}

function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

function errorBody(message: string, type: string): string {
  return JSON.stringify({ error: { message, type, param: null, code: null } });
}

function sendReply(reply: Reply, { response, context, isStreamed }: Answering): void {
  if (!isStreamed) {
    sendJson(response, 200, completionBody(reply, context));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of completionEvents(reply, context)) response.write(event);
  response.end();
}

const emptyTurn: Reply = {
  kind: 'reply',
  toolCalls: [],
  usage: { prompt: 100, completion: 1 },
};

function answer(exchange: Exchange, answering: Answering): void {
  const { response } = answering;
  switch (exchange.kind) {
    case 'reply':
      sendReply(exchange, answering);
      break;
    case 'empty':
      sendReply(emptyTurn, answering);
      break;
    case 'status':
      if (exchange.retryAfter !== undefined) {
        response.setHeader('retry-after', exchange.retryAfter);
      }
      sendJson(response, exchange.status, errorBody(exchange.message, 'scripted_error'));
      break;
    case 'verbatim':
      response.writeHead(exchange.status, exchange.headers).end(exchange.body);
      break;
    case 'close':
      response.destroy();
      break;
    case 'break-off':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"choices":[{"mess', () => response.destroy());
      break;
    case 'hang':
      break;
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    assert(Buffer.isBuffer(chunk), 'a request without an encoding gives buffers');
    sizeBytes += chunk.byteLength;
    if (sizeBytes > REQUEST_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Turns after the first message of the user; an empty turn counts by the nudge after it. */
function turnsIn(messages: ChatRequest['messages']): number {
  return messages.filter(({ role }) => role === 'user' || role === 'assistant').length - 1;
}

/** Which exchange comes next in each conversation. */
function openScript(input: ScriptInput) {
  const script = parseScript(input);
  const used = script.conversations.map(() => 0);
  return {
    next: ({ messages }: ChatRequest): Exchange | undefined => {
      const text = JSON.stringify(messages);
      const index = script.conversations.findIndex(({ match }) => text.includes(match));
      const conversation = script.conversations[index];
      if (conversation === undefined) return undefined;
      const { exchanges, afterLast, order } = conversation;
      const arrived = used[index] ?? 0;
      used[index] = arrived + 1;
      const position = order === 'turn' ? turnsIn(messages) : arrived;
      return exchanges[afterLast === 'start-again' ? position % exchanges.length : position];
    },
    remaining: (): number =>
      script.conversations.reduce(
        (sum, { exchanges }, index) => sum + Math.max(0, exchanges.length - (used[index] ?? 0)),
        0,
      ),
  };
}

interface Handling {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly script: ReturnType<typeof openScript>;
  /** Grows by the request that is handled. */
  readonly requests: ReceivedRequest[];
}

/** The request's body, or the refusal that it deserves. */
async function parseRequest(
  request: IncomingMessage,
): Promise<{ readonly body: ChatRequest } | { readonly status: number; readonly error: string }> {
  const text = await readBody(request);
  if (text === undefined) return { status: 413, error: 'the body is too large' };
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
    return { status: 404, error: `no route ${request.method} ${request.url}` };
  }
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { status: 400, error: 'the body is not JSON' };
  }
}

async function handleRequest({ request, response, script, requests }: Handling): Promise<void> {
  const parsed = await parseRequest(request);
  if ('error' in parsed) {
    sendJson(response, parsed.status, errorBody(parsed.error, 'invalid_request_error'));
    return;
  }
  const { body } = parsed;
  const exchange = script.next(body);
  const number = requests.length + 1;
  const { authorization } = request.headers;
  const answeredWith = exchange?.kind ?? 'unscripted';
  requests.push({ number, authorization, body, answeredWith });
  if (exchange === undefined) {
    sendJson(response, 500, errorBody(`request ${number} is unscripted`, 'unscripted'));
    return;
  }
  const context = { model: body.model, request: number };
  answer(exchange, { response, context, isStreamed: body.stream === true });
}

/**
 * Starts a server on a free port of 127.0.0.1. It answers `POST /v1/chat/completions`, streamed
 * when the request says `"stream": true`, as its script says.
 *
 * @example
 * ```ts
 * const server = await startProtocolServer({
 *   conversations: [{ exchanges: [{ kind: 'status', status: 429, retryAfter: '2' },
 *                                 { kind: 'reply', text: 'hello' }] }],
 * });
 * await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', body: '…' });
 * await server.close();
 * ```
 */
export async function startProtocolServer(input: ScriptInput): Promise<ProtocolServer> {
  const script = openScript(input);
  const requests: ReceivedRequest[] = [];

  const server = createServer((request, response) => {
    const parts = { request, response, script, requests };
    handleRequest(parts).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on TCP, so the address is not a pipe's name.
  const address = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    remaining: script.remaining,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server with one conversation: the short form for most tests. */
export function serveExchanges(exchanges: ScriptInput['conversations'][number]['exchanges']) {
  return startProtocolServer({ conversations: [{ exchanges }] });
}
