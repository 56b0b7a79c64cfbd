import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allRules } from './all-rules.ts';
import { parseSourceFile } from './source-file.ts';

const folder = fileURLToPath(new URL('rules/', import.meta.url));
const names = readdirSync(folder);

test('every rule that is written is in the list', () => {
  const written = names
    .filter((name) => !name.endsWith('.test.ts'))
    .flatMap((name) => readFileSync(`${folder}${name}`, 'utf8').match(/: Rule = \{/g) ?? []);
  expect(allRules.length).toBe(written.length);
  expect(new Set(allRules.map((rule) => rule.name)).size).toBe(allRules.length);
});

test('every rule is tried on an example that breaks it', () => {
  const tried = names
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => parseSourceFile(name, readFileSync(`${folder}${name}`, 'utf8')))
    .flatMap((source) => source.imports.flatMap((edge) => edge.names));
  const exported = names
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/export const (\w+): Rule = /g)].map((match) => match[1]));
  expect(exported.filter((name) => !tried.includes(name ?? ''))).toEqual([]);
});
