/** Runs one rule over a small tree in memory, for the tests of the rules. */
import type { Rule } from './rule.ts';
import { treeFrom } from './tree.ts';

/** The places that the rule complains about: `src/lib/a.ts:1`. */
export function breaches(rule: Rule, texts: { readonly [path: string]: string }): string[] {
  return rule.check(treeFrom(texts)).map((finding) => `${finding.path}:${finding.line}`);
}
