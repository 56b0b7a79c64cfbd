/** What a rule of the house is, and how a breach of it is told. */
import type { Tree } from './tree.ts';

/** One breach, at one place. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** One rule. */
export interface Rule {
  /** Kebab-case: `import-past-door`. */
  readonly name: string;
  /** The rule as a sentence; the name of its test. */
  readonly sentence: string;
  readonly check: (tree: Tree) => readonly Finding[];
}

/** `src/a.ts:3 import-past-door: …`, sorted by place. */
export function formatFindings(rule: Rule, findings: readonly Finding[]): string[] {
  return [...findings]
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
    .map((finding) => `${finding.path}:${finding.line} ${rule.name}: ${finding.message}`);
}
