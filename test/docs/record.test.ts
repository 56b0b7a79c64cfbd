/** `docs/record.md` describes what is written: every file and field, and no other. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compare, parseFieldTables } from './field-tables.ts';
import { makeSampleRun, openSampleTrial } from './sample-runs.ts';

const page = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');
const files = parseFieldTables(page);
const parent = mkdtempSync(join(tmpdir(), 'residency-record-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

let folder = '';
let written: readonly string[] = [];
let openFile: unknown;

beforeAll(async () => {
  folder = await makeSampleRun(parent);
  const served = await openSampleTrial(folder);
  const [name = ''] = readdirSync(join(folder, '.open'));
  openFile = JSON.parse(readFileSync(join(folder, '.open', name), 'utf8'));
  const { finish, token } = served.endpoints;
  await fetch(finish, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  await served.ended;
  written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
});

function valuesOf(name: string): readonly unknown[] {
  if (name === '.open/<trial>.json') return [openFile];
  const paths = written.filter((path) => basename(path) === name);
  return paths.flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!name.endsWith('.ndjson')) return [JSON.parse(text)];
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line): unknown => JSON.parse(line));
  });
}

/** The path of a file with what differs from run to run replaced, as the first table has it. */
function patternOf(path: string): string {
  return path
    .replace(/^trials\/[^/]+\/deliverables\/.+$/, 'trials/<trial>/deliverables/<path>')
    .replace(/^trials\/[^/]+\//, 'trials/<trial>/')
    .replace(/^shared\/[0-9a-f]{64}\.gz$/, 'shared/<sha256>.gz');
}

describe('docs/record.md', () => {
  test('names every file that a run leaves, and no other', () => {
    const [, table = ''] = page.split('## The folder\n');
    const rows = (table.trim().split('\n\n')[0] ?? '').split('\n').slice(2);
    const named = rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]);
    const there = [...new Set(written.map(patternOf))];
    expect(named.filter((name) => name !== '.open/<trial>.json').sort()).toEqual(there.sort());
    expect(named).toContain('.open/<trial>.json');
  });

  test('has a table for every file of JSON', () => {
    const json = written.filter((path) => /\.(json|ndjson)$/.test(path));
    const names = [...new Set(json.map((path) => basename(path))), '.open/<trial>.json'];
    expect(files.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  test.each(files)('$name: every field is described with its type, and exists', (file) => {
    const found: Comparison = { undescribed: new Set(), met: new Set() };
    const values = valuesOf(file.name);
    for (const value of values) compare(value, file, found);
    expect([...found.undescribed]).toEqual([]);
    expect([...found.met].sort()).toEqual(file.fields.map(({ field }) => field).sort());
  });

  test('says optional of exactly the fields that some files or lines lack', () => {
    const always = files.map(({ name, fields }) => {
      const values = valuesOf(name);
      const missing = fields
        .filter(({ field }) => /^\w+$/.test(field))
        .filter(({ field }) => values.some((value) => !Object.hasOwn(Object(value), field)));
      return [name, missing.map(({ field }) => field)];
    });
    const optional = files.map(({ name, fields }) => {
      const flagged = fields.filter((row) => row.optional && /^\w+$/.test(row.field));
      return [name, flagged.map(({ field }) => field)];
    });
    expect(always).toEqual(optional);
  });

  test('a shared text is gzip of NDJSON, under the digest of its text', () => {
    const [path = ''] = written.filter((each) => each.startsWith('shared/'));
    const text = gunzipSync(readFileSync(join(folder, path))).toString('utf8');
    const types = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line).resourceType);
    expect(types.sort()).toEqual(['AllergyIntolerance', 'Condition', 'Patient']);
  });
});
