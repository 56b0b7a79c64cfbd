/** `file_list`: what is in the workspace. */
import { z } from 'zod';
import { defineTool, succeed } from './define-tool.ts';

/** Lists the files of the workspace. */
export const fileList = defineTool({
  name: 'file_list',
  description: 'Lists the files of your workspace.',
  input: z.strictObject({}),
  execute: async (_input, { workspace }) => succeed({ files: await workspace.list() }),
});
