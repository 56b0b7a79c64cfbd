/** How much one dose of an order is: structured, or read from its words. */
import { convertUnit, parseCount, parseUnit, plainUnitText, unitAt } from '../knowledge/index.ts';
import { asElement, asNumber, asText, type Element, elementsOf } from './elements.ts';

/** An amount, or a range of amounts. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  /** UCUM. */
  readonly unit: string;
}

/** Words longer than this are not searched for amounts. */
const wordsCharactersMax = 2_000;
const countedUnit = /^(?:\{[^}]*\}|1)$/;
const massUnit = /^(?:[kmunp]?g|\[iU\]|[mk]?\[iU\]|meq|[mu]?mol)$/;
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+/g;

function roundAmount(value: number): number {
  return Number(value.toPrecision(10));
}

/** `mL` and the like, with a strength per volume: what a volume holds. */
interface Strength {
  readonly value: number;
  readonly unit: string;
  /** Absent for a strength per tablet. */
  readonly perVolumeMl?: number;
}

interface NumberWithUnit {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

/** Every number that a unit follows. `875-125 mg` gives both their unit. */
function numbersWithUnits(plain: string): readonly NumberWithUnit[] {
  const found: NumberWithUnit[] = [];
  for (const match of plain.matchAll(number)) {
    const value = Number(match[0].replaceAll(',', ''));
    const end = match.index + match[0].length;
    const follower = /^ ?(?:-|\/|to) ?(?:\d[\d,.]*)/.exec(plain.slice(end, end + 20))?.[0] ?? '';
    const written = unitAt(plain, end) ?? unitAt(plain, end + follower.length);
    if (written === undefined || !Number.isFinite(value)) continue;
    found.push({
      value,
      unit: written.unit,
      start: match.index,
      numberEnd: end,
      end: written.end,
    });
  }
  return found;
}

/** The strength that a drug's text names: `losartan 100 mg tablet`, `200 mg/5 ml`. */
function strengthIn(text: string): Strength | undefined {
  const plain = plainUnitText(text.slice(0, wordsCharactersMax));
  for (const item of numbersWithUnits(plain)) {
    const [mass = '', volume] = item.unit.split('/');
    if (!massUnit.test(mass)) continue;
    if (volume === 'mL') return { value: item.value, unit: mass, perVolumeMl: 1 };
    const per = /^ ?(?:\/|per|in) ?(\d+(?:\.\d+)?) ?ml\b/.exec(plain.slice(item.end));
    if (per !== null && Number(per[1]) > 0) {
      return { value: item.value, unit: mass, perVolumeMl: Number(per[1]) };
    }
    if (volume === undefined) return { value: item.value, unit: mass };
  }
  return undefined;
}

function timesStrength(amount: Amount, strength: Strength | undefined): Amount | undefined {
  if (strength === undefined) return undefined;
  let factor: number | undefined;
  if (strength.perVolumeMl !== undefined) {
    const perUnit = convertUnit({ value: 1, unit: amount.unit }, 'mL');
    factor = perUnit === undefined ? undefined : perUnit / strength.perVolumeMl;
  } else if (countedUnit.test(amount.unit)) factor = 1;
  if (factor === undefined) return undefined;
  return {
    min: roundAmount(amount.min * factor * strength.value),
    max: roundAmount(amount.max * factor * strength.value),
    unit: strength.unit,
  };
}

function quantityAmount(quantity: Element | undefined): Amount | undefined {
  const value = asNumber(quantity?.value);
  const written = asText(quantity?.code) ?? asText(quantity?.unit);
  const fallback = asText(quantity?.unit);
  if (value === undefined || written === undefined) return undefined;
  const unit = parseUnit(written) ?? (fallback === undefined ? undefined : parseUnit(fallback));
  return unit === undefined ? undefined : { min: value, max: value, unit };
}

function structuredAmount(dosage: Element): Amount | undefined {
  for (const rate of elementsOf(dosage.doseAndRate)) {
    const exact = quantityAmount(asElement(rate.doseQuantity));
    if (exact !== undefined) return exact;
    const range = asElement(rate.doseRange);
    const low = quantityAmount(asElement(range?.low));
    const high = quantityAmount(asElement(range?.high));
    if (low !== undefined && high !== undefined && low.unit === high.unit) {
      return { min: low.min, max: high.max, unit: low.unit };
    }
  }
  return undefined;
}

const fractions: readonly (readonly [RegExp, string])[] = [
  [/\bone[ -]half\b|\bhalf (?:of )?(?:a|an|one)\b|\bhalf\b|(?<!\d)1 ?\/ ?2\b/g, '0.5'],
  [/\bone and (?:a )?half\b/g, '1.5'],
];
const countedDose = new RegExp(
  [
    String.raw`\b(\d+(?:\.\d+)?|one|two|three|four|five|six|eight|ten)(?: ?(?:-|to`,
    String.raw`|or) ?(\d+(?:\.\d+)?|one|two|three|four))? ?(?:\(\w+\) ?)?(?:x ?)?`,
    String.raw`(?:\d[\d.,]* ?(?:mg|ug|mcg|g) )?(?:oral )?(tablets?|tabs?|capsules?`,
    '|caps?|pills?|puffs?|inhalations?|sprays?|drops?|patch(?:es)?|sachets?',
    String.raw`|vials?|suppositor(?:y|ies))\b`,
  ].join(''),
);

/** `2 tablets`, `1-2 puffs`, `half a tablet`. */
function countedIn(plain: string): Amount | undefined {
  const text = fractions.reduce((rest, [pattern, digits]) => rest.replace(pattern, digits), plain);
  const match = countedDose.exec(text);
  if (match === null) return undefined;
  const min = parseCount(match[1] ?? '');
  const max = match[2] === undefined ? min : parseCount(match[2]);
  const unit = parseUnit(match[3] ?? '') ?? '{tablet}';
  return min === undefined || max === undefined ? undefined : { min, max, unit };
}

/** `2 x 25 mg`: the product; `50 mg`, `25-50 mg`: as it stands. A daily maximum is no dose. */
function massIn(plain: string): Amount | undefined {
  const multiple = /\b(\d{1,2}) ?x ?(?=\d)/.exec(plain);
  for (const item of numbersWithUnits(plain)) {
    const isVolume = item.unit === 'mL';
    if (!massUnit.test(item.unit) && !isVolume) continue;
    const before = plain.slice(Math.max(0, item.start - 24), item.start);
    if (/(?:max(?:imum)?|exceed|up to|total(?: of)?)[^.;]*$/.test(before)) continue;
    if (multiple !== null && multiple.index + multiple[0].length === item.start) {
      const value = roundAmount(item.value * Number(multiple[1]));
      return { min: value, max: value, unit: item.unit };
    }
    const range = /^ ?(?:-|to) ?(\d[\d.,]*)/.exec(plain.slice(item.numberEnd));
    const upper = Number.parseFloat((range?.[1] ?? '0').replaceAll(',', ''));
    const max = Math.max(upper, item.value);
    return { min: item.value, max, unit: item.unit };
  }
  return undefined;
}

/** The forms of an amount: as stated, and by strength where it counts tablets or volume. */
function withStrength(amount: Amount, strength: Strength | undefined): readonly Amount[] {
  const mass = timesStrength(amount, strength);
  return mass === undefined ? [amount] : [amount, mass];
}

/**
 * One dose of a dosage instruction, in every form in which it can be told (`2 {tablet}` and
 * `100 mg`); empty when the order does not state one. A structured dose counts before words; a drug
 * text with a strength and nothing else stands for one of it.
 */
export function doseOf(
  dosage: Element,
  words: { readonly drug: string; readonly directions: string },
): readonly Amount[] {
  const strength = strengthIn(words.drug);
  const structured = structuredAmount(dosage);
  if (structured !== undefined) return withStrength(structured, strength);
  const plain = plainUnitText(words.directions.slice(0, wordsCharactersMax));
  if (/\bdivided doses?\b/.test(plain)) return [];
  const counted = countedIn(plain);
  const mass = massIn(plain);
  if (counted !== undefined) {
    if (mass === undefined) return withStrength(counted, strength);
    const isEach = /\beach\b/.test(plain) || !/\(\s*[\d.,]+ ?[a-z]+\s*(?:total)?\)/.test(plain);
    const total = isEach
      ? { ...mass, min: mass.min * counted.min, max: mass.max * counted.max }
      : mass;
    return [counted, total];
  }
  if (mass !== undefined) return withStrength(mass, strength);
  if (strength === undefined || strength.perVolumeMl !== undefined) return [];
  return [{ min: strength.value, max: strength.value, unit: strength.unit }];
}
