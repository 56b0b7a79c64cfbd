/** From what the AI SDK throws to our error family. */
import { APICallError, InvalidResponseDataError } from 'ai';
import { type Clock, errorMessage, type ResidencyError } from '../lib/index.ts';
import { type ModelErrorCode, modelError } from './model-error.ts';
import { parseRetryAfter } from './retry-after.ts';

/** Characters of a provider's own words that an error repeats. */
const QUOTE_CHARACTERS_MAX = 300;

/** Links of a chain of causes that are looked at. */
const CAUSES_MAX = 8;

/** What the conversion has to know about the model. */
interface SdkErrorContext {
  readonly model: string;
  /** What an operator sets to give the key, `OPENAI_API_KEY`. */
  readonly keyVariable: string;
  /** The key itself, so that no message repeats it. */
  readonly apiKey?: string;
  readonly clock: Clock;
}

const timeoutCodes: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function codeOfStatus(status: number): ModelErrorCode {
  if (status === 429) return 'model-rate-limited';
  if (status === 401 || status === 403) return 'model-unauthorised';
  if (status === 408) return 'model-timeout';
  // 409 is how some providers say that a lock was held: the same request may pass later.
  if (status >= 500 || status === 409) return 'model-server-error';
  return status >= 400 ? 'model-refused-request' : 'model-bad-response';
}

/** The innermost error: it names the network's failure and holds no request body. */
function rootCause(error: unknown): unknown {
  let current = error;
  for (let link = 0; link < CAUSES_MAX; link += 1) {
    if (!(current instanceof Error) || current.cause === undefined) return current;
    current = current.cause;
  }
  return current;
}

function isTimeout(error: unknown): boolean {
  const root = rootCause(error);
  const code = root instanceof Error && 'code' in root ? root.code : undefined;
  return typeof code === 'string' && timeoutCodes.has(code);
}

/** One line of what came. The SDK says `string`, and sometimes hands over a parsed body. */
function quote(words: unknown, apiKey: string | undefined): string {
  const text = typeof words === 'string' ? words : (JSON.stringify(words) ?? '');
  const safe = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '[key]');
  const line = safe.replaceAll(/\s+/g, ' ').trim();
  return line.length <= QUOTE_CHARACTERS_MAX ? line : `${line.slice(0, QUOTE_CHARACTERS_MAX)}…`;
}

function adviceFor(code: ModelErrorCode, keyVariable: string): string {
  switch (code) {
    case 'model-unauthorised':
      return `; check the key in ${keyVariable}`;
    case 'model-refused-request':
      return '; check the model name and the sampling settings';
    default:
      return '';
  }
}

function fromStatus(error: APICallError, status: number, context: SdkErrorContext): ResidencyError {
  const code = codeOfStatus(status);
  const said = quote(error.responseBody || error.message, context.apiKey);
  const retryAfterMs = parseRetryAfter({
    headers: error.responseHeaders ?? {},
    nowMs: context.clock.nowMs(),
  });
  const what =
    code === 'model-bad-response'
      ? `the answer cannot be read: ${quote(error.message, context.apiKey)}; it began: ${said}`
      : `HTTP ${status}: ${said}`;
  return modelError({
    code,
    model: context.model,
    message: `${what}${adviceFor(code, context.keyVariable)}`,
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function fromConnection(error: unknown, context: SdkErrorContext): ResidencyError {
  const root = rootCause(error);
  const url = APICallError.isInstance(error) ? ` at ${addressOf(error.url)}` : '';
  return modelError({
    code: isTimeout(error) ? 'model-timeout' : 'model-server-error',
    model: context.model,
    message: `no answer${url}: ${quote(errorMessage(root), context.apiKey)}`,
    cause: root,
  });
}

/** Host and path only: a query or user information may hold a key. */
function addressOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).origin}${new URL(url).pathname}` : 'its address';
}

function hasNoChoices(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('choices' in data)) return false;
  return Array.isArray(data.choices) && data.choices.length === 0;
}

/** True where a connection broke off after the status line had come. */
function isBrokenBody(error: APICallError): boolean {
  const root = rootCause(error);
  return root instanceof Error && 'code' in root && root.code === 'UND_ERR_SOCKET';
}

/** Converts what `doGenerate` threw, other than an abort. */
export function fromSdkError(thrown: unknown, context: SdkErrorContext): ResidencyError {
  if (APICallError.isInstance(thrown)) {
    if (thrown.statusCode === undefined || isBrokenBody(thrown) || isTimeout(thrown)) {
      return fromConnection(thrown, context);
    }
    return fromStatus(thrown, thrown.statusCode, context);
  }
  if (InvalidResponseDataError.isInstance(thrown) && hasNoChoices(thrown.data)) {
    return modelError({
      code: 'model-empty',
      model: context.model,
      message: 'the answer holds no reply at all',
    });
  }
  return modelError({
    code: 'model-bad-response',
    model: context.model,
    message: `the answer cannot be read: ${quote(errorMessage(thrown), context.apiKey)}`,
    cause: rootCause(thrown),
  });
}
