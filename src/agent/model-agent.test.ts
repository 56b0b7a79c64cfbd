import { describe, expect, test } from 'vitest';
import {
  type LanguageModel,
  type ModelReply,
  modelError,
  type ScriptedReply,
  scriptedModel,
} from '../model/index.ts';
import { openTrial, outputsOf, toolsWithoutFinish } from './__fixtures__/open-trial.ts';
import { modelAgent } from './model-agent.ts';

const usage = { inputTokens: 100, outputTokens: 10 };
const finish: ScriptedReply = {
  toolCalls: [{ id: 'z', name: 'finish', arguments: { answer: '4.1' } }],
  usage,
};
const lookUp: ScriptedReply = {
  toolCalls: [{ id: 'a', name: 'look_up', arguments: { code: '2823-3' } }],
  usage,
};

function agentOf(replies: readonly ScriptedReply[]) {
  const model = scriptedModel(replies);
  const waits: number[] = [];
  const agent = modelAgent({
    model,
    random: { next: () => 0.5 },
    sleep: async (ms) => {
      waits.push(ms);
    },
  });
  return { agent, model, waits };
}

describe('a trial of the model agent', () => {
  test('is recorded in full: prompts, steps, calls, results, usage', async () => {
    const trial = openTrial();
    const { agent } = agentOf([{ ...lookUp, text: 'I look it up.' }, finish]);
    expect(agent.id).toBe('model scripted');
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: '4.1' });
    expect(trial.entries).toEqual([
      {
        kind: 'message',
        role: 'system',
        text:
          'You work in the electronic health record of a hospital, through the tools you are ' +
          'given. Carry out the request yourself, completely, by calling tools. Nobody can ' +
          'answer questions while you work. What you order, write or send takes effect at ' +
          'once. It is 2026-11-23T10:00:00Z (UTC). When you are done, call `finish` with your ' +
          'answer to the request.',
      },
      { kind: 'message', role: 'user', text: 'What is the potassium?' },
      { kind: 'step-start', step: 1 },
      { kind: 'message', role: 'assistant', text: 'I look it up.' },
      { kind: 'tool-call', callId: 'call-1', tool: 'look_up', arguments: { code: '2823-3' } },
      {
        kind: 'tool-result',
        callId: 'call-1',
        tool: 'look_up',
        ok: true,
        output: { code: '2823-3', value: 4.1 },
      },
      { kind: 'step-end', step: 1, inputTokens: 100, outputTokens: 10 },
      { kind: 'step-start', step: 2 },
      { kind: 'tool-call', callId: 'call-2', tool: 'finish', arguments: { answer: '4.1' } },
      { kind: 'tool-result', callId: 'call-2', tool: 'finish', ok: true, output: { ended: true } },
      { kind: 'step-end', step: 2, inputTokens: 100, outputTokens: 10 },
    ]);
  });

  test('hands the turn back with its continuation, results under the calls’ ids', async () => {
    const { agent, model } = agentOf([
      {
        toolCalls: [
          { id: 'x', name: 'look_up', arguments: { code: 'a' } },
          { id: 'y', name: 'refuse', arguments: {} },
        ],
        continuation: [{ type: 'reasoning', text: 'hm' }],
        usage,
      },
      finish,
    ]);
    await agent.run(openTrial());
    expect(model.calls[1]?.messages).toEqual([
      { role: 'user', text: 'What is the potassium?' },
      {
        role: 'assistant',
        text: '',
        toolCalls: [
          { id: 'x', name: 'look_up', arguments: { code: 'a' } },
          { id: 'y', name: 'refuse', arguments: {} },
        ],
        continuation: [{ type: 'reasoning', text: 'hm' }],
      },
      {
        role: 'tool',
        results: [
          { id: 'x', name: 'look_up', ok: true, output: { code: 'a', value: 4.1 } },
          {
            id: 'y',
            name: 'refuse',
            ok: false,
            output: { error: { code: 'no', message: 'not allowed' } },
          },
        ],
      },
    ]);
  });

  test('answers malformed arguments and unknown tools with errors to act on', async () => {
    const trial = openTrial();
    const { agent } = agentOf([
      {
        toolCalls: [
          { id: 'x', name: 'look_up', malformed: '{"code": ' },
          { id: 'y', name: 'lookup', arguments: {} },
        ],
        usage,
      },
      finish,
    ]);
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: '4.1' });
    expect(outputsOf(trial.entries)).toEqual([
      {
        error: {
          code: 'malformed-arguments',
          message: 'the arguments are not valid JSON: {"code":  — send them again as a JSON object',
        },
      },
      {
        error: {
          code: 'unknown-tool',
          message: expect.stringMatching(/no tool "lookup".*look_up.*look_up, refuse, finish/),
        },
      },
      { ended: true },
    ]);
    expect(trial.entries).toContainEqual({
      kind: 'tool-call',
      callId: 'call-1',
      tool: 'look_up',
      arguments: '{"code": ',
    });
  });

  test('gives every call an id of its own though the model repeats ids', async () => {
    const trial = openTrial();
    await agentOf([lookUp, lookUp, finish]).agent.run(trial);
    const ids = trial.entries.flatMap((entry) =>
      entry.kind === 'tool-call' ? [entry.callId] : [],
    );
    expect(ids).toEqual(['call-1', 'call-2', 'call-3']);
  });

  test('carries out 64 calls of a turn and answers the rest with an error', async () => {
    const trial = openTrial();
    const toolCalls = Array.from({ length: 66 }, (_, index) => ({
      id: `c${index}`,
      name: 'look_up',
      arguments: { code: `${index}` },
    }));
    await agentOf([{ toolCalls, usage }, finish]).agent.run(trial);
    const failed = trial.entries.flatMap((entry) =>
      entry.kind === 'tool-result' && !entry.ok ? [entry.callId] : [],
    );
    expect(failed).toEqual(['call-65', 'call-66']);
  });
});

