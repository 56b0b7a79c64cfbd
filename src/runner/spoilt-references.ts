/**
 * References spoilt without understanding, for the proof of a task: everything ordered beside them,
 * everything hedged. None may pass, though all the rest is right. The folder `baselines` does the
 * like without a reference, as agents of a run.
 */
import { type Solution, type Task, vary } from '../task/index.ts';
import { commonOrders } from './baselines/common-orders.ts';
import { hedgedNote } from './baselines/hedged-note.ts';

/** Ends at once. */
export const doNothing: Solution = [{ tool: 'finish', arguments: {} }];

/** The reference, and one order of everything that is commonly ordered. */
export function withEverythingOrdered(task: Task): Solution {
  return vary(task.reference, { append: commonOrders(task) });
}

/** The reference with its writing replaced by a text that commits to nothing. */
export function withEverythingHedged(task: Task): Solution {
  const text = hedgedNote(task);
  return vary(task.reference, {
    replace: (call) => {
      if (call.tool === 'note_write') return { ...call, arguments: { ...call.arguments, text } };
      if (call.tool !== 'file_write') return call;
      return { ...call, arguments: { ...call.arguments, content: text } };
    },
  });
}
