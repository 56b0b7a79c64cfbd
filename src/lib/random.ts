/** Seeded randomness: the same seed gives the same sequence on every machine. */

/** A deterministic source of numbers. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Uniform integer, both ends included. */
  readonly integer: (range: { readonly min: number; readonly max: number }) => number;
  /** Normal with mean 0 and standard deviation 1. */
  readonly normal: () => number;
  /** One of a non-empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
}

/** FNV-1a over UTF-16 code units: enough to turn a seed text into 32 bits. */
function seedBits(seed: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    bits = Math.imul(bits ^ seed.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
}

/**
 * A generator (mulberry32) for charts and tests; not for secrets.
 *
 * @example
 * ```ts
 * const random = seededRandom('chart of Ms. Example');
 * random.integer({ min: 1, max: 6 });
 * ```
 */
export function seededRandom(seed: string): Random {
  let state = seedBits(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const random: Random = {
    next,
    integer: ({ min, max }) => min + Math.floor(next() * (max - min + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    // The index is within the list, which the caller promises not to be empty.
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
  };
  return Object.freeze(random);
}
