/**
 * Values that nobody has: beyond them a number is taken for a slip of the decimal point or unit.
 * The limits are set for this project, wider than what the living survive; they are no clinical
 * thresholds.
 */
import { convertUnit, type LabName, labTest } from '../knowledge/index.ts';
import type { BackgroundStory } from './story.ts';

type Limits = readonly [low: number, high: number];

/** In the catalogue's unit. */
const labLimits: { readonly [test in LabName]?: Limits } = {
  sodium: [90, 215],
  potassium: [0.8, 14],
  chloride: [50, 180],
  bicarbonate: [1, 70],
  'urea-nitrogen': [0, 400],
  creatinine: [0.05, 80],
  egfr: [0, 250],
  glucose: [1, 3000],
  'fasting-glucose': [1, 3000],
  calcium: [2, 25],
  'ionized-calcium': [0.2, 4],
  magnesium: [0.1, 25],
  phosphate: [0.1, 35],
  albumin: [0.3, 8],
  'total-protein': [1, 20],
  'total-bilirubin': [0, 90],
  hba1c: [2, 25],
  hemoglobin: [0.8, 28],
  hematocrit: [2, 85],
  mcv: [35, 170],
  wbc: [0, 1500],
  platelets: [0, 6000],
  inr: [0.3, 30],
  'arterial-ph': [6.2, 8],
  'venous-ph': [6.2, 8],
  'arterial-pco2': [3, 260],
  'arterial-po2': [5, 720],
  cholesterol: [5, 2500],
  triglycerides: [5, 35000],
  ldl: [0, 2000],
  hdl: [0, 250],
  tsh: [0, 1500],
};

/** A test without limits of its own may reach so many times the value of healthy people. */
const typicalTimesMax = 1_000_000;

/** Bedside signs, in the units of their verb. */
export const vitalLimits: { readonly [sign in keyof BackgroundStory['vitals']]-?: Limits } = {
  systolic: [20, 370],
  diastolic: [0, 250],
  pulse: [0, 350],
  respirations: [0, 120],
  temperatureC: [11, 47],
  oxygenSaturation: [5, 100],
  weightKg: [0.2, 700],
  heightCm: [20, 280],
};

/** Why nobody has this value; undefined for one that somebody may have. */
export function impossibleValue(
  name: LabName,
  told: { readonly value: number; readonly unit: string },
): string | undefined {
  const test = labTest(name, 'female');
  if (test.kind === 'answer') return undefined;
  const [low, high] = labLimits[name] ?? [0, Math.max(1, test.typical) * typicalTimesMax];
  const value = convertUnit(told, test.unit);
  if (value === undefined) return told.value < 0 ? 'it is below nothing' : undefined;
  if (value >= low && value <= high) return undefined;
  return `nobody has less than ${low} or more than ${high} ${test.unit}`;
}
