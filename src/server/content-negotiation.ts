/** Media types: this server speaks JSON, and says so instead of guessing. */
import { type Refusal, refusal } from './answer.ts';

/** What responses are sent as. */
export const fhirJson = 'application/fhir+json; charset=utf-8';

/** Media types under which a resource may be sent to the server. */
export const resourceMediaTypes: readonly string[] = ['application/fhir+json', 'application/json'];

const jsonNames = ['json', 'application/json', 'application/fhir+json', 'text/json'];
const jsonRanges = ['*/*', 'application/*', 'application/fhir+json', 'application/json'];

interface MediaType {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function parseMediaType(text: string): MediaType {
  const [name = '', ...rest] = text.split(';').map((part) => part.trim().toLowerCase());
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const [key = '', value = ''] = part.split('=', 2);
    parameters.set(key.trim(), value.trim().replace(/^"(.*)"$/, '$1'));
  }
  return { name, parameters };
}

function takesJson({ name, parameters }: MediaType): boolean {
  const version = parameters.get('fhirversion');
  const wanted = Number(parameters.get('q') ?? 1) > 0;
  const isR4 = version === undefined || version === '4.0';
  return wanted && isR4 && (jsonRanges.includes(name) || name === 'text/json');
}

/** Refuses a request whose `_format`, or else `Accept`, leaves no room for JSON of FHIR R4. */
export function checkAccept(asked: {
  readonly accept: string | undefined;
  readonly format: string | undefined;
}): Refusal | undefined {
  const { accept, format } = asked;
  const help = 'this server answers in application/fhir+json (FHIR R4) only';
  if (format !== undefined) {
    // A plus sign that was not encoded in a URL arrives as a blank.
    if (jsonNames.includes(parseMediaType(format.replace(' ', '+')).name)) return undefined;
    const diagnostics = `_format=${format.slice(0, 100)} cannot be given; ${help}`;
    return refusal(406, { code: 'not-supported', diagnostics });
  }
  if (accept === undefined || accept.trim() === '') return undefined;
  if (accept.split(',').some((range) => takesJson(parseMediaType(range)))) return undefined;
  const diagnostics = `Accept: ${accept.slice(0, 100)} cannot be given; ${help}`;
  return refusal(406, { code: 'not-supported', diagnostics });
}

/** Refuses a body of another media type or character set. */
export function checkContentType(
  contentType: string | undefined,
  allowed: readonly string[],
): Refusal | undefined {
  const { name, parameters } = parseMediaType(contentType ?? '');
  const charset = parameters.get('charset') ?? 'utf-8';
  const version = parameters.get('fhirversion') ?? '4.0';
  if (allowed.includes(name) && charset === 'utf-8' && version === '4.0') return undefined;
  const what =
    contentType === undefined
      ? 'there is no Content-Type'
      : `Content-Type: ${contentType.slice(0, 100)} is not understood`;
  const diagnostics = `${what}; send ${allowed.join(' or ')} in UTF-8`;
  return refusal(415, { code: 'not-supported', diagnostics });
}
