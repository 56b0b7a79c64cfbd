/** `chart_read`: one resource, whole. */
import { z } from 'zod';
import { defineTool, failAs, succeed } from './define-tool.ts';
import { noteText } from './note.ts';

/** Reads one resource of the chart. */
export const chartRead = defineTool({
  name: 'chart_read',
  description:
    'Reads one FHIR resource by its reference ("Observation/abc"), whole. The text of a document ' +
    'or note is given decoded, as "text".',
  input: z.strictObject({
    reference: z
      .string()
      .regex(/^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/, 'give a reference such as "Observation/abc"'),
  }),
  execute: ({ reference }, { fork, caller }) => {
    const found = fork.read({ reference, caller, request: `chart_read ${reference}` });
    if (!found.ok) return failAs(found);
    const { resource } = found;
    if (resource.resourceType !== 'DocumentReference') return succeed(resource);
    const { content: _encoded, ...rest } = resource;
    return succeed({ ...rest, text: noteText(resource) });
  },
});
