/**
 * A scripted reply in the words of OpenAI's chat-completions protocol.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/object
 * @see https://platform.openai.com/docs/api-reference/chat-streaming/streaming
 */
import type { Reply } from './script.ts';

/** A fixed moment, so that the same script gives the same bytes. */
const CREATED = 1_760_000_000;

/** What a completion is made of, beside the reply. */
export interface CompletionContext {
  readonly model: string;
  /** 1 for the first request that the server got. */
  readonly request: number;
}

function finishReasonOf(reply: Reply): string {
  return reply.finishReason ?? (reply.toolCalls.length === 0 ? 'stop' : 'tool_calls');
}

function toolCallsOf(reply: Reply, context: CompletionContext) {
  return reply.toolCalls.map((call, index) => ({
    id: call.id ?? `call_${context.request}_${index + 1}`,
    type: 'function',
    function: {
      name: call.name,
      arguments:
        typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
    },
  }));
}

function usageOf(reply: Reply) {
  if (reply.usage === null) return {};
  const { prompt, completion } = reply.usage;
  return {
    usage: {
      prompt_tokens: prompt,
      completion_tokens: completion,
      total_tokens: prompt + completion,
    },
  };
}

/** The body of an answer that is not streamed. */
export function completionBody(reply: Reply, context: CompletionContext): string {
  const toolCalls = toolCallsOf(reply, context);
  return JSON.stringify({
    id: `chatcmpl-${context.request}`,
    object: 'chat.completion',
    created: CREATED,
    model: context.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: reply.text ?? null,
          refusal: null,
          ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls }),
        },
        logprobs: null,
        finish_reason: finishReasonOf(reply),
      },
    ],
    ...usageOf(reply),
  });
}

/** The events of a streamed answer: text and arguments come in two pieces each. */
export function completionEvents(reply: Reply, context: CompletionContext): readonly string[] {
  const head = {
    id: `chatcmpl-${context.request}`,
    object: 'chat.completion.chunk',
    created: CREATED,
    model: context.model,
  };
  const chunk = (delta: object, finishReason: string | null = null) => ({
    ...head,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
  });
  const text = halves(reply.text ?? '').map((content) => chunk({ content }));
  const calls = toolCallsOf(reply, context).flatMap(({ id, type, function: called }, index) => [
    chunk({ tool_calls: [{ index, id, type, function: { name: called.name, arguments: '' } }] }),
    ...halves(called.arguments).map((piece) =>
      chunk({ tool_calls: [{ index, function: { arguments: piece } }] }),
    ),
  ]);
  const chunks = [
    chunk({ role: 'assistant', content: '' }),
    ...text,
    ...calls,
    chunk({}, finishReasonOf(reply)),
    ...(reply.usage === null ? [] : [{ ...head, choices: [], ...usageOf(reply) }]),
  ];
  return [...chunks.map((item) => `data: ${JSON.stringify(item)}\n\n`), 'data: [DONE]\n\n'];
}

function halves(text: string): readonly string[] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)].filter((piece) => piece !== '');
}
