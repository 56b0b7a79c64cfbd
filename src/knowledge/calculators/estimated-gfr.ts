/** Estimated glomerular filtration rate. */

/**
 * eGFR in mL/min/1.73 m² by the CKD-EPI 2021 creatinine equation, for adults, not rounded.
 *
 * @see Inker LA et al. New creatinine- and cystatin C-based equations to estimate GFR without
 * race. N Engl J Med 2021;385:1737–1749 (2021 CKD-EPI creatinine equation).
 * @example
 * ```ts
 * estimatedGfr({ creatinine: 1.76, ageYears: 64, sex: 'male' }); // 42.66…
 * ```
 */
export function estimatedGfr(told: {
  /** Serum creatinine, mg/dL. */
  readonly creatinine: number;
  readonly ageYears: number;
  readonly sex: 'female' | 'male';
}): number {
  const isFemale = told.sex === 'female';
  const kappa = isFemale ? 0.7 : 0.9;
  const alpha = isFemale ? -0.241 : -0.302;
  const ratio = told.creatinine / kappa;
  const level = 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2;
  return level * 0.9938 ** told.ageYears * (isFemale ? 1.012 : 1);
}
