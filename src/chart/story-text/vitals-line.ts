/** `vitals BP 102/60, pulse 104, temperature 37.9 C, weight 71.2 kg` */
import { convertUnit, parseUnit } from '../../knowledge/index.ts';
import type { VitalsStory } from '../story.ts';
import { vitalLimits } from '../bounds.ts';
import { openClauses } from './clauses.ts';
import { ownMember } from './own-member.ts';
import { fault, type Reading, shown } from './reading.ts';
import { partOf, type SourceLine, type Span, splitClauses, splitWord } from './source-line.ts';
import { type Context, dateOf, endsHere, present, toldIn } from './told-in.ts';

/** Signs by the words that people use, with the unit of the verb; `undefined`: needs none. */
const signs = [
  { words: /^(?:pulse|heart rate|hr|p)(?= )/i, sign: 'pulse', unit: '/min', needsUnit: false },
  {
    words: /^(?:respirations|respiratory rate|resp|rr)(?= )/i,
    sign: 'respirations',
    unit: '/min',
    needsUnit: false,
  },
  { words: /^(?:temperature|temp|t)(?= )/i, sign: 'temperatureC', unit: 'Cel', needsUnit: true },
  {
    words: /^(?:oxygen saturation|saturation|spo2|o2 sat)(?= )/i,
    sign: 'oxygenSaturation',
    unit: '%',
    needsUnit: false,
  },
  { words: /^(?:weight|wt)(?= )/i, sign: 'weightKg', unit: 'kg', needsUnit: true },
  { words: /^(?:height|ht)(?= )/i, sign: 'heightCm', unit: 'cm', needsUnit: true },
] as const;

const figure = /^(\d{1,4}(?:\.\d{1,3})?)(?= |%|$)/;

/** What people write and UCUM does not. */
const shortUnits: { readonly [written: string]: string } = {
  C: 'Cel',
  F: '[degF]',
  lb: '[lb_av]',
  lbs: '[lb_av]',
  in: '[in_i]',
  inches: '[in_i]',
};

function checkPossible(
  reading: Reading,
  span: Span,
  told: { readonly sign: keyof typeof vitalLimits; readonly value: number },
): void {
  const [low, high] = vitalLimits[told.sign];
  if (told.value >= low && told.value <= high) return;
  const message = `${shown(span.text)}: nobody has less than ${low} or more than ${high}`;
  fault(reading, span, { rule: 'value-impossible', message });
}

function readPressure(reading: Reading, span: Span): Partial<VitalsStory> | undefined {
  const match = /^(?:BP|blood pressure) (\d{1,4})\/(\d{1,4})(?: mm ?Hg)?$/i.exec(span.text);
  if (match === null) return undefined;
  const pressure = { systolic: Number(match[1]), diastolic: Number(match[2]) };
  checkPossible(reading, span, { sign: 'systolic', value: pressure.systolic });
  checkPossible(reading, span, { sign: 'diastolic', value: pressure.diastolic });
  if (pressure.diastolic > pressure.systolic) {
    const message = `${shown(span.text)}: the diastolic pressure is above the systolic`;
    fault(reading, span, { rule: 'value-impossible', message });
  }
  return pressure;
}

function readSign(reading: Reading, span: Span): Partial<VitalsStory> | undefined {
  const row = signs.find(({ words }) => words.test(span.text));
  if (row === undefined) return undefined;
  const said = partOf(span, (row.words.exec(span.text)?.[0] ?? '').length);
  const match = figure.exec(said.text);
  if (match === null) {
    const message = `${shown(span.text)} has no number that is understood`;
    fault(reading, said, { rule: 'value-missing', message });
    return {};
  }
  const written = said.text.slice(match[0].length).trim();
  if (written === '' && row.needsUnit) {
    const message = `${shown(span.text)} has no unit`;
    fault(reading, said, { rule: 'unit-missing', message });
    return {};
  }
  const unit = written === '' ? row.unit : (ownMember(shortUnits, written) ?? parseUnit(written));
  const told = { value: Number(match[1]), unit: unit ?? '' };
  const value = unit === row.unit ? told.value : convertUnit(told, row.unit);
  if (value === undefined) {
    const message = `${shown(written)} is no unit for it; the usual one is ${row.unit}`;
    fault(reading, said, { rule: 'unit-wrong', message });
    return {};
  }
  checkPossible(reading, span, { sign: row.sign, value });
  return { [row.sign]: Number(value.toFixed(1)) };
}

/** Reads signs out of clauses; the clauses that are none are given back. */
export function readSigns(
  reading: Reading,
  spans: readonly Span[],
): { readonly signs: Partial<VitalsStory>; readonly others: readonly Span[] } {
  const others: Span[] = [];
  let told: Partial<VitalsStory> = {};
  for (const span of spans) {
    const read = readPressure(reading, span) ?? readSign(reading, span);
    if (read === undefined) others.push(span);
    else told = { ...told, ...read };
  }
  return { signs: told, others };
}

/** Reads the vital signs of one moment. */
export function readVitals(line: SourceLine, rest: Span, context: Context): undefined {
  const { reading } = context;
  endsHere(reading, line);
  const { signs: read, others } = readSigns(reading, splitClauses(rest));
  const clauses = openClauses(reading, others);
  const date = dateOf(context, line, { clauses, tense: 'past' });
  const id = clauses.id();
  const told = toldIn(context, line, clauses);
  clauses.end();
  if (Object.keys(read).length === 0) {
    const message = `${splitWord(rest).word.text || 'this line'} tells no vital sign`;
    return fault(reading, rest, { rule: 'value-missing', message });
  }
  if (date === undefined) return;
  reading.items.push({ kind: 'vitals', ...told, story: present({ id, date, ...read }) });
}
