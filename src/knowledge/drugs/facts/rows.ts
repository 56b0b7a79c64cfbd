/** Short forms in which rows of drug facts are written, and what makes full rows of them. */
import type { RouteName } from '../../route.ts';
import type {
  Contraindication,
  DrugClassFacts,
  DrugFacts,
  DrugFlags,
  DrugSource,
  LabCondition,
  ReproductiveCaution,
  UsualDose,
} from '../drug-facts.ts';
import { guideline, type Label } from './labels.ts';

const beersCriteria = guideline('AGS Beers criteria for older adults', 2023);

/** One dose, still without its source; amounts in milligrams unless `unit` says otherwise. */
interface DoseRow {
  readonly single: readonly [low: number, high: number];
  /** @defaultValue once a day */
  readonly perDay?: readonly [low: number, high: number];
  readonly max: number;
  readonly maxSingle?: number;
  readonly use?: string;
  /** UCUM. */
  readonly unit?: string;
  /** The label has no maximum: `max` is this project's bound, set to catch slips of writing. */
  readonly bound?: 'ours';
  /** Where the row does not come from the label. */
  readonly source?: DrugSource;
}

type RoutedDose = DoseRow & { readonly route: RouteName };

/** A dose by any route. */
export function by(route: RouteName, row: DoseRow): RoutedDose {
  return { ...row, route };
}

/** A dose by mouth. */
export function oral(row: DoseRow): RoutedDose {
  return by('oral', row);
}

/** A dose into a vein; infusions are written as their total of one day. */
export function intravenous(row: DoseRow): RoutedDose {
  return by('intravenous', row);
}

/** A dose under the skin. */
export function subcutaneous(row: DoseRow): RoutedDose {
  return by('subcutaneous', row);
}

/** A dose into a muscle. */
export function intramuscular(row: DoseRow): RoutedDose {
  return by('intramuscular', row);
}

type Action = 'avoid' | 'reduce' | 'monitor';

type RenalRow = readonly [
  measure: 'crcl' | 'egfr',
  below: number,
  action: Action,
  text: string,
  maxPerDay?: number | undefined,
  source?: DrugSource,
];

type HepaticRow = readonly [
  from: 'A' | 'B' | 'C',
  action: Action,
  text: string,
  maxPerDay?: number | undefined,
  source?: DrugSource,
];

type CautionRow = readonly [level: ReproductiveCaution['level'], text: string, source?: DrugSource];

type OtherRow = readonly [
  strength: Contraindication['strength'],
  when: string | LabCondition,
  text: string,
  source?: DrugSource,
];

/** State → why the drug must not be given in it. */
type StateTexts = Readonly<Record<string, string>>;

/** What rows of ingredients and rows of classes share. */
interface CautionRows {
  readonly pregnancy?: CautionRow;
  readonly lactation?: CautionRow;
  /** Absolute contraindications. */
  readonly never?: StateTexts;
  /** Relative contraindications, from the label's warnings. */
  readonly hardly?: StateTexts;
  /** States of old age that warn by the AGS Beers criteria. */
  readonly beers?: StateTexts;
  /** Laboratory values, and states that have a source of their own. */
  readonly others?: readonly OtherRow[];
  readonly flags?: Omit<DrugFlags, 'source'>;
  readonly monitoring?: readonly string[];
}

interface DrugRow extends CautionRows {
  readonly label: Label;
  readonly classes: readonly [string, ...string[]];
  readonly doses: readonly RoutedDose[];
  readonly renal?: readonly RenalRow[];
  readonly hepatic?: readonly HepaticRow[];
  /** Why stopping it suddenly does harm. */
  readonly vital?: string;
  /** Where the kidney's or the liver's rows do not come from the label. */
  readonly sources?: { readonly renal?: DrugSource; readonly hepatic?: DrugSource };
}

interface ClassRow extends CautionRows {
  readonly label: Label;
  readonly title: string;
  readonly within?: string;
  /** @defaultValue true */
  readonly duplicates?: boolean;
  readonly allergyNames?: readonly string[];
  readonly crossReactivity?: readonly CrossRow[];
}

/** From the label's contraindications unless it has a source of its own. */
type CrossRow = Omit<CrossReaction, 'source'> & { readonly source?: DrugSource };

