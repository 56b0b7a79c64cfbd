/** The model agent: asks a model, carries out its tool calls, and keeps the limits. */
import { type IdSource, type Random, type ResidencyError, sequentialIds } from '../lib/index.ts';
import {
  defaultRetryLimits,
  type LanguageModel,
  type ModelMessage,
  type ModelReply,
  modelError,
  type RetryLimits,
  type SamplingSettings,
  type Sleep,
  systemSleep,
} from '../model/index.ts';
import type { Agent, AgentEnd, AgentTrial } from './agent.ts';
import { type Asking, askModel } from './ask-model.ts';
import { type LimitWatch, watchLimits } from './limit-watch.ts';
import { systemPrompt } from './system-prompt.ts';
import { runToolTurn } from './tool-turn.ts';

/** Turns in a row in which a model says and calls nothing, before the trial is given up. */
const EMPTY_TURNS_MAX = 3;

const nudge = 'Your last turn was empty. Go on: call a tool, or say that you are done.';

/** What a model agent is made of. */
export interface ModelAgentOptions {
  readonly model: LanguageModel;
  /** For the jitter of retries. */
  readonly random: Pick<Random, 'next'>;
  /** @defaultValue `{}`: the provider's own settings */
  readonly sampling?: SamplingSettings;
  /** @defaultValue {@link defaultRetryLimits} */
  readonly retry?: RetryLimits;
  /** @defaultValue the machine's timer */
  readonly sleep?: Sleep;
}

/** One trial on its way. */
interface Conversation {
  readonly asking: Asking;
  readonly sampling: SamplingSettings;
  readonly trial: AgentTrial;
  readonly watch: LimitWatch;
  readonly callIds: IdSource;
  readonly hasFinish: boolean;
  readonly system: string;
  /** Grows with every turn. */
  readonly messages: ModelMessage[];
  /** What was noted already, so that each note stands once. */
  readonly notes: Set<string>;
}

function openConversation(options: ModelAgentOptions, trial: AgentTrial): Conversation {
  const { model, random, sampling = {}, retry = defaultRetryLimits, sleep = systemSleep } = options;
  const hasFinish = trial.tools.schemas.some(({ name }) => name === 'finish');
  const system = systemPrompt({ now: trial.now, hasFinish });
  trial.transcript.append({ kind: 'message', role: 'system', text: system });
  trial.transcript.append({ kind: 'message', role: 'user', text: trial.instruction });
  return {
    asking: { model, random, retry, sleep },
    sampling,
    trial,
    watch: watchLimits(trial.limits, trial.clock),
    callIds: sequentialIds('call'),
    hasFinish,
    system,
    messages: [{ role: 'user', text: trial.instruction }],
    notes: new Set(),
  };
}

function noteOnce({ trial, notes }: Conversation, text: string): void {
  if (notes.has(text)) return;
  notes.add(text);
  trial.transcript.append({ kind: 'note', text });
}

/** Records what a reply says of itself: its text, its warnings, and what it does not count. */
function recordReply(conversation: Conversation, reply: ModelReply): void {
  const { transcript } = conversation.trial;
  for (const warning of reply.warnings) noteOnce(conversation, `model warning: ${warning}`);
  const { inputTokens, outputTokens } = reply.usage;
  if (inputTokens === undefined || outputTokens === undefined) {
    noteOnce(conversation, 'the provider does not count all tokens: their limit may not hold');
  }
  if (reply.finishReason === 'length' || reply.finishReason === 'content-filter') {
    noteOnce(conversation, `the provider cut a reply short: ${reply.finishReason}`);
  }
  if (reply.text !== '') {
    transcript.append({ kind: 'message', role: 'assistant', text: reply.text });
  }
}

async function answerCalls(
  conversation: Conversation,
  reply: ModelReply,
): Promise<AgentEnd | undefined> {
  const { trial, callIds, messages } = conversation;
  const { text, toolCalls, continuation } = reply;
  const kept = continuation === undefined ? {} : { continuation };
  messages.push({ role: 'assistant', text, toolCalls, ...kept });
  const results = await runToolTurn({ calls: toolCalls, trial, callIds });
  messages.push({ role: 'tool', results });
  const ended = trial.tools.ended();
  return ended === undefined ? undefined : { reason: 'finish', answer: ended.answer };
}

