/** From what the AI SDK's `doGenerate` gives to our reply. */
import { assertNever, isDeeperThan, type JsonValue } from '../lib/index.ts';
import type { FinishReason, ModelReply, ModelToolCall, TokenUsage } from './contract.ts';
import { historyInput } from './history-input.ts';
import type { SdkAssistantPart, SdkResult } from './sdk-types.ts';

type SdkContent = SdkResult['content'][number];
type SdkToolCall = Extract<SdkContent, { type: 'tool-call' }>;

/** Nothing that a tool takes is nested more deeply; the next request could not carry it. */
const argumentLevelsMax = 64;

/** Parses arguments. Blank text is how several providers write "no arguments". */
function parseCall(call: SdkToolCall, id: string): ModelToolCall {
  const name = call.toolName;
  if (call.input.trim() === '') return { id, name, arguments: {} };
  try {
    const parsed: JsonValue = JSON.parse(call.input);
    if (isDeeperThan(parsed, argumentLevelsMax)) return { id, name, malformed: call.input };
    return { id, name, arguments: parsed };
  } catch {
    return { id, name, malformed: call.input };
  }
}

/** Gives a repeated or empty id a number: some servers call every call `call_0`, or nothing. */
function uniqueIds(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id, index) => {
    const own = id === '' || taken.has(id) ? `${id === '' ? 'call' : id}-${index + 1}` : id;
    taken.add(own);
    return own;
  });
}

/** A part as it goes back with the next request, or nothing where it has no place there. */
function historyPart(part: SdkContent, call: ModelToolCall | undefined): SdkAssistantPart[] {
  const { providerMetadata } = part;
  const options = providerMetadata === undefined ? {} : { providerOptions: providerMetadata };
  if (call !== undefined) {
    const input = historyInput(call);
    return [{ type: 'tool-call', toolCallId: call.id, toolName: call.name, input, ...options }];
  }
  // An empty text part is refused by Anthropic, unless something is signed on it.
  if (part.type === 'text') {
    const isBlank = part.text === '' && providerMetadata === undefined;
    return isBlank ? [] : [{ type: 'text', text: part.text, ...options }];
  }
  return part.type === 'reasoning' ? [{ type: 'reasoning', text: part.text, ...options }] : [];
}

function finishReasonOf(result: SdkResult): FinishReason {
  const { unified } = result.finishReason;
  switch (unified) {
    case 'stop':
    case 'length':
    case 'content-filter':
    case 'tool-calls':
      return unified;
    case 'error':
    case 'interrupted':
    case 'other':
      return 'other';
    default:
      return assertNever(unified, 'finish reason');
  }
}

/** A request has tokens, so 0 input tokens is how adapters write "not counted". */
function usageOf({ usage }: SdkResult): TokenUsage {
  const input = usage.inputTokens.total;
  const output = usage.outputTokens.total;
  const counted = input !== undefined && input > 0;
  return {
    ...(counted ? { inputTokens: input } : {}),
    ...(output === undefined || (output === 0 && !counted) ? {} : { outputTokens: output }),
  };
}

function warningText(warning: SdkResult['warnings'][number]): string {
  switch (warning.type) {
    case 'unsupported':
    case 'compatibility':
      return [`${warning.type}: ${warning.feature}`, warning.details].filter(Boolean).join(', ');
    case 'deprecated':
      return `deprecated: ${warning.setting}, ${warning.message}`;
    case 'other':
      return warning.message;
    default:
      return assertNever(warning, 'warning of the AI SDK');
  }
}

/** Reads a result. Calls that the provider carried out itself are not ours to answer. */
export function readSdkResult(result: SdkResult): ModelReply {
  const asked = result.content.filter(
    (part): part is SdkToolCall => part.type === 'tool-call' && part.providerExecuted !== true,
  );
  const ids = uniqueIds(asked.map((call) => call.toolCallId));
  const toolCalls = asked.map((call, index) => parseCall(call, ids[index] ?? call.toolCallId));
  const callOf = new Map<SdkContent, ModelToolCall>();
  for (const [index, part] of asked.entries()) {
    const call = toolCalls[index];
    if (call !== undefined) callOf.set(part, call);
  }
  const history = result.content.flatMap((part) => historyPart(part, callOf.get(part)));
  return {
    text: result.content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    toolCalls,
    usage: usageOf(result),
    finishReason: finishReasonOf(result),
    warnings: result.warnings.map(warningText),
    // Plain JSON by construction; the round trip drops `undefined` members on the way.
    continuation: JSON.parse(JSON.stringify(history)) as JsonValue,
  };
}