type CrossReaction = NonNullable<DrugClassFacts['crossReactivity']>[number];

function doseOf(row: RoutedDose, dosage: DrugSource): UsualDose {
  const { perDay = [1, 1], max, unit = 'mg', bound, source = dosage, ...kept } = row;
  const text = `${source.text}; no labelled maximum, the bound is this project's`;
  return {
    ...kept,
    timesPerDay: perDay,
    maxPerDay: max,
    unit,
    source: bound === 'ours' ? { ...source, text } : source,
  };
}

function contraindicationsOf(row: CautionRows & { readonly label: Label }): Contraindication[] {
  const barred = row.label('contraindications');
  const warned = row.label('warnings');
  return [
    ...Object.entries(row.never ?? {}).map(
      ([when, text]) => ({ when, strength: 'absolute', text, source: barred }) as const,
    ),
    ...Object.entries(row.hardly ?? {}).map(
      ([when, text]) => ({ when, strength: 'relative', text, source: warned }) as const,
    ),
    ...Object.entries(row.beers ?? {}).map(
      ([when, text]) =>
        ({ when, strength: 'relative', text, source: beersCriteria('warnings') }) as const,
    ),
    ...(row.others ?? []).map(([strength, when, text, source]) => ({
      when,
      strength,
      text,
      source: source ?? (strength === 'absolute' ? barred : warned),
    })),
  ];
}

/** Most labels give no torsade category; the list that does is quoted second hand. */
function flagsOf(flags: Omit<DrugFlags, 'source'>, source: DrugSource): DrugFlags {
  const list = '; torsade category of the CredibleMeds QTdrugs list, quoted second hand';
  const text = flags.qt === undefined ? source.text : `${source.text}${list}`;
  return { ...flags, source: { ...source, text } };
}

function cautionsOf(row: CautionRows & { readonly label: Label }) {
  const { pregnancy, lactation } = row;
  const contraindications = contraindicationsOf(row);
  return {
    ...(pregnancy && {
      pregnancy: {
        level: pregnancy[0],
        text: pregnancy[1],
        source: pregnancy[2] ?? row.label('pregnancy'),
      },
    }),
    ...(lactation && {
      lactation: {
        level: lactation[0],
        text: lactation[1],
        source: lactation[2] ?? row.label('lactation'),
      },
    }),
    ...(contraindications.length > 0 && { contraindications }),
    ...(row.flags && { flags: flagsOf(row.flags, row.label('flags')) }),
    ...(row.monitoring && {
      monitoring: row.monitoring.map((text) => ({ text, source: row.label('warnings') })),
    }),
  };
}

/** The full row of an ingredient, each part with its source. */
export function drug(ingredient: string, row: DrugRow): DrugFacts {
  const renalSource = row.sources?.renal ?? row.label('renal');
  const hepaticSource = row.sources?.hepatic ?? row.label('hepatic');
  return {
    ingredient,
    classes: row.classes,
    doses: row.doses.map((dose) => doseOf(dose, row.label('dosage'))),
    renal: (row.renal ?? []).map(([measure, below, action, text, maxPerDay, source]) => ({
      below,
      measure,
      action,
      ...(maxPerDay !== undefined && { maxPerDay }),
      text,
      source: source ?? renalSource,
    })),
    hepatic: (row.hepatic ?? []).map(([from, action, text, maxPerDay, source]) => ({
      from,
      action,
      ...(maxPerDay !== undefined && { maxPerDay }),
      text,
      source: source ?? hepaticSource,
    })),
    ...cautionsOf(row),
    ...(row.vital !== undefined && { vital: row.vital }),
    source: row.label('whole'),
  };
}

/** The full row of a class. */
export function drugClass(name: string, row: ClassRow): DrugClassFacts {
  const source = row.label('contraindications');
  return {
    name,
    title: row.title,
    ...(row.within !== undefined && { within: row.within }),
    duplicates: row.duplicates ?? true,
    ...cautionsOf(row),
    ...(row.allergyNames && { allergyNames: row.allergyNames }),
    ...(row.crossReactivity && {
      crossReactivity: row.crossReactivity.map((cross) => ({ source, ...cross })),
    }),
  };
}
