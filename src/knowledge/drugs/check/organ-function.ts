/** How well kidneys and liver work, by the latest values of a chart. */
import { calculate } from '../../calculators/calculate.ts';
import type { AlertEvidence } from './alert.ts';
import { ageYears } from './chart-days.ts';
import { latestMeasure, windowOf } from './chart-measure.ts';
import { weightOf } from './dose-amount.ts';
import type { ChartFacts } from './drug-order.ts';
import { stateEvidence } from './patient-state.ts';

/** A clearance or filtration, with how it was found. */
interface RenalFunction {
  readonly value: number;
  /** `CrCl 28 mL/min (Cockcroft–Gault)`. */
  readonly text: string;
  readonly evidence: readonly AlertEvidence[];
}

/** A patient on dialysis is taken to clear no more than this, in mL/min. */
const dialysisClearance = 5;

function numberOf(name: string, inputs: { readonly [name: string]: unknown }): number | undefined {
  const outcome = calculate(name, inputs);
  return 'code' in outcome || typeof outcome.value !== 'number' ? undefined : outcome.value;
}

function creatinineClearance(chart: ChartFacts): RenalFunction | undefined {
  const creatinine = creatinineOf(chart);
  const weight = weightOf(chart);
  const age = ageYears(chart);
  if (creatinine === undefined || weight === undefined || age === undefined) return undefined;
  const value = numberOf('cockcroft-gault', {
    age: { value: Math.floor(age), unit: 'a' },
    sex: chart.sex,
    weight: { value: weight.kg, unit: 'kg' },
    creatinine: { value: creatinine.value, unit: 'mg/dL' },
  });
  if (value === undefined) return undefined;
  const text = `CrCl ${Math.round(value)} mL/min (Cockcroft–Gault)`;
  return { value, text, evidence: [creatinine.evidence, weight.evidence] };
}

function creatinineOf(chart: ChartFacts) {
  return latestMeasure(chart, { test: 'creatinine', unit: 'mg/dL' });
}

function filtration(chart: ChartFacts): RenalFunction | undefined {
  const reported =
    latestMeasure(chart, { test: 'egfr', unit: 'mL/min/{1.73_m2}' }) ??
    latestMeasure(chart, { test: 'egfr', unit: 'mL/min' });
  if (reported !== undefined) {
    const { value, evidence } = reported;
    return { value, text: `eGFR ${Math.round(value)} mL/min/1.73 m2`, evidence: [evidence] };
  }
  const creatinine = creatinineOf(chart);
  const age = ageYears(chart);
  if (creatinine === undefined || age === undefined) return undefined;
  const value = numberOf('ckd-epi-2021-creatinine', {
    age: { value: Math.floor(age), unit: 'a' },
    sex: chart.sex,
    creatinine: { value: creatinine.value, unit: 'mg/dL' },
  });
  if (value === undefined) return undefined;
  const text = `eGFR ${Math.round(value)} mL/min/1.73 m2 (CKD-EPI 2021)`;
  return { value, text, evidence: [creatinine.evidence] };
}

/**
 * Clearance or filtration, whichever a row asks for; the other stands in where data lack, and says
 * so. Undefined when there is neither.
 */
export function renalFunction(
  chart: ChartFacts,
  measure: 'crcl' | 'egfr',
): RenalFunction | undefined {
  const dialysis = stateEvidence('dialysis', chart);
  if (dialysis !== undefined) {
    return { value: dialysisClearance, text: 'dialysis', evidence: [dialysis] };
  }
  const wanted = measure === 'crcl' ? creatinineClearance(chart) : filtration(chart);
  if (wanted !== undefined) return wanted;
  const other = measure === 'crcl' ? filtration(chart) : creatinineClearance(chart);
  const asked = measure === 'crcl' ? 'CrCl' : 'eGFR';
  return other && { ...other, text: `${other.text}, in place of ${asked}` };
}

/** Why no clearance could be found. */
export function lackingRenalData(chart: ChartFacts): string {
  if (ageYears(chart) === undefined) return 'no birth date for the clearance';
  if (chart.sex === undefined) return 'no sex for the clearance';
  if (creatinineOf(chart) !== undefined) return 'the clearance cannot be computed at this age';
  return `no creatinine in the last ${windowOf('creatinine')} days`;
}

/** The class of Child and Pugh, or `unknown` where there is cirrhosis without the values for it. */
interface LiverFunction {
  readonly childPugh: 'A' | 'B' | 'C' | 'unknown';
  readonly evidence: readonly AlertEvidence[];
}

function childPughOf(chart: ChartFacts): 'A' | 'B' | 'C' | undefined {
  const bilirubin = latestMeasure(chart, { test: 'total-bilirubin', unit: 'mg/dL' });
  const albumin = latestMeasure(chart, { test: 'albumin', unit: 'g/dL' });
  const inr = latestMeasure(chart, { test: 'inr', unit: '{INR}' });
  if (bilirubin === undefined || albumin === undefined || inr === undefined) return undefined;
  const isDecompensated = stateEvidence('decompensated-cirrhosis', chart) !== undefined;
  const points = numberOf('child-pugh', {
    bilirubin: { value: bilirubin.value, unit: 'mg/dL' },
    albumin: { value: albumin.value, unit: 'g/dL' },
    inr: inr.value,
    ascites: isDecompensated ? 'moderate' : 'absent',
    encephalopathy: stateEvidence('hepatic-encephalopathy', chart) ? 'grade-1-2' : 'none',
  });
  if (points === undefined) return undefined;
  if (points <= 6) return 'A';
  return points <= 9 ? 'B' : 'C';
}

/** The class that a problem names: `Child-Pugh class B`. */
function writtenClass(chart: ChartFacts): 'A' | 'B' | 'C' | undefined {
  for (const { text } of chart.conditions) {
    const match = /child[- –]?(?:turcotte[- –])?pugh(?: class| score)?[ :]{0,2}\(?([abc])\b/i.exec(
      text.slice(0, 300),
    );
    const letter = match?.[1]?.toUpperCase();
    if (letter === 'A' || letter === 'B' || letter === 'C') return letter;
  }
  return undefined;
}

/** How bad the liver is; undefined without disease of the liver. */
export function liverFunction(chart: ChartFacts): LiverFunction | undefined {
  const cirrhosis = stateEvidence('liver-cirrhosis', chart);
  const decompensated = stateEvidence('decompensated-cirrhosis', chart);
  const acute = stateEvidence('acute-liver-disease', chart);
  const evidence = [decompensated ?? cirrhosis ?? acute].filter((item) => item !== undefined);
  if (evidence.length === 0) return undefined;
  const written = writtenClass(chart);
  if (written !== undefined) return { childPugh: written, evidence };
  const computed = cirrhosis === undefined ? undefined : childPughOf(chart);
  if (computed !== undefined) return { childPugh: computed, evidence };
  return { childPugh: decompensated === undefined ? 'unknown' : 'B', evidence };
}
