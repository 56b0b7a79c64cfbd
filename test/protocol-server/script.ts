/** The script of a protocol server: what it answers, request by request. */
import { z } from 'zod';

const toolCall = z.strictObject({
  /** @defaultValue `call_<exchange>_<position>` */
  id: z.string().optional(),
  name: z.string(),
  /** An object is sent as JSON; a text is sent as it is, which makes malformed arguments. */
  arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).default({}),
});

const reply = z.strictObject({
  kind: z.literal('reply'),
  text: z.string().optional(),
  toolCalls: z.array(toolCall).default([]),
  /** @defaultValue `tool_calls` with tool calls, otherwise `stop` */
  finishReason: z.string().optional(),
  /** `null` leaves the usage out, as some servers do. */
  usage: z
    .strictObject({ prompt: z.int(), completion: z.int() })
    .nullable()
    .default({ prompt: 100, completion: 10 }),
});

const status = z.strictObject({
  kind: z.literal('status'),
  status: z.int().min(400).max(599),
  /** The `Retry-After` header, as it is: seconds or an HTTP date. */
  retryAfter: z.string().optional(),
  message: z.string().default('scripted failure'),
});

const verbatim = z.strictObject({
  kind: z.literal('verbatim'),
  status: z.int().min(200).max(599).default(200),
  headers: z.record(z.string(), z.string()).default({ 'content-type': 'application/json' }),
  body: z.string(),
});

const exchange = z.discriminatedUnion('kind', [
  reply,
  status,
  verbatim,
  /** A turn in which nothing is said and nothing is called. */
  z.strictObject({ kind: z.literal('empty') }),
  /** The connection is closed without an answer. */
  z.strictObject({ kind: z.literal('close') }),
  /** Headers and half a body, then the connection is closed. */
  z.strictObject({ kind: z.literal('break-off') }),
  /** No answer until the client or the server gives up. */
  z.strictObject({ kind: z.literal('hang') }),
]);

const conversation = z.strictObject({
  /** The conversation is chosen when this text occurs in the messages of the request. */
  match: z.string().default(''),
  exchanges: z.array(exchange),
  /**
   * Which exchange answers a request. `arrival`: the next one that nobody had. `turn`: the one
   * whose position is the number of turns that the request already holds, so that any number of
   * trials can play the conversation at the same time; failures would come again for ever.
   */
  order: z.enum(['arrival', 'turn']).default('arrival'),
  /**
   * What follows the last exchange: an error 500 that says so, or the first exchange again (for
   * a command that plays the same conversation several times, one after the other).
   */
  afterLast: z.enum(['fail', 'start-again']).default('fail'),
});

const script = z.strictObject({
  /** Tried in order; the first one that matches answers. */
  conversations: z.array(conversation).min(1),
});

/** One scripted answer, as it is written down (defaults may be left out). */
export type ExchangeInput = z.input<typeof exchange>;

/** One scripted answer, complete. */
export type Exchange = z.output<typeof exchange>;

/** A normal answer, complete. */
export type Reply = z.output<typeof reply>;

/** A script, as it is written down. */
export type ScriptInput = z.input<typeof script>;

/** A script, complete. */
export type Script = z.output<typeof script>;

/**
 * Parses a script; unknown members are refused.
 *
 * @example
 * ```ts
 * parseScript({ conversations: [{ exchanges: [{ kind: 'reply', text: 'hello' }] }] });
 * ```
 */
export function parseScript(value: unknown): Script {
  return script.parse(value);
}
