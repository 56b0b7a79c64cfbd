/**
 * An order's text read into its meaning: tokens, items, steps, and what they say together.
 * Longer than most: what the parts of an order say together is decided in one place.
 */
import type { RouteName } from '../../knowledge/index.ts';
import { drugOfOrder } from './drug-of-order.ts';
import type {
  DoseRange,
  NumberRange,
  OrderMeaning,
  OrderProblem,
  OrderProblemCode,
  OrderStep,
} from './order-meaning.ts';
import { type OrderItem, scanOrder } from './order-items.ts';
import { type Segment, segmentsOf } from './order-segments.ts';
import { type TokenizedText, tokenize } from './order-tokens.ts';
import { doseOfSegment, type ProductStrength, type SegmentDose } from './segment-dose.ts';
import { frequencyOf, type SegmentFrequency } from './segment-frequency.ts';
import { unequalParts } from './unequal-parts.ts';

function doubt(code: OrderProblemCode, text: string): OrderProblem {
  return { code, kind: 'doubt', text };
}

function note(code: OrderProblemCode, text: string): OrderProblem {
  return { code, kind: 'note', text };
}

type Of<Kind extends OrderItem['kind']> = Extract<OrderItem, { readonly kind: Kind }>;

function firstOf<Kind extends OrderItem['kind']>(
  items: readonly OrderItem[],
  kind: Kind,
): Of<Kind> | undefined {
  return items.find((item): item is Of<Kind> => item.kind === kind);
}

/** Counted forms that go one way only. */
const routeOfForm: Readonly<Record<string, RouteName>> = {
  '{puff}': 'inhaled',
  '{patch}': 'transdermal',
  '{suppository}': 'rectal',
};

/** The route that the words state; a hint counts where nothing is stated. */
function routeOf(items: readonly OrderItem[]): {
  readonly route?: RouteName;
  readonly problems: readonly OrderProblem[];
} {
  const routes = items.flatMap((item) => {
    if (item.kind === 'route') return [item];
    const route = item.kind === 'amount' ? routeOfForm[item.amount.unit] : undefined;
    return route === undefined ? [] : [{ route, isWeak: true }];
  });
  const stated = routes.filter(({ isWeak }) => !isWeak);
  const names = new Set((stated.length > 0 ? stated : routes).map(({ route }) => route));
  // `neb` beside `by mouth`, and a spray for the mouth: a stated route that is a form's as well.
  if (names.has('sublingual')) names.delete('oral');
  if (names.has('enteral')) names.delete('oral');
  if (names.has('inhaled') && names.size > 1) names.delete('oral');
  if (names.has('transdermal')) names.delete('topical');
  const [route, other] = [...names];
  if (route === undefined) return { problems: [] };
  if (other === undefined) return { route, problems: [] };
  const text = `it states several routes: ${[...names].join(', ')}`;
  return { problems: [doubt('several-routes', text)] };
}

interface ReadSegment {
  readonly items: Segment;
  readonly dose: SegmentDose;
  readonly frequency: SegmentFrequency;
  readonly days?: number;
  readonly problems: readonly OrderProblem[];
}

function daysOf(segment: Segment): { readonly days?: number; readonly problems: OrderProblem[] } {
  const label = firstOf(segment, 'label');
  const duration = firstOf(segment, 'duration') ?? undefined;
  if (duration === undefined)
    return label === undefined ? { problems: [] } : { days: label.days, problems: [] };
  if (duration.daysMax > duration.days) {
    const text = `it runs ${duration.days} to ${duration.daysMax} days`;
    return { problems: [note('unsure-duration', text)] };
  }
  return { days: duration.days, problems: [] };
}

/** A labelled day without a frequency is one dose a day: `2 tablets on day 1`. */
function withLabel(frequency: SegmentFrequency, segment: Segment): SegmentFrequency {
  const isSilent =
    frequency.perDay === undefined && !frequency.once && frequency.problems.length === 0;
  if (!isSilent || firstOf(segment, 'label') === undefined) return frequency;
  return { ...frequency, perDay: { low: 1, high: 1 } };
}