/** Whether the model has called a tool: its service works, and what follows is its own doing. */
function hasActed({ messages }: Conversation): boolean {
  return messages.some(({ role }) => role === 'tool');
}

/**
 * Answers a turn in which nothing came. Too many of them end the agent's work where it has acted
 * already, or where the provider says that it cut the turn short; else the model's service fails.
 */
function answerEmpty(
  conversation: Conversation,
  { finishReason }: ModelReply,
  emptyTurns: number,
): AgentEnd | undefined {
  const { asking, trial, messages } = conversation;
  if (emptyTurns >= EMPTY_TURNS_MAX) {
    const isCut = finishReason === 'length' || finishReason === 'content-filter';
    if (isCut || hasActed(conversation)) return { reason: 'stop' };
    throw modelError({
      code: 'model-empty',
      model: asking.model.id,
      message: `${emptyTurns} turns in a row without text and without a tool call`,
    });
  }
  trial.transcript.append({ kind: 'message', role: 'user', text: nudge });
  messages.push({ role: 'user', text: nudge });
  return undefined;
}

function isEmpty({ text, toolCalls }: ModelReply): boolean {
  return toolCalls.length === 0 && text.trim() === '';
}

function ask({ asking, trial, watch, system, messages, sampling }: Conversation) {
  const request = { system, messages, tools: trial.tools.schemas, sampling };
  return askModel({ ...asking, request, trial, watch });
}

/** A model from which nothing ever came was not there: that is not the agent's failure. */
function neverAnswered({ asking, trial }: Conversation): ResidencyError {
  return modelError({
    code: 'model-timeout',
    model: asking.model.id,
    message: `no answer at all in the ${trial.limits.seconds} s of the trial`,
  });
}

/** Takes steps until there is an end. The loop ends at the latest with the limit of steps. */
async function converse(conversation: Conversation): Promise<AgentEnd> {
  const { trial, watch, hasFinish } = conversation;
  const { transcript } = trial;
  let tokens = 0;
  let emptyTurns = 0;
  for (let step = 1; ; step += 1) {
    const limit = watch.reached({ steps: step - 1, tokens });
    if (limit !== undefined) {
      transcript.append(limit);
      return { reason: 'limit' };
    }
    transcript.append({ kind: 'step-start', step });
    const reply = await ask(conversation);
    if (reply === undefined) {
      transcript.append(watch.seconds);
      if (step === 1) throw neverAnswered(conversation);
      return { reason: 'limit' };
    }
    tokens += (reply.usage.inputTokens ?? 0) + (reply.usage.outputTokens ?? 0);
    emptyTurns = isEmpty(reply) ? emptyTurns + 1 : 0;
    recordReply(conversation, reply);
    const end = await answerReply(conversation, { reply, emptyTurns, hasFinish });
    transcript.append({ kind: 'step-end', step, ...reply.usage });
    if (end !== undefined) return end;
  }
}

interface Turn {
  readonly reply: ModelReply;
  readonly emptyTurns: number;
  readonly hasFinish: boolean;
}

/** What follows a reply: its calls are carried out, a nudge, or the end. */
async function answerReply(
  conversation: Conversation,
  { reply, emptyTurns, hasFinish }: Turn,
): Promise<AgentEnd | undefined> {
  if (reply.toolCalls.length > 0) return answerCalls(conversation, reply);
  if (isEmpty(reply)) return answerEmpty(conversation, reply, emptyTurns);
  // Text alone ends the work. Where `finish` is how a trial ends, the agent has not ended it.
  return { reason: hasFinish ? 'stop' : 'finish', answer: reply.text };
}

/**
 * An agent that is a language model with tools. Each step is one model call and the tool calls
 * that it asks for, carried out in their order. A call with malformed arguments, or of a tool
 * that there is not, is answered with an error that the model can act on.
 *
 * @throws {@link ResidencyError} (from `run`) with the code of the last model error when all
 *   attempts failed, and `model-empty` after three empty turns in a row of a model that
 *   has called no tool
 * @example
 * ```ts
 * const agent = modelAgent({
 *   model: resolveModel({ model: 'anthropic:claude-x', environment }),
 *   random: seededRandom('run 1'),
 * });
 * ```
 */
export function modelAgent(options: ModelAgentOptions): Agent {
  return Object.freeze<Agent>({
    id: `model ${options.model.id}`,
    run: (trial) => converse(openConversation(options, trial)),
  });
}