describe('the end of a trial', () => {
  test('text alone is a stop where the trial ends with finish', async () => {
    const { agent } = agentOf([{ text: 'It is 4.1.', usage }]);
    expect(await agent.run(openTrial())).toEqual({ reason: 'stop', answer: 'It is 4.1.' });
  });

  test('text alone is the answer where there is no finish', async () => {
    const { agent } = agentOf([{ text: 'It is 4.1.', usage }]);
    const trial = openTrial({ tools: toolsWithoutFinish });
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: 'It is 4.1.' });
    expect(trial.entries[0]).toMatchObject({
      text: expect.stringMatching(/answer the request in plain text\.$/),
    });
  });

  test('an empty turn is followed by a nudge, and the trial goes on', async () => {
    const trial = openTrial();
    const { agent, model } = agentOf([{ usage }, { text: '  ', usage }, finish]);
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: '4.1' });
    expect(trial.outline()).toEqual([
      'message system',
      'message user',
      'step-start 1',
      'message user',
      'step-end 1',
      'step-start 2',
      'message assistant',
      'message user',
      'step-end 2',
      'step-start 3',
      'tool-call finish',
      'tool-result finish ok',
      'step-end 3',
    ]);
    expect(model.calls[1]?.messages.at(-1)).toEqual({
      role: 'user',
      text: 'Your last turn was empty. Go on: call a tool, or say that you are done.',
    });
  });

  test('three empty turns in a row are a failure of the service', async () => {
    const { agent } = agentOf([{ usage }, { usage }, { usage }]);
    await expect(agent.run(openTrial())).rejects.toMatchObject({
      code: 'model-empty',
      category: 'unavailable',
    });
  });

  test('three empty turns after a tool call are the agent’s own end', async () => {
    const { agent } = agentOf([lookUp, { usage }, { usage }, { usage }]);
    expect(await agent.run(openTrial())).toEqual({ reason: 'stop' });
  });

  test('three empty turns that the provider cut short end the agent’s work', async () => {
    const trial = openTrial();
    const cut: ScriptedReply = { finishReason: 'length', usage };
    expect(await agentOf([cut, cut, cut]).agent.run(trial)).toEqual({ reason: 'stop' });
    expect(trial.entries).toContainEqual({
      kind: 'note',
      text: 'the provider cut a reply short: length',
    });
  });

  test('the limit of steps is a recorded end', async () => {
    const trial = openTrial({ limits: { steps: 2, tokens: 100_000, seconds: 60 } });
    expect(await agentOf([lookUp, lookUp]).agent.run(trial)).toEqual({ reason: 'limit' });
    expect(trial.entries.at(-1)).toEqual({ kind: 'limit', limit: 'steps', max: 2 });
  });

  test('the limit of tokens counts input and output and lets the step end', async () => {
    const trial = openTrial({ limits: { steps: 10, tokens: 220, seconds: 60 } });
    expect(await agentOf([lookUp, lookUp]).agent.run(trial)).toEqual({ reason: 'limit' });
    expect(trial.outline().slice(-3)).toEqual([
      'tool-result look_up ok',
      'step-end 2',
      'limit tokens',
    ]);
  });

  test('the limit of seconds counts the work of the agent', async () => {
    let nowMs = 0;
    const trial = openTrial({ clock: { nowMs: () => nowMs } });
    const model = scriptedModel([lookUp, lookUp]);
    const agent = modelAgent({
      model: {
        id: 'slow',
        generate: (request, signal) => {
          nowMs += 30_000;
          return model.generate(request, signal);
        },
      },
      random: { next: () => 0.5 },
    });
    expect(await agent.run(trial)).toEqual({ reason: 'limit' });
    expect(model.calls.length).toBe(2);
    expect(trial.entries.at(-1)).toEqual({ kind: 'limit', limit: 'seconds', max: 60 });
  });

  /** A model that gives these replies and then nothing, until it is cut off. */
  function silentAfter(replies: readonly ModelReply[]): LanguageModel {
    const left = [...replies];
    return {
      id: 'silent',
      generate: (_request, signal) => {
        const reply = left.shift();
        if (reply !== undefined) return Promise.resolve(reply);
        return new Promise((_resolve, reject) => {
          const end = () => {
            reject(modelError({ code: 'model-cancelled', model: 'silent', message: 'off' }));
          };
          signal.addEventListener('abort', end, { once: true });
        });
      },
    };
  }

  const limits = { steps: 10, tokens: 1_000, seconds: 0.05 };
  const random = { next: () => 0.5 };

  test('a model that stops answering is cut off at the limit of seconds', async () => {
    const trial = openTrial({ limits });
    const toolCalls = [{ id: 'a', name: 'none', arguments: {} }];
    const reply: ModelReply = {
      text: '',
      toolCalls,
      usage: {},
      finishReason: 'tool-calls',
      warnings: [],
    };
    const agent = modelAgent({ model: silentAfter([reply]), random });
    expect(await agent.run(trial)).toEqual({ reason: 'limit' });
    expect(trial.outline().slice(-2)).toEqual(['step-start 2', 'limit seconds']);
  });

  test('a model that never answers at all is no failure of the agent', async () => {
    const trial = openTrial({ limits });
    const agent = modelAgent({ model: silentAfter([]), random });
    await expect(agent.run(trial)).rejects.toMatchObject({
      code: 'model-timeout',
      category: 'timeout',
    });
    expect(trial.outline().slice(-2)).toEqual(['step-start 1', 'limit seconds']);
  });
});

