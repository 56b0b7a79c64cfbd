/** `note_write`: filing a note in the chart. */
import { z } from 'zod';
import { createResource, missingPatient } from './create.ts';
import { defineTool } from './define-tool.ts';
import { chartTextInput, lineInput, patientInput } from './inputs.ts';

/** LOINC document types (see the LOINC notice in `knowledge`). */
const documentTypes = {
  progress: { code: '11506-3', display: 'Progress note' },
  consult: { code: '11488-4', display: 'Consult note' },
  telephone: { code: '34748-4', display: 'Telephone encounter Note' },
  letter: { code: '68609-7', display: 'Hospital letter' },
  'discharge-summary': { code: '18842-5', display: 'Discharge summary' },
} as const;

type DocumentKind = keyof typeof documentTypes;

// The table above has these keys and at least one.
const kinds = Object.keys(documentTypes) as [DocumentKind, ...DocumentKind[]];

/** Files a note. */
export const noteWrite = defineTool({
  name: 'note_write',
  description:
    'Files a note in the patient’s chart under your name and the chart’s present time. Plain ' +
    'text or Markdown. Gives the reference of the stored note.',
  input: z.strictObject({
    patient: patientInput,
    title: lineInput,
    text: chartTextInput,
    kind: z.enum(kinds).default('progress'),
  }),
  execute: ({ patient, title, text, kind }, context) => {
    const { code, display } = documentTypes[kind];
    const data = Buffer.from(text, 'utf8').toString('base64');
    const resource = {
      resourceType: 'DocumentReference',
      status: 'current',
      docStatus: 'final',
      type: { coding: [{ system: 'http://loinc.org', code, display }], text: display },
      subject: { reference: patient },
      date: context.fork.now(),
      author: [{ reference: context.practitioner }],
      description: title,
      content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data, title } }],
    };
    const missing = missingPatient(patient, context);
    if (missing !== undefined) return missing;
    const stored = createResource(resource, context, 'note_write');
    if (!stored.ok) return stored;
    // createResource gives the stored resource, which has an id.
    const { id } = stored.output as { readonly id: string };
    return { ok: true, output: { reference: `DocumentReference/${id}`, title } };
  },
});
