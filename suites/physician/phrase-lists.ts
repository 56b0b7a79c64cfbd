/** Lists of phrases put together from parts, for the demands that tasks make on notes. */

/**
 * Every phrase that takes one part of each list, in order; `''` leaves a place empty:
 * `stop`, `hold` × ``, `the` × `tablets` → `stop tablets`, `stop the tablets`, `hold tablets` …
 */
export function combined(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists
    .reduce<readonly string[]>(
      (heads, parts) => heads.flatMap((head) => parts.map((part) => `${head} ${part}`.trim())),
      [''],
    )
    .filter((phrase) => phrase !== '');
}

/** The phrases, each to be denied: `sign*` → `!sign*`. */
export function denied(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => `!${phrase}`);
}

/** The phrases, each only to be named, denied or not: `losartan` → `~losartan`. */
export function named(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => `~${phrase}`);
}
