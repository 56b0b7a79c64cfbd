/** One vote of one judge: the question, its retries, and the answer or why there is none. */
import {
  canonicalJson,
  type Clock,
  errorMessage,
  type Random,
  ResidencyError,
  seededRandom,
  sha256,
  systemClock,
} from '../lib/index.ts';
import {
  type ModelMessage,
  type ModelReply,
  type ModelRequest,
  type RetryLimits,
  type RetryOptions,
  type Sleep,
  sumUsage,
  type TokenUsage,
  withRetries,
} from '../model/index.ts';
import { type Judge, judgeSettings } from './judge.ts';
import { type JudgeAnswer, readAnswer } from './judge-answer.ts';
import {
  answerOrder,
  judgePromptVersion,
  type JudgeQuestion,
  judgeRequest,
  type OfferedAnswer,
} from './judge-prompt.ts';
import { noCache, type VerdictCache } from './verdict-cache.ts';

/** Questions with invalid answers before a vote is given up: the first, and two after it. */
const answersMax = 3;

/** Questions that are asked at the same time, where nobody says. */
const questionsAtOnce = 4;

/** Characters of all documents of one question; more is not judged rather than cut. */
const documentCharactersMax = 200_000;

/** Characters of a reason why a vote failed. */
const failureCharactersMax = 500;

/** How judges are asked, in a trial or an audit. */
export interface AskingOptions {
  /** @defaultValue nothing is kept */
  readonly cache?: VerdictCache;
  /** Orders answers and questions. @defaultValue `residency` */
  readonly seed?: string;
  /** @defaultValue one that is never aborted */
  readonly signal?: AbortSignal;
  /** @defaultValue the machine's clock */
  readonly clock?: Clock;
  /** For the waits between attempts. @defaultValue by the seed */
  readonly random?: Pick<Random, 'next'>;
  /** @defaultValue the retries of every model call */
  readonly retry?: RetryLimits;
  readonly sleep?: Sleep;
  /** Questions that are asked at the same time. @defaultValue 4 */
  readonly concurrency?: number;
}

/** What asking needs of the world: the options with their defaults. */
export interface Asking {
  readonly cache: VerdictCache;
  readonly seed: string;
  readonly concurrency: number;
  /** How one call to a model is tried again. */
  readonly retries: Omit<RetryOptions<ModelReply>, 'call'>;
}

/** The options with their defaults; once for all questions, which share the waits' random. */
export function askingWith(options: AskingOptions): Asking {
  const { cache = noCache, seed = 'residency', concurrency = questionsAtOnce } = options;
  const { signal = new AbortController().signal, clock = systemClock, retry, sleep } = options;
  const { random = seededRandom(seed) } = options;
  const limits = retry === undefined ? {} : { limits: retry };
  const retries = { signal, clock, random, ...limits, ...(sleep === undefined ? {} : { sleep }) };
  return { cache, seed, concurrency, retries };
}

/** One vote. */
export interface Vote {
  /** SHA-256 of everything that went in. */
  readonly key: string;
  readonly outcome: JudgeAnswer | { readonly answer: 'failed'; readonly reason: string };
  readonly from: 'model' | 'cache' | 'nowhere';
  /** What this asking cost, invalid answers included; nothing of what came from the cache. */
  readonly usage: TokenUsage;
  readonly order: readonly OfferedAnswer[];
}

function keyOf(judge: Judge, question: JudgeQuestion): string {
  const { system, messages } = judgeRequest(question, judge.sampling ?? {});
  const { statement, documents, vote, seed } = question;
  return sha256(
    canonicalJson({
      promptVersion: judgePromptVersion,
      system,
      messages,
      settings: judgeSettings(judge),
      statement,
      documents,
      vote,
      seed,
    }),
  );
}

type Outcome = Pick<Vote, 'outcome' | 'usage'>;

function failed(reason: string, usage: TokenUsage): Outcome {
  const text = reason.replaceAll(/\s+/g, ' ').slice(0, failureCharactersMax);
  return { outcome: { answer: 'failed', reason: text }, usage };
}

type Attempt = { readonly reply: ModelReply } | { readonly failure: string };

/** One reply, with the retries of a model call; that the run was stopped is no failed vote. */
async function ask(judge: Judge, request: ModelRequest, { retries }: Asking): Promise<Attempt> {
  try {
    const call = () => judge.model.generate(request, retries.signal);
    const reply = await withRetries({ ...retries, call });
    return { reply };
  } catch (thrown) {
    if (!ResidencyError.isInstance(thrown)) throw thrown;
    // A script that ran out, say, is a mistake of the program and no answer of a judge.
    if (thrown.category === 'cancelled' || thrown.category === 'bug') throw thrown;
    return { failure: `${thrown.code}: ${errorMessage(thrown)}` };
  }
}

/** Asks until an answer is valid; an invalid one is sent back with what is wrong with it. */
async function converse(judge: Judge, question: JudgeQuestion, asking: Asking): Promise<Outcome> {
  const request = judgeRequest(question, judge.sampling ?? {});
  const messages: ModelMessage[] = [...request.messages];
  let usage: TokenUsage = {};
  let why = '';
  for (let attempt = 1; attempt <= answersMax; attempt += 1) {
    const asked = await ask(judge, { ...request, messages: [...messages] }, asking);
    if ('failure' in asked) return failed(asked.failure, usage);
    const { reply } = asked;
    usage = sumUsage([usage, reply.usage]);
    if (reply.finishReason === 'content-filter') {
      return failed('the model refused to answer (content filter)', usage);
    }
    const read = readAnswer(reply.text, question.documents);
    if (read.valid) return { outcome: read.answer, usage };
    why = reply.finishReason === 'length' ? `${read.why}, and was cut for its length` : read.why;
    const complaint = `That does not count: ${why}. Answer again, with the one JSON object alone.`;
    messages.push({ role: 'assistant', text: reply.text, toolCalls: [] });
    messages.push({ role: 'user', text: complaint });
  }
  return failed(`no valid answer in ${answersMax} attempts: ${why}`, usage);
}

/**
 * Asks a judge for one vote. What was answered before to the very same question is not asked for
 * again; a question that is too long is not asked at all.
 *
 * @throws {@link ResidencyError} `model-cancelled` when the signal is aborted.
 */
export async function askJudge(
  judge: Judge,
  question: JudgeQuestion,
  asking: Asking,
): Promise<Vote> {
  const key = keyOf(judge, question);
  const order = answerOrder(question);
  const characters = question.documents.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > documentCharactersMax) {
    const read = `and a judge reads ${documentCharactersMax}`;
    const much = `the texts have ${characters} characters, ${read}`;
    return { key, order, from: 'nowhere', ...failed(much, {}) };
  }
  const known = await asking.cache.read(key);
  if (known !== undefined) return { key, order, from: 'cache', outcome: known.answer, usage: {} };
  const { outcome, usage } = await converse(judge, question, asking);
  if (outcome.answer !== 'failed') await asking.cache.write(key, { answer: outcome, usage });
  return { key, order, from: 'model', outcome, usage };
}
