/** `medication_set_status`: stopping, holding, cancelling or resuming a medication order. */
import { z } from 'zod';
import { defineTool } from './define-tool.ts';
import { lineInput } from './inputs.ts';
import { setStatus } from './set-status.ts';

/** Changes the status of a medication order. */
export const medicationSetStatus = defineTool({
  name: 'medication_set_status',
  description:
    'Stops, holds, cancels, completes or resumes a medication order: sets its status. "stopped" ' +
    'ends a drug that was given, "cancelled" one that was never begun (also a draft), "on-hold" ' +
    'pauses it, "active" resumes or signs it.',
  input: z.strictObject({
    order: z
      .string()
      .regex(/^MedicationRequest\/[A-Za-z0-9.-]{1,64}$/, 'give "MedicationRequest/<id>"'),
    status: z.enum(['active', 'on-hold', 'stopped', 'cancelled', 'completed']),
    reason: lineInput,
  }),
  execute: (input, context) => setStatus({ tool: 'medication_set_status', ...input }, context),
});
