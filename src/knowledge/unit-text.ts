/** Units as people write them in orders and notes, read into UCUM. */
import { isUcumUnit } from './ucum.ts';

/** Written form (lower case, `u` for micro) → UCUM. */
const atoms: Readonly<Record<string, string>> = {
  kg: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  g: 'g',
  gm: 'g',
  gram: 'g',
  grams: 'g',
  mg: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  ug: 'ug',
  mcg: 'ug',
  microgram: 'ug',
  micrograms: 'ug',
  ng: 'ng',
  nanogram: 'ng',
  nanograms: 'ng',
  pg: 'pg',
  picograms: 'pg',
  mol: 'mol',
  mmol: 'mmol',
  millimole: 'mmol',
  millimoles: 'mmol',
  umol: 'umol',
  mcmol: 'umol',
  micromol: 'umol',
  micromole: 'umol',
  micromoles: 'umol',
  nmol: 'nmol',
  nanomol: 'nmol',
  pmol: 'pmol',
  meq: 'meq',
  milliequivalents: 'meq',
  mosm: 'mosm',
  mosmol: 'mosm',
  iu: '[iU]',
  u: '[iU]',
  unt: '[iU]',
  unit: '[iU]',
  units: '[iU]',
  'international units': '[iU]',
  miu: 'm[iU]',
  mu: 'm[iU]',
  uiu: 'u[iU]',
  uu: 'u[iU]',
  l: 'L',
  liter: 'L',
  litre: 'L',
  liters: 'L',
  litres: 'L',
  dl: 'dL',
  deciliter: 'dL',
  decilitre: 'dL',
  ml: 'mL',
  cc: 'mL',
  milliliter: 'mL',
  millilitre: 'mL',
  milliliters: 'mL',
  millilitres: 'mL',
  ul: 'uL',
  mcl: 'uL',
  microliter: 'uL',
  microlitre: 'uL',
  fl: 'fL',
  m: 'm',
  m2: 'm2',
  '1.73 m2': '{1.73_m2}',
  '1.73m2': '{1.73_m2}',
  '1.73 m^2': '{1.73_m2}',
  '1.73m^2': '{1.73_m2}',
  cm: 'cm',
  cm2: 'cm2',
  mm: 'mm',
  mm2: 'mm2',
  mm3: 'mm3',
  kpa: 'kPa',
  mmhg: 'mm[Hg]',
  'mm hg': 'mm[Hg]',
  s: 's',
  sec: 's',
  second: 's',
  seconds: 's',
  ms: 'ms',
  msec: 'ms',
  min: 'min',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  d: 'd',
  day: 'd',
  days: 'd',
  wk: 'wk',
  wks: 'wk',
  week: 'wk',
  weeks: 'wk',
  mo: 'mo',
  month: 'mo',
  months: 'mo',
  y: 'a',
  yr: 'a',
  yrs: 'a',
  year: 'a',
  years: 'a',
  '%': '%',
  percent: '%',
  'per cent': '%',
  pct: '%',
  bpm: '/min',
  'beats/min': '/min',
  'breaths/min': '/min',
  '°c': 'Cel',
  '°f': '[degF]',
  'cells/ul': '/uL',
  'cells/mm3': '/mm3',
  'k/ul': '10*3/uL',
  'k/mm3': '10*3/uL',
  'thou/ul': '10*3/uL',
  'm/ul': '10*6/uL',
  tablet: '{tablet}',
  tablets: '{tablet}',
  tab: '{tablet}',
  tabs: '{tablet}',
  capsule: '{capsule}',
  capsules: '{capsule}',
  cap: '{capsule}',
  caps: '{capsule}',
  pill: '{tablet}',
  pills: '{tablet}',
  puff: '{puff}',
  puffs: '{puff}',
  inhalation: '{puff}',
  inhalations: '{puff}',
  spray: '{spray}',
  sprays: '{spray}',
  drop: '{drop}',
  drops: '{drop}',
  patch: '{patch}',
  patches: '{patch}',
  vial: '{vial}',
  vials: '{vial}',
  suppository: '{suppository}',
  sachet: '{sachet}',
  sachets: '{sachet}',
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const atomPattern = Object.keys(atoms)
  .sort((left, right) => right.length - left.length)
  .map(escaped)
  .join('|');
const power = '(?:[x*] ?)?10 ?(?:\\^|\\*|e)? ?([369]|12) ?/ ?';
const unitPattern = new RegExp(
  `(?: |-)?(?:${power})?(${atomPattern})` +
    `((?: ?(?:/|\\bper\\b) ?(?:${atomPattern})){0,3})(?![a-z0-9])`,
  'y',
);
const followingAtom = new RegExp(`(?:/|\\bper\\b) ?(${atomPattern})(?![a-z0-9])`, 'g');

/** A unit found in text: what it is in UCUM, and where it ends. */
export interface WrittenUnit {
  readonly unit: string;
  readonly end: number;
}

/**
 * Lower case, one kind of micro sign, superscripts as digits, and no exotic white space: the form
 * in which {@link unitAt} reads text. Not length-preserving.
 */
export function plainUnitText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u03bc\u00b5]/gu, 'u')
    .replace(/\u2044/gu, '/')
    .replace(/[\u00d7\u2715]/gu, 'x')
    .replace(/[^\S\n]+/gu, ' ');
}

/**
 * The unit that stands at a place of plain text (right after a number, say); undefined when none
 * does.
 *
 * @example
 * ```ts
 * unitAt('1.8 mg/dl today', 3); // { unit: 'mg/dL', end: 9 }
 * ```
 */
export function unitAt(plainText: string, position: number): WrittenUnit | undefined {
  unitPattern.lastIndex = position;
  const match = unitPattern.exec(plainText);
  if (match === null) return undefined;
  const [whole, exponent, first = '', rest = ''] = match;
  const head = atoms[first] ?? '';
  const tail = [...rest.matchAll(followingAtom)].map((item) => atoms[item[1] ?? ''] ?? '');
  const body = [head, ...tail].join('/');
  const unit = exponent === undefined ? body : `10*${exponent}/${body}`;
  const end = position + whole.length;
  // `U/L` is what laboratories call an enzyme's unit; alone, a unit is an international one.
  return isUcumUnit(unit) ? { unit: unit.replace(/^\[iU\]\//, 'U/'), end } : undefined;
}

/**
 * A whole written unit in UCUM; undefined when it is not understood.
 *
 * @example
 * ```ts
 * parseUnit('mcg'); // 'ug'
 * parseUnit('µmol/L'); // 'umol/L'
 * parseUnit('Tablet(s)'); // '{tablet}'
 * ```
 */
export function parseUnit(text: string): string | undefined {
  const plain = plainUnitText(text.slice(0, 60)).replace('(s)', 's').trim();
  const written = unitAt(plain, 0);
  if (written !== undefined && written.end === plain.length) return written.unit;
  return isUcumUnit(text) ? text : undefined;
}