function readSegments(
  segments: readonly Segment[],
  isCombinationDrug: boolean,
): readonly ReadSegment[] {
  const read: ReadSegment[] = [];
  let strength: ProductStrength | undefined;
  for (const items of segments) {
    const frequency = withLabel(frequencyOf(items), items);
    const { perDay } = frequency;
    const dose = doseOfSegment(items, {
      isCombinationDrug,
      ...(perDay === undefined ? {} : { perDay }),
      ...(strength === undefined ? {} : { strength }),
    });
    strength = dose.strength ?? strength;
    const { days, problems } = daysOf(items);
    read.push({ items, dose, frequency, problems, ...(days === undefined ? {} : { days }) });
  }
  return read;
}

/** A step as it is told; what a later one leaves unsaid holds on from the one before. */
function stepOf(
  { dose, frequency, days }: ReadSegment,
  earlier: { readonly dose?: DoseRange; readonly perDay?: NumberRange },
): OrderStep {
  const own = dose.dose ?? (dose.readings.length > 0 ? undefined : earlier.dose);
  const perDay = frequency.perDay ?? (frequency.once ? undefined : earlier.perDay);
  return {
    ...(own === undefined ? {} : { dose: own }),
    ...(perDay === undefined ? {} : { perDay }),
    ...(days === undefined ? {} : { days }),
  };
}

/** Segments that are steps: those with a dose, or with a frequency for the dose before. */
function stepsOf(read: readonly ReadSegment[]): readonly OrderStep[] {
  const steps: OrderStep[] = [];
  for (const [index, segment] of read.entries()) {
    const { dose, frequency } = segment;
    const hasDose = dose.dose !== undefined || dose.readings.length > 0;
    const isGiven = hasDose || (index > 0 && (frequency.perDay !== undefined || frequency.once));
    if (isGiven) steps.push(stepOf(segment, steps.at(-1) ?? {}));
  }
  return steps.length > 1 ? steps : [];
}

function isMultiple(range: NumberRange | undefined): range is NumberRange {
  return range !== undefined;
}

/** Dose times administrations. */
export function dailyDoseOf(
  dose: DoseRange | undefined,
  perDay: NumberRange | undefined,
): DoseRange | undefined {
  if (dose === undefined || !isMultiple(perDay) || /\/(?:min|h|d)$/.test(dose.unit))
    return undefined;
  const times = (value: number) => Number(value.toPrecision(10));
  return {
    low: times(dose.low * perDay.low),
    high: times(dose.high * perDay.high),
    unit: dose.unit,
  };
}

const asides: Readonly<Record<string, OrderProblem>> = {
  titration: doubt('titration', 'the dose is to be changed later'),
  'conditional-dose': doubt('titration', 'another dose is named under a condition'),
};

/** With these, `5 mg to 10 mg` is a change and no range. */
const changeWords: ReadonlySet<string> = new Set([
  ...['from', 'increase', 'decrease', 'change', 'reduce', 'raise', 'lower', 'switch'],
]);

/** What the order's words leave open, whatever its dose. */
function wordProblems(
  items: readonly OrderItem[],
  tokenized: TokenizedText,
): readonly OrderProblem[] {
  const problems: OrderProblem[] = [];
  if (tokenized.isCut) problems.push(doubt('too-long', 'only its beginning was read'));
  if (tokenized.hidesCharacters) {
    problems.push(
      doubt(
        'hidden-characters',
        'it holds characters that are not seen, or digits of other scripts',
      ),
    );
  }
  const directed = firstOf(items, 'as-directed');
  if (directed !== undefined)
    problems.push(doubt('as-directed', `the dose is to be given ${directed.how}`));
  for (const item of items) {
    if (item.kind === 'aside' && asides[item.aside] !== undefined) {
      const problem = asides[item.aside];
      if (problem !== undefined && !problems.includes(problem)) problems.push(problem);
    }
  }
  const isChange = items.some((item) => item.kind === 'amount' && item.amount.join === 'to');
  if (isChange && tokenized.tokens.some(({ text }) => changeWords.has(text))) {
    problems.push(
      doubt('unsure-dose', 'of two doses it may be a range, or the old one and the new'),
    );
  }
  const first = items.find((item) => item.kind !== 'word' && item.kind !== 'break');
  if (first?.kind === 'stop') {
    problems.push(doubt('not-an-order', 'it stops, holds or bans a drug, or only thinks of it'));
  }
  return problems;
}

