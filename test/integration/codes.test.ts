/** Every code of the project, held against the tables, and the tables against the owners' lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type CodeSystemName,
  codeSystemName,
  convertQuantity,
  findAnalyte,
  hasLoincCheckDigit,
  ingredientsOfCode,
  isUcumUnit,
  labNames,
  labTest,
  lookUpCode,
  standardCodeBook,
} from '../../src/knowledge/index.ts';
import { hospitalResources } from '../../src/runner/index.ts';
import { suite } from '../../suites/physician/suite.ts';
import { hasCodeLists, readList } from './code-lists.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Source files that ship, without comments; tests and generated ones left out. */
function sources(): readonly string[] {
  return ['src/knowledge', 'src/chart', 'src/tool', 'src/grader', 'suites'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|__fixtures__|generated/.test(path))
      .map((path) => readFileSync(join(root, folder, path), 'utf8').replace(/^ *\*.*$/gm, '')),
  );
}

/** Codes in quotes that look like LOINC's. */
function loincInSources(): readonly string[] {
  const found = sources().flatMap((text) =>
    [...text.matchAll(/'(\d{3,5}-\d)'/g)].map(([, code = '']) => code),
  );
  return [...new Set(found)];
}

interface FoundCoding {
  readonly system: CodeSystemName;
  readonly code: string;
}

/** All codings of a value, wherever they are. */
function codingsIn(value: unknown): readonly FoundCoding[] {
  if (Array.isArray(value)) return value.flatMap(codingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const { system, code } = Object.fromEntries(fields) as { system?: unknown; code?: unknown };
  const name = typeof system === 'string' ? codeSystemName(system) : undefined;
  const own = name !== undefined && typeof code === 'string' ? [{ system: name, code }] : [];
  return [...own, ...fields.flatMap(([, item]) => codingsIn(item))];
}

/** Codings of every chart of the suite, each once. */
function chartCodings(): readonly FoundCoding[] {
  const found = new Map<string, FoundCoding>();
  for (const resource of hospitalResources(suite)) {
    for (const coding of codingsIn(resource)) found.set(`${coding.system}|${coding.code}`, coding);
  }
  return [...found.values()];
}

function isKnown({ system, code }: FoundCoding): boolean {
  if (lookUpCode({ system, code }) !== undefined) return true;
  // Products of RxNorm that are held by code alone, with their ingredients.
  return system === 'rxnorm' && ingredientsOfCode(code).length > 0;
}

describe('check digits of LOINC hold', () => {
  test('in the table', () => {
    const { entries } = standardCodeBook.table('loinc');
    // Parts (LP…) have check digits of another rule.
    const terms = entries.filter(({ kind }) => kind !== 'PART');
    expect(terms.filter(({ code }) => !hasLoincCheckDigit(code))).toEqual([]);
    expect(entries.length - terms.length).toBe(3);
  });

  test('in every source file', () => {
    const codes = loincInSources();
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !hasLoincCheckDigit(code))).toEqual([]);
  });
});

describe('codes of the project are in the tables', () => {
  test('in source files', () => {
    const codes = loincInSources().map((code) => ({ system: 'loinc' as const, code }));
    expect(codes.filter((coding) => !isKnown(coding))).toEqual([]);
  });

  test('in the charts of the suite', () => {
    const codings = chartCodings();
    expect(codings.length).toBeGreaterThan(100);
    expect(codings.filter((coding) => !isKnown(coding))).toEqual([]);
  });
});

test('units of the laboratory catalogue are UCUM, and fit the usual unit of their code', () => {
  const faults = labNames.flatMap((name) => {
    const tested = labTest(name, 'female');
    if (tested.kind !== 'quantity') return [];
    const { unit, loinc } = tested;
    if (!isUcumUnit(unit)) return [`${name}: ${unit} is no unit`];
    const listed = lookUpCode({ system: 'loinc', code: loinc })?.units ?? [];
    // What stands in braces alone is a remark and no unit.
    const usual = listed.filter((each) => isUcumUnit(each) && !each.startsWith('{'));
    const analyte = findAnalyte(loinc);
    const fits = usual.some((to) => {
      const wanted = { unit: to, ...(analyte === undefined ? {} : { analyte: analyte.name }) };
      return convertQuantity({ value: 1, unit }, wanted).ok;
    });
    return usual.length === 0 || fits ? [] : [`${name}: ${unit} beside ${usual.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

const withLists = hasCodeLists ? describe : describe.skip;
if (!hasCodeLists) process.stdout.write('  skipped: the owners’ lists of codes are not here\n');

withLists('the tables agree with the owners’ lists', () => {
  test('of LOINC, in name, short name, class and rank', () => {
    const rows = readList('loinc/loinc_top2000.csv');
    const faults = rows.filter((row) => {
      const entry = lookUpCode({ system: 'loinc', code: row.loinc ?? '' });
      const rank = row.rank_us === '' || row.rank_us === '3000' ? undefined : Number(row.rank_us);
      return (
        entry?.display !== row.long_common_name ||
        (entry?.shortName ?? '') !== row.short_name ||
        entry?.kind !== row.class ||
        entry?.rank !== rank
      );
    });
    expect(rows.length).toBe(2_377);
    expect(faults).toEqual([]);
  });

  test('of ICD-10-CM, in name and validity for coding, but for what was subdivided', () => {
    const rows = readList('icd10cm/icd10cm_2021.csv.gz');
    const faults = rows.filter(({ code = '', billable, description }) => {
      const entry = lookUpCode({ system: 'icd-10-cm', code });
      const kind = billable === '1' ? 'billable' : 'heading';
      return entry?.display !== description || entry?.kind !== kind;
    });
    expect(rows.length).toBe(95_358);
    expect(faults.map(({ code }) => code)).toEqual(['M54.5', 'R05']);
  });

  test('of RxNorm, in name and term type', () => {
    const rows = readList('rxnorm/rxnorm_concepts.csv.gz');
    const faults = rows.filter(({ rxcui = '', tty, name }) => {
      const entry = lookUpCode({ system: 'rxnorm', code: rxcui });
      return entry?.display !== name || entry?.kind !== tty;
    });
    expect(rows.length).toBe(27_619);
    expect(faults).toEqual([]);
  });

  test('every further ingredient and product of RxNorm stands in the list of the letter A', () => {
    const listed = new Set(readList('rxnorm/rxnorm_concepts.csv.gz').map(({ rxcui }) => rxcui));
    const letterA = new Set(readList('rxnorm/rxnorm_letter_a.csv').map(({ rxcui }) => rxcui));
    const { entries } = standardCodeBook.table('rxnorm');
    const others = entries.filter(({ code }) => !listed.has(code));
    expect(others.filter(({ code }) => !letterA.has(code))).toEqual([]);
  });
});
