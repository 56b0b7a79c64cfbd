import { describe, expect, test } from 'vitest';
import { openTrial } from './__fixtures__/open-trial.ts';
import { doNothingAgent } from './do-nothing.ts';
import { scriptedAgent } from './scripted.ts';

describe('scriptedAgent', () => {
  test('plays its calls in order and ends with the answer of finish', async () => {
    const trial = openTrial();
    const agent = scriptedAgent({
      id: 'reference',
      calls: [
        { tool: 'look_up', arguments: { code: '2823-3' } },
        { tool: 'finish', arguments: { answer: '4.1 mmol/L' } },
      ],
    });
    expect(agent.id).toBe('reference');
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: '4.1 mmol/L' });
    expect(trial.entries).toEqual([
      { kind: 'tool-call', callId: 'call-1', tool: 'look_up', arguments: { code: '2823-3' } },
      {
        kind: 'tool-result',
        callId: 'call-1',
        tool: 'look_up',
        ok: true,
        output: { code: '2823-3', value: 4.1 },
      },
      {
        kind: 'tool-call',
        callId: 'call-2',
        tool: 'finish',
        arguments: { answer: '4.1 mmol/L' },
      },
      { kind: 'tool-result', callId: 'call-2', tool: 'finish', ok: true, output: { ended: true } },
    ]);
  });

  test('goes on after a call that fails, and notes which one it was', async () => {
    const trial = openTrial();
    const agent = scriptedAgent({
      id: 'reference',
      calls: [
        { tool: 'refuse', arguments: {} },
        { tool: 'finish', arguments: { answer: 'done' } },
      ],
    });
    expect(await agent.run(trial)).toEqual({ reason: 'finish', answer: 'done' });
    expect(trial.entries[2]).toEqual({
      kind: 'note',
      text:
        'reference: call 1 of 2 (refuse) failed: ' +
        '{"error":{"code":"no","message":"not allowed"}}',
    });
    expect(trial.outline()).toEqual([
      'tool-call refuse',
      'tool-result refuse failed',
      'note',
      'tool-call finish',
      'tool-result finish ok',
    ]);
  });

  test('stops without an answer when the script has no finish', async () => {
    const agent = scriptedAgent({ id: 'near miss', calls: [] });
    expect(await agent.run(openTrial())).toEqual({ reason: 'stop' });
  });

  test('leaves a cancelled trial before its first call', async () => {
    const trial = openTrial({ signal: AbortSignal.abort() });
    const agent = scriptedAgent({ id: 'reference', calls: [{ tool: 'refuse', arguments: {} }] });
    await expect(agent.run(trial)).rejects.toMatchObject({
      code: 'trial-cancelled',
      category: 'cancelled',
    });
    expect(trial.entries).toEqual([]);
  });
});

test('the do-nothing agent ends at once and leaves no trace', async () => {
  const trial = openTrial();
  expect(await doNothingAgent.run(trial)).toEqual({ reason: 'stop' });
  expect(trial.entries).toEqual([]);
});
