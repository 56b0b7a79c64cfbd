/** `message_send`: writing to a colleague or to the patient. */
import { z } from 'zod';
import { createResource, missingPatient } from './create.ts';
import { defineTool, fail } from './define-tool.ts';
import { chartTextInput, lineInput, patientInput } from './inputs.ts';

/** Sends a message about a patient. */
export const messageSend = defineTool({
  name: 'message_send',
  description:
    'Sends a message about a patient to a practitioner ("Practitioner/<id>") or to the patient. ' +
    'It is sent at once and stands in the chart.',
  input: z.strictObject({
    patient: patientInput.describe('The patient whom the message is about'),
    recipient: z
      .string()
      .regex(
        /^(Practitioner|Patient)\/[A-Za-z0-9.-]{1,64}$/,
        'give "Practitioner/<id>" or "Patient/<id>"',
      ),
    subject: lineInput.optional(),
    text: chartTextInput,
  }),
  execute: ({ patient, recipient, subject, text }, context) => {
    const missing = missingPatient(patient, context);
    if (missing !== undefined) return missing;
    if (context.fork.peek(recipient) === undefined) {
      return fail('not-found', `there is no ${recipient} to receive the message`);
    }
    const resource = {
      resourceType: 'Communication',
      status: 'completed',
      subject: { reference: patient },
      sent: context.fork.now(),
      sender: { reference: context.practitioner },
      recipient: [{ reference: recipient }],
      ...(subject === undefined ? {} : { topic: { text: subject } }),
      payload: [{ contentString: text }],
    };
    return createResource(resource, context, 'message_send');
  },
});
