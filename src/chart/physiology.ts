/**
 * Laboratory values of one patient on one day: what is told stands, the rest varies around the
 * patient's baseline, and values that depend on each other agree.
 */
import { type LabName, type LabSex, labTest } from '../knowledge/index.ts';
import { seededRandom } from '../lib/index.ts';
import { estimatedGfr } from './egfr.ts';

/** Numbers by laboratory name. */
export type LabValues = { readonly [test in LabName]?: number };

/** Whose values, when, and what is known of them. */
interface DrawStory {
  /** Seeds the noise together with the test and the date; calls may come in any order. */
  readonly prefix: string;
  readonly date: string;
  readonly sex: LabSex;
  readonly ageYears: number;
  /** Values that stand. */
  readonly told: LabValues;
  /** Values around which this patient varies. */
  readonly baseline: LabValues;
}

/** Gives the value of any quantity of the catalogue on that day, rounded as reported. */
export type Draw = (test: LabName) => number;

/** Noise is cut at this many standard deviations, so that no healthy value strays far. */
const noiseSdMax = 2;

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Baselines that follow from another one which is told, where nothing nearer is told. */
function impliedBaseline(story: DrawStory, test: LabName): number | undefined {
  const { creatinine, hba1c } = story.baseline;
  const usual = labTest('creatinine', story.sex);
  if (test === 'urea-nitrogen' && creatinine !== undefined && usual.kind === 'quantity') {
    // Urea rises with falling filtration, somewhat less than creatinine does.
    return 14 * (creatinine / usual.typical) ** 0.8;
  }
  if (test === 'glucose' && hba1c !== undefined) {
    // Average glucose, mg/dL: Nathan DM et al. (ADAG). Diabetes Care 2008;31:1473–1478.
    return 28.7 * hba1c - 46.7;
  }
  return undefined;
}

/** A value by noise alone, before relations between tests are considered. */
function noisy(story: DrawStory, test: LabName): number {
  const facts = labTest(test, story.sex);
  if (facts.kind === 'answer') return 0;
  const centre = story.baseline[test] ?? impliedBaseline(story, test) ?? facts.typical;
  const random = seededRandom(`${story.prefix}|${test}|${story.date.slice(0, 10)}`);
  const deviation = Math.max(-noiseSdMax, Math.min(noiseSdMax, random.normal()));
  return Math.max(0, centre * (1 + (deviation * facts.variationPercent) / 100));
}

type Relation = (story: DrawStory, draw: Draw) => number | undefined;

const differential = [
  'neutrophils',
  'lymphocytes',
  'monocytes',
  'eosinophils',
  'basophils',
] as const;

/** One kind of white cell: its share of what the told kinds leave of the total. */
function shareOfWhiteCells(test: (typeof differential)[number]): Relation {
  return (story, draw) => {
    const open = differential.filter((kind) => story.told[kind] === undefined);
    const told = differential.reduce((sum, kind) => sum + (story.told[kind] ?? 0), 0);
    const all = open.reduce((sum, kind) => sum + noisy(story, kind), 0);
    return (Math.max(0, draw('wbc') - told) * noisy(story, test)) / all;
  };
}

function percentOfWhiteCells(test: (typeof differential)[number]): Relation {
  return (_story, draw) => (100 * draw(test)) / draw('wbc');
}

/**
 * What follows from other values. Every relation reads only tests that do not read it back, given
 * what is told, so that the recursion ends.
 */
