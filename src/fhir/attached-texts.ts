/** The texts that a DocumentReference or DiagnosticReport carries inside itself. */
import { isObject } from '../lib/index.ts';
import type { Resource } from './resource.ts';

/** One attachment with data. */
export interface AttachedText {
  /** As written, `text/plain; charset=utf-8`. */
  readonly contentType?: string;
  /** The data, decoded as UTF-8. */
  readonly text: string;
}

/**
 * The attachments of `content` and `presentedForm` that have data, decoded, in their order.
 *
 * @see http://hl7.org/fhir/R4/datatypes.html#attachment
 * @example
 * ```ts
 * attachedTexts({
 *   resourceType: 'DocumentReference',
 *   content: [{ attachment: { contentType: 'text/plain', data: 'QlAgMTI2Lzcy' } }],
 * }); // [{ contentType: 'text/plain', text: 'BP 126/72' }]
 * ```
 */
export function attachedTexts({ content, presentedForm }: Resource): readonly AttachedText[] {
  const contents: readonly unknown[] = Array.isArray(content) ? content : [];
  const forms: readonly unknown[] = Array.isArray(presentedForm) ? presentedForm : [];
  const attachments = contents.map((item) => (isObject(item) ? item.attachment : undefined));
  return [...attachments, ...forms].flatMap((attachment) => {
    if (!isObject(attachment) || typeof attachment.data !== 'string') return [];
    const { contentType, data } = attachment;
    const text = Buffer.from(data, 'base64').toString('utf8');
    return [typeof contentType === 'string' ? { contentType, text } : { text }];
  });
}
