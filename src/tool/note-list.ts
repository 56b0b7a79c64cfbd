/** `note_list`: which notes and documents a chart holds. */
import { z } from 'zod';
import { defineTool } from './define-tool.ts';
import { countInput, dateFilterInput, pageInput, patientInput } from './inputs.ts';
import { noteSummary } from './note.ts';
import { searchPage } from './search-page.ts';

/** Lists a patient's notes and outside documents. */
export const noteList = defineTool({
  name: 'note_list',
  description:
    'Lists a patient’s notes and outside documents, newest first: reference, title, type, ' +
    'author and date of each. Read one with note_read.',
  input: z.strictObject({
    patient: patientInput,
    kind: z.string().min(1).optional().describe('Words of the type or title, such as "telephone"'),
    date: dateFilterInput.optional(),
    count: countInput,
    page: pageInput,
  }),
  execute: (input, context) => {
    const dates = input.date === undefined ? [] : [input.date].flat();
    const words = input.kind?.toLowerCase().split(/\s+/) ?? [];
    return searchPage(
      {
        tool: 'note_list',
        resourceType: 'DocumentReference',
        parameters: [
          ['patient', input.patient],
          ...dates.map((date): [string, string] => ['date', date]),
          ['_sort', '-date'],
        ],
        count: input.count,
        page: input.page,
        extent: 'summary',
        filter: (resource) => {
          const { title, type, category } = noteSummary(resource);
          const text = `${title} ${type} ${category ?? ''}`.toLowerCase();
          return words.every((word) => text.includes(word));
        },
        format: noteSummary,
      },
      context,
    );
  },
});
