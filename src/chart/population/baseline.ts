/**
 * Levels at which a person's body stands, so that a population's distributions come out as they
 * are published (docs/charts.md compares them). Means and spreads here were set so that they do,
 * once diseases and drugs have had their effects; they are no reference values.
 */
import type { LabSex } from '../../knowledge/index.ts';
import type { Random } from '../../lib/index.ts';
import { estimatedGfr } from '../../knowledge/index.ts';
import type { IndicatorValues } from '../physiology/indicator.ts';

/** What the levels depend on. */
interface BaselineRequest {
  readonly gender: LabSex;
  readonly years: number;
  /** Names of diseases that the person has. */
  readonly has: (disease: string) => boolean;
}

function clamp(value: number, [low, high]: readonly [low: number, high: number]): number {
  return Math.max(low, Math.min(high, value));
}

function normal(random: Random, mean: number, options: { readonly spread: number }): number {
  return mean + options.spread * clamp(random.normal(), [-2.6, 2.6]);
}

function logNormal(random: Random, middle: number, options: { readonly spread: number }): number {
  return middle * Math.exp(options.spread * clamp(random.normal(), [-2.6, 2.6]));
}

/** Centimeters lost each year after the fiftieth. */
const shrinking = 0.08;

/**
 * Heights as in adults of 2015–2018 (Fryar CD et al. Vital Health Stat 3(46), 2021: men 175.3 cm,
 * women 161.3 cm). Body mass index of 30 and more in obesity, of 40 and more in a fifth of it
 * (NCHS Data Brief 360: 9.2 of 42.4 %), and under 30 otherwise.
 */
function drawSize(random: Random, { gender, years, has }: BaselineRequest): IndicatorValues {
  const mean = gender === 'female' ? 162.2 : 176.2;
  const heightCm = normal(random, mean, { spread: 6.8 }) - shrinking * Math.max(0, years - 50);
  const above = Math.min(24, -6 * Math.log(1 - random.next()));
  const slim = clamp(normal(random, 25.4, { spread: 2.6 }), [18.6, 28.6]);
  return { 'height-cm': heightCm, bmi: has('obesity') ? 31.2 + above : slim };
}

/** The creatinine at which the filtration is so, by halving. */
function creatinineAt(filtration: number, person: BaselineRequest): number {
  let low = 0.3;
  let high = 8;
  for (let step = 0; step < 24; step += 1) {
    const creatinine = (low + high) / 2;
    const reached = estimatedGfr({ creatinine, ageYears: person.years, sex: person.gender });
    if (reached > filtration) low = creatinine;
    else high = creatinine;
  }
  return high;
}

/**
 * Chronic kidney disease is an eGFR under 60 or albuminuria (KDIGO 2012); the older, the more often
 * it is the filtration. Without it the eGFR stays above 60, drugs that lower it included.
 */
function drawKidney(random: Random, person: BaselineRequest): IndicatorValues {
  const { gender, years } = person;
  const usual = normal(random, gender === 'female' ? 0.69 : 0.89, { spread: 0.11 });
  const filtration = 54 - 22 * random.next() ** 1.6;
  const albumin = 60 * Math.exp(1.9 * random.next());
  const failing = random.next() < (years < 50 ? 0.2 : 0.6);
  const healthy = Math.min(usual, creatinineAt(74, person));
  if (!person.has('chronic-kidney-disease')) return { creatinine: healthy };
  if (!failing) return { creatinine: healthy, 'urine-albumin-creatinine-ratio': albumin };
  return { creatinine: creatinineAt(filtration, person) };
}

function drawLipids(random: Random, { gender, years, has }: BaselineRequest): IndicatorValues {
  const usual = years < 30 ? 102 : years < 40 ? 114 : 122;
  const high = has('hyperlipidemia') || has('coronary-disease');
  const ldl = high
    ? normal(random, 168, { spread: 26 })
    : clamp(normal(random, usual, { spread: 28 }), [50, 182]);
  const triglycerides = logNormal(random, gender === 'female' ? 83 : 92, { spread: 0.48 });
  return { ldl, triglycerides: Math.min(triglycerides, 380) };
}

function drawBlood(random: Random, { gender, years }: BaselineRequest): IndicatorValues {
  const older = Math.max(0, years - 50);
  const isFemale = gender === 'female';
  const hemoglobin = isFemale ? 13.65 : 15.4 - 0.022 * older;
  const fewer = years >= 70 ? 18 : years >= 60 ? 7 : 0;
  const platelets = logNormal(random, (isFemale ? 246 : 226) - fewer, { spread: 0.21 });
  return { hemoglobin: normal(random, hemoglobin, { spread: 0.95 }), platelets };
}

/** Sodium falls and potassium rises a little with age. */
function drawIons(random: Random, { gender, years }: BaselineRequest): IndicatorValues {
  const sodium = normal(random, years > 70 ? 138.8 : 139.5, { spread: 1.9 });
  const potassium = (gender === 'female' ? 3.98 : 4.06) + (years > 70 ? 0.1 : 0);
  return { sodium, potassium: normal(random, potassium, { spread: 0.2 }) };
}

/** Draws a person's levels. */
export function drawBaseline(random: Random, person: BaselineRequest): IndicatorValues {
  const { gender, years, has } = person;
  const size = drawSize(random, person);
  const kidney = drawKidney(random, person);
  const lipids = drawLipids(random, person);
  const blood = drawBlood(random, person);
  const ions = drawIons(random, person);
  const alt = logNormal(random, gender === 'female' ? 13.5 : 18.5, { spread: 0.46 });
  const glucose = normal(random, 104 + Math.min(8, years / 10), { spread: 8 });
  const pressure = normal(random, gender === 'female' ? 114 : 117, { spread: 6 });
  return {
    ...size,
    ...kidney,
    ...lipids,
    ...blood,
    ...ions,
    alt,
    tsh: clamp(logNormal(random, 1.45, { spread: 0.4 }), [0.5, 3.9]),
    // Sugar that no disease has raised stays below that of diabetes.
    'mean-glucose': clamp(glucose, [90, has('diabetes-type-2') ? 118 : 126]),
    systolic: clamp(pressure, [98, 122]),
  };
}
