/** `service_set_status`: revoking, holding or resuming a test, procedure or referral order. */
import { z } from 'zod';
import { defineTool } from './define-tool.ts';
import { lineInput } from './inputs.ts';
import { setStatus } from './set-status.ts';

/** Changes the status of a service order. */
export const serviceSetStatus = defineTool({
  name: 'service_set_status',
  description:
    'Cancels ("revoked"), holds ("on-hold"), completes or resumes ("active") an order for a ' +
    'test, image, procedure or referral: sets its status.',
  input: z.strictObject({
    order: z.string().regex(/^ServiceRequest\/[A-Za-z0-9.-]{1,64}$/, 'give "ServiceRequest/<id>"'),
    status: z.enum(['active', 'on-hold', 'revoked', 'completed']),
    reason: lineInput,
  }),
  execute: (input, context) => setStatus({ tool: 'service_set_status', ...input }, context),
});
