/** `finish`: the agent says that it is done. */
import { z } from 'zod';
import { defineTool } from './define-tool.ts';

/** Ends the trial. */
export const finish = defineTool({
  name: 'finish',
  description:
    'Ends your work on this task. Call it once, last, when orders, notes and messages are in ' +
    'place; what comes after is not counted.',
  input: z.strictObject({
    answer: z.string().max(20_000).optional().describe('A closing word, if the task asks for one'),
  }),
  execute: ({ answer }) => ({
    ok: true,
    output: { ended: true },
    end: { answer: answer ?? '' },
  }),
});
