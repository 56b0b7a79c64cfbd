/**
 * Writes `src/knowledge/generated/drug-table.ts` from a folder with the RxNorm extracts
 * `rxnorm_concepts.csv.gz`, `rxnorm_ingredient_drug.csv.gz`, `rxnorm_brands.csv` and
 * `rxnorm_letter_a.csv`:
 *
 *     node scripts/generate-drug-table/index.ts <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findDrugNames, indexDrugNames } from '../../src/knowledge/drug-names.ts';
import { otherDrugNames } from '../../src/knowledge/drug-other-names.ts';
import { ResidencyError } from '../../src/lib/index.ts';

/** Allergenic extracts, vaccines' strains and the like: never an order's drug by name. */
const leftOut = /extract|pollen|allergenic|dander|mold|venom|\bskin\b|antigen|virus|bacter/i;
/** Brands of more ingredients than this are cold remedies and multivitamins. */
const brandIngredientsMax = 4;

function parseCsv(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(1)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) =>
        (match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    );
}

function readRows(folder: string, file: string): readonly (readonly string[])[] {
  const bytes = readFileSync(join(folder, file));
  return parseCsv((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

const folder = process.argv[2];
if (folder === undefined) {
  throw new ResidencyError({
    code: 'folder-missing',
    category: 'invalid',
    message: 'name the folder that holds the RxNorm extracts',
  });
}

const concepts = readRows(folder, 'rxnorm_concepts.csv.gz');
const letterA = readRows(folder, 'rxnorm_letter_a.csv');
const brandRows = readRows(folder, 'rxnorm_brands.csv');

const ingredients = new Map<string, string>();
for (const [code = '', tty, name = ''] of concepts) {
  if (tty === 'IN' && !leftOut.test(name)) ingredients.set(code, name.toLowerCase());
}
const inA = new Map<string, string>();
for (const [code = '', level, tty, name = '', official = ''] of letterA) {
  const isIngredient = level === 'ingredient' || (level === 'substance' && tty === '');
  if (!isIngredient || ingredients.has(code) || leftOut.test(name)) continue;
  if (level === 'substance' && (name.includes(' ') || name in otherDrugNames)) continue;
  inA.set(code, (official || name).toLowerCase());
}
// A salt in the list of ingredients (`amlodipine besylate`) stands for its base.
const baseIndex = indexDrugNames([...inA, ...ingredients].map(([code, name]) => [name, [code]]));
const salts = new Map<string, readonly [name: string, base: string]>();
for (const [code, name] of inA) {
  const base = [...inA].find(([, other]) => other !== name && name.startsWith(`${other} `));
  if (base === undefined) ingredients.set(code, name);
  else salts.set(code, [name, base[0]]);
}
for (const [code = '', tty, name = ''] of concepts) {
  const found = tty === 'PIN' && !leftOut.test(name) ? findDrugNames(name, baseIndex) : [];
  const base = found.length === 1 ? (salts.get(found[0] ?? '')?.[1] ?? found[0]) : undefined;
  if (base !== undefined) salts.set(code, [name.toLowerCase(), base]);
}

const brands = new Map<string, readonly [name: string, codes: readonly string[]]>();
for (const [code = '', name = '', codes = '', , complete] of brandRows) {
  const list = codes.split('|').filter((item) => item !== '');
  const usable = complete === 'yes' && list.length > 0 && list.length <= brandIngredientsMax;
  if (usable && list.every((item) => ingredients.has(item))) brands.set(code, [name, list]);
}

const products = new Map<string, Set<string>>();
function addProduct(ingredient: string, product: string): void {
  const base = salts.get(ingredient)?.[1] ?? ingredient;
  if (!ingredients.has(base)) return;
  products.set(base, (products.get(base) ?? new Set()).add(product));
}
for (const [ingredient = '', product = ''] of readRows(folder, 'rxnorm_ingredient_drug.csv.gz')) {
  addProduct(ingredient, product);
}
const byBrand = new Map([...brands.values()].map(([name, codes]) => [name.toLowerCase(), codes]));
const allNames = indexDrugNames([
  ...[...ingredients].map(([code, name]) => [name, [code]] as const),
  ...[...salts.values()].map(([name, base]) => [name, [base]] as const),
]);
for (const [code = '', tty, name = ''] of concepts) {
  if (tty === 'SBD') {
    const brand = /\[([^\]]+)\]$/.exec(name)?.[1]?.toLowerCase() ?? '';
    const found = byBrand.get(brand) ?? findDrugNames(name.replace(/\[.*$/, ''), allNames);
    for (const ingredient of found) addProduct(ingredient, code);
  }
  if (tty === 'MIN') for (const item of findDrugNames(name, allNames)) addProduct(item, code);
}
for (const [code = '', level, , name = '', official = ''] of letterA) {
  if (level !== 'product' && level !== 'generic') continue;
  if (ingredients.has(code) || salts.has(code)) continue;
  for (const item of findDrugNames(official || name, allNames)) addProduct(item, code);
}

function deltas(codes: Iterable<string>): string {
  let last = 0;
  const sorted = [...codes].map(Number).sort((a, b) => a - b);
  return sorted
    .map((code) => {
      const step = (code - last).toString(36);
      last = code;
      return step;
    })
    .join(',');
}

const lines = (rows: readonly string[]) =>
  `\`\n${rows.map((row) => row.replaceAll('`', "'")).join('\n')}\``;
const byCode = <Row extends readonly [string, unknown]>(rows: Iterable<Row>) =>
  [...rows].sort(([left], [right]) => Number(left) - Number(right));
const text = `// Generated by scripts/generate-drug-table from RxNorm; see NOTICE-RXNORM.md.
// One row per ingredient: code, name, its products' codes as differences in base 36.
export const ingredientRows = ${lines(
  byCode(ingredients).map(([code, name]) => `${code}|${name}|${deltas(products.get(code) ?? [])}`),
)};
// One row per salt: code, name, its ingredient's code.
export const saltRows = ${lines(
  byCode(salts).map(([code, [name, base]]) => `${code}|${name}|${base}`),
)};
// One row per brand: code, name, its ingredients' codes.
export const brandRows = ${lines(
  byCode(brands).map(([code, [name, codes]]) => `${code}|${name}|${codes.join(',')}`),
)};
`;
writeFileSync(
  fileURLToPath(new URL('../../src/knowledge/generated/drug-table.ts', import.meta.url)),
  text,
);
