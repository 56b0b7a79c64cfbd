/** What a schema found wrong, in the words of this program and not of the schema's library. */
import type { z } from 'zod';

/** The schema's names of types, where those of JSON are others. */
const typeNames: Readonly<Record<string, string>> = { int: 'whole number', record: 'object' };

/**
 * The first fault that a schema found, as a part of a sentence: which member, and what is wrong
 * with it. What is rarer than a wrong type, value or size keeps the library's words.
 *
 * @param whole - What the value is called where the fault is none of a member's: `the order`.
 * @example
 * ```ts
 * const parsed = z.strictObject({ text: z.string() }).safeParse({});
 * if (!parsed.success) schemaFault(parsed.error, 'the order');
 * // 'text is missing or not of type string'
 * ```
 */
export function schemaFault(error: z.ZodError, whole: string): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.') || whole;
  switch (issue?.code) {
    case 'unrecognized_keys':
      return `${where} has no field "${issue.keys.join('", "')}"`;
    case 'invalid_type':
      return `${where} is missing or not of type ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${where} is missing or none of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin !== 'string') return `${where} is too small`;
      return issue.minimum === 1 ? `${where} is empty` : `${where} is too short`;
    case 'too_big':
      return `${where} is more than ${issue.maximum}${issue.origin === 'string' ? ' long' : ''}`;
    default:
      return `${where}: ${issue?.message ?? 'is wrong'}`;
  }
}
