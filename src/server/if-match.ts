/** `If-Match`: an update or delete that holds for one version only. */
import { type Refusal, refusal } from './answer.ts';

/**
 * The version that the header names; undefined where there is no header.
 *
 * @see http://hl7.org/fhir/R4/http.html#concurrency
 */
export function parseIfMatch(
  header: string | undefined,
): { readonly kind: 'version'; readonly version?: string } | Refusal {
  if (header === undefined) return { kind: 'version' };
  const [, version] = /^\s*(?:W\/)?"([^"]{1,64})"\s*$/.exec(header) ?? [];
  if (version !== undefined) return { kind: 'version', version };
  const diagnostics = `If-Match: ${header.slice(0, 100)} is not understood; write W/"1"`;
  return refusal(400, { code: 'invalid', diagnostics });
}
