/** Numbers beside a measure's name that are no measured values: wanted, usual, changes, counts. */
import { signOf } from './clauses.ts';
import type { NamedConcept } from './concept-spans.ts';
import type { Token } from './tokens.ts';
import type { WrittenNumber } from './written-numbers.ts';

/** What kind of unit it is, as far as it tells values from doses, times and sizes. */
function unitFamily(unit: string): string {
  if (/^(?:s|min|h|d|wk|mo|a|ms)$/.test(unit))
    return unit === 'ms' || unit === 's' ? 'brief' : 'time';
  if (/^(?:k|m|u|n|p)?g$|\[lb_av\]|^meq$|^(?:m|u|n)?mol$|^\[iU\]$/.test(unit)) return 'mass';
  if (/^(?:m|d|u)?L$/.test(unit)) return 'volume';
  if (/^(?:c|m)?m$|\[in_i\]/.test(unit)) return 'length';
  if (/^(?:c|m)?m[23]$/.test(unit)) return 'area';
  if (/^\{/.test(unit)) return 'form';
  if (/^Cel$|degF/.test(unit)) return 'heat';
  if (/\[Hg\]|kPa/.test(unit)) return 'pressure';
  if (unit === '/min') return 'rate';
  return unit === '%' ? 'percent' : 'other';
}

/** Cells are counted and given in percent; of much else a percentage is a change. */
const inPercentToo = new Set([
  'neutrophils',
  'lymphocytes',
  'monocytes',
  'eosinophils',
  'basophils',
  'reticulocytes',
  'oxygen saturation',
  'FEV1',
  'FVC',
  'DLCO',
  'peak flow',
]);

export function fits(unit: string | undefined, measure: NamedConcept): boolean {
  if (unit === undefined) return true;
  const own = unitFamily(measure.unit ?? 'mg/L');
  const family = unitFamily(unit);
  if (family === 'other') return own === 'other' || own === 'percent' || own === 'volume';
  if (family === 'percent') return own === 'percent' || inPercentToo.has(measure.name);
  if (family === 'volume') return own === 'volume' || /^(?:FEV1|FVC)$/.test(measure.name);
  if (measure.name === 'gestational age' && family === 'time') return true;
  return family === own;
}

/** Numbers that are wanted, supposed or usual, rather than measured. */
const wanted = new Set(
  (
    'goal target aim aiming desired threshold cutoff reference ref range uln lln limit ' +
    'keep maintain until titrate should if unless when once whenever parameter ceiling nl ' +
    'expected optimal recommended requirement trigger'
  ).split(' '),
);
/** What is told of now is measured, though a goal stands before it. */
const present = /^(?:today|now|currently|yesterday)$/;
/** `hemoglobin below 7 should trigger transfusion` supposes a value. */
const demands = new Set('should would warrants triggers mandates prompts requires'.split(' '));
const usual = /^(?:normal|normally|usual|usually)$/;

/** Nouns that a number counts. */
const counted = new Set(
  (
    'times time dose doses visit visits reading readings measurement measurements value ' +
    'values point points fold episode episodes occasion occasions nd rd st th more other ' +
    'different consecutive separate check checks pack packs people patient patients step ' +
    'steps drug drugs agent agents'
  ).split(' '),
);

/** Nouns of change: `a drop of 2 g/dL`. */
const changes = new Set(
  (
    'gain loss rise drop increase decrease fall change reduction improvement difference decline ' +
    'delta'
  ).split(' '),
);

/** Verbs of a plan: `lower LDL to 70`. */
const plannedVerbs = new Set(
  'lower reduce bring get raise recheck repeat check monitor correct treat hold target'.split(' '),
);

/** A change by so much, no value: `down 3 kg`, `a gain of 4 kg`, `rose by 0.3`. */
export function isChange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  const beforeThat = tokens[at - 2]?.form ?? '';
  if (/^(?:by|down|up|another|additional|lost|gained|loses|gains|plus)$/.test(before)) return true;
  const isOf = before === 'of';
  return isOf && changes.has(beforeThat);
}

/** True where the words before say that the number is wanted or usual rather than measured. */
export function isWanted(
  tokens: readonly Token[],
  owner: NamedConcept,
  number: WrittenNumber,
): boolean {
  const from = clauseStart(tokens, owner.from);
  let isAside = false;
  for (let at = number.at - 1; at >= from; at -= 1) {
    const word = tokens[at]?.form ?? '';
    if (/\)/.test(tokens[at + 1]?.gap ?? '')) isAside = true;
    const opens = /\(/.test(tokens[at]?.gap ?? '');
    if (isAside) {
      isAside = !opens;
      continue;
    }
    if (present.test(word)) return false;
    const next = tokens[at + 1]?.form ?? '';
    const isInside = at >= owner.to;
    if (wanted.has(word)) {
      const isReset = next === 'at' || next === 'with' || next === 'range';
      const isBecause = word === 'range' && next === 'at';
      if (!(isInside && isReset) && !isBecause && !isMonthOfYear(tokens, at)) return true;
    }
    if (usual.test(word)) {
      if (isInside && next !== 'at') return true;
      const verb = tokens[owner.to]?.form ?? '';
      if (
        !isInside &&
        next !== 'at' &&
        (/^(?:is|are|range|values)$/.test(verb) || number.high !== undefined)
      )
        return true;
    }
  }
  const before = tokens[number.at - 1]?.form ?? '';
  const behind = tokens[number.last + 1]?.form ?? '';
  return /^(?:not|never)$/.test(before) || (number.comparator !== '=' && demands.has(behind));
}

function isMonthOfYear(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'date';
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !/[;.!?()|\n]/.test(tokens[from]?.gap ?? '')) from -= 1;
  return from;
}

/** Verbs of a plan before a measure: `lower LDL to 70`. */
export function isPlanned(tokens: readonly Token[], owner: NamedConcept): boolean {
  const before = tokens[owner.from - 1]?.form ?? '';
  const beforeThat = tokens[owner.from - 2]?.form ?? '';
  return (
    plannedVerbs.has(before) &&
    (owner.from === 1 ||
      /^(?:to|and|will|should|please)$/.test(beforeThat) ||
      signOf(tokens[owner.from - 1]?.gap ?? '') !== 'none')
  );
}

/** A term of a sum and no measurement: `(42 x 0.7) / (1.2 x 78)`, `/ 88.4`. */
export function isTerm(tokens: readonly Token[], { at, last }: WrittenNumber): boolean {
  const [before, next] = [tokens[at - 1], tokens[last + 1]];
  const isTimes = (token: Token | undefined) => token?.form === 'x' || token?.form === 'times';
  if (isTimes(before) && tokens[at - 2]?.kind === 'number') return true;
  if (isTimes(next) && tokens[last + 2]?.kind === 'number') return true;
  const sign = /^(?:\s?[/*\u00d7\u00f7]|\s\+)\s?\(?$/u;
  return (
    sign.test(tokens[at]?.gap ?? '') ||
    (next?.kind === 'number' && /[*\u00d7\u00f7]/u.test(next.gap))
  );
}

/** `HR 1.25` is a ratio of hazards, and no heart. */
export function isRatio(owner: NamedConcept, { value, unit }: WrittenNumber): boolean {
  return owner.name === 'heart rate' && unit === undefined && value < 10;
}

export function isCounted(tokens: readonly Token[], { last }: WrittenNumber): boolean {
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    counted.has(next.form) &&
    signOf(next.gap) === 'none' &&
    next.form !== 'other'
  );
}
