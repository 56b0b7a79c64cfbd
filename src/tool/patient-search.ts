/** `patient_search`: finding people. */
import { z } from 'zod';
import { defineTool, fail } from './define-tool.ts';
import { countInput, dateInput, pageInput } from './inputs.ts';
import { searchPage } from './search-page.ts';

/** Finds patients by name, birth date or medical record number. */
export const patientSearch = defineTool({
  name: 'patient_search',
  description:
    'Finds patients by name, birth date or medical record number (MRN); at least one is needed. ' +
    'Gives Patient resources; use "Patient/<id>" of the right one in other tools.',
  input: z.strictObject({
    name: z.string().min(1).optional().describe('Part of the family or given name'),
    birthdate: dateInput.optional(),
    identifier: z.string().min(1).optional().describe('The MRN'),
    count: countInput,
    page: pageInput,
  }),
  execute: (input, context) => {
    const parameters: [string, string][] = [];
    for (const word of input.name?.split(/[\s,]+/).filter((part) => part !== '') ?? []) {
      parameters.push(['name', word]);
    }
    if (input.birthdate !== undefined) parameters.push(['birthdate', input.birthdate]);
    if (input.identifier !== undefined) parameters.push(['identifier', input.identifier]);
    if (parameters.length === 0) {
      return fail('invalid-arguments', 'give a name, a birthdate or an identifier (MRN)');
    }
    return searchPage(
      {
        tool: 'patient_search',
        resourceType: 'Patient',
        parameters,
        count: input.count,
        page: input.page,
        extent: 'full',
        format: (resource) => resource,
      },
      context,
    );
  },
});
