/** `file_read`: a file of the workspace. */
import { z } from 'zod';
import { defineTool } from './define-tool.ts';
import { fileOutcome } from './file-outcome.ts';

/** Reads a text file. */
export const fileRead = defineTool({
  name: 'file_read',
  description: 'Reads a text file of your workspace.',
  input: z.strictObject({ path: z.string().min(1).max(200) }),
  execute: async ({ path }, context) =>
    fileOutcome(
      await context.workspace.read(path),
      { text: `file_read ${path}`, context },
      (content) => ({ path, content }),
    ),
});
