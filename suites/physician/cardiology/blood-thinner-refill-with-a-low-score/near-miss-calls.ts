/** Which calls of the reference the near misses change, and how. */
import type { SolutionCall } from '../../../../src/task/index.ts';
import { orders } from './facts.ts';
import { type ConsultNote, consultNote, noteText } from './reference-note.ts';

function textOf(call: SolutionCall, key: string): string {
  const part = call.arguments[key];
  return typeof part === 'string' ? part : JSON.stringify(part ?? '');
}

/** True for a call of the tool whose arguments mention the word. */
function mentions(call: SolutionCall, told: { readonly tool: string; readonly word: string }) {
  return call.tool === told.tool && JSON.stringify(call.arguments).includes(told.word);
}

const isOrderOf = (drug: string) => (call: SolutionCall) =>
  call.tool === 'medication_order' && textOf(call, 'medication').includes(drug);

const isService = (word: string) => (call: SolutionCall) =>
  call.tool === 'service_order' && textOf(call, 'service').includes(word);

const isStatusOf = (order: string) => (call: SolutionCall) =>
  call.tool === 'medication_set_status' && call.arguments.order === order;

export const isRead = (document: string) => (call: SolutionCall) =>
  mentions(call, { tool: 'note_read', word: document });

export function withNote(changed: Partial<ConsultNote>) {
  return (call: SolutionCall): SolutionCall =>
    call.tool === 'note_write'
      ? {
          ...call,
          arguments: { ...call.arguments, text: noteText({ ...consultNote, ...changed }) },
        }
      : call;
}

export function withArguments(
  isMeant: (call: SolutionCall) => boolean,
  changed: SolutionCall['arguments'],
) {
  return (call: SolutionCall): SolutionCall =>
    isMeant(call) ? { ...call, arguments: { ...call.arguments, ...changed } } : call;
}

/** The message repeats the note; a near miss that contradicts it leaves the message out. */
export const isMessage = (call: SolutionCall) => call.tool === 'message_send';

export const isWarfarin = isOrderOf('warfarin');
export const isBridge = isOrderOf('apixaban');
export const isInr = isService('INR');
export const isClinic = isService('Anticoagulation');
export const isReferral = isService('valve team');
export const isRefill = isStatusOf(orders.refill);
export const isStanding = isStatusOf(orders.apixaban);
