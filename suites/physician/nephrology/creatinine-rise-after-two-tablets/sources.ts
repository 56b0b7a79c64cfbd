/** The guidelines that both tasks rest on, by section. */
import type { CheckpointSpec } from '../../../../src/grader/index.ts';

type Source = CheckpointSpec['source'];

const kdigoCkd = {
  organisation: 'KDIGO',
  title: 'Clinical practice guideline for the evaluation and management of chronic kidney disease',
  year: 2024,
} as const;

/**
 * Check creatinine and potassium within 2 to 4 weeks of a start or a higher dose; go on unless
 * creatinine rises by more than 30 % within 4 weeks; treat potassium rather than stop. NICE NG203
 * (2021) adds a fall of eGFR by 25 %, which this patient does not reach either.
 */
export const kdigoRas: Source = {
  ...kdigoCkd,
  section: '3.6, renin-angiotensin system inhibitors, practice points',
};

/** The reversible fall of eGFR at the start is generally no reason to stop; pause when ill. */
export const kdigoSglt2: Source = {
  ...kdigoCkd,
  section: '3.7, SGLT2 inhibitors, practice points',
};

/** Drug stewardship: adjust doses to kidney function, plan interruptions and restarts. */
export const kdigoStewardship: Source = {
  ...kdigoCkd,
  section: '4, medication management and drug stewardship',
};

/** Metformin: half of the maximum dose at an eGFR of 30 to 44, none below 30. */
export const kdigoDiabetes: Source = {
  organisation: 'KDIGO',
  title: 'Clinical practice guideline for diabetes management in chronic kidney disease',
  year: 2022,
  section: '4.1, metformin, dose by eGFR',
};
