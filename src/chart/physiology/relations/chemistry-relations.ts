/** Kidney, ions, sugar, lipids, proteins: what follows from what. */
import { estimatedGfr } from '../../../knowledge/index.ts';
import { clinicOffset, hba1cPoints } from '../glycemia.ts';
import type { Reader, Relation, Relations } from '../relation.ts';

/** From this age on the equation for adults holds. */
const adultYears = 18;

/** Adults: CKD-EPI 2021; children: bedside Schwartz (J Am Soc Nephrol 2009;20:629–637). */
function filtration(read: Reader): number {
  const creatinine = read.reported('creatinine');
  return read.ageYears < adultYears
    ? (0.413 * read.reported('height-cm')) / creatinine
    : estimatedGfr({ creatinine, ageYears: read.ageYears, sex: read.sex });
}

/** Albumin is an anion: 2.5 mmol/L of the gap for each g/dL (Figge J et al. Crit Care Med 1998). */
function gapOfAnions(read: Reader): number {
  return read.inPatient('unmeasured-anions') + 2.5 * (read.reported('albumin') - 4.2);
}

/** How far the sample of one moment lies off the average; farther where glucose swings. */
function momentOfGlucose(read: Reader, name: 'glucose' | 'fasting-glucose'): number {
  const share = read.inPatient(name) / read.level(name) - 1;
  return Math.max(0.3, 1 + share * read.inPatient('glucose-swing'));
}

/** Fasting glucose as a share of average glucose: 90 of 108 mg/dL in the healthy. */
const fastingShare = 0.84;

const cholesterol: Relation = (read) =>
  (read.told('ldl') ?? read.inPatient('ldl')) +
  read.reported('hdl') +
  read.reported('triglycerides') / 5;

/** Every relation reads only what does not read it back, given what is told. */
export const chemistryRelations: Relations = {
  egfr: filtration,
  chloride: (read) => read.reported('sodium') - read.reported('bicarbonate') - gapOfAnions(read),
  'anion-gap': (read) =>
    read.reported('sodium') - read.reported('chloride') - read.reported('bicarbonate'),
  bicarbonate: (read) => {
    const arterial = read.told('arterial-bicarbonate');
    return arterial === undefined ? undefined : arterial + 1;
  },
  // Two thirds of patients lie within 6 of an osmolal gap of −2: Hoffman RS et al. J Toxicol Clin
  // Toxicol 1993;31:81–93.
  osmolality: (read) =>
    2 * read.reported('sodium') +
    read.reported('glucose') / 18 +
    read.reported('urea-nitrogen') / 2.8 -
    2,
  'corrected-calcium': (read) => read.reported('calcium') + 0.8 * (4 - read.reported('albumin')),
  // Somewhat more than half of what is corrected for albumin; 0.2495 mmol/L are 1 mg/dL.
  'ionized-calcium': (read) => 0.2495 * 0.53 * read.reported('corrected-calcium'),
  'total-protein': (read) => read.reported('albumin') + read.inPatient('globulin'),
  'direct-bilirubin': (read) => {
    const total = read.reported('total-bilirubin');
    return Math.max(0.2 * total, Math.min(0.9 * total, read.inPatient('direct-bilirubin')));
  },
  hba1c: (read) =>
    read.inPatient('hba1c') + hba1cPoints(read.lagged('mean-glucose') - read.level('mean-glucose')),
  glucose: (read) =>
    (read.inPatient('mean-glucose') - clinicOffset) * momentOfGlucose(read, 'glucose'),
  'fasting-glucose': (read) =>
    fastingShare * read.inPatient('mean-glucose') * momentOfGlucose(read, 'fasting-glucose'),
  cholesterol,
  // Friedewald WT et al. Clin Chem 1972;18:499–502 (mg/dL; not above triglycerides of 400).
  ldl: (read) =>
    Math.max(
      10,
      read.reported('cholesterol') - read.reported('hdl') - read.reported('triglycerides') / 5,
    ),
};
