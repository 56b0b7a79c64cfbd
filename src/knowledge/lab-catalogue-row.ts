/** How a laboratory test is written down in the catalogue's tables. */

/** Lowest and highest value of a reference range; `null` where that side is open. */
export type RangeRow = readonly [low: number | null, high: number | null];

/** A figure that is the same for everybody, or one for each sex. */
export type BySex<T> = T | { readonly female: T; readonly male: T };

/** A test that is answered with a number. */
export type QuantityRow = readonly [
  loinc: string,
  display: string,
  /** UCUM. */
  unit: string,
  range: BySex<RangeRow>,
  typical: BySex<number>,
  /** Within-person variation from sample to sample: coefficient of variation in percent. */
  variationPercent: number,
  decimals: number,
];

/** A test that is answered in words, and the answer of a healthy person. */
export type AnswerRow = readonly [loinc: string, display: string, usual: string];
