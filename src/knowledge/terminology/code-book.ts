/** Tables and groups together: what codes mean, found by code and by text. */
import { ResidencyError } from '../../lib/index.ts';
import {
  type CodeEntry,
  type CodeSystemName,
  type CodeTable,
  codeSystemName,
  codeSystemNames,
  codeSystemUrls,
} from './code-table.ts';
import { type CodeGroup, codeGroups } from './groups.ts';
import { parseLoincName } from './loinc-name.ts';
import { searchTable } from './search-table.ts';
import { storedTable } from './stored-tables.ts';

/** What to look for. */
export interface CodeQuery {
  /** A code, or words: `2160-0`, `serum creatinine`, `blood thinner`. */
  readonly text: string;
  /** Only this system: `loinc`, `rxnorm`, `icd-10-cm`, or its URL. */
  readonly system?: string;
  /** @defaultValue 10; at most 100 */
  readonly limit?: number;
}

/** A code that was found. */
export interface CodeMatch {
  readonly system: CodeSystemName;
  /** `Coding.system`. */
  readonly url: string;
  readonly code: string;
  readonly display: string;
  /** How well it fits, from 0 to 1; 1 for the code itself. */
  readonly score: number;
  /** Where it is measured, for LOINC: `Serum or Plasma`. */
  readonly specimen?: string;
}

/** Matches given when no limit is asked for. */
const limitDefault = 10;
/** The highest limit; more is cut. */
const limitMax = 100;

/** Tables of codes and groups, and the questions that they answer. */
export interface CodeBook {
  readonly table: (system: CodeSystemName) => CodeTable;
  readonly groups: readonly CodeGroup[];
}

/** Everything that comes with the program. */
export const standardCodeBook: CodeBook = Object.freeze({ table: storedTable, groups: codeGroups });

/**
 * A code book with more in it: tables of full releases in the place of those that come with the
 * program, and further groups.
 *
 * @example
 * ```ts
 * const loinc = await loadLoinc('Loinc.csv');
 * findCodes({ text: 'serum potassium' }, codeBookWith({ tables: [loinc] }));
 * ```
 */
export function codeBookWith(
  more: { readonly tables?: readonly CodeTable[]; readonly groups?: readonly CodeGroup[] },
  base: CodeBook = standardCodeBook,
): CodeBook {
  const { tables = [], groups = [] } = more;
  const bySystem = new Map(tables.map((table) => [table.system, table]));
  const named = new Set(groups.map(({ name }) => name));
  return {
    table: (system) => bySystem.get(system) ?? base.table(system),
    groups: [...groups, ...base.groups.filter(({ name }) => !named.has(name))],
  };
}

function matchOf(table: CodeTable, entry: CodeEntry, score: number): CodeMatch {
  const { system } = table;
  const specimen = system === 'loinc' ? parseLoincName(entry.display).specimen : '';
  return {
    system,
    url: codeSystemUrls[system],
    code: entry.code,
    display: entry.display,
    score: Number(score.toFixed(3)),
    ...(specimen === '' ? {} : { specimen }),
  };
}

/** Spellings of a code: `e119` and `E11.9`. */
function codeSpellings(text: string): readonly string[] {
  const plain = text.trim().toUpperCase();
  const undotted = /^[A-Z]\d[0-9A-Z][0-9A-Z]{1,4}$/.test(plain);
  return undotted ? [plain, `${plain.slice(0, 3)}.${plain.slice(3)}`] : [plain];
}

function systemsOf(system: string | undefined): readonly CodeSystemName[] {
  if (system === undefined) return codeSystemNames;
  const name = codeSystemName(system);
  if (name !== undefined) return [name];
  throw new ResidencyError({
    code: 'code-system-unknown',
    category: 'invalid',
    message: `no codes of "${system}" are held; there is: ${codeSystemNames.join(', ')}`,
  });
}

function matchesIn(table: CodeTable, text: string): readonly CodeMatch[] {
  for (const spelling of codeSpellings(text)) {
    const entry = table.find(spelling);
    if (entry !== undefined) return [matchOf(table, entry, 1)];
  }
  return searchTable(table, text).map(({ entry, score }) => matchOf(table, entry, score));
}

/**
 * Codes that a text may mean, best first: by code, by official name, brand, abbreviation or lay
 * word, with a slip or two in the spelling. Empty where nothing fits.
 *
 * The first question to a system reads and indexes its table (LOINC a tenth of a second, RxNorm a
 * third, ICD-10-CM nearly one second); later ones take about a millisecond.
 *
 * @throws {@link ResidencyError} `code-system-unknown` for a system that is not held.
 * @example
 * ```ts
 * findCodes({ text: 'serum potassium', system: 'loinc', limit: 1 })[0]?.code; // '2823-3'
 * ```
 */
export function findCodes(
  query: CodeQuery,
  book: CodeBook = standardCodeBook,
): readonly CodeMatch[] {
  const { text, system, limit = limitDefault } = query;
  const matches = systemsOf(system).flatMap((name) => matchesIn(book.table(name), text));
  const ranked = [...matches].sort((a, b) => b.score - a.score);
  return ranked.slice(0, Math.max(0, Math.min(limit, limitMax)));
}

/**
 * What is known of a code; undefined where the table has no such code. The table of ICD-10-CM is
 * of 2021 and that of LOINC holds common observations: a code that is not there may exist.
 *
 * @param system - short name or URL
 * @example
 * ```ts
 * lookUpCode({ system: 'icd-10-cm', code: 'I10' })?.display; // 'Essential (primary) hypertension'
 * ```
 */
export function lookUpCode(
  coding: { readonly system: string; readonly code: string },
  book: CodeBook = standardCodeBook,
): CodeEntry | undefined {
  const name = codeSystemName(coding.system);
  return name === undefined ? undefined : book.table(name).find(coding.code);
}
