/** `note_read`: one note, as text. */
import { z } from 'zod';
import { defineTool, failAs, succeed } from './define-tool.ts';
import { noteSummary, noteText } from './note.ts';

/** Reads one note or document as text. */
export const noteRead = defineTool({
  name: 'note_read',
  description: 'Reads one note or outside document as plain text, by its reference.',
  input: z.strictObject({
    reference: z
      .string()
      .regex(
        /^DocumentReference\/[A-Za-z0-9.-]{1,64}$/,
        'give a reference such as "DocumentReference/abc"; note_list shows them',
      ),
  }),
  execute: ({ reference }, { fork, caller }) => {
    const found = fork.read({ reference, caller, request: `note_read ${reference}` });
    if (!found.ok) return failAs(found);
    return succeed({ ...noteSummary(found.resource), text: noteText(found.resource) });
  },
});
