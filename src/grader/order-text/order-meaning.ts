/** What an order means, whichever way it is written: the one shape of texts and of resources. */
import type { RouteName } from '../../knowledge/index.ts';

/** A number or a range of numbers; equal ends for a single number. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** An amount or a range of amounts. */
export interface DoseRange extends NumberRange {
  /** UCUM: `mg`, `ug`, `[iU]`, `mg/kg`, `ug/kg/min`, `[drp]`; forms in braces: `{tablet}`. */
  readonly unit: string;
}

/** Why an order, or a part of it, cannot be taken at its word. */
export type OrderProblemCode =
  | 'risky-notation'
  | 'noted-notation'
  | 'conflicting-doses'
  | 'several-doses'
  | 'unsure-dose'
  | 'dose-missing'
  | 'unit-missing'
  | 'unknown-unit'
  | 'daily-total'
  | 'unsure-frequency'
  | 'frequency-missing'
  | 'several-routes'
  | 'unsure-duration'
  | 'titration'
  | 'as-directed'
  | 'drug-missing'
  | 'several-drugs'
  | 'misspelt-drug'
  | 'short-name'
  | 'not-an-order'
  | 'hidden-characters'
  | 'too-long';

/** One thing that a careful reader would ask about. */
export interface OrderProblem {
  readonly code: OrderProblemCode;
  /** `note` stands beside a certain reading; `doubt` makes it uncertain. */
  readonly kind: 'doubt' | 'note';
  /** One sentence without its full stop, with the words it is about. */
  readonly text: string;
}

/** An ingredient as RxNorm has it. */
export interface OrderIngredient {
  readonly name: string;
  readonly system: string;
  readonly code: string;
}

/** One part of an order whose dose changes: a taper's step, or one of a day's unequal doses. */
export interface OrderStep {
  readonly dose?: DoseRange;
  readonly perDay?: NumberRange;
  readonly days?: number;
}

/** An order's meaning; what the order does not state is absent. */
export interface OrderMeaning {
  readonly medication: {
    /** The drug in the order's own words; empty when it names none. */
    readonly text: string;
    readonly ingredients: readonly OrderIngredient[];
  };
  /** One administration, strength and count multiplied. Absent where `steps` tell it. */
  readonly dose?: DoseRange;
  /** The same administration as it is counted or poured: `2 {tablet}`, `10 mL`. */
  readonly counted?: DoseRange;
  /** Every dose that a doubtful text may mean; empty for one that is not in doubt. */
  readonly readings: readonly DoseRange[];
  /** Administrations a day: 1/7 is once a week. Absent for a single dose and for an infusion. */
  readonly perDay?: NumberRange;
  /** True for one administration only. */
  readonly once: boolean;
  readonly dailyDose?: DoseRange;
  readonly route?: RouteName;
  /** How often, in the order's own words. */
  readonly frequency?: string;
  readonly durationDays?: number;
  /** What is handed out: `30`, with `d` where it is a supply of days. */
  readonly quantity?: { readonly value: number; readonly unit?: string };
  readonly refills?: number;
  readonly asNeeded: boolean;
  /** What it is needed for, in the order's own words. */
  readonly reason?: string;
  /** When it starts, in the order's own words. */
  readonly start?: string;
  /** The steps of a taper or of a loading dose, in order. */
  readonly steps?: readonly OrderStep[];
  /** Unequal doses of the same days: 20 mg in the morning, 10 mg at night. */
  readonly parts?: readonly OrderStep[];
  /** False as soon as a careful reader would have to ask; the reason is among the problems. */
  readonly certain: boolean;
  readonly problems: readonly OrderProblem[];
}