const relations: { readonly [test in LabName]?: Relation } = {
  egfr: (story, draw) =>
    estimatedGfr({ creatinine: draw('creatinine'), ageYears: story.ageYears, sex: story.sex }),
  hemoglobin: (story, draw) =>
    story.told.hematocrit === undefined ? undefined : (story.told.hematocrit * draw('mchc')) / 100,
  hematocrit: (_story, draw) => (100 * draw('hemoglobin')) / draw('mchc'),
  mcv: (story, draw) =>
    story.told.rbc === undefined ? undefined : (10 * draw('hematocrit')) / story.told.rbc,
  rbc: (_story, draw) => (10 * draw('hematocrit')) / draw('mcv'),
  mch: (_story, draw) => (10 * draw('hemoglobin')) / draw('rbc'),
  'transferrin-saturation': (_story, draw) => (100 * draw('iron')) / draw('tibc'),
  iron: (story, draw) => {
    const saturation = story.told['transferrin-saturation'];
    return saturation === undefined ? undefined : (saturation * draw('tibc')) / 100;
  },
  tibc: (story) => {
    const { iron, 'transferrin-saturation': saturation } = story.told;
    return iron === undefined || saturation === undefined ? undefined : (100 * iron) / saturation;
  },
  // Friedewald WT et al. Clin Chem 1972;18:499–502 (mg/dL; not above triglycerides of 400).
  ldl: (_story, draw) =>
    Math.max(10, draw('cholesterol') - draw('hdl') - draw('triglycerides') / 5),
  cholesterol: (story, draw) => {
    const told = story.told.ldl;
    const usual = story.baseline.cholesterol === undefined ? story.baseline.ldl : undefined;
    const ldl = told ?? (usual === undefined ? undefined : noisy(story, 'ldl'));
    return ldl === undefined ? undefined : ldl + draw('hdl') + draw('triglycerides') / 5;
  },
  wbc: (story) => {
    const ofKind = (kind: (typeof differential)[number]) => story.told[kind] ?? noisy(story, kind);
    const sum = differential.reduce((total, kind) => total + ofKind(kind), 0);
    const told = differential.reduce((total, kind) => total + (story.told[kind] ?? 0), 0);
    const usual = story.baseline.wbc === undefined ? sum : noisy(story, 'wbc');
    return differential.every((kind) => story.told[kind] !== undefined) || told > usual
      ? sum
      : usual;
  },
  neutrophils: shareOfWhiteCells('neutrophils'),
  lymphocytes: shareOfWhiteCells('lymphocytes'),
  monocytes: shareOfWhiteCells('monocytes'),
  eosinophils: shareOfWhiteCells('eosinophils'),
  basophils: shareOfWhiteCells('basophils'),
  'neutrophils-percent': percentOfWhiteCells('neutrophils'),
  'lymphocytes-percent': percentOfWhiteCells('lymphocytes'),
  'monocytes-percent': percentOfWhiteCells('monocytes'),
  'eosinophils-percent': percentOfWhiteCells('eosinophils'),
  'basophils-percent': percentOfWhiteCells('basophils'),
  'prothrombin-time': (_story, draw) => 12 * draw('inr'),
  'direct-bilirubin': (story, draw) =>
    story.baseline['direct-bilirubin'] === undefined ? 0.2 * draw('total-bilirubin') : undefined,
  'light-chain-ratio': (_story, draw) =>
    draw('kappa-free-light-chain') / draw('lambda-free-light-chain'),
};

/**
 * Values of one patient on one day. Asking twice gives the same; so does asking in another order.
 *
 * @example
 * ```ts
 * const draw = drawLabs({
 *   prefix: 'example',
 *   date: '2025-04-07',
 *   sex: 'male',
 *   ageYears: 64,
 *   told: { creatinine: 1.76 },
 *   baseline: {},
 * });
 * draw('egfr'); // 43
 * ```
 */
export function drawLabs(story: DrawStory): Draw {
  const drawn = new Map<LabName, number>();
  const draw: Draw = (test) => {
    const known = story.told[test] ?? drawn.get(test);
    if (known !== undefined) return known;
    const facts = labTest(test, story.sex);
    const decimals = facts.kind === 'quantity' ? facts.decimals : 0;
    const value = round(relations[test]?.(story, draw) ?? noisy(story, test), decimals);
    drawn.set(test, value);
    return value;
  };
  return draw;
}
