/** `file_write`: a file in the workspace. */
import { z } from 'zod';
import { defineTool } from './define-tool.ts';
import { fileOutcome } from './file-outcome.ts';

/** Writes a text file. */
export const fileWrite = defineTool({
  name: 'file_write',
  description:
    'Writes a text file in your workspace, replacing one of the same name. Use it for ' +
    'deliverables that the task asks for as a file. Paths are relative ("note.md").',
  input: z.strictObject({ path: z.string().min(1).max(200), content: z.string() }),
  execute: async ({ path, content }, context) =>
    fileOutcome(
      await context.workspace.write(path, content),
      { text: `file_write ${path}`, context },
      ({ bytes }) => ({ path, bytes }),
    ),
});
