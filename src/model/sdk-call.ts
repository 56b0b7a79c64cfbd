/** From our request to what the AI SDK's `doGenerate` takes. */
import type { ModelMessage, ModelRequest, ModelTool, ModelToolResult } from './contract.ts';
import { historyInput } from './history-input.ts';
import type { SdkAssistantPart, SdkCall, SdkMessage, SdkTool } from './sdk-types.ts';

function assistantParts(message: Extract<ModelMessage, { role: 'assistant' }>): SdkAssistantPart[] {
  if (message.continuation !== undefined) {
    // Made by `readSdkResult` of the same adapter and not touched by anybody since.
    return message.continuation as unknown as SdkAssistantPart[];
  }
  const text: SdkAssistantPart[] =
    message.text === '' ? [] : [{ type: 'text', text: message.text }];
  const calls = message.toolCalls.map(
    (call): SdkAssistantPart => ({
      type: 'tool-call',
      toolCallId: call.id,
      toolName: call.name,
      input: historyInput(call),
    }),
  );
  return [...text, ...calls];
}

type SdkToolMessage = Extract<SdkMessage, { role: 'tool' }>;
type SdkOutput = Extract<SdkToolMessage['content'][number], { type: 'tool-result' }>['output'];

function outputOf({ ok, output }: ModelToolResult): SdkOutput {
  if (typeof output === 'string') return { type: ok ? 'text' : 'error-text', value: output };
  // The SDK's JSON type is ours without `readonly`.
  const value = output as Extract<SdkOutput, { type: 'json' }>['value'];
  return { type: ok ? 'json' : 'error-json', value };
}

function toSdkMessage(message: ModelMessage): SdkMessage {
  switch (message.role) {
    case 'user':
      return { role: 'user', content: [{ type: 'text', text: message.text }] };
    case 'assistant':
      return { role: 'assistant', content: assistantParts(message) };
    case 'tool':
      return {
        role: 'tool',
        content: message.results.map((result) => ({
          type: 'tool-result',
          toolCallId: result.id,
          toolName: result.name,
          output: outputOf(result),
        })),
      };
  }
}

/** An assistant turn in which nothing was said has no form that every provider accepts. */
function isEmptyTurn(message: SdkMessage): boolean {
  return message.role === 'assistant' && message.content.length === 0;
}

function toSdkTool(tool: ModelTool): SdkTool {
  return {
    type: 'function',
    name: tool.name,
    description: tool.description,
    // JSON Schema 2020-12 against the SDK's type for draft 7: the keywords that tools use agree.
    inputSchema: tool.parameters as SdkTool['inputSchema'],
  };
}

/** What else goes into a call. */
interface SdkCallExtras {
  readonly signal: AbortSignal;
  /** The provider's own settings. */
  readonly providerOptions?: NonNullable<SdkCall['providerOptions']>;
}

/** Builds the call. Settings that the request leaves out are left out. */
export function toSdkCall(request: ModelRequest, extras: SdkCallExtras): SdkCall {
  const { temperature, maxOutputTokens } = request.sampling ?? {};
  const messages = request.messages.map(toSdkMessage).filter((message) => !isEmptyTurn(message));
  return {
    prompt: [{ role: 'system', content: request.system }, ...messages],
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toSdkTool) }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(extras.providerOptions === undefined ? {} : { providerOptions: extras.providerOptions }),
    abortSignal: extras.signal,
  };
}
