/** The whole tree against every rule of the house. Each rule is tested beside its own file. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allRules } from './all-rules.ts';
import { formatFindings } from './rule.ts';
import { readTree } from './tree.ts';

const tree = readTree(fileURLToPath(new URL('../..', import.meta.url)));

test('the tree was read', () => {
  expect(tree.sourceByPath.has('test/tidy/tidy.test.ts')).toBe(true);
  expect(tree.sourceByPath.has('src/lib/index.ts')).toBe(true);
});

for (const rule of allRules) {
  test(`${rule.name}: ${rule.sentence}`, () => {
    expect(formatFindings(rule, rule.check(tree))).toEqual([]);
  });
}
