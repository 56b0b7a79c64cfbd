/** Elements that hold the address of something: of type uri, url, canonical, uuid or oid. */
import { mapTexts, type TextField } from './map-texts.ts';
import { packedDefinitions } from './validation/definitions.ts';

const addressTypes: ReadonlySet<string> = new Set(['uri', 'url', 'canonical', 'uuid', 'oid']);

let names: ReadonlySet<string> | undefined;

/** The name of an element in JSON, of one of its types. */
function nameInJson(path: string, code: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const capitalized = code.charAt(0).toUpperCase() + code.slice(1);
  return name.endsWith('[x]') ? name.slice(0, -3) + capitalized : name;
}

/**
 * Names that stand for an address somewhere in R4. Some stand for a code or a text elsewhere, where
 * nobody writes the address of another entry and nothing beside it; `value` is not among them.
 */
function addressNames(): ReadonlySet<string> {
  if (names !== undefined) return names;
  const found = new Set<string>();
  for (const { kind, elements } of Object.values(packedDefinitions().types)) {
    if (kind === 'primitive-type') continue;
    for (const { path, types = [] } of elements) {
      for (const packed of types) {
        const [code = packed] = packed.split(/[({]/, 1);
        if (addressTypes.has(code)) found.add(nameInJson(path, code));
      }
    }
  }
  names = found;
  return found;
}

type Rewrite = (address: string) => string;

/** In XHTML, where links and images lead to; the address alone is rewritten. */
function mapNarrative(div: string, rewrite: Rewrite): string {
  return div.replace(
    /(\b(?:href|src)=)("[^"<>]*"|'[^'<>]*')/g,
    (_whole, name: string, quoted: string) =>
      `${name}${quoted.charAt(0)}${rewrite(quoted.slice(1, -1))}${quoted.charAt(0)}`,
  );
}

function mapField({ key, text }: TextField, rewrite: Rewrite): string {
  if (key === 'div') return mapNarrative(text, rewrite);
  return addressNames().has(key) ? rewrite(text) : text;
}

/**
 * The resource with every address in an element of type uri, url, canonical, uuid or oid, and in
 * the links and images of its narrative, replaced by what the function gives. What is no address
 * is left alone, `Identifier.value` for one.
 *
 * @see http://hl7.org/fhir/R4/http.html#trules
 * @example
 * ```ts
 * mapAddresses(list, (address) => (address === 'urn:uuid:1' ? 'Patient/p1' : address));
 * ```
 */
export function mapAddresses<T extends object>(
  resource: T,
  rewrite: (address: string) => string,
): T {
  return mapTexts(resource, (field) => mapField(field, rewrite));
}
