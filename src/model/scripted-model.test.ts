import { describe, expect, test } from 'vitest';
import type { ModelMessage, ModelRequest } from './contract.ts';
import { modelError } from './model-error.ts';
import { scriptedModel } from './scripted-model.ts';

const { signal } = new AbortController();
const request: ModelRequest = { system: 's', messages: [], tools: [] };

describe('scriptedModel', () => {
  test('replays its list in order and fills in what a reply leaves out', async () => {
    const call = { id: 'a', name: 'finish', arguments: { answer: '4.1' } };
    const model = scriptedModel([{ text: 'hello' }, { toolCalls: [call] }]);
    expect(await model.generate(request, signal)).toEqual({
      text: 'hello',
      toolCalls: [],
      usage: {},
      warnings: [],
      finishReason: 'stop',
    });
    expect(await model.generate(request, signal)).toEqual({
      text: '',
      toolCalls: [call],
      usage: {},
      warnings: [],
      finishReason: 'tool-calls',
    });
  });

  test('records each call as it was, though the caller goes on with its list', async () => {
    const messages: ModelMessage[] = [{ role: 'user', text: 'one' }];
    const model = scriptedModel([{ text: 'a' }, { text: 'b' }]);
    await model.generate({ ...request, messages }, signal);
    messages.push({ role: 'user', text: 'two' });
    await model.generate({ ...request, messages }, signal);
    expect(model.calls.map((call) => call.messages)).toEqual([
      [{ role: 'user', text: 'one' }],
      [
        { role: 'user', text: 'one' },
        { role: 'user', text: 'two' },
      ],
    ]);
  });

  test('throws a scripted failure, and when it is asked more often than scripted', async () => {
    const failure = modelError({ code: 'model-timeout', model: 'scripted', message: 'late' });
    const model = scriptedModel([failure]);
    await expect(model.generate(request, signal)).rejects.toBe(failure);
    await expect(model.generate(request, signal)).rejects.toMatchObject({
      code: 'assertion-failed',
      message: 'this should not happen: the script has no reply 2',
    });
  });

  test('obeys an aborted signal', async () => {
    const model = scriptedModel([{ text: 'never' }]);
    await expect(model.generate(request, AbortSignal.abort())).rejects.toMatchObject({
      code: 'model-cancelled',
    });
    expect(model.calls).toEqual([]);
  });
});
