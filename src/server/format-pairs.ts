/** `_format` and `_pretty`: parameters of any request that shape the response only. */
import { type Refusal, refusal } from './answer.ts';
import { checkAccept } from './content-negotiation.ts';
import type { Pair } from './fhir-call.ts';

/** What the response is to look like, and the parameters that are left. */
export interface FormatPairs {
  readonly kind: 'format';
  readonly format: string | undefined;
  readonly pretty: boolean;
  readonly rest: readonly Pair[];
}

/** Takes `_format` and `_pretty` out, or refuses their values. */
export function splitFormatPairs(pairs: readonly Pair[]): FormatPairs | Refusal {
  const format = pairs.find(([name]) => name === '_format')?.[1];
  const pretty = pairs.find(([name]) => name === '_pretty')?.[1] ?? 'false';
  if (pretty !== 'true' && pretty !== 'false') {
    const diagnostics = `_pretty=${pretty.slice(0, 100)} is not understood; write true or false`;
    return refusal(400, { code: 'invalid', diagnostics });
  }
  const refused = format === undefined ? undefined : checkAccept({ accept: undefined, format });
  if (refused !== undefined) return refused;
  const rest = pairs.filter(([name]) => name !== '_format' && name !== '_pretty');
  return { kind: 'format', format, pretty: pretty === 'true', rest };
}
