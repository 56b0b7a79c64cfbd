/** Values of one sample that follow from each other, and by how much they may differ. */
import { estimatedGfr } from '../../knowledge/index.ts';
import type { ConsistencyRule } from './consistency-rule.ts';
import type { MeasuredName } from './measured-tests.ts';

/** Whose values. */
interface MeasuredPerson {
  readonly gender: string | undefined;
  readonly ageYears: number | undefined;
}

/** A value of the sample; undefined where it was not measured, or more than once. */
export type ReadMeasured = (name: MeasuredName) => number | undefined;

/** One relation. It speaks only of values that are all there. */
interface Coupling {
  readonly rule: ConsistencyRule;
  /** The value that is taken to be wrong; a relation is asked where it is there. */
  readonly of: MeasuredName;
  /** What does not fit; undefined where all does. */
  readonly problem: (read: ReadMeasured, who: MeasuredPerson) => string | undefined;
}

function differs(
  told: { readonly value: number; readonly expected: number; readonly by: number },
  from: string,
): string | undefined {
  const { value, expected, by } = told;
  if (Math.abs(value - expected) <= by) return undefined;
  return `${value}, but ${from} give ${Number(expected.toFixed(2))}`;
}

/** Adults: the equation was made for them. */
const adultYears = 18;

const egfr: Coupling['problem'] = (read, { gender, ageYears }) => {
  const [value, creatinine] = [read('egfr'), read('creatinine')];
  if (value === undefined || creatinine === undefined || ageYears === undefined) return undefined;
  if ((gender !== 'female' && gender !== 'male') || ageYears < adultYears) return undefined;
  const expected = estimatedGfr({ creatinine, ageYears, sex: gender });
  // Rounding of both, and a birthday that is known to the day only.
  return differs({ value, expected, by: 1.5 + 0.03 * expected }, 'creatinine, age and sex');
};

/** Bounds of MCHC where none was reported, g/dL: wider than any laboratory sees in the living. */
const concentration = { min: 22, max: 42 } as const;

const hematocrit: Coupling['problem'] = (read) => {
  const [value, hemoglobin, mchc] = [read('hematocrit'), read('hemoglobin'), read('mchc')];
  if (value === undefined || hemoglobin === undefined || value === 0) return undefined;
  if (mchc !== undefined && mchc > 0) {
    const expected = (100 * hemoglobin) / mchc;
    return differs({ value, expected, by: 0.7 + 0.02 * expected }, 'hemoglobin and MCHC');
  }
  const own = (100 * hemoglobin) / value;
  if (own >= concentration.min && own <= concentration.max) return undefined;
  return `${value} with hemoglobin ${hemoglobin} is an MCHC of ${own.toFixed(1)}`;
};

const anionGap: Coupling['problem'] = (read) => {
  const [value, sodium] = [read('anion-gap'), read('sodium')];
  const [chloride, bicarbonate] = [read('chloride'), read('bicarbonate')];
  if (value === undefined || sodium === undefined) return undefined;
  if (chloride === undefined || bicarbonate === undefined) return undefined;
  const expected = sodium - chloride - bicarbonate;
  return differs({ value, expected, by: 1.5 }, 'sodium, chloride and bicarbonate');
};

/** Up to here the equation holds, mg/dL (Friedewald WT et al. Clin Chem 1972;18:499–502). */
const triglyceridesMax = 400;

const ldl: Coupling['problem'] = (read) => {
  const [value, cholesterol] = [read('ldl'), read('cholesterol')];
  const [hdl, triglycerides] = [read('hdl'), read('triglycerides')];
  if (value === undefined || cholesterol === undefined) return undefined;
  if (hdl === undefined || triglycerides === undefined) return undefined;
  if (triglycerides > triglyceridesMax) return undefined;
  const expected = Math.max(10, cholesterol - hdl - triglycerides / 5);
  return differs({ value, expected, by: 4 }, 'cholesterol, HDL and triglycerides');
};

const whiteCells = ['neutrophils', 'lymphocytes', 'monocytes', 'eosinophils', 'basophils'] as const;

const differential: Coupling['problem'] = (read) => {
  const count = read('wbc');
  const kinds = whiteCells.map(read).filter((value) => value !== undefined);
  if (count === undefined || kinds.length < whiteCells.length) return undefined;
  const sum = kinds.reduce((total, value) => total + value, 0);
  return differs({ value: count, expected: sum, by: 0.3 + 0.04 * sum }, 'the kinds of cells');
};

const saturation: Coupling['problem'] = (read) => {
  const [value, iron, tibc] = [read('transferrin-saturation'), read('iron'), read('tibc')];
  if (value === undefined || iron === undefined || tibc === undefined || tibc <= 0)
    return undefined;
  return differs({ value, expected: (100 * iron) / tibc, by: 1.5 }, 'iron and TIBC');
};

const bodyMassIndex: Coupling['problem'] = (read) => {
  const [value, weight, height] = [read('bmi'), read('weightKg'), read('heightCm')];
  if (value === undefined || weight === undefined || height === undefined) return undefined;
  if (height <= 0) return undefined;
  const expected = weight / (height / 100) ** 2;
  return differs({ value, expected, by: 0.3 }, 'weight and height');
};

const pressure: Coupling['problem'] = (read) => {
  const [systolic, diastolic] = [read('systolic'), read('diastolic')];
  if (systolic === undefined || diastolic === undefined || systolic > diastolic) return undefined;
  return `${systolic}/${diastolic} mm Hg`;
};

const bilirubin: Coupling['problem'] = (read) => {
  const [direct, total] = [read('direct-bilirubin'), read('total-bilirubin')];
  if (direct === undefined || total === undefined || direct <= total + 0.05) return undefined;
  return `direct ${direct}, total ${total}`;
};

/** Mean normal times of reagents in seconds, and their sensitivity indices: wide on both sides. */
const reagents = { secondsMin: 9, secondsMax: 17, indexMin: 0.8, indexMax: 2 } as const;

const prothrombin: Coupling['problem'] = (read) => {
  const [ratio, seconds] = [read('inr'), read('prothrombin-time')];
  if (ratio === undefined || seconds === undefined || ratio <= 0) return undefined;
  const powers = [1 / reagents.indexMin, 1 / reagents.indexMax].map((power) => ratio ** power);
  const low = reagents.secondsMin * Math.min(...powers);
  const high = reagents.secondsMax * Math.max(...powers);
  if (seconds >= low && seconds <= high) return undefined;
  return `an INR of ${ratio} with a prothrombin time of ${seconds} s`;
};

/** All relations. */
export const couplings: readonly Coupling[] = [
  { rule: 'egfr-disagrees', of: 'egfr', problem: egfr },
  { rule: 'hematocrit-disagrees', of: 'hematocrit', problem: hematocrit },
  { rule: 'anion-gap-disagrees', of: 'anion-gap', problem: anionGap },
  { rule: 'ldl-disagrees', of: 'ldl', problem: ldl },
  { rule: 'differential-disagrees', of: 'wbc', problem: differential },
  {
    rule: 'transferrin-saturation-disagrees',
    of: 'transferrin-saturation',
    problem: saturation,
  },
  { rule: 'bmi-disagrees', of: 'bmi', problem: bodyMassIndex },
  { rule: 'pressure-reversed', of: 'systolic', problem: pressure },
  { rule: 'bilirubin-reversed', of: 'direct-bilirubin', problem: bilirubin },
  { rule: 'inr-disagrees', of: 'inr', problem: prothrombin },
];