/** Letters that look like digits, and units that are none, where a dose should stand. */
function doseGaps(items: readonly OrderItem[], tokenized: TokenizedText): readonly OrderProblem[] {
  const bare = firstOf(items, 'bare-number');
  const next = bare === undefined ? undefined : tokenized.tokens[bare.next];
  if (bare !== undefined && next?.kind === 'word' && next.isGlued) {
    return [doubt('unknown-unit', `"${next.text}" is no unit that is known`)];
  }
  if (bare !== undefined) return [doubt('unit-missing', 'a number stands without its unit')];
  return [doubt('dose-missing', 'it states no dose')];
}

function quotesOf(items: readonly OrderItem[], { plain, tokens }: TokenizedText): string {
  const told = items.flatMap((item) => {
    if (item.kind !== 'frequency') return [];
    const [first, last] = [tokens[item.start], tokens[item.next - 1]];
    return first === undefined || last === undefined ? [] : [plain.slice(first.start, last.end)];
  });
  return [...new Set(told)].join(', ').slice(0, 200);
}

function supplyOf(items: readonly OrderItem[]): Partial<OrderMeaning> {
  const quantity = firstOf(items, 'quantity');
  const refills = firstOf(items, 'refills');
  const needed = firstOf(items, 'as-needed');
  return {
    ...(quantity === undefined
      ? {}
      : {
          quantity: {
            value: quantity.value,
            ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
          },
        }),
    ...(refills === undefined ? {} : { refills: refills.count }),
    ...(needed === undefined || needed.reason === '' ? {} : { reason: needed.reason }),
  };
}

function startOf(
  items: readonly OrderItem[],
  { plain, tokens }: TokenizedText,
): string | undefined {
  const item = items.find((one) => one.kind === 'aside' && one.aside === 'start');
  const [first, last] = [tokens[item?.start ?? -1], tokens[(item?.next ?? 0) - 1]];
  if (first === undefined || last === undefined) return undefined;
  return plain.slice(first.start, last.end).slice(0, 100);
}

interface Schedule {
  readonly dose?: DoseRange;
  readonly counted?: DoseRange;
  readonly perDay?: NumberRange;
  readonly dailyDose?: DoseRange;
  readonly durationDays?: number;
  readonly steps?: readonly OrderStep[];
  readonly parts?: readonly OrderStep[];
  readonly once: boolean;
  readonly readings: readonly DoseRange[];
  readonly problems: readonly OrderProblem[];
}

function sumOfDays(steps: readonly OrderStep[]): number | undefined {
  let sum = 0;
  for (const { days } of steps) {
    if (days === undefined) return undefined;
    sum += days;
  }
  return sum;
}

function taper(read: readonly ReadSegment[], steps: readonly OrderStep[]): Schedule {
  const days = sumOfDays(steps);
  return {
    steps,
    once: false,
    readings: read.flatMap(({ dose }) => dose.readings),
    problems: read.flatMap(({ dose, frequency, problems }) => [
      ...dose.problems,
      ...frequency.problems,
      ...problems,
    ]),
    ...(days === undefined ? {} : { durationDays: days }),
  };
}

function steady({ dose: found, frequency, days, problems }: ReadSegment): Schedule {
  const { dose, counted } = found;
  const { perDay, once } = frequency;
  const dailyDose = dailyDoseOf(dose, perDay);
  const total = days ?? undefined;
  return {
    ...(dose === undefined ? {} : { dose }),
    ...(counted === undefined ? {} : { counted }),
    ...(perDay === undefined ? {} : { perDay }),
    ...(dailyDose === undefined ? {} : { dailyDose }),
    ...(total === undefined ? {} : { durationDays: total }),
    once,
    readings: found.readings,
    problems: [...found.problems, ...frequency.problems, ...problems],
  };
}

function scheduleOf(items: readonly OrderItem[], isCombinationDrug: boolean): Schedule {
  const segments = segmentsOf(items);
  const read = readSegments(segments, isCombinationDrug);
  const steps = stepsOf(read);
  if (steps.length > 0) return taper(read, steps);
  const parts = unequalParts(items, isCombinationDrug);
  if (parts !== undefined) return { once: false, readings: [], ...parts };
  // `then reassess` opens a segment that holds no step; its words belong to the first one.
  const [only] = segments.length === 1 ? read : readSegments([items], isCombinationDrug);
  return only === undefined ? { once: false, readings: [], problems: [] } : steady(only);
}

