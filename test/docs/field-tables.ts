/** The tables of fields in `docs/record.md`, and the fields of JSON values, in the same words. */

/** One row of a table. */
export interface DocumentedField {
  /** `verdicts[].evidence[].kind`, `shared.<name>`. */
  readonly field: string;
  readonly type: string;
  readonly optional: boolean;
}

/** A heading with its table: what one file holds. */
export interface DocumentedFile {
  /** `trial.json`, `.open/<trial>.json`. */
  readonly name: string;
  readonly fields: readonly DocumentedField[];
}

function parseRow(line: string): DocumentedField | undefined {
  const [, field, kind] = /^\| `([^`]+)` \| ([^|]+) \|/.exec(line) ?? [];
  if (field === undefined || kind === undefined) return undefined;
  const [type = '', ...flags] = kind.split(',').map((part) => part.trim());
  return { field, type, optional: flags.includes('optional') };
}

/** The sections whose heading is a file's name, `` ### `run.json` ``. */
export function parseFieldTables(markdown: string): readonly DocumentedFile[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const name = /^`([^`]+)`$/.exec(heading)?.[1];
      if (name === undefined) return [];
      return [{ name, fields: lines.flatMap((line) => parseRow(line) ?? []) }];
    });
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return value === null ? 'null' : typeof value;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'JSON') return true;
  if (type === 'resource') return Object.hasOwn(Object(value), 'resourceType');
  const actual = typeOf(value);
  return actual === type || (type === 'number' && actual === 'integer');
}

/** What a comparison found; both lists are empty when page and file agree. */
export interface Comparison {
  /** `field (type)` of what is there and not described so. */
  readonly undescribed: Set<string>;
  /** Documented fields that were met. */
  readonly met: Set<string>;
}

function visit(value: unknown, path: string, file: DocumentedFile, found: Comparison): void {
  const row = file.fields.find(({ field }) => field === path);
  if (row !== undefined) {
    found.met.add(path);
    if (!isOfType(value, row.type)) found.undescribed.add(`${path} (${typeOf(value)})`);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) visit(item, `${path}[]`, file, found);
    return;
  }
  if (value === null || typeof value !== 'object') {
    found.undescribed.add(`${path} (${typeOf(value)})`);
    return;
  }
  const prefix = path === '' ? '' : `${path}.`;
  const map = file.fields
    .map(({ field }) => field.slice(prefix.length).split('.')[0] ?? '')
    .find((name, index) => {
      return file.fields[index]?.field.startsWith(prefix) === true && name.startsWith('<');
    });
  for (const [name, part] of Object.entries(value)) {
    visit(part, `${prefix}${map ?? name}`, file, found);
  }
}

/** Walks through a value and notes what of it is described, and what not. */
export function compare(value: unknown, file: DocumentedFile, found: Comparison): void {
  visit(value, '', file, found);
}