describe('a failing model', () => {
  const busy = modelError({
    code: 'model-rate-limited',
    model: 'scripted',
    message: 'HTTP 429',
    retryAfterMs: 50_000,
  });
  const refused = modelError({ code: 'model-unauthorised', model: 'scripted', message: 'no' });

  test('is asked again after the wait it asks for, which is not the agent’s time', async () => {
    let nowMs = 0;
    const trial = openTrial({ clock: { nowMs: () => nowMs } });
    const agent = modelAgent({
      model: scriptedModel([busy, busy, finish]),
      random: { next: () => 0.5 },
      sleep: async (ms) => {
        nowMs += ms;
      },
    });
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: '4.1' });
    expect(nowMs).toBe(100_000);
    expect(trial.entries.slice(3, 5)).toEqual([
      {
        kind: 'model-error',
        code: 'model-rate-limited',
        message: 'scripted: HTTP 429',
        attempt: 1,
        retryAfterMs: 50_000,
      },
      {
        kind: 'model-error',
        code: 'model-rate-limited',
        message: 'scripted: HTTP 429',
        attempt: 2,
        retryAfterMs: 50_000,
      },
    ]);
  });

  test('whose refusal no retry can help leaves the trial unscored at once', async () => {
    const trial = openTrial();
    const { agent, waits } = agentOf([refused]);
    await expect(agent.run(trial)).rejects.toBe(refused);
    expect(waits).toEqual([]);
    expect(trial.entries.at(-1)).toEqual({
      kind: 'model-error',
      code: 'model-unauthorised',
      message: 'scripted: no',
      attempt: 1,
    });
  });

  test('notes once that tokens are not counted, and each warning once', async () => {
    const trial = openTrial();
    const uncounted = { ...lookUp, usage: {}, warnings: ['unsupported: temperature'] };
    await agentOf([uncounted, uncounted, finish]).agent.run(trial);
    const notes = trial.entries.filter(({ kind }) => kind === 'note');
    expect(notes).toEqual([
      { kind: 'note', text: 'model warning: unsupported: temperature' },
      {
        kind: 'note',
        text: 'the provider does not count all tokens: their limit may not hold',
      },
    ]);
  });
});