/** What a complete order states and this one does not. */
function gapsOf(
  schedule: Schedule,
  items: readonly OrderItem[],
  more: { readonly tokenized: TokenizedText; readonly route: RouteName | undefined },
): readonly OrderProblem[] {
  const { dose, perDay, once, steps, parts, readings } = schedule;
  const isInSteps = steps !== undefined || parts !== undefined;
  const isSaid = schedule.problems.some(({ code }) => code === 'unsure-frequency');
  const isRate = /\/(?:min|h)$/.test(dose?.unit ?? '');
  const isOpen = steps?.some((step) => (step.days ?? 1) > 1 && step.perDay === undefined) ?? false;
  const isTold = isInSteps && !isOpen;
  const isGiven = isTold || perDay !== undefined || once || isSaid || isRate;
  const hasDose = dose !== undefined || isInSteps || readings.length > 0;
  const isStepShort = steps?.some((step) => step.dose === undefined) ?? false;
  const isSpread = more.route === 'topical';
  return [
    ...(hasDose || isSpread ? [] : doseGaps(items, more.tokenized)),
    ...(isStepShort ? doseGaps(items, more.tokenized) : []),
    ...(isGiven ? [] : [doubt('frequency-missing', 'it does not state how often')]),
  ];
}

/** Several ingredients listed beside a single strength may be two orders in one text. */
function severalDrugs(
  items: readonly OrderItem[],
  { count, opening }: { readonly count: number; readonly opening: string },
): readonly OrderProblem[] {
  if (count < 2) return [];
  const amounts = items.flatMap((item) => (item.kind === 'amount' ? [item.amount] : []));
  const isProduct = amounts.some(({ kind, join }) => kind === 'mass' && join !== undefined);
  const isListed = /,|&|\+|\band\b/.test(opening);
  const isDosed = amounts.some(({ kind }) => kind === 'mass');
  return isListed && isDosed && !isProduct
    ? [doubt('several-drugs', 'it names several drugs and does not say how much of each')]
    : [];
}

/**
 * Reads the text of a medication order: the drug and its ingredients, one dose with strength and
 * count resolved, how often, by which route, for how long, and what is doubtful about it.
 *
 * A reading is `certain` only if a careful reader would not have to ask: risky notation, a strength
 * and a dose that do not agree, an unknown unit, `as directed` all make it uncertain, with the
 * reason among `problems`. Never throws; reads 4,000 characters at the most, in linear time.
 *
 * @example
 * ```ts
 * readOrder('lisinopril 20 mg tablet, 2 tabs PO daily').dose; // { low: 40, high: 40, unit: 'mg' }
 * readOrder('insulin glargine 10U SC qhs').certain; // false
 * ```
 * @see ISMP list of error-prone abbreviations, symbols and dose designations (2021), and the Joint
 * Commission's "do not use" list (IM.02.02.01), for the notations that are taken as risky.
 */
export function readOrder(text: string): OrderMeaning {
  const tokenized = tokenize(text);
  return meaningOf(scanOrder(tokenized), tokenized);
}

/** As {@link readOrder}, where the drug comes apart: amounts in its words are strengths. */
export function readOrderWords(words: {
  readonly drug: string;
  readonly directions: string;
}): OrderMeaning {
  const tokenized = tokenize(`${words.drug} ;\n${words.directions}`);
  const boundary = tokenize(words.drug).tokens.length;
  const items = scanOrder(tokenized).map((item) =>
    item.kind === 'amount' && item.start < boundary ? { ...item, isOfForm: true } : item,
  );
  return meaningOf(items, tokenized);
}

function meaningOf(items: readonly OrderItem[], tokenized: TokenizedText): OrderMeaning {
  const drug = drugOfOrder(items, tokenized);
  const { route, problems: routeProblems } = routeOf(items);
  const schedule = scheduleOf(items, drug.ingredients.length > 1);
  const problems = [
    ...schedule.problems,
    ...gapsOf(schedule, items, { tokenized, route }),
    ...routeProblems,
    ...drug.problems,
    ...severalDrugs(items, { count: drug.ingredients.length, opening: drug.text }),
    ...wordProblems(items, tokenized),
  ];
  const frequency = quotesOf(items, tokenized);
  const start = startOf(items, tokenized);
  return {
    medication: { text: drug.text, ingredients: drug.ingredients },
    ...schedule,
    ...(route === undefined ? {} : { route }),
    ...(frequency === '' ? {} : { frequency }),
    ...(start === undefined ? {} : { start }),
    ...supplyOf(items),
    asNeeded: items.some((item) => item.kind === 'as-needed'),
    certain: !problems.some(({ kind }) => kind === 'doubt'),
    problems,
  };
}
