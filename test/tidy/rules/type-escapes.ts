/** How much of the code goes round the type checker. */
import type { Finding, Rule } from '../rule.ts';
import { isTest, type Tree } from '../tree.ts';

/** Allowed for each 1,000 lines of src. */
const perThousandLines = { any: 1, nonNull: 1, cast: 5 } as const;

/** The budget of HOUSE-STYLE: `any`, `!` and casts, for each 1,000 lines. */
export const typeEscapes: Rule = {
  name: 'type-escapes',
  sentence: 'for each 1,000 lines of src: any at most 1, ! at most 1, casts at most 5',
  check: (tree) => {
    const sources = tree.sources.filter(
      (source) => source.path.startsWith('src/') && !isTest(source.path),
    );
    const lines = sources.reduce((sum, source) => sum + source.lines.length - 1, 0);
    const places = sources.flatMap((source) => {
      const where = (start: number): string => `${source.path}:${source.lineAt(start)}`;
      const { anys, assertionsNonNull, casts } = source.syntax;
      return [
        ...anys.map((start) => ({ kind: 'any', where: where(start) }) as const),
        ...assertionsNonNull.map((start) => ({ kind: 'nonNull', where: where(start) }) as const),
        ...casts.map((start) => ({ kind: 'cast', where: where(start) }) as const),
      ];
    });
    return (['any', 'nonNull', 'cast'] as const).flatMap((kind): Finding[] => {
      const found = places.filter((place) => place.kind === kind).map((place) => place.where);
      const allowed = Math.ceil((lines / 1000) * perThousandLines[kind]);
      if (found.length <= allowed) return [];
      const count = `${found.length} × ${kind}, allowed ${allowed}`;
      const message = `${count}: ${found.join(', ')}; narrow with a guard or a schema`;
      return [{ path: 'src', line: 1, message }];
    });
  },
};

/** A reason stands on the line, or ends at most three lines above it. */
const reach = [0, 1, 2, 3];

/** A cast is a claim; the claim has a reason, next to it. */
export const escapesHaveReasons: Rule = {
  name: 'escapes-have-reasons',
  sentence: 'every any, ! and cast of src has its reason in a comment beside it',
  check: (tree) => reasonless(tree),
};

function reasonless(tree: Tree): Finding[] {
  return tree.sources
    .filter((source) => source.path.startsWith('src/') && !isTest(source.path))
    .flatMap((source) => {
      const commented = new Set(
        source.comments.flatMap((comment) => {
          const last = source.lineAt(comment.end - 1);
          return [comment.line, ...reach.map((lines) => last + lines)];
        }),
      );
      const { anys, assertionsNonNull, casts } = source.syntax;
      return [...anys, ...assertionsNonNull, ...casts]
        .map((start) => source.lineAt(start))
        .sort((a, b) => a - b)
        .filter((line) => !commented.has(line))
        .map((line) => ({
          path: source.path,
          line,
          message:
            'say in a comment on this line or above it why the checker cannot know; or narrow',
        }));
    });
}
