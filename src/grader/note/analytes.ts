/** Words that name what a number may be about: they part neighbouring results in one sentence. */

const names =
  'albuminuria proteinuria ' +
  'creatinine scr cr egfr gfr bun urea potassium k sodium na chloride bicarbonate hco3 co2 ' +
  'calcium magnesium phosphate phosphorus albumin bilirubin alt ast alp ggt glucose a1c hba1c ' +
  'hemoglobin hgb hb hematocrit hct mcv rdw wbc platelets plt neutrophils lymphocytes ' +
  'eosinophils ferritin tsat ' +
  'iron tibc b12 folate tsh t4 t3 pth inr ldl hdl cholesterol triglycerides crp esr bnp troponin ' +
  'uacr upcr weight bmi bp pulse hr temperature spo2 lactate ck ldh haptoglobin uric urate psa ' +
  'cortisol aldosterone renin testosterone prolactin lh fsh estradiol hcg ef lvef qtc';

/** Lower-case words; `mg` is a unit far more often than a metal and is left out. */
export const analyteWords: ReadonlySet<string> = new Set(names.split(' '));

/** Ions of charge one: a milliequivalent of them is a millimole. */
export const univalentIons: ReadonlySet<string> = new Set([
  'potassium',
  'k',
  'sodium',
  'na',
  'chloride',
  'cl',
  'bicarbonate',
  'hco3',
  'co2',
  'tco2',
  'anion gap',
]);
